/** The card of an indicator, and the weights of the indicators. */
import type { Indicator, IndicatorField, PlanValue } from '../../../src/domain/objective';
import { bookOf, testRule, withIndicators } from './support';

const CARD: IndicatorField[] = ['unitOfMeasure', 'formula', 'dataSource', 'target'];
const of = (indicator: Indicator, columns = CARD) =>
  bookOf([withIndicators([{ description: 'Utenti serviti', ...indicator }], columns)]);
const first = { position: 1, name: 'Utenti serviti' };
const share = { position: 1, name: 'Percentuale di utenti' };

testRule('IN04', {
  valid: {
    'a plain count': of({ target: 3 }),
    'a formula': of({ target: '90%', formula: 'A / B' }),
    'no column for it': of({ target: '90%' }, ['target']),
    'an indicator without a name': of({ description: '', target: '90%' }),
  },
  invalid: {
    'a target in percent': [of({ target: '90%' }), first],
    'a share by its name': [of({ description: 'Percentuale di utenti' }), share],
    'a share by its unit': [of({ unitOfMeasure: '%' }), first],
  },
});

const formula = (text: string) => of({ target: '90%', formula: text });
testRule('IN31', {
  valid: Object.fromEntries(
    [
      '',
      'A / B',
      'rapporto tra utenti soddisfatti e utenti totali',
      'utenti soddisfatti sul totale',
      'Σ pagamenti in ritardo',
      'utenti rispetto agli abitanti',
      'utenti fratto abitanti',
      'soddisfatti fra gli utenti',
      '-',
    ].map((text) => [text, formula(text)]),
  ),
  invalid: Object.fromEntries(
    ['utenti soddisfatti', 'percentuale di utenti', 'rapporto utenti soddisfatti'].map((text) => [
      text,
      [formula(text), first],
    ]),
  ),
});

testRule('IN31', {
  valid: {
    'of a plain count': of({ target: 3, formula: 'utenti' }),
    'of an indicator without a name': of({ description: '', target: '90%', formula: 'utenti' }),
  },
  invalid: {
    'that is a share itself': [of({ target: 3, formula: 'percentuale di utenti' }), first],
  },
});

testRule('IN05', {
  valid: { 'a source': of({ dataSource: 'Protocollo' }), 'no column for it': of({}, ['target']) },
  invalid: { blank: [of({}), first], 'a dash': [of({ dataSource: '//' }), first] },
});

const weighing = (...weights: PlanValue[]) =>
  bookOf([
    withIndicators(weights.map((weight, index) => ({ description: `Utenti ${index}`, weight }))),
  ]);

testRule('IN15', {
  valid: {
    'a hundred': weighing(60, '40%'),
    'fractions of one': weighing(0.3, 0.7),
    'thirds as people write them': weighing('33,33', '33,33', '33,34'),
    'no weights at all': weighing(null, null),
  },
  invalid: {
    'too much': [weighing(60, 50), { total: 110, missing: -10, blank: 0 }],
    'one without': [weighing(60, null), { total: 60, missing: 40, blank: 1 }],
    'fractions that miss': [weighing(0.3, 0.6), { total: 90, missing: 10, blank: 0 }],
    'one negative': [weighing(110, -20), { total: 90, missing: 10, blank: 0 }],
  },
});

testRule('PE18', {
  valid: { 'nought, or none': weighing(0, null, 100) },
  invalid: { 'below nought': [weighing(110, '-10'), { position: 2, weight: -10 }] },
});
