/** The settings of a plan that have a cell each: names, labels, explanations, and how they are written and read. */
import type { Plan, TemplateId } from '../../domain/plan';
import { SUMMARY_FACES, type Presentation } from '../../domain/presentation';
import {
  AGGREGATIONS,
  PREREQUISITES,
  ROUNDED_FROM,
  UNIT_SHARES,
  UNMEASURED,
  WEIGHT_MODES,
  type Smvp,
} from '../../domain/smvp';
import { SCORE_SOURCES, type ResultsUse } from '../../domain/resultsUse';
import { OBJECTIVE_TEMPLATES } from '../forms';
import { SMVP_NAMES } from './names';
import {
  choice,
  count,
  DATE,
  DAYS_OR_NONE,
  fraction,
  TEXT,
  YEAR,
  YES_NO,
  type Codec,
} from './codecs';

/** Names by which the settings are found again. */
export const SETTINGS = {
  authority: 'Ente',
  title: 'Piano',
  template: 'Modello',
  firstYear: 'PrimoAnno',
  lastYear: 'UltimoAnno',
  referenceDate: 'DataRiferimento',
  weightScale: 'ScalaPesi',
} as const;

export interface Field<T> {
  /** The worksheet-scoped name. */
  name: string;
  label: string;
  /** What it means, for the user. */
  note: string;
  codec: Codec<T>;
}

export type Fields<T> = { readonly [K in keyof T]: Field<T[K]> };

export type Head = Pick<Plan, keyof typeof SETTINGS>;
export type SmvpRules = Omit<Smvp, 'bands' | 'shares' | 'penalties'>;

/** A rule of the SMVP; formulas of the sheets read its cell by a name of the workbook. */
export interface RuleField<T> extends Field<T> {
  workbookName?: string;
}

export type RuleFields<T> = { readonly [K in keyof T]: RuleField<T[K]> };

const LIST_NAMES: readonly (readonly [TemplateId, string])[] = [
  ['elenco-obiettivi', 'Elenco di obiettivi'],
  ['valore-pubblico', 'Obiettivi di valore pubblico'],
];

/** Templates by the names that users choose them by; the id is understood too. */
const TEMPLATE = choice<TemplateId>([
  ...OBJECTIVE_TEMPLATES.map(({ id, name }) => [id, name, id] as const),
  ...LIST_NAMES.map(([id, name]) => [id, name, id] as const),
]);

export const HEAD_FIELDS: Fields<Head> = {
  authority: { name: SETTINGS.authority, label: 'Ente', note: '', codec: TEXT },
  title: { name: SETTINGS.title, label: 'Titolo del piano', note: '', codec: TEXT },
  template: {
    name: SETTINGS.template,
    label: 'Modello delle schede',
    note: 'Il modello con cui si scrivono gli obiettivi del piano.',
    codec: TEMPLATE,
  },
  firstYear: { name: SETTINGS.firstYear, label: 'Primo anno', note: '', codec: YEAR },
  lastYear: { name: SETTINGS.lastYear, label: 'Ultimo anno', note: '', codec: YEAR },
  referenceDate: {
    name: SETTINGS.referenceDate,
    label: 'Data di riferimento',
    note: 'Stati e valori attesi delle fasi si calcolano alla data di riferimento: cambiarla a ogni monitoraggio.',
    codec: DATE,
  },
  weightScale: {
    name: SETTINGS.weightScale,
    label: 'Scala dei pesi',
    note: 'Come si scrivono i pesi: su 100, in percentuale, oppure come coefficienti (1; 1,5; 2) da riportare a 100.',
    codec: choice([
      ['100', 100, 'su 100'],
      ['%', '%', 'percentuale', 'percentuali'],
      ['coefficienti', 'coefficienti', 'coefficiente'],
    ]),
  },
};

const same = <T extends string>(values: readonly T[]) =>
  choice<T>(values.map((value) => [value, value] as const));

/** The most decimals that a score in percent can have: two more of the fraction are what FASCIA rounds to. */
const MOST_DECIMALS = 8;

