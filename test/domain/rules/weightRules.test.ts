/** Weights of objectives and of phases, and what they total. */
import type { Book } from '../../../src/domain/book';
import type { Objective } from '../../../src/domain/objective';
import type { RuleId } from '../../../src/domain/rules';
import { isPaymentObjective } from '../../../src/domain/rules/weightRules';
import { defaultSmvp } from '../../../src/domain/smvp';
import {
  bookOf,
  found,
  objectiveOn,
  place,
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
    'a small coefficient': one({ weight: 0.5 }, 'coefficienti'),
    'one point, or none': weighing(80, 1, 0),
  },
  invalid: {
    '20% in a cell': [
      weighing(80, 0.2),
      { number: '2', weight: 0.2, points: 20, isPercent: false },
    ],
  },
});

/** The same plan, of which no cell with a weight is known. */
const withoutCells = (book: Book): Book => {
  for (const { places } of book.objectives) delete places.fields.weight;
  return book;
};
const spotsOf = (id: RuleId, book: Book) => found(id, book).map(({ at }) => at);

describe('a total that is wrong', () => {
  it('is told at the first weight that has a cell, else at the units of the plan', () => {
    const book = weighing(60, 30);
    delete book.objectives[0]!.places.fields.weight;
    expect(spotsOf('PE01', book)).toEqual([place('Ob 2', 14)]);
    expect(spotsOf('PE01', withoutCells(book))).toEqual([null]);
    expect(found('PE01', book)).toMatchObject([{ sheet: 'Impostazioni' }]);
  });
  it('is told of a weight written as a percentage where it stands, if it has a cell', () => {
    const number = ' 2 ';
    const book = bookOf(
      [
        objectiveOn('Ob 1', { unit: 'Tributi', weight: 80 }),
        objectiveOn('Ob 2', { number, unit: 'Tributi', weight: 0.2 }),
      ],
      plan(),
    );
    expect(found('PE02', book)).toMatchObject([{ at: place('Ob 2', 14), facts: { number: '2' } }]);
    expect(found('PE02', withoutCells(book))).toMatchObject([{ sheet: 'Impostazioni', at: null }]);
  });
});

testRule('PE14', {
  valid: {
    nought: one({ weight: 0 }),
    'none is asked': { ...one({}), asked: { 'scheda-completa': [] } },
  },
  invalid: {
    blank: [one({ weight: null }), { isCoefficient: false }],
    'blank in one of two': [weighing(100, null), { isCoefficient: false }],
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
      one({ weight: 10, unit: ' Tributi ', ...shared(-3) }),
      { ...own, unit: 'SUAP', position: 1, weight: -3 },
    ],
  },
});

testRule('PE17', {
  valid: {
    'within a hundred': one({ strategicRelevance: 100 }),
    nought: one({ strategicRelevance: 0 }),
  },
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
    'one without, and a blank row': [
      bookOf([withPhases([{}, { name: 'Bando' }, { name: 'Gara', weight: 60 }])]),
      { year: 2026, total: 60, missing: 40, blank: 1 },
    ],
  },
});
testRule('PE19', {
  valid: { nought: phases(0, 100) },
  invalid: { negative: [phases(-5, 105), { position: 1, name: 'Fase 1', year: 2026, weight: -5 }] },
});

const paying = (
  weight: number | null,
  objectivesShare: number | null,
  title = 'Rispetto dei tempi di pagamento',
  scale?: 'coefficienti',
): Book => {
  const book = one({ title, weight }, scale);
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
    'a weight that is none': paying(null, 0.6),
    nought: paying(0, 0.6),
    'more than a hundred': paying(120, 0.25),
    'a coefficient': paying(1, 0.6, undefined, 'coefficienti'),
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

describe('the objective on payments', () => {
  it('is told where its weight stands, and that of the other unit in its own cell', () => {
    const book = paying(30, 0.6);
    const [objective] = book.objectives;
    Object.assign(objective!.objective, shared(20));
    objective!.places.sharedWith = [{ weight: place('Ob 1', 50, 3) }];
    expect(spotsOf('PE06', book)).toEqual([place('Ob 1', 14), place('Ob 1', 50, 3)]);
    objective!.places.sharedWith = [{ unit: place('Ob 1', 50) }];
    expect(spotsOf('PE06', withoutCells(book))).toEqual([place('Ob 1', 1), place('Ob 1', 50)]);
  });

  it.each([
    'Rispetto dei tempi medi di pagamento',
    'Riduzione del tempo di pagamento',
    'Termini di pagamento delle fatture',
    'Rispetto del termine per il pagamento',
    'Tempestività dei pagamenti',
    'Indicatore di tempestività annuale dei pagamenti',
    'Azzeramento del ritardo nei pagamenti',
    'Ritardi medi annui dei pagamenti',
    'Scadenze dei pagamenti',
    'La scadenza del pagamento',
    'Pagamenti tempestivi',
    'Pagamento nei termini di legge',
    'Pagamenti entro 30 giorni',
    'Pagamento fatture entro 30 giorni',
    'Pagamento delle fatture nei termini',
    'Pagamenti di fatture entro 30 giorni',
  ])('is known by its title: %s', (title) => expect(isPaymentObjective(title)).toBe(true));

  it.each([
    'Determinazione dei pagamenti',
    'Contemperare i pagamenti',
    'Tempi del contenzioso sui mancati pagamenti',
    'Tempi di rilascio delle ricevute dei pagamenti',
    'Pagamenti elettronici delle fatture',
    'Pagamento delle fatture',
    'Ritardatari di pagamento',
  ])('is not another one: %s', (title) => expect(isPaymentObjective(title)).toBe(false));
});
