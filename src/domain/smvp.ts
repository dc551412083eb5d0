/**
 * The scoring rules of an authority (sistema di misurazione e valutazione della performance). No law fixes them:
 * D.Lgs. 150/2009 leaves them to each SMVP. The values are those that the functions take as arguments, so that
 * sheets can pass the cells of the settings.
 */

import { textKey } from './cells';

/** Whether more or less is better, and what reaching the target means: GRADO's `verso`. */
export const POLARITIES = [
  'crescente',
  'decrescente',
  'decrescente_scarto',
  'soglia_min',
  'soglia_max',
  'uguale',
  'intervallo',
  'entro_data',
] as const;

export type Polarity = (typeof POLARITIES)[number];

/** Each as sheets print it: functions and readers know these words and the names alike. */
export const POLARITY_WORDS: Readonly<Record<Polarity, string>> = {
  crescente: 'crescente',
  decrescente: 'decrescente',
  decrescente_scarto: 'decrescente a scarto',
  soglia_min: 'almeno il target',
  soglia_max: 'non oltre il target',
  uguale: 'uguale al target',
  intervallo: 'dentro l’intervallo',
  entro_data: 'entro la data',
};

/** A polarity as sheets print it; other words as they are. */
export const polarityWords = (polarity: string): string =>
  POLARITIES.some((each) => each === polarity) ? POLARITY_WORDS[polarity as Polarity] : polarity;

/** Whether the degree is the ratio of actual to target, or the part of the way from the baseline to the target. */
export const DEGREE_FORMS = ['da_partenza', 'rapporto'] as const;

export type DegreeForm = (typeof DEGREE_FORMS)[number];

/** How a decreasing indicator without baseline is measured: target / actual, or 2 − actual / target. */
export const DECREASING = ['decrescente', 'decrescente_scarto'] as const;

/** What becomes of a weight whose grade cannot be measured: shared out, counted as 0, or refused. */
export const UNMEASURED = ['escludi', 'zero', 'errore'] as const;

export type Unmeasured = (typeof UNMEASURED)[number];

/** Weights made into shares of their total, or refused unless they total 100. */
export const WEIGHT_MODES = ['normalizzato', 'stretto'] as const;

/** What the degrees of an objective make: their weighted mean, or the lowest of those that have a weight. */
export const AGGREGATIONS = ['media', 'peggiore'] as const;

/** How grades make a score: PUNTEGGIO's `modo`. The worst grade decides alone, whatever the weights total. */
export const SCORE_MODES = [...WEIGHT_MODES, 'peggiore'] as const;

export type ScoreMode = (typeof SCORE_MODES)[number];

/** Points by steps, or in proportion between one threshold and the next. */
export const STEP_MODES = ['gradini', 'lineare'] as const;

/**
 * From which level on a score is rounded: those below it go on with all their decimals, those above it start from the
 * rounded ones.
 */
export const ROUNDED_FROM = ['obiettivo', 'settore', 'ente', 'nessuno'] as const;

export type RoundedFrom = (typeof ROUNDED_FROM)[number];

/** What a unit counts in the score of the authority: all alike, by its objectives, or by a weight of its own. */
export const UNIT_SHARES = ['uguali', 'obiettivi', 'pesi'] as const;

/** What a prerequisite (weight 0) that is not wholly reached does to the score that it belongs to. */
export const PREREQUISITES = ['fuori', 'azzera'] as const;

/** Other words for an option, as settings and the wizard print them. */
const PRINTED: Readonly<Record<string, readonly string[]>> = {
  soglia_min: ['almeno target'],
  soglia_max: ['non oltre target'],
  uguale: ['uguale al target'],
  intervallo: ["dentro l'intervallo", "nell'intervallo"],
  normalizzato: ['media', 'normalizzati'],
  stretto: ['stretti'],
  peggiore: ['il peggiore', 'peggior grado'],
  escludi: ['escluso', 'esclusi'],
  lineare: ['lineari'],
  da_partenza: ['dal valore di partenza'],
};

