/** «Interrompi», wherever it is pressed: the workbook is as it was, and the pane says so. */
import { writePlan, type WorkbookProblem } from '../../src/workbook';
import type { Host } from '../../workbench/host';
import { plan as whole } from '../fixtures/terre-di-pianura';
import { openWorkbook } from '../workbook/support';
import { isFew } from '../sample';
import { snapshot } from './snapshot';

/** Of so few objectives that `npm test` can wait for them. */
const plan = isFew
  ? {
      ...whole,
      units: whole.units.slice(0, 1),
      objectives: whole.objectives.slice(0, 1),
      summary: [],
    }
  : whole;

let host: Host;
beforeEach(async () => {
  host = await openWorkbook();
});
afterEach(() => host.dispose());

describe('a plan that is being written', () => {
  it('is not there where it is stopped, at whatever step', async () => {
    const before = await snapshot(host);
    let outcome = '';
    let step = 0;
    for (; outcome !== 'written'; step += 1) {
      const controller = new AbortController();
      let seen = 0;
      const writing = writePlan(plan, {
        signal: controller.signal,
        onProgress: () => {
          if (seen === step) controller.abort();
          seen += 1;
        },
      });
      outcome = await writing.then(
        () => 'written',
        ({ code }: WorkbookProblem) => code,
      );
      // Whole only where there were no more steps to stop it at.
      const wasStopped = seen > step;
      expect([step, outcome]).toEqual([step, wasStopped ? 'stopped' : 'written']);
      if (wasStopped) expect([step, await snapshot(host)]).toEqual([step, before]);
    }
    expect(step).toBeGreaterThan(2);
  }, 600_000);
});