export const SMVP_FIELDS: RuleFields<SmvpRules> = {
  cap: {
    name: 'SMVP_Tetto',
    workbookName: SMVP_NAMES.cap,
    label: 'Tetto del grado di raggiungimento',
    note: 'Il grado più alto che un indicatore può avere: 100%, 110%, 120%, oppure nessuno.',
    codec: {
      ...fraction({ least: 1, most: 10, none: 'nessuno', example: '110% oppure nessuno' }),
      options: ['100%', '110%', '120%', 'nessuno'],
    },
  },
  decreasing: {
    name: 'SMVP_Decrescente',
    workbookName: SMVP_NAMES.decreasing,
    label: 'Indicatori decrescenti',
    note: 'Quando meno è meglio. decrescente: target / consuntivo; decrescente a scarto: 2 – consuntivo / target.',
    codec: choice([
      ['decrescente', 'decrescente'],
      ['decrescente_scarto', 'decrescente a scarto', 'decrescente, a scarto', 'decrescente_scarto'],
    ]),
  },
  baselineForm: {
    name: 'SMVP_FormaPartenza',
    workbookName: SMVP_NAMES.baselineForm,
    label: 'Grado con un valore di partenza',
    note: 'rapporto: il valore di partenza serve solo ai target come +10%; da partenza: il grado è la strada fatta dal valore di partenza al target.',
    codec: choice([
      ['rapporto', 'rapporto'],
      ['da_partenza', 'da partenza', 'da_partenza'],
    ]),
  },
  threshold: {
    name: 'SMVP_SogliaMinima',
    workbookName: SMVP_NAMES.threshold,
    label: 'Soglia minima di raggiungimento',
    note: 'Un grado più basso vale 0: per esempio 50%. Vale la soglia scritta nella scheda dell’indicatore, dove c’è. Vuoto: nessuna soglia.',
    codec: fraction({ least: 0, most: 1, example: '50% oppure 0,5' }),
  },
  delayTolerance: {
    name: 'SMVP_Tolleranza',
    workbookName: SMVP_NAMES.delayTolerance,
    label: 'Giorni di tolleranza sui ritardi',
    note: 'Dopo la scadenza il grado scende in proporzione ai giorni e vale 0 dopo tanti giorni. Vuoto: in ritardo vale subito 0.',
    codec: DAYS_OR_NONE,
  },
  unmeasured: {
    name: 'SMVP_NonMisurabili',
    workbookName: SMVP_NAMES.unmeasured,
    label: 'Peso di ciò che non è misurabile',
    note: 'Per gli indicatori con consuntivo «non misurabile». escludi: il peso va agli altri in proporzione; zero: vale 0; errore: il punteggio non si calcola.',
    codec: same(UNMEASURED),
  },
  weights: {
    name: 'SMVP_Pesi',
    workbookName: SMVP_NAMES.weights,
    label: 'Totale dei pesi',
    note: 'normalizzato: i pesi diventano quote del loro totale; stretto: devono dare 100, altrimenti il punteggio non si calcola.',
    codec: same(WEIGHT_MODES),
  },
  aggregation: {
    name: 'SMVP_Aggregazione',
    workbookName: SMVP_NAMES.aggregation,
    label: 'Punteggio da più indicatori',
    note: 'media: media dei gradi ponderata con i pesi; peggiore: il grado più basso tra quelli degli indicatori che hanno un peso.',
    codec: same(AGGREGATIONS),
  },
  steps: {
    name: 'SMVP_Scaglioni',
    workbookName: SMVP_NAMES.steps,
    label: 'Scaglioni di punteggio',
    note: 'Per la funzione SCAGLIONE, che lo riceve come PIAO_Scaglioni. gradini: i punti della soglia raggiunta; lineari: una parte dei punti anche tra due soglie.',
    codec: choice([
      ['gradini', 'gradini'],
      ['lineare', 'lineari', 'lineare'],
    ]),
  },
  decimals: {
    name: 'SMVP_Decimali',
    workbookName: SMVP_NAMES.decimals,
    label: 'Decimali del punteggio',
    note: 'I decimali a cui si arrotondano i punteggi, in percentuale: con 2 si ha 84,56%.',
    codec: count(MOST_DECIMALS),
  },
  roundedFrom: {
    name: 'SMVP_Arrotondamento',
    workbookName: SMVP_NAMES.roundedFrom,
    label: 'Dove si arrotonda il punteggio',
    note: 'obiettivo: si arrotondano i punteggi degli obiettivi, e da questi si calcolano gli altri; settore: gli obiettivi restano con tutti i decimali; ente: si arrotonda solo il punteggio dell’ente; nessuno: non si arrotonda, si legge soltanto arrotondato.',
    codec: same(ROUNDED_FROM),
  },
  relevanceCounts: {
    name: 'SMVP_Strategicita',
    workbookName: SMVP_NAMES.relevanceCounts,
    label: 'Strategicità nel punteggio',
    note: 'SI: nel punteggio del settore un obiettivo conta per peso × strategicità; NO: conta il peso, e la strategicità si stampa soltanto.',
    codec: YES_NO,
  },
  prerequisites: {
    name: 'SMVP_Prerequisiti',
    workbookName: SMVP_NAMES.prerequisites,
    label: 'Prerequisiti (peso 0)',
    note: 'fuori: indicatori e obiettivi con peso 0 non contano; azzera: se uno non è raggiunto del tutto, il punteggio dell’obiettivo o del settore a cui appartiene vale 0.',
    codec: same(PREREQUISITES),
  },
  unitShares: {
    name: 'SMVP_PesoSettori',
    workbookName: SMVP_NAMES.unitShares,
    label: 'Peso dei settori nel punteggio dell’ente',
    note: 'uguali: la media dei settori; obiettivi: ogni settore conta per il numero dei suoi obiettivi con un peso; pesi: per il peso scritto nella tabella PESO DEI SETTORI.',
    codec: same(UNIT_SHARES),
  },
  roundsBeforeBanding: {
    name: 'SMVP_ArrotondaPrima',
    workbookName: SMVP_NAMES.roundsBeforeBanding,
    label: 'Arrotondare prima delle fasce',
    note: 'SI: la fascia è quella del punteggio arrotondato, come si legge; NO: quella del punteggio esatto.',
    codec: YES_NO,
  },
  objectivesShare: {
    name: 'SMVP_QuotaObiettivi',
    label: 'Quota degli obiettivi nel risultato',
    note: 'La parte della retribuzione di risultato che dipende dagli obiettivi, per esempio 60%: serve a verificare il peso dei tempi di pagamento (art. 4-bis D.L. 13/2023). Vuoto: non indicata.',
    codec: fraction({ least: 0, most: 1, example: '60% oppure 0,6' }),
  },
};

