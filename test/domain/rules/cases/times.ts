/** Deadlines, phases, years and results. */
import { planSettings } from '../../../../src/domain/planSettings';
import type { Given } from '../../../../src/domain/completePlan';
import type { Objective } from '../../../../src/domain/objective';
import { bookOf, objectiveOn } from '../support';
import { cases, inField, pair, phased, plan, PLAN, type CasesOf } from './case';

const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);

const phase = (name: string, planned = [3, 4], weight: number | null = null) => ({
  name,
  planned,
  weight,
});

const dated = (referenceDate: string, given: Parameters<typeof objectiveOn>[1]) =>
  bookOf([objectiveOn('Ob 1', { unit: 'Tributi', ...given })], {
    settings: planSettings({
      ...PLAN.settings,
      referenceDate,
      monitoringDates: ['30/06', '31/12'],
    }),
  });

const result = (actual: string, description = 'Utenti serviti'): Given<Objective> => ({
  indicatorTable: {
    columns: [{ field: 'actual', label: 'Consuntivo' }],
    indicators: [{ description, actual }],
  },
});

const done = (month: number, referenceDate: string) =>
  dated(referenceDate, {
    schedules: [
      {
        year: 2026,
        doneLabel: 'Realizzato',
        phases: [{ ...phase('Bando', [month]), done: [month] }],
      },
    ],
  });

const levels = (...labels: string[]): Partial<Objective> => ({
  levels: labels.map((label) => ({ label, value: null })),
});

const weighed = (...weights: number[]) =>
  phased(weights.map((weight, index) => phase(`Fase ${index + 1}`, [index + 1], weight)));

export const TIME_CASES: CasesOf = {
  TE01: cases(
    ['Durata: vuota; nessun mese segnato', plan({})],
    ['Durata: «2026»', plan({ duration: '2026' })],
  ),
  TE11: inField('Termine', 'dueDate', '31/06/2026', '30/06/2026'),
  TE04: inField('Termine', 'dueDate', 'a seguito dell’approvazione del bilancio', '31/07/2026'),
  TE19: pair(
    'Fase',
    (name: string) => phased([phase(name)]),
    'Bando entro il 31/06/2026',
    'Bando entro il 30/06/2026',
  ),
  TE20: pair(
    'Fase, in un piano 2026-2028',
    (name: string) => phased([phase(name)]),
    'Bando entro il 30/06/2023',
    'Bando entro il 30/06/2026',
  ),
  TE03: pair(
    'Titolo del cronoprogramma, in un piano 2026-2028',
    (title: string) => phased([phase('Bando')], { title }),
    'Cronoprogramma 2023',
    'Cronoprogramma 2026',
  ),
  TE06: cases(
    [
      'Tutti i mesi segnati in tutte le fasi',
      phased([phase('Bando', MONTHS), phase('Contratto', MONTHS)]),
    ],
    [
      'Bando da gennaio a marzo, contratto ad aprile',
      phased([phase('Bando', [1, 2, 3]), phase('Contratto', [4])]),
    ],
  ),
  TE12: cases(['Fasi: nessuna', plan({})], ['Fasi: «Bando»', phased([phase('Bando')])]),
  TE15: cases(
    [
      'Due cronoprogrammi del 2026',
      plan({ schedules: [2026, 2026].map((year) => ({ year, phases: [phase('Bando')] })) }),
    ],
    [
      'Un cronoprogramma del 2026 e uno del 2027',
      plan({ schedules: [2026, 2027].map((year) => ({ year, phases: [phase('Bando')] })) }),
    ],
  ),
  TE02: inField('Termine, in un piano 2026-2028', 'dueDate', '31/12/2030', '31/12/2026'),
  TE13: pair('Nome della fase', (name: string) => phased([phase(name)]), '', 'Bando'),
  TE14: cases(
    [
      'Fase «Bando»: nessun mese previsto',
      phased([phase('Bando', [])], { doneLabel: 'Realizzato' }),
    ],
    ['Fase «Bando»: marzo e aprile', phased([phase('Bando')], { doneLabel: 'Realizzato' })],
  ),
  TE18: cases(
    ['Fase «Bando»: nessun mese, nessuna data', phased([phase('Bando', [])])],
    ['Fase «Bando entro il 30/06»', phased([phase('Bando entro il 30/06', [])])],
  ),
  TE05: cases(
    [
      '13 caselle nella riga della fase, in un anno di mesi',
      phased([{ ...phase('Bando'), printedCells: 13 }]),
    ],
    ['12 caselle nella riga della fase', phased([{ ...phase('Bando'), printedCells: 12 }])],
  ),
  PE16: cases(
    ['Pesi delle fasi: 60 e 30', weighed(60, 30)],
    ['Pesi delle fasi: 60 e 40', weighed(60, 40)],
  ),
  PE19: cases(
    ['Pesi delle fasi: 120 e −20', weighed(120, -20)],
    ['Pesi delle fasi: 80 e 20', weighed(80, 20)],
  ),
  TE17: pair(
    'Data di riferimento, con un cronoprogramma previsto e realizzato',
    (date: string) =>
      dated(date, {
        schedules: [{ year: 2026, doneLabel: 'Realizzato', phases: [phase('Bando')] }],
      }),
    '',
    '2026-06-30',
  ),
  TE07: cases(
    ['Consuntivo: «40» al 1° gennaio 2026', dated('2026-01-01', result('40'))],
    ['Consuntivo: «40» al 31 dicembre 2026', dated('2026-12-31', result('40'))],
  ),
  TE22: pair(
    'Risultato raggiunto di «Apertura dello sportello del lavoro»',
    (actual: string) => plan(result(actual, 'Apertura dello sportello del lavoro')),
    'Apertura dello sportello del lavoro',
    'Aperto il 3 maggio, 400 utenti',
  ),
  TE23: cases(
    [
      'Monitoraggi del piano: 30/06 e 31/12; sulla scheda: «al 31/07» e «al 31/12»',
      dated('2026-01-01', levels('al 31/07', 'al 31/12')),
    ],
    [
      'Monitoraggi del piano: 30/06 e 31/12; sulla scheda: «al 30/06» e «al 31/12»',
      dated('2026-01-01', levels('al 30/06', 'al 31/12')),
    ],
  ),
  TE16: cases(
    [
      'Data di riferimento: 30 giugno 2026; una fase è realizzata a settembre',
      done(9, '2026-06-30'),
    ],
    [
      'Data di riferimento: 30 settembre 2026; una fase è realizzata a settembre',
      done(9, '2026-09-30'),
    ],
  ),
};
