import { shift, type Area, type LineChange } from '../grid/area';

/** The notes of a sheet's cells. Office.js of the add-in's version does not know them: they are kept for the file. */
export class Notes {
  private entries: { area: Area; text: string }[] = [];

  add(row: number, column: number, text: string): void {
    this.entries.push({ area: { row, column, rows: 1, columns: 1 }, text });
  }

  all(): { row: number; column: number; text: string }[] {
    return this.entries.map(({ area: { row, column }, text }) => ({ row, column, text }));
  }

  remove(row: number, column: number): void {
    this.entries = this.entries.filter(({ area }) => area.row !== row || area.column !== column);
  }

  copyAll({ entries }: Notes): void {
    this.entries = entries.map(({ area, text }) => ({ area: { ...area }, text }));
  }

  shift(change: LineChange): void {
    this.entries = this.entries.filter(({ area }) => shift(area, change));
  }
}
