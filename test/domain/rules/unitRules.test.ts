/** Units that objectives name, and those that share one. */
import type { SharedUnit } from '../../../src/domain/objective';
import { bookOf, found, objectiveOn, place, settings, testRule, units } from './support';

const UNITS = [
  { name: 'Ragioneria', aliases: ['Servizi finanziari'], owner: '' },
  ...units('Tributi', 'SUAP'),
];
const plan = { settings: settings({ units: UNITS }) };
const of = (unit: string, ...sharedWith: Partial<SharedUnit>[]) =>
  bookOf(
    [
      objectiveOn('Ob 1', {
        unit,
        weight: 100,
        sharedWith: sharedWith.map((each) => ({
          ...{ unit: 'Tributi', number: '2', strategicRelevance: null, weight: 30 },
          ...each,
        })),
      }),
    ],
    plan,
  );

testRule('OB24', {
  valid: {
    'a unit': of('Tributi'),
    'an area': bookOf([objectiveOn('Ob 1', { area: 'WELFARE' })]),
  },
  invalid: { blank: [of(' '), null] },
});

testRule('OB25', {
  valid: {
    'another name, in another writing': of('SERVIZI  FINANZIARI', { unit: 'settore tributi' }),
    blank: of(''),
    'a plan that names none': bookOf([objectiveOn('Ob 1', { unit: 'Cultura' })]),
  },
  invalid: {
    'one that the plan does not know': [
      of('Cultura', { unit: 'Sport' }),
      { unit: 'Cultura' },
      { unit: 'Sport' },
    ],
  },
});

const NOTHING = { unit: '', number: '', weight: null };
const second = { unit: '', position: 1 };
testRule('OB26', {
  valid: { 'a name': of('Ragioneria', {}), 'a blank row': of('Ragioneria', NOTHING) },
  invalid: { 'no name': [of('Ragioneria', { unit: ' ' }), second] },
});
testRule('OB27', {
  valid: { 'a number': of('Ragioneria', {}) },
  invalid: { 'no number': [of('Ragioneria', { number: '' }), { unit: 'Tributi', position: 1 }] },
});
testRule('OB28', {
  valid: { nought: of('Ragioneria', { weight: 0 }) },
  invalid: { 'no weight': [of('Ragioneria', { weight: null }), { unit: 'Tributi', position: 1 }] },
});

describe('OB29', () => {
  it('names each unit of the plan that has no objective, shared ones too', () => {
    const told = found('OB29', of('Ragioneria', {})).map(({ unit }) => unit);
    expect(told).toEqual(['SUAP']);
  });

  it('is told at the row of the unit', () => {
    const book = of('Ragioneria', {});
    const table = { row: 20, rows: 6, filled: [21, 22, 24] };
    const units = book.settings!.units.map(({ name }) => name);
    const [told] = found('OB29', {
      ...book,
      settingsSheet: 'Impostazioni',
      settingsTables: new Map([['Settori', table]]),
    });
    expect(told!.at).toEqual(place('Impostazioni', table.filled[units.indexOf('SUAP')]!));
  });
});

const inArea = (unit: string, area: string, template?: 'valore-pubblico') => {
  const objective = objectiveOn('Ob 1', { unit, area });
  return bookOf([template ? { ...objective, template } : objective], {
    ...plan,
    asked: { 'valore-pubblico': ['area'] },
  });
};
testRule('OB43', {
  valid: {
    'the same name': inArea('Tributi', 'TRIBUTI'),
    'another name of the unit, with a full stop': inArea('Ragioneria', 'Servizi finanziari.'),
    'no area': inArea('Tributi', ' '),
    'no unit': inArea('', 'SUAP'),
    'an area of public value': inArea('Tributi', 'Welfare', 'valore-pubblico'),
  },
  invalid: {
    'another unit': [inArea('Tributi', ' SUAP. '), { area: 'SUAP.', unit: 'Tributi' }],
    'a name that is no unit': [inArea('Tributi', 'Cultura'), { area: 'Cultura', unit: 'Tributi' }],
  },
});
