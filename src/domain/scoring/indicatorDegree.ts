/** The degree of an indicator again, from its cells and the rules of the SMVP: the computation that its sheet makes. */
import type { Indicator, PlanValue } from '../objective';
import { toFraction } from '../numbers';
import type { Rejection } from '../rejection';
import { POLARITIES, readOption, type Smvp } from '../smvp';
import { evenDelay, noDelay } from './deadline';
import { degreeOf, type Degree } from './degree';

/** What was reached, and what must be, at the date that counts. */
export interface Measured {
  actual: PlanValue;
  target: PlanValue;
}

export function indicatorDegree(
  { polarity, baseline, threshold }: Indicator,
  { actual, target }: Measured,
  smvp: Smvp,
): Degree | Rejection {
  const { cap, decreasing, baselineForm, delayTolerance } = smvp;
  const said = readOption(String(polarity ?? ''), POLARITIES) ?? null;
  const own = toFraction(threshold);
  return degreeOf(
    {
      ...{ actual, target, baseline: baseline ?? null, form: baselineForm },
      // A decreasing indicator is measured as the authority's rule says.
      polarity: said === 'decrescente' ? decreasing : said,
    },
    {
      threshold: (typeof own === 'number' ? own : smvp.threshold) || null,
      ...{ least: 0, most: cap ?? Infinity },
    },
    delayTolerance ? evenDelay(delayTolerance) : noDelay,
  );
}
