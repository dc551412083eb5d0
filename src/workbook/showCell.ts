import { look } from './excel';
import { WorkbookProblem } from './problems';

/** Shows a sheet to the user, at one of its cells where that is given ("B7"). */
export function showCell(sheet: string, cell?: string): Promise<void> {
  return look(async (context) => {
    const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet);
    worksheet.load('visibility');
    await context.sync();
    if (worksheet.isNullObject) throw new WorkbookProblem({ code: 'sheetGone', sheet });
    // A hidden sheet cannot be shown: the user who hid it may not be the one who asks.
    if (worksheet.visibility !== 'Visible')
      throw new WorkbookProblem({ code: 'sheetHidden', sheet });
    worksheet.activate();
    if (cell !== undefined) worksheet.getRange(cell).select();
    await context.sync();
  });
}
