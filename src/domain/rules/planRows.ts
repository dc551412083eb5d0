/** The rows of a plan: each objective in each of its units, with the weight that counts and the cells that say it. */
import type { Book, BookObjective, BookSummary, BookSummaryRow, Place } from '../book';
import { objectiveRows, type UnitRow } from '../planOverview';
import { numberKey } from '../objectiveNumber';
import { textKey } from '../cells';
import { unitKey } from '../units';
import { toWeight } from '../weights';

export interface PlanRow extends UnitRow {
  /** Null for a row that only the summary has. */
  objective: BookObjective | null;
  /** Position among the units that share the objective; null for the unit that leads it. */
  shared: number | null;
  /** The cell to change the weight in. */
  at: Place | null;
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
export function summaryLines({ summaries }: Book): SummaryLine[] {
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
 * Every objective in each of its units, then the rows that only a summary has. The weight that counts is the one that
 * the summary shows, else the sheet's: a blank erases nothing.
 */
export function planRows(
  { objectives }: Book,
  lines: readonly SummaryLine[],
  byObjective: ReadonlyMap<string, readonly SummaryLine[]>,
): PlanRow[] {
  const own = objectives.flatMap((objective) =>
    objectiveRows([objective.objective]).map(({ shared, unit, number, title, weight }): PlanRow => {
      const shown = weightShown(byObjective.get(lineKey(objective.key, shared)) ?? []);
      const { fields, sharedWith } = objective.places;
      const place = shared === null ? fields.weight : sharedWith[shared]?.weight;
      return {
        ...{ objective, shared, unit, number, title },
        weight: shown?.weight ?? weight,
        at: place ?? shown?.at ?? null,
      };
    }),
  );
  const told = new Set<string>();
  for (const line of lines) {
    const row = rowOfItsOwn(line);
    if (row === null) continue;
    const key = [unitKey(row.unit), numberKey(row.number), textKey(row.title)].join('\n');
    if (!told.has(key)) own.push(row);
    told.add(key);
  }
  return own;
}

function weightShown(lines: readonly SummaryLine[]): { weight: number; at: Place } | undefined {
  for (const { row } of lines) {
    const cell = row.cells.weight;
    const weight = cell && toWeight(cell.value);
    if (cell && typeof weight === 'number') return { weight, at: cell.at };
  }
  return undefined;
}

/**
 * A row that stands for no sheet, as where the document prints an objective in its summary alone. Of one that shows
 * errors nobody knows.
 */
function rowOfItsOwn({ row, summary }: SummaryLine): PlanRow | null {
  const text = (field: 'number' | 'title' | 'unit') => String(row.cells[field]?.value ?? '').trim();
  const [number, title] = [text('number'), text('title')];
  const isShown = number + title !== '' && ![number, title].some((each) => each.startsWith('#'));
  if (row.objective !== null || row.match !== 'none' || !isShown) return null;
  return {
    ...{ number, title, unit: text('unit') || (summary.unit ?? ''), objective: null, shared: null },
    weight: toWeight(row.cells.weight?.value) ?? null,
    at: row.cells.weight?.at ?? null,
  };
}
