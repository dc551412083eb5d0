/** What of a sheet is read together, by the names of its tables and the places of its objectives. */
import type { BookObjective, Place } from '../../domain/book';
import type { Rows } from './pageBreaks';

/** Headings, a row and something below: fewer rows are no table that could be cut badly. */
const FEWEST = 3;

/** The title over a table, its headings and its first row; and its last two rows, with the blank one that may end it. */
export function tablesTogether(named: Iterable<Rows>): Rows[] {
  return [...named]
    .filter(({ rows }) => rows >= FEWEST)
    .flatMap(({ row, rows }) => [
      { row: Math.max(0, row - 1), rows: FEWEST },
      { row: row + rows - FEWEST, rows: FEWEST },
    ]);
}

/** The pair of rows of each phase, and the card of each indicator. */
export function objectivesTogether(
  objectives: readonly Pick<BookObjective, 'places'>[],
  sheet: string,
): Rows[] {
  const parts = objectives.flatMap(({ places }) => [
    ...places.schedules.flatMap(({ phases }) => phases.map((phase) => Object.values(phase))),
    ...places.indicators.map((indicator) => Object.values(indicator)),
  ]);
  return parts.flatMap((part: (Place | undefined)[]) => {
    const rows = part.flatMap((place) => (place?.sheet === sheet ? place.row : []));
    if (rows.length === 0) return [];
    const first = Math.min(...rows);
    return { row: first, rows: Math.max(...rows) - first + 1 };
  });
}
