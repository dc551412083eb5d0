import { serialOf } from '../../src/domain/dates';
import { objectivesOf } from '../../src/templates/selection/objectives';
import { readTable } from '../../src/templates/selection/table';
import { readSelectedTable } from '../../src/workbook/readSelection';
import type { Host } from '../../workbench/host';
import { selectAll } from '../host/support';
import { openWorkbook } from './support';

let host: Host;
beforeAll(async () => {
  host = await openWorkbook();
  await host.run(async ({ workbook, sync }) => {
    const sheet = workbook.worksheets.add('Obiettivi');
    sheet.getRange('B2:D4').values = [
      ['Fase', 'Peso', 'Fine'],
      ['Redazione', 0.4, 46203],
      ['Approvazione', 0.6, ''],
    ];
    sheet.getRange('C3:C4').numberFormat = [['0%'], ['0%']];
    sheet.getRange('D3:D4').numberFormat = [['dd/mm/yyyy'], ['dd/mm/yyyy']];
    const formats = workbook.worksheets.add('Formati');
    formats.getRange('A1:G2').values = [
      [46387, 46387, 46387.5, 0.125, 0.07, 1500.5, 12],
      [46387, 46387, 0.5, '=1/0', '=NA()', '# 3', 0.285],
    ];
    formats.getRange('A1:G2').numberFormat = [
      ['d mmmm yyyy', 'mmm-yy', '[$-410]dd/mm/yy;@', '0%', '0.0%', '#,##0.00 "dy"', 'General'],
      ['ddd d', 'yyyy', 'h:mm', 'General', 'General', '@', '0%;[Red]-0%'],
    ];
    const large = workbook.worksheets.add('Grande');
    large.getRange('A1:A700').values = Array.from({ length: 700 }, (_, row) => [row + 1]);
    large.getRange('A1:AX1').values = [Array.from({ length: 50 }, (_, column) => column + 1)];
    workbook.worksheets.add('Vuoto');
    await sync();
  });
});
afterAll(() => host.dispose());

async function select(sheet: string, ...addresses: string[]) {
  await host.run(async ({ workbook }) => {
    const worksheet = workbook.worksheets.getItem(sheet);
    await selectAll(host, worksheet, addresses);
  });
  return readSelectedTable();
}

describe('the selected cells', () => {
  it('are a table with its place; dates and percentages as they are shown', async () => {
    expect(await select('Obiettivi', 'B2:D4')).toEqual({
      sheet: 'Obiettivi',
      address: 'B2:D4',
      values: [
        ['Fase', 'Peso', 'Fine'],
        ['Redazione', '40%', '30/06/2026'],
        ['Approvazione', '60%', ''],
      ],
      objective: null,
      errors: [],
      isCut: false,
    });
  });

  it('are what their format means, more than it shows; errors are blank, and told', async () => {
    const { values, errors } = await select('Formati', 'A1:G2');
    expect(errors).toEqual(['D2 (#DIV/0!)', 'E2 (#N/A)']);
    expect(values).toEqual([
      ['31/12/2026', '31/12/2026', '31/12/2026', '12,5%', '7%', 1500.5, 12],
      ['31/12/2026', '31/12/2026', 0.5, '', '', '# 3', '28,5%'],
    ]);
  });

  it.each([
    ['A1:F9', 'B2:D4', 3],
    ['B:B', 'B2:B4', 3],
    ['3:3', 'B3:D3', 1],
    ['C3', 'C3', 1],
  ])('%s are read as far as anything stands in them: %s', async (address, read, rows) => {
    const selected = await select('Obiettivi', address);
    expect([selected.address, selected.values.length, selected.isCut]).toEqual([read, rows, false]);
  });

  it.each([
    ['Obiettivi', 'H20:J30'],
    ['Vuoto', 'A1:C3'],
  ])('of %s that hold nothing are an empty table', async (sheet, address) => {
    expect(await select(sheet, address)).toEqual({
      sheet,
      address: '',
      values: [],
      objective: null,
      errors: [],
      isCut: false,
    });
  });

  it('in parts are put side by side, or one below the other', async () => {
    const columns = await select('Obiettivi', 'D2:D3', 'B2:B3');
    expect([columns.address, columns.values]).toEqual([
      'B2:B3, D2:D3',
      [
        ['Fase', 'Fine'],
        ['Redazione', '30/06/2026'],
      ],
    ]);
    const rows = await select('Obiettivi', 'B4:C4', 'B2:C2');
    expect([rows.address, rows.values]).toEqual([
      'B2:C2, B4:C4',
      [
        ['Fase', 'Peso'],
        ['Approvazione', '60%'],
      ],
    ]);
  });

  it('in parts that make no table are the first one, and it is said', async () => {
    const selected = await select('Obiettivi', 'B2:B3', 'C3:D4');
    expect(selected).toMatchObject({ address: 'B2:B3', isCut: true });
  });

  it('of a whole sheet are cut, and it is said', async () => {
    const selected = await select('Grande', 'A:XFD');
    expect(selected).toMatchObject({ address: 'A1:AN500', isCut: true });
    expect(selected.values).toHaveLength(500);
    expect(selected.values[0]).toHaveLength(40);
  });

  it('take two requests, and one where there is nothing to read', async () => {
    await select('Obiettivi', 'B2:D4');
    host.counters.reset();
    await readSelectedTable();
    expect(host.counters.syncs).toBe(2);
    await select('Vuoto', 'A1');
    host.counters.reset();
    await readSelectedTable();
    expect(host.counters.syncs).toBe(1);
  });
});

