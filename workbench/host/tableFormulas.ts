import {
  fullForm,
  hasBracket,
  referencesIn,
  replaceReferences,
  shownForm,
  UNREADABLE,
  type StructuredReference,
} from '../engine/structuredReferences';
import { cellsMeant, columnsMeant, rangeMeant, type EngineTable } from '../engine/tableParts';
import type { DocumentState } from './document/document';
import type { TableState } from './document/tables';
import { contains, MAX_COLUMNS, MAX_ROWS } from './grid/area';
import { valueOf } from './grid/cells';
import type { Grid } from './grid/grid';
import type { Names } from './grid/names';
import type { Sheets } from './grid/sheets';
import { excelError } from './protocol/errors';

/** A cell in which a formula stands. */
interface Place {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** What becomes of the references to a table; `undefined` for one that stays. */
type Rewriting = (reference: StructuredReference) => string | undefined;

/**
 * Formulas that refer to tables. Cells keep them as files do, with the table's name; they are read and shown as Excel does
 * it, and follow tables and columns that get other names. The engine is told of tables once they or their sheets changed.
 */
export class TableFormulas {
  private readonly told = new Map<string, EngineTable>();
  private readonly touched = new Set<string>();

  constructor(
    private readonly grid: Grid,
    private readonly sheets: Sheets,
    private readonly names: Names,
    private readonly document: DocumentState,
    /** Whether a formula may refer to a table: as long as none does, none is looked for. */
    private used: boolean,
  ) {}

  /** Something on a sheet changed: headers among it, perhaps. */
  touch(sheetId: string): void {
    this.touched.add(sheetId);
  }

  /** Formulas came from elsewhere: some may refer to tables. */
  expect(): void {
    this.used = true;
  }

  /** A formula that is written, with its tables by name. Excel refuses what it does not know. */
  qualified(formula: string, place: Place): string {
    if (!hasBracket(formula)) {
      this.used ||= this.grid.engine.tables.mentions(formula);
      return formula;
    }
    this.used = true;
    const refuse = (what: string) => excelError('InvalidArgument', `${what}: ${formula}`);
    if (referencesIn(formula, this.isTable).includes(UNREADABLE))
      throw refuse('a structured reference that cannot be read');
    return replaceReferences(formula, this.isTable, (each) => {
      const state = each.table === '' ? this.around(place) : this.document.tables.find(each.table);
      if (!state) throw refuse(each.table === '' ? 'the cell is in no table' : 'no such table');
      const table = this.asEngine(state);
      const meant = columnsMeant(each, table);
      if (!meant) throw refuse('the table has no such column');
      const columns =
        each.columns && ([table.columns[meant[0]]!, table.columns[meant[1]]!] as const);
      return fullForm({ table: state.name, sections: each.sections, columns });
    });
  }

  /** A formula as Excel shows it: within a table its own name is left out. */
  shown(formula: string, place: Place): string {
    if (!hasBracket(formula)) return formula;
    const own = this.around(place)?.name.toLowerCase();
    return replaceReferences(formula, this.isTable, (each) =>
      shownForm(each, each.table.toLowerCase() === own),
    );
  }

  /** A formula with cells in place of tables, of "this row" those of its own. */
  asCells(formula: string, { row }: Place): string {
    return replaceReferences(formula, this.isTable, (each) => {
      const state = this.document.tables.find(each.table);
      const table = state && this.asEngine(state);
      const range = table && rangeMeant(each, table);
      if (!table || !range) return '#REF!';
      const isRow = each.sections.includes('This Row');
      return cellsMeant(isRow ? { ...range, startRow: row, endRow: row } : range, table);
    });
  }

  /** Puts cells in place of what refers to a table that becomes a range. */
  toCells(state: TableState): void {
    const table = this.asEngine(state);
    this.rewrite((each) => {
      if (each.table.toLowerCase() !== table.name.toLowerCase()) return undefined;
      const range = rangeMeant(each, table);
      return range ? cellsMeant(range, table) : '#REF!';
    });
  }

