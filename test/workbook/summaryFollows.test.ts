/** After an update a summary still shows what its sheets say: percentages, units, weights, and objectives without a number. */
import { completeObjective, completePlan } from '../../src/domain/completePlan';
import type { Objective } from '../../src/domain/objective';
import type { TemplateId } from '../../src/domain/plan';
import { planSettings } from '../../src/domain/planSettings';
import { cellAddress } from '../../src/templates/address';
import {
  createObjective,
  createPlan,
  readBook,
  readPlanGlance,
  readSummaryUpdate,
  updateSummaries,
  writePlan,
} from '../../src/workbook';
import type { Host } from '../../workbench/host';
import { snapshot } from '../fidelity/snapshot';
import { fixture } from '../fixtures/plans';
import { chosen } from '../sample';
import { UserSheet } from './sheets/support';
import { namedValues, openWorkbook } from './support';

const WHOLE = 'Sintesi obiettivi';
const unit = (name: string) => ({ name, aliases: [], owner: '' });

let host: Host;
beforeEach(async () => {
  host = await openWorkbook();
});
afterEach(() => host.dispose());

const plan = (template: TemplateId) =>
  createPlan(
    planSettings({
      ...{ template, firstYear: 2026, title: 'Piano', monitoringDates: ['31/07', '31/12'] },
      units: ['Tributi', 'SUAP'].map(unit),
    }),
  );
const create = (given: Partial<Objective>) =>
  createObjective(completeObjective({ unit: 'Tributi', ...given }, 2026), null);

/** What the check below a summary says of each unit. */
const check = async (sheet = WHOLE) =>
  (await namedValues(host, sheet, 'VerificaPesi'))
    .filter(([name]) => name !== '')
    .map(([name, sum, outcome]) => [name, sum, outcome]);

it.each(['pdo-strategico-ordinario', 'fasi-prodotti'] as const)(
  'a percentage that a sheet of %s records stays a formula, and a later one arrives',
  async (template) => {
    await plan(template);
    const levels = ['Al 31/07', 'Al 31/12'].map((label) => ({ label, value: null }));
    await create({ number: '1', title: 'Gare', weight: 100, levels });
    await updateSummaries();
    const { objectives, summaries } = await readBook();
    const { row, column } = objectives[0]!.places.levels[0]!.value!;
    const sheet = new UserSheet(host, 'Ob 1');
    const shown = (typed: unknown) =>
      host.run(async ({ workbook, sync }) => {
        await sheet.type({ [cellAddress(row, column)]: typed });
        const { rows, monitoring } = summaries[0]!;
        const cell = workbook.worksheets.getItem(WHOLE).getCell(rows[0]!.row, monitoring[0]!);
        cell.load('values,text');
        await sync();
        return [cell.values[0]![0], cell.text[0]![0]];
      });
    expect(await shown('75%')).toEqual([0.75, '75%']);
    await create({ number: '2', title: 'IMU', weight: 0, levels });
    await updateSummaries();
    expect(await shown('75%')).toEqual([0.75, '75%']);
    expect(await shown('90%')).toEqual([0.9, '90%']);
    expect(await shown('')).toEqual(['', '']);
  },
);

describe('an objective that is moved to another unit', () => {
  beforeEach(async () => {
    await plan('scheda-completa');
    await create({ number: '1', title: 'Gare', weight: 60 });
    await create({ number: '2', title: 'IMU', weight: 40 });
    await create({ number: '3', title: 'Sportello', weight: 60, unit: 'SUAP' });
    await updateSummaries();
  });
  const move = (to: string) => {
    const sheet = new UserSheet(host, 'Ob 2');
    return sheet.edit(({ names }) => {
      names.getItem('Settore').getRange().getCell(0, 0).values = [[to]];
    });
  };

  it.each(chosen(['SUAP', 'suap', ' Settore  SUAP'], 1, 31))(
    'as %j counts there, and no more in the old',
    async (to) => {
      await move(to);
      await updateSummaries();
      const wanted = [
        ['Tributi', 60, 'Somma 60: mancano 40'],
        ['SUAP', 100, 'OK'],
      ];
      expect(await check()).toEqual(wanted);
      expect([await check('Sintesi Tributi'), await check('Sintesi SUAP')]).toEqual([
        [wanted[0]],
        [wanted[1]],
      ]);
      const { units } = await readPlanGlance();
      expect(units.map(({ unit: name, weight }) => [name, weight])).toEqual([
        ['Tributi', 60],
        ['SUAP', 100],
      ]);
      expect((await readSummaryUpdate()).update.changes).toEqual([]);
    },
  );

  it.each(chosen(['TRIBUTI', 'tributi ', 'Settore\nTributi'], 1, 32))(
    'whose unit is only written otherwise, %j, stays',
    async (as) => {
      await move(as);
      expect((await readSummaryUpdate()).update.changes).toEqual([]);
      expect(await check()).toEqual([
        ['Tributi', 100, 'OK'],
        ['SUAP', 60, 'Somma 60: mancano 40'],
      ]);
    },
  );

  it('also where somebody pasted its row as values: the sheet’s unit is proposed beside it', async () => {
    await host.run(async ({ workbook, sync }) => {
      const row = workbook.worksheets.getItem(WHOLE).getRange('A6:M6');
      row.load('values');
      await sync();
      row.values = row.values;
      await sync();
    });
    await move('SUAP');
    const { differences } = (await readSummaryUpdate()).update;
    expect(differences.filter(({ field }) => field === 'unit')).toMatchObject([
      { summary: { value: 'Tributi' }, sheet: { value: 'SUAP' } },
    ]);
    await updateSummaries(new Map(differences.map(({ key }) => [key, 'sheet'])));
    expect(await check()).toEqual([
      ['Tributi', 60, 'Somma 60: mancano 40'],
      ['SUAP', 100, 'OK'],
    ]);
  });
});

