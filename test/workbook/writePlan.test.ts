import { writePlan } from '../../src/workbook';
import { unitSummaryName } from '../../src/templates/sheetNames';
import type { Host } from '../../workbench/host';
import { plan, sheetOf } from '../fixtures/terre-di-pianura';
import { namedValues, openWorkbook, valuesOf } from './support';

const ERROR = /^#/;

describe('the example plan, written with one press', () => {
  let host: Host;
  const progress: { done: number; total: number }[] = [];

  beforeAll(async () => {
    host = await openWorkbook();
    await writePlan(plan, { onProgress: (step) => progress.push(step) });
  });
  afterAll(() => host.dispose());

  it('takes few requests, each below 5 MB', () => {
    expect(host.counters.syncs).toBeLessThanOrEqual(6);
    expect(host.counters.largestRequest).toBeLessThan(5 * 1024 * 1024);
  });

  it('makes settings, summary and a sheet for each objective, and shows the summary', async () => {
    const { sheets, active } = await host.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/name');
      const shown = worksheets.getActiveWorksheet();
      shown.load('name');
      await context.sync();
      return { sheets: worksheets.items.map(({ name }) => name), active: shown.name };
    });
    expect(sheets.slice(1)).toEqual([
      'Impostazioni',
      'Sintesi obiettivi',
      ...plan.units.map(({ name }) => unitSummaryName(name, new Set())),
      ...plan.objectives.map(({ number }) => `Ob ${number.replace('/', '-')}`),
      'Anticorruzione',
    ]);
    expect(active).toBe('Sintesi obiettivi');
  });

  it('tells how far it has come', () => {
    expect(progress[0]).toEqual({ done: 0, total: 22 });
    expect(progress.at(-1)).toEqual({ done: 22, total: 22 });
  });

  it('leaves no cell with an error', async () => {
    for (const sheet of [
      'Sintesi obiettivi',
      ...plan.units.map(({ name }) => unitSummaryName(name, new Set())),
      ...plan.objectives.map(({ number }) => `Ob ${number.replace('/', '-')}`),
    ]) {
      const values = (await valuesOf(host, sheet, 'A1:T90')).flat();
      expect(values.filter((value) => ERROR.test(String(value)))).toEqual([]);
    }
  });

  it('writes texts as they are, never as dates, numbers or formulas', async () => {
    expect((await namedValues(host, 'Ob 1-1', 'Numero'))[0]?.[0]).toBe('1/1');
    expect((await namedValues(host, 'Ob 1-13', 'Durata'))[0]?.[0]).toBe('1 anno');
    expect((await namedValues(host, 'Ob 2-2', 'Durata'))[0]?.[0]).toBe('2020-2021');
    const description = await namedValues(host, 'Ob 1-1', 'Descrizione');
    expect(description.map(([paragraph]) => paragraph).join('\n')).toBe(sheetOf('1/1').description);
  });

  it('marks the planned months of every phase', async () => {
    for (const { number, schedules } of plan.objectives)
      for (const { year, phases } of schedules) {
        const rows = await namedValues(
          host,
          `Ob ${number.replace('/', '-')}`,
          `Cronoprogramma_${year}`,
        );
        phases.forEach(({ planned, name }, index) => {
          const row = rows[1 + index * 2] ?? [];
          expect(row[0]).toBe(name);
          const cells = row.slice(3, 16);
          const marked = cells.flatMap((cell, position) => (cell === 'X' ? [position + 1] : []));
          expect(marked).toEqual(planned);
        });
      }
  });

  it('computes states at the reference date', async () => {
    const rows = await namedValues(host, 'Ob 1-1', 'Cronoprogramma_2021');
    // Planned for January only, nothing done on 30 June; planned from July: not due yet.
    expect(rows[1]?.[15]).toBe('Non avviata');
    expect(rows[31]?.[15]).toBe('Da avviare');
    expect((await namedValues(host, 'Ob 1-1', 'Stato'))[0]?.[0]).toBe('Non avviata');
    expect((await namedValues(host, 'Ob 1-13', 'Stato'))[0]?.[0]).toBe('Da avviare');
  });

  it('changes the state, the progress and the summary when a month is marked', async () => {
    await host.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Ob 1-13');
      const block = sheet.names.getItem('Cronoprogramma_2021').getRange();
      const done = block.getCell(2, 3).getResizedRange(0, 11);
      // June is over on the reference date; what is marked from July on is not done yet.
      done.values = [['', '', '', '', '', 'x', 'x', '', '', '', '', '']];
      await context.sync();
    });
    const grid = await namedValues(host, 'Ob 1-13', 'Cronoprogramma_2021');
    expect(grid[1]?.[15]).toBe('Conclusa in anticipo');
    expect(grid[1]?.[16]).toBe(1);
    expect((await namedValues(host, 'Ob 1-13', 'Avanzamento'))[0]?.[0]).toBe(0.5);
    const table = await namedValues(host, 'Sintesi obiettivi', 'Sintesi');
    const row = table.find(([number]) => number === '1/13');
    expect(row?.[table[0]!.indexOf('AVANZAMENTO')]).toBe(0.5);
  });

  const summary = () => namedValues(host, 'Sintesi obiettivi', 'Sintesi');
  /** Unit, total and outcome; the row to look at stands with what is not printed. */
  const check = async (sheet = 'Sintesi obiettivi') =>
    (await namedValues(host, sheet, 'VerificaPesi')).map((row) => [...row.slice(0, 3), row.at(-1)]);

  it('has in the summary a row for each objective of each unit, with the weights of the document', async () => {
    const rows = (await summary()).slice(1);
    expect(rows.map((row) => [row[0], row[6]])).toEqual([
      ...plan.summary.map(({ number, weight }) => [number, weight]),
      // The blank row that ends the table.
      ['', ''],
    ]);
  });

  it('finds every unit at 100 in the summary', async () => {
    const rows = (await check()).filter(([unit]) => unit !== '');
    expect(rows.map(([, sum, outcome]) => [sum, outcome])).toEqual(
      plan.units.map(() => [100, 'OK']),
    );
  });

  it('follows in the summary a weight changed on its sheet, and says what is missing', async () => {
    await host.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Ob 1-3');
      sheet.names.getItem('Priorita').getRange().getCell(0, 0).values = [
        ['Strategicità 90 – Peso 70%'],
      ];
      await context.sync();
    });
    const row = (await summary()).find(([number]) => number === '1/3');
    expect(row?.slice(5, 7)).toEqual([90, 70]);
    const suap = (await check()).find(([unit]) => unit === 'SUAP');
    expect(suap).toEqual(['SUAP', 90, 'Somma 90: mancano 10', '']);
  });

  it('follows in the summary a weight changed in the box of a shared objective', async () => {
    await host.run(async (context) => {
      const names = context.workbook.worksheets.getItem('Ob 1-1').names;
      names.getItem('Condivisione_1_Peso').getRange().getCell(0, 0).values = [[80]];
      await context.sync();
    });
    const sia = (await check()).find(([unit]) => unit === 'SIA');
    expect(sia).toEqual(['SIA', 110, 'Somma 110: 10 di troppo', 'n. 2/6']);
    expect((await check('Sintesi SIA'))[0]).toEqual(sia);
  });
});
