import fc from 'fast-check';
import { bad as value, call, missing } from './support';

const timeliness = (...given: unknown[]) => call('TEMPESTIVITA', ...given);
const paymentTime = (...given: unknown[]) => call('TEMPO_PAGAMENTO', ...given);
const annualDelay = (...given: unknown[]) => call('RITARDO_ANNUALE', ...given);

const column = (...cells: unknown[]): unknown[][] => cells.map((cell) => [cell]);

const referenceError = { type: 'Error', basicType: 'Error', basicValue: '#REF!' };

type Range = unknown[][];
/** The arguments of TEMPESTIVITA and TEMPO_PAGAMENTO. */
type Six = [unknown, unknown, unknown, unknown?, unknown?, unknown?];

const NOTHING = missing('importi: nessun pagamento nel periodo');

/** What TEMPESTIVITA and TEMPO_PAGAMENTO have in common; they differ in the date from which days are counted. */
const FROM_DATE = [
  ['TEMPESTIVITA', timeliness, 'scadenze', 'manca la scadenza'],
  ['TEMPO_PAGAMENTO', paymentTime, 'ricezioni', 'manca la data di ricezione'],
] as const;

describe.each(FROM_DATE)('%s', (_, mean, from, missingDate) => {
  const amounts = column(1000, 3000);
  const dates = column('31/01/2024', '29/02/2024');
  const payments = column('10/02/2024', '24/02/2024');

  it('is the mean of the days weighted by amount', () => {
    expect(mean(amounts, dates, payments)).toBe(-1.25);
    expect(mean(column(1, 3), dates, payments)).toBe(-1.25);
    expect(mean(1000, '31/01/2024', '10/02/2024')).toBe(10);
    expect(mean(1000, '28/02/2024', '01/03/2024')).toBe(2);
    expect(mean(1000, '28/02/2023', '01/03/2023')).toBe(1);
    expect(mean(1000, 45322, 45322)).toBe(0);
  });

  it('reads amounts and dates in any form', () => {
    const euro = column('€ 1.000,00', '3.000 €', { basicType: 'Double', basicValue: 0 });
    const days = column('31.01.2024', 45351.75, '');
    expect(mean(euro, days, column('2024-02-10', '24-02-2024', ''))).toBe(-1.25);
    const formatted = column({ basicType: 'Double', basicValue: 45322 }, 45351);
    expect(mean(amounts, formatted, payments)).toBe(-1.25);
    expect(mean([[1000, 3000]], dates, [payments.map(([day]) => day)])).toBe(-1.25);
    const table = [
      [1000, ''],
      ['', 3000],
    ];
    const due = [['31/01/2024', null, '', '29/02/2024']];
    expect(mean(table, due, column('10/02/2024', '', '', '24/02/2024'))).toBe(-1.25);
  });

  it('takes suspended days off', () => {
    expect(mean(amounts, dates, payments, null, null, column(4, 0))).toBe(-2.25);
    expect(mean(amounts, dates, payments, null, null, column('4', ''))).toBe(-2.25);
    expect(mean(amounts, dates, payments, null, null, [[0, 2]])).toBe(-2.75);
    expect(mean(amounts, dates, payments, null, null, column('', ''))).toBe(-1.25);
    expect(mean(amounts, dates, payments, null, null, '')).toBe(-1.25);
  });

  it('counts what is paid in the period, its first and last day included', () => {
    expect(mean(amounts, dates, payments, '10/02/2024', '24/02/2024')).toBe(-1.25);
    expect(mean(amounts, dates, payments, '11/02/2024')).toBe(-5);
    expect(mean(amounts, dates, payments, '11/02/2024', '')).toBe(-5);
    expect(mean(amounts, dates, payments, '11/02/2024', 0)).toBe(-5);
    expect(mean(amounts, dates, payments, 0, '23/02/2024', 0)).toBe(10);
    expect(mean(amounts, dates, payments, null, '23/02/2024')).toBe(10);
    expect(mean(amounts, dates, payments, '10/02/2024', '10/02/2024')).toBe(10);
    expect(mean(amounts, dates, payments, '11/02/2024', '23/02/2024')).toEqual(NOTHING);
  });

  it('leaves out what is not paid and what has no amount', () => {
    const dueToo = [...dates, ...column('31/12/2023', '31/12/2023', '', '')];
    const paidToo = [...payments, ...column('', '01/01/2024', '01/01/2024', '')];
    expect(mean([...amounts, ...column(9999, 0, 0, '')], dueToo, paidToo)).toBe(-1.25);
    expect(mean(500, '31/12/2023', '')).toEqual(NOTHING);
    expect(mean(500, '31/12/2023', 0)).toEqual(NOTHING);
    expect(mean([...amounts, [0]], [...dates, [0]], [...payments, [0]])).toBe(-1.25);
    expect(mean(0, '31/12/2023', '01/01/2024')).toEqual(NOTHING);
    expect(mean('', '', '')).toEqual(NOTHING);
    expect(mean([], [], [])).toEqual(NOTHING);
  });

  it('takes credit notes off, as negative amounts', () => {
    const noted = [...amounts, [-500]];
    const due = [...dates, ['31/01/2024']];
    expect(mean(noted, due, [...payments, ['10/02/2024']])).toBe(-20 / 7);
    expect(mean(column(-1, 3), dates, payments)).toBe(-12.5);
    expect(mean(column(-3, 1), dates, payments)).toEqual(
      value('importi: la somma degli importi è negativa'),
    );
    expect(mean(column(0.1, 0.2, -0.3), column(1, 1, 1), column(2, 2, 2))).toMatchObject({
      code: '#N/A',
    });
  });

  it.each([
    [0, 'mille', 'importi, riga 2: «mille» non è un numero'],
    [0, true, 'importi, riga 2: «VERO» non è un numero'],
    [0, Infinity, 'importi, riga 2: «Infinity» non è un numero'],
    [0, NaN, 'importi, riga 2: «NaN» non è un numero'],
    [0, '', "importi, riga 2: manca l'importo"],
    [1, 'presto', `${from}, riga 2: «presto» non è una data`],
    [1, 0, `${from}, riga 2: ${missingDate}`],
    [1, 0.5, `${from}, riga 2: «0,5» non è una data`],
    [1, '', `${from}, riga 2: ${missingDate}`],
    [2, 'mai', 'pagamenti, riga 2: «mai» non è una data'],
    [2, '30/02/2024', 'pagamenti, riga 2: «30/02/2024» non è una data'],
    [2, true, 'pagamenti, riga 2: «VERO» non è una data'],
    [3, 'gennaio', 'dal: «gennaio» non è una data'],
    [4, '31/12', 'al: «31/12» non è una data'],
    [4, '31/12/2023', 'al: è prima di «dal»'],
    [5, column(0, 'x'), 'sospensione, riga 2: «x» non è un numero'],
    [5, column(0, -1), 'sospensione, riga 2: i giorni di sospensione sono negativi'],
    [5, 1, 'importi e sospensione: le celle sono 2 e 1, devono essere pari'],
  ] as const)('refuses argument %d with %j: %s', (position, wrong, message) => {
    const given: unknown[] = [amounts, dates, payments, '01/01/2024', '31/12/2024', null];
    given[position] = position < 3 ? [(given[position] as Range)[0], [wrong]] : wrong;
    expect(mean(...(given as Six))).toEqual(value(message));
  });

  it('refuses dates beside no amount, each alone too', () => {
    const noAmount = value("importi: manca l'importo");
    expect(mean('', '31/01/2024', '')).toEqual(noAmount);
    expect(mean('', '', '31/01/2024')).toEqual(noAmount);
    expect(mean(5, '', '')).toEqual(value(`${from}: ${missingDate}`));
  });

  it('refuses ranges of different sizes', () => {
    const sizes = 'le celle sono 2 e 1, devono essere pari';
    expect(mean(amounts, column(1), payments)).toEqual(value(`importi e ${from}: ${sizes}`));
    expect(mean(amounts, dates, column(1))).toEqual(value(`importi e pagamenti: ${sizes}`));
  });

  it('reads the suspension of unpaid invoices too', () => {
    const given = [column(1), column('31/01/2024'), column('')] as const;
    expect(mean(...given, null, null, column('?'))).toMatchObject({ code: '#VALUE!' });
    expect(mean(...given, null, null, column(3))).toEqual(NOTHING);
  });

  it.each([0, 1, 2, 3, 4, 5])('passes on an error in argument %d before other faults', (at) => {
    const bad: unknown[] = ['?', '?', '?', '?', '?', '?'];
    bad[at] = column('?', referenceError);
    expect(mean(...(bad as Six))).toMatchObject({
      code: '#VALUE!',
      message: expect.stringContaining('#REF!'),
    });
    const good: unknown[] = [amounts, dates, payments, 1, 99999, column(0, 0)];
    good[at] = at === 3 || at === 4 ? '#N/D' : column(1, '#N/D');
    expect(mean(...(good as Six))).toMatchObject({
      code: '#N/A',
    });
  });

  it('passes on an error where there is nothing to compute', () => {
    expect(mean(column('', ''), column('', ''), column('', ''), '#N/A')).toMatchObject({
      code: '#N/A',
    });
    expect(mean(column(1), dates, payments, 2, 1, column(referenceError))).toMatchObject({
      code: '#VALUE!',
      message: expect.stringContaining('#REF!'),
    });
    const zero = mean(column(0, ''), column('', ''), column('', referenceError));
    expect(zero).toMatchObject({ code: '#VALUE!', message: expect.stringContaining('#REF!') });
  });
});