const TOTALS: ['luzzara' | 'terre-di-pianura', number[]][] = [
  ['luzzara', [100, 100, 100, 100]],
  ['terre-di-pianura', Array.from({ length: 8 }, () => 100)],
];

describe.each(chosen(TOTALS, 1, 33))(
  'what the document of %s prints in its summary',
  (name, totals) => {
    const printed = fixture(name);
    beforeEach(() => writePlan(printed));

    it('stays as printed, also after an update and where the sheets say another weight or none', async () => {
      const rows = async () => (await namedValues(host, WHOLE, 'Sintesi')).slice(1, -1);
      const before = await rows();
      const [headings] = await namedValues(host, WHOLE, 'Sintesi');
      const column = (label: string) => headings!.indexOf(label);
      const fields = [
        ...[['TITOLO', 'title'] as const, ['PESO', 'weight'] as const],
        ...[['DURATA', 'duration'] as const, ['ASSESSORE', 'portfolioHolder'] as const],
        ...[['ALTRI SETTORI COINVOLTI', 'otherUnits'] as const],
      ].filter(([label]) => column(label) >= 0);
      for (const { number, title, ...rest } of printed.summary) {
        const row = before.find(
          (each) => each[column('TITOLO')] === title && each[column('N.')] === number,
        )!;
        for (const [label, field] of fields) {
          const said = { title, ...rest }[field];
          if (said !== '' && said !== null)
            expect([number, label, row[column(label)]]).toEqual([number, label, said]);
        }
      }
      await updateSummaries();
      expect(await rows()).toEqual(before);
      expect((await check()).map(([, sum]) => sum)).toEqual(totals);
      const { units } = await readPlanGlance();
      expect(units.map(({ weight }) => weight)).toEqual(totals);
    });
  },
);

describe('an objective without a number', () => {
  it('is counted once, and its cell of the number stays blank', async () => {
    const objectives = ['Gare', 'IMU'].map((title) => ({
      ...{ number: title === 'IMU' ? '2' : '', title, unit: 'Tributi' },
      weight: title === 'IMU' ? 60 : 40,
    }));
    await writePlan(
      completePlan({
        id: 'prova',
        firstYear: 2026,
        title: 'Piano',
        objectives,
        template: 'scheda-completa',
      }),
    );
    for (const time of [1, 2]) {
      await updateSummaries();
      const rows = (await namedValues(host, WHOLE, 'Sintesi')).slice(1, -1);
      expect(rows.map((row) => [row[0], row[1]])).toEqual([
        ['', 'Gare'],
        ['2', 'IMU'],
      ]);
      expect(await check()).toEqual([['Tributi', 100, 'OK']]);
      expect([time, await readPlanGlance()]).toMatchObject([
        time,
        { objectives: 2, units: [{ weight: 100 }] },
      ]);
    }
    await host.run(async ({ workbook, sync }) => {
      // Whatever a link would write in the cell.
      workbook.worksheets.getItem(WHOLE).getRange('A5').values = [['Ob']];
      await sync();
    });
    await updateSummaries();
    expect(await check()).toEqual([['Tributi', 100, 'OK']]);
  });
});

it('an update that is stopped, at whatever step, leaves every summary', async () => {
  await plan('fasi-prodotti');
  await create({ number: '1', title: 'Gare', weight: 100 });
  await updateSummaries();
  // Another unit: a row to add, and summaries to make.
  await create({ number: '2', title: 'Sportello', weight: 100, unit: 'SUAP' });
  const before = await snapshot(host);
  for (let step = 0; ; step += 1) {
    const controller = new AbortController();
    let seen = 0;
    const onProgress = () => {
      if (seen === step) controller.abort();
      seen += 1;
    };
    const outcome = await updateSummaries(new Map(), {
      signal: controller.signal,
      onProgress,
    }).then(
      () => 'written',
      ({ code }: { code: string }) => code,
    );
    if (seen <= step) {
      expect([step > 1, outcome]).toEqual([true, 'written']);
      break;
    }
    expect([step, outcome]).toEqual([step, 'stopped']);
    expect([step, await snapshot(host)]).toEqual([step, before]);
  }
});
