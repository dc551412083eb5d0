import type { BookObjective } from '../../src/domain/book';
import { noPlaces } from '../../src/domain/objectivePlaces';
import type { Place } from '../../src/domain/places';
import { completeObjective } from '../../src/domain/completePlan';
import { dateInUse, monitoringDatesOf } from '../../src/domain/monitoringDates';
import type { IndicatorTable } from '../../src/domain/objective';
import { measuredAt, resultAt, targetAt } from '../../src/domain/results';

const at = (row: number, column: number): Place => ({ sheet: 'Ob 1', row, column });

const of = (
  table: Omit<IndicatorTable, 'columns'>,
  places: Partial<BookObjective['places']>,
): BookObjective => ({
  ...{ key: '1', id: '1', sheet: 'Ob 1', template: 'scheda-completa', results: { degrees: [] } },
  objective: completeObjective({ indicatorTable: { columns: [], ...table } }, 2026),
  places: { ...noPlaces(), ...places },
});

const settings = {
  ...{ firstYear: 2026, referenceDate: '2026-09-15' },
  monitoringDates: ['30/06', '31/12'],
};
const [june, december] = monitoringDatesOf(settings);

test('a sheet with one result has it at whatever date; one without a cell for it has none', () => {
  const one = of(
    { indicators: [{ target: 40, actual: 20 }, {}] },
    { indicators: [{ actual: at(3, 4) }, {}] },
  );
  expect(resultAt(one, 0, june!)).toEqual({ value: 20, at: at(3, 4) });
  expect(resultAt(one, 0, null)).toEqual({ value: 20, at: at(3, 4) });
  expect(resultAt(one, 1, june!)).toBeUndefined();
});

test('where each date has a cell the result is that of the date, whatever the order and the spelling', () => {
  const two = of(
    { indicators: [{ results: [null, 12] }], resultDates: ['31/12', '30/6'] },
    { results: [[at(3, 4), at(3, 5)]] },
  );
  expect(resultAt(two, 0, june!)).toEqual({ value: 12, at: at(3, 5) });
  expect(resultAt(two, 0, december!)).toEqual({ value: null, at: at(3, 4) });
  expect(resultAt(two, 0, null)).toEqual({ value: 12, at: at(3, 5) });
  // A date of the settings for which the sheet has no column.
  const [september] = monitoringDatesOf({ ...settings, monitoringDates: ['30/09'] });
  expect(resultAt(two, 0, september!)).toBeUndefined();
});

test('up to the middle of the year the target is that of the half-year, where there is one', () => {
  const table = { indicators: [{ target: 40, midYearTarget: 15 }, { target: 'atto' }] };
  const both = of(table, {
    indicators: [{ target: at(1, 1), midYearTarget: at(1, 2) }, { target: at(2, 1) }],
  });
  expect(targetAt(both, 0, june!)).toEqual({ value: 15, at: at(1, 2) });
  expect(targetAt(both, 0, december!)).toEqual({ value: 40, at: at(1, 1) });
  expect(targetAt(both, 0, null)).toEqual({ value: 40, at: at(1, 1) });
  expect(targetAt(both, 1, june!)).toEqual({ value: 'atto', at: at(2, 1) });
});

test('results of public value are told by the year', () => {
  const yearly = of(
    {
      indicators: [{ targets: [10, 20, 30], results: [11, 18, null] }],
      resultDates: ['2026', '2027', '2028'],
    },
    { results: [[at(3, 4), at(3, 6), at(3, 8)]], targets: [[at(3, 3), at(3, 5), at(3, 7)]] },
  );
  const [next] = monitoringDatesOf({ ...settings, monitoringDates: ['31/12/2027'] });
  expect(resultAt(yearly, 0, next!)).toEqual({ value: 18, at: at(3, 6) });
  expect(targetAt(yearly, 0, next!)).toEqual({ value: 20, at: at(3, 5) });
});

test('the date in use is the last that the reference date has reached', () => {
  const on = (referenceDate: string) => dateInUse({ ...settings, referenceDate })?.label;
  expect(on('2026-06-29')).toBeUndefined();
  expect(on('2026-06-30')).toBe('30/06');
  expect(on('2026-12-30')).toBe('30/06');
  expect(on('2027-01-10')).toBe('31/12');
  expect(on('')).toBeUndefined();
});

describe('what the sheet reads at the reference date', () => {
  const two = of(
    {
      indicators: [{ target: 40, midYearTarget: 15, results: [12, 38] }],
      resultDates: ['30/06/2026', '31/12/2026'],
    },
    {
      results: [[at(3, 4), at(3, 5)]],
      indicators: [{ target: at(1, 1), midYearTarget: at(1, 2) }],
    },
  );
  const on = (referenceDate: string, found = two) => {
    const { result, target } = measuredAt(found, 0, { firstYear: 2026, referenceDate });
    return [result?.value, target.value];
  };

  test('is of the last date that has come, with its target', () => {
    expect(on('2026-06-29')).toEqual([undefined, 40]);
    expect(on('2026-06-30')).toEqual([12, 15]);
    expect(on('2026-12-30')).toEqual([12, 15]);
    expect(on('2027-02-01')).toEqual([38, 40]);
    expect(on('')).toEqual([undefined, 40]);
  });

  test('is the one result with the target of the year, where there is no other', () => {
    const one = of(
      { indicators: [{ target: 40, midYearTarget: 15, actual: 20 }] },
      { indicators: [{ actual: at(3, 4), target: at(1, 1), midYearTarget: at(1, 2) }] },
    );
    expect(on('2026-06-30', one)).toEqual([20, 40]);
  });

  test('is of the year, in public value; of the last one after it', () => {
    const yearly = of(
      { indicators: [{ targets: [10, 20], results: [11, 18] }], resultDates: ['2026', '2027'] },
      { results: [[at(3, 4), at(3, 6)]], targets: [[at(3, 3), at(3, 5)]] },
    );
    expect(on('2026-02-01', yearly)).toEqual([11, 10]);
    expect(on('2029-02-01', yearly)).toEqual([18, 20]);
    expect(on('2025-12-31', yearly)).toEqual([undefined, 20]);
  });
});