describe('the means of days', () => {
  interface Invoice {
    cents: number;
    due: number;
    paid: number | null;
  }
  const invoice: fc.Arbitrary<Invoice> = fc.record({
    cents: fc.integer({ min: 1, max: 100_000_000 }),
    due: fc.integer({ min: 44_900, max: 45_900 }),
    paid: fc.option(fc.integer({ min: 44_900, max: 45_900 })),
  });
  const invoices = fc.array(invoice, { minLength: 1, maxLength: 30 });

  const all = (rows: (Invoice | null)[]) => {
    const amounts = rows.map((row) => [row ? row.cents / 100 : '']);
    const due = rows.map((row) => [row?.due ?? '']);
    const paid = rows.map((row) => [row?.paid ?? '']);
    return [
      timeliness(amounts, due, paid, 45_292, 45_657),
      paymentTime(amounts, due, paid),
      annualDelay(amounts, due, paid, 2024),
    ];
  };

  const expectSame = (some: (Invoice | null)[], others: (Invoice | null)[]) => {
    const expected = all(others);
    all(some).forEach((mean, index) => {
      const other = expected[index];
      if (typeof mean !== 'number' || typeof other !== 'number') return expect(mean).toEqual(other);
      expect(Math.abs(mean - other)).toBeLessThanOrEqual(1e-9);
    });
  };

  it('do not change when an invoice is split in two', () => {
    fc.assert(
      fc.property(
        invoices,
        invoice,
        fc.double({ min: 0, max: 1, noNaN: true }),
        (rest, one, at) => {
          const cents = Math.floor(one.cents * at);
          const parts = [
            { ...one, cents },
            { ...one, cents: one.cents - cents },
          ];
          expectSame([...rest, ...parts], [...rest, one]);
        },
      ),
    );
  });

  it('do not change with blank rows, or in another order', () => {
    const shuffled = invoices.chain((rows) =>
      fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })),
    );
    fc.assert(
      fc.property(shuffled, fc.nat(), ([rows, others], at) => {
        expectSame(others, rows);
        const place = at % (rows.length + 1);
        expectSame([...rows.slice(0, place), null, ...rows.slice(place)], rows);
      }),
    );
  });

  it('do not depend on the shape of the ranges, nor on what is written as text', () => {
    const columns = fc.constantFrom(1, 2, 3, 4, 6, 12);
    const table = (cells: unknown[], width: number) =>
      Array.from({ length: cells.length / width }, (_, row) =>
        cells.slice(row * width, (row + 1) * width),
      );
    const twelve = fc.array(invoice, { minLength: 12, maxLength: 12 });
    const given = [twelve, columns, columns, columns, fc.subarray([...Array(12).keys()])] as const;
    fc.assert(
      fc.property(...given, (rows, one, two, three, texts) => {
        const amount = (row: Invoice, index: number) =>
          texts.includes(index) ? `${row.cents / 100} €` : row.cents / 100;
        const delay = annualDelay(
          table(rows.map(amount), one),
          table(
            rows.map(({ due }) => due),
            two,
          ),
          table(
            rows.map(({ paid }) => paid),
            three,
          ),
          2024,
        );
        expect(delay).toEqual(all(rows)[2]);
      }),
      { numRuns: 300 },
    );
  });

  it('are what sums of whole cents give', () => {
    fc.assert(
      fc.property(invoices, (rows) => {
        const counted = rows.filter(({ due, paid }) => {
          // The year of the payment when this comes first, else that of the due date.
          const day = Math.min(due, paid ?? Infinity);
          return day >= 45_292 && day <= 45_657;
        });
        const total = counted.reduce((sum, { cents }) => sum + cents, 0);
        const product = counted.reduce((sum, { cents, due, paid }) => {
          return sum + cents * (Math.min(paid ?? Infinity, 45_657) - due);
        }, 0);
        const [, , delay] = all(rows);
        if (total === 0) return expect(delay).toMatchObject({ code: '#N/A' });
        expect(Math.abs((delay as number) - product / total)).toBeLessThanOrEqual(1e-9);
      }),
    );
  });

  it('answer whatever they are given, never NaN', () => {
    const cell = fc.oneof(
      fc.double({ min: -1e15, max: 1e15 }),
      fc.integer({ min: 45_000, max: 46_000 }),
      fc.string(),
      fc.boolean(),
      fc.constantFrom<unknown>(null, undefined, '', '#N/A', referenceError, '__proto__', {}),
      fc.constantFrom<unknown>(NaN, Infinity, -Infinity, Symbol('x'), 1n, '31/12/2024', '85%'),
    );
    const given = fc.oneof(cell, fc.array(fc.array(cell)), fc.array(cell));
    fc.assert(
      fc.property(given, given, given, given, given, given, (a, b, c, d, e, f) => {
        const results = [timeliness(a, b, c, d, e, f), paymentTime(a, b, c, d, e, f)];
        for (const result of [...results, annualDelay(a, b, c, d, e), annualDelay(a, b, c, 2024)]) {
          const { code } = Object(result) as { code?: string };
          expect(code?.startsWith('#') ?? Number.isFinite(result)).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
