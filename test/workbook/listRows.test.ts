/** The sheet of a list in Excel: rows that are inserted, wherever that is, count in the total and are read. */
import { planSettings } from '../../src/domain/planSettings';
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

describe('a new sheet of public value', () => {
  const newSheet = async (names: string[]) => {
    const host = await openWorkbook();
    const units = names.map((name) => ({ name, aliases: [], owner: '' }));
    await createPlan(planSettings({ firstYear: 2026, template: 'valore-pubblico', units }));
    const sheet = 'Valore pubblico';
    const write = (cells: Record<string, string>) =>
      host.run(async (context) => {
        for (const [address, text] of Object.entries(cells))
          context.workbook.worksheets.getItem(sheet).getRange(address).values = [[text]];
        await context.sync();
      });
    const counts = async () =>
      (await valuesOf(host, sheet, 'A12:C40')).filter((row) => row.some((text) => text !== ''));
    return { host, write, counts };
  };

  it('shows nothing of an area until it is named or filled, then counts it', async () => {
    const { host, write, counts } = await newSheet([]);
    expect(await counts()).toEqual([
      ['OBIETTIVI PER AREA', '', ''],
      ['AREA', 'OBIETTIVI DICHIARATI', 'OBIETTIVI ELENCATI'],
      ['TOTALE', '', 0],
      ['TOTALE STAMPATO NEL DOCUMENTO', '', ''],
    ]);
    await write({ A5: 'AREA: Ambiente', A8: 'Aria pulita', A9: 'Meno rifiuti' });
    expect((await counts()).slice(2)).toEqual([
      ['Ambiente', '', 2],
      ['TOTALE', '', 2],
      ['TOTALE STAMPATO NEL DOCUMENTO', '', ''],
    ]);
    host.dispose();
  });

  it('is read with the units of the plan as its areas', async () => {
    const { host, write, counts } = await newSheet(['Ambiente', 'Scuola']);
    await write({ A8: 'Aria pulita' });
    expect((await counts()).slice(-4)).toEqual([
      ['Ambiente', '', 1],
      ['Scuola', '', 0],
      ['TOTALE', '', 1],
      ['TOTALE STAMPATO NEL DOCUMENTO', '', ''],
    ]);
    const { objectives, unread, units } = await readWorkbookPlan();
    expect(objectives.map(({ objective: { area } }) => area)).toEqual(['Ambiente']);
    expect(unread).toEqual([]);
    expect(units.map(({ unit, objectives: count }) => [unit, count])).toEqual([
      ['Ambiente', 1],
      ['Scuola', 0],
    ]);
    host.dispose();
  });
});
