/** Every operation in every Excel: what it leaves is the same, and "Annulla" takes it back. */
import { undoLast } from '../../src/workbook';
import type { HostOptions } from '../../workbench/host';
import { MODES, tellVersion, type Mode } from '../hostModes';
import { isFew } from '../sample';
import { openWorkbook } from '../workbook/support';
import { forget, OPERATIONS, type Operation } from './operations';
import { snapshot } from './snapshot';

const HOUR = 60 * 60 * 1000;

interface Left {
  before: unknown;
  after: unknown;
  undone: unknown;
}

async function leaves(operation: Operation, mode: Omit<HostOptions, 'functions'>): Promise<Left> {
  forget();
  const host = await openWorkbook(mode);
  tellVersion(host, mode);
  try {
    // English Excel calls it Sheet1.
    await host.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().name = 'Foglio1';
      await context.sync();
    });
    await operation.prepare(host);
    const before = await snapshot(host);
    await operation.run();
    // Whoever looks looks later: what custom functions answer has come.
    await host.run((context) => context.sync());
    const after = await snapshot(host);
    if (operation.isUndone) await undoLast();
    await host.run((context) => context.sync());
    return { before, after, undone: operation.isUndone ? await snapshot(host) : before };
  } finally {
    host.dispose();
    tellVersion(host, {});
  }
}

/** Ids are new each time, also those of sheets that were deleted: each is told by where it first appears. */
function withoutIds(left: unknown): unknown {
  const seen: string[] = [];
  const text = JSON.stringify(left).replace(/\b[2-9b-df-hj-km-np-tv-xz]{8}\b/g, (id) => {
    if (!seen.includes(id)) seen.push(id);
    return `id ${seen.indexOf(id)}`;
  });
  return JSON.parse(text);
}

/** What an operation leaves as usual: the same whatever it is compared with. */
const usually = new Map<Operation, Promise<Left>>();
function usual(operation: Operation): Promise<Left> {
  const known = usually.get(operation) ?? leaves(operation, {});
  usually.set(operation, known);
  return known;
}

/** In `npm test` one in each mode, of those that take no time; one of them writes a plan. */
const QUICK = ['marks', 'formula', 'a new plan', 'rows and cells'];
/** Told by `npm run fidelity`, which goes through them one by one; here workbooks are opened as usual too. */
const { HOST_MODE } = process.env;
delete process.env['HOST_MODE'];
const modes = (Object.keys(MODES) as Mode[]).filter((mode) => (HOST_MODE ?? mode) === mode);
const tried = modes.flatMap((mode, index) =>
  OPERATIONS.filter(({ name }) => !isFew || name === QUICK[index % QUICK.length]).map(
    (operation) => ({ mode, operation, name: operation.name }),
  ),
);

it.each(tried)(
  '$mode: $name',
  async ({ mode, operation }) => {
    const expected = await usual(operation);
    const found = await leaves(operation, MODES[mode]);
    expect(withoutIds(found.after)).toEqual(withoutIds(expected.after));
    expect(found.undone).toEqual(found.before);
    expect(withoutIds(found.before)).toEqual(withoutIds(expected.before));
  },
  HOUR,
);
