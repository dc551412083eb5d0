/** The screen "Punteggi". */
import type { RowUse } from '../../../domain/scoring/groupScore';
import { numberText } from '../numberText';

const number = (value: number | null): string =>
  value === null ? 'nessuno' : numberText(value, 'it');
const percent = (value: number): string => `${numberText(value * 100, 'it')}%`;
const exactly = (value: number): string => `${numberText(value * 100, 'it', 6)}%`;

export const scores = {
  title: 'Punteggi',
  intro:
    'I punteggi del piano, calcolati dai punteggi delle schede con le regole del foglio Impostazioni. Aprire un settore, poi un obiettivo, per vedere che cosa è stato preso, da quale cella e con quale peso.',
  reading: 'Lettura del piano in corso…',
  readAgain: 'Leggi di nuovo',
  nothing: 'Non ci sono ancora obiettivi',
  nothingHelp: 'I punteggi nascono dai risultati scritti nelle schede degli obiettivi.',
  unmet: 'Queste penalità non sono di nessun settore né obiettivo del piano: non tolgono punti',
  authority: 'L’ente',
  byUnit: 'Settori',
  byOwner: 'Responsabili',
  noName: 'Senza settore',
  noScore: 'nessun punteggio',
  percent,
  number,
  band: (label: string) => `fascia ${label}`,
  mean: (product: number, divisor: number) =>
    `Media: ${numberText(product, 'it', 6)} / ${numberText(divisor, 'it', 6)} (somma di peso × punteggio, divisa per la somma dei pesi).`,
  failed: (numbers: string) =>
    `Un prerequisito non è raggiunto (obiettivo ${numbers}): il punteggio vale 0.`,
  taken: (points: number, reason: string) =>
    `Punti tolti: ${percent(points)}${reason === '' ? '' : ` (${reason})`}.`,
  rounded: (exact: number, value: number) =>
    `Arrotondato: da ${exactly(exact)} a ${exactly(value)}.`,
  objective: (of: string, title: string, score: number | null) =>
    `${of === '' ? '' : `n. ${of} – `}${title}: ${score === null ? 'nessun punteggio' : percent(score)}`,
  weight: (weight: string) => `Peso: ${weight}`,
  relevance: (relevance: number | null, weight: number) =>
    `Strategicità: ${number(relevance)}; peso × strategicità: ${number(weight)}`,
  score: 'Punteggio della scheda',
  typedScore: 'Punteggio scritto a mano',
  uses: {
    counts: 'conta',
    sharedOut: 'non misurato: il suo peso va agli altri',
    waits: 'in attesa: non è un numero',
    prerequisite: 'prerequisito: peso 0',
    noWeight: 'senza peso: non conta',
  } satisfies Record<RowUse, string>,
  indicator: (description: string, grade: number | null, weight: number | null) =>
    `${description}: grado ${grade === null ? 'non misurato' : percent(grade)}, peso ${number(weight)}`,
  trail: 'La traccia da consegnare',
  trailHelp:
    'Un foglio che rifà ogni calcolo con sole operazioni, senza funzioni PIAO, accanto al punteggio mostrato: per il Nucleo di valutazione. Le celle che riprende restano collegate.',
  writeTrail: 'Scrivi la traccia dei punteggi',
  trailDone: 'Traccia scritta',
};
