/** The sheet of a list in Excel: rows that are inserted, wherever that is, count in the total and are read. */
import { planSettings } from '../../src/templates/planSettings';
import { createPlan, readWorkbookPlan } from '../../src/workbook';
import type { Host } from '../../workbench/host';
import { openWorkbook, valuesOf } from './support';

const SHEET = 'Elenco obiettivi';

describe('a new list', () => {
  let host: Host;
  beforeEach(async () => {
    host = await openWorkbook();
    const units = ['Tributi', 'Scuola'].map((name) => ({ name, aliases: [], owner: '' }));
    await createPlan(planSettings({ firstYear: 2026, template: 'elenco-obiettivi', units }));
  });
  afterEach(() => host.dispose());

  const onSheet = (work: (sheet: Excel.Worksheet) => void) =>
    host.run(async (context) => {
      work(context.workbook.worksheets.getItem(SHEET));
      await context.sync();
    });
  /** The row of the first total, counting from 1. */
  const totalRow = async () =>
    (await valuesOf(host, SHEET, 'A1:A40')).findIndex(([text]) => text === 'TOTALE') + 1;

  it('sums and checks the weights of rows inserted just above the total, and reads them', async () => {
    const before = await totalRow();
    await onSheet((sheet) => {
      sheet.getRange(`A${before - 3}:C${before - 3}`).values = [['Il primo', '', 60]];
      for (const at of [before, before]) sheet.getRange(`${at}:${at}`).insert('Down');
      sheet.getRange(`A${before + 1}:C${before + 1}`).values = [['L’ultimo', '31/12/2026', 30]];
    });
    const total = before + 2;
    expect(await valuesOf(host, SHEET, `A${total}:C${total}`)).toEqual([
      ['TOTALE', 'Somma 90: mancano 10', 90],
    ]);
    const { objectives, unread } = await readWorkbookPlan();
    expect(
      objectives.map(({ objective: { unit, title, weight } }) => [unit, title, weight]),
    ).toEqual([
      ['Tributi', 'Il primo', 60],
      ['Tributi', 'L’ultimo', 30],
    ]);
    expect(unread).toEqual([]);
  });
});
