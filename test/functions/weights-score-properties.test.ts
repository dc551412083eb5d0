/** What holds of PUNTEGGIO whatever the grades and the weights. */
import fc from 'fast-check';
import { named } from './support';

const score = named('PUNTEGGIO');

/** A score that must not be refused. */
function scoreOf(...given: unknown[]): number {
  const result = score(...given);
  if (typeof result !== 'number') throw new Error(JSON.stringify(result));
  return result;
}

/** Rows of a grade in hundredths, or none, and a whole weight. */
const anyRows = fc.array(
  fc.record({
    grade: fc.option(fc.integer({ min: -50, max: 200 }).map((cents) => cents / 100)),
    weight: fc.integer({ min: 0, max: 100 }),
  }),
  { minLength: 1, maxLength: 30 },
);
type Rows = { grade: number | null; weight: number | '' }[];

const grades = (rows: Rows) => rows.map(({ grade }) => [grade]);
const weightsOf = (rows: Rows) => rows.map(({ weight }) => [weight]);
const isMeasured = ({ grade, weight }: Rows[number]) => grade !== null && Number(weight) > 0;

describe('properties of a score', () => {
  it('lies between the smallest and the largest grade', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const measured = rows.filter(isMeasured).map(({ grade }) => Number(grade));
        fc.pre(measured.length > 0);
        const result = scoreOf(grades(rows), weightsOf(rows));
        expect(result).toBeGreaterThanOrEqual(Math.min(...measured) - 1e-12);
        expect(result).toBeLessThanOrEqual(Math.max(...measured) + 1e-12);
      }),
    );
  });

  it('does not depend on the scale of the weights', () => {
    fc.assert(
      fc.property(anyRows, fc.constantFrom(0.001, 0.1, 3, 1000), (rows, factor) => {
        fc.pre(rows.some(isMeasured));
        const scaled = rows.map((row) => ({ ...row, weight: row.weight * factor }));
        expect(scoreOf(grades(scaled), weightsOf(scaled))).toBeCloseTo(
          scoreOf(grades(rows), weightsOf(rows)),
          12,
        );
      }),
    );
  });

  it('does not change with a blank row', () => {
    fc.assert(
      fc.property(anyRows, fc.nat(), (rows, pick) => {
        const at = pick % (rows.length + 1);
        const blank = { grade: null, weight: '' as const };
        const more = [...rows.slice(0, at), blank, ...rows.slice(at)];
        expect(score(grades(more), weightsOf(more))).toEqual(score(grades(rows), weightsOf(rows)));
      }),
    );
  });

  it('is the same for tables, read cell by cell, and for numbers written as text', () => {
    const columns = fc.constantFrom(1, 2, 3, 5);
    fc.assert(
      fc.property(anyRows, columns, fc.integer({ min: 1, max: 4 }), (rows, n, every) => {
        const full = rows.slice(0, Math.max(n, rows.length - (rows.length % n)));
        fc.pre(full.length % n === 0);
        const isText = (index: number) => index % every === every - 1;
        const cells = full.map(({ grade, weight }, index) => ({
          grade: grade !== null && isText(index) ? String(grade).replace('.', ',') : grade,
          weight: isText(index + 1) ? `Peso ${weight}` : weight,
        }));
        const table = (field: 'grade' | 'weight') =>
          Array.from({ length: full.length / n }, (_, row) =>
            cells.slice(row * n, (row + 1) * n).map((each) => each[field]),
          );
        const plain = score(grades(full), weightsOf(full));
        expect(score(table('grade'), table('weight'))).toEqual(plain);
        expect(score(table('grade'), weightsOf(full))).toEqual(plain);
      }),
    );
  });

  it('with "escludi" is that of the measured rows, with "zero" that of grades of 0', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        fc.pre(rows.some(isMeasured));
        const measured = rows.filter(isMeasured);
        const zeroed = rows.map(({ grade, weight }) => ({ grade: grade ?? 0, weight }));
        const [all, due] = [grades(rows), weightsOf(rows)];
        expect(scoreOf(all, due, 'escludi')).toBe(scoreOf(grades(measured), weightsOf(measured)));
        expect(scoreOf(all, due, 'zero')).toBe(scoreOf(grades(zeroed), due));
      }),
    );
  });
});
