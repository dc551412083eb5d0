/** Writes what Verifica says on a sheet of its own, in place of none that is there. */
import type { CheckReport } from '../templates/verifica/report';
import { verificaName, verificaSheet } from '../templates/verifica/verificaSheet';
import { change } from './excel';
import { writeIn, type WriteOptions, type Written } from './writeWorkbook';

export function writeVerifica(report: CheckReport, options: WriteOptions = {}): Promise<Written> {
  return change(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    const name = verificaName(
      report.date,
      worksheets.items.map((sheet) => sheet.name),
    );
    const sheets = [verificaSheet(report, name)];
    return writeIn(context, { sheets, names: [], activate: name }, options);
  });
}
