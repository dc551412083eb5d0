/** The summaries of a workbook as they show themselves, each row with the objective that it stands for. */
import type {
  BookObjective,
  BookSummary,
  BookSummaryRow,
  RowMatch,
  ShownCell,
  ShownValue,
  SummaryField,
} from '../domain/book';
import { textKey } from '../domain/cells';
import { numberKey } from '../domain/objectiveNumber';
import { objectiveRows } from '../domain/planOverview';
import type { Unit } from '../domain/plan';
import { resolveUnit, unitKey } from '../domain/units';
import { CellReader } from './cellReader';
import { labelKey } from './labels';
import type { SheetContents } from './sheetContents';
import { SINTESI } from './sintesi';
import { columnLabel } from './sintesi/columns';
import { SUMMARY_SHEET } from './sheetNames';

const FIELDS = [
  ...(['number', 'title', 'unit', 'owner', 'portfolioHolder', 'strategicRelevance'] as const),
  ...(['weight', 'runningWeight', 'share', 'difference', 'otherUnits', 'duration'] as const),
  ...(['kind', 'service', 'performance', 'state', 'progress', 'score'] as const),
  ...(['indicators', 'notes'] as const),
] satisfies SummaryField[];

const MONITORING = /^al .+/;

/** One of the units of an objective, as a row may name it. */
interface Line {
  objective: BookObjective;
  shared: number | null;
  unit: string;
  number: string;
  title: string;
}

export function foundSummaries(
  sheets: readonly SheetContents[],
  objectives: readonly BookObjective[],
  units: readonly Unit[],
): BookSummary[] {
  const keyOfUnit = (printed: string) => unitKey(resolveUnit(units, printed)?.name ?? printed);
  const lines = objectives.flatMap((objective) =>
    objectiveRows([objective.objective]).map((row): Line => ({
      ...{ objective, shared: row.shared, unit: keyOfUnit(row.unit) },
      ...{ number: numberKey(row.number), title: textKey(row.title) },
    })),
  );
  return sheets
    .filter(({ template }) => template === SINTESI)
    .flatMap((sheet) => summaryOf(sheet, lines, keyOfUnit) ?? []);
}

function summaryOf(
  sheet: SheetContents,
  lines: readonly Line[],
  keyOfUnit: (printed: string) => string,
): BookSummary | null {
  const reader = new CellReader(sheet);
  const area = reader.named('Sintesi');
  if (!area) return null;
  const labels = reader.labels(area.row, area.column, area.column + area.columns);
  const columns = Object.fromEntries(
    FIELDS.flatMap((field) => {
      const column = labels.get(labelKey(columnLabel(field)));
      return column === undefined ? [] : [[field, column]];
    }),
  ) as BookSummary['columns'];
  const monitoring = [...labels].flatMap(([label, column]) =>
    MONITORING.test(label) ? [column] : [],
  );
  const rows = Array.from({ length: area.rows - 1 }, (_, index): BookSummaryRow => {
    const row = area.row + 1 + index;
    const cellAt = (column: number): ShownCell => ({
      at: { sheet: sheet.name, row, column },
      value: reader.value(row, column) as ShownValue,
      formula: null,
    });
    const cells = Object.fromEntries(
      Object.entries(columns).map(([field, column]) => [field, cellAt(column)]),
    ) as BookSummaryRow['cells'];
    return {
      ...{ row, id: null, cells, states: monitoring.map(cellAt), others: [] },
      ...matched(cells, lines, keyOfUnit),
    };
  });
  return {
    ...{ sheet: sheet.name, unit: unitOf(sheet.name, rows), version: 1 },
    ...{ headings: area.row, end: area.row + area.rows, columns, monitoring },
    ...{ idColumn: null, check: null, lostHeadings: [], rows },
  };
}

/** The summary of the authority has its own name; any other is of the unit that its rows are of. */
function unitOf(sheet: string, rows: readonly BookSummaryRow[]): string | null {
  if (sheet === SUMMARY_SHEET) return null;
  const units = new Set(rows.map(({ cells }) => String(cells.unit?.value ?? '')));
  return units.size === 1 ? [...units][0]! : null;
}

type Matched = Pick<BookSummaryRow, 'match' | 'objective' | 'shared' | 'isBroken'>;

/** By service, kind, unit and number together, where one alone fits; then by its title. */
function matched(
  cells: BookSummaryRow['cells'],
  lines: readonly Line[],
  keyOfUnit: (printed: string) => string,
): Matched {
  const text = (field: SummaryField) => String(cells[field]?.value ?? '').trim();
  const none = (match: RowMatch): Matched => ({
    ...{ match, objective: null, shared: null, isBroken: match === 'gone' },
  });
  const known = ['number', 'title', 'unit', 'weight'] as const;
  if (known.some((field) => text(field) === '#REF!')) return none('gone');
  const [number, title] = [numberKey(text('number')), textKey(text('title'))];
  const isOf = ({ objective }: Line, field: 'service' | 'kind') =>
    text(field) === '' || textKey(text(field)) === textKey(objective.objective[field]);
  const here = lines.filter(
    (line) =>
      (text('unit') === '' || line.unit === keyOfUnit(text('unit'))) &&
      isOf(line, 'service') &&
      isOf(line, 'kind'),
  );
  const candidates = number === '' ? [] : here.filter((line) => line.number === number);
  const titled = (candidates.length > 1 ? candidates : here).filter((line) => line.title === title);
  const found = candidates.length === 1 ? candidates : titled;
  const [only] = found;
  if (only && found.length === 1)
    return {
      match: candidates.length === 1 ? 'number' : 'title',
      ...{ objective: only.objective.key, shared: only.shared, isBroken: false },
    };
  return none(candidates.length + found.length > 0 ? 'ambiguous' : 'none');
}
