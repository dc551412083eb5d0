/**
 * The rows of a plan that count: each objective in each of its units, then the objectives that only a summary names.
 * Home, Pesi, Verifica and every total start from these. Copies are in none.
 */
import type { Book, BookObjective } from './book';
import type { BookSummary, BookSummaryRow } from './bookSummary';
import type { Found, Place, ShownCell } from './places';
import { textKey } from './cells';
import { numberKey } from './objectiveNumber';
import { objectiveRows, type UnitRow } from './planOverview';
import type { Unit } from './plan';
import { resolveUnit, unitKey } from './units';
import { toWeight } from './weights';

export interface CountedRow extends UnitRow {
  /** Null for a row that only a summary has. */
  objective: BookObjective | null;
  /** Position among the units that share the objective; null for the unit that leads it. */
  shared: number | null;
  /** Where the weight that counts stands; null where it stands nowhere. */
  weightAt: Place | null;
  /** What the objective's sheet says; null where there is no sheet. */
  onSheet: Found<number | null> | null;
  /** The cell of the summary that says it; null where no summary does. */
  inSummary: ShownCell | null;
}

/** A row of a summary with its summary. */
export interface SummaryLine {
  summary: BookSummary;
  row: BookSummaryRow;
}

/** What tells the rows that stand for an objective in one of its units. */
export const lineKey = (objective: string, shared: number | null): string =>
  `${objective}\n${shared ?? ''}`;

/** The rows of the summaries, those of the whole authority before those of a unit. */
export function summaryLines({ summaries }: Pick<Book, 'summaries'>): SummaryLine[] {
  const inOrder = [...summaries].sort(
    (one, other) => Number(one.unit !== null) - Number(other.unit !== null),
  );
  return inOrder.flatMap((summary) => summary.rows.map((row) => ({ summary, row })));
}

/** Those that stand for an objective, by `lineKey`. */
export function linesByObjective(lines: readonly SummaryLine[]): Map<string, SummaryLine[]> {
  const found = new Map<string, SummaryLine[]>();
  for (const line of lines) {
    const { objective, shared } = line.row;
    if (objective === null) continue;
    const key = lineKey(objective, shared);
    found.set(key, [...(found.get(key) ?? []), line]);
  }
  return found;
}

/**
 * The weight that counts is the one that a summary shows, else the sheet's: a blank, an error and words erase nothing. The
 * unit is the sheet's, else, where the plan does not know that, the summary's.
 */
export function countedRows(
  book: Book,
  lines: readonly SummaryLine[] = summaryLines(book),
): CountedRow[] {
  const byObjective = linesByObjective(lines);
  const units = book.settings?.units ?? [];
  const own = book.objectives.flatMap((objective) =>
    objectiveRows([objective.objective]).map((row): CountedRow => {
      const { shared, number, title, weight } = row;
      const its = byObjective.get(lineKey(objective.key, shared)) ?? [];
      const inSummary = weightShown(its);
      const { fields, sharedWith } = objective.places;
      const at = (shared === null ? fields.weight : sharedWith[shared]?.weight) ?? null;
      const shown = inSummary && pointsShown(inSummary, weight);
      return {
        ...{ objective, shared, number, title, inSummary },
        unit: unitOf(row.unit, its, units),
        weight: shown ?? weight,
        weightAt: inSummary ? weightCell(inSummary, at) : at,
        onSheet: { value: weight, at },
      };
    }),
  );
  return [...own, ...rowsOfTheirOwn(lines)];
}

/** A formula that shows a weight typed as a percentage on the sheet shows the fraction that Excel keeps: 0.3 for 30%. */
export function showsFraction({ value, formula }: ShownCell, onSheet: number | null): boolean {
  const shown = toWeight(value) ?? 0;
  return formula !== null && shown !== 0 && onSheet !== null && isSameNumber(shown * 100, onSheet);
}

const pointsShown = (cell: ShownCell, onSheet: number | null): number | null =>
  showsFraction(cell, onSheet) ? onSheet : (toWeight(cell.value) ?? null);

const isSameNumber = (one: number, other: number) => Math.abs(one - other) < 1e-9;

/** The cell in which the weight that a summary shows is changed: a formula shows that of the sheet. */
const weightCell = ({ formula, at }: ShownCell, onSheet: Place | null): Place | null =>
  formula === null ? at : (onSheet ?? at);

function weightShown(lines: readonly SummaryLine[]): ShownCell | null {
  const cells = lines.flatMap(({ row }) => row.cells.weight ?? []);
  return cells.find(({ value }) => typeof toWeight(value) === 'number') ?? null;
}

function unitOf(own: string, lines: readonly SummaryLine[], units: readonly Unit[]): string {
  if (resolveUnit(units, own)) return own;
  const printed = lines.map(({ row }) => String(row.cells.unit?.value ?? ''));
  return printed.find((name) => resolveUnit(units, name)) ?? own;
}

/** Rows that stand for no sheet, as where the document prints an objective in its summary alone; each once. */
function rowsOfTheirOwn(lines: readonly SummaryLine[]): CountedRow[] {
  const rows: CountedRow[] = [];
  const told = new Set<string>();
  for (const { row, summary } of lines) {
    const text = (field: 'number' | 'title' | 'unit') =>
      String(row.cells[field]?.value ?? '').trim();
    const [number, title] = [text('number'), text('title')];
    // Of a row that shows errors nobody knows.
    const isShown = [number, title].every((each) => !each.startsWith('#'));
    if (row.match !== 'none' || row.isBroken || number + title === '' || !isShown) continue;
    const unit = text('unit') || (summary.unit ?? '');
    const key = [unitKey(unit), numberKey(number), textKey(title)].join('\n');
    if (told.has(key)) continue;
    told.add(key);
    const cell = row.cells.weight ?? null;
    const weight = cell && toWeight(cell.value);
    rows.push({
      ...{ number, title, unit, objective: null, shared: null, onSheet: null, inSummary: cell },
      weight: weight ?? null,
      weightAt: cell?.at ?? null,
    });
  }
  return rows;
}
