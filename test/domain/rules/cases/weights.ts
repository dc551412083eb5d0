/** Weights, of objectives and of what the law names. */
import { planSettings } from '../../../../src/domain/planSettings';
import { defaultSmvp } from '../../../../src/domain/smvp';
import { bookOf, objectiveOn, summaryOf, summaryRow } from '../support';
import { cases, inField, pair, plan, PLAN, type CasesOf } from './case';

const TITLES = [
  'Recupero della TARI',
  'Banca dati degli immobili',
  'Bilancio leggibile',
  'Canone unico',
];

const weighing = (...weights: (number | null)[]) =>
  plan(...weights.map((weight, index) => ({ title: TITLES[index]!, weight })));

/** The summary shows another weight than the sheet, or the same. */
const listed = (onSheet: readonly number[], inSummary: readonly number[]) => {
  const book = weighing(...onSheet);
  const rows = inSummary.map((weight, index) => {
    const objective = `Ob ${index + 1}`;
    return summaryRow(index + 4, { weight }, { id: objective, objective, match: 'id' });
  });
  return { ...book, summaries: [summaryOf(rows)] };
};

const PAYMENTS = 'Rispetto dei tempi di pagamento';

const paying = (weight: number) =>
  bookOf([objectiveOn('Ob 1', { unit: 'Tributi', title: PAYMENTS, weight })], {
    settings: planSettings({ ...PLAN.settings, smvp: { ...defaultSmvp(), objectivesShare: 0.6 } }),
  });

const measured = (description: string) =>
  plan({ title: PAYMENTS, indicatorTable: { columns: [], indicators: [{ description }] } });

export const WEIGHT_CASES: CasesOf = {
  PE01: cases(
    ['Pesi del settore: 40, 35 e 20', weighing(40, 35, 20)],
    ['Pesi del settore: 40, 35 e 25', weighing(40, 35, 25)],
  ),
  PE21: cases(
    ['Pesi sulle schede: 40 e 50; nella sintesi: 40 e 60', listed([40, 50], [40, 60])],
    ['Pesi sulle schede e nella sintesi: 40 e 60', listed([40, 60], [40, 60])],
  ),
  PE02: cases(
    ['Pesi del settore: 0,4 e 60', weighing(0.4, 60)],
    ['Pesi del settore: 40 e 60', weighing(40, 60)],
  ),
  PE15: inField('Peso', 'weight', 140, 40),
  PE03: cases(
    ['Peso: 40 sulla scheda, 30 nella sintesi', listed([40], [30])],
    ['Peso: 40 sulla scheda e nella sintesi', listed([40], [40])],
  ),
  PE04: cases(
    ['Pesi del settore: 70, 28 e 2', weighing(70, 28, 2)],
    ['Pesi del settore: 40, 35 e 25', weighing(40, 35, 25)],
  ),
  PE06: pair(
    'Peso dell’obiettivo sui pagamenti, con il 60% del premio legato agli obiettivi',
    paying,
    30,
    50,
  ),
  PE07: pair(
    'Indicatore dell’obiettivo sui pagamenti',
    measured,
    'Atti di liquidazione entro 20 giorni',
    'Ritardo annuale dei pagamenti: non oltre 0 giorni',
  ),
  PE14: inField('Peso', 'weight', null, 40),
  PE17: inField('Strategicità', 'strategicRelevance', 140, 100),
};
