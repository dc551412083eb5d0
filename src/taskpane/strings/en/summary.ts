import type { SummaryField } from '../../../domain/bookSummary';
import { counted } from '../counted';
import type { summary as italian } from '../it/summary';

const fields: Record<SummaryField, string> = {
  number: 'No.',
  title: 'Title',
  unit: 'Sector',
  owner: 'Responsible',
  portfolioHolder: 'Portfolio holder',
  strategicRelevance: 'Strategic relevance',
  weight: 'Weight',
  runningWeight: 'Running weight',
  share: 'Share of 100',
  difference: 'Check',
  otherUnits: 'Other sectors',
  duration: 'Duration',
  kind: 'Kind',
  service: 'Service',
  performance: 'Performance',
  strategicLine: 'Strategic lines',
  operationalObjective: 'Operational objectives',
  state: 'State',
  progress: 'Progress',
  score: 'Score',
  scoreOutcome: 'Outcome of the score',
  indicators: 'Indicators',
  notes: 'Notes',
};

export const summary: typeof italian = {
  title: 'Summary',
  intro:
    'The summary lists the objectives of every sector with their weights, their states and the links to the sheets. Its cells follow the sheets by themselves; it is updated when a sheet is added or removed, or changes sector. The update changes only what is listed here: notes, states, rows and columns added by hand stay.',
  reading: 'Reading the summary…',
  readAgain: 'Read again',
  inSheet: (sheet) => `The summary is in the worksheet “${sheet}”.`,
  inSheets: (sheets, first) =>
    `The summary takes ${sheets} worksheets: “${first}” and one for each sector.`,
  objectives: (objectives) =>
    objectives === 0
      ? 'There is no sheet of an objective.'
      : objectives === 1
        ? 'There is the sheet of 1 objective.'
        : `There are the sheets of ${objectives} objectives.`,
  upToDate: 'The summary is up to date',
  upToDateHelp: 'It lists all the objectives that have a sheet: there is nothing to write.',
  outOfDate: 'The summary is not up to date',
  outOfDateHelp: 'What will change is listed below. Afterwards “Undo” brings everything back.',
  absent: 'There is no summary yet',
  absentHelp:
    'It is made from the sheets of the workbook; the worksheets already there stay as they are.',
  noSettings:
    'The settings worksheet is missing: without sectors the summary cannot tell which names are one sector. “Plan” creates it.',
  noPlan: 'There is no plan yet',
  noPlanHelp:
    'First comes the plan, with the authority and its sectors; then the sheets of the objectives; the summary is made from the sheets.',
  noObjectives: 'There is no objective yet',
  noObjectivesHelp: 'The summary is made from the sheets: create the first one.',
  isList: 'This plan needs no summary',
  isListHelp: (sheet) =>
    `The objectives are rows of the worksheet “${sheet}”, which has totals of its own.`,
  goToPlan: 'Prepare the plan',
  goToObjective: 'Create an objective',
  create: 'Create the summary',
  update: 'Update the summary',
  created: 'The summary was created',
  updated: 'The summary was updated',
  done: ({ added, removed, cells, errors, scored, rulesAdded }) => [
    ...(scored ? [`The scores now stand below the table of “${scored.join('”, “')}”.`] : []),
    ...(rulesAdded
      ? [`The settings now have these rules: ${rulesAdded.join('; ')}. They held already.`]
      : []),
    ...(added > 0 ? [`${counted(added, 'row added', 'rows added')}.`] : []),
    ...(removed > 0 ? [`${counted(removed, 'row removed', 'rows removed')}.`] : []),
    ...(cells > 0
      ? [`${counted(cells, 'cell written', 'cells written')} anew in rows that were there.`]
      : []),
    ...(errors > 0
      ? [
          `${counted(errors, 'cell written shows', 'cells written show')} an error: “Check” tells which and why.`,
        ]
      : []),
  ],
  fields,
  row: ({ number, title, unit }) => {
    const name = [number === '' ? 'without a number' : `no. ${number}`, title]
      .filter((text) => text !== '')
      .join(' – ');
    return unit === '' ? name : `${name} (${unit})`;
  },
  fieldOf: (field, row) => `${field}: objective ${row}`,
  blank: 'blank',
  preview: 'Row by row',
  added: (rows) =>
    rows === 1 ? 'There is a row to be added' : `There are ${rows} rows to be added`,
  moved: (rows) =>
    rows === 1
      ? 'A row goes over to the summary of its new sector'
      : `${rows} rows go over to the summary of their new sector`,
  newSummaries: (sheets) =>
    `Sectors that have no summary of their own yet: the worksheets ${sheets} will be added.`,
  headings: ({ added, removed }) => [
    ...(added === 0
      ? []
      : [
          added === 1
            ? 'One heading that is missing comes between the rows (unit, service and kind).'
            : `${added} headings that are missing come between the rows (unit, service and kind).`,
        ]),
    ...(removed === 0
      ? []
      : [
          removed === 1
            ? 'One heading goes: no objective is under it any more.'
            : `${removed} headings go: no objective is under them any more.`,
        ]),
  ],
  deadlines: ({ added, removed }) => [
    ...(added === 0
      ? []
      : [
          added === 1
            ? 'One deadline told in a phase or an indicator comes into the worksheet Scadenze.'
            : `${added} deadlines told in phases and indicators come into the worksheet Scadenze.`,
        ]),
    ...(removed === 0
      ? []
      : [
          removed === 1
            ? 'One row goes from the worksheet Scadenze: the words that told it are gone.'
            : `${removed} rows go from the worksheet Scadenze: the words that told them are gone.`,
        ]),
  ],
  deadlinesToAdd: {
    heading: (name) => `The worksheet “${name}”`,
    help: (deadlines) =>
      deadlines === 0
        ? 'It lists by date the deadlines told in phases and indicators: none so far; “Update the summary” adds them later.'
        : deadlines === 1
          ? 'It lists by date the deadlines told in phases and indicators: one now.'
          : `It lists by date the deadlines told in phases and indicators: ${deadlines} now.`,
    choices: { add: 'add it', leave: 'leave it out' },
  },
  mended: (cells) =>
    cells === 1
      ? 'One cell no longer shows the sheet (#REF!, or a weight of 30% as 0.3): it will show it again.'
      : `${cells} cells no longer show the sheet (#REF!, or a weight of 30% as 0.3): they will show it again.`,
  scored: (sheets: string) =>
    `The scores by unit and by responsible will come below the table of “${sheets}”.`,
  gone: (rows) =>
    rows === 1
      ? 'A row is of an objective that is gone'
      : `${rows} rows are of objectives that are gone`,
  goneHelp:
    'The sheet was deleted, or the objective has changed sector. A row in which somebody wrote stays, unless you choose to remove it.',
  otherUnit:
    'The objective is of another sector now; the row has formulas or columns added by hand, for which there would be no place.',
  typed: (texts) => `Typed by hand: ${texts}`,
  whatToDo: (row) => `What to do with the row ${row}`,
  keepRow: {
    gone: 'keep the row, marked “obiettivo tolto”',
    otherUnit: 'keep the row here too',
  },
  removeRow: 'remove the row',
  copied: (rows) =>
    rows === 1 ? 'A row is a copy of another' : `${rows} rows are copies of others`,
  copiedHelp: 'The same objective is there twice in the same sector, and its weight counts twice.',
  keepBoth: 'keep both rows',
  removeCopy: 'remove the copy',
  questions: (rows) =>
    rows === 1
      ? 'The objective of a row cannot be told'
      : `The objectives of ${rows} rows cannot be told`,
  questionsHelp: 'More than one sheet could be theirs. Choose which, or leave the row as it is.',
  whichOne: (row) => `Objective of the row ${row}`,
  noneChosen: 'none of these: leave the row as it is',
  differences: (cells) =>
    cells === 1
      ? 'A cell of the summary says something else than the sheet'
      : `${cells} cells of the summary say something else than the sheets`,
  differencesHelp:
    'They were typed by hand, or the document prints them so. They stay as they are, unless you choose to take what the sheet says.',
  keepTyped: 'keep what is typed',
  takeSheet: 'take the sheet’s',
  showAll: (cells) => `Show all ${cells} cells`,
  face: {
    title: 'What it shows',
    label: 'The summary is for',
    help: 'Columns that are left out are hidden, not removed: what is written in them stays, and comes back with another choice.',
    faces: {
      programmazione: {
        name: 'Planning',
        about: 'the plan to be approved: without states and scores',
      },
      monitoraggio: {
        name: 'Monitoring',
        about: 'states and progress, with the reference date in the title',
      },
      consuntivo: {
        name: 'Final results',
        about: 'everything, the scores too, with the reference date in the title',
      },
    },
    show: 'Show it so',
    busy: 'Preparing the summary…',
    shown: (face) => `The summary is now for: ${face}.`,
  },
  cannot: 'Before the update there is something to do',
  isProtected: (sheet) =>
    `The worksheet “${sheet}” is protected: remove the protection (Review › Unprotect Sheet), then read again.`,
  isFiltered: (sheet) =>
    `In the worksheet “${sheet}” a filter hides rows: remove it (Data › Clear), then read again.`,
  lostHeading: (sheet, headings) =>
    `In the worksheet “${sheet}” the column ${headings} is not found: its heading was changed or the column deleted, and new rows would lack it. Put the heading back, then read again.`,
};
