/** «Interrompi», wherever it is pressed: the workbook is as it was, and the pane says so. */
import { writePlan, type WorkbookProblem } from '../../src/workbook';
import type { Host } from '../../workbench/host';
import { plan as whole } from '../fixtures/terre-di-pianura';
import { openWorkbook } from '../workbook/support';
import { isFew } from './sample';
import { snapshot } from './snapshot';

/** Of so few objectives that `npm test` can wait for them. */
const plan = isFew ? { ...whole, objectives: whole.objectives.slice(0, 1), summary: [] } : whole;

let host: Host;
beforeEach(async () => {
  host = await openWorkbook();
});
afterEach(() => host.dispose());

describe('a plan that is being written', () => {
  it('is not there where it is stopped, at whatever step', async () => {
    const before = await snapshot(host);
    let stopped = 0;
    for (let step = 0; step < (isFew ? 2 : 5); step += 1) {
      const controller = new AbortController();
      let seen = 0;
      const writing = writePlan(plan, {
        signal: controller.signal,
        onProgress: () => {
          if (seen === step) controller.abort();
          seen += 1;
        },
      });
      const outcome = await writing.then(
        () => 'written',
        ({ code }: WorkbookProblem) => code,
      );
      // It has fewer steps.
      if (seen <= step) break;
      expect([step, outcome, await snapshot(host)]).toEqual([step, 'stopped', before]);
      stopped += 1;
    }
    expect(stopped).toBeGreaterThan(1);
  }, 600_000);
});
