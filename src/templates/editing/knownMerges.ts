/**
 * What is merged in the rows of an objective's tables, as its template merges them: some versions of Excel do not tell, and
 * rows that come back with "Annulla" are to be merged as they were.
 */
import type { BookObjective } from '../../domain/book';
import type { Place } from '../../domain/places';
import type { RemoveRow } from '../../domain/changes';
import type { ObjectiveTemplate } from '../objectiveTemplate';
import { templateSheet } from './templateSheet';

type Merges = NonNullable<RemoveRow['merges']>;

export function knownMerges(
  target: BookObjective,
  template: ObjectiveTemplate,
): ReadonlyMap<number, Merges> {
  const plan = { authority: '', title: '' };
  const { sheet, places } = templateSheet(target, template, target.objective, plan);
  const found = new Map<number, Merges>();
  const pair = (theirs: Place | undefined, own: Place | undefined) => {
    if (!theirs || !own || theirs.column !== own.column) return;
    // In a card labels stand over their values.
    for (const up of [1, 0]) {
      const merges = sheet.merges.filter((area) => area.row === theirs.row - up && area.rows === 1);
      if (up > 0 && found.has(own.row - up)) continue;
      found.set(
        own.row - up,
        merges.map(({ column, columns }) => ({ column, columns })),
      );
    }
  };
  const rowsOf = ({ places: all }: Pick<BookObjective, 'places'>) => [
    ...all.indicators,
    ...all.financialIndicators,
    ...all.sharedWith,
    ...all.people.flatMap(({ members }) => members),
  ];
  const own = rowsOf(target);
  rowsOf({ places }).forEach((row, index) => {
    const mine = new Map<string, Place | undefined>(Object.entries(own[index] ?? {}));
    for (const [field, at] of Object.entries(row) as [string, Place | undefined][])
      pair(at, mine.get(field));
  });
  return found;
}
