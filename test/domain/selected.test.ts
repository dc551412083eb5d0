/** Which objective, and which part of it, a cell is of: in sheets as they are written and read. */
import type { Place } from '../../src/domain/places';
import { checkBook } from '../../src/domain/rules';
import { findingsAt, selectedAt } from '../../src/domain/selected';
import { planBlueprint } from '../../src/templates/plan';
import { readBook } from '../../src/templates/reading/readBook';
import { fixture } from '../fixtures/plans';
import { contentsOf } from '../templates/contentsOf';

const bookOf = (name: Parameters<typeof fixture>[0]) =>
  readBook(planBlueprint(fixture(name)).sheets.map((sheet) => contentsOf(sheet)));

describe('in the sheet of an objective', () => {
  const book = bookOf('terre-di-pianura');
  const one = book.objectives.find(
    ({ places }) => places.indicators.length > 1 && places.schedules.length > 0,
  )!;
  const partAt = (place: Place) => selectedAt(book, place)?.part;

  it('finds the objective at any cell', () => {
    const place = { sheet: one.sheet, row: 0, column: 40 };
    expect(selectedAt(book, place)).toEqual({
      objective: one,
      shared: null,
      part: { kind: 'objective' },
    });
  });

  it('finds the phase in both its rows, and no other', () => {
    one.places.schedules.forEach(({ phases }, schedule) =>
      phases.forEach(({ planned, done }, index) => {
        for (const place of [planned!, { ...done!, column: done!.column + 5 }])
          expect(partAt(place)).toEqual({ kind: 'phase', schedule, index });
      }),
    );
  });

  it('finds the indicator in its row', () =>
    one.places.indicators.forEach((indicator, index) =>
      expect(partAt(indicator.target!)).toEqual({ kind: 'indicator', index }),
    ));

  it('finds nothing in a sheet that is not of the plan, nor in the settings', () => {
    expect(selectedAt(book, { sheet: 'Foglio1', row: 0, column: 0 })).toBeNull();
    expect(selectedAt(book, { sheet: book.settingsSheet!, row: 3, column: 1 })).toBeNull();
  });

  it('tells apart what is found at the cell and in the rest of the objective', () => {
    const { findings } = checkBook(book);
    const finding = findings.find(({ at, objective }) => at && objective?.key === one.key)!;
    const { here, elsewhere } = findingsAt(findings, finding.at!, one);
    expect(here).toContain(finding);
    const its = findings.filter(({ objective }) => objective?.key === one.key);
    expect(elsewhere).toEqual(its.filter((each) => !here.includes(each)));
    expect(elsewhere.length).toBeGreaterThan(0);
  });
});

describe('where several objectives share a sheet', () => {
  it('finds that of the row of a list, and none at its total', () => {
    const book = bookOf('casalbuttano');
    for (const each of book.objectives) {
      const { weight } = each.places.fields;
      expect(selectedAt(book, weight!)?.objective.key).toBe(each.key);
    }
    const { sheet, end } = book.lists[0]!;
    expect(selectedAt(book, { sheet, row: end, column: 0 })).toBeNull();
  });

  it('finds that of each indicator in a list of public value', () => {
    const book = bookOf('bassa-romagna');
    const one = book.objectives.find(({ places }) => places.indicators.length > 1)!;
    one.places.indicators.forEach((indicator, index) =>
      expect(selectedAt(book, indicator.description!)).toEqual({
        ...{ objective: one, shared: null },
        part: { kind: 'indicator', index },
      }),
    );
  });

  it('finds that of the row of a summary, also of a unit that shares it', () => {
    const book = bookOf('terre-di-pianura');
    const { sheet, rows } = book.summaries[0]!;
    const known = rows.filter(({ objective }) => objective !== null);
    expect(known.some(({ shared }) => shared !== null)).toBe(true);
    for (const { row, objective, shared } of known)
      expect(selectedAt(book, { sheet, row, column: 2 })).toMatchObject({
        ...{ objective: { key: objective }, shared },
        part: { kind: 'objective' },
      });
  });
});
