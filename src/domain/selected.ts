/** What of the plan stands at a cell: an objective, and which part of it. */
import type { Book, BookObjective } from './book';
import { isSamePlace, type Place } from './places';
import type { IndicatorField } from './objective';
import type { AnyFinding } from './rules';

export type SelectedPart =
  | { kind: 'objective' }
  | { kind: 'phase'; schedule: number; index: number }
  | { kind: 'indicator'; index: number }
  | { kind: 'score' };

export interface Selected {
  objective: BookObjective;
  /** Which of the units that share it the row is of; null for the one that leads it. */
  shared: number | null;
  part: SelectedPart;
}

/** Null where the cell says nothing of an objective that counts. */
export function selectedAt(book: Book, place: Place): Selected | null {
  const row = book.summaries
    .find(({ sheet }) => sheet === place.sheet)
    ?.rows.find((each) => each.row === place.row);
  if (row) {
    const objective = book.objectives.find(({ key }) => key === row.objective);
    if (!objective) return null;
    const isScore = [row.cells.score, row.cells.scoreOutcome].some(
      (cell) => cell?.at.column === place.column,
    );
    return { objective, shared: row.shared, part: { kind: isScore ? 'score' : 'objective' } };
  }
  const objective = objectiveAt(book, place);
  return objective ? { objective, shared: null, part: partAt(objective, place.row) } : null;
}

/** The one of the sheet; in a list the one whose first row is the nearest above, within its table. */
function objectiveAt(
  { objectives, lists }: Book,
  { sheet, row }: Place,
): BookObjective | undefined {
  const here = objectives.filter((each) => each.sheet === sheet);
  const tables = lists.filter((list) => list.sheet === sheet);
  if (tables.length === 0) return here[0];
  const table = tables.find(({ first, end }) => row >= first && row < end);
  if (!table) return undefined;
  const above = here.filter((each) => {
    const first = firstRow(each);
    return first !== undefined && first >= table.first && first <= row;
  });
  return above.sort((one, other) => firstRow(other)! - firstRow(one)!)[0];
}

const firstRow = ({ places: { fields, indicators } }: BookObjective): number | undefined =>
  (fields.title ?? fields.number ?? indicators[0]?.description)?.row;

/** What stands in tables of their own, apart from the card of the indicator. */
const APART: ReadonlySet<IndicatorField> = new Set(['weight', 'actual']);

function partAt({ places, results }: BookObjective, row: number): SelectedPart {
  for (const [schedule, { phases }] of places.schedules.entries()) {
    const index = phases.findIndex((phase) => isWithin(row, Object.values(phase)));
    if (index >= 0) return { kind: 'phase', schedule, index };
  }
  const index = places.indicators.findIndex((indicator, at) => {
    const entries = Object.entries(indicator) as [IndicatorField, Place][];
    const card = entries.filter(([field]) => !APART.has(field)).map(([, place]) => place);
    const apart = entries.filter(([field]) => APART.has(field)).map(([, place]) => place);
    const degree = results.degrees[at]?.at;
    return isWithin(row, card) || [...apart, degree].some((place) => place?.row === row);
  });
  if (index >= 0) return { kind: 'indicator', index };
  const isScore = [results.score, results.scoreOutcome].some((cell) => cell?.at.row === row);
  return { kind: isScore ? 'score' : 'objective' };
}

function isWithin(row: number, places: readonly (Place | undefined)[]): boolean {
  const rows = places.flatMap((place) => place?.row ?? []);
  return row >= Math.min(...rows) && row <= Math.max(...rows);
}

/** What was found at a cell itself, and of the rest of its objective. */
export function findingsAt(
  findings: readonly AnyFinding[],
  place: Place,
  objective: BookObjective | null,
): { here: AnyFinding[]; elsewhere: AnyFinding[] } {
  const isHere = ({ at, others }: AnyFinding) =>
    [at, ...others].some((each) => isSamePlace(each, place));
  const here = findings.filter(isHere);
  const elsewhere = findings.filter(
    (each) => objective !== null && each.objective?.key === objective.key && !isHere(each),
  );
  return { here, elsewhere };
}
