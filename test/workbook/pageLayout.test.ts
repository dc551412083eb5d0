/** The pages to be printed are laid out last, and what Excel refuses of that takes nothing from the sheets. */
import { createPlan, lastAction, undoLast } from '../../src/workbook';
import { planSettings } from '../../src/domain/planSettings';
import type { Host } from '../../workbench/host';
import { contentsOf, openWorkbook } from './support';

const settings = planSettings({
  ...{ authority: 'Comune', title: 'Piano', firstYear: 2026, lastYear: 2026 },
  ...{ template: 'peg-cronoprogramma', units: [{ name: 'Tributi', aliases: [], owner: '' }] },
});

let host: Host;
let before: unknown;
beforeEach(async () => {
  host = await openWorkbook();
  before = await contentsOf(host);
});
afterEach(() => host.dispose());

const layouts = () =>
  host.run(async ({ workbook }) => {
    const { pageLayout } = workbook.worksheets.getItem('Impostazioni');
    pageLayout.load('orientation,paperSize,zoom');
    const area = pageLayout.getPrintAreaOrNullObject();
    area.load('address');
    await workbook.context.sync();
    const { orientation, paperSize, zoom } = pageLayout;
    return { orientation, paperSize, zoom, hasArea: !area.isNullObject };
  });
const LAID_OUT = {
  ...{ orientation: 'Portrait', paperSize: 'A4', hasArea: true },
  // A scale: in fit-to-width Excel heeds no page breaks.
  zoom: { scale: 96 },
};

async function requestsOf(work: () => Promise<unknown>): Promise<number> {
  const { syncs } = host.counters;
  await work();
  return host.counters.syncs - syncs;
}

it('it is one request, the last', async () => {
  const requests = await requestsOf(() => createPlan(settings));
  expect(await layouts()).toMatchObject(LAID_OUT);
  await undoLast();
  // Where that request fails it is made once more, on its own.
  host.failAt({ sync: requests });
  expect(await requestsOf(() => createPlan(settings))).toBe(requests + 1);
  expect(await layouts()).toMatchObject(LAID_OUT);
});

it.each([{}, { after: true }, { lose: true }])(
  'where Excel refuses it (%j) the sheets stay, and it is told',
  async (how) => {
    const requests = await requestsOf(() => createPlan(settings));
    const written = await contentsOf(host);
    await undoLast();
    for (const sync of [requests, requests + 1]) host.failAt({ sync, ...how });
    const outcome = await createPlan(settings);
    expect(outcome).toEqual({ sheets: ['Impostazioni'], isPageUnset: true });
    expect(await contentsOf(host)).toEqual(written);
    expect(lastAction()).toMatchObject({ sheets: ['Impostazioni'] });
    await undoLast();
    expect(await contentsOf(host)).toEqual(before);
  },
);
