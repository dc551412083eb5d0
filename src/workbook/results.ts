/** Which results the sheets of the plan hold: the setting, and the sheets that gain what it asks for, in one step. */
import type { ResultsUse } from '../domain/resultsUse';
import { addResults, type ResultsEdit } from '../templates/editing/addResults';
import { readBook } from '../templates/reading/readBook';
import { resultsUpgrade } from '../templates/settings/upgrade';
import { applyIn, type Applied } from './applyChanges';
import { change, look } from './excel';
import { WorkbookProblem } from './problems';
import { readAllSheets } from './readSheets';

export type { ResultsEdit, ResultsObstacle } from '../templates/editing/addResults';

/** What a setting would change, before anything is written. */
export const readResultsUse = (
  results: ResultsUse | null,
): Promise<{ now: ResultsUse; edit: ResultsEdit }> =>
  look(async (context) => {
    const book = readBook(await readAllSheets(context));
    if (!book.settings) throw new WorkbookProblem({ code: 'settingsGone' });
    const now = book.settings.results;
    return { now, edit: addResults(book, results ?? now) };
  });

export interface ResultsWritten extends Omit<ResultsEdit, 'changes'> {
  applied: Applied;
}

/** Writes the setting and the sections that sheets lack, as the workbook is now. */
export const writeResultsUse = (results: ResultsUse): Promise<ResultsWritten> =>
  change(async (context) => {
    const sheets = await readAllSheets(context);
    const book = readBook(sheets);
    const settings = sheets.find(({ name }) => name === book.settingsSheet);
    if (!settings) throw new WorkbookProblem({ code: 'settingsGone' });
    const { changes, ...told } = addResults(book, results);
    const applied = await applyIn(context, [...resultsUpgrade(settings, results), ...changes]);
    return { ...told, applied };
  });
