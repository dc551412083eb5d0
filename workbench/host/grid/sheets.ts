import { SelectionMoveType, SheetsSelectionsService } from '@univerjs/sheets';
import type { FWorksheet } from '@univerjs/sheets/facade';
import { excelError } from '../protocol/errors';
import type { CellArea } from './area';
import { moveEngineCells, type CellMove } from './cellMoves';
import type { Grid } from './grid';
import type { HostWords } from './locale';
import { STANDARD_SIZE } from './units';

/** Size of a new sheet in the engine; it grows with what is written. */
const ROWS = 200;
const COLUMNS = 30;

/** The workbook's sheets, in their order. */
export class Sheets {
  /** While sheets are added or copied the engine shows them for a moment: nobody need know. */
  quiet = false;
  /** Told of cells that were moved, for whatever points at them outside of the engine. */
  moved: (area: CellArea, move: CellMove) => void = () => undefined;

  constructor(
    private readonly grid: Grid,
    private readonly words: HostWords,
  ) {}

  private get workbook() {
    return this.grid.engine.workbook;
  }

  all(): FWorksheet[] {
    return this.workbook.getSheets();
  }

  active(): FWorksheet {
    return this.workbook.getActiveSheet();
  }

  /** Sheet names are compared without regard to case. */
  byName(name: string): FWorksheet | undefined {
    const exact = this.workbook.getSheetByName(name);
    if (exact) return exact;
    const lower = name.toLowerCase();
    return this.all().find((sheet) => sheet.getSheetName().toLowerCase() === lower);
  }

  /** By id or by name, as `worksheets.getItem` takes it. */
  find(key: unknown): FWorksheet | undefined {
    if (typeof key !== 'string') throw excelError('InvalidArgument', 'key of a worksheet');
    return this.workbook.getSheetBySheetId(key) ?? this.byName(key);
  }

  /** Adds a sheet at the end, not shown. Without a name it gets the next "Foglio" or "Sheet". */
  add(name: string | undefined, index = this.all().length): FWorksheet {
    const shown = this.active().getSheetId();
    const sheetName = name === undefined ? this.freeName() : this.checkedName(name);
    const id = `{${crypto.randomUUID().toUpperCase()}}`;
    const size = { rowCount: ROWS, columnCount: COLUMNS, ...STANDARD_SIZE };
    const sheet = { id, name: sheetName, ...size };
    // The engine shows the new sheet for a moment.
    this.quietly(() => {
      this.grid.run('sheet.command.insert-sheet', '', { index, sheet });
      if (this.active().getSheetId() !== shown) this.workbook.setActiveSheet(shown);
    });
    return this.grid.sheet(id);
  }

  /** Moves cells to make room for an area or to close the gap that it leaves; the cells beside it stay. */
  async moveCells(area: CellArea, move: CellMove): Promise<void> {
    this.grid.ensure(area);
    await this.asActive(area.sheetId, () => moveEngineCells(this.grid, area, move));
    this.moved(area, move);
  }

  /**
   * Does something that the engine does right on the active sheet only: moving cells, and following deleted lines in
   * formulas. What the user sees stays the active sheet, and what is selected stays selected.
   */
  async asActive(sheetId: string, work: () => void): Promise<void> {
    // A formula that was never computed would be computed with references from before the move.
    await this.grid.calculated();
    const workbook = this.workbook.getWorkbook();
    const shown = workbook.getActiveSheet();
    const selections = this.grid.sheet(sheetId).getInject().get(SheetsSelectionsService);
    const selected = selections.getWorkbookSelections(this.grid.unitId);
    const before = [...selected.getSelectionsOfWorksheet(sheetId)];
    this.quietly(() => {
      workbook.setActiveSheet(this.grid.worksheet(sheetId));
      try {
        work();
      } finally {
        workbook.setActiveSheet(shown);
        selected.setSelections(sheetId, before, SelectionMoveType.ONLY_SET);
      }
    });
  }

  /** What the engine does on the way is no act of anybody's: no event is raised for it. */
  quietly<T>(work: () => T): T {
    const before = this.quiet;
    this.quiet = true;
    try {
      return work();
    } finally {
      this.quiet = before;
    }
  }

  /** The name, or the error with which Excel refuses it. `renamed` is the sheet that may keep its own name. */
  checkedName(name: unknown, renamed?: string): string {
    if (typeof name !== 'string' || name === '' || name.length > 31)
      throw excelError('InvalidArgument', 'a sheet name has 1 to 31 characters');
    if (/[\\/?*:[\]]/.test(name) || name.startsWith("'") || name.endsWith("'"))
      throw excelError('InvalidArgument', `a sheet name without \\ / ? * : [ ]: ${name}`);
    if (['history', 'cronologia'].includes(name.toLowerCase()))
      throw excelError('InvalidArgument', `${name} is reserved`);
    const taken = this.byName(name);
    if (taken && taken.getSheetId() !== renamed)
      throw excelError('ItemAlreadyExists', `the worksheet ${name}`);
    return name;
  }

  private freeName(): string {
    for (let number = 1; ; number += 1) {
      const name = `${this.words.sheet}${number}`;
      if (!this.byName(name)) return name;
    }
  }
}
