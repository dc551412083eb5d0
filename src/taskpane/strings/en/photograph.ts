/** The screen "Photographs and amendments". */
import type { PlanChange } from '../../../domain/photograph/comparison';
import type { Act, PhotographField, PhotographPart } from '../../../domain/photograph/photograph';
import type { PhotographObstacle } from '../../../domain/photograph/obstacles';
import { valueWords } from '../../../templates/photograph/changeWords';
import { counted } from '../counted';
import type { photograph as italian } from '../it/photograph';

const date = (iso: string): string => iso.split('-').reverse().join('/');

const actText = ({ kind, number, date: day }: Act): string =>
  [kind, number && `no. ${number}`, day && `of ${date(day)}`]
    .filter((part) => part !== '')
    .join(' ');

function obstacle(found: PhotographObstacle): string {
  switch (found.kind) {
    case 'noObjectives':
      return 'There is no objective yet: there is nothing to photograph. Write the objectives first.';
    case 'noDate':
      return 'Write a date, such as 30/06/2026.';
    case 'futureDate':
      return 'This date is still to come: only what is there can be photographed. Write today’s date or an earlier one.';
    case 'otherReferenceDate':
      return `States and progress in the sheets are computed at ${date(found.date)}, the plan’s reference date: the photograph takes them so and says it. To have them at another date, change the reference date in Impostazioni first.`;
    case 'beforePlan':
      return `The date is before the first year of the plan, ${found.year}.`;
    case 'afterPlan':
      return `The date is after the last year of the plan, ${found.year}.`;
    case 'laterResults':
      return `${counted(found.count, 'result is written', 'results are written')} for ${found.date}, after this date: the photograph takes them too.`;
    case 'laterMonths':
      return `${counted(found.count, 'phase has', 'phases have')} months marked as done after this date: the photograph takes them too.`;
    case 'notComputed':
      return `In ${counted(found.count, 'row', 'rows')} a formula shows an error, which the photograph would keep for good. Wait until Excel has computed, or use “Repair formulas”, then read again.`;
    case 'sameDate':
      return `There is a photograph of this day already, in the sheet “${found.sheet}”: it stays, and the new one takes a name with a number at its end.`;
  }
}

const FIELDS: Readonly<Record<PhotographField, string>> = {
  number: 'number',
  title: 'title',
  unit: 'unit',
  owner: 'head',
  weight: 'weight',
  due: 'deadline',
  duration: 'duration',
  state: 'state',
  progress: 'progress',
  score: 'score',
  declared: 'declared states',
  notes: 'issues and notes',
  name: 'text',
  deliverable: 'deliverable',
  planned: 'planned',
  done: 'done',
  executed: 'executed',
  year: 'year',
  recorded: 'recorded',
  description: 'text',
  unitOfMeasure: 'unit of measure',
  polarity: 'direction',
  target: 'target',
  midYearTarget: 'mid-year target',
  result: 'result',
  degree: 'degree',
  baseline: 'baseline',
  threshold: 'threshold',
  expected: 'expected result',
};

const PARTS: Readonly<Record<PhotographPart, string>> = {
  objective: 'Objective',
  remark: 'Remarks',
  share: 'Sharing unit',
  phase: 'Phase',
  indicator: 'Indicator',
};

function what({ part, item, field, kind }: PlanChange): string {
  const named = item === '' ? PARTS[part] : `${PARTS[part]} “${item}”`;
  if (field === null) return `${named}: ${kind === 'added' ? 'new' : 'taken away'}`;
  return part === 'objective' || part === 'remark' ? FIELDS[field] : `${named}: ${FIELDS[field]}`;
}

const of: (typeof italian)['of'] = {
  act: actText,
  obstacle,
  what,
  fromTo: ({ field, before, after }) =>
    field === null
      ? ''
      : `${valueWords(field, before) || '(blank)'} → ${valueWords(field, after) || '(blank)'}`,
};

