/** The cells of a settings sheet: each that is filled is read, known as a label, or reported. */
import type { ErrorCell, SettingsTablePlaces, UnreadCell } from '../../domain/book';
import type { Place } from '../../domain/places';
import type { Area } from '../blueprint';
import { SheetReader, type Cell } from './sheetReader';
import { isLabel, labelKey } from '../labels';
import type { Labelled } from '../list/listTemplate';
import type { SheetContents } from '../sheetContents';
import type { Codec } from '../settings/codecs';
import type { Field } from '../settings/fields';
import { columnName, type SettingsTable } from '../settings/tables';

export interface FoundTable {
  /** Rows below the headings. */
  rows: number[];
  /** Undefined where the table lacks the column. */
  column(column: Labelled): number | undefined;
  /** Notes that a row says one of the table's entries. */
  says(row: number): void;
}

const NO_TABLE: FoundTable = { rows: [], column: () => undefined, says: () => undefined };

export class SettingsCells {
  private readonly reader: SheetReader;
  /** Where each setting stands, by the name of its cell. */
  readonly places = new Map<string, Place>();
  /** Where each table stands, by its name. */
  readonly tables = new Map<string, SettingsTablePlaces>();

  constructor(
    sheet: SheetContents,
    /** Keys of the texts that the sheet prints besides its values. */
    private readonly fixedTexts: ReadonlySet<string>,
  ) {
    this.reader = new SheetReader(sheet);
  }

  get errors(): ErrorCell[] {
    return this.reader.errors;
  }

  isBlank(row: number, column: number | undefined): boolean {
    return column === undefined || this.reader.isBlank(row, column);
  }

  place(row: number, column: number): Place {
    return this.reader.place({ row, column });
  }

  /** A field's value; undefined where its default counts. */
  field<T>({ name, label, codec }: Field<T>): T | undefined {
    const place = this.placeOf(name, label);
    if (!place) return undefined;
    this.places.set(name, this.reader.place(place));
    return this.read(place.row, place.column, codec);
  }

  /** What a cell says; undefined where it says nothing, or what is not understood and reported. */
  read<T>(row: number, column: number | undefined, codec: Codec<T>): T | undefined {
    if (column === undefined) return undefined;
    this.reader.take({ row, column });
    if (this.reader.isBlank(row, column)) return codec.blank;
    const value = codec.read(this.reader.value(row, column), this.reader.text(row, column));
    if (value === undefined) this.reader.refuse({ row, column }, codec.why);
    return value;
  }

  /** Reports a cell that is filled. */
  refuse(row: number, column: number | undefined, why: string): void {
    if (column !== undefined) this.reader.refuse({ row, column }, why);
  }

  /** Reports a field that is blank, or not there; one that is not understood was reported as it was read. */
  reportMissing({ name, label }: Pick<Field<never>, 'name' | 'label'>, why: string): void {
    const place = this.placeOf(name, label) ?? { row: 0, column: 0 };
    const isThere = this.placeOf(name, label) !== undefined;
    if (!isThere || this.reader.isBlank(place.row, place.column))
      this.missing.push({ at: this.reader.place(place), content: '', why });
  }

  /** Reports a field that is filled. */
  refuseField({ name, label }: Pick<Field<never>, 'name' | 'label'>, why: string): void {
    const place = this.placeOf(name, label);
    if (place) this.reader.refuse(place, why);
  }

  private readonly missing: UnreadCell[] = [];

  private placeOf(name: string, label: string): Cell | undefined {
    return this.reader.named(name) ?? this.besideLabel(label);
  }

  /** A table by its name, else by its headings; below a table without a name the first blank row ends it. */
  table(table: SettingsTable): FoundTable {
    const area = this.reader.named(table.name) ?? this.tableByHeadings(table);
    if (!area) return NO_TABLE;
    const columns = new Map<string, number>();
    for (const column of table.columns) {
      const place = this.columnOf(table, column, area);
      if (place === undefined) continue;
      columns.set(column.name, place);
      this.reader.take({ row: area.row, column: place });
      this.places.set(
        columnName(table, column),
        this.reader.place({ row: area.row, column: place }),
      );
    }
    const rows = Array.from({ length: area.rows - 1 }, (_, index) => area.row + 1 + index);
    this.reportColumns(area, [...columns.values()]);
    const filled: number[] = [];
    this.tables.set(table.name, { row: area.row, rows: area.rows, filled });
    const says = (row: number) => void filled.push(row);
    return { rows, column: ({ name }) => columns.get(name), says };
  }

  /** What was not understood, and every filled cell that was not read and is no label. */
  unread(): UnreadCell[] {
    for (let row = 0; row < this.reader.rows; row += 1)
      for (const column of this.reader.filled(row))
        if (this.isFixed(row, column) && !this.reader.isTaken(row, column))
          this.reader.take({ row, column });
    return [...this.missing, ...this.reader.unread('fuori dai campi delle impostazioni')].sort(
      (a, b) => a.at.row - b.at.row || a.at.column - b.at.column,
    );
  }

  private isFixed(row: number, column: number): boolean {
    return this.fixedTexts.has(labelKey(this.reader.text(row, column)));
  }

  private besideLabel(label: string): { row: number; column: number } | undefined {
    const key = labelKey(label);
    for (let row = 0; row < this.reader.rows; row += 1)
      for (let column = 0; column < this.reader.columns; column += 1)
        if (labelKey(this.reader.text(row, column)) === key) return this.valueAfter(row, column);
    return undefined;
  }

  /** The first filled cell at the right of a label; a blank one where that is the explanation, or nothing. */
  private valueAfter(row: number, label: number): { row: number; column: number } | undefined {
    let column = label + 1;
    while (column < this.reader.columns && this.reader.isBlank(row, column)) column += 1;
    if (column < this.reader.columns && !this.isFixed(row, column)) return { row, column };
    return column === label + 1 ? undefined : { row, column: label + 1 };
  }

  private tableByHeadings({ columns, essential = columns }: SettingsTable): Area | undefined {
    for (let row = 0; row < this.reader.rows; row += 1) {
      if (essential.some((column) => this.headingOf(column, row) === -1)) continue;
      const places = columns
        .map((column) => this.headingOf(column, row))
        .filter((place) => place !== -1);
      const from = Math.min(...places);
      const width = Math.max(...places) + 1 - from;
      let end = row + 1;
      while (end < this.reader.rows && places.some((place) => !this.reader.isBlank(end, place)))
        end += 1;
      return { row, column: from, rows: end - row, columns: width };
    }
    return undefined;
  }

  private headingOf(column: Labelled, row: number, from = 0, to = this.reader.columns): number {
    for (let place = from; place < to; place += 1)
      if (isLabel(column, this.reader.value(row, place))) return place;
    return -1;
  }

  /** By the name of its heading, else by the heading itself. */
  private columnOf(table: SettingsTable, column: Labelled, area: Area): number | undefined {
    const named = this.reader.named(columnName(table, column));
    if (named) return named.column;
    const found = this.headingOf(column, area.row, area.column, area.column + area.columns);
    return found === -1 ? undefined : found;
  }

  /** Columns that the user put into a table. */
  private reportColumns({ row, rows, column, columns }: Area, known: number[]): void {
    for (let each = row; each < row + rows; each += 1)
      for (let place = column; place < column + columns; place += 1)
        if (!known.includes(place)) this.refuse(each, place, 'colonna non riconosciuta');
  }
}