  /** Tells the engine of tables that changed; formulas follow those that have other names, or are gone. */
  update(): void {
    const tables = this.document.tables.all();
    const present = new Set(tables.map(({ id }) => id));
    const changed = tables.flatMap((state) => {
      const before = this.told.get(state.id);
      if (before && !this.touched.has(state.area.sheetId) && isAlike(before, state)) return [];
      const now = this.asEngine(state);
      return before && JSON.stringify(before) === JSON.stringify(now) ? [] : [{ before, now }];
    });
    this.touched.clear();
    const gone = [...this.told.values()].filter(({ id }) => !present.has(id));
    if (changed.length + gone.length === 0) return;
    const rewritings = new Map<string, Rewriting>();
    for (const { name } of gone) rewritings.set(name.toLowerCase(), () => '#REF!');
    for (const { before, now } of changed) {
      const rewriting = before && renaming(before, now);
      if (rewriting) rewritings.set(before.name.toLowerCase(), rewriting);
    }
    if (rewritings.size > 0)
      this.rewrite((each) => rewritings.get(each.table.toLowerCase())?.(each));
    for (const table of gone) this.forget(table);
    for (const { before } of changed) if (before) this.forget(before);
    for (const { now } of changed) {
      this.told.set(now.id, now);
      this.grid.engine.tables.set(now);
    }
  }

  private forget(table: EngineTable): void {
    this.told.delete(table.id);
    this.grid.engine.tables.remove(table);
  }

  private readonly isTable = (name: string): boolean =>
    this.document.tables.find(name) !== undefined ||
    [...this.told.values()].some((each) => each.name.toLowerCase() === name.toLowerCase());

  /** The table in which a cell is. */
  private around({ sheetId, row, column }: Place): TableState | undefined {
    const cell = { row, column, rows: 1, columns: 1 };
    return this.document.tables.all(sheetId).find(({ area }) => contains(area, cell));
  }

  private asEngine({ id, name, area, showHeaders, showTotals }: TableState): EngineTable {
    const { sheetId, row, column, rows } = area;
    const columns = Array.from({ length: area.columns }, (_, index) =>
      showHeaders
        ? String(valueOf(this.grid.raw(sheetId, row, column + index)))
        : `Column${index + 1}`,
    );
    const sheetName = this.grid.sheetName(sheetId);
    return { id, name, sheetId, sheetName, row, column, rows, showHeaders, showTotals, columns };
  }

  private rewrite(replacement: Rewriting): void {
    if (!this.used) return;
    const changed = (formula: string) => replaceReferences(formula, this.isTable, replacement);
    for (const name of [undefined, ...this.sheets.all().map((each) => each.getSheetId())].flatMap(
      (scope) => this.names.all(scope),
    )) {
      const formula = changed(name.formula);
      if (formula !== name.formula) this.names.change(name.id, { formula });
    }
    for (const { columnFormulas } of this.document.tables.all())
      for (const [heading, formula] of columnFormulas)
        columnFormulas.set(heading, changed(formula));
    for (const sheet of this.sheets.all()) {
      const sheetId = sheet.getSheetId();
      const found: { row: number; column: number; f: string }[] = [];
      const whole = { sheetId, row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };
      this.grid.forEachCell(whole, ({ f }, row, column) => {
        if (!f) return;
        const formula = changed(f);
        if (formula !== f) found.push({ row, column, f: formula });
      });
      // Nobody wrote them: they say the same of what is called otherwise now.
      this.sheets.quietly(() => {
        for (const { row, column, f } of found)
          this.grid.patch({ sheetId, row, column, rows: 1, columns: 1 }, () => ({ f }));
      });
    }
  }
}

/** Whether nothing but the headers can be another. */
function isAlike(told: EngineTable, { name, area, showHeaders, showTotals }: TableState): boolean {
  return (
    told.name === name &&
    told.showHeaders === showHeaders &&
    told.showTotals === showTotals &&
    (['sheetId', 'row', 'column', 'rows'] as const).every((key) => told[key] === area[key]) &&
    told.columns.length === area.columns
  );
}

/** What becomes of references when the table or its columns have other names; a column that is gone is lost. */
function renaming(before: EngineTable, now: EngineTable): Rewriting | undefined {
  const added = now.columns.filter((name) => !before.columns.includes(name));
  const renamed = new Map<string, string | undefined>();
  for (const [index, name] of before.columns.entries()) {
    if (now.columns.includes(name)) continue;
    const other = now.columns[index]!;
    const isRenamed = now.columns.length === before.columns.length && added.includes(other);
    if (isRenamed || now.columns.length < before.columns.length)
      renamed.set(name.toLowerCase(), isRenamed ? other : undefined);
  }
  if (before.name === now.name && renamed.size === 0) return undefined;
  return ({ sections, columns }) => {
    const named = columns?.map((name) =>
      renamed.has(name.toLowerCase()) ? renamed.get(name.toLowerCase()) : name,
    );
    if (named?.includes(undefined)) return '#REF!';
    const [first, last] = named ?? [];
    return fullForm({
      table: now.name,
      sections,
      columns: named && [first!, last!],
    });
  };
}
