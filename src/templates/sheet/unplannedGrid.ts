/**
 * The months of a block of which no phase has any: documents that say times in words print no empty grid. The cells are
 * there all the same, and the grid shows by itself once one of them is marked.
 */
import { areaAddress } from '../address';
import type { Area, Formula } from '../blueprint';
import { formula } from '../formulas';
import { COLORS, STYLES } from '../style';
import type { ObjectiveGrid } from './objectiveGrid';

const HEADING = { bold: true, horizontal: 'Center', wrap: false } as const;
const LABEL = { horizontal: 'Center' } as const;

export class UnplannedGrid {
  /** The months of all phases, and the blank row below, before which phases are added. */
  private readonly marks: string;

  /** `periods`: the months with their headings. */
  constructor(
    private readonly grid: ObjectiveGrid,
    private readonly periods: Area,
  ) {
    this.marks = areaAddress({ ...periods, row: periods.row + 1 }, true);
  }

  /** The letter of a month, once any is marked. */
  heading(letter: string): Formula {
    return formula(`IF(COUNTA(${this.marks})=0,"","${letter}")`);
  }

  addLook(): void {
    const { grid, periods, marks } = this;
    const below = { row: periods.row + 1, rows: periods.rows - 1 };
    const labels = { ...below, column: grid.layout.rowLabel, columns: 1 };
    const cells = { ...periods, ...below };
    const shown = `=COUNTA(${marks})>0`;
    grid.style({ ...periods, rows: 1 }, HEADING);
    grid.style(cells, LABEL, STYLES.mark);
    grid.style(labels, LABEL);
    grid.format(
      { area: { ...periods, rows: 1 }, formula: shown, fill: COLORS.band, line: COLORS.line },
      { area: cells, formula: shown, line: COLORS.line },
      { area: labels, formula: shown, line: COLORS.line },
      // Readers know the rows by these words: without months beside them they say nothing.
      { area: labels, formula: `=COUNTA(${marks})=0`, fontColor: COLORS.white },
    );
  }
}
