/** The summaries of the objectives: what an update would do to them, and doing it where they stand. */
import type { Book } from '../domain/book';
import type { SummaryChoices, SummaryPreview, SummaryUpdated } from '../domain/summaryUpdate';
import { readBook } from '../templates/reading/readBook';
import type { SheetContents } from '../templates/sheetContents';
import { summaryChanges } from '../templates/sintesi/summaryChanges';
import { applyChanges, type Applied } from './applyChanges';
import { inTurn, look } from './excel';
import { expectedBy } from './expectedCells';
import { lastStep, rememberStep, type Step } from './lastStep';
import { WorkbookProblem } from './problems';
import { readSheets } from './readSheets';
import { undoLast } from './undo';
import { writeWorkbook, type WriteOptions } from './writeWorkbook';

interface Read {
  sheets: SheetContents[];
  book: Book;
  /** Summaries of which a filter hides rows. */
  filtered: string[];
}

async function read(): Promise<Read> {
  const sheets = await readSheets();
  const book = readBook(sheets);
  return { sheets, book, filtered: await filteredOf(book) };
}

async function filteredOf({ summaries }: Book): Promise<string[]> {
  if (summaries.length === 0) return [];
  return look(async (context) => {
    const found = summaries.map(({ sheet: name }) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(name);
      sheet.load('name');
      sheet.autoFilter.load('isDataFiltered');
      return { name, sheet };
    });
    await context.sync();
    return found
      .filter(({ sheet }) => !sheet.isNullObject && sheet.autoFilter.isDataFiltered)
      .map(({ name }) => name);
  });
}

/** What an update would do, and what it leaves to choose. Changes nothing. */
export async function readSummaryUpdate(): Promise<SummaryPreview> {
  const { book, filtered } = await read();
  const { update } = summaryChanges(book, new Map(), filtered);
  return { settings: book.settings, objectives: book.objectives.length, update };
}

/**
 * Puts the summaries right where they stand, and makes those that are missing, by the choices made; what the workbook
 * holds is read anew, and where it changes while that is written nothing is. One "Annulla" takes all of it back.
 */
export async function updateSummaries(
  choices: SummaryChoices = new Map(),
  options: WriteOptions = {},
): Promise<SummaryUpdated> {
  const { sheets, book, filtered } = await read();
  const { update, sheets: made } = summaryChanges(book, choices, filtered);
  const [obstacle] = update.obstacles;
  if (obstacle) throw obstacleProblem(obstacle);
  const activate = made[0]?.name;
  const added =
    activate === undefined
      ? null
      : await inTurn(async () => {
          const blueprint = { sheets: made, names: [], activate };
          await writeWorkbook(blueprint, { ...options, at: placeOf(book) });
          return lastStep();
        });
  const changes = [...expectedBy(update.changes, sheets, book), ...update.changes];
  const applied = await applyWith(added, changes);
  const kinds = applied.differences.map(({ kind }) => kind);
  return {
    sheets: made.map(({ name }) => name),
    added: kinds.filter((kind) => kind === 'rowAdded').length,
    removed: kinds.filter((kind) => kind === 'rowRemoved').length,
    cells: kinds.filter((kind) => kind === 'cell').length,
    errors: applied.errorsShown.length,
  };
}

/** The changes, as one step with the sheets that were made before; these go where the changes fail. */
async function applyWith(
  added: Step | null,
  changes: Parameters<typeof applyChanges>[0],
): Promise<Applied> {
  const isDue = changes.some(({ kind }) => kind !== 'expect');
  if (!isDue) return { differences: [], errorsShown: [] };
  try {
    const applied = await applyChanges(changes);
    if (added) rememberStep({ ...lastStep(), sheets: added.sheets, names: added.names });
    return applied;
  } catch (error) {
    if (added && lastStep() === added) await undoLast();
    throw error;
  }
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
