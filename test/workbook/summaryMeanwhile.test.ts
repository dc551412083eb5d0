/** A sheet that its user changes while the summaries are updated: no formula is written that shows the cell beside the right one. */
import { completeObjective } from '../../src/domain/completePlan';
import { planSettings } from '../../src/domain/planSettings';
import {
  createObjective,
  createPlan,
  readSummaryUpdate,
  updateSummaries,
} from '../../src/workbook';
import type { Host } from '../../workbench/host';
import { chosen } from '../sample';
import { namedValues, openWorkbook } from './support';

const WHOLE = 'Sintesi obiettivi';

let host: Host;
beforeEach(async () => {
  host = await openWorkbook();
  await createPlan(planSettings({ template: 'scheda-completa', firstYear: 2026, title: 'Piano' }));
  for (const [number, title] of [
    ['1', 'Gare'],
    ['2', 'IMU'],
  ] as const) {
    const given = { number, title, unit: 'Tributi', weight: 50 };
    await createObjective(completeObjective(given, 2026), null);
    if (number === '1') await updateSummaries();
  }
});
afterEach(() => host.dispose());

const rows = async () =>
  (await namedValues(host, WHOLE, 'Sintesi')).slice(1).flatMap((row) => (row[1] ? [row[1]] : []));

/** What the user does to the sheet that the new row will refer to. */
const DEEDS: Record<string, (sheets: Excel.WorksheetCollection) => void> = {
  'a row inserted above': (sheets) => void sheets.getItem('Ob 2').getRange('2:2').insert('Down'),
  'a column inserted before': (sheets) =>
    void sheets.getItem('Ob 2').getRange('A:A').insert('Right'),
  'another name': (sheets) => {
    sheets.getItem('Ob 2').name = 'IMU 2026';
  },
};

describe.each(Object.keys(DEEDS).map((name, salt) => ({ name, salt })))(
  '$name',
  ({ name, salt }) => {
    it.each(chosen([1, 2, 3], 1, 40 + salt))(
      'at request %i after the reading leaves it right, or as it was',
      async (after) => {
        const deed = () =>
          host.run(async ({ workbook, sync }) => {
            DEEDS[name]!(workbook.worksheets);
            await sync();
          });
        host.counters.reset();
        await readSummaryUpdate();
        // The last of the requests that read: what comes after it writes.
        const reading = host.counters.syncs;
        host.beforeSync(reading + after, deed);
        const outcome = await updateSummaries().then(
          () => 'done',
          ({ code }: { code: string }) => code,
        );
        host.cancel();

        expect(['done', 'changedMeanwhile', 'sheetGone']).toContain(outcome);
        expect(await rows()).toEqual(outcome === 'done' ? ['Gare', 'IMU'] : ['Gare']);
        await updateSummaries();
        expect(await rows()).toEqual(['Gare', 'IMU']);
        expect((await readSummaryUpdate()).update.changes).toEqual([]);
      },
    );
  },
);
