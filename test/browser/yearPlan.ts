/**
 * A small plan of one year and what the year brings to it: what is typed in the pane and in the sheets, and no rule. The
 * year is past, so that nothing in it has yet to come whenever the tests are run.
 */
export const YEAR = 2025;

export type Polarity = 'crescente' | 'decrescente' | 'soglia_min' | 'soglia_max' | 'entro_data';

/** Numbers as the sheet holds them: percentages are fractions. Dates are day, month and year. */
export type Value = number | string | null;

export interface YearIndicator {
  name: string;
  unit: string;
  polarity: Polarity;
  midYear?: Value;
  target: Value;
  weight: number;
  /** At 30/06 and at 31/12. */
  results: readonly [Value, Value];
}

export interface YearPhase {
  name: string;
  weight?: number;
  planned: readonly number[];
  /** Months that are done by 30/06, and those that the second half-year adds. */
  done: readonly [readonly number[], readonly number[]];
}

export interface YearObjective {
  number: string;
  title: string;
  unit: string;
  weight: number;
  shared?: readonly { unit: string; number: string; weight: number }[];
  indicators: readonly YearIndicator[];
  phases: readonly YearPhase[];
}

export const UNITS = ['Tributi', 'Servizi sociali', 'Segreteria'] as const;

export const responsibleOf = (unit: string) => `Responsabile ${unit}`;

/** Rules of the authority that are not those of a new plan. */
export const CAP = 1.1;
export const TOLERANCE = 60;

/** Decided at the year's end. */
export const UNIT_WEIGHTS = { Tributi: 50, 'Servizi sociali': 30, Segreteria: 20 } as const;
export const PENALTIES = [
  { subject: 'Tributi n. 1/2', points: 0.05, reason: 'Dati comunicati in ritardo' },
  { subject: 'Segreteria', points: 0.02, reason: 'Questionario non consegnato' },
] as const;

export const UNMEASURABLE = 'non misurabile';

const months = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);

