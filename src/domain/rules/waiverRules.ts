/** The rule on waivers: one that holds no more must not look as if it did. */
import { at, rule, type Spot } from './rule';

const WAIVERS = 'Deroghe';

export const waiverLapsed = rule({
  id: 'FO13',
  severity: 'toKnow',
  on: 'plan',
  check: (_, { lapsed }) =>
    lapsed.map(({ waiver: { rule: waived, sheet, cell, at: place }, why }) => {
      const spot: Spot = place ? { at: place } : { setting: WAIVERS };
      return { ...at(spot), facts: { rule: waived, sheet, cell, why } };
    }),
});
