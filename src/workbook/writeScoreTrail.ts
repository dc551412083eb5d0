/** Writes the trail of the scores on a sheet of its own, in place of none that is there. */
import { readBook } from '../templates/reading/readBook';
import { scoreTrail, trailName } from '../templates/traccia/scoreTrail';
import { change } from './excel';
import { readAllSheets } from './readSheets';
import { writeIn, type WriteOptions, type Written } from './writeWorkbook';

export function writeScoreTrail(options: WriteOptions = {}): Promise<Written> {
  return change(async (context) => {
    const book = readBook(await readAllSheets(context));
    const name = trailName(book.sheets.map((sheet) => sheet.name));
    const sheets = [scoreTrail(book, name)];
    return writeIn(context, { sheets, names: [], activate: name }, options);
  });
}
