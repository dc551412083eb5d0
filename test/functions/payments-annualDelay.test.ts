import { bad as value, call, missing } from './support';

const timeliness = (...given: unknown[]) => call('TEMPESTIVITA', ...given);
const annualDelay = (...given: unknown[]) => call('RITARDO_ANNUALE', ...given);

const column = (...cells: unknown[]): unknown[][] => cells.map((cell) => [cell]);

const referenceError = { type: 'Error', basicType: 'Error', basicValue: '#REF!' };

describe('RITARDO_ANNUALE', () => {
  /** One invoice of 1 euro, beside one due and paid on 30/06/2024 that tells "not counted" from "no delay". */
  const withOther = (due: unknown, paid: unknown, year: unknown, reading?: unknown) =>
    annualDelay(column(1, 1), column(due, '30/06/2024'), column(paid, '30/06/2024'), year, reading);

  it('is the mean of the delays weighted by amount', () => {
    const due = column('31/01/2024', '29/02/2024');
    expect(annualDelay(column(1000, 3000), due, column('10/02/2024', '24/02/2024'), 2024)).toBe(
      -1.25,
    );
    const open = column('31/01/2024', '01/12/2024');
    expect(annualDelay(column(1000, 3000), open, column('10/02/2024', ''), '2024')).toBe(25);
    expect(annualDelay([[1000, '3.000']], open, column(45332, ''), 2024)).toBe(25);
  });

  it.each([
    ['due on the first day', '01/01/2024', '03/01/2024', null, 2],
    ['due on the last day, paid ahead', '31/12/2024', '29/12/2024', null, -2],
    ['due on the last day, unpaid', '31/12/2024', '', null, 0],
    ['due on the last day, unpaid in March', '31/12/2024', '', '10/03/2025', 69],
    ['unpaid', '21/12/2024', '', null, 10],
    ['unpaid, read earlier', '21/12/2024', '', '25/12/2024', 4],
    ['unpaid, read on the due date', '21/12/2024', '', '21/12', 0],
    ['paid after the reading', '21/12/2024', '20/01/2025', null, 10],
    ['paid on the last day', '21/12/2024', '31/12/2024', null, 10],
    ['paid by a later reading', '21/12/2024', '10/01/2025', '31/01/2025', 20],
    ['paid after an earlier reading', '21/12/2024', '31/12/2024', '23/12/2024', 2],
    ['due later, paid on the last day', '10/01/2025', '31/12/2024', null, -10],
    ['due later, paid on the first day', '01/01/2025', '01/01/2024', null, -366],
  ])('counts what is %s', (_, due, paid, reading, delay) => {
    expect(annualDelay(1, due, paid, 2024, reading)).toBe(delay);
    if (reading === null) expect(withOther(due, paid, 2024)).toBe(delay / 2);
  });

  it.each([
    ['due the year before', '31/12/2023', '10/01/2024', null],
    ['due the year before, unpaid', '31/12/2023', '', null],
    ['due later, unpaid', '01/01/2025', '', null],
    ['due later, paid later', '10/01/2025', '01/01/2025', null],
    ['due later, paid later, read later', '10/01/2025', '01/01/2025', '31/01/2025'],
    ['due later, unpaid, read later', '10/01/2025', '', '31/01/2025'],
    ['due later, paid the year before', '10/01/2025', '31/12/2023', null],
    ['due on the last day, paid the year before', '31/12/2024', '31/12/2023', null],
    ['due in January, paid in December', '10/01/2024', '20/12/2023', null],
    ['due after the reading, unpaid', '21/12/2024', '', '20/12/2024'],
    ['due after the reading, paid after it', '21/12/2024', '21/12/2024', '20/12/2024'],
    ['due later, paid after the reading', '10/01/2025', '21/12/2024', '20/12/2024'],
  ])('does not count what is %s', (_, due, paid, reading) => {
    const nothing = missing("importi: nessuna fattura scaduta o pagata nell'anno");
    expect(annualDelay(1, due, paid, 2024, reading)).toEqual(nothing);
    expect(withOther(due, paid, 2024, reading)).toBe(0);
  });

  it.each(['', null, 0])('takes a payment %j for one not made', (blank) => {
    expect(annualDelay(1, '21/12/2024', blank, 2024)).toBe(10);
    expect(annualDelay(1, '21/12/2024', blank, 2024, blank)).toBe(10);
    expect(annualDelay(column(1, 1), column(45647, 45647), column(45657, blank), 2024)).toBe(10);
    expect(annualDelay(1, blank, 45657, 2024)).toEqual(value('scadenze: manca la scadenza'));
    expect(annualDelay(1, 45647, 45657, blank)).toEqual(missing("anno: manca l'anno"));
  });

  it('differs from what is paid in the period', () => {
    const [amounts, due] = [column(100, 100), column('31/12/2023', '01/12/2024')];
    const paid = column('30/01/2024', '');
    expect(timeliness(amounts, due, paid, '01/01/2024', '31/12/2024')).toBe(30);
    expect(annualDelay(amounts, due, paid, 2024)).toBe(30);
    expect(annualDelay(amounts, due, paid, 2024, '11/12/2024')).toBe(10);
    expect(annualDelay(amounts, due, paid, 2023)).toBe(0);
  });

  it('takes credit notes off and leaves blank and zero rows out', () => {
    const due = column('01/03/2024', '01/03/2024', '', '', '01/03/2024');
    const paid = column('11/03/2024', '05/03/2024', '', '', '31/03/2024');
    expect(annualDelay(column(300, -100, '', 0, 0), due, paid, 2024)).toBe(13);
    expect(annualDelay(column(100, -300, '', 0, 0), due, paid, 2024)).toEqual(
      value('importi: la somma degli importi è negativa'),
    );
  });

  it('mixes serials with texts and times of the day, in any order', () => {
    const due = column(45352.9, '01/03/2024', 45352, ' 2024-03-01 ', 45352);
    const paid = column(45353.1, 45354, '04/03/2024', '5.3.2024', '');
    const amounts = column(1, '1', 1, '1,00 €', '');
    expect(annualDelay(amounts, due, [['', ...paid.slice(0, 4).flat()]], 2024)).toMatchObject({
      code: '#VALUE!',
    });
    expect(annualDelay(amounts.slice(0, 4), due.slice(0, 4), paid.slice(0, 4), 2024)).toBe(2.5);
  });

  const good: readonly unknown[] = [column(1, 1), column(45300, 45300), column(45310, 45310), 2024];

  it.each([
    [0, column(1, 'x'), 'importi, riga 2: «x» non è un numero'],
    [0, column('', 1), "importi, riga 1: manca l'importo"],
    [0, column(1, NaN), 'importi, riga 2: «NaN» non è un numero'],
    [0, column(1), 'importi e scadenze: le celle sono 1 e 2, devono essere pari'],
    [1, column('x', 1), 'scadenze, riga 1: «x» non è una data'],
    [1, column(45300, ''), 'scadenze, riga 2: manca la scadenza'],
    [1, column(45300, 0.5), 'scadenze, riga 2: «0,5» non è una data'],
    [2, [[45310, 'x']], 'pagamenti, colonna 2: «x» non è una data'],
    [2, column(45310, 2958466), 'pagamenti, riga 2: «2958466» non è una data'],
    [2, column(1, 2, 3), 'importi e pagamenti: le celle sono 2 e 3, devono essere pari'],
    [3, 'scorso', 'anno: «scorso» non è un anno'],
    [3, 2024.5, 'anno: «2024,5» non è un anno'],
    [3, 24, 'anno: «24» non è un anno'],
    [4, 'dicembre', 'lettura: «dicembre» non è una data'],
    [4, '31/06', 'lettura: «31/06» non è una data'],
  ] as const)('refuses argument %d with %j: %s', (position, wrong, message) => {
    const given = good.with(position === 4 ? 3 : position, position === 4 ? 2024 : wrong);
    const reading = position === 4 ? wrong : null;
    expect(annualDelay(given[0], given[1], given[2], given[3], reading)).toEqual(value(message));
  });

  it('has no data without a year', () => {
    expect(annualDelay(1, 45300, 45310, '')).toEqual(missing("anno: manca l'anno"));
    expect(annualDelay(1, 45300, 45310, null, '?')).toEqual(missing("anno: manca l'anno"));
  });

  it.each([0, 1, 2, 3, 4])('passes on an error in argument %d before other faults', (position) => {
    const bad: unknown[] = ['?', '?', '?', '?', '?'];
    bad[position] = column('?', referenceError);
    expect(annualDelay(bad[0], bad[1], bad[2], bad[3], bad[4])).toMatchObject({
      code: '#VALUE!',
      message: expect.stringContaining('#REF!'),
    });
    const error = position < 3 ? column(1, referenceError) : referenceError;
    const [a, b, c, d, e] = [...good, '31/12/2024'].with(position, error);
    expect(annualDelay(a, b, c, d, e)).toMatchObject({
      code: '#VALUE!',
      message: expect.stringContaining('#REF!'),
    });
  });

  it('passes on an error after a faulty row, or where nothing counts', () => {
    const due = column(45300, 'x', referenceError);
    expect(annualDelay(column(1, 1, 1), due, column(1, 1, 1), 2024)).toMatchObject({
      code: '#VALUE!',
      message: expect.stringContaining('#REF!'),
    });
    const wrongYear = annualDelay(column(1, 1), column(1, 1), column(1, 1), 2024, '?');
    expect(wrongYear).toEqual(value('lettura: «?» non è una data'));
    expect(annualDelay(column(1, 1), column(1, referenceError), 1, 2024)).toMatchObject({
      code: '#VALUE!',
      message: expect.stringContaining('#REF!'),
    });
    expect(
      annualDelay(column(0, ''), column(1, ''), column(1, referenceError), 2024),
    ).toMatchObject({ code: '#VALUE!', message: expect.stringContaining('#REF!') });
  });

  it('takes a hundred thousand invoices', () => {
    const rows = Array.from({ length: 100_000 }, (_, index) => index);
    const due = rows.map((index) => [45292 + (index % 366)]);
    const paid = due.map(([day], index) => [(day ?? 0) + (index % 2)]);
    expect(
      annualDelay(
        rows.map(() => [0.1]),
        due,
        paid,
        2024,
        '01/01/2025',
      ),
    ).toBeCloseTo(0.5, 12);
  });
});
