/** Rules on what one weight is among the others: too much of its unit, too little to tell, or right in the summary alone. */
import { decimalSum, roundHalfAway } from '../decimal';
import { missingFrom } from '../scoring/weightTotal';
import { rule, when, type Raised } from './rule';
import { unitNamed } from './settingsRules';

const MOST = { usual: 50, least: 1, most: 100 };
/** Below, the result of the objective changes nothing. */
const LEAST = 5;
const WHOLE = 100;

interface Share {
  unit: string;
  share: number;
  /** What it is more than; null where it is too little. */
  most: number | null;
  least: number;
}

/** With two objectives one of them has the half at least: nothing is to be told of it. */
const FEW = 3;

export const shareOutOfProportion = rule({
  id: 'PE04',
  severity: 'toKnow',
  on: 'unit',
  threshold: MOST,
  check: ({ unit, rows, weight }, view): Raised<Share>[] => {
    const most = view.thresholdOf('PE04', MOST);
    if (weight <= 0 || rows.length < FEW) return [];
    return rows.flatMap((row): Raised<Share>[] => {
      if (row.weight === null || row.weight <= 0) return [];
      const share = roundHalfAway((row.weight / weight) * WHOLE, 2);
      const isTooMuch = share > most;
      return when(isTooMuch || share < LEAST, () => ({
        spot: row.weightAt ? { at: row.weightAt } : unitNamed(view.units, unit),
        facts: { unit, share, most: isTooMuch ? most : null, least: LEAST },
        ...(row.objective && { objective: row.objective.key }),
      }));
    });
  },
});

/** The summary's weights make 100, and those that the sheets print do not: each reader sees another plan. */
export const sheetsTotal = rule({
  id: 'PE21',
  severity: 'toFix',
  on: 'unit',
  needs: ['summary'],
  check: ({ unit, rows, missing }) => {
    const printed = rows.flatMap(({ onSheet }) =>
      onSheet === null || onSheet.value === null ? [] : [onSheet],
    );
    const [first] = printed;
    if (missing === null || !first?.at) return [];
    const total = roundHalfAway(decimalSum(printed.map(({ value }) => value!)), 10);
    // Those that stand in the summary alone may make up for what is lacking, not for what is too much.
    if (printed.length < rows.length && total <= WHOLE) return [];
    const isToldAlready = missing !== 0 && missingFrom(WHOLE, total) === missing;
    return when(missingFrom(WHOLE, total) !== 0 && !isToldAlready, () => ({
      spot: { at: first.at! },
      facts: { unit, total },
      others: printed.slice(1).flatMap(({ at }) => at ?? []),
    }));
  },
});
