/** The measures against corruption of a plan of another template: written, filled in, read, taken back. */
import { planSettings } from '../../src/domain/planSettings';
import { createMeasures, createPlan, readBook, undoLast } from '../../src/workbook';
import type { Host } from '../../workbench/host';
import { namedValues, openWorkbook } from './support';

const measure = (objective: string) => ({
  ...{ objective, activity: 'Verifica delle varianti', indicator: '50%', verification: '' },
});

let host: Host;
beforeAll(async () => {
  host = await openWorkbook();
  await createPlan(planSettings({ template: 'elenco-obiettivi', firstYear: 2026, title: 'PIAO' }));
});
afterAll(() => host.dispose());

it('are written once, read with those typed below, and taken back', async () => {
  const written = await createMeasures([measure('Contratti'), measure('=Gare')]);
  expect(written.sheets).toEqual(['Anticorruzione']);
  const table = await namedValues(host, 'Anticorruzione', 'Misure');
  expect(table[0]).toEqual([
    ...['OBIETTIVO', 'ATTIVITÀ', 'INDICATORE DI RISULTATO', 'STRUMENTO DI VERIFICA'],
  ]);
  await host.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Anticorruzione');
    const cells = sheet.names.getItem('Misure').getRange();
    cells.getCell(3, 0).getResizedRange(0, 3).values = [['Rotazione', '', 'N. incarichi', 'Atti']];
    await context.sync();
  });
  const book = await readBook();
  expect(book.anticorruption).toEqual([
    ...[measure('Contratti'), measure('=Gare')],
    { objective: 'Rotazione', activity: '', indicator: 'N. incarichi', verification: 'Atti' },
  ]);
  expect(book.unread).toEqual([]);
  await expect(createMeasures([])).rejects.toMatchObject({ problem: { code: 'sheetNameTaken' } });
  expect((await undoLast()).sheets).toEqual(['Anticorruzione']);
  expect((await readBook()).sheets.map(({ role }) => role)).not.toContain('measures');
});
