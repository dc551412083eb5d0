/** Notes what an edit does to a sheet: its cells by what they were read with, its rows by where they stood. */
import { cellKey, isSamePlace } from '../../domain/places';
import type { Book, SheetCells } from '../../domain/book';
import type { Place, ShownValue } from '../../domain/places';
import { isBlank } from '../../domain/cells';
import type {
  AddRow,
  AddRows,
  CellContent,
  Change,
  ExpectCells,
  RemoveRow,
} from '../../domain/changes';
import type { PlanValue } from '../../domain/objective';
import { cellAddress } from '../address';
import type { Datum, Edit, EditLine } from './edit';
import { contentInPlace, type Held } from './cellContent';

const NO_CELLS: SheetCells = { values: [], formulas: new Map() };

type Rows = (CellContent | undefined)[][];

/** Rows whose formulas depend on where all rows are in the end. */
export interface LateRows {
  at: number;
  like?: AddRows['like'] & object;
  rows: number;
  look?: AddRows['look'];
  names?: AddRows['names'];
  content: (...positions: Positions) => Rows;
}

/** Where a row that was read is in the end, and the first of rows that come. */
type Positions = [rowOf: (row: number) => number, firstOf: (late: LateRows) => number];

type LateContent = (...positions: Positions) => CellContent;

interface Written {
  at: Place;
  before: unknown;
  after: CellContent;
  /** Whether a formula gives way to it. */
  isOverFormula: boolean;
}

export class Editor {
  readonly lines: EditLine[] = [];
  private readonly cells: SheetCells;
  private readonly written = new Map<number, Written>();
  private readonly late: { at: Place; content: LateContent }[] = [];
  private readonly rows: (Change | LateRows)[] = [];
  /** Rows that go, and rows beside which others come: they must still be what they were. */
  private readonly relied = new Set<number>();
  private readonly going = new Set<number>();

  constructor(
    book: Pick<Book, 'cells'>,
    readonly sheet: string,
    /** Formulas that give way to what was typed in the pane, by the addresses of their cells. */
    private readonly overwritten: ReadonlySet<string> = new Set(),
    /** What is merged in rows, as far as that is known. */
    private readonly knownMerges?: () => ReadonlyMap<number, NonNullable<RemoveRow['merges']>>,
  ) {
    this.cells = book.cells.get(sheet) ?? NO_CELLS;
  }

  place = (row: number, column: number): Place => ({ sheet: this.sheet, row, column });

  value(row: number, column: number): unknown {
    return this.cells.values[row]?.[column] ?? '';
  }

  formula(row: number, column: number): string | undefined {
    return this.cells.formulas.get(cellKey(row, column));
  }

  isFormula(row: number, column: number): boolean {
    return this.formula(row, column) !== undefined;
  }

  /** The columns of a row that hold something. */
  filled(row: number): number[] {
    return (this.cells.values[row] ?? []).flatMap((value, column) =>
      isBlank(value) ? [] : [column],
    );
  }

  get columns(): number {
    return this.cells.values[0]?.length ?? 0;
  }

  get lastRow(): number {
    return this.cells.values.length - 1;
  }

  /** What a cell will hold, as far as it is known. */
  held({ row, column }: Place): Held {
    const written = this.written.get(cellKey(row, column));
    const isPercent = this.cells.percents?.has(cellKey(row, column)) ?? false;
    const content = written ? written.after : this.value(row, column);
    return { content: content ?? '', isPercent };
  }

  /** Another value of a datum, in the cell that says it. */
  say(
    datum: Datum,
    at: Place | undefined,
    before: PlanValue,
    after: PlanValue,
    content: (held: Held) => CellContent | undefined = (held) =>
      contentInPlace(held, before, after),
  ): void {
    const given = at && content(this.held(at));
    if (!at || given === undefined) {
      this.lines.push({ kind: 'noPlace', datum, after });
      return;
    }
    const isFormula = this.isFormula(at.row, at.column);
    const key = cellAddress(at.row, at.column);
    const isChosen = this.overwritten.has(key);
    this.lines.push({
      ...{ kind: 'cell', datum, at, before, after },
      ...(isFormula && { formula: { key, isChosen } }),
    });
    if (!isFormula || isChosen) this.put(at, given);
  }

  /** Without a word: what belongs to something that has been told. */
  put({ row, column }: Place, after: CellContent): void {
    const key = cellKey(row, column);
    const isOverFormula = this.isFormula(row, column);
    const before = this.value(row, column);
    this.written.set(key, { at: this.place(row, column), before, after, isOverFormula });
  }

  /** A formula that refers to the sheet as it is once all rows have come and gone. */
  putLate(at: Place, content: LateContent): void {
    this.late.push({ at, content });
  }

  addRow(row: Omit<AddRow, 'kind' | 'sheet'>): void {
    this.rows.push({ kind: 'addRow', sheet: this.sheet, ...row, grows: true });
    if (row.like) this.relied.add(row.like.row);
  }

  add(change: Change, ...relied: number[]): void {
    this.rows.push(change);
    for (const row of relied) this.relied.add(row);
  }

