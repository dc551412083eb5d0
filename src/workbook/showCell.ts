import { asProblem, WorkbookProblem } from './problems';

/** Shows a sheet to the user, at one of its cells where that is given ("B7"). */
export async function showCell(sheet: string, cell?: string): Promise<void> {
  try {
    await Excel.run(async (context) => {
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
  } catch (error) {
    throw asProblem(error);
  }
}
