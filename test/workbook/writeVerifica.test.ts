/** The sheet «Verifica» in a workbook: what it says stays text, it replaces nothing, and Annulla takes it away. */
import type { CheckReport, ReportRow } from '../../src/templates/verifica/report';
import { lastAction, readBook, undoLast, writeVerifica } from '../../src/workbook';
import type { Host } from '../../workbench/host';
import { objective, UserSheet, write } from './sheets/support';
import { contentsOf, openWorkbook } from './support';

const row = (index: number): ReportRow => ({
  ...{ rule: 'OB04', severity: 'blocks', says: index === 0 ? '=1+1' : `+39 ${index}` },
  ...{ objective: '', unit: '@Tributi', sheet: 'Ob 1', cell: `B${index + 1}`, law: '1/1' },
});

const report = (findings: ReportRow[]): CheckReport => ({
  ...{ authority: '-Comune', plan: '=Piano', date: '2026-11-30', referenceDate: '2026-06-30' },
  ...{ objectives: 1, findings, waived: [], run: [], notRun: [] },
});

let host: Host;
beforeAll(async () => {
  host = await openWorkbook();
  await write([objective({ title: 'Sportello telematico' })]);
});
afterAll(() => host.dispose());

it('holds a thousand findings as they are, each leading to its cell', async () => {
  const before = await readBook();
  host.counters.reset();
  const { sheets } = await writeVerifica(
    report(Array.from({ length: 1000 }, (_, index) => row(index))),
  );
  expect(sheets).toEqual(['Verifica 2026-11-30']);
  // Names, what is there, the sheet, its pages.
  expect(host.counters.syncs).toBe(4);
  const sheet = new UserSheet(host, 'Verifica 2026-11-30');
  const [values, formulas] = [await sheet.values(), await sheet.formulas()];
  expect(values[0]![0]).toBe('=Piano');
  expect(values).toContainEqual(['OB04', '=1+1', '', '@Tributi', 'Ob 1 B1', '1/1']);
  expect(values).toContainEqual(['OB04', '+39 999', '', '@Tributi', 'Ob 1 B1000', '1/1']);
  // A text that looks like a formula is what the cell holds.
  expect(formulas).toEqual(values);
  const { row: at, column } = await sheet.find('Ob 1 B7');
  const link = await host.run(async ({ workbook }) => {
    const cell = workbook.worksheets.getItem(sheet.name).getCell(at, column);
    cell.load('hyperlink');
    await workbook.context.sync();
    return cell.hyperlink;
  });
  expect(link).toMatchObject({ documentReference: `'Ob 1'!B7` });
  // The plan is what it was.
  const after = await readBook();
  expect(after.sheets.find(({ name }) => name === sheet.name)!.role).toBe('report');
  expect([after.objectives, after.unread]).toEqual([before.objectives, before.unread]);
});

it('a second one of the day is a sheet of its own, and Annulla takes it away', async () => {
  const before = await contentsOf(host);
  const { sheets } = await writeVerifica(report([row(0)]));
  expect(sheets).toEqual(['Verifica 2026-11-30 (2)']);
  expect(lastAction()).toEqual({ sheets, cells: 0 });
  await undoLast();
  expect(await contentsOf(host)).toEqual(before);
});

it('is not written where the workbook is protected, and that is told', async () => {
  const protect = (isOn: boolean) =>
    host.run(async ({ workbook }) => {
      if (isOn) workbook.protection.protect();
      else workbook.protection.unprotect();
      await workbook.context.sync();
    });
  await protect(true);
  await expect(writeVerifica(report([]))).rejects.toMatchObject({ code: 'protectedWorkbook' });
  await protect(false);
});
