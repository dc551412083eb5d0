import { IDefinedNamesService, type IDefinedNamesServiceParam } from '@univerjs/engine-formula';
import { excelError } from '../protocol/errors';
import { fullAddress, parseA1, splitAddress } from './address';
import { areaOf, type CellArea } from './area';
import type { Grid } from './grid';
import type { Sheets } from './sheets';

/** Univer's mark of a name that belongs to the whole workbook. */
const WORKBOOK_SCOPE = 'AllDefaultWorkbook';

const SET = 'formula.mutation.set-defined-name';

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
  /** Ids of all that were ever defined, by their names in lower case. */
  private byName: Map<string, Set<string>> | undefined;

  constructor(
    private readonly grid: Grid,
    private readonly sheets: Sheets,
  ) {}

  /** Names of the workbook, or of one worksheet. */
  all(sheetId: string | undefined): DefinedName[] {
    // Asked for each sheet of many: only those of the scope are made.
    return Object.values(this.stored())
      .filter((item) => scope(item) === sheetId)
      .map(read);
  }

  /** By id, or by name in any case, in one scope. */
  find(key: string, sheetId: string | undefined): DefinedName | undefined {
    const stored = this.stored();
    const byId = stored[key];
    if (byId) return read(byId);
    const lower = key.toLowerCase();
    for (const id of this.idsOf(lower)) {
      const item = stored[id];
      // A name that was taken away or changed meanwhile is still noted.
      if (item && scope(item) === sheetId && item.name.toLowerCase() === lower) return read(item);
    }
    return undefined;
  }

  /** Each address is asked for as a name first: looking through those of hundreds of sheets would take long. */
  private idsOf(lower: string): Iterable<string> {
    if (!this.byName) {
      this.byName = new Map();
      for (const { id, name } of Object.values(this.stored())) this.note(id, name);
      this.grid.engine.workbook.onCommandExecuted(({ id, params }) => {
        if (id !== SET) return;
        const item = params as IDefinedNamesServiceParam;
        this.note(item.id, item.name);
      });
    }
    return this.byName.get(lower) ?? [];
  }

  private note(id: string, name: string): void {
    const lower = name.toLowerCase();
    const ids = this.byName?.get(lower) ?? new Set();
    this.byName?.set(lower, ids.add(id));
  }

  byId(id: string): DefinedName {
    const item = this.stored()[id];
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

  /** Gives a copied sheet names of its own: those for cells of the sheet stand for the same cells of the copy. */
  copySheet(sheetId: string, copyId: string): void {
    const existing = this.all(copyId);
    for (const { id } of existing) this.remove(id);
    const copyName = this.grid.sheetName(copyId);
    for (const name of this.all(sheetId)) {
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

  private stored(): Record<string, IDefinedNamesServiceParam> {
    const service = this.sheets.active().getInject().get(IDefinedNamesService);
    return service.getDefinedNameMap(this.grid.unitId) ?? {};
  }

  private store({ id, name, sheetId, formula, comment, visible }: DefinedName): void {
    this.grid.run(SET, '', {
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

function scope({ localSheetId }: IDefinedNamesServiceParam): string | undefined {
  return localSheetId === WORKBOOK_SCOPE ? undefined : localSheetId;
}

function read(item: IDefinedNamesServiceParam): DefinedName {
  const { id, name, formulaOrRefString: stored, comment, hidden } = item;
  return {
    id,
    name,
    sheetId: scope(item),
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
