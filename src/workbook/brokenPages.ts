/** Where the pages of sheets end once their rows came, went or grew. */
import { measuredLayout } from '../templates/print/measured';
import { readBook } from '../templates/reading/readBook';
import { changePages, loadSizes, measuredOf, type ChangedPage } from './changePages';
import { isSamePage, loadPage, pageOf, type LoadedPage, type PageState } from './pageState';
import { readSheet } from './readSheets';

export interface PrintedPage {
  loaded: LoadedPage;
  before: PageState;
}

/** Of the sheets that have a print area: the others nobody has laid out. */
export async function pagesOf(
  context: Excel.RequestContext,
  names: readonly string[],
): Promise<PrintedPage[]> {
  const found = names.map((name) => loadPage(context.workbook.worksheets.getItem(name)));
  await context.sync();
  return found
    .map((loaded) => ({ loaded, before: pageOf(loaded) }))
    .filter(({ before }) => before.area !== null);
}

/** Gives the pages that end elsewhere than `pages` did. */
export async function breakAnew(
  context: Excel.RequestContext,
  pages: readonly PrintedPage[],
): Promise<ChangedPage[]> {
  const wanted = [];
  for (const { loaded } of pages) {
    // Seldom more than the sheet of an objective.
    const contents = await readSheet(context, loaded.sheet);
    const { values } = contents;
    const size = { rows: values.length, columns: values[0]?.length ?? 0 };
    const sizes = loadSizes(loaded.sheet, size);
    // oxlint-disable-next-line office-addins/no-context-sync-in-loop -- seldom more than one sheet
    await context.sync();
    const print = measuredLayout(readBook([contents]), contents, measuredOf(sizes));
    const now = pageOf(sizes.page);
    // A scale that somebody chose has pages of its own.
    const isOurs = now.zoom.scale === print.paper.scale && now.paperSize === print.paper.size;
    const pageWanted = isOurs ? { ...now, area: print.area, breaks: print.breaks } : now;
    wanted.push({ loaded: sizes.page, before: now, wanted: pageWanted });
  }
  const changed = await changePages(context, wanted);
  return changed
    .map((page, index) => ({ ...page, before: pages[index]!.before }))
    .filter((page) => !isSamePage(page.before, page.after));
}
