/** A good plan written on the host and read once; faults are planted in what was read, or in the workbook itself. */
import { cellKey, type Place } from '../../src/domain/places';
import type { TemplateId } from '../../src/domain/plan';
import { readBook } from '../../src/templates/reading/readBook';
import type { SheetContents } from '../../src/templates/sheetContents';
import { writePlan } from '../../src/workbook';
import { readSheets } from '../../src/workbook/readSheets';
import type { Host } from '../../workbench/host';
import { followersIn, keyOf, type Followers } from './followed';
import { goodPlan, type Size } from './goodPlans';
import type { Edit, Fault, Written } from './plant';

/** With the formulas of its cells, which the readers ask for only where they need them. */
export interface InSheets extends Written {
  followers: Followers;
}

/** Of a host on which the plan is the only one; `Excel` must be its own. */
export async function written(
  host: Host,
  template: TemplateId,
  size: Size,
  random: (label: string) => number,
): Promise<(label: string) => InSheets> {
  await writePlan(goodPlan(template, size), {});
  await host.engine.settled();
  const sheets = await readSheets();
  const [book, followers] = [readBook(sheets), await followersIn(host)];
  return (label) => ({
    ...{ template, sheets, book, followers },
    pick: (all) => all[Math.floor(random(`${label} ${template}`) * all.length)],
  });
}

/** The sheets after a fault: the cells that were changed, and those that show them by formula. */
export function planted({ sheets, followers }: InSheets, fault: Fault): SheetContents[] {
  const edits = fault.edits ?? [];
  const changed = sheets.map((sheet) => withEdits(sheet, edits));
  const followed = following(changed, edits, followers);
  return fault.sheets ? fault.sheets(followed) : followed;
}

/** A cell that only shows something else keeps its formula. */
function withEdits(
  sheet: SheetContents,
  edits: readonly (Edit & { isShown?: true })[],
): SheetContents {
  const own = edits.filter(({ at }) => at.sheet === sheet.name);
  if (own.length === 0) return sheet;
  const rows = Math.max(sheet.values.length, ...own.map(({ at }) => at.row + 1));
  const columns = Math.max(sheet.values[0]?.length ?? 0, ...own.map(({ at }) => at.column + 1));
  const values = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => sheet.values[row]?.[column] ?? ''),
  );
  const formulas = new Map(sheet.formulas);
  const percents = new Set(sheet.percents);
  for (const { at, value, formula, isShown } of own) {
    values[at.row]![at.column] = value;
    if (isShown) continue;
    const key = cellKey(at.row, at.column);
    formulas.delete(key);
    percents.delete(key);
    if (formula !== undefined) formulas.set(key, formula);
  }
  return { ...sheet, values, formulas, percents };
}

/** What formulas show of the cells that changed, and others of what these then show. */
function following(
  sheets: readonly SheetContents[],
  edits: readonly Edit[],
  followers: Followers,
): SheetContents[] {
  const typed = new Set(edits.map(({ at }) => keyOf(at)));
  let [after, changed] = [[...sheets], edits];
  while (changed.length > 0) {
    const now = after;
    const valueAt = ({ sheet, row, column }: Place) =>
      now.find(({ name }) => name === sheet)?.values[row]?.[column] ?? '';
    changed = changed.flatMap(({ at, value }) =>
      (followers.get(keyOf(at)) ?? [])
        // Typed over by the fault itself.
        .filter((each) => !typed.has(keyOf(each.at)))
        .map((each) => ({ at: each.at, value: each.show(value, valueAt), isShown: true as const })),
    );
    after = after.map((sheet) => withEdits(sheet, changed));
  }
  return after;
}

/** The sheets after a fault planted in the workbook itself, which is then as before. */
export async function plantedOnHost(host: Host, fault: Fault): Promise<SheetContents[]> {
  const edits = fault.edits ?? [];
  const before = await cellsAt(host, edits);
  await type(
    host,
    edits.map(({ at, value, formula }) => ({ at, content: formula ?? asText(value) })),
  );
  await host.engine.settled();
  const sheets = await readSheets();
  await type(host, before);
  await host.engine.settled();
  return fault.sheets ? fault.sheets(sheets) : sheets;
}

/** An apostrophe keeps a text from becoming a number, a date or a formula. */
const asText = (value: Edit['value']) =>
  typeof value === 'string' && value !== '' ? `'${value}` : value;

interface Typed {
  at: Place;
  content: unknown;
}

const rangeOf = (context: Excel.RequestContext, { sheet, row, column }: Place) =>
  context.workbook.worksheets.getItem(sheet).getCell(row, column);

const cellsAt = (host: Host, edits: readonly Edit[]): Promise<Typed[]> =>
  host.run(async (context) => {
    const ranges = edits.map(({ at }) => {
      const range = rangeOf(context, at);
      range.load('formulas');
      return range;
    });
    await context.sync();
    return edits.map(({ at }, index) => {
      const content: unknown = ranges[index]!.formulas[0]![0];
      const isFormula = typeof content === 'string' && content.startsWith('=');
      return { at, content: isFormula ? content : asText(content as string) };
    });
  });

const type = (host: Host, cells: readonly Typed[]): Promise<void> =>
  host.run(async (context) => {
    for (const { at, content } of cells) rangeOf(context, at).formulas = [[content]];
    await context.sync();
  });
