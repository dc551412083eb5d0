import { completeObjective } from '../../src/domain/completePlan';
import type { Objective } from '../../src/domain/objective';
import { unitKey } from '../../src/domain/units';
import { planSettings } from '../../src/domain/planSettings';
import {
  createObjective,
  createPlan,
  readSummaryUpdate,
  updateSummaries,
  writePlan,
} from '../../src/workbook';
import type { Host } from '../../workbench/host';
import { fixture } from '../fixtures/plans';
import { contentsOf, namedValues, openWorkbook, valuesOf } from './support';

const objective = (given: Partial<Objective>) => completeObjective(given, 2025);

const SHARED = objective({
  number: '1',
  title: 'Tempi di pagamento',
  unit: 'Ragioneria',
  owner: 'Responsabile Ragioneria',
  weight: 60,
  sharedWith: [{ unit: 'Tributi', number: '2', strategicRelevance: null, weight: 30 }],
});

/** What the summaries say otherwise than the sheets. */
const differing = async () =>
  (await readSummaryUpdate()).update.differences.map(({ summary, sheet, number, unit, field }) => ({
    ...{ number, unit, field },
    ...{ summary: summary.value, sheet: sheet.value },
  }));

describe('the summaries of objectives made one by one', () => {
  let host: Host;
  beforeAll(async () => {
    host = await openWorkbook();
    await createPlan(
      planSettings({
        firstYear: 2025,
        authority: 'Comune',
        title: 'Piano',
        monitoringDates: ['30/06'],
        units: [
          { name: 'Ragioneria', aliases: [], owner: 'Responsabile Ragioneria' },
          { name: 'Tributi', aliases: ['Ufficio tributi'], owner: 'Responsabile Tributi' },
        ],
      }),
    );
    await createObjective(SHARED, null);
    await createObjective(
      objective({ number: '3', title: 'Formazione', unit: 'Ufficio tributi', weight: 70 }),
      null,
    );
    await updateSummaries();
  });
  afterAll(() => host.dispose());

  const weights = async (sheet: string) =>
    (await namedValues(host, sheet, 'Sintesi'))
      .slice(1)
      .map((row) => [row[0], row[2], row[4]])
      .filter(([number]) => number !== '');

  it('stand after the settings, and stay where the user moved them', async () => {
    const order = async () => ((await contentsOf(host)) as { sheets: string[] }).sheets;
    const summaries = ['Sintesi obiettivi', 'Sintesi Ragioneria', 'Sintesi Tributi'];
    expect(await order()).toEqual(['Foglio1', 'Impostazioni', ...summaries, 'Ob 1', 'Ob 3']);
    await host.run(async (context) => {
      context.workbook.worksheets.getItem('Sintesi obiettivi').position = 0;
      await context.sync();
    });
    await updateSummaries();
    const [whole, ...ofUnits] = summaries;
    expect(await order()).toEqual([whole, 'Foglio1', 'Impostazioni', ...ofUnits, 'Ob 1', 'Ob 3']);
  });

  it('list a shared objective once for each unit, each with its own weight', async () => {
    expect(await weights('Sintesi obiettivi')).toEqual([
      ['1', 'Ragioneria', 60],
      ['2', 'Tributi', 30],
      ['3', 'Tributi', 70],
    ]);
    expect(await weights('Sintesi Tributi')).toEqual([
      ['2', 'Tributi', 30],
      ['3', 'Tributi', 70],
    ]);
    const check = await namedValues(host, 'Sintesi obiettivi', 'VerificaPesi');
    const filled = check.filter(([unit]) => unit !== '');
    expect(filled.map((row) => [...row.slice(0, 3), row.at(-1)])).toEqual([
      ['Ragioneria', 60, 'Somma 60: mancano 40', ''],
      ['Tributi', 100, 'OK', ''],
    ]);
  });

  it('change everywhere when the one record changes', async () => {
    await host.run(async (context) => {
      const { names } = context.workbook.worksheets.getItem('Ob 1');
      names.getItem('Condivisione_1_Peso').getRange().getCell(0, 0).values = [[25]];
      names.getItem('Titolo').getRange().getCell(0, 0).values = [['Pagare in tempo']];
      await context.sync();
    });
    for (const sheet of ['Sintesi obiettivi', 'Sintesi Tributi'])
      expect((await weights(sheet)).find(([number]) => number === '2')).toEqual([
        '2',
        'Tributi',
        25,
      ]);
    expect(await differing()).toEqual([]);
  });

  it('report a weight typed over, with both cells, keep it, and take the sheet’s where that is chosen', async () => {
    await host.run(async (context) => {
      context.workbook.worksheets.getItem('Sintesi Tributi').getRange('E5').values = [[40]];
      await context.sync();
    });
    const differences = await differing();
    expect(differences).toEqual([
      { number: '2', unit: 'Tributi', field: 'weight', summary: 40, sheet: 25 },
    ]);
    await updateSummaries();
    expect(await differing()).toEqual(differences);
    const [typed] = (await readSummaryUpdate()).update.differences;
    await updateSummaries(new Map([[typed!.key, 'sheet']]));
    expect(await differing()).toEqual([]);
  });

  it('are as before, or as asked, when writing them fails, at whichever request', async () => {
    await createObjective(objective({ number: '4', title: 'Nuovo', unit: 'Ragioneria' }), null);
    const before = await contentsOf(host);
    const cells = await valuesOf(host, 'Sintesi obiettivi', 'A1:K12');
    for (let sync = 1; ; sync += 1) {
      host.failAt({ sync });
      const isDone = await updateSummaries().then(
        () => true,
        () => false,
      );
      host.cancel();
      if (isDone) break;
      expect(await contentsOf(host)).toEqual(before);
      expect(await valuesOf(host, 'Sintesi obiettivi', 'A1:K12')).toEqual(cells);
    }
    expect(await weights('Sintesi obiettivi')).toHaveLength(4);
    expect((await readSummaryUpdate()).update.changes).toEqual([]);
  });
});

