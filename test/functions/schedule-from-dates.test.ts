/** CRONOPROGRAMMA: the schedule that an interval of dates fills. */
import fc from 'fast-check';
import { daysInYear, serialOf, serialOfDay } from '../../src/domain/dates';
import { errorCell, marked } from '../domain/support';
import { bad, call, missing, passed } from './support';

const progress = (...given: unknown[]) => call('AVANZAMENTO', ...given);
const start = (...given: unknown[]) => call('INIZIO', ...given);
const end = (...given: unknown[]) => call('FINE', ...given);
/** The one row, or the refusal. */
const schedule = (...given: unknown[]): unknown => {
  const answer = call('CRONOPROGRAMMA', ...given);
  return Array.isArray(answer) ? (answer as unknown[][])[0] : answer;
};

/** The marked positions of a row, from 1. */
const positions = (row: unknown): number[] =>
  (row as string[]).flatMap((cell, index) => (cell === 'X' ? [index + 1] : []));

describe('CRONOPROGRAMMA', () => {
  it('is a row of X and blanks, of twelve months unless told', () => {
    expect(schedule('10/04/2021', '02/07/2021', 2021)).toEqual(marked([4, 5, 6, 7]));
    expect(schedule('10/04/2021', '02/07/2021', 2021, null)).toEqual(marked([4, 5, 6, 7]));
    expect(schedule(serialOf(2021, 4, 10), serialOf(2021, 7, 2), '2021', '')).toEqual(
      marked([4, 5, 6, 7]),
    );
    expect(schedule('10/04/2021', '02/07/2021', 2021, 0)).toEqual(marked([4, 5, 6, 7]));
    expect(schedule('20/01/2021', '20/02/2021', 2021, 24)).toEqual(marked([2, 3, 4], 24));
    expect(schedule('30/12/2024', '31/12/2024', 2024, '53')).toEqual(marked([53], 53));
  });

  it.each<[from: string, to: string, months: number[]]>([
    ['31/03/2021', '01/04/2021', [3, 4]],
    ['01/04/2021', '30/04/2021', [4]],
    ['01/04/2021', '01/04/2021', [4]],
    ['15/11/2020', '31/01/2021', [1]],
    ['15/11/2020', '01/01/2021', [1]],
    ['31/12/2021', '15/02/2022', [12]],
    ['01/01/2020', '31/12/2022', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]],
    ['01/01/2020', '31/12/2020', []],
    ['01/01/2022', '31/12/2022', []],
  ])('from %s to %s marks the months %j of 2021', (from, to, months) => {
    expect(positions(schedule(from, to, 2021))).toEqual(months);
  });

  it('completes dates with the year', () => {
    expect(schedule('10/04', '02/07', 2021)).toEqual(marked([4, 5, 6, 7]));
    expect(schedule('01/02', '29/02', 2023)).toEqual(bad('fine: «29/02» non è una data'));
    expect(positions(schedule('01/02', '29/02', 2024))).toEqual([2]);
  });

  it('has from 1 to 366 cells', () => {
    expect(schedule('10/04/2021', '02/07/2021', 2021, 1)).toEqual(['X']);
    expect(positions(schedule('01/01/2024', '31/12/2024', 2024, 366))).toHaveLength(366);
    for (const columns of [367, 1.5, -1, 'molte']) {
      expect(schedule('10/04/2021', '02/07/2021', 2021, columns)).toMatchObject({
        code: '#VALUE!',
        message: expect.stringMatching(/^colonne: «.*» non è un numero intero da 1 a 366$/),
      });
    }
  });

  it('refuses bad dates', () => {
    expect(schedule('02/07/2021', '01/07/2021', 2021)).toEqual(bad("fine: è prima dell'inizio"));
    expect(schedule('mai', '02/07/2021', 2021)).toEqual(bad('inizio: «mai» non è una data'));
    expect(schedule('02/07/2021', 'mai', 2021)).toEqual(bad('fine: «mai» non è una data'));
    expect(schedule('02/07/2021', '03/07/2021', 21)).toEqual(bad('anno: «21» non è un anno'));
    expect(schedule('', '02/07/2021', 2021)).toEqual(missing('inizio: manca la data'));
    expect(schedule('02/07/2021', null, 2021)).toEqual(missing('fine: manca la data'));
    expect(schedule('02/07/2021', '03/07/2021', '')).toEqual(missing("anno: manca l'anno"));
    expect(schedule(0, '02/07/2021', 2021)).toEqual(missing('inizio: manca la data'));
    expect(schedule('02/07/2021', 0, 2021)).toEqual(missing('fine: manca la data'));
    expect(schedule('02/07/2021', '03/07/2021', 0)).toEqual(missing("anno: manca l'anno"));
  });

  it('passes on an error, wherever it stands', () => {
    const [a, b] = ['02/07/2021', '03/07/2021'];
    expect(schedule('#REF!', 'mai', 2021)).toEqual(passed('#REF!'));
    expect(schedule('mai', '#REF!', 2021)).toEqual(passed('#REF!'));
    expect(schedule(a, 'mai', 2021, '#NUM!')).toEqual(passed('#NUM!'));
    expect(schedule(b, a, 2021, errorCell('#NUM!'))).toEqual(passed('#NUM!'));
    expect(schedule('#NUM!', b, 'mai')).toEqual(passed('#NUM!'));
    expect(schedule(a, b, '#N/A', 0)).toEqual(passed('#N/A'));
    expect(schedule(a, b, 2021, '#N/A')).toEqual(passed('#N/A'));
  });

  it('covers the dates that it was made from, and no period more', () => {
    const columns = fc.oneof(
      fc.constantFrom(1, 4, 12, 24, 36, 48, 52, 53, 365, 366),
      fc.integer({ min: 1, max: 366 }),
    );
    const year = fc.integer({ min: 1901, max: 2100 });
    fc.assert(
      fc.property(columns, year, fc.nat(364), fc.nat(364), (n, y, one, other) => {
        const [from, to] = [Math.min(one, other), Math.max(one, other)].map((day) =>
          serialOfDay(y, day),
        ) as [number, number];
        const row = schedule(from, to, y, n);
        expect(start([row], y)).toBeLessThanOrEqual(from);
        expect(end([row], y)).toBeGreaterThanOrEqual(to);
        const touched = positions(row);
        expect(touched).toHaveLength(touched.at(-1)! - touched[0]! + 1);
        const longest = n < 12 ? Math.ceil(366 / n) + 3 : 31;
        expect(from - (start([row], y) as number)).toBeLessThan(longest);
        expect((end([row], y) as number) - to).toBeLessThan(longest);
      }),
    );
  });

  it('gives back the first and the last day of its own periods', () => {
    const columns = fc.constantFrom(1, 2, 3, 4, 6, 12, 24, 36, 48, 52, 53, 100, 365);
    fc.assert(
      fc.property(columns, fc.integer({ min: 1901, max: 2100 }), fc.nat(), (n, year, pick) => {
        const row = [marked([(pick % n) + 1], n)];
        const again = [schedule(start(row, year), end(row, year), year, n)];
        expect(again).toEqual(row);
        expect(progress(row, again)).toBe(1);
      }),
    );
  });

  it('fills the year from its first to its last day', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 366 }),
        fc.integer({ min: 1900, max: 9998 }),
        (n, y) => {
          const row = schedule('01/01', serialOfDay(y, daysInYear(y) - 1), y, n);
          expect(row).toEqual(new Array<string>(n).fill('X'));
        },
      ),
    );
  });
});
