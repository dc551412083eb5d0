/** Rules on the totals that a document prints of itself, and on what the rows of a summary say of their own unit. */
import type { Place } from '../places';
import { textKey } from '../cells';
import { placeOfRow } from './identityRules';
import { listsOthers, namesIn, runsOn } from './otherUnits';
import { rule, when, type Raised, type Spot } from './rule';
import type { View } from './view';

/** Where the counts of the areas stand, else the sheet of the objectives that they count. */
const countsSpot = ({ book }: View, at: Place | null): Spot => {
  if (at !== null) return { at };
  return book.objectives.length > 0 ? { sheet: book.objectives[0]!.sheet } : { setting: 'Piano' };
};

export const printedTotalWrong = rule({
  id: 'SI07',
  severity: 'toFix',
  on: 'plan',
  wholePlan: true,
  check: (book, view) => {
    const { areas, printedTotal } = book;
    const counts = areas.flatMap(({ count }) => count ?? []);
    const sum = counts.reduce((total, count) => total + count, 0);
    return when(printedTotal !== null && counts.length > 0 && sum !== printedTotal, () => ({
      spot: countsSpot(view, book.printedTotalAt),
      facts: { printed: printedTotal!, sum },
    }));
  },
});

/** Announced and listed: an extract of a longer document may well list fewer. */
export const areaCountDiffers = rule({
  id: 'SI08',
  severity: 'toKnow',
  on: 'plan',
  wholePlan: true,
  check: (book, view) => {
    const { areas, objectives } = book;
    const different = areas.flatMap(
      ({ area, count }): { area: string; count: number; listed: number }[] => {
        const listed = objectives.filter(
          ({ objective }) => textKey(objective.area) === textKey(area),
        ).length;
        return count !== null && count !== listed ? [{ area: area.trim(), count, listed }] : [];
      },
    );
    return when(different.length > 0, () => ({
      spot: countsSpot(view, book.areaCountsAt),
      facts: { different },
    }));
  },
});

/** A row that was copied with its list: it names its own unit among the others. Told once, with the rows of all summaries. */
export const rowNamesItself = rule({
  id: 'SI09',
  severity: 'toFix',
  on: 'plan',
  wholePlan: true,
  needs: ['summary'],
  check: (_, view) => {
    const told = new Map<string, Raised<{ unit: string; others: string }>>();
    for (const { summary, row } of view.lines) {
      const unit = view.unitName(String(row.cells.unit?.value ?? ''));
      const cell = row.cells.otherUnits;
      const others = String(cell?.value ?? '').trim();
      const isListed = namesIn(others).some((name) => view.isSameUnit(name, unit));
      const isNamed = unit !== '' && (isListed || runsOn(others, unit));
      // By formula it is what the sheet says of all its units: there another rule tells of it.
      if (!isNamed || (cell && cell.formula !== null) || !listsOthers(view, row.objective))
        continue;
      const at = cell?.at ?? placeOfRow(summary.sheet, row);
      const key = [row.objective ?? row.row, row.shared ?? '', unit].join('\n');
      const before = told.get(key);
      told.set(key, {
        spot: before?.spot ?? { at },
        facts: { unit, others },
        unit,
        ...(row.objective !== null && { objective: row.objective }),
        ...(before && { others: [...(before.others ?? []), at] }),
      });
    }
    return [...told.values()];
  },
});
