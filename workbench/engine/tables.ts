import { ICommandService, type Injector } from '@univerjs/core';
import {
  ISuperTableService,
  LexerTreeBuilder,
  SetSuperTableMutation,
} from '@univerjs/engine-formula';
import type { ChangedNames } from './changedNames';
import { forgetFormulas } from './forgetFormulas';
import { hasBracket, replaceReferences, type StructuredReference } from './structuredReferences';
import { cellsMeant, rangeMeant, type EngineTable } from './tableParts';

type Piece = string | { token: string };

interface Reading {
  sequenceNodesBuilder(formula: string): Piece[] | undefined;
  treeBuilder(formula: string, ...more: unknown[]): unknown;
  _handleNestedDefinedName(formula: string, ...more: unknown[]): unknown;
}

/** The engine knows names of tables of letters and figures only: others it takes for something else. */
const ownName = (id: string): string => `XTAB${id.replace(/\W/g, '')}`;

/**
 * Structured references. Univer looks for tables and columns by their very letters, takes totals for data, and stumbles
 * over signs in names. So at the moment in which it reads a formula it is given cells in their place, and for the row of
 * the formula a table under a name of our own; what the cells keep stays as it was written.
 */
export class EngineTables {
  private readonly byName = new Map<string, EngineTable>();
  private anyName: RegExp | undefined;
  /** Whether a formula was read that refers to a table: before, there is nothing to read again. */
  private read = false;

  constructor(
    private readonly injector: Injector,
    private readonly unitId: string,
    private readonly changedNames: ChangedNames,
  ) {
    const reader = injector.get(LexerTreeBuilder) as unknown as Reading;
    const { treeBuilder, _handleNestedDefinedName: nested, sequenceNodesBuilder } = reader;
    reader.sequenceNodesBuilder = (formula) =>
      covered(formula, (safe) => sequenceNodesBuilder.call(reader, safe));
    reader.treeBuilder = (formula, ...more) =>
      treeBuilder.call(reader, this.translated(formula), ...more);
    reader._handleNestedDefinedName = (formula, ...more) =>
      nested.call(reader, this.translated(formula), ...more);
  }

  /** A table that is new or changed: what refers to it is computed again. */
  set(table: EngineTable): void {
    this.byName.set(table.name.toLowerCase(), table);
    this.changes(table);
    const { sheetId, columns } = table;
    const data = rangeMeant({ table: '', sections: [], columns: undefined }, table);
    if (!data) return;
    // The engine takes the first row of a table for its headers.
    const range = { ...data, startRow: data.startRow - 1 };
    const titleMap = new Map(columns.map((_, index) => [`c${index}`, index]));
    const reference = { sheetId, range, titleMap };
    const { injector, unitId } = this;
    const tableName = ownName(table.id);
    if (!this.read) injector.get(ISuperTableService).registerTable(unitId, tableName, reference);
    else
      injector
        .get(ICommandService)
        .syncExecuteCommand(SetSuperTableMutation.id, { unitId, tableName, reference });
  }

  /** A table that is gone, or has another name. */
  remove({ id, name }: EngineTable): void {
    this.byName.delete(name.toLowerCase());
    this.changes({ name });
    this.injector.get(ISuperTableService).remove(this.unitId, ownName(id));
  }

  private changes({ name }: Pick<EngineTable, 'name'>): void {
    this.anyName = undefined;
    if (!this.read) return;
    this.changedNames.change(name);
    forgetFormulas(this.injector);
  }

  /** Whether a formula may refer to a table. */
  mentions(formula: string): boolean {
    if (hasBracket(formula)) return true;
    if (this.byName.size === 0) return false;
    this.anyName ??= new RegExp(
      [...this.byName.keys()].map((name) => name.replace(/[\\.?]/g, '\\$&')).join('|'),
      'iu',
    );
    return this.anyName.test(formula);
  }

  private translated(formula: string): string {
    if (!this.mentions(formula)) return formula;
    this.read = true;
    const isTable = (name: string) => this.byName.has(name.toLowerCase());
    return replaceReferences(formula, isTable, (each) => this.cells(each, formula));
  }

  private cells(reference: StructuredReference, formula: string): string {
    const table = this.byName.get(reference.table.toLowerCase());
    const range = table && rangeMeant(reference, table);
    if (!table || !range) return '#REF!';
    if (!reference.sections.includes('This Row')) return cellsMeant(range, table);
    const { start, end } = reference;
    // Of references joined by a colon the engine understands cells only.
    if (/^\s*:/.test(formula.slice(end)) || /:\s*$/.test(formula.slice(0, start)))
      return `INDEX(${cellsMeant(range, table)},ROW()-${range.startRow})`;
    const [first, last] = [range.startColumn, range.endColumn].map((at) => at - table.column);
    return `${ownName(table.id)}[[#This Row],[c${first}]:[c${last}]]`;
  }
}

/**
 * The pieces of a formula in which references are moved: an apostrophe in the name of a column would be taken for the
 * beginning of a sheet's name, there and in all formulas after it.
 */
function covered(formula: string, read: (formula: string) => Piece[] | undefined) {
  if (!hasBracket(formula)) return read(formula);
  const originals = new Map<string, string>();
  const safe = replaceReferences(formula, none, ({ start, end }) => {
    const cover = `_${originals.size.toString(36)}`.padEnd(end - start, '_');
    originals.set(cover, formula.slice(start, end));
    return cover;
  });
  return read(safe)?.map((piece) => {
    if (typeof piece === 'string') return originals.get(piece) ?? piece;
    const token = originals.get(piece.token);
    return token === undefined ? piece : { ...piece, token };
  });
}

const none = (): boolean => false;
