import { act, screen } from '@testing-library/react';
import { PlanGlance } from '../../../src/taskpane/home/PlanGlance';
import { usePlanVersion } from '../../../src/taskpane/home/usePlanVersion';
import type { LastAction, PaneServices } from '../../../src/taskpane/services';
import { EMPTY_GLANCE, show, testServices } from '../support';

function Glance() {
  return <PlanGlance key={usePlanVersion()} onGo={() => undefined} />;
}

/** A workbook with as many objectives as times that it was read. */
async function showGlance() {
  let readings = 0;
  let last: LastAction | null = null;
  const told = { action: () => {}, shown: () => {} };
  const services: Partial<PaneServices> = {
    readGlance: async () => ({ ...EMPTY_GLANCE, objectives: (readings += 1) }),
    undoing: {
      ...testServices().undoing,
      last: () => last,
      subscribe(listener) {
        told.action = listener;
        return () => {};
      },
    },
    onShown(listener) {
      told.shown = listener;
      return () => {};
    },
  };
  await show(<Glance />, testServices(services));
  return {
    acts: (action: LastAction | null) =>
      act(async () => {
        last = action;
        told.action();
      }),
    opens: () => act(async () => told.shown()),
  };
}

const objectives = () => screen.getByText(/ in 0 settori$/).textContent;

describe('the plan at a glance', () => {
  it('is read again after sheets are made, an action is taken back, the pane is opened anew', async () => {
    const { acts, opens } = await showGlance();
    expect(objectives()).toMatch(/^1 /);
    await acts({ sheets: ['Ob 1'], cells: 0 });
    expect(objectives()).toMatch(/^2 /);
    await acts(null);
    expect(objectives()).toMatch(/^3 /);
    await opens();
    expect(objectives()).toMatch(/^4 /);
  });

  it('is not for each mark that a command sets', async () => {
    const { acts } = await showGlance();
    await acts({ sheets: [], cells: 3 });
    expect(objectives()).toMatch(/^1 /);
  });
});