describe('units that count alike', () => {
  it('each have their own weight of an objective that they share', async () => {
    const host = await openWorkbook();
    const names = ['Ragioneria', 'Tributi', 'SUAP'];
    const units = names.map((name) => ({ name, aliases: [], owner: '' }));
    await createPlan(planSettings({ firstYear: 2025, units }));
    const sharing = (unit: string, number: string, weight: number) => ({
      ...{ unit, number, weight, strategicRelevance: null },
    });
    await createObjective(
      { ...SHARED, sharedWith: [sharing('Tributi', '4', 30), sharing('SUAP', '4', 12.5)] },
      null,
    );
    await updateSummaries();
    const rows = (await namedValues(host, 'Sintesi obiettivi', 'Sintesi')).slice(1, -1);
    expect(rows.map((row) => [row[0], row[2], row[4]])).toEqual([
      ['1', 'Ragioneria', 60],
      ['4', 'Tributi', 30],
      ['4', 'SUAP', 12.5],
    ]);
    host.dispose();
  });
});

describe('the summaries of a plan that people went on with', () => {
  let host: Host;
  /** Two objectives with a sheet, and a third that only the summary names. */
  beforeAll(async () => {
    host = await openWorkbook();
    const whole = fixture('luzzara');
    const of = (numbers: string[]) => (row: { unit: string; number: string }) =>
      unitKey(row.unit) === unitKey(whole.units[0]!.name) && numbers.includes(row.number);
    await writePlan({
      ...whole,
      objectives: whole.objectives.filter(of(['1', '2'])),
      summary: whole.summary.filter(of(['1', '2', '4'])),
    });
  });
  afterAll(() => host.dispose());

  const rows = async () => (await namedValues(host, 'Sintesi obiettivi', 'Sintesi')).slice(1, -1);

  it('keep what was typed in them, and the rows that no sheet stands for', async () => {
    const before = await rows();
    expect(before.map(([number]) => number)).toEqual(['1', '2', '4']);
    await host.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sintesi obiettivi');
      sheet.getRange('F5').values = [['avviato']];
      sheet.getRange('J6').values = [['rivedere']];
      await context.sync();
    });
    await updateSummaries();
    const after = await rows();
    expect(after[0]?.[5]).toBe('avviato');
    expect(after[1]?.[9]).toBe('rivedere');
    const shown = (row: unknown[]) => ({ number: row[0], weight: row[1], title: row[3] });
    expect(after.map(shown)).toEqual(before.map(shown));
  });

  it('follow a number that changes, and leave out the row of a sheet that was deleted where that is chosen', async () => {
    await host.run(async (context) => {
      const { worksheets } = context.workbook;
      const { names } = worksheets.getItem('Ob 2');
      const title = names.getItem('Titolo').getRange().getCell(0, 0);
      title.load('values');
      await context.sync();
      worksheets.getItem('Ob 1').delete();
      names.getItem('Numero').getRange().getCell(0, 0).values = [['9']];
      worksheets.getItem('Sintesi obiettivi').getRange('D6').values = title.values;
      await context.sync();
    });
    const { gone } = (await readSummaryUpdate()).update;
    expect(gone).toHaveLength(1);
    await updateSummaries(new Map(gone.map(({ key }) => [key, 'remove'])));
    expect((await rows()).map(([number]) => number)).toEqual(['9', '4']);
  });
});