export const PRESENTATION_TITLE = 'ATTO, FIRMA E STAMPA';

/** Names by which what the summaries print of it is found. */
export const PRESENTATION = {
  summaryFace: 'FacciaSintesi',
  actKind: 'AttoTipo',
  actNumber: 'AttoNumero',
  actDate: 'AttoData',
  signatory: 'Firma',
} as const satisfies Record<keyof Presentation, string>;

export const PRESENTATION_FIELDS: Fields<Presentation> = {
  summaryFace: {
    name: PRESENTATION.summaryFace,
    label: 'La sintesi mostra',
    note: 'programmazione: senza stati, per approvare il piano; monitoraggio: stati e avanzamento alla data di riferimento; consuntivo: anche il punteggio. Si sceglie in «Sintesi».',
    codec: same(SUMMARY_FACES),
  },
  actKind: {
    name: PRESENTATION.actKind,
    label: 'Atto di approvazione: tipo',
    note: 'Per esempio: Deliberazione di Giunta comunale. Si stampa sotto la sintesi.',
    codec: TEXT,
  },
  actNumber: {
    name: PRESENTATION.actNumber,
    label: 'Atto di approvazione: numero',
    note: '',
    codec: TEXT,
  },
  actDate: {
    name: PRESENTATION.actDate,
    label: 'Atto di approvazione: data',
    note: '',
    codec: DATE,
  },
  signatory: {
    name: PRESENTATION.signatory,
    label: 'Firma: ruolo',
    note: 'Il ruolo di chi firma, per esempio Segretario generale: sotto la sintesi si stampa la riga per la firma.',
    codec: TEXT,
  },
};

export const RESULTS_TITLE = 'RISULTATI E PUNTEGGIO';

/** Which results the sheets hold; what changes here is written in the sheets that come, and in the others on request. */
export const RESULTS_FIELDS: Fields<ResultsUse> = {
  score: {
    name: 'RisultatiPunteggio',
    label: 'Punteggio degli obiettivi',
    note: 'Da che cosa si calcola, nei modelli che non lo hanno già: nessuno; indicatori: dai loro consuntivi; fasi: dall’avanzamento; percentuale: quella scritta al monitoraggio. La Scheda completa lo calcola sempre dagli indicatori.',
    codec: same(SCORE_SOURCES),
  },
  byDate: {
    name: 'RisultatiPerData',
    label: 'Consuntivo a ogni data di monitoraggio',
    note: 'SI: un consuntivo per ogni data di monitoraggio, e il punteggio usa quello dell’ultima data arrivata, con il target a metà anno fino al 30 giugno; NO: un consuntivo solo.',
    codec: YES_NO,
  },
  doneRow: {
    name: 'RisultatiRealizzato',
    label: 'Riga «Realizzato» delle fasi',
    note: 'SI: sotto ogni fase una riga per i periodi realizzati, con stato e avanzamento, anche nei modelli che hanno solo la riga prevista.',
    codec: YES_NO,
  },
};
