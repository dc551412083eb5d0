/**
 * Sheets that new ones stand for: they are set aside while those are written, and go once those stand. What else in the
 * workbook refers to them is entered again as it was: Excel would let it follow the old sheets, and lose it with them.
 */
import { areaAddress } from '../templates/address';
import { formulaBlocks, type FormulaBlock } from './formulaBlocks';
import { WorkbookProblem } from './problems';
import { readFormulasOf, type SheetFormulas } from './readFormulas';
import { filledByOthers, withoutCells } from './spilledCells';

export interface Replacement {
  /** By id: while they are set aside they have another name. */
  sheets: { id: string; name: string; aside: string; visibility: Excel.Worksheet['visibility'] }[];
  /** Formulas of other sheets that refer to them. */
  cells: { sheet: string; address: string; formulas: string[][] }[];
  /** Names of the workbook that refer to them. */
  names: { name: string; formula: string }[];
}

/** Name of a sheet while those that stand for it are written. */
const asideName = (number: number) => `Prima della modifica ${number}`;

/**
 * Looks at the sheets to be replaced, once all sheets are loaded: one request for the formulas of all others, one more
 * where some refer to them, another where those spill. Refuses what Excel would: locked cells.
 */
export async function lookAtReplaced(
  context: Excel.RequestContext,
  replaces: readonly string[],
): Promise<Replacement> {
  const { worksheets, names } = context.workbook;
  if (replaces.length === 0) return { sheets: [], cells: [], names: [] };
  const isReplaced = ({ name }: Excel.Worksheet) => replaces.includes(name);
  const replaced = worksheets.items.filter(isReplaced);
  const guarded = replaced.find(({ protection }) => protection.protected);
  if (guarded) throw new WorkbookProblem({ code: 'protectedSheet', sheet: guarded.name });
  names.load('items/name,items/formula');
  const others = worksheets.items.filter((sheet) => !isReplaced(sheet));
  const { found } = await readFormulasOf(context, others);
  const refers = referringTo(replaces);
  const taken = new Set(worksheets.items.map(({ name }) => name.toLowerCase()));
  let number = 0;
  const free = () => {
    do number += 1;
    while (taken.has(asideName(number).toLowerCase()));
    return asideName(number);
  };
  return {
    sheets: replaced.map(({ id, name, visibility }) => ({ id, name, visibility, aside: free() })),
    cells: await referringCells(context, found, refers),
    names: names.items
      .map(({ name, formula }) => ({ name, formula: String(formula) }))
      .filter(({ formula }) => refers(formula)),
  };
}

/** Whether a formula refers to one of some sheets: "'Sintesi obiettivi'!A1", "Sintesi!A1". */
function referringTo(sheets: readonly string[]): (formula: string) => boolean {
  const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const either = sheets.map((name) => {
    const quoted = escaped(`'${name.replace(/'/g, "''")}'!`);
    return `${quoted}|(?<![\\p{L}\\d_.'\\]])${escaped(name)}!`;
  });
  const pattern = new RegExp(either.join('|'), 'iu');
  return (formula) => formula.startsWith('=') && pattern.test(formula);
}

async function referringCells(
  context: Excel.RequestContext,
  found: readonly SheetFormulas[],
  refers: (formula: string) => boolean,
): Promise<Replacement['cells']> {
  const blocks = found.flatMap(({ sheet, row, column, formulas }) => {
    const wanted = new Map<string, string>();
    formulas.forEach((cells, index) =>
      cells.forEach((content, offset) => {
        if (typeof content === 'string' && refers(content))
          wanted.set(`${row + index} ${column + offset}`, content);
      }),
    );
    return formulaBlocks(sheet, wanted);
  });
  if (blocks.length === 0) return [];
  for (const { range } of blocks) {
    range.load('hasSpill');
    range.format.protection.load('locked');
  }
  await context.sync();
  const locked = blocks.find(isLocked);
  if (locked) throw new WorkbookProblem({ code: 'protectedSheet', sheet: locked.sheet.name });
  const filled = await filledByOthers(
    context,
    blocks.filter(({ range }) => range.hasSpill !== false),
  );
  return blocks
    .flatMap((block) => withoutCells(block, filled))
    .map(({ sheet, area, formulas }) => ({
      ...{ sheet: sheet.id, address: areaAddress(area), formulas },
    }));
}

const isLocked = ({ sheet, range }: FormulaBlock) =>
  sheet.protection.protected && range.format.protection.locked !== false;

/** Queues the first step: the new sheets can have the names of the old ones. */
export function setAside({ workbook }: Excel.RequestContext, { sheets }: Replacement): void {
  for (const { id, aside } of sheets) workbook.worksheets.getItem(id).name = aside;
}

/** Queues the last step: the new sheets are as visible as the old ones were, which go. */
export function takeAway(context: Excel.RequestContext, replacement: Replacement, added: string[]) {
  const { worksheets } = context.workbook;
  enterReferences(context, replacement);
  for (const { id, name, visibility } of replacement.sheets) {
    if (visibility !== 'Visible' && added.includes(name))
      worksheets.getItem(name).visibility = visibility;
    const old = worksheets.getItem(id);
    // Excel deletes no sheet that only a program can show.
    if (visibility === 'VeryHidden') old.visibility = 'Hidden';
    old.delete();
  }
}

/** Queues that the sheets set aside are again what they were; those of which the id is gone are not asked for. */
export function bringBack(
  { workbook }: Excel.RequestContext,
  { sheets }: Replacement,
  present: ReadonlySet<string>,
): void {
  for (const { id, name, visibility } of sheets) {
    if (!present.has(id)) continue;
    const sheet = workbook.worksheets.getItem(id);
    sheet.name = name;
    if (visibility !== 'Visible') sheet.visibility = visibility;
  }
}

/** Queues that what refers to the sheets, by the names that they have now, is entered again. */
export function enterReferences(
  { workbook }: Excel.RequestContext,
  { cells, names }: Replacement,
): void {
  for (const { sheet, address, formulas } of cells)
    workbook.worksheets.getItem(sheet).getRange(address).formulas = formulas;
  for (const { name, formula } of names) workbook.names.getItem(name).formula = formula;
}
