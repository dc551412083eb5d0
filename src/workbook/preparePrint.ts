/** The whole plan made ready for one print: what that comes to, told before it is done, and doing it in one step. */
import { printPlan, type PrintPlan } from '../templates/print/printPlan';
import { readBook } from '../templates/reading/readBook';
import type { Change } from '../domain/changes';
import { COVER } from '../templates/print/coverSheet';
import { applyIn } from './applyChanges';
import {
  changePages,
  loadSizes,
  measuredOf,
  type ChangedPage,
  type PageToChange,
  type SizesOf,
} from './changePages';
import { breakAnew, pagesOf } from './brokenPages';
import { change, look, together } from './excel';
import { lastStep, rememberStep, type Step } from './lastStep';
import { pageOf, withLayout, type PageState } from './pageState';
import { WorkbookProblem } from './problems';
import type { SheetContents } from '../templates/sheetContents';
import { readAllSheets } from './readSheets';
import { writeIn, type WriteOptions, type Written } from './writeWorkbook';

export type { PrintPlan };

export interface PrintChoices {
  /** Whether the sheets for working go out of sight. */
  hidesWork: boolean;
}

interface Read {
  plan: PrintPlan;
  sizes: ReadonlyMap<string, SizesOf>;
}

/** So many rows, of which each says its height, are far less than Excel gives at once. */
const MOST_ROWS = 20_000;

function groupsOf(sheets: readonly SheetContents[]): SheetContents[][] {
  const groups: SheetContents[][] = [[]];
  let rows = 0;
  for (const sheet of sheets) {
    if (rows > 0 && rows + sheet.values.length > MOST_ROWS) {
      groups.push([]);
      rows = 0;
    }
    groups.at(-1)!.push(sheet);
    rows += sheet.values.length;
  }
  return groups;
}

/** Two requests for the sheets, one for their pages and sizes: more only for very many rows. */
async function read(context: Excel.RequestContext): Promise<Read> {
  const sheets = await readAllSheets(context, {
    withFormulas: (template) => template === COVER,
  });
  const book = readBook(sheets);
  const sizes = new Map<string, SizesOf>();
  context.workbook.protection.load('protected');
  for (const group of groupsOf(sheets)) {
    for (const { name, values } of group) {
      const size = { rows: values.length, columns: values[0]?.length ?? 0 };
      sizes.set(name, loadSizes(context.workbook.worksheets.getItem(name), size));
    }
    // oxlint-disable-next-line office-addins/no-context-sync-in-loop -- Excel on the web answers with 5 MB at most
    await context.sync();
  }
  const measured = new Map([...sizes].map(([name, of]) => [name, measuredOf(of)]));
  return { plan: printPlan(book, sheets, measured), sizes };
}

/** Changes nothing. */
export const readPrintPlan = (): Promise<PrintPlan> => look(async (own) => (await read(own)).plan);

/** What the workbook holds is read anew. One "Annulla" puts pages, order and sheets back as they were. */
export function preparePrint(choices: PrintChoices, options: WriteOptions = {}): Promise<Written> {
  // Places of sheets and pages are no steps of Excel's undo everywhere.
  return change((context) => prepareIn(context, choices, options), { oneStep: false });
}

/** What the cover that there is says otherwise now, and its pages, which are those of its rows. */
async function renewCover(
  context: Excel.RequestContext,
  name: string,
  changes: readonly Change[],
): Promise<{ step?: Step | null; page?: ChangedPage }> {
  if (changes.length === 0) return {};
  const before = await pagesOf(context, [name]);
  await together((own) => applyIn(own, changes));
  const step = lastStep();
  const [page] = await breakAnew(context, before);
  return { step, ...(page && { page }) };
}

async function prepareIn(
  context: Excel.RequestContext,
  { hidesWork }: PrintChoices,
  options: WriteOptions,
): Promise<Written> {
  const { plan, sizes } = await read(context);
  const { workbook } = context;
  if (workbook.protection.protected) throw new WorkbookProblem({ code: 'protectedWorkbook' });
  if (plan.printed.length === 0) throw new WorkbookProblem({ code: 'planGone' });
  const prints = new Map(plan.printed.map(({ sheet, print }) => [sheet, print]));
  const hidden = new Set(hidesWork ? plan.ofWork : []);
  const pages = [...sizes].map(([name, { page }]): PageToChange => {
    const before = pageOf(page);
    const print = prints.get(name);
    const laidOut = print ? withLayout(before, print) : before;
    const wanted: PageState = hidden.has(name) ? { ...laidOut, visibility: 'Hidden' } : laidOut;
    return { loaded: page, before, wanted };
  });
  const order = (first: readonly string[]) =>
    [...first, ...plan.order].map((name) => workbook.worksheets.getItem(name));
  const { cover, coverName, coverChanges } = plan;
  if (cover === null) {
    const { step, page } = await renewCover(context, coverName, coverChanges ?? []);
    // Excel hides no sheet that is shown.
    workbook.worksheets.getItem(coverName).activate();
    const others = pages.filter(({ loaded }) => !page || loaded.sheet.name !== coverName);
    const changed = await changePages(context, others, order([]));
    rememberStep({ ...step, pages: [...changed, ...(page ? [page] : [])] });
    return { sheets: [] };
  }
  const finish = async () => ({ pages: await changePages(context, pages, order([coverName])) });
  const blueprint = { sheets: [cover], names: [], activate: coverName };
  return writeIn(context, blueprint, { ...options, at: 0 }, finish);
}
