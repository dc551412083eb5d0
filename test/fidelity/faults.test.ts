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

describe.each(chosen(OPERATIONS, 2, 0))('$name', (operation) => {
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

  async function tryWith(order: FailureOrder): Promise<void> {
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
      return;
    }
    if (operation.isUndone) expect(lastAction()).not.toBeNull();
    await takeBack(operation);
    await reset();
  }

  it(
    'is all or nothing at each request',
    async () => {
      for (const sync of chosen(upTo(size.syncs), 2, 1))
        for (const kind of [...KINDS, { lose: true }]) await tryWith({ sync, ...kind });
    },
    HOURS,
  );

  it(
    'is all or nothing at each action',
    async () => {
      for (const action of chosen(upTo(size.actions), 2, 2, 30))
        for (const kind of KINDS) await tryWith({ action, ...kind });
    },
    HOURS,
  );
});