export const OBJECTIVES: readonly YearObjective[] = [
  {
    number: '1/1',
    title: 'Recupero dell’evasione',
    unit: 'Tributi',
    weight: 60,
    indicators: [
      {
        ...{ name: 'Atti di accertamento notificati', unit: 'numero', polarity: 'crescente' },
        ...{ midYear: 80, target: 200, weight: 70, results: [72, 170] },
      },
      {
        ...{ name: 'Tempo medio dei rimborsi', unit: 'giorni', polarity: 'decrescente' },
        ...{ midYear: 45, target: 30, weight: 30, results: [50, 36] },
      },
    ],
    phases: [
      {
        ...{ name: 'Incrocio delle banche dati', weight: 60, planned: months(1, 6) },
        done: [months(1, 4), months(5, 7)],
      },
      {
        ...{ name: 'Notifica degli atti', weight: 40, planned: months(7, 12) },
        done: [[], months(7, 12)],
      },
    ],
  },
  {
    number: '1/2',
    title: 'Sportello telematico',
    unit: 'Tributi',
    weight: 30,
    indicators: [
      {
        ...{ name: 'Istanze presentate in linea', unit: '%', polarity: 'crescente' },
        ...{ midYear: 0.6, target: 0.9, weight: 50, results: [0.66, 0.81] },
      },
      {
        ...{ name: 'Apertura dello sportello', unit: 'data', polarity: 'entro_data' },
        ...{ target: `30/09/${YEAR}`, weight: 50, results: [null, `15/10/${YEAR}`] },
      },
    ],
    phases: [
      { name: 'Analisi dei moduli', planned: months(2, 4), done: [months(2, 4), []] },
      { name: 'Prova con gli utenti', planned: months(5, 9), done: [[5, 6], months(7, 9)] },
      { name: 'Messa a regime', planned: months(10, 12), done: [[], [10, 11]] },
    ],
  },
  {
    number: '2/1',
    title: 'Presa in carico delle famiglie',
    unit: 'Servizi sociali',
    weight: 70,
    indicators: [
      {
        ...{ name: 'Attesa del primo colloquio', unit: 'giorni', polarity: 'soglia_max' },
        ...{ target: 30, weight: 50, results: [35, 28] },
      },
      {
        ...{ name: 'Famiglie seguite', unit: 'numero', polarity: 'crescente' },
        ...{ midYear: 50, target: 120, weight: 30, results: [55, 126] },
      },
      {
        ...{ name: 'Famiglie soddisfatte', unit: '%', polarity: 'crescente' },
        ...{ target: 0.85, weight: 20, results: [null, UNMEASURABLE] },
      },
    ],
    phases: [
      { name: 'Colloqui', planned: months(1, 12), done: [months(1, 6), months(7, 12)] },
      { name: 'Questionario', planned: [9, 10], done: [[], []] },
    ],
  },
  {
    number: '2/2',
    title: 'Trasparenza dei dati',
    unit: 'Servizi sociali',
    weight: 30,
    shared: [
      { unit: 'Segreteria', number: '3/2', weight: 40 },
      { unit: 'Tributi', number: '1/3', weight: 10 },
    ],
    indicators: [
      {
        ...{ name: 'Sezioni aggiornate', unit: '%', polarity: 'soglia_min' },
        ...{ target: 0.95, weight: 100, results: [0.9, 0.97] },
      },
    ],
    phases: [
      { name: 'Ricognizione', planned: months(3, 5), done: [[3, 4], [5]] },
      { name: 'Pubblicazione', planned: [11, 12], done: [[], [10, 11]] },
    ],
  },
  {
    number: '3/1',
    title: 'Contratti digitali',
    unit: 'Segreteria',
    weight: 60,
    indicators: [
      {
        ...{ name: 'Contratti firmati in digitale', unit: 'numero', polarity: 'crescente' },
        ...{ midYear: 20, target: 44, weight: 60, results: [10, 45] },
      },
      {
        ...{ name: 'Contratti restituiti per errori', unit: 'numero', polarity: 'decrescente' },
        ...{ target: 5, weight: 40, results: [4, 8] },
      },
    ],
    phases: [
      { name: 'Formazione', planned: months(1, 3), done: [months(1, 3), []] },
      { name: 'Firma dei contratti', planned: months(4, 12), done: [months(3, 6), months(7, 11)] },
    ],
  },
];

/** What is typed over in the sheets between the two rounds, and how the register has to tell it. */
export interface Amendment {
  number: string;
  told: string;
  /** Targets are text: a sheet may hold "+10%" there. */
  before: number | string;
  after: number | string;
}

export const AMENDMENTS: readonly Amendment[] = [
  { number: '1/1', told: 'Peso', before: 60, after: 50 },
  { number: '1/2', told: 'Peso', before: 30, after: 40 },
  {
    ...{ number: '3/1', told: 'Indicatore «Contratti firmati in digitale»: target' },
    ...{ before: '44', after: '50' },
  },
];

/** The plan as it is then. */
export const AMENDED: readonly YearObjective[] = OBJECTIVES.map((objective) => {
  const { number, indicators } = objective;
  if (number === '1/1') return { ...objective, weight: 50 };
  if (number === '1/2') return { ...objective, weight: 40 };
  if (number !== '3/1') return objective;
  const [signed, ...others] = indicators;
  return { ...objective, indicators: [{ ...signed!, target: 50 }, ...others] };
});

/** What is told beside the results of the first round. */
export const ISSUE = {
  number: '1/1',
  texts: {
    Criticità: 'Banca dati non allineata',
    Causa: 'Fornitore in ritardo',
    'Atto o documento': 'Determinazione',
    Numero: '45/2025',
    Collegamento: 'https://www.example.org/45',
  },
} as const;

export const REASON = 'Nessuno ha risposto';

/** As it is typed: shares in percent with their sign. */
export const typed = (value: Value, { unit }: Pick<YearIndicator, 'unit'>): string => {
  if (value === null) return '';
  if (typeof value === 'number' && unit === '%') return `${Math.round(value * 100)}%`;
  return String(value);
};
