/** Whatever the cells hold, a function answers with values and errors that a cell can show. */
import fc from 'fast-check';
import { chosen, runs } from '../sample';
import { functions } from './support';

const CODES = new Set(['#VALUE!', '#N/A', '#DIV/0!', '#NUM!', '#NULL!']);

/** What is wrong with an answer, if anything is. */
function problemOf(answer: unknown): string | undefined {
  if (typeof answer === 'number') return Number.isFinite(answer) ? undefined : String(answer);
  if (typeof answer === 'string') return /^(Somma|Peso).*(NaN|Infinity)/.exec(answer)?.[0];
  if (typeof answer === 'boolean') return undefined;
  if (typeof answer !== 'object' || answer === null) return typeof answer;
  if ('then' in answer) return 'a promise';
  const { code, message } = answer as { code?: unknown; message?: unknown };
  if (typeof code !== 'string' || !CODES.has(code)) return `the error ${String(code)}`;
  return typeof message === 'string' && message !== '' ? undefined : 'an error without message';
}

/** What is wrong with a result: a value, or a table of rows of one length. */
function problemsOf(result: unknown): string[] {
  const rows: unknown[] = Array.isArray(result) ? result : [[result]];
  if (rows.length === 0) return ['no rows'];
  const width = (rows[0] as unknown[]).length;
  return rows.flatMap((row) => {
    if (!Array.isArray(row) || row.length !== width || width === 0) return ['an odd row'];
    return row.flatMap((answer) => problemOf(answer) ?? []);
  });
}

const odd = fc.constantFrom<unknown>(
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'valueOf',
  '#N/A',
  '#CALC!',
  '#',
  null,
  undefined,
  '',
  ' ',
  NaN,
  Infinity,
  -Infinity,
  1e308,
  -1e308,
  -0,
  {},
  [],
  [[1]],
  new Date(0),
  () => 1,
  10n,
  Object.create(null),
  { toString: 1, valueOf: 1 },
);

const usual = fc.oneof(
  fc.constantFrom<unknown>(
    'X',
    'x',
    '',
    0,
    1,
    true,
    'SI',
    'Conclusa',
    'zero',
    'stretto',
    'soglia_min',
  ),
  fc.constantFrom<unknown>('31/12/2024', '31/12', '2024-02-29', 2024, 2021, 45657, 45657.5, 9999),
  fc.constantFrom<unknown>(12, 24, 0.3, 15, '15%', '15 / 100', 'Peso 80%', '1.234,56', -5, 60),
);

const dataType = fc.oneof(
  fc.record({ type: fc.constant('FormattedNumber'), basicValue: fc.oneof(usual, odd) }),
  fc.record({ type: fc.constant('Entity'), text: fc.string(), basicValue: fc.constant('#VALUE!') }),
  fc.constantFrom(
    { type: 'Empty', basicType: 'Empty', basicValue: '' },
    { type: 'Error', basicType: 'Error', basicValue: '#BUSY!', errorType: 'Busy' },
    { type: 'Error', basicType: 'Error', basicValue: '#DIV/0!' },
    { code: '#N/A', message: 'manca' },
    { type: 'WebImage', address: 'about:blank' },
    { type: 'Array', elements: [[{ type: 'Double', basicValue: 1 }]] },
  ),
);

const cell = fc.oneof(
  { weight: 4, arbitrary: usual },
  { weight: 1, arbitrary: odd },
  { weight: 1, arbitrary: dataType },
  { weight: 1, arbitrary: fc.double() },
  { weight: 1, arbitrary: fc.string() },
);

const size = fc.integer({ min: 0, max: 4 });

/** Rows of one length, as Excel passes them. */
const tableOf = (cells: fc.Arbitrary<unknown>, rows: fc.Arbitrary<number> = size) =>
  fc.tuple(rows, size).chain(([height, width]) => {
    const row = fc.array(cells, { minLength: width, maxLength: width });
    return fc.array(row, { minLength: height, maxLength: height });
  });

const given = fc.oneof(
  cell,
  tableOf(cell),
  tableOf(usual),
  fc.array(cell, { minLength: 3, maxLength: 3 }).map((cells) => cells.map((each) => [each])),
  fc.array(usual, { minLength: 3, maxLength: 3 }).map((cells) => cells.map((each) => [each])),
  fc.array(usual, { minLength: 12, maxLength: 12 }).map((cells) => [cells]),
  // Excel passes neither ragged ranges nor plain lists.
  fc.array(fc.array(cell, { maxLength: 3 }), { maxLength: 4 }),
  fc.array(fc.oneof(cell, fc.array(cell, { maxLength: 2 })), { maxLength: 4 }),
  fc.anything({ withDate: true, withMap: true, withNullPrototype: true, withSparseArray: true }),
);

/** A change of the input would throw. */
function frozen(value: unknown): unknown {
  if (Array.isArray(value)) value.forEach(frozen);
  return Object.freeze(value);
}

const ROWS = 10_000;
const columnOf = (cell: unknown): unknown[][] => Array.from({ length: ROWS }, () => [cell]);

/** Functions of one cell alone: of a range they read the first. */
const ONE_CELL = new Set(['LEGGI_PESO', 'SEMAFORO']);

describe.each(
  [...functions].map(([id, implementation], index) => [id, implementation, index] as const),
)('%s', (_, implementation, index) => {
  it('gives values or errors, leaves its input alone and repeats itself', () => {
    fc.assert(
      fc.property(fc.array(given, { maxLength: 6 }), (cells) => {
        cells.forEach(frozen);
        const result = implementation(...cells);
        expect(problemsOf(result)).toEqual([]);
        expect(implementation(...cells)).toEqual(result);
      }),
      { numRuns: runs(300) },
    );
  });

  const kinds: [string, unknown][] = [
    ['marks', 'X'],
    ['numbers', 0.1],
    ['dates', '31/12/2024'],
    ['blanks', ''],
    ['texts', 'toString'],
    ['data types', { type: 'FormattedNumber', basicType: 'Double', basicValue: 0.1 }],
  ];

  it.each(chosen(kinds, 2, 100 + index))(
    'takes 10,000 rows of %s in every argument',
    (__, content) => {
      const huge = columnOf(content);
      expect(problemsOf(implementation(...new Array<unknown>(9).fill(huge)))).toEqual([]);
      expect(problemsOf(implementation(huge, huge, huge, 2024))).toEqual([]);
      expect(problemsOf(implementation(huge, '31/12/2024', 2024))).toEqual([]);
      expect(problemsOf(implementation(huge, huge, null))).toEqual([]);
    },
  );
});

describe.each([...functions].filter(([id]) => !ONE_CELL.has(id)))('%s', (_, implementation) => {
  it('finds an error in the last of 10,000 rows', () => {
    const huge = columnOf('X');
    huge[ROWS - 1] = ['#REF!'];
    const result = implementation(...new Array<unknown>(9).fill(huge));
    const answer: unknown = Array.isArray(result) ? (result as unknown[][])[0]?.[0] : result;
    expect(answer).toMatchObject({
      code: '#VALUE!',
      message: expect.stringMatching(/^[a-z_]+, riga 10000: #REF!$/),
    });
    expect(problemsOf(result)).toEqual([]);
  });
});
