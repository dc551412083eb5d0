/** How a sheet is printed, from the sizes of its rows and columns. */
import { pageRoom } from '../../../src/templates/print/paper';
import { printLayout, type PrintedSheet } from '../../../src/templates/print/printLayout';

const printed = (rows: number, given: Partial<PrintedSheet> = {}) =>
  printLayout({
    ...{ area: { row: 0, column: 0, rows, columns: 1 }, together: [], footer: '' },
    ...{ type: 10, orientation: 'Landscape', widthOf: () => 500, heightOf: () => 10 },
    ...given,
  });
const rowsAt = (scale: number) =>
  Math.floor(pageRoom({ size: 'A4', orientation: 'Landscape', scale }).height / 10);

describe('the scale of a sheet', () => {
  it('is its own where that leaves no page more', () => {
    expect(printed(rowsAt(100))).toMatchObject({ breaks: [], paper: { scale: 100 } });
    // Three pages whatever the type.
    const rows = rowsAt(90) * 2 + 5;
    expect(printed(rows)).toMatchObject({ paper: { scale: 100 } });
    expect(printed(rows).breaks).toHaveLength(2);
  });

  it('is a little smaller where a few rows would take a page of their own', () => {
    const { breaks, paper } = printed(rowsAt(100) + 2);
    expect(breaks).toEqual([]);
    expect(paper.scale).toBeLessThan(100);
    // No smaller than it takes.
    expect(rowsAt(paper.scale + 1)).toBeLessThan(rowsAt(100) + 2);
  });

  it('is never one at which nobody reads', () => {
    const { breaks, paper } = printed(rowsAt(90));
    expect(breaks).toEqual([]);
    expect(paper.scale).toBeGreaterThanOrEqual(90);
    expect(printed(rowsAt(90) + 1)).toMatchObject({ paper: { scale: 100 } });
    expect(printed(rowsAt(100) + 2, { type: 9 }).paper.scale).toBe(100);
  });
});
