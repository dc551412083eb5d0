/** The dashboard of the plan: writing its sheets. */
import { dashboardBlueprint } from '../templates/dashboard/dashboard';
import { readBook } from '../templates/reading/readBook';
import { change } from './excel';
import { readAllSheets } from './readSheets';
import { writeIn, type WriteOptions, type Written } from './writeWorkbook';

export function writeDashboard(options: WriteOptions = {}): Promise<Written> {
  return change(async (context) => {
    const book = readBook(await readAllSheets(context));
    return writeIn(context, dashboardBlueprint(book), options);
  });
}
