/** Rules on the summaries and on the cells of the workbook. */
import type { SummaryField } from '../../../../domain/bookSummary';
import { apart } from '../../apart';
import { counted } from '../../counted';
import { clipped } from '../../clipped';
import type { RuleWords } from '../../ruleWords';

/** The columns of a summary, as sentences name them. */
const FIELDS: Record<SummaryField, string> = {
  number: 'the number',
  title: 'the title',
  unit: 'the sector',
  owner: 'the person responsible',
  portfolioHolder: 'the portfolio holder',
  strategicRelevance: 'the strategic relevance',
  weight: 'the weight',
  runningWeight: 'the running weight',
  share: 'the weight out of 100',
  difference: 'the difference',
  otherUnits: 'the other sectors',
  duration: 'the duration',
  kind: 'the kind',
  service: 'the service',
  strategicLine: 'the strategic lines',
  operationalObjective: 'the operational objectives',
  performance: 'the performance class',
  state: 'the state',
  progress: 'the progress',
  score: 'the score',
  scoreOutcome: 'the outcome of the score',
  indicators: 'the indicators',
  notes: 'the notes',
};

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

const shown = (value: string | number) => `“${clipped(String(value), 60)}”`;

const row = (number: string, title: string) =>
  [number === '' ? 'A row' : `Objective ${number}`, title === '' ? '' : ` (${shown(title)})`].join(
    '',
  );

const waiverOf = (rule: string, sheet: string, cell: string) =>
  `Waiver of rule ${rule}${sheet === '' ? '' : ` in “${sheet}”${cell === '' ? '' : ` ${cell}`}`}`;

export const workbookRules = {
  SI01: {
    title: 'Objectives that the summary lacks',
    help: 'Add the rows with “Summary”, “Update the summary”.',
    says: ({ unit }) =>
      unit === ''
        ? 'It is missing from the summary.'
        : `The row of the sector “${unit}” is missing from the summary.`,
  },
  SI02: {
    title: 'Rows of the summary for objectives that are gone',
    help: 'The sheet is no longer there: take the row out with “Summary”, “Update the summary”.',
    says: ({ number, title }) => `${row(number, title)} no longer has its sheet.`,
  },
  SI03: {
    title: 'Rows of the summary without a sheet',
    help: 'Their weight counts in the total, but is written in the summary alone: right if the document is so, else the sheet is missing.',
    says: ({ number, title }) => `${row(number, title)} is in the summary alone.`,
  },
  SI04: {
    title: 'Rows of the summary whose sheet nobody can tell',
    help: 'More than one sheet has the number: change the number, or choose the sheet with “Update the summary”.',
    says: ({ number, title }) => `${row(number, title)} may be of several sheets.`,
  },
  SI05: {
    title: 'The summary says something else than the sheet',
    help: 'One of the two is wrong, or the document prints them so: correct the sheet or the row.',
    says: ({ field, shown: inSummary, stated }) =>
      `${capital(FIELDS[field])}: in the summary “${apart(inSummary, stated)}”, on the sheet “${apart(stated, inSummary)}”.`,
  },
  SI06: {
    title: 'Columns of the summary that are not recognised',
    help: 'The heading was changed or removed: what is written below is not read. Put the heading back.',
    says: ({ fields }) =>
      `The heading is missing for ${fields.map((field) => FIELDS[field]).join(', ')}.`,
  },
  FO01: {
    title: 'Formulas that show #NAME?',
    help: 'Excel does not find the PIAO functions: use “Functions”, “Repair formulas”, or open the add-in again.',
    says: ({ cells }) => `${counted(cells, 'cell shows', 'cells show')} #NAME?.`,
  },
  FO10: {
    title: 'Cells that show an error',
    help: 'What depends on them is not computed: correct the cell, or the formula in it.',
    says: ({ error, more }) =>
      more === 0
        ? `The cell shows ${error}.`
        : `The cell shows ${error}, and ${more} more of this sheet show an error.`,
  },
  FO11: {
    title: 'Cells not understood',
    help: 'What these cells contain does not enter the plan: correct it, or move it where the sheet provides for it.',
    says: ({ content, why, more }) =>
      `${content.trim() === '' ? 'Empty' : `“${content}”`}: ${why}${more === 0 ? '' : `; so are ${more} more cells of this sheet`}.`,
  },
  FO12: {
    title: 'Worksheets that have lost names',
    help: 'Rows or cells that other sheets refer to were deleted: get them back with Undo of Excel, or write the sheet anew.',
    says: ({ names }) =>
      `${counted(names.length, 'name no longer leads', 'names no longer lead')} to a cell: ${names.slice(0, 5).join(', ')}${names.length > 5 ? '…' : ''}.`,
  },
  SI07: {
    title: 'A printed total that does not add up',
    help: 'The document prints a total unlike the sum of its numbers: correct the total or one of the numbers.',
    says: ({ printed, sum }) => `${printed} is printed, but the sum is ${sum}.`,
  },
  SI08: {
    title: 'Objectives announced and not listed',
    help: 'The document announces a number of objectives and others are listed here: of an extract it is right so.',
    says: ({ different }) =>
      different
        .map(({ area, count, listed }) => `${area}: ${count} announced, ${listed} listed`)
        .join('; ') + '.',
  },
  SI09: {
    title: 'Rows of the summary that name their own sector among the others',
    help: 'The list of other sectors was copied from the row of another sector: delete the own one and add the one that leads.',
    says: ({ unit, others }) => `“${unit}” is among the other sectors too: ${shown(others)}.`,
  },
  FO02: {
    title: 'Formulas replaced by a value',
    help: 'Somebody wrote where the sheet computed: the value stays although the data change. Put the formula back with “Functions”, “Repair formulas”, or with Excel’s Undo.',
    says: ({ value }) => `${shown(String(value))} stands in place of the formula.`,
  },
  FO03: {
    title: 'Formulas with a number written into them',
    help: 'Readers do not see it and who updates forgets it: write it in a cell, in the settings for instance, and refer to that.',
    says: ({ formula, constant }) => `${constant} is in ${shown(formula)}.`,
  },
  FO04: {
    title: 'Numbers written as text',
    help: 'To Excel they are words: sums leave them out. Write the number in the cell again, without an apostrophe.',
    says: ({ text }) => `${shown(text)} is a text.`,
  },
  FO05: {
    title: 'Links to other files and hidden sheets',
    help: 'Who gets the workbook has not got the other files and does not see hidden sheets: put the values in, show the sheets.',
    says: ({ kind, text }) =>
      kind === 'link' ? `A formula reads from ${shown(text)}.` : `Sheet ${shown(text)} is hidden.`,
  },
  FO06: {
    title: 'Formulas unlike those of their column',
    help: 'The other cells of the column compute in another way: copy the formula from one of those.',
    says: ({ formula, usual }) => `Here ${shown(formula)}, in the others ${shown(usual)}.`,
  },
  FO13: {
    title: 'Waivers that hold no more',
    help: 'A waiver holds as long as the cell shows what it showed when it was given: give it again, or take its row out of the settings.',
    says: ({ rule, sheet, cell, why }) =>
      `${waiverOf(rule, sheet, cell)}: ${why === 'changed' ? 'the cell has changed, and what was waived counts again' : 'what was waived is not there any more'}.`,
  },
} satisfies Partial<RuleWords>;
