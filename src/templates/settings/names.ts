/** Names of the workbook's cells that hold the rules of the plan: what formulas of the sheets are written with. */
import type { Smvp } from '../../domain/smvp';

/** The date at which states are computed. */
export const REFERENCE_DATE = 'PIAO_DataRiferimento';

/** The rules of the SMVP that formulas pass to the functions. */
export const SMVP_NAMES = {
  cap: 'PIAO_Tetto',
  threshold: 'PIAO_Soglia',
  decreasing: 'PIAO_Decrescenti',
  baselineForm: 'PIAO_FormaPartenza',
  unmeasured: 'PIAO_NonMisurabili',
  weights: 'PIAO_Pesi',
  aggregation: 'PIAO_Aggregazione',
  steps: 'PIAO_Scaglioni',
  delayTolerance: 'PIAO_TolleranzaRitardo',
  decimals: 'PIAO_Decimali',
  roundsBeforeBanding: 'PIAO_ArrotondaPrima',
  roundedFrom: 'PIAO_Arrotondamento',
  relevanceCounts: 'PIAO_Strategicita',
  prerequisites: 'PIAO_Prerequisiti',
  unitShares: 'PIAO_PesoSettori',
} as const satisfies Partial<Record<keyof Smvp, string>>;

/** The tables that scores are computed with, headings included. */
export const TABLE_NAMES = {
  bands: 'PIAO_Fasce',
  shares: 'PIAO_PesiSettori',
  penalties: 'PIAO_Penalita',
} as const satisfies Partial<Record<keyof Smvp, string>>;

/** Every name that a formula of the add-in may be written with. */
export const RULE_NAMES: readonly string[] = [
  REFERENCE_DATE,
  ...Object.values(SMVP_NAMES),
  ...Object.values(TABLE_NAMES),
];
