/** The settings of a plan: what its settings sheet holds, and the defaults of what is not given. */
import type { Plan } from './plan';
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
>;

export type GivenSettings = Partial<Omit<PlanSettings, 'smvp'>> & {
  firstYear: number;
  smvp?: Partial<Plan['smvp']>;
};

/** Settings from those that are given: a plan of one year at its beginning, when nothing is late. */
export function planSettings(given: GivenSettings): PlanSettings {
  return {
    template: 'scheda-completa',
    authority: '',
    title: '',
    lastYear: given.firstYear,
    referenceDate: `${given.firstYear}-01-01`,
    weightScale: '100',
    monitoringDates: [],
    units: [],
    ...given,
    smvp: { ...defaultSmvp(), ...given.smvp },
  };
}
