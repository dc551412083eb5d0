/** When Excel is asked to load the add-in with the workbook, so that its keys work before the pane is opened. */
import { loadWithWorkbook } from '../../../src/taskpane/commands/startup';
import type { PaneServices } from '../../../src/taskpane/services';

/** The part of Office that is asked, and the actions of the add-in as they come. */
function setUp(answers: (() => Promise<void>)[] = []) {
  const asked: string[] = [];
  (globalThis as { Office?: unknown }).Office = {
    addin: {
      setStartupBehavior(behaviour: string) {
        asked.push(behaviour);
        return (answers.shift() ?? (async () => undefined))();
      },
    },
  };
  const listeners = new Set<() => void>();
  let last: ReturnType<PaneServices['undoing']['last']> = null;
  const undoing = {
    last: () => last,
    subscribe(listener: () => void) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    run: () => Promise.reject(new Error()),
  };
  const end = loadWithWorkbook({ undoing });
  const act = async (sheets: string[] | null, cells = 0) => {
    last = sheets && { sheets, cells };
    for (const listener of listeners) listener();
    for (let turn = 0; turn < 4; turn += 1) await Promise.resolve();
  };
  return { asked, act, end };
}

afterEach(() => {
  delete (globalThis as { Office?: unknown }).Office;
});

it('is at the first action that writes in it, once', async () => {
  const { asked, act } = setUp();
  await act(null);
  expect(asked).toEqual([]);
  await act(['Impostazioni']);
  await act([], 3);
  expect(asked).toEqual(['Load']);
});

it('is where marks alone were set too', async () => {
  const { asked, act } = setUp();
  await act([], 2);
  expect(asked).toEqual(['Load']);
});

it('is again at the next action where Excel could not', async () => {
  const { asked, act } = setUp([() => Promise.reject(new Error('no shared runtime'))]);
  await act([], 1);
  await act([], 1);
  await act([], 1);
  expect(asked).toEqual(['Load', 'Load']);
});

it('is not any more once that is ended, and an Excel without it stops nothing', async () => {
  const { asked, act, end } = setUp();
  end();
  await act([], 1);
  expect(asked).toEqual([]);
  const other = setUp();
  delete (globalThis as { Office?: unknown }).Office;
  await other.act([], 1);
  expect(other.asked).toEqual([]);
});
