import fc from 'fast-check';
import { bad as value, isRefusal, missing, named, passed } from './support';

const deadlineAchievement = named('GRADO_DATA');

const referenceError = { type: 'Error', basicType: 'Error', basicValue: '#REF!' };

/** What cells may hold, fit or not; single or as ranges, ragged ones too. */
const cell = fc.oneof(
  fc.double(),
  fc.double({ min: 0, max: 1 }),
  fc.integer({ min: -5, max: 50_000 }),
  fc.string(),
  fc.boolean(),
  fc.constantFrom<unknown>(null, undefined, '', '#N/A', referenceError, '__proto__', {}, '85%'),
  fc.constantFrom<unknown>('31/12/2024', '31/12', '2025-01-15'),
  fc.constantFrom<unknown>(NaN, Infinity, -Infinity, Symbol('x'), 1n, () => 1),
);
const anything = fc.oneof({ weight: 4, arbitrary: cell }, fc.array(fc.array(cell)), fc.array(cell));
const isAnswer = (result: unknown) => isRefusal(result) || Number.isFinite(result);

describe('GRADO_DATA', () => {
  const DUE = '31/12/2024';

  it.each([
    ['31/12/2024', undefined, 1],
    ['01/01/2024', undefined, 1],
    ['01/01/2025', undefined, 0],
    ['01/01/2025', '', 0],
    ['01/01/2025', [], 0],
    [45657, undefined, 1],
    [45657.9, undefined, 1],
    [45658, undefined, 0],
    ['31.12.2024', 30, 1],
    ['15-01-2025', 30, 0.5],
    ['2025-01-15', '30', 0.5],
    ['15/01/2025', [[30]], 0.5],
    ['30/01/2025', 30, 0],
    ['31/01/2025', 30, 0],
    ['01/01/2025', 1, 0],
    ['01/01/2025', 0.5, 0],
    ['01/01/2025', 0, 0],
    ['31/12/2024', 0, 1],
  ])('done on %s by the rule %j: %d', (done, rule, grade) => {
    expect(deadlineAchievement(done, DUE, rule)).toBeCloseTo(grade, 12);
  });

  /** ≤ 15 days 90%, ≤ 30 80%, ≤ 60 60%, ≤ 90 50%, over 0. */
  const table = [
    [15, 0.9],
    ['30', '80%'],
    [null, ''],
    [60, '60 / 100'],
    [90, 0.5],
  ];

  it.each([
    [0, 1],
    [1, 0.9],
    [15, 0.9],
    [16, 0.8],
    [30, 0.8],
    [31, 0.6],
    [60, 0.6],
    [61, 0.5],
    [90, 0.5],
    [91, 0],
  ])('by a table, %d days of delay are worth %d', (delay, grade) => {
    expect(deadlineAchievement(45657 + delay, DUE, table)).toBe(grade);
  });

  it('takes a table of one row', () => {
    expect(deadlineAchievement(45657 + 10, DUE, [[10, 0.7]])).toBe(0.7);
    expect(deadlineAchievement(45657 + 11, DUE, [[10, 0.7]])).toBe(0);
    expect(deadlineAchievement(45657 + 1, DUE, [['', '']])).toBe(0);
  });

  it('counts days of the calendar across a leap day', () => {
    expect(deadlineAchievement('01/03/2024', '28/02/2024', 4)).toBe(0.5);
    expect(deadlineAchievement('01/03/2023', '28/02/2023', 4)).toBe(0.75);
  });

  it('is worth nothing when not done and the deadline has passed', () => {
    const notYet = missing('effettiva: non ancora fatto');
    expect(deadlineAchievement('', DUE)).toEqual(notYet);
    expect(deadlineAchievement(null, DUE, 30, '')).toEqual(notYet);
    expect(deadlineAchievement('', DUE, 30, '30/12/2024')).toEqual(notYet);
    expect(deadlineAchievement('', DUE, 30, '31/12/2024')).toEqual(notYet);
    expect(deadlineAchievement('', DUE, 30, '01/01/2025')).toBe(0);
    expect(deadlineAchievement('10/01/2025', DUE, 100, '01/01/2025')).toBe(0.9);
  });

  it('has no data without a deadline', () => {
    expect(deadlineAchievement('01/01/2025', '')).toEqual(missing('scadenza: manca la data'));
    expect(deadlineAchievement(null, null)).toEqual(missing('scadenza: manca la data'));
  });

  const COLUMNS = 'regola: serve un numero di giorni, o una tabella di due colonne: giorni e grado';
  const RISING = 'i giorni devono crescere da una riga alla successiva';

  it.each([
    [['ieri', DUE], 'effettiva: «ieri» non è una data'],
    [[DUE, '29/02/2023'], 'scadenza: «29/02/2023» non è una data'],
    [[DUE, '31/12'], 'scadenza: «31/12» non è una data'],
    [[DUE, true], 'scadenza: «VERO» non è una data'],
    [[DUE, DUE, null, 'oggi'], 'riferimento: «oggi» non è una data'],
    [[DUE, DUE, 'tanti'], 'regola: «tanti» non è un numero di giorni'],
    [[DUE, DUE, -1], 'regola: «-1» non è un numero di giorni'],
    [[DUE, DUE, true], 'regola: «VERO» non è un numero di giorni'],
    [[DUE, DUE, [[15], [30]]], COLUMNS],
    [[DUE, DUE, [[15, 0.9, 1]]], COLUMNS],
    [
      [
        DUE,
        DUE,
        [
          [15, 0.9],
          ['x', 1],
        ],
      ],
      'regola, riga 2, colonna 1: «x» non è un numero di giorni',
    ],
    [[DUE, DUE, [['x', 1]]], 'regola, colonna 1: «x» non è un numero di giorni'],
    [
      [
        DUE,
        DUE,
        [
          [15, 0.9],
          [30, 'x'],
        ],
      ],
      'regola, riga 2, colonna 2: «x» non è un grado tra 0 e 1 (100%)',
    ],
    [
      [
        DUE,
        DUE,
        [
          [30, 0.9],
          [15, 0.8],
        ],
      ],
      `regola, riga 2, colonna 1: ${RISING}`,
    ],
    [
      [
        DUE,
        DUE,
        [
          [30, 0.9],
          [30, 0.8],
        ],
      ],
      `regola, riga 2, colonna 1: ${RISING}`,
    ],
    [
      [
        DUE,
        DUE,
        [
          [30, 0.9],
          ['', ''],
          [29, 0.8],
        ],
      ],
      `regola, riga 3, colonna 1: ${RISING}`,
    ],
  ])('%j is refused: %s', ([done, due, ...rest], message) => {
    expect(deadlineAchievement(done, due, ...rest)).toEqual(value(message));
  });

  it.each([
    [[[15, '']], 'regola, colonna 2: manca il grado'],
    [[['', 0.9]], 'regola, colonna 1: mancano i giorni'],
    [[[15, null]], 'regola, colonna 2: manca il grado'],
    [[[null, 0.9]], 'regola, colonna 1: mancano i giorni'],
    [[[15, 90]], 'regola, colonna 2: «90» non è un grado tra 0 e 1 (100%)'],
    [[[15, -0.1]], 'regola, colonna 2: «-0,1» non è un grado tra 0 e 1 (100%)'],
  ])('refuses half a row, and a grade out of range: %j', (rule, message) => {
    expect(deadlineAchievement('', DUE, rule)).toEqual(value(message));
  });

  it.each([0, 1, 2, 3])('passes on an error in argument %d', (position) => {
    const bad: unknown[] = ['?', '?', '?', '?'];
    bad[position] = [[1], [referenceError]];
    expect(deadlineAchievement(bad[0], bad[1], bad[2], bad[3])).toEqual(passed('#REF!'));
    const good: unknown[] = [DUE, DUE, 30, DUE];
    good[position] = '#N/A';
    expect(deadlineAchievement(good[0], good[1], good[2], good[3])).toEqual(passed('#N/A'));
  });

  it('passes on an error in the table, whether a delay needs it or not', () => {
    const rule = [
      [15, 0.9],
      [30, referenceError],
    ];
    for (const done of ['', DUE, '05/01/2025', 'boh']) {
      expect(deadlineAchievement(done, DUE, rule)).toEqual(passed('#REF!'));
    }
    expect(deadlineAchievement('', DUE, [[1, 'x', referenceError]])).toEqual(passed('#REF!'));
    expect(deadlineAchievement('', '', rule)).toEqual(passed('#REF!'));
  });

  it('never rises with the delay', () => {
    const day = fc.integer({ min: 1, max: 60_000 });
    const falling = fc.array(
      fc.tuple(fc.integer({ min: 1, max: 50 }), fc.double({ min: 0, max: 1 })),
    );
    const rule = fc.oneof(
      fc.constant(null),
      fc.integer({ min: 0, max: 400 }),
      falling.map((steps) => {
        const grades = steps.map(([, grade]) => grade || 0).sort((one, other) => other - one);
        let days = 0;
        return steps.map(([more], index) => [(days += more), grades[index]]);
      }),
    );
    fc.assert(
      fc.property(day, day, day, rule, (due, one, other, given) => {
        const early = deadlineAchievement(Math.min(one, other), due, given);
        const late = deadlineAchievement(Math.max(one, other), due, given);
        expect(late).toBeLessThanOrEqual(early as number);
        expect(late).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 500 },
    );
  });

  it('answers whatever it is given, never NaN', () => {
    const pairs = fc.array(fc.tuple(cell, cell));
    const four = [anything, anything, fc.oneof(anything, pairs), anything] as const;
    const run = (...[done, due, rule, reference]: unknown[]) => {
      expect(isAnswer(deadlineAchievement(done, due, rule, reference))).toBe(true);
    };
    fc.assert(fc.property(...four, run), { numRuns: 1000 });
  });
});
