import fc from 'fast-check';
import type { Area, Style, StyleRule } from '../../src/templates/blueprint';
import {
  addressLists,
  compactMerges,
  compactNumberFormats,
  compactStyles,
} from '../../src/workbook/compact';

const area = fc.record({
  row: fc.nat(8),
  column: fc.nat(8),
  rows: fc.integer({ min: 1, max: 4 }),
  columns: fc.integer({ min: 1, max: 4 }),
});
const style = fc.record(
  { bold: fc.boolean(), fill: fc.constantFrom('#fff', '#000'), fontSize: fc.constantFrom(9, 10) },
  { requiredKeys: [] },
);
const page: StyleRule = {
  area: { row: 0, column: 0, rows: 12, columns: 12 },
  style: { wrap: true },
};

/** The look of each cell when rules are applied one after the other. */
function painted(rules: { area: Area; style: Style }[]): Record<string, Style> {
  const cells: Record<string, Style> = {};
  for (const {
    area: { row, column, rows, columns },
    style: look,
  } of rules)
    for (let r = row; r < row + rows; r += 1)
      for (let c = column; c < column + columns; c += 1)
        cells[`${r} ${c}`] = { ...cells[`${r} ${c}`], ...look };
  return cells;
}

describe('styles said in fewer calls', () => {
  it('keep each cell its number format', () => {
    const rule = fc.record({
      area,
      style: fc.constantFrom<Style>({ numberFormat: '0%' }, { numberFormat: '@' }, {}),
    });
    fc.assert(
      fc.property(fc.array(rule, { maxLength: 12 }), (rules) => {
        const compacted = compactNumberFormats(rules);
        const formatted = Object.entries(painted(rules)).filter(
          ([, { numberFormat }]) => numberFormat,
        );
        expect(
          painted(
            compacted.map(({ format, area: each }) => ({
              area: each,
              style: { numberFormat: format },
            })),
          ),
        ).toEqual(Object.fromEntries(formatted));
      }),
    );
  });

  it('join number formats that stand under each other', () => {
    const one = (row: number): StyleRule => ({
      area: { row, column: 3, rows: 1, columns: 2 },
      style: { numberFormat: '0%' },
    });
    expect(compactNumberFormats([one(4), one(6), one(5)])).toEqual([
      { format: '0%', area: { row: 4, column: 3, rows: 3, columns: 2 } },
    ]);
  });

  it('look the same', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ area, style }), { maxLength: 12 }), (rules) => {
        const all = [page, ...rules] as StyleRule[];
        const compacted = compactStyles(all).flatMap(({ areas, style: look }) =>
          areas.map((each) => ({ area: each, style: look })),
        );
        expect(painted(compacted)).toEqual(painted(all));
      }),
    );
  });

  it('group what has one style, rectangles joined', () => {
    const cells = [0, 1, 2].map((row) => ({
      area: { row, column: 1, rows: 1, columns: 2 },
      style: { bold: true },
    }));
    expect(compactStyles([page, ...cells])[1]).toEqual({
      style: { bold: true },
      areas: [{ row: 0, column: 1, rows: 3, columns: 2 }],
    });
  });

  it('draw heavier lines last', () => {
    const line = (row: number, weight: 'Thin' | 'Medium'): StyleRule => ({
      area: { row, column: 0, rows: 1, columns: 1 },
      style: { grid: { color: '#000', weight } },
    });
    const groups = compactStyles([page, line(0, 'Medium'), line(1, 'Thin')]);
    expect(groups.map(({ style: { grid } }) => grid?.weight)).toEqual([
      undefined,
      'Thin',
      'Medium',
    ]);
  });
});

describe('merges said in fewer calls', () => {
  it('join rows under each other that merge the same columns', () => {
    const row = (at: number) => ({ row: at, column: 0, rows: 1, columns: 5 });
    expect(compactMerges([row(4), row(5), row(7), { ...row(9), rows: 2 }])).toEqual([
      { area: { row: 4, column: 0, rows: 2, columns: 5 }, across: true },
      { area: row(7), across: true },
      { area: { row: 9, column: 0, rows: 2, columns: 5 }, across: false },
    ]);
  });
});

describe('lists of addresses', () => {
  it('stay short enough for one call and lose none', () => {
    const areas = Array.from({ length: 900 }, (_, row) => ({
      row,
      column: 0,
      rows: 1,
      columns: 1,
    }));
    const lists = addressLists(areas, ({ row }) => `A${row + 1}`);
    expect(lists.length).toBeGreaterThan(1);
    for (const list of lists) expect(list.length).toBeLessThanOrEqual(2000);
    expect(lists.join(',').split(',')).toHaveLength(900);
  });
});
