/** Which face the summaries show: kept in the settings, whose cell their titles follow; the columns it leaves out are hidden. */
import type { Book } from '../domain/book';
import type { BookSummary, SummaryField } from '../domain/bookSummary';
import type { SummaryFace } from '../domain/presentation';
import type { Change } from '../domain/changes';
import { objectiveTemplate } from '../templates/forms';
import { measuredLayout } from '../templates/print/measured';
import { readBook } from '../templates/reading/readBook';
import { PRESENTATION } from '../templates/settings/fields';
import { presentationUpgrade } from '../templates/settings/upgrade';
import type { SheetContents } from '../templates/sheetContents';
import { FACES_SINCE, isLeftOut, isOfFaces, widthOf } from '../templates/sintesi/columns';
import { applyIn } from './applyChanges';
import { changePages, loadSizes, measuredOf, withHidden, type PageToChange } from './changePages';
import { apart, change, together } from './excel';
import { lastStep, rememberStep } from './lastStep';
import { pageOf, withLayout } from './pageState';
import { WorkbookProblem } from './problems';
import { readAllSheets } from './readSheets';
import { undoIn } from './undo';

/** Nothing that the columns hold is touched. One "Annulla" gives back the face before. */
export function showSummaryFace(face: SummaryFace): Promise<void> {
  // Hiding columns and laying out pages are no steps of Excel's undo everywhere.
  return change((context) => showIn(context, face), { oneStep: false });
}

async function showIn(context: Excel.RequestContext, face: SummaryFace): Promise<void> {
  const sheets = await readAllSheets(context);
  const book = readBook(sheets);
  const settings = sheets.find(({ name }) => name === book.settingsSheet);
  if (!settings) throw new WorkbookProblem({ code: 'settingsGone' });
  const look = objectiveTemplate(book.settings?.template ?? '')?.summaryLook;
  const summaries = book.summaries.filter((summary) => columnsOfFaces(summary).length > 0);
  const names = [settings.name, ...summaries.map(({ sheet }) => sheet)];
  const locked = book.sheets.find(({ name, isProtected }) => isProtected && names.includes(name));
  if (locked) throw new WorkbookProblem({ code: 'protectedSheet', sheet: locked.name });
  const before = lastStep();
  const changes = faceChanges(book, settings, face);
  const cells = async () => {
    if (changes.length === 0) return null;
    await together((own) => applyIn(own, changes));
    return lastStep();
  };
  const step = await cells();
  const found = summaries.map((summary) => {
    const sheet = context.workbook.worksheets.getItem(summary.sheet);
    const contents = sheets.find(({ name }) => name === summary.sheet)!;
    const hidden = columnsOfFaces(summary).map(({ key, column }) => ({
      ...{ key, column, isHidden: isLeftOut(key, face) },
    }));
    const size = { rows: contents.values.length, columns: contents.values[0]?.length ?? 0 };
    const columns = hidden.map(({ column }) => column);
    return { summary, contents, hidden, sizes: loadSizes(sheet, size, columns) };
  });
  try {
    await context.sync();
    const pages = found.map(({ summary, contents, hidden, sizes }): PageToChange => {
      const now = pageOf(sizes.page);
      const columns = hidden.map(({ column, isHidden }) => ({ column, isHidden }));
      const wanted = { ...now, hidden: columns };
      const shownWidth = (column: number) =>
        widthOf(hidden.find((each) => each.column === column)!.key, look);
      const measured = withHidden(measuredOf(sizes), columns, shownWidth);
      // A summary of an earlier version is printed as it was.
      const print =
        summary.version < FACES_SINCE ? undefined : measuredLayout(book, contents, measured);
      return {
        loaded: sizes.page,
        before: now,
        wanted: print ? withLayout(wanted, print) : wanted,
      };
    });
    rememberStep({ ...step, pages: await changePages(context, pages) });
  } catch (error) {
    if (step) {
      await apart((own) => undoIn(own, step));
      rememberStep(before);
    }
    throw error;
  }
}

/** Each with what it holds; all columns of monitoring dates. */
function columnsOfFaces({ columns, monitoring }: BookSummary) {
  const named = Object.entries(columns) as [SummaryField, number][];
  const dated = monitoring.map((column) => ['monitoring', column] as const);
  return [...named, ...dated].flatMap(([key, column]) => (isOfFaces(key) ? [{ key, column }] : []));
}

function faceChanges(book: Book, settings: SheetContents, face: SummaryFace): Change[] {
  const place = book.settingsPlaces.get(PRESENTATION.summaryFace);
  if (!place) {
    const added = presentationUpgrade(settings, { summaryFace: face });
    if (added.length === 0) throw new WorkbookProblem({ code: 'settingsGone' });
    return added;
  }
  const { sheet, row, column } = place;
  const value = settings.values[row]?.[column];
  if (value === face) return [];
  return [{ kind: 'cells', sheet, row, column, content: [[face]], expects: [[value]] }];
}