/** The form in which options are compared: no case, accents, punctuation, nor what follows a colon; "a", "il", "la" apart. */
const optionKey = (text: string): string =>
  textKey(text.replace(/:.*$/s, ''))
    .split(/[\s,;._/()'’‐-―-]+/)
    .filter((word) => !/^(?:|a|al|il|la)$/.test(word))
    .join(' ');

/**
 * The option that a text names, as the settings print it: "decrescente, a scarto" is decrescente_scarto, "entro la data"
 * is entro_data. Undefined when it names none.
 */
export function readOption<T extends string>(text: string, options: readonly T[]): T | undefined {
  const key = optionKey(text);
  return options.find((option) =>
    [option, ...(PRINTED[option] ?? [])].some((words) => optionKey(words) === key),
  );
}

export interface MeritBand {
  /** Least score of the band, as a fraction: 0.8 for 80%. */
  threshold: number;
  label: string;
}

/** Points taken from the score of a unit, or of one of its objectives. */
export interface Penalty {
  /** The unit ("SUAP"), or the unit and the number of its objective ("SUAP n. 3"). */
  subject: string;
  /** A fraction: 0.05 for 5 points of 100; null where it is not understood. */
  points: number | null;
  reason: string;
}

/** What a unit counts in the score of the authority. */
export interface UnitShare {
  unit: string;
  /** Null where it is not understood. */
  weight: number | null;
}

/** Grades and scores are fractions: 0.85 is 85%. */
export interface Smvp {
  /** Most that a degree of achievement counts: 1, 1.1 or 1.2 as a rule; null where there is no cap. */
  cap: number | null;
  decreasing: (typeof DECREASING)[number];
  /** Achievement below it counts 0; null where every degree counts. */
  threshold: number | null;
  /** Decimals of the score in percent: with 2, as in 84,56%, the fraction is rounded to 4. */
  decimals: number;
  /** Whether the band is that of the rounded score, so that the score that is printed decides; else of the exact one. */
  roundsBeforeBanding: boolean;
  /** Days in which a delay takes the degree from 100% to 0, evenly; null where any delay makes it 0. */
  delayTolerance: number | null;
  unmeasured: Unmeasured;
  weights: (typeof WEIGHT_MODES)[number];
  baselineForm: DegreeForm;
  aggregation: (typeof AGGREGATIONS)[number];
  steps: (typeof STEP_MODES)[number];
  roundedFrom: RoundedFrom;
  /** Whether an objective counts in its unit by its weight times its strategic relevance. */
  relevanceCounts: boolean;
  prerequisites: (typeof PREREQUISITES)[number];
  unitShares: (typeof UNIT_SHARES)[number];
  /** Share of result pay that depends on objectives, 0.6 for 60%; null where the plan does not say. */
  objectivesShare: number | null;
  /** In any order; none where the SMVP has no bands. */
  bands: MeritBand[];
  /** Asked for where units count by weights of their own. */
  shares: UnitShare[];
  penalties: Penalty[];
}

/**
 * The rules of a plan that states none: those of the functions when their optional arguments are left out, with
 * the score rounded to two decimals of percent before it is banded. What only the authority can say stays open:
 * the bands, and the share of objectives in result pay.
 */
export function defaultSmvp(): Smvp {
  return {
    cap: 1,
    decreasing: 'decrescente',
    threshold: null,
    decimals: 2,
    roundsBeforeBanding: true,
    delayTolerance: null,
    unmeasured: 'escludi',
    weights: 'normalizzato',
    baselineForm: 'rapporto',
    aggregation: 'media',
    steps: 'gradini',
    roundedFrom: 'obiettivo',
    relevanceCounts: false,
    prerequisites: 'fuori',
    unitShares: 'uguali',
    objectivesShare: null,
    bands: [],
    shares: [],
    penalties: [],
  };
}