describe('a selected sheet made by hand', () => {
  it('is recognised by its labels', async () => {
    await host.run(async ({ workbook, sync }) => {
      const sheet = workbook.worksheets.add('Scheda');
      sheet.getRange('C4:D8').values = [
        ['OBIETTIVO N. 3', 'Attivazione di PagoPA'],
        ['Strategia', 'Servizi digitali'],
        ['Assessore', 'Vicesindaco'],
        ['Durata', 'annuale'],
        ['Dirigente / Responsabile', 'Responsabile SUAP'],
      ];
      await sync();
    });
    const { objective } = await select('Scheda', 'C4:D8');
    expect(objective).toMatchObject({ strategy: 'Servizi digitali', owner: 'Responsabile SUAP' });
  });

  it('is not a list of objectives, whose columns are asked', async () => {
    await host.run(async ({ workbook, sync }) => {
      const sheet = workbook.worksheets.add('Elenco');
      sheet.getRange('A1:C2').values = [
        ['OBIETTIVO', 'TERMINE PREVISTO', 'PESO'],
        ['Controllo delle soste', '31/12/2024', 15],
      ];
      await sync();
    });
    expect((await select('Elenco', 'A1:C2')).objective).toBeNull();
  });

  it('are read as objectives: numbers that became dates, months that are dates, shares, a total', async () => {
    await host.run(async ({ workbook, sync }) => {
      const sheet = workbook.worksheets.add('Piano');
      const months = Array.from({ length: 12 }, (_, month) => serialOf(2026, month + 1, 1));
      const marks = (...at: number[]) => months.map((_, month) => (at.includes(month) ? 'X' : ''));
      sheet.getRange('A1').values = [['ELENCO OBIETTIVI 2026']];
      sheet.getRange('A2:P5').values = [
        ['N.', 'OBIETTIVO', 'PESO', 'SCADENZA', ...months],
        [serialOf(2026, 1, 1), 'Bilancio', 0.3, serialOf(2026, 6, 30), ...marks(0, 1)],
        [serialOf(2026, 2, 1), 'Tributi', 0.7, serialOf(2026, 12, 31), ...marks(11)],
        ['', 'TOTALE', 1, '', ...marks()],
      ];
      const formats: [string, string][] = [
        ['A3:A4', 'd-mmm'],
        ['C3:C5', '0%'],
        ['D3:D4', 'dd/mm/yyyy'],
        ['E2:P2', 'mmm-yy'],
      ];
      for (const [address, format] of formats) sheet.getRange(address).numberFormat = [[format]];
      await sync();
    });
    const { values } = await select('Piano', 'A1:P5');
    const reading = readTable(values, 2026);
    const { objectives, remarks } = objectivesOf(values, reading, { year: 2026, joinsSame: false });
    expect(reading.rows).toEqual(['aside', 'heading', 'data', 'data', 'total']);
    expect(
      objectives.map(({ objective: { number, title, weight, dueDate, schedules } }) => [
        ...[number, title, weight, dueDate],
        schedules.map(({ year, phases }) => [year, phases[0]!.planned]),
      ]),
    ).toEqual([
      ['1/1', 'Bilancio', 30, '30/06/2026', [[2026, [1, 2]]]],
      ['1/2', 'Tributi', 70, '31/12/2026', [[2026, [12]]]],
    ]);
    expect(remarks.filter(({ kind }) => kind === 'dateAsNumber')).toHaveLength(2);
  });
});

describe('while a cell is being edited', () => {
  it('waits', async () => {
    host.cellEditing.begin();
    const reading = readSelectedTable();
    host.cellEditing.end();
    expect(await reading).toHaveProperty('sheet');
  });
});
