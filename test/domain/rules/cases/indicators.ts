/** Indicators, their targets, polarities and cards. */
import type { Indicator, IndicatorField, PlanValue } from '../../../../src/domain/objective';
import { planSettings } from '../../../../src/domain/planSettings';
import { bookOf, withIndicators } from '../support';
import { cases, inIndicator, measuring, named, pair, PLAN, type CasesOf } from './case';

const all = (indicators: Indicator[], columns: IndicatorField[] = []) =>
  bookOf([withIndicators(indicators, columns)], PLAN);

const described = (...names: string[]) => all(names.map((description) => ({ description })));

/** Target and value of last year, of an indicator of which more is better. */
const since = (target: PlanValue, baseline: PlanValue, more: Indicator = {}) =>
  measuring({ description: 'Utenti serviti', polarity: 'crescente', ...more, target, baseline });

const days = { description: 'Tempo medio di rilascio', target: 30 };

const weighed = (...weights: PlanValue[]) =>
  all(weights.map((weight, index) => ({ description: `Indicatore ${index + 1}`, weight })));

const monitored = (midYearTarget: PlanValue, ...monitoringDates: string[]) =>
  measuring({ description: 'Utenti serviti', target: 40, midYearTarget }, [], {
    settings: planSettings({ firstYear: 2026, lastYear: 2028, monitoringDates }),
  });

const LONG = `Utenti serviti, cioè ${'quelli che hanno avuto una risposta completa, '.repeat(6)}nell’anno`;

export const INDICATOR_CASES: CasesOf = {
  IN01: named('Realizzazione delle fasi previste', 'Pratiche concluse entro 30 giorni: 90%'),
  IN20: inIndicator('Descrizione, con target 40', 'description', '', 'Utenti serviti', {
    target: 40,
  }),
  IN21: named('Miglioramento del servizio', 'Reclami ricevuti: non oltre 20'),
  IN22: named('Coordinamento del servizio', 'Numero di progetti conclusi: 3'),
  IN23: named('N. bandi pubblicati: ____', 'N. bandi pubblicati: 3'),
  IN24: named('N. cantieri avviati e n. cantieri conclusi', 'N. cantieri conclusi: 4'),
  IN25: named(LONG, 'Utenti con una risposta completa: 400'),
  IN26: named('Numero di riunioni: 6', 'Utenti soddisfatti: 85%'),
  IN27: named('Attivazione dello sportello (SI/NO)', 'Utenti dello sportello: 400'),
  IN28: named('Numero di utenti serviti', 'Numero di utenti serviti: 400'),
  IN02: inIndicator('Target', 'target', '', 400),
  IN29: inIndicator('Target', 'target', 'aggiudicazione della gara', '30/06/2026'),
  IN10: cases(
    ['Valori: 90, 90 e 90; target: 90', since(90, 90, { baseline2: 90, baseline3: 90 })],
    ['Valori: 80, 85 e 90; target: 95', since(95, 90, { baseline2: 85, baseline3: 80 })],
  ),
  IN09: cases(
    ['Valore dell’anno prima: 90; target: 90', since(90, 90)],
    ['Valore dell’anno prima: 90; target: 95', since(95, 90)],
  ),
  IN07: inIndicator('Polarità di «Tempo medio di rilascio»', 'polarity', '', 'decrescente', days),
  IN30: inIndicator('Polarità di «Utenti serviti»', 'polarity', '', 'crescente', { target: 400 }),
  IN08: cases(['Crescente, da 90 a 80', since(80, 90)], ['Crescente, da 80 a 90', since(90, 80)]),
  IN32: inIndicator('Target, con polarità «crescente»', 'target', 'non oltre 5', 'almeno 5', {
    polarity: 'crescente',
  }),
  IN33: inIndicator(
    'Polarità di «Tempo medio di rilascio»',
    'polarity',
    'crescente',
    'decrescente',
    days,
  ),
  IN34: inIndicator('Target', 'target', '30/06', '30/06/2026', { polarity: 'entro_data' }),
  IN35: inIndicator('Consuntivo, con target 45', 'actual', '40%', 40, { target: 45 }),
  IN13: inIndicator('Target, con polarità «decrescente»', 'target', 0, 5, {
    polarity: 'decrescente',
  }),
  IN04: inIndicator(
    'Formula di «Percentuale di utenti»',
    'formula',
    '',
    'utenti soddisfatti / utenti totali',
    { description: 'Percentuale di utenti', target: '90%' },
  ),
  IN31: inIndicator(
    'Formula, con target 90%',
    'formula',
    'utenti soddisfatti',
    'utenti soddisfatti / utenti totali',
    { target: '90%' },
  ),
  IN03: inIndicator('Unità di misura, con target 400', 'unitOfMeasure', '', 'utenti', {
    target: 400,
  }),
  IN11: inIndicator('Valore dell’anno prima, con target 400', 'baseline', '', 380, { target: 400 }),
  IN12: cases(
    ['«Utenti: +25%», da 1.300 a 1.600', since(1600, 1300, { description: 'Utenti: +25%' })],
    ['«Utenti: +25%», da 1.300 a 1.625', since(1625, 1300, { description: 'Utenti: +25%' })],
  ),
  IN14: cases(
    [
      'Indicatori: «Bando entro il 30/06» e «Contratto entro il 30/09»',
      described('Bando entro il 30/06', 'Contratto entro il 30/09'),
    ],
    [
      'Indicatori: «Bando entro il 30/06» e «Posti assegnati: 40»',
      described('Bando entro il 30/06', 'Posti assegnati: 40'),
    ],
  ),
  IN16: pair(
    'Target di metà anno, con monitoraggio al 30/06',
    (value: PlanValue) => monitored(value, '30/06', '31/12'),
    '',
    20,
  ),
  IN36: cases(
    ['Target di metà anno: 20; monitoraggi: 30/09 e 31/12', monitored(20, '30/09', '31/12')],
    ['Target di metà anno: 20; monitoraggi: 30/06 e 31/12', monitored(20, '30/06', '31/12')],
  ),
  IN19: inIndicator('Responsabile del dato', 'dataOwner', '', 'Servizio Tributi'),
  IN06: inIndicator(
    'Fonte del dato',
    'dataSource',
    'Autodichiarazione del responsabile',
    'Protocollo',
  ),
  IN05: inIndicator('Fonte del dato', 'dataSource', '', 'Protocollo'),
  IN15: cases(
    ['Pesi degli indicatori: 60 e 30', weighed(60, 30)],
    ['Pesi degli indicatori: 60 e 40', weighed(60, 40)],
  ),
  PE18: cases(
    ['Pesi degli indicatori: 120 e −20', weighed(120, -20)],
    ['Pesi degli indicatori: 80 e 20', weighed(80, 20)],
  ),
};
