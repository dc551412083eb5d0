/** The summaries of the objectives: what an update would do to them, and doing it where they stand. */
import type { Book } from '../domain/book';
import type { SummaryChoices, SummaryPreview, SummaryUpdated } from '../domain/summaryUpdate';
import { readBook } from '../templates/reading/readBook';
import type { SheetContents } from '../templates/sheetContents';
import { isNeeded } from '../templates/settings/upgrade';
import { deadlinesSheetOf } from '../templates/scadenze/deadlineChanges';
import { summaryChanges } from '../templates/sintesi/summaryChanges';
import { applyIn, type Applied } from './applyChanges';
import { change, look, together } from './excel';
import { expectedBy } from './expectedCells';
import { lastStep } from './lastStep';
import { WorkbookProblem } from './problems';
import { readAllSheets } from './readSheets';
import { readHead } from './readState';
import { writeUpgraded } from './upgradeSettings';
import { writeIn, type WriteOptions, type Written } from './writeWorkbook';

interface Read {
  sheets: SheetContents[];
  book: Book;
  /** Summaries of which a filter hides rows. */
  filtered: string[];
}

async function read(context: Excel.RequestContext): Promise<Read> {
  const sheets = await readAllSheets(context);
  const book = readBook(sheets);
  return { sheets, book, filtered: await filteredOf(context, book) };
}

/** One request where there are summaries. */
async function filteredOf(context: Excel.RequestContext, book: Book): Promise<string[]> {
  const deadlines = deadlinesSheetOf(book);
  const names = [
    ...book.summaries.map(({ sheet }) => sheet),
    ...(deadlines ? [deadlines.name] : []),
  ];
  if (names.length === 0) return [];
  const found = names.map((name) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    sheet.load('name');
    sheet.autoFilter.load('isDataFiltered');
    return { name, sheet };
  });
  await context.sync();
  return found
    .filter(({ sheet }) => !sheet.isNullObject && sheet.autoFilter.isDataFiltered)
    .map(({ name }) => name);
}

/** What an update would do, and what it leaves to choose. Changes nothing. */
export async function readSummaryUpdate(): Promise<SummaryPreview> {
  const { book, filtered } = await look(read);
  const { update } = summaryChanges(book, new Map(), filtered);
  return { settings: book.settings, objectives: book.objectives.length, update };
}

/**
 * Puts the summaries right where they stand, and makes those that are missing, by the choices made; what the workbook
 * holds is read anew, and where it changes while that is written nothing is. One "Annulla" takes all of it back.
 */
export function updateSummaries(
  choices: SummaryChoices = new Map(),
  options: WriteOptions = {},
): Promise<SummaryUpdated> {
  // The places of new sheets are no step of Excel's undo everywhere.
  return change((context) => updateIn(context, choices, options), { oneStep: false });
}

async function updateIn(
  context: Excel.RequestContext,
  choices: SummaryChoices,
  options: WriteOptions,
): Promise<SummaryUpdated> {
  const { sheets, book, filtered } = await read(context);
  const { update, sheets: made, scoreRows } = summaryChanges(book, choices, filtered);
  const [obstacle] = update.obstacles;
  if (obstacle) throw obstacleProblem(obstacle);
  const changes = [...expectedBy(update.changes, sheets), ...update.changes];
  let applied: Applied = { differences: [], errorsShown: [] };
  let written: Written = { sheets: [] };
  const apply = async () => {
    if (update.changes.length === 0) return null;
    applied = await together((own) => applyIn(own, changes));
    return lastStep();
  };
  // Scores are computed by rules that a workbook of an earlier version lacks.
  const hasScores = made.length > 0 || update.scored.length > 0;
  const upgrade = hasScores ? (await readHead(context)).upgrade : null;
  const activate = made[0]?.name ?? '';
  const blueprint = { sheets: made, names: [], activate };
  const at = { ...options, at: placeOf(book) };
  if (upgrade && isNeeded(upgrade))
    written = await writeUpgraded(context, blueprint, upgrade, at, apply);
  else if (made.length > 0) written = await writeIn(context, blueprint, at, apply);
  else await apply();
  // Rows of objectives are counted: headings between them, and deadlines, are told beforehand.
  const others = (what: 'added' | 'removed') => update.headings[what] + update.deadlines[what];
  const kinds = applied.differences.map(({ kind }) => kind);
  return {
    ...written,
    ...(update.scored.length > 0 && { scored: update.scored }),
    added: kinds.filter((kind) => kind === 'rowAdded').length - others('added') - scoreRows,
    removed: kinds.filter((kind) => kind === 'rowRemoved').length - others('removed'),
    cells: kinds.filter((kind) => kind === 'cell').length,
    errors: applied.errorsShown.length,
  };
}

function obstacleProblem({ code, sheet }: { code: string; sheet: string }): WorkbookProblem {
  if (code === 'protected') return new WorkbookProblem({ code: 'protectedSheet', sheet });
  return new WorkbookProblem({ code: 'changedMeanwhile', cell: sheet });
}

/** After the last of the summaries; else after the settings, as in a plan written whole; else the first. */
function placeOf({ sheets, summaries, settingsSheet }: Book): number {
  const isOne = (name: string) =>
    summaries.length > 0 ? summaries.some(({ sheet }) => sheet === name) : name === settingsSheet;
  return sheets.findLastIndex(({ name }) => isOne(name)) + 1;
}
