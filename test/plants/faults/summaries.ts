/** Faults in the summaries: what they show beside the sheets, rows that are missing or of nobody. */
import type { BookSummary, BookSummaryRow, SummaryField } from '../../../src/domain/bookSummary';
import type { Place } from '../../../src/domain/places';
import {
  edit,
  isOfPayments,
  plant,
  texts,
  ways,
  type Edit,
  type Fault,
  type Plant,
  type Written,
} from '../plant';
import { without, withRow } from './sheets';

interface RowAt {
  summary: BookSummary;
  row: BookSummaryRow;
}

/** Rows of the objectives that lead their units. */
const rowsOf = ({ book }: Written): RowAt[] =>
  book.summaries.flatMap((summary) =>
    summary.rows
      .filter(({ objective, shared }) => objective !== null && shared === null)
      .map((row) => ({ summary, row })),
  );

/** A cell of a summary typed over: what its formula showed is no longer there. */
const inRow = (
  rule: string,
  field: SummaryField,
  values: readonly (readonly [string, Edit['value']])[],
  also: readonly string[] = [],
): Plant[] =>
  ways(rule, values, (workbook, value): Fault | null => {
    const payments = new Set(workbook.book.objectives.filter(isOfPayments).map(({ key }) => key));
    const found = workbook.pick(
      rowsOf(workbook).filter(
        ({ row }) =>
          row.cells[field] && row.cells[field].value !== '' && !payments.has(row.objective!),
      ),
    );
    if (!found) return null;
    const at = found.row.cells[field]!.at;
    return { edits: [edit(at, value)], told: { at: [at], objective: found.row.objective! }, also };
  });

const cellsOf = ({ summary, row }: RowAt): Place[] => [
  ...Object.values(row.cells).map(({ at }) => at),
  ...row.states.map(({ at }) => at),
  ...(summary.idColumn === null
    ? []
    : [{ sheet: summary.sheet, row: row.row, column: summary.idColumn }]),
];

/** The rows of one objective emptied in every summary. */
const missing: Plant[] = [0, 1, 2].map((turn) =>
  plant('SI01', `emptied everywhere (${turn + 1})`, (workbook) => {
    const subject = workbook.pick(rowsOf(workbook))?.row.objective;
    if (subject === undefined || subject === null) return null;
    const rows = rowsOf(workbook).filter(({ row }) => row.objective === subject);
    const cells = rows.flatMap(cellsOf);
    return { edits: cells.map((at) => edit(at, '')), told: { objective: subject } };
  }),
);

const gone: Plant[] = [0, 1, 2].map((turn) =>
  plant('SI02', `its sheet deleted (${turn + 1})`, (workbook) => {
    const { book } = workbook;
    const subject = workbook.pick(book.objectives.filter((each) => !isOfPayments(each)));
    const rows = rowsOf(workbook).filter(({ row }) => row.objective === subject?.key);
    if (!subject || rows.length === 0) return null;
    return {
      sheets: without(subject.sheet),
      told: { at: rows.flatMap(cellsOf) },
      also: ['FO10', 'PE01', 'PE08', 'PE09', 'PE10', 'OB29', 'SI03'],
    };
  }),
);

/** A row that somebody typed at the end of the table, or between its rows. */
const typedRows: Plant[] = (
  [
    ['at the end', 0],
    ['in the middle', 3],
    ['at the beginning', 6],
  ] as const
).map(([way, back]) =>
  plant('SI03', way, ({ book }) => {
    const [summary] = book.summaries;
    if (!summary) return null;
    const last = summary.rows.at(-1)!.row + 1 - back;
    const { number = 0, title = 1, unit } = summary.columns;
    const cells: unknown[] = [];
    cells[number] = '7/9';
    cells[title] = 'Piano del verde urbano';
    if (unit !== undefined) cells[unit] = book.settings!.units[0]!.name;
    return {
      sheets: withRow(summary.sheet, last, cells),
      told: { at: cells.map((_, column) => ({ sheet: summary.sheet, row: last, column })) },
    };
  }),
);

/** Rows of one summary that stand twice for one objective. */
const copiedRows: Plant[] = [0, 1, 2].map((turn) =>
  plant('ID03', `a row copied (${turn + 1})`, (workbook) => {
    const [summary] = workbook.book.summaries;
    const row =
      summary && workbook.pick(summary.rows.filter(({ objective }) => objective !== null));
    const values = workbook.sheets.find(({ name }) => name === summary?.sheet)?.values;
    if (!summary || !row || !values) return null;
    const at = row.row + 1;
    const { sheet } = summary;
    return {
      sheets: withRow(sheet, at, values[row.row]!, row.row),
      told: {
        at: [row.row, at].flatMap((each) =>
          values[0]!.map((_, column) => ({ sheet, row: each, column })),
        ),
        objective: row.objective!,
      },
      also: ['PE01', 'PE06'],
    };
  }),
);

/** A row that has lost its id and formulas, of a title that two objectives have. */
const ambiguous: Plant[] = [0, 1, 2].map((turn) =>
  plant('SI04', `typed, of two titles alike (${turn + 1})`, (workbook) => {
    const { book } = workbook;
    const found = workbook.pick(rowsOf(workbook).filter(({ summary }) => summary.unit === null));
    const subject = book.objectives.find(({ key }) => key === found?.row.objective);
    const other = book.objectives.find(
      (each) => each !== subject && each.objective.unit === subject?.objective.unit,
    );
    const title = other?.places.fields.title;
    if (!found || !subject || !title) return null;
    const { number, unit, title: shown } = found.row.cells;
    const cells = cellsOf(found);
    return {
      edits: [
        edit(title, subject.objective.title),
        ...cells.map((at) => edit(at, '')),
        ...(shown ? [edit(shown.at, subject.objective.title)] : []),
        ...(unit ? [edit(unit.at, subject.objective.unit)] : []),
        ...(number ? [edit(number.at, '')] : []),
      ],
      told: { at: cells },
      also: ['OB10', 'SI01', 'PE05', 'PE08', 'PE09', 'PE10'],
    };
  }),
);

const headings: Plant[] = ways(
  'SI06',
  [
    ['emptied', ''],
    ['renamed', 'Colonna da rivedere'],
    ['an abbreviation', 'Cod.x'],
  ] as const,
  (workbook, text) => {
    const summary = workbook.pick(workbook.book.summaries);
    const fields = Object.entries(summary?.columns ?? {}).filter(([field]) =>
      ['title', 'owner', 'duration', 'weight'].includes(field),
    );
    const column = workbook.pick(fields)?.[1];
    if (!summary || column === undefined) return null;
    const at = { sheet: summary.sheet, row: summary.headings, column };
    const told = { at: [at, { ...at, column: 0 }], sheet: summary.sheet };
    return { edits: [edit(at, text)], told, also: ['FO11'] };
  },
);

export const SUMMARY_FAULTS: readonly Plant[] = [
  ...inRow(
    'PE03',
    'weight',
    [
      ['another number', 33],
      ['a text', '12%'],
      ['emptied', ''],
    ],
    ['PE01', 'FO02', 'FO04', 'PE04'],
  ),
  ...inRow('SI05', 'title', texts('Piano del verde urbano e dei parchi'), ['FO02']),
  ...inRow('SI05', 'owner', texts('Segretario generale'), ['FO02']),
  ...inRow('SI05', 'duration', texts('2026-2030'), ['FO02', 'TE02', 'TE03']),
  ...missing,
  ...gone,
  ...typedRows,
  ...copiedRows,
  ...ambiguous,
  ...headings,
];
