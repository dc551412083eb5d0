import type { ICellData, IWorkbookData, IWorksheetData } from '@univerjs/core';
import type { IDefinedNamesServiceParam } from '@univerjs/engine-formula';
import { replaceReferences } from '../../engine/structuredReferences';
import type { OpenedWorkbook } from '../../xlsx';
import { EventType } from '../events';
import { splitAddress } from '../grid/address';
import { translated } from '../grid/foreignFormula';
import { scopeOf } from '../grid/nameIndex';
import type { HostModel } from '../model';
import { excelError } from '../protocol/errors';
import { text } from './arguments';
import { requireStructure } from './guard';
import { worksheetType } from './refs';
import { copyName, POSITIONS, positionOf } from './worksheetCopy';
import { moveSheet } from './worksheetChanges';

/** A sheet of the file, and what it becomes here. */
interface Inserted {
  id: string;
  from: string;
  name: string;
}

type Rewrite = (formula: string) => string;

/**
 * `workbook.insertWorksheetsFromBase64`: sheets of another workbook, with what is on them. Names and tables that are
 * taken get others, formulas lose what refers to sheets that stay behind, and custom properties are not taken along, as
 * with any copied sheet. Answers the ids of the sheets.
 */
export async function insertWorksheets(
  [base64, given]: unknown[],
  model: HostModel,
): Promise<string[]> {
  requireStructure(model);
  const options = (given ?? {}) as Record<string, unknown>;
  const position = positionGiven(options.positionType);
  const beside = relativeTo(options.relativeTo, model);
  const workbook = await opened(text(base64, 'base64File'));
  const chosen = chosenSheets(workbook, options.sheetNamesToInsert);
  const at = positionOf(
    beside === undefined && position === 'Before' ? 'Beginning' : position,
    beside ?? model.sheets.all().at(-1)?.getSheetId(),
    undefined,
    model,
  );
  const inserted = named(chosen, model);
  const rewrite = rewriting(workbook, inserted, model);
  model.document.namedStyles.adopt(workbook.document.namedStyles);
  const styles = stylesOf(workbook.cells.data.styles, model);
  for (const [index, sheet] of inserted.entries()) {
    insertCells(workbook.cells.data.sheets![sheet.from]!, sheet, rewrite, styles, model);
    moveSheet(model.grid.sheet(sheet.id), at + index, model);
    const state = model.document.adopt(sheet.id, workbook.document.sheet(sheet.from));
    // Excel on the web leaves them out.
    if (model.platform === 'web')
      for (const comment of state.comments.all()) state.comments.remove(comment.id);
    state.validations.rewrite(rewrite);
    state.conditionalFormats.rewrite(rewrite);
    for (const link of state.hyperlinks)
      if (link.documentReference) link.documentReference = rewrite(link.documentReference);
  }
  const ids = new Map(inserted.map(({ from, id }) => [from, id] as const));
  model.document.charts.adopt(workbook.document.charts, ids, rewrite);
  addNames(workbook, inserted, rewrite, model);
  model.document.externalLinks.push(...workbook.document.externalLinks);
  model.tableFormulas.expect();
  for (const { id } of inserted) compute(id, model);
  for (const { id } of inserted)
    model.events.raise(EventType.worksheetAdded, id, { source: 'Local' });
  return inserted.map(({ id }) => id);
}

const positionGiven = (given: unknown) => {
  const position = given ?? 'End';
  const known = POSITIONS.find((each) => each === position);
  if (known) return known;
  throw excelError('InvalidArgument', `positionType is one of ${POSITIONS.join(', ')}`);
};

function relativeTo(given: unknown, model: HostModel): string | undefined {
  if (given === undefined || given === null || given === '') return undefined;
  if (worksheetType.is(given)) return given.target.sheetId;
  const found = model.sheets.find(given);
  if (!found) throw excelError('ItemNotFound', `the worksheet ${String(given)}`);
  return found.getSheetId();
}

async function opened(base64: string): Promise<OpenedWorkbook> {
  try {
    const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
    const { openWorkbook } = await import(/* webpackChunkName: "xlsx" */ '../../xlsx');
    return await openWorkbook(bytes);
  } catch (problem) {
    const said = problem instanceof Error ? problem.message : String(problem);
    throw excelError('InvalidArgument', `base64File is no workbook: ${said}`);
  }
}

/** Ids and names of the sheets that are asked for, in the file's order: all of them unless some are named. */
function chosenSheets({ cells: { data } }: OpenedWorkbook, given: unknown): [string, string][] {
  const all = (data.sheetOrder ?? []).map((id): [string, string] => [
    id,
    data.sheets?.[id]?.name ?? '',
  ]);
  const wanted = Array.isArray(given)
    ? given.map((name) => text(name, 'a name').toLowerCase())
    : [];
  if (wanted.length === 0) return all;
  const chosen = all.filter(([, name]) => wanted.includes(name.toLowerCase()));
  if (chosen.length < new Set(wanted).size)
    throw excelError('InvalidArgument', 'sheetNamesToInsert names a worksheet that is not there');
  return chosen;
}

/** Names that are free here: "Piano (2)" beside a "Piano". */
function named(chosen: [string, string][], model: HostModel): Inserted[] {
  const taken = new Set<string>();
  return chosen.map(([from, given]) => {
    const isTaken = (name: string) => taken.has(name.toLowerCase()) || model.sheets.byName(name);
    const name = isTaken(given) ? copyName(given, isTaken) : given;
    taken.add(name.toLowerCase());
    return { id: `{${crypto.randomUUID().toUpperCase()}}`, from, name };
  });
}

