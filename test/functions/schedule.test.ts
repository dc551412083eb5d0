import fc from 'fast-check';
import { serialOf } from '../../src/domain/dates';
import { column, errorCell, marked } from '../domain/support';
import { bad, call, missing, passed } from './support';

const NOTHING = 'previsto: nessun periodo pianificato';
const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

/** Planned from February to May. */
const planned = [marked([2, 3, 4, 5])];

const progress = (...given: unknown[]) => call('AVANZAMENTO', ...given);
const expected = (...given: unknown[]) => call('ATTESO', ...given);
const deviation = (...given: unknown[]) => call('SCOSTAMENTO', ...given);
const start = (...given: unknown[]) => call('INIZIO', ...given);
const end = (...given: unknown[]) => call('FINE', ...given);

describe('AVANZAMENTO', () => {
  it('is done over planned, at most 1', () => {
    expect(progress(planned, [marked([2])])).toBe(0.25);
    expect(progress([marked([2, 3])], [marked([4, 5, 6])])).toBe(1);
    expect(progress([marked([2, 3])], [marked([])])).toBe(0);
    expect(progress('X', 'SI')).toBe(1);
  });

  it('counts every row of a plan of several years', () => {
    expect(progress([marked([11, 12]), marked([1, 2])], [marked([12]), marked([1, 2])])).toBe(0.75);
  });

  it('counts marks of every kind, not what means "no"', () => {
    const cells = [
      ['x', 0, ' ', null, undefined, true],
      ['-', '', 'NO', 1, { basicValue: 'X' }, { type: 'Empty' }],
    ];
    expect(progress([marked([1, 2, 3, 4, 5])], cells)).toBe(0.8);
    expect(progress(cells, [marked([1])])).toBe(0.25);
  });

  it('takes ranges of different shape', () => {
    expect(progress([['X', 'X']], column('X', ''))).toBe(0.5);
  });

  it('refuses what it cannot compare', () => {
    expect(progress([marked([])], [marked([1])])).toEqual(missing(NOTHING));
    expect(progress([marked([1])], [marked([1], 11)])).toEqual(
      bad('previsto e realizzato: le celle sono 12 e 11, devono essere pari'),
    );
    expect(progress([['X', 'forse']], [['X', '']])).toEqual(
      bad('previsto, colonna 2: «forse» non è un segno (usare X)'),
    );
    expect(progress(column('X', 'X'), column('X', 2))).toEqual(
      bad('realizzato, riga 2: «2» non è un segno (usare X)'),
    );
  });

  it('counts what has begun by the date, where one is given', () => {
    const done = [marked([2, 3, 4, 5])];
    expect(progress(planned, done, '31/03/2021', 2021)).toBe(0.5);
    expect(progress(planned, done, '01/04', 2021)).toBe(0.75);
    expect(progress(planned, done, '31/01/2021', '2021')).toBe(0);
    const years = [marked([11, 12]), marked([1, 2])];
    expect(progress(years, years, '31/01/2022', 2021)).toBe(0.75);
  });

  it.each([undefined, null, '', ' ', 0, [['']]])('takes the date %j for none', (date) => {
    const done = [marked([2, 3, 4, 5])];
    expect(progress(planned, done, date)).toBe(1);
    expect(progress(planned, done, date, 2021)).toBe(1);
    expect(progress(planned, done, date, date)).toBe(1);
  });

  it('refuses nonsense as date or year, and a date without year', () => {
    const done = [marked([2])];
    expect(progress(planned, done, 'mai', 2021)).toEqual(bad('data: «mai» non è una data'));
    expect(progress(planned, done, '', 'mai')).toEqual(bad('anno: «mai» non è un anno'));
    expect(progress(planned, done, '31/03/2021')).toEqual(missing("anno: manca l'anno"));
    expect(progress(planned, done, '31/03/2021', 0)).toEqual(missing("anno: manca l'anno"));
    expect(progress(planned, [['X', 'z', ...marked([], 10)]], '31/01/2021', 2021)).toEqual(
      bad('realizzato, colonna 2: «z» non è un segno (usare X)'),
    );
  });

  it('passes on an error, wherever it stands', () => {
    expect(progress([['X', 'X']], [['X', '#REF!']])).toEqual(passed('#REF!'));
    expect(progress([['X', 'forse']], [['X', '#REF!']])).toEqual(passed('#REF!'));
    expect(progress([['X']], [['X', '#REF!']])).toEqual(passed('#REF!'));
    expect(progress([['forse', errorCell('#N/A')]], [['X', '']])).toEqual(passed('#N/A'));
    expect(progress([['X', '']], [['forse', '#NUM!']])).toEqual(passed('#NUM!'));
    expect(progress([['', '']], [['', '#NUM!']])).toEqual(passed('#NUM!'));
  });

  it('takes a hundred thousand cells', () => {
    const cells = [new Array<string>(100_000).fill('X')];
    expect(progress(cells, cells)).toBe(1);
  });

  it('never falls when a mark is added', () => {
    const done = fc.subarray(MONTHS, { maxLength: 11 });
    fc.assert(
      fc.property(fc.subarray(MONTHS, { minLength: 1 }), done, fc.nat(), (plan, marks, pick) => {
        const free = MONTHS.filter((month) => !marks.includes(month));
        const more = [...marks, free[pick % free.length]!];
        const [before, after] = [marks, more].map((each) =>
          progress([marked(plan)], [marked(each)]),
        );
        expect(after).toBeGreaterThanOrEqual(before as number);
        expect(after).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('ATTESO', () => {
  it.each([
    ['31/01/2021', 0],
    ['27/02/2021', 0],
    ['28/02/2021', 0.25],
    ['30/03/2021', 0.25],
    ['31/03/2021', 0.5],
    [serialOf(2021, 6, 30), 1],
    [serialOf(2021, 3, 31) + 0.75, 0.5],
    ['31/03', 0.5],
    ['2020-12-31', 0],
    ['2022-01-01', 1],
  ])('at %s is %d', (date, share) => {
    expect(expected(planned, date, 2021)).toBe(share);
  });

  it('crosses the years of a plan', () => {
    const plan = [marked([11, 12]), marked([1, 2])];
    expect(expected(plan, '31/12/2021', 2021)).toBe(0.5);
    expect(expected(plan, '31/01/2022', '2021')).toBe(0.75);
  });

  it('takes a column as one year', () => {
    expect(expected(column(...marked([2, 3, 4, 5])), '31/03/2021', 2021)).toBe(0.5);
  });

  it('refuses bad input', () => {
    expect(expected([marked([])], '31/01/2021', 2021)).toEqual(missing(NOTHING));
    expect(expected(planned, 'domani', 2021)).toEqual(bad('data: «domani» non è una data'));
    expect(expected(planned, '', 2021)).toEqual(missing('data: manca la data'));
    expect(expected(planned, 0, 2021)).toEqual(missing('data: manca la data'));
    expect(expected(planned, 44286, 0)).toEqual(missing("anno: manca l'anno"));
    expect(expected(planned, 44286, '')).toEqual(missing("anno: manca l'anno"));
    expect(expected([marked([1]), marked([1])], 44286, 9999)).toEqual(
      bad('anno: 2 anni dal 9999 vanno oltre il 9999'),
    );
    expect(expected([['X', 5]], 44286, 2021)).toEqual(
      bad('previsto, colonna 2: «5» non è un segno (usare X)'),
    );
  });

  it('passes on an error, wherever it stands', () => {
    expect(expected([['X', '#REF!']], 'domani', 2021)).toEqual(passed('#REF!'));
    expect(expected([['X', '#REF!']], 44286, 'mai')).toEqual(passed('#REF!'));
    expect(expected([['X', 5]], '#N/A', 2021)).toEqual(passed('#N/A'));
    expect(expected([['X', 5, '#NUM!']], 44286, 2021)).toEqual(passed('#NUM!'));
    expect(expected(planned, '', '#NUM!')).toEqual(passed('#NUM!'));
  });

  it('never falls when a day is added', () => {
    const day = fc.integer({ min: serialOf(2020, 12, 1), max: serialOf(2023, 2, 1) });
    const columns = fc.constantFrom(1, 4, 5, 12, 24, 36, 48, 52, 53, 100);
    fc.assert(
      fc.property(columns, fc.array(fc.nat(99), { minLength: 1 }), day, (n, marks, date) => {
        const plan = [marked([1, ...marks], n), marked(marks, n)];
        const [before, after] = [date, date + 1].map((each) => expected(plan, each, 2021));
        expect(after).toBeGreaterThanOrEqual(before as number);
        expect(after).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('SCOSTAMENTO', () => {
  it.each([
    [[2, 3], '30/06/2021', -0.5],
    [[2, 3], '31/03/2021', 0],
    [[1, 2, 3], '31/03/2021', 0.25],
    [[2, 3, 4], '31/03/2021', 0],
    [[], '31/12/2021', -1],
    [[2, 3, 4, 5], '01/01/2021', 0],
    [[1, 2, 3, 4, 5], '01/01/2021', 0.25],
  ])('done %j on %s: %d', (done, date, difference) => {
    expect(deviation(planned, [marked(done)], date, 2021)).toBe(difference);
  });

  it('is free of the noise of binary fractions', () => {
    const plan = [marked([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])];
    expect(deviation(plan, [marked([1, 2])], '01/02/2021', 2021)).toBe(0.1);
    expect(deviation(plan, [marked([1])], '31/03/2021', 2021)).toBe(-0.2);
  });

  it('refuses bad input', () => {
    const none = [marked([])];
    expect(deviation(none, none, '31/03/2021', 2021)).toEqual(missing(NOTHING));
    expect(deviation(planned, none, 'mai', 2021)).toEqual(bad('data: «mai» non è una data'));
    expect(deviation(planned, none, '31/03/2021', 'mai')).toEqual(bad('anno: «mai» non è un anno'));
    expect(deviation(planned, [['X']], '31/03/2021', 2021)).toEqual(
      bad('previsto e realizzato: le celle sono 12 e 1, devono essere pari'),
    );
  });

  it('passes on an error, wherever it stands', () => {
    expect(deviation([['X', 'z']], [['X', '']], '31/03/2021', '#N/A')).toEqual(passed('#N/A'));
    expect(deviation([['', '']], [['X', '']], '#REF!', 2021)).toEqual(passed('#REF!'));
    expect(deviation([['X']], [['X', '']], '#REF!', 2021)).toEqual(passed('#REF!'));
    expect(deviation([['X', '']], [['X', '#NUM!']], 'mai', 2021)).toEqual(passed('#NUM!'));
    expect(deviation([['X', '']], [['X', '']], 'mai', '#NUM!')).toEqual(passed('#NUM!'));
  });
});

describe('INIZIO and FINE', () => {
  it('are the first and the last day of the marked periods', () => {
    const plan = [marked([2, 5])];
    expect([start(plan, 2021), end(plan, 2021)]).toEqual([
      serialOf(2021, 2, 1),
      serialOf(2021, 5, 31),
    ]);
    const years = [marked([12]), marked([2])];
    expect([start(years, 2023), end(years, 2023)]).toEqual([
      serialOf(2023, 12, 1),
      serialOf(2024, 2, 29),
    ]);
  });

  it.each([start, end])('%p has no data where nothing is planned', (compute) => {
    expect(compute([marked([])], 2021)).toEqual(missing(NOTHING));
    expect(compute([], 2021)).toEqual(missing(NOTHING));
  });

  it.each([start, end])('%p refuses bad input and passes on errors', (compute) => {
    expect(compute([['?']], 2021)).toEqual(bad('previsto: «?» non è un segno (usare X)'));
    expect(compute(planned, 'mai')).toEqual(bad('anno: «mai» non è un anno'));
    expect(compute(planned, '')).toEqual(missing("anno: manca l'anno"));
    expect(compute([['?', '#REF!']], 2021)).toEqual(passed('#REF!'));
    expect(compute([['X', '#REF!']], 'mai')).toEqual(passed('#REF!'));
    expect(compute([['?']], '#N/A')).toEqual(passed('#N/A'));
  });
});
