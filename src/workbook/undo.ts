/**
 * The add-in's own "Annulla": takes back its last action where Excel's Ctrl+Z does not (sheets made by an add-in can
 * never be taken back there, nor anything before ExcelApi 1.20). What the user did since is never lost: sheets go only
 * after a question, cells that were changed again stay as they are.
 */
import { areaAddress } from '../templates/address';
import { carryOut } from './applyChanges';
import { planChanges, type ChangePlan, type Order } from './changePlan';
import { change } from './excel';
import { cellsIn, lastStep, rememberStep, rowsIn, type ChangedCells, type Step } from './lastStep';
import { loadPagesToUndo, undoPages } from './changePages';
import { isSamePlace, loadUsed, placesIn, usedText, type Place } from './place';
import { WorkbookProblem } from './problems';
import { parseReference } from './reference';
import { takeAwaySheets } from './takeAwaySheets';
import { areSame, enterReferences, loadRows, rowOrders } from './undoRows';

export interface Undone {
  sheets: string[];
  cells: number;
  /** Rows that went or came back; absent where none did. */
  rows?: number;
  /** Sheets whose pages are as before; absent where none are. */
  pages?: number;
  /** Blocks changed again since: they stay, as "Ob 1!C5:F5". */
  leftAlone: string[];
}

/**
 * Takes the last action back: all of it, save what was changed again since. After that there is nothing to take back.
 * One that ends while this waits for its turn is not the one that was meant: it stays.
 */
export function undoLast(): Promise<Undone> {
  const step = lastStep();
  return change(
    async (context) => {
      if (step === null || step !== lastStep()) return { sheets: [], cells: 0, leftAlone: [] };
      const undone = await undoIn(context, step);
      rememberStep(null);
      return undone;
    },
    // Places and pages of sheets are no step of Excel's undo everywhere.
    { oneStep: step?.sheets.length === 0 && step.pages.length === 0 },
  );
}

/** Within a batch that has its turn: one request to look, one for cells and rows, one for sheets. */
export async function undoIn(context: Excel.RequestContext, step: Step): Promise<Undone> {
  const { workbook } = context;
  const { worksheets } = workbook;
  workbook.protection.load('protected');
  worksheets.load('items/id,items/name,items/visibility');
  const blocks = step.cells.map((block) => ({ block, order: orderOf(block) }));
  const plan = planChanges(context, [...blocks.map(({ order }) => order), ...rowOrders(step.rows)]);
  const around = loadAround(context, step.cells);
  const rows = loadRows(context, step.rows, step.references);
  const names = step.names.map((name) => workbook.names.getItemOrNullObject(name));
  for (const name of names) name.load('name');
  const pages = loadPagesToUndo(context, step.pages);
  await context.sync();
  if (workbook.protection.protected && step.sheets.length > 0)
    throw new WorkbookProblem({ code: 'protectedWorkbook' });

  const same = blocks.filter(({ block, order }) => isSame(block, writeOf(plan, order), around));
  const goBack = areSame(rows);
  const orders = new Set(same.map(({ order }) => order));
  const wanted = onlyWanted(plan, orders, goBack);
  if (wanted.targets.length > 0) {
    const enter = () => {
      if (goBack) enterReferences(rows);
    };
    const { isAnswered } = await carryOut(context, wanted, { also: enter });
    // They come last: Excel may have failed before them.
    if (!isAnswered) {
      enter();
      await context.sync();
    }
  }
  const sheets = await takeAwaySheets(context, step, names);
  const { undone, left: otherPages } = await undoPages(
    context,
    pages,
    goBack && step.rows.length > 0,
  );

  const left = blocks.filter(({ order }) => !orders.has(order)).map(({ block }) => block);
  const nameOf = ({ id, name }: ChangedCells['sheet']) =>
    worksheets.items.find((sheet) => sheet.id === id)?.name ?? name;
  const leftRows = goBack ? [] : step.rows;
  return {
    sheets,
    cells: cellsIn(same.map(({ block }) => block)),
    ...rowsIn(goBack ? step.rows : []),
    ...(undone > 0 && { pages: undone }),
    leftAlone: [
      ...otherPages,
      ...left.map(({ sheet, address }) => `${nameOf(sheet)}!${address}`),
      ...leftRows.map(({ sheet, row }) => `${nameOf(sheet)}!${row + 1}:${row + 1}`),
    ],
  };
}

function orderOf({ sheet, address, before, numberFormats, rowHeight }: ChangedCells): Order {
  const { row, column } = parseReference(address)!.area;
  const content = before.map((line) => line.map((input) => ({ input })));
  const order = {
    ...{ kind: 'cells' as const, sheet: sheet.id, row, column, content },
    ...(rowHeight !== undefined && { rowHeight }),
  };
  return numberFormats ? { ...order, numberFormats } : order;
}

const writeOf = ({ cells }: ChangePlan, order: Order) =>
  cells.filter(({ change: each }) => each === order);

/** What of the plan is still to be done. */
function onlyWanted(plan: ChangePlan, orders: ReadonlySet<Order>, goBack: boolean): ChangePlan {
  const cells = plan.cells.filter(({ change: each }) => orders.has(each));
  const [added, removed] = goBack ? [plan.added, plan.removed] : [[], []];
  const targets = new Set([...cells, ...added, ...removed].map(({ target }) => target));
  return { ...plan, targets: [...targets], cells, added, removed };
}

type Around = ReadonlyMap<Place['around'], { window: Excel.Range; used: Excel.Range }>;

/** What stands around the cells of an action, each surroundings once. */
function loadAround({ workbook }: Excel.RequestContext, cells: readonly ChangedCells[]): Around {
  const read = new Map<Place['around'], { window: Excel.Range; used: Excel.Range }>();
  for (const { sheet: home, place } of cells) {
    if (!place || read.has(place.around)) continue;
    const sheet = workbook.worksheets.getItemOrNullObject(home.id);
    const window = sheet.getRange(areaAddress(place.around.window));
    window.load('formulas');
    read.set(place.around, { window, used: loadUsed(sheet) });
  }
  return read;
}

/** Whether a block is what the action left, in the place in which it left it. */
function isSame(
  { address, after, place }: ChangedCells,
  writes: ReturnType<typeof writeOf>,
  around: Around,
): boolean {
  const area = parseReference(address)?.area;
  const isThere = writes.every(({ target, range, area: part }) => {
    if (!area || target.sheet.isNullObject) return false;
    return range.formulas.every((line: unknown[], row: number) =>
      line.every((content, column) => {
        const left = after[part.row - area.row + row]?.[part.column - area.column + column];
        return String(content) === String(left ?? '');
      }),
    );
  });
  if (!isThere || !area || writes.length === 0) return false;
  if (!place) return true;
  const { window, used } = around.get(place.around)!;
  const now = placesIn({ ...place.around, used: usedText(used) }, window.formulas)(area);
  return isSamePlace(place, now);
}