/** Adds the tables of the sheets, and tells how formulas are written that refer to the file's sheets and tables. */
function rewriting(
  { cells: { data }, document }: OpenedWorkbook,
  inserted: Inserted[],
  model: HostModel,
): Rewrite {
  const sheets = new Map(
    inserted.map(({ from, name }) => [data.sheets![from]!.name!.toLowerCase(), name] as const),
  );
  const tables = new Map<string, string | undefined>();
  for (const table of document.tables.all()) {
    const sheet = inserted.find(({ from }) => from === table.area.sheetId);
    const added = sheet && model.document.tables.adopt(table, sheet.id);
    tables.set(table.name.toLowerCase(), added?.name);
  }
  const links = model.document.externalLinks.length;
  const isTable = (name: string) => tables.has(name.toLowerCase());
  const rewrite = (formula: string) => {
    const sheet = (name: string) => sheets.get(name.toLowerCase());
    const own = translated(formula, { sheet, links });
    return replaceReferences(own, isTable, ({ table, start, end }) => {
      if (table === '') return undefined;
      const name = tables.get(table.toLowerCase());
      return name === undefined ? '#REF!' : name + own.slice(start + table.length, end);
    });
  };
  for (const { columnFormulas } of inserted.flatMap(({ id }) => model.document.tables.all(id)))
    for (const [heading, formula] of columnFormulas) columnFormulas.set(heading, rewrite(formula));
  return rewrite;
}

/** The engine's id here of a style of the file. */
function stylesOf(styles: IWorkbookData['styles'] | undefined, model: HostModel) {
  const own = model.engine.workbook.getWorkbook().getStyles();
  const ids = new Map<string, string | undefined>();
  return (id: ICellData['s']): ICellData['s'] => {
    if (typeof id !== 'string') return id;
    if (!ids.has(id)) ids.set(id, own.setValue(styles?.[id]) ?? undefined);
    return ids.get(id);
  };
}

function insertCells(
  data: Partial<IWorksheetData>,
  { id, name }: Inserted,
  rewrite: Rewrite,
  styleHere: (id: ICellData['s']) => ICellData['s'],
  model: HostModel,
): void {
  const restyled = <T extends { s?: ICellData['s'] }>(line: T): T =>
    line.s === undefined ? line : { ...line, s: styleHere(line.s) };
  const each = <T>(record: Record<number, T> | undefined, change: (item: T) => T) =>
    Object.fromEntries(Object.entries(record ?? {}).map(([key, item]) => [key, change(item)]));
  const cell = (item: ICellData) => ({
    ...restyled(item),
    ...(item.f && { f: rewrite(item.f) }),
  });
  const sheet = {
    ...data,
    ...{ id, name },
    cellData: each(data.cellData as Record<number, Record<number, ICellData>>, (row) =>
      each(row, cell),
    ),
    rowData: each(data.rowData as Record<number, { s?: ICellData['s'] }>, restyled),
    columnData: each(data.columnData as Record<number, { s?: ICellData['s'] }>, restyled),
  };
  const shown = model.sheets.active().getSheetId();
  model.sheets.quietly(() => {
    const index = model.sheets.all().length;
    model.grid.run('sheet.command.insert-sheet', '', { index, sheet });
    if (model.sheets.active().getSheetId() !== shown) model.engine.workbook.setActiveSheet(shown);
  });
}

/** A name that is taken in the workbook becomes one of the sheet that it stands for. */
function addNames(
  { cells: { data } }: OpenedWorkbook,
  inserted: Inserted[],
  rewrite: Rewrite,
  model: HostModel,
): void {
  const stored = data.resources?.find(({ name }) => name === 'SHEET_DEFINED_NAME_PLUGIN')?.data;
  const names = Object.values(JSON.parse(stored ?? '{}')) as IDefinedNamesServiceParam[];
  for (const each of names) {
    const scope = scopeOf(each);
    const owner = inserted.find(({ from }) => from === scope);
    if (scope !== undefined && !owner) continue;
    const kept = each.formulaOrRefString;
    const formula = rewrite(kept.startsWith('=') ? kept : `=${kept}`);
    const meant = inserted.find(({ name }) => name === splitAddress(formula.slice(1)).sheet);
    const isTaken = scope === undefined && model.names.find(each.name, undefined) !== undefined;
    if (isTaken && !meant) continue;
    const sheetId = owner?.id ?? (isTaken ? meant?.id : undefined);
    if (model.names.find(each.name, sheetId)) continue;
    const added = model.names.add(each.name, formula, each.comment ?? '', sheetId);
    if (each.hidden) model.names.change(added.id, { visible: false });
  }
}

/** As Excel does, what the sheets show is computed anew. */
function compute(sheetId: string, model: HostModel): void {
  const sheet = model.grid.worksheet(sheetId);
  const whole = { row: 0, column: 0, rows: sheet.getRowCount(), columns: sheet.getColumnCount() };
  model.sheets.quietly(() =>
    model.grid.patch({ ...whole, sheetId }, (row, column) => {
      const { f } = model.grid.raw(sheetId, row, column) ?? {};
      return f ? { f, v: null } : undefined;
    }),
  );
}
