/** The names of indicators, and the hints that the plans of real authorities get. */
import type { Indicator } from '../../../src/domain/objective';
import { checkBook, ruleOf, type RuleId } from '../../../src/domain/rules';
import { fixture, PLAN_NAMES } from '../../fixtures/plans';
import { bookOf, objectiveOn, testRule, withIndicators } from './support';

const named = (description: string, more: Indicator = {}) =>
  bookOf([withIndicators([{ description, ...more }], ['description'])]);
const all = (...indicators: Indicator[]) => bookOf([withIndicators(indicators, ['description'])]);
const first = (name: string) => ({ position: 1, name });

testRule('IN01', {
  valid: { 'a date': named('Realizzazione delle fasi entro il 30/06') },
  invalid: {
    'the phases of the plan': [
      named('Realizzazione delle fasi programmate'),
      first('Realizzazione delle fasi programmate'),
    ],
    'its times': [
      named('Rispetto della tempistica prevista'),
      first('Rispetto della tempistica prevista'),
    ],
  },
});

testRule('IN20', {
  valid: { 'a blank row': all({ description: 'Utenti' }, {}) },
  invalid: {
    'a target alone': [all({ target: 5 }), first('')],
    'a dash in its place': [all({ description: '//' }), first('//')],
  },
});

testRule('IN21', {
  valid: {
    'a measure elsewhere': named('Miglioramento del servizio', { target: '90%' }),
  },
  invalid: {
    'an intention': [
      named('Miglioramento del servizio'),
      { ...first('Miglioramento del servizio'), word: 'miglioramento' },
    ],
  },
});

testRule('IN22', {
  valid: {
    'a formula': named('Coordinamento', { formula: 'giorni di attesa' }),
    'a unit of measure': named('Coordinamento', { unitOfMeasure: 'giorni' }),
    'a date': named('Approvazione del regolamento entro il 30/06'),
    'a count': named('Numero di siti comunali pubblicati: 8'),
    ...Object.fromEntries(
      ['Settimane di attivazione', 'Presenza di alunni disabili', 'Energia prodotta'].map(
        (name) => [name, named(name)],
      ),
    ),
  },
  invalid: {
    'an activity': [named('Coordinamento del servizio'), first('Coordinamento del servizio')],
  },
});

testRule('IN23', {
  valid: { 'the value stands in its column': named('N. bandi predisposti:', { target: 3 }) },
  invalid: { 'a colon': [named('N. bandi predisposti:'), first('N. bandi predisposti:')] },
});

testRule('IN24', {
  valid: { 'one thing': named('N. avvisi pubblicati: 3') },
  invalid: {
    two: [named('N. avvisi e/o bandi pubblicati: 3'), first('N. avvisi e/o bandi pubblicati: 3')],
  },
});

const LONG = `Famiglie seguite: 20 ${'con figli '.repeat(25)}`.trim();
testRule('IN25', {
  valid: { 'the name of an indicator': named('Famiglie seguite: 20') },
  invalid: { 'a description': [named(LONG), first(LONG)] },
});

const MEETINGS = { description: 'N. incontri: 10' };
testRule('IN26', {
  valid: { 'a result beside it': all(MEETINGS, { description: 'Famiglie seguite: 80' }) },
  invalid: {
    'meetings alone': [
      all(MEETINGS, MEETINGS),
      first('N. incontri: 10'),
      { position: 2, name: 'N. incontri: 10' },
    ],
  },
});

const ANSWER = { description: 'Adozione del regolamento: SI/NO' };
testRule('IN27', {
  valid: {
    'a value beside it': all(ANSWER, { description: 'Famiglie seguite: 10' }),
    'a 1 is a number': named('Famiglie seguite', { unitOfMeasure: 'numero', target: 1 }),
  },
  invalid: {
    'one of all or nothing': [all(ANSWER), first(ANSWER.description)],
    'the last that is filled in': [
      all(ANSWER, { description: 'Avvio del servizio', target: 'SI' }, {}),
      { position: 2, name: 'Avvio del servizio' },
    ],
  },
});

describe('an indicator that can be measured', () => {
  it('gets nothing said of it', () => {
    const good = {
      description: 'Percentuale di pratiche edilizie concluse entro 30 giorni',
      unitOfMeasure: '%',
      formula: 'pratiche concluse entro 30 giorni / pratiche presentate × 100',
      dataSource: 'Software gestionale SUE',
      polarity: 'crescente',
      baseline2: '78%',
      baseline: '82%',
      target: '90%',
    };
    const { findings } = checkBook(bookOf([withIndicators([good])]), 'Ob 1');
    expect(findings.filter((each) => each.rule.startsWith('IN'))).toEqual([]);
  });
});

describe('the 380 indicators of the five plans', () => {
  const counts: Partial<Record<RuleId, number>> = {};
  for (const name of PLAN_NAMES) {
    const objectives = fixture(name).objectives.map((objective, index) => ({
      ...objectiveOn(`Ob ${index + 1}`),
      objective,
    }));
    for (const { rule } of checkBook(bookOf(objectives)).findings)
      if (ruleOf(rule).on === 'indicator') counts[rule] = (counts[rule] ?? 0) + 1;
  }

  it('get what reading them one by one gives', () => {
    expect(counts).toEqual({
      IN01: 19,
      IN02: 1,
      // 12% and 88% of "numero"; +25% and +23% of what is not said.
      IN03: 2,
      IN09: 1,
      IN11: 2,
      IN12: 2,
      IN21: 2,
      IN22: 86,
      IN23: 16,
      IN24: 4,
      IN25: 1,
      IN26: 4,
      IN27: 4,
      IN28: 109,
      IN29: 6,
    });
  });
});
