import { shift, type Area, type LineChange } from '../grid/area';

/** A formula that the file keeps with the cells over which it is computed. */
interface ArrayFormula {
  area: Area;
  formula: string;
  /** Entered with Ctrl+Shift+Enter: it fills exactly these cells. */
  isLegacy: boolean;
}

/** References move with their cells; what else a formula says stays. */
const shapeOf = (formula: string) => formula.replace(/\$?\b[A-Z]{1,3}\$?\d+\b/gi, '#');

/** The formulas of a sheet that are computed over arrays, though the engine makes no difference. */
export class ArrayFormulas {
  private entries: ArrayFormula[] = [];

  add(entry: ArrayFormula): void {
    this.entries.push(entry);
  }

  copyAll({ entries }: ArrayFormulas): void {
    this.entries = structuredClone(entries);
  }

  /** Of the formula that stands in a cell, if it is still the same. */
  at(row: number, column: number, formula: string): ArrayFormula | undefined {
    const found = this.entries.find(({ area }) => area.row === row && area.column === column);
    return found && shapeOf(found.formula) === shapeOf(formula) ? found : undefined;
  }

  shift(change: LineChange): void {
    this.entries = this.entries.filter(({ area }) => shift(area, change));
  }
}
