/** Weights of objectives and of phases, and what they total. */
import type { Objective } from '../../../src/domain/objective';
import { defaultSmvp } from '../../../src/domain/smvp';
import {
  bookOf,
  found,
  objectiveOn,
  settings,
  summaryOf,
  summaryRow,
  testRule,
  units,
} from './support';
import { withPhases } from './support';

const plan = (weightScale: '100' | 'coefficienti' = '100') => ({
  settings: settings({ units: units('Tributi'), weightScale }),
  asked: { 'scheda-completa': ['weight' as const] },
});
const weighing = (...weights: (number | null)[]) =>
  bookOf(
    weights.map((weight, index) =>
      objectiveOn(`Ob ${index + 1}`, { number: `${index + 1}`, unit: 'Tributi', weight }),
    ),
    plan(),
  );
const one = (given: Partial<Objective>, scale?: 'coefficienti') =>
  bookOf([objectiveOn('Ob 1', { unit: 'Tributi', ...given })], plan(scale));

const tributi = (weight: number, missing: number) => ({ unit: 'Tributi', weight, missing });
testRule('PE01', {
  valid: {
    'a hundred': weighing(60, 40),
    'what prints as a hundred': weighing(33.33, 33.33, 33.34),
    coefficients: one({ weight: 1.5 }, 'coefficienti'),
    'a way of planning without weights': {
      ...weighing(null),
      asked: { 'scheda-completa': ['title'] },
    },
  },
  invalid: {
    'too little': [weighing(60, 30), tributi(90, 10)],
    'too much': [weighing(60, 60), tributi(120, -20)],
    'no weights where they are due': [weighing(null, null), tributi(0, 100)],
  },
});

describe('the weight that counts', () => {
  const listed = (weight: number | string) =>
    bookOf([objectiveOn('Ob 1', { unit: 'Tributi', weight: 100 })], {
      ...plan(),
      summaries: [summaryOf([summaryRow(4, { weight }, { match: 'id', objective: 'Ob 1' })])],
    });

  it('is the one that the summary shows', () => {
    expect(found('PE01', listed('75%'))).toMatchObject([{ facts: { weight: 75 } }]);
  });
  it('is the one of the sheet where the summary shows none', () => {
    for (const shown of ['', '#REF!']) expect(found('PE01', listed(shown))).toEqual([]);
  });
  it('is that of the row alone where an objective has no sheet, once for all summaries', () => {
    const row = summaryRow(5, { number: '2', title: 'Gare', unit: 'Tributi', weight: 40 });
    const book = bookOf([objectiveOn('Ob 1', { unit: 'Tributi', weight: 60 })], {
      ...plan(),
      summaries: [
        summaryOf([row]),
        summaryOf([row], { sheet: 'Sintesi Tributi', unit: 'Tributi' }),
      ],
    });
    expect(found('PE01', book)).toEqual([]);
  });
});

testRule('PE02', {
  valid: {
    'a small weight in a total that is right': weighing(99.5, 0.5),
    'one point, or none': weighing(80, 1, 0),
  },
  invalid: {
    '20% in a cell': [weighing(80, 0.2), { number: '2', weight: 0.2, points: 20 }],
  },
});

testRule('PE14', {
  valid: {
    nought: one({ weight: 0 }),
    'none is asked': { ...one({}), asked: { 'scheda-completa': [] } },
  },
  invalid: {
    blank: [one({ weight: null }), { isCoefficient: false }],
    'no coefficient': [one({ weight: null }, 'coefficienti'), { isCoefficient: true }],
  },
});

const shared = (weight: number | null, strategicRelevance: number | null = null) => ({
  sharedWith: [{ unit: 'SUAP', number: '2', strategicRelevance, weight }],
});
const own = { unit: 'Tributi', position: 0, isCoefficient: false };
testRule('PE15', {
  valid: {
    'within a hundred': one({ weight: 100, ...shared(0) }),
    'a large coefficient': one({ weight: 150 }, 'coefficienti'),
  },
  invalid: {
    'too large': [one({ weight: 120 }), { ...own, weight: 120 }],
    negative: [one({ weight: -5 }), { ...own, weight: -5 }],
    'a negative coefficient': [
      one({ weight: -1 }, 'coefficienti'),
      { ...own, weight: -1, isCoefficient: true },
    ],
    'in another unit': [
      one({ weight: 10, ...shared(-3) }),
      { ...own, unit: 'SUAP', position: 1, weight: -3 },
    ],
  },
});

testRule('PE17', {
  valid: { 'within a hundred': one({ strategicRelevance: 100 }) },
  invalid: {
    'too large, here and there': [
      one({ strategicRelevance: 120, ...shared(1, -1) }),
      { unit: 'Tributi', position: 0, relevance: 120 },
      { unit: 'SUAP', position: 1, relevance: -1 },
    ],
  },
});

const phases = (...weights: (number | null)[]) =>
  bookOf([withPhases(weights.map((weight, index) => ({ name: `Fase ${index + 1}`, weight })))]);
testRule('PE16', {
  valid: {
    'a hundred': phases(60, 40),
    'fractions of one': phases(0.25, 0.75),
    'no weights at all': phases(null, null),
  },
  invalid: {
    half: [phases(20, 30), { year: 2026, total: 50, missing: 50, blank: 0 }],
    'one without': [phases(null, 60), { year: 2026, total: 60, missing: 40, blank: 1 }],
  },
});
testRule('PE19', {
  valid: { nought: phases(0, 100) },
  invalid: { negative: [phases(-5, 105), { position: 1, name: 'Fase 1', year: 2026, weight: -5 }] },
});

const paying = (
  weight: number,
  objectivesShare: number | null,
  title = 'Rispetto dei tempi di pagamento',
) => {
  const book = one({ title, weight });
  return {
    ...book,
    settings: { ...book.settings!, smvp: { ...defaultSmvp(), objectivesShare } },
  };
};
testRule('PE06', {
  valid: {
    'objectives are all of result pay': paying(30, 1),
    'just enough': paying(50, 0.6),
    'the share is not known': paying(10, null),
    'another objective': paying(10, 0.6, 'Sportello telematico'),
  },
  invalid: {
    'less than three tenths of result pay': [
      paying(30, 0.6),
      { unit: 'Tributi', weight: 30, share: 0.6, reached: 0.18, needed: 50 },
    ],
    'rounded up to be enough': [
      paying(42, 0.7),
      { unit: 'Tributi', weight: 42, share: 0.7, reached: expect.closeTo(0.294), needed: 42.86 },
    ],
    'no weight is enough': [
      paying(100, 0.25),
      { unit: 'Tributi', weight: 100, share: 0.25, reached: 0.25, needed: null },
    ],
  },
});
