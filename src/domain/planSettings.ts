/** The settings of a plan: what its settings sheet holds, and the defaults of what is not given. */
import type { Plan } from './plan';
import { defaultPresentation, type Presentation } from './presentation';
import { defaultResultsUse, type ResultsUse } from './resultsUse';
import { defaultSmvp } from './smvp';

/** What the settings sheet holds of a plan. */
export type PlanSettings = Pick<
  Plan,
  | 'template'
  | 'authority'
  | 'title'
  | 'firstYear'
  | 'lastYear'
  | 'referenceDate'
  | 'weightScale'
  | 'monitoringDates'
  | 'units'
  | 'smvp'
  | 'results'
  | 'presentation'
>;

export type GivenSettings = Partial<Omit<PlanSettings, 'smvp' | 'results' | 'presentation'>> & {
  firstYear: number;
  smvp?: Partial<Plan['smvp']>;
  results?: Partial<ResultsUse>;
  presentation?: Partial<Presentation>;
};

/** Settings from those that are given: a plan of one year at its beginning, when nothing is late. */
export function planSettings(given: GivenSettings): PlanSettings {
  const { firstYear, referenceDate = `${firstYear}-01-01` } = given;
  return {
    template: 'scheda-completa',
    authority: '',
    title: '',
    lastYear: given.firstYear,
    weightScale: '100',
    monitoringDates: [],
    units: [],
    ...given,
    referenceDate,
    smvp: { ...defaultSmvp(), ...given.smvp },
    results: { ...defaultResultsUse(), ...given.results },
    presentation: {
      ...defaultPresentation({ firstYear, referenceDate }),
      ...given.presentation,
    },
  };
}