  /** Their contents are made once all rows are known that come and go. */
  addLate(late: LateRows): void {
    this.rows.push(late);
    if (!late.like) return;
    for (let row = late.like.row; row < late.like.row + late.rows; row += 1) this.relied.add(row);
  }

  removeRow(row: number): void {
    if (this.going.has(row)) return;
    this.going.add(row);
    this.relied.add(row);
    const merges = this.knownMerges?.().get(row) ?? [];
    this.rows.push({
      ...{ kind: 'removeRow', sheet: this.sheet, row },
      ...(merges.length > 0 && { merges }),
    });
  }

  isGoing = (row: number): boolean => this.going.has(row);

  /** What people wrote in rows, beside cells that are known; what formulas say is not typed. */
  typedIn(rows: readonly number[], isKnown: (at: Place, value: unknown) => boolean): ShownValue[] {
    return rows.flatMap((row) =>
      this.filled(row).flatMap((column) => {
        const value = this.value(row, column);
        if (this.isFormula(row, column) || isKnown(this.place(row, column), value)) return [];
        return [value as ShownValue];
      }),
    );
  }

  finish(): Edit {
    const cells = [...this.written.values()].filter(
      ({ before, after, at }) => (after ?? '') !== before && !this.isGoing(at.row),
    );
    return {
      ...{ sheet: this.sheet, lines: this.lines },
      changes: [
        ...this.expected(),
        ...cells.map((each) => cellChange(each)),
        ...this.late.map(({ at, content }): Change => ({
          ...{ kind: 'cells', ...at, isLate: true },
          content: [[content(this.rowOf, this.firstOf)]],
        })),
        ...this.rows.map((each) => ('kind' in each ? each : this.made(each))),
      ],
    };
  }

  private made({ at, like, look, names, content, ...late }: LateRows): AddRows {
    return {
      ...{ kind: 'addRows', sheet: this.sheet, at, grows: true },
      ...{ ...(like && { like }), ...(look && { look }), ...(names && { names }) },
      content: content(this.rowOf, this.firstOf).slice(0, late.rows),
    };
  }

  private rowOf = (row: number): number =>
    row + this.cameBefore(({ at }) => at <= row) - this.goneAbove(row);

  private firstOf = (of: LateRows): number => of.at + this.cameAbove(of) - this.goneAbove(of.at);

  private cameBefore(is: (come: Coming, index: number) => boolean): number {
    return this.coming().reduce((sum, each, index) => sum + (is(each, index) ? each.rows : 0), 0);
  }

  /** Of rows that come at one place the first given stand first. */
  private cameAbove(of: LateRows): number {
    const all = this.coming();
    const own = all.findIndex(({ from }) => from === of);
    return this.cameBefore(({ at }, index) => at < of.at || (at === of.at && index < own));
  }

  private goneAbove(row: number): number {
    return [...this.going].filter((each) => each < row).length;
  }

  private coming(): Coming[] {
    return this.rows.flatMap((from): Coming[] => {
      if (!('kind' in from)) return [{ from, at: from.at, rows: from.rows }];
      if (from.kind === 'addRow') return [{ from, at: from.at, rows: 1 }];
      return from.kind === 'addRows' ? [{ from, at: from.at, rows: from.content.length }] : [];
    });
  }

  /** A row that must still be what it was: headings of what is written. */
  rely(row: number): void {
    this.relied.add(row);
  }

  /** The constants of the rows relied on: what formulas show changes without anybody typing. */
  private expected(): ExpectCells[] {
    for (const { at } of this.written.values()) this.relyAround(at.row);
    return [...this.relied].flatMap((row) =>
      this.constants(row).flatMap((column): ExpectCells[] =>
        this.written.has(cellKey(row, column))
          ? []
          : [{ kind: 'expect', ...this.place(row, column), values: [[this.value(row, column)]] }],
      ),
    );
  }

  /**
   * A cell that was blank looks like any other where rows moved since they were read: what stands beside and above it tells
   * which it is.
   */
  private relyAround(row: number): void {
    this.relied.add(row);
    let above = row - 1;
    while (above > 0 && this.constants(above).length === 0) above -= 1;
    if (above >= 0) this.relied.add(above);
  }

  private constants(row: number): number[] {
    return this.filled(row).filter((column) => !this.isFormula(row, column));
  }
}

interface Coming {
  from: Change | LateRows;
  at: number;
  rows: number;
}

const cellChange = ({ at, before, after, isOverFormula }: Written): Change => ({
  kind: 'cells',
  ...at,
  content: [[after]],
  ...(typeof after === 'string' && { grows: true }),
  // What a formula shows may have changed without anybody typing.
  ...(isOverFormula ? {} : { expects: [[before]], keepsFormulas: true }),
  // A cell of text would make a text of a number again.
  ...(typeof after === 'number' && typeof before === 'string' && { numberFormat: 'General' }),
});

export const isAmong = (places: readonly (Place | undefined)[], at: Place): boolean =>
  places.some((each) => each !== undefined && isSamePlace(each, at));
