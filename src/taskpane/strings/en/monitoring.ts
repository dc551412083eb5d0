/** The screen “Monitoring”. */
import { counted } from '../counted';
import type { monitoring as italian } from '../it/monitoring';

const objectives = (count: number) => counted(count, 'objective', 'objectives');

export const monitoring: typeof italian = {
  title: 'Monitoring',
  intro:
    'A round of monitoring: for each objective what is due by a date, the months done, the results, the issues. All is written to the sheets together, and what was told stays in the register “Monitoraggio”.',
  reading: 'Reading the sheets…',
  readAgain: 'Read the sheets again',
  noPlan: 'There is no plan to monitor yet.',
  noPlanHelp: 'First prepare the plan and write the objectives.',
  otherPane:
    'Another open pane has a round of this workbook that is not written yet. You can go on: before writing, each value is compared with the sheet and, where it has changed meanwhile, you are asked.',
  notKept:
    'The round cannot be kept on this computer: if you close the pane, what you wrote is lost. Write it to the sheets before closing.',
  date: {
    label: 'Date of the monitoring',
    help: 'The dates are those of Impostazioni.',
    other: 'Another date',
    otherLabel: 'Which date',
    otherHint: 'For example 30/09/2026.',
    unread: 'Not a date: write day, month and year, for example 30/09/2026.',
    beforePlan: (year: number) =>
      `It is before the plan begins (${year}): there can be no result at that date. Choose a date of the plan.`,
    future: 'The date has not come yet: months and results after today are not there yet.',
    afterPlan: (year: number) => `It is after the end of the plan (${year}).`,
    begin: 'Begin the round',
    change: 'Change date',
    question: (reference: string, date: string) =>
      reference === ''
        ? `The plan has no reference date: states and progress are not computed. Make it ${date} when the round is written?`
        : `States and progress of the sheets are computed at ${reference}. Make the reference date ${date} when the round is written?`,
    yes: (date: string) => `Yes, ${date}`,
    no: (reference: string) => (reference === '' ? 'No' : `No, it stays ${reference}`),
  },
  round: (date: string) => `Round at ${date}`,
  moves: (date: string) => `When it is written the reference date becomes ${date}.`,
  stays: (date: string) =>
    `The reference date stays ${date}: states and scores of the sheets do not count what comes after it.`,
  progress: (done: number, all: number) => `${done} of ${all} updated`,
  by: 'Who updates (role)',
  byHint: 'It stays in the register. A role, not a name.',
  owner: 'Responsible',
  allOwners: (count: number) => `All (${objectives(count)})`,
  ownerOption: (owner: string, left: number, all: number) =>
    `${owner}: ${left === 0 ? 'all updated' : `${left} of ${all} to update`}`,
  noOwner: 'No responsible',
  noUnit: 'No unit',
  onlyDue: 'Show only those to update',
  nothingLeft: 'There is nothing else to update here.',
  untitled: 'untitled objective',
  state: {
    written: 'updated already',
    told: 'ready to be written',
    begun: 'begun',
    nothingDue: 'nothing due',
    duePhases: (count: number) => counted(count, 'phase', 'phases'),
    dueResults: (count: number) => counted(count, 'result', 'results'),
  },
  card: {
    help: 'Ctrl+Enter: done, the next one.',
    results: 'Results',
    target: (target: string) => `Target ${target}`,
    unit: (unit: string) => `unit: ${unit}`,
    noResult:
      'This sheet has no cell for the result at this date. Which results the sheets have is chosen in Impostazioni, under RISULTATI E PUNTEGGIO.',
    unmeasurable: 'Not measurable',
    unmeasurableOf: (name: string) => `Not measurable: ${name}`,
    reason: 'Why it cannot be measured',
    reasonMissing: 'Write the reason: the evaluation board must be able to read it.',
    doubt: (why: string) => `To be checked. ${why.charAt(0).toUpperCase()}${why.slice(1)}.`,
    use: (text: string) => `Write ${text}`,
    keep: (text: string) => `${text} is right`,
    phases: 'Phases',
    all: 'All phases as planned',
    asPlanned: 'As planned',
    asPlannedOf: (name: string) => `As planned: ${name}`,
    done: (done: number, due: number) => `${done} of ${counted(due, 'period', 'periods')} done`,
    periodsOf: (name: string) => `Periods done of the phase “${name}”`,
    period: (period: string, isPlanned: boolean) =>
      `${period}${isPlanned ? ' (planned)' : ''}: done`,
    half: (half: string, month: string) => `${half} half of ${month}`,
    recorded: (name: string) => `What was done: ${name}`,
    noMonths:
      'This sheet has no row for the periods done: that is chosen in Impostazioni, under RISULTATI E PUNTEGGIO.',
    levels: 'Percentage reached',
    notes: 'Issues and evidence',
    about: 'About',
    whole: 'The whole objective',
    issue: 'Issue',
    issueHint: {
      onSheet: 'It goes to the register, and below the issues of the sheet.',
      register: 'It goes to the register: this sheet has no place for issues.',
    },
    cause: 'Cause',
    act: 'Act or document',
    actNumber: 'Number',
    link: 'Link',
    finish: 'Done, the next one',
    noNews: 'No news, the next one',
    forget: 'Leave as it was',
  },
  conflicts: (count: number) =>
    count === 1
      ? 'Meanwhile a value of the sheet has changed'
      : `Meanwhile ${count} values of the sheets have changed`,
  conflict: (name: string, now: string, told: string) =>
    `“${name}”: the sheet now has ${now === '' ? 'nothing' : `“${now}”`}, here it is “${told}”.`,
  keepSheet: 'Keep the sheet’s',
  useMine: 'Write the one here',
  lost: (count: number) =>
    count === 1
      ? 'An objective is gone: what was told of it will not be written'
      : `${count} objectives are gone: what was told of them will not be written`,
  lostHelp:
    'The sheet was deleted while the round was open. Copy the texts if you need them; then remove.',
  lostPart: (name: string, told: string) =>
    `“${name}” is not on the sheet any more: “${told}” will not be written.`,
  forgetLost: 'Seen, remove',
  unwritable: 'Will not be written to the sheets, only to the register',
  noCell: (name: string, told: string) =>
    `“${name}”: “${told}”. The sheet has no cell to write it in.`,
  formula: (name: string, told: string) =>
    `“${name}”: “${told}”. The cell holds a formula, which stays: it says the value.`,
  unfinished: (count: number) =>
    count === 1
      ? '1 objective is begun and not marked “Done”: it stays here, and will not be written.'
      : `${count} objectives are begun and not marked “Done”: they stay here, and will not be written.`,
  write: (count: number) =>
    count === 0 ? 'Write to the sheets' : `Write ${objectives(count)} to the sheets`,
  decideFirst: 'First decide what holds for the values that changed, above.',
  written: (count: number) =>
    count === 1 ? '1 objective was written.' : `${count} objectives were written.`,
  writtenHelp: 'What was told is in the register “Monitoraggio” too.',
  takenBack: 'The writing was taken back: the round is here again, to be written.',
  goOn: 'Go on with the round',
  notUpdated: {
    title: (date: string) => `Who has not updated at ${date}`,
    none: 'All objectives are updated.',
    owner: (owner: string, left: number, all: number) => `${owner}: ${left} of ${all}`,
    never: 'never updated',
    last: (date: string) => `last time at ${date}`,
    copy: 'Copy the list',
    copied: 'List copied to the clipboard.',
    notCopied: 'Copying failed: select the list and copy it by hand.',
  },
};
