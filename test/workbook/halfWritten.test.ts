/** Excel fails half-way, or its answer is lost: nothing stays half written, what was done is said to be, and Annulla is of it. */
import { lastAction, undoLast, type WorkbookProblem } from '../../src/workbook';
import type { FailureOrder } from '../../workbench/host/protocol/failures';
import type { Host } from '../../workbench/host';
import { forget, OPERATIONS } from '../fidelity/operations';
import { snapshot } from '../fidelity/snapshot';
import { openWorkbook } from './support';

const operation = (name: string) => OPERATIONS.find((each) => each.name === name)!;

describe.each(['weights', 'marks', 'formula', 'undo of sheets'])('%s', (name) => {
  const { prepare, run, isUndone, again } = operation(name);
  let host: Host;
  let before: unknown;
  let asked: unknown;
  let size = { syncs: 0, actions: 0 };
  beforeAll(async () => {
    forget();
    host = await openWorkbook();
    await prepare(host);
    before = await snapshot(host);
    host.counters.reset();
    await run();
    size = { syncs: host.counters.syncs, actions: host.counters.actions };
    asked = await snapshot(host);
    await takeBack();
    expect(await snapshot(host)).toEqual(before);
  });
  afterAll(() => host.dispose());

  const takeBack = () => (isUndone ? undoLast() : again!());

  async function tryWith(order: FailureOrder): Promise<string> {
    const offered = lastAction();
    host.failAt(order);
    const outcome = await run().then(
      () => 'done',
      ({ code }: WorkbookProblem) => code,
    );
    host.cancel();
    expect([order, await snapshot(host)]).toEqual([order, outcome === 'done' ? asked : before]);
    if (outcome === 'done') {
      if (isUndone) expect([order, lastAction()]).not.toEqual([order, offered]);
      await takeBack();
      expect([order, await snapshot(host)]).toEqual([order, before]);
    } else expect([order, outcome, lastAction()]).toEqual([order, 'excelError', offered]);
    return outcome;
  }

  it('are all there or none at each request that fails', async () => {
    for (let sync = 1; sync <= size.syncs; sync += 1)
      for (const after of [false, true]) await tryWith({ sync, ...(after && { after }) });
  });

  it('are all there or none where Excel fails in the midst of a request', async () => {
    // The first, the last, and as many between.
    const step = Math.max(1, Math.floor(size.actions / 6));
    for (let action = 1; action <= size.actions; action += step) await tryWith({ action });
    await tryWith({ action: size.actions, after: true });
  });

  it('are told as done where only the answer is lost', async () => {
    const outcomes = [];
    for (let sync = 1; sync <= size.syncs; sync += 1)
      outcomes.push(await tryWith({ sync, lose: true }));
    expect(outcomes).toContain('done');
  });
});

it('a sheet protected between reading and writing is named, and no other has its weight written', async () => {
  forget();
  const host = await openWorkbook();
  const { prepare, run } = operation('weights');
  await prepare(host);
  const before = await snapshot(host);
  const protect = (isOn: boolean) =>
    host.run(async ({ workbook, sync }) => {
      const { protection } = workbook.worksheets.getItem('Ob 2');
      if (isOn) protection.protect();
      else protection.unprotect();
      await sync();
    });
  for (const request of [1, 2]) {
    host.beforeSync(request, () => protect(true));
    await expect(run()).rejects.toMatchObject({ code: 'protectedSheet', details: 'Ob 2' });
    await protect(false);
    expect([request, await snapshot(host)]).toEqual([request, before]);
  }
  host.dispose();
});
