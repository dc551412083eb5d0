/** What of a sheet is read together, by the names of its tables and the places of its objectives. */
import type { BookObjective } from '../../domain/book';
import type { BookSummary } from '../../domain/bookSummary';
import type { Place } from '../../domain/places';
import type { Rows } from './pageBreaks';

/** Headings, a row and something below: fewer rows are no table that could be cut badly. */
const FEWEST = 3;

/** The title over a table, its headings and its first row that says something; and the last two that do. */
export function tablesTogether(named: Iterable<Rows>, isFilled: (row: number) => boolean): Rows[] {
  return [...named]
    .filter(({ rows }) => rows >= FEWEST)
    .flatMap(({ row, rows }) => {
      const end = row + rows;
      const below = Array.from({ length: rows - 1 }, (_, index) => row + 1 + index);
      const filled = below.filter(isFilled);
      // Where nothing is said yet, the headings with the first row to write in.
      const [first = row + 1, last = row + 1] = [filled[0], filled.at(-1)];
      const top = row > 0 && isFilled(row - 1) ? row - 1 : row;
      return [
        { row: top, rows: Math.min(end, first + 1) - top },
        { row: last - 1, rows: 2 },
      ];
    });
}

/** Headings of a table stand over columns: a text, of which names tell the rows too, has one. */
const FEWEST_COLUMNS = 2;

/** Tables with the title above and the totals below: `filledIn` tells how many cells of a row say something. */
export function wholeTables(named: Iterable<Rows>, filledIn: (row: number) => number): Rows[] {
  return [...named]
    .filter(({ row, rows }) => rows >= FEWEST && filledIn(row) >= FEWEST_COLUMNS)
    .map(({ row, rows }) => {
      const top = row > 0 && filledIn(row - 1) > 0 ? row - 1 : row;
      let end = row + rows;
      while (filledIn(end) > 0) end += 1;
      return { row: top, rows: end - top };
    });
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
    return besideEachOther(part.flatMap((place) => (place?.sheet === sheet ? place.row : [])));
  });
}

/** Labels stand between the values of a card; its weight and its actual value are in the table of the score, far below. */
const FARTHEST = 2;

function besideEachOther(found: readonly number[]): Rows[] {
  const parts: Rows[] = [];
  for (const row of found.toSorted((one, other) => one - other)) {
    const last = parts.at(-1);
    if (last && row <= last.row + last.rows - 1 + FARTHEST) last.rows = row - last.row + 1;
    else parts.push({ row, rows: 1 });
  }
  return parts;
}

/** The title and the headings over the rows of the check of the weights, and of the scores. */
const OVER_CHECK = 2;
/** Rows that go over to the next page with what stands below them. */
const ABOVE = 3;

/**
 * The check of the weights whole; what stands below it, as the act and the signature, with the last rows above; and all of
 * it with the last row of the table, above the blank one that ends it, where that fits on a page.
 */
export function summaryTogether(
  { check, end, sections, scores }: BookSummary,
  filled: number,
): Rows[] {
  const tables = [check, scores?.units, scores?.owners].filter((table) => !!table);
  const below = check ? check.row + check.rows : end;
  const last = Math.max(below, filled + 1);
  return [
    // A heading between the rows with what stands under it.
    ...sections.map(({ row }) => ({ row, rows: 2 })),
    ...tables.map(({ row, rows }) => ({ row: row - OVER_CHECK, rows: rows + OVER_CHECK })),
    ...(last > end ? [{ row: end - 2, rows: last - (end - 2) }] : []),
    ...(filled >= below ? [{ row: below - ABOVE, rows: filled + 1 - (below - ABOVE) }] : []),
  ];
}
