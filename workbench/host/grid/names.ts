import type { IDefinedNamesServiceParam } from '@univerjs/engine-formula';
import { excelError } from '../protocol/errors';
import { fullAddress, parseA1, splitAddress } from './address';
import { areaOf, type CellArea } from './area';
import type { Grid } from './grid';
import { NameIndex, scopeOf, WORKBOOK_SCOPE } from './nameIndex';
import type { Sheets } from './sheets';

/** A defined name. Its formula begins with "=". */
export interface DefinedName {
  readonly id: string;
  readonly name: string;
  /** The sheet it belongs to; `undefined` for the workbook's. */
  readonly sheetId: string | undefined;
  readonly formula: string;
  readonly comment: string;
  readonly visible: boolean;
}

/** The workbook's and the worksheets' defined names. The engine keeps them, and moves them with their cells. */
export class Names {
  private created = 0;
  private readonly index: NameIndex;

  constructor(
    private readonly grid: Grid,
    private readonly sheets: Sheets,
  ) {
    this.index = new NameIndex(sheets.active().getInject(), grid.unitId);
  }

  /** Names of the workbook, or of one worksheet. */
  all(sheetId: string | undefined): DefinedName[] {
    return this.index.all(sheetId).map(read);
  }

  /** By id, or by name in any case, in one scope. */
  find(key: string, sheetId: string | undefined): DefinedName | undefined {
    const found = this.index.byId(key) ?? this.index.find(key, sheetId);
    return found && read(found);
  }

  byId(id: string): DefinedName {
    const item = this.index.byId(id);
    if (!item) throw excelError('ItemNotFound', 'the name was deleted');
    return read(item);
  }

  /** Defines a name; `formula` begins with "=". */
  add(name: string, formula: string, comment: string, sheetId: string | undefined): DefinedName {
    if (!isLegalName(name)) throw excelError('InvalidArgument', `not a legal name: ${name}`);
    if (this.find(name, sheetId)) throw excelError('ItemAlreadyExists', `the name ${name}`);
    this.created += 1;
    const added: DefinedName = {
      id: `nome-${this.created}`,
      name,
      sheetId,
      formula,
      comment,
      visible: true,
    };
    this.store(added);
    return added;
  }

  change(id: string, changes: Partial<Omit<DefinedName, 'id'>>): void {
    this.store({ ...this.byId(id), ...changes });
  }

  remove(id: string): void {
    const { name } = this.byId(id);
    // In a page the formula bar forgets the name too, by its text.
    this.grid.run('formula.mutation.remove-defined-name', '', { id, name });
  }

  removeSheet(sheetId: string): void {
    for (const { id } of this.all(sheetId)) this.remove(id);
  }

  /**
   * Gives a copied sheet names of its own: those for cells of the sheet stand for the same cells of the copy. As in Excel
   * also those of the workbook that stand for cells of the sheet become names of the copy, beside the workbook's.
   */
  copySheet(sheetId: string, copyId: string): void {
    const existing = this.all(copyId);
    for (const { id } of existing) this.remove(id);
    const copyName = this.grid.sheetName(copyId);
    const own = this.all(sheetId);
    const ofWorkbook = this.all(undefined).filter(
      (name) => this.areaOf(name)?.sheetId === sheetId && !this.find(name.name, sheetId),
    );
    for (const name of [...own, ...ofWorkbook]) {
      const area = this.areaOf(name);
      const formula =
        area?.sheetId === sheetId ? `=${fullAddress(copyName, area, true)}` : name.formula;
      const added = this.add(name.name, formula, name.comment, copyId);
      if (!name.visible) this.change(added.id, { visible: false });
    }
  }

  /** The cells a name stands for; `undefined` when it is a constant, another formula or a lost reference. */
  areaOf({ formula }: DefinedName): CellArea | undefined {
    const { sheet, cells } = splitAddress(formula.replace(/^=/, ''));
    const area = parseA1(cells);
    const found = sheet === undefined ? undefined : this.sheets.byName(sheet);
    if (!area || !found) return undefined;
    return areaOf(found.getSheetId(), area.row, area.column, area.rows, area.columns);
  }

  private store({ id, name, sheetId, formula, comment, visible }: DefinedName): void {
    this.grid.run('formula.mutation.set-defined-name', '', {
      id,
      name,
      // References are kept bare, as Univer's own dialogue writes them; formulas keep their "=".
      formulaOrRefString: isReference(formula) ? formula.slice(1) : formula,
      comment,
      hidden: !visible,
      localSheetId: sheetId ?? WORKBOOK_SCOPE,
    });
  }
}

function isReference(formula: string): boolean {
  return parseA1(splitAddress(formula.slice(1)).cells) !== undefined;
}

function read(item: IDefinedNamesServiceParam): DefinedName {
  const { id, name, formulaOrRefString: stored, comment, hidden } = item;
  return {
    id,
    name,
    sheetId: scopeOf(item),
    formula: stored.startsWith('=') ? stored : `=${stored}`,
    comment: comment ?? '',
    visible: !hidden,
  };
}

/** Excel's rule: letters, digits, "_", "." and "\"; not a digit first, not a cell address, at most 255 characters. */
export function isLegalName(name: string): boolean {
  if (name.length === 0 || name.length > 255) return false;
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name)) return false;
  if (/^r\d*(c\d*)?$|^c\d*$/i.test(name)) return false;
  const area = parseA1(name);
  return !area || area.column >= 16_384 || area.row >= 1_048_576;
}
