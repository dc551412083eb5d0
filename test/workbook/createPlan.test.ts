/** A plan without objectives: what there is to fill in, and that filling it in is all that it takes. */
import type { TemplateId } from '../../src/domain/plan';
import { planSettings } from '../../src/domain/planSettings';
import { createPlan, readWorkbookPlan, type Written } from '../../src/workbook';
import type { Host } from '../../workbench/host';
import { namedValues, openWorkbook } from './support';

const settingsOf = (template: TemplateId) =>
  planSettings({
    template,
    firstYear: 2025,
    authority: 'Unione',
    title: 'PIAO',
    units: [
      { name: 'Tributi', aliases: ['Ufficio tributi'], owner: 'Responsabile Tributi' },
      { name: 'Polizia locale', aliases: [], owner: 'Responsabile Polizia locale' },
    ],
  });

/** Cells of a table typed into, from its first blank row; the row is counted from the headings. */
const type = (host: Host, sheet: string, name: string, row: number, values: unknown[]) =>
  host.run(async (context) => {
    const table = context.workbook.worksheets.getItem(sheet).names.getItem(name).getRange();
    table.getCell(row, 0).getResizedRange(0, values.length - 1).values = [values];
    await context.sync();
  });

/** Without the hidden column of the ids at its end. */
const shownOf = (rows: unknown[][]) => rows.map((row) => row.slice(0, 3));

describe('a new plan that is a list of objectives', () => {
  const sheet = 'Elenco obiettivi';
  const settings = settingsOf('elenco-obiettivi');
  let host: Host;
  let written: Written;
  beforeAll(async () => {
    host = await openWorkbook();
    written = await createPlan(settings);
  });
  afterAll(() => host.dispose());

  it('has its list, with a table to fill in for each unit', async () => {
    expect(written.sheets).toEqual(['Impostazioni', sheet]);
    for (const [index, { name }] of settings.units.entries()) {
      const table = `Obiettivi_${index + 1}`;
      expect((await namedValues(host, sheet, `${table}_Gruppo`))[0]?.[0]).toBe(
        `OBIETTIVI 2025 – RESPONSABILE ${name}`,
      );
      expect(shownOf(await namedValues(host, sheet, table))).toEqual([
        ['OBIETTIVO', 'TERMINE PREVISTO', 'PESO'],
        ...Array.from({ length: 4 }, () => ['', '', '']),
        ['TOTALE', '', 0],
      ]);
    }
  });

  it('is read as an empty plan', async () => {
    const { plan, ...rest } = { plan: settings, ...(await readWorkbookPlan()) };
    expect(rest).toMatchObject({ settings: plan, objectives: [], unread: [] });
  });

  it('takes the first objectives in its blank rows, and sums them', async () => {
    await type(host, sheet, 'Obiettivi_2', 2, ['Videosorveglianza', '31/12/2025', 60]);
    await type(host, sheet, 'Obiettivi_2', 4, ['Educazione stradale', '', 40]);
    const total = await namedValues(host, sheet, 'Obiettivi_2_Totale');
    expect(shownOf(total)).toEqual([['TOTALE', 'OK', 100]]);
    const { objectives, unread } = await readWorkbookPlan();
    expect(unread).toEqual([]);
    expect(
      objectives.map(({ objective: { unit, title, weight } }) => [unit, title, weight]),
    ).toEqual([
      ['Polizia locale', 'Videosorveglianza', 60],
      ['Polizia locale', 'Educazione stradale', 40],
    ]);
  });
});

describe('a new plan of public value', () => {
  it('has a table for each unit, and takes areas and objectives as they are typed', async () => {
    const sheet = 'Valore pubblico';
    const host = await openWorkbook();
    const { sheets } = await createPlan(settingsOf('valore-pubblico'));
    expect(sheets).toEqual(['Impostazioni', sheet]);
    expect(await readWorkbookPlan()).toMatchObject({ objectives: [], unread: [] });

    await type(host, sheet, 'Obiettivi_1_Gruppo', 0, ['WELFARE']);
    await type(host, sheet, 'Obiettivi_1', 2, ['Più servizi', 'Posti nei nidi']);
    const counts = await namedValues(host, sheet, 'Conteggio');
    expect(counts[2]).toEqual(['WELFARE', '', 1]);
    expect(counts.find(([label]) => label === 'TOTALE')).toEqual(['TOTALE', '', 1]);
    const { objectives, unread, book } = await readWorkbookPlan();
    expect(unread).toEqual([]);
    expect(book.areas[0]).toEqual({ area: 'WELFARE', count: null });
    expect(objectives.map(({ objective: { area, title } }) => [area, title])).toEqual([
      ['WELFARE', 'Più servizi'],
    ]);
    host.dispose();
  });
});

describe('a new plan with a sheet for each objective', () => {
  it('has its settings alone', async () => {
    const host = await openWorkbook();
    const { sheets } = await createPlan(settingsOf('pdo-strategico-ordinario'));
    expect(sheets).toEqual(['Impostazioni']);
    host.dispose();
  });
});
