/**
 * Every operation, with Excel failing at each request and at each action: before or after it is carried out, or with the
 * answer lost. The workbook is as before or as asked, the pane says which, and "Annulla" is right.
 */
import { lastAction, undoLast, type WorkbookProblem } from '../../src/workbook';
import type { Host } from '../../workbench/host';
import type { FailureOrder } from '../../workbench/host/protocol/failures';
import { openWorkbook } from '../workbook/support';
import { chosen, told } from '../sample';
import { forget, OPERATIONS, type Operation } from './operations';
import { snapshot } from './snapshot';

const KINDS: FailureOrder[] = [{}, { after: true }];
const HOURS = 6 * 60 * 60 * 1000;

/** Numbers from 1 to a count. */
const upTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

beforeAll(() => console.log(told));

/** Quick enough to fail at every request in `npm test` too. */
const QUICK = ['weights', 'marks', 'formula', 'undo of sheets'];
const some = chosen(OPERATIONS, 2, 0);
const tried = OPERATIONS.filter((each) => QUICK.includes(each.name) || some.includes(each));

describe.each(tried)('$name', (operation) => {
  const isQuick = QUICK.includes(operation.name);
  let host: Host;
  let before: unknown;
  let asked: unknown;
  let size = { syncs: 0, actions: 0 };

  beforeAll(async () => {
    forget();
    host = await openWorkbook();
    await operation.prepare(host);
    before = await snapshot(host);
    host.counters.reset();
    await operation.run();
    const { syncs, actions } = host.counters;
    size = { syncs, actions };
    asked = await snapshot(host);
    await takeBack(operation);
    await reset();
  }, HOURS);
  afterAll(() => host.dispose());

  /** The older action is there again, and the workbook as it was prepared. */
  async function reset(): Promise<void> {
    expect(await snapshot(host)).toEqual(before);
  }

  async function takeBack({ isUndone, again }: Operation): Promise<void> {
    if (isUndone) await undoLast();
    else await again?.();
  }

  async function tryWith(order: FailureOrder): Promise<string> {
    const offered = lastAction();
    host.failAt(order);
    const outcome = await operation.run().then(
      () => 'done',
      (problem: WorkbookProblem) => `${problem.name} ${problem.code}`,
    );
    host.cancel();
    const now = await snapshot(host);
    const isDone = outcome === 'done';
    expect({ order, told, outcome, now }).toEqual({
      ...{ order, told, now: isDone ? asked : before },
      outcome: isDone ? 'done' : 'WorkbookProblem excelError',
    });
    if (!isDone) {
      // Nothing was done: what could be taken back before still can.
      expect([order, lastAction()]).toEqual([order, offered]);
      return outcome;
    }
    if (operation.isUndone) {
      expect(lastAction()).not.toBeNull();
      if (isQuick) expect([order, lastAction()]).not.toEqual([order, offered]);
    }
    await takeBack(operation);
    await reset();
    return outcome;
  }

  it(
    'is all or nothing at each request',
    async () => {
      const lost: string[] = [];
      for (const sync of chosen(upTo(size.syncs), isQuick ? Infinity : 2, 1)) {
        for (const kind of KINDS) await tryWith({ sync, ...kind });
        lost.push(await tryWith({ sync, lose: true }));
      }
      // Of the request that writes only the answer is lost.
      if (isQuick) expect(lost).toContain('done');
    },
    HOURS,
  );

  it(
    'is all or nothing at each action',
    async () => {
      const ends = isQuick ? [1, size.actions] : [];
      const between = chosen(upTo(size.actions), isQuick ? 6 : 2, 2, 30);
      for (const action of new Set([...ends, ...between]))
        for (const kind of KINDS) await tryWith({ action, ...kind });
    },
    HOURS,
  );
});

it('a sheet protected between reading and writing is named, and no other has its weight written', async () => {
  forget();
  const host = await openWorkbook();
  const { prepare, run } = OPERATIONS.find(({ name }) => name === 'weights')!;
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
