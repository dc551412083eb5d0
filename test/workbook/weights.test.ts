/** The weights of a plan read and changed where they stand: objectives' sheets, shares of other units. */
import { completeObjective } from '../../src/domain/completePlan';
import type { Objective } from '../../src/domain/objective';
import { planSettings } from '../../src/domain/planSettings';
import {
  createObjective,
  createPlan,
  readWeights,
  readWorkbookPlan,
  undoLast,
  updateSummaries,
  writeWeights,
} from '../../src/workbook';
import type { Host } from '../../workbench/host';
import { openWorkbook } from './support';

const objective = (given: Partial<Objective>) => completeObjective(given, 2025);
const units = ['Ragioneria', 'Tributi'].map((name) => ({ name, aliases: [], owner: '' }));

/** One plan of each template, in which each test leaves to the next what it found, by Annulla or by hand. */
describe.each(['scheda-completa', 'peg-cronoprogramma'] as const)('weights of %s', (template) => {
  let host: Host;
  beforeAll(async () => {
    host = await openWorkbook();
    await createPlan(planSettings({ firstYear: 2025, template, units }));
    const shared = { unit: 'Tributi', number: '2', strategicRelevance: null, weight: 30 };
    await createObjective(
      objective({
        ...{ number: '1', title: 'Pagamenti', unit: 'Ragioneria', weight: 60 },
        ...{ strategicRelevance: template === 'peg-cronoprogramma' ? 90 : null },
        sharedWith: [shared],
      }),
      null,
    );
    await createObjective(objective({ number: '3', unit: 'Tributi', title: 'IMU' }), null);
  });
  afterAll(() => host.dispose());

  const shown = async () =>
    (await readWeights()).units.map(({ unit, rows, missing }) => [
      unit,
      rows.map(({ number, weight }) => [number, weight]),
      missing,
    ]);

  it('are read by unit and written in two requests; all but the weight stays', async () => {
    expect(await shown()).toEqual([
      ['Ragioneria', [['1', 60]], 40],
      [
        'Tributi',
        [
          ['2', 30],
          ['3', null],
        ],
        70,
      ],
    ]);
    const [ragioneria, tributi] = (await readWeights()).units;
    host.counters.reset();
    const written = await writeWeights([
      { cell: ragioneria!.rows[0]!.cell!, weight: 100 },
      { cell: tributi!.rows[0]!.cell!, weight: null },
      { cell: tributi!.rows[1]!.cell!, weight: 33.3 },
    ]);
    expect([written, host.counters.syncs]).toEqual([3, 2]);
    expect(await shown()).toEqual([
      ['Ragioneria', [['1', 100]], 0],
      [
        'Tributi',
        [
          ['2', null],
          ['3', 33.3],
        ],
        66.7,
      ],
    ]);
    const plan = await readWorkbookPlan();
    expect(plan.unread).toEqual([]);
    expect(plan.objectives[0]!.objective).toMatchObject({
      strategicRelevance: template === 'peg-cronoprogramma' ? 90 : null,
      title: 'Pagamenti',
    });
    await undoLast();
    expect((await shown())[0]).toEqual(['Ragioneria', [['1', 60]], 40]);
  });

  it('are left as they are when one of the cells has changed, is locked, or is gone', async () => {
    const [{ rows: [row] } = { rows: [] }, tributi] = (await readWeights()).units;
    const changes = [row!, ...tributi!.rows].map(({ cell }) => ({ cell: cell!, weight: 10 }));
    const change = (work: (sheet: Excel.Worksheet) => void) =>
      host.run(async (context) => {
        work(context.workbook.worksheets.getItem('Ob 3'));
        await context.sync();
      });
    await change((sheet) => sheet.protection.protect());
    await expect(writeWeights(changes)).rejects.toMatchObject({
      ...{ code: 'protectedSheet', details: 'Ob 3' },
    });
    await change((sheet) => sheet.protection.unprotect());
    const last = changes[2]!.cell;
    await change((sheet) => (sheet.getRange(last.cell).values = [[5]]));
    await expect(writeWeights(changes)).rejects.toMatchObject({
      ...{ code: 'changedMeanwhile', details: `Ob 3 ${last.cell}` },
    });
    await change((sheet) => (sheet.name = 'IMU'));
    await expect(writeWeights(changes)).rejects.toMatchObject({ code: 'sheetGone' });
    expect((await shown())[0]).toEqual(['Ragioneria', [['1', 60]], 40]);
    expect(await writeWeights([])).toBe(0);
    await host.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('IMU');
      sheet.name = 'Ob 3';
      sheet.getRange(last.cell).values = [['']];
      await context.sync();
    });
  });

  it('include what only the summary says, which is changed there', async () => {
    await updateSummaries();
    await host.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sintesi obiettivi');
      const area = sheet.names.getItem('Sintesi').getRange();
      area.load('rowIndex,rowCount,values');
      await context.sync();
      const labels = area.values[0]!.map(String);
      const row = area.values.findIndex(([number]) => String(number) === '3');
      const said: Record<string, unknown> = {
        'N.': '3',
        SETTORE: 'Tributi',
        TITOLO: 'IMU',
        PESO: 70,
      };
      context.workbook.worksheets.getItem('Ob 3').delete();
      area.getRow(row).values = [labels.map((label) => said[label] ?? '')];
      await context.sync();
    });
    const [, tributi] = (await readWeights()).units;
    expect(tributi).toMatchObject({ unit: 'Tributi', weight: 100, missing: 0 });
    const [, row] = tributi!.rows;
    expect(row).toMatchObject({ number: '3', weight: 70, isOfSummary: true });
    expect(row!.cell).toMatchObject({ sheet: 'Sintesi obiettivi', content: 70 });
    expect(await writeWeights([{ cell: row!.cell!, weight: 60 }])).toBe(1);
    expect((await shown())[1]).toEqual([
      'Tributi',
      [
        ['2', 30],
        ['3', 60],
      ],
      10,
    ]);
  });
});