export const photograph: typeof italian = {
  of,
  title: 'Photographs and amendments',
  intro:
    'A photograph keeps on a sheet of its own what the plan says on one day. The photograph of the approved plan serves to find every later amendment and to write it in the register.',
  reading: 'Reading the plan and the photographs…',
  readAgain: 'Read again',
  state: 'Where the plan stands',
  approved: (version, act, sheet) =>
    `Approved, version ${version}${act === '' ? '' : `: ${act}`} (sheet “${sheet}”).`,
  notApproved: 'Not approved: there is no photograph of an approved plan.',
  actWithout: (act) =>
    `Impostazioni names an act (${act}), but the photograph of the plan as it was then is missing: approving from here keeps the plan as it is now.`,
  photographs: (count) =>
    count === 0 ? 'No photographs.' : `${counted(count, 'photograph', 'photographs')}.`,
  changed: (sheet) =>
    `The sheet “${sheet}” was changed after the photograph was taken: comparisons use what it says now.`,
  unlocked: (sheet) =>
    `The sheet “${sheet}” is not protected: it can be changed unawares. Protect it with Review › Protect Sheet.`,
  copies: (sheets) => `These are copies, and do not count: ${sheets}.`,
  unreadable: (sheets) =>
    `These cannot be read any more, because headings or names were changed: ${sheets}. Put them back (Excel’s Undo, or a copy of the file).`,
  task: 'What do you want to do',
  tasks: {
    take: {
      name: 'Take a photograph',
      about: 'Of a monitoring date, of the year’s end: states, results and scores as values.',
    },
    approve: {
      name: 'Approve the plan',
      about: 'The version that the act approves, or the next one after an approved amendment.',
    },
    compare: {
      name: 'Compare',
      about: 'Two photographs, or one and the plan as it is: moved, slipped, rewritten.',
    },
    register: {
      name: 'Register amendments',
      about: 'What has changed since the approval, also where it was typed in the sheets.',
    },
  },
  date: 'Date of the photograph',
  dateHint: 'The day of which the photograph tells how the plan was.',
  role: 'Role of who takes it',
  roleHint: 'The role, not the name: for instance Segretario generale.',
  remark: 'Remark',
  take: 'Take the photograph',
  willBe: (sheet) => `It will be on the sheet “${sheet}”, protected without a password.`,
  taken: 'Photograph taken',
  unprotected:
    'Excel did not protect the sheet: the photograph is there and whole, but typing in it changes it. Protect it with Review › Protect Sheet.',
  approveHelp:
    'Keeps the plan as it is now as the approved version, and writes the act in Impostazioni, from where it is printed below the summary. “Check” is worth running first.',
  version: (version) => `It will be version ${version}.`,
  notRegistered: (count) =>
    `${counted(count, 'amendment is not', 'amendments are not')} in the register yet: with the new version they will not be found any more. Write them first, with “Register amendments”.`,
  actKind: 'Act: kind',
  actKindExample: 'Deliberazione di Giunta comunale',
  actNumber: 'Act: number',
  actDate: 'Act: date',
  required: 'To be written.',
  badDate: 'Not a date: write for instance 15/01/2026.',
  futureAct: 'An act whose date is still to come cannot have approved the plan.',
  approve: 'Approve the plan',
  done: 'Plan approved',
  doneHelp: 'From now on every amendment is found by comparison with this version.',
  nothingToCompare:
    'There is no photograph yet: take one, then come back when the plan has changed.',
  before: 'Before',
  after: 'After',
  now: 'The plan as it is now',
  photographOf: (day, sheet) => `${day} (“${sheet}”)`,
  versionOf: (version, sheet) => `Approved plan, version ${version} (“${sheet}”)`,
  sameSides: 'Choose two different photographs.',
  laterBefore: 'The second is of an earlier day than the first: the comparison goes backwards.',
  noChanges: 'No differences.',
  kinds: {
    slipped: 'Slipped',
    moved: 'Moved',
    rewritten: 'Rewritten',
    added: 'Added',
    removed: 'Removed',
  },
  writeComparison: 'Write the comparison on a sheet',
  comparisonWritten: 'Comparison written',
  needsApproval:
    'The plan is not approved: amendments are found by comparison with the approved version. Choose “Approve the plan”.',
  registerIs: (sheet, rows, others) =>
    `The sheet “${sheet}” has ${counted(rows, 'amendment', 'amendments')} written from here${others > 0 ? ` and ${counted(others, 'row', 'rows')} of others, which stay` : ''}.`,
  registerNew: 'There is no register yet: it will be a new sheet.',
  registerUnreadable: (sheet) =>
    `On the sheet “${sheet}” the headings of the columns were changed: put them back (Data, N., Obiettivo…) before rows are added.`,
  noAmendments: 'Nothing to register: the plan says what was approved.',
  amendments: 'Amendments found',
  amendmentsHelp:
    'Weights, targets, deadlines, phases, titles and indicators other than in the approved version. Untick those that are not to be registered now: they will be proposed again.',
  further: 'amended before',
  registerDate: 'Date of registration',
  registerRole: 'Role of who registers',
  reason: 'Reason',
  register: (count) => `Write in the register (${count})`,
  registered: 'Amendments registered',
  registeredHelp:
    'What the register held already was not touched. To print approved and current side by side: “Compare”.',
  noneChosen: 'Tick at least one amendment.',
};
