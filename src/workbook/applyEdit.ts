/** Changes to sheets that are printed: where rows came, went or grew their pages end anew, in the same step of "Annulla". */
import type { Change } from '../domain/changes';
import { measuredLayout } from '../templates/print/measured';
import { readBook } from '../templates/reading/readBook';
import { applyChanges, applyIn, type Applied } from './applyChanges';
import { changePages, loadSizes, measuredOf, type ChangedPage } from './changePages';
import { change, together } from './excel';
import { lastStep, rememberStep } from './lastStep';
import { isSamePage, loadPage, pageOf, type LoadedPage, type PageState } from './pageState';
import { readSheet } from './readSheets';

/** As `applyChanges`. Where Excel refuses to lay out pages, as without a printer, the changes hold all the same. */
export function applyEdit(changes: readonly Change[]): Promise<Applied> {
  const names = [...new Set(changes.filter(movesPages).map(({ sheet }) => sheet))];
  const takesAway = changes.some(({ kind }) => kind === 'removeSheet');
  if (names.length === 0 || takesAway) return applyChanges(changes);
  return change((context) => editIn(context, changes, names), { oneStep: false });
}

const movesPages = (each: Change): boolean =>
  each.kind === 'addRow' ||
  each.kind === 'addRows' ||
  each.kind === 'removeRow' ||
  (each.kind === 'cells' && each.grows === true);

async function editIn(
  context: Excel.RequestContext,
  changes: readonly Change[],
  names: readonly string[],
): Promise<Applied> {
  const before = await pagesOf(context, names).catch(() => []);
  const applied = await together((own) => applyIn(own, changes));
  const step = lastStep();
  const pages = await breakAnew(context, before).catch(() => []);
  if (step && pages.length > 0) rememberStep({ ...step, pages });
  return applied;
}

interface PrintedPage {
  loaded: LoadedPage;
  before: PageState;
}

/** Of the sheets that have a print area: the others nobody has laid out. */
async function pagesOf(
  context: Excel.RequestContext,
  names: readonly string[],
): Promise<PrintedPage[]> {
  const found = names.map((name) => loadPage(context.workbook.worksheets.getItem(name)));
  await context.sync();
  return found
    .map((loaded) => ({ loaded, before: pageOf(loaded) }))
    .filter(({ before }) => before.area !== null);
}

async function breakAnew(
  context: Excel.RequestContext,
  pages: readonly PrintedPage[],
): Promise<ChangedPage[]> {
  const wanted = [];
  for (const { loaded } of pages) {
    // oxlint-disable-next-line office-addins/no-context-sync-in-loop -- the sheet of an objective, and seldom a summary
    const contents = await readSheet(context, loaded.sheet);
    const { values } = contents;
    const size = { rows: values.length, columns: values[0]?.length ?? 0 };
    const sizes = loadSizes(loaded.sheet, size);
    // oxlint-disable-next-line office-addins/no-context-sync-in-loop -- as above
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
