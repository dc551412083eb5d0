import { counted } from '../counted';
import type { fixes as italian } from '../it/fixes';

export const fixes: typeof italian = {
  fix: 'Mend…',
  fixOf: (rule) => `Mend: ${rule}`,
  fixAll: (count) => `Mend all: ${count}`,
  ways: 'How to mend it',
  names: {
    propose: 'As proposed',
    sheet: 'The sheet is right: the summary shows it again',
    summary: 'The summary is right: its value goes into the sheet',
    alone: 'This weight alone',
    proportion: 'This weight, and the others of the sector in proportion',
  },
  nameOf: (name, count) => `${name} – ${count}`,
  preview: 'What will be written',
  blank: '(blank)',
  now: (value) => `Now: ${value}`,
  then: (value) => `Then: ${value}`,
  thenFormula: (value) => `Then: ${value}, by a formula that reads the sheet`,
  write: (cells) =>
    cells < 2 ? 'Write in the cell' : `Write in ${counted(cells, 'cell', 'cells')}`,
  leave: 'Leave it as it is',
  settled: {
    mended: 'Mended: read the plan again',
    waived: 'Waived: read the plan again',
    unwaived: 'The waiver was taken away: read the plan again',
  },
  waive: 'Waive…',
  waiveOf: (rule) => `Waive: ${rule}`,
  waiverHelp:
    'Who waives answers for it: reason and role are written in the settings of the plan, and printed. It holds as long as the cell does not change.',
  reason: 'Reason',
  role: 'Who answers for it',
  roleHint: 'The role, not the name: for example “Secretary general”.',
  writeWaiver: 'Write the waiver',
  because: (reason, role) => `Reason: ${reason} (${role})`,
  removeWaiver: 'Take the waiver away',
  removeWaiverOf: (rule) => `Take the waiver away: ${rule}`,
  what: 'What is delivered',
  whatHint: 'For example “Regulation approved” or “Help desk open to the public”.',
  by: 'By which day',
  byHint: 'For example 30/09/2026.',
  byWrong: (text) => `“${text}” is no day of the years of the plan: write it like 30/09/2026.`,
  who: 'Who is responsible for it',
  whoHint: 'The role or the office, where the sheet does not say it already.',
};
