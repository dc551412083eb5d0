/** Results: before there can be any, copied, left open. */
import type { IndicatorField } from '../../../src/domain/objective';
import { bookOf, objectiveOn, settings, testRule, withIndicators } from './support';

const DATES = ['30/06', '31/12'];
const at = (referenceDate: string, objective: ReturnType<typeof objectiveOn>) =>
  bookOf([objective], { settings: settings({ referenceDate, monitoringDates: DATES }) });
const actual = (value: string | number, field: IndicatorField = 'actual', label = 'Consuntivo') => {
  const objective = withIndicators([{ description: 'Gare espletate', [field]: value }]);
  objective.objective.indicatorTable.columns = [{ field, label }];
  return objective;
};
const phase = (recorded: string, name = 'Bando pubblicato') =>
  objectiveOn('Ob 1', { schedules: [{ year: 2026, phases: [{ name, recorded }] }] });

testRule('TE07', {
  valid: {
    'at the first monitoring': at('2026-06-30', actual(7)),
    'nothing yet': at('2026-01-15', actual('')),
    'a blank to fill': at('2026-01-15', actual('___%')),
    'a number to fill': at('2026-01-15', phase('1.')),
    'what is expected': at('2026-01-15', actual('100%', 'finalResult', 'Risultato finale atteso')),
    'no date to go by': at('', actual(7)),
    'final, at the end of the year': at(
      '2026-12-31',
      actual(390, 'finalResult', 'Risultato finale'),
    ),
  },
  invalid: {
    'a result in January': [at('2026-01-15', actual(7)), { text: '7' }],
    'what was done': [at('2026-01-15', phase('fatto')), { text: 'fatto' }],
    'a level': [
      at('2026-01-15', objectiveOn('Ob 1', { levels: [{ label: 'Consuntivo', value: '100%' }] })),
      { text: '100%' },
    ],
    'final, before the end of the year': [
      at('2026-06-30', actual(390, 'finalResult', 'Risultato finale')),
      { text: '390' },
    ],
  },
});

testRule('TE22', {
  valid: {
    'words of its own': bookOf([phase('Bando pubblicato il 12/03')]),
    'a number': bookOf([actual(7)]),
    'few letters': bookOf([phase('Bando', 'Bando')]),
    'nothing, on both sides': bookOf([phase('Anno 2026: //', 'Anno 2026: //')]),
  },
  invalid: {
    'the phase': [bookOf([phase('BANDO PUBBLICATO.')]), { text: 'BANDO PUBBLICATO.', more: 0 }],
    'the indicator, with a blank for its number': [
      bookOf([actual('gare espletate n.')]),
      { text: 'gare espletate n.', more: 0 },
    ],
    'a financial one': [
      bookOf([
        objectiveOn('Ob 1', {
          financialIndicators: [{ planned: 'Spese di corso', recorded: 'Spese di corso' }],
        }),
      ]),
      { text: 'Spese di corso', more: 0 },
    ],
    'a whole column, told once': [
      bookOf([
        objectiveOn('Ob 1', {
          financialIndicators: ['Spese di corso', 'Spese di gara', 'Spese di posta'].map(
            (planned, index) => ({ planned, recorded: index === 1 ? '' : planned }),
          ),
        }),
      ]),
      { text: 'Spese di corso', more: 1 },
    ],
  },
});

testRule('OB40', {
  valid: {
    words: bookOf([objectiveOn('Ob 1', { description: 'Si attiva lo sportello...' })]),
    'a title, which has a rule of its own': bookOf([objectiveOn('Ob 1', { title: 'Gare ____' })]),
  },
  invalid: {
    'a line': [
      bookOf([objectiveOn('Ob 1', { description: 'Risposte nel ___% dei casi' })]),
      { text: 'Risposte nel ___% dei casi' },
    ],
    dots: [bookOf([phase('', 'Bando entro il ......')]), { text: 'Bando entro il ......' }],
    'in a target': [
      bookOf([withIndicators([{ description: 'Gare', target: '____' }])]),
      { text: '____' },
    ],
  },
});

const labels = (...given: string[][]) =>
  bookOf(
    given.map((its, index) =>
      objectiveOn(`Ob ${index}`, { levels: its.map((label) => ({ label, value: null })) }),
    ),
    { settings: settings({ monitoringDates: DATES }) },
  );
testRule('TE23', {
  valid: {
    'as many as the dates': labels(['1° monitoraggio semestrale', 'Consuntivo']),
    'the dates': labels(['al 30/06', 'al 31/12/2026']),
    none: labels([]),
    'no dates in the plan': bookOf([
      objectiveOn('Ob 1', { levels: [{ label: 'Consuntivo', value: null }] }),
    ]),
  },
  invalid: {
    'fewer, on two sheets': [
      labels(['Consuntivo'], ['Consuntivo']),
      { labels: ['Consuntivo'], dates: DATES, objectives: 2, why: 'count' },
    ],
    'the same, in other letters': [
      labels(['Consuntivo'], ['consuntivo']),
      { labels: ['Consuntivo'], dates: DATES, objectives: 2, why: 'count' },
    ],
    'another date': [
      labels(['al 31/07', 'al 31/12']),
      { labels: ['al 31/07', 'al 31/12'], dates: DATES, objectives: 1, why: 'dates' },
    ],
  },
});
