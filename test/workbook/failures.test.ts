import {
  createObjective,
  lastAction,
  readState,
  undoLast,
  writePlan,
  writeWorkbook,
  WorkbookProblem,
} from '../../src/workbook';
import type { WorkbookBlueprint } from '../../src/templates/blueprint';
import type { Plan } from '../../src/domain/plan';
import type { Host } from '../../workbench/host';
import { plan, sheetOf } from '../fixtures/terre-di-pianura';
import { contentsOf, openWorkbook } from './support';

/** Two sheets and the summary: every kind of instruction, few enough to fail at each place. */
const small: Plan = {
  ...plan,
  anticorruption: [],
  objectives: [sheetOf('1/13'), sheetOf('2/4')],
  summary: plan.summary.filter(({ number }) => ['1/13', '2/4'].includes(number)),
};

async function problemOf(work: Promise<unknown>): Promise<WorkbookProblem> {
  const error = await work.then(
    () => undefined,
    (problem: unknown) => problem,
  );
  expect(error).toBeInstanceOf(WorkbookProblem);
  return error as WorkbookProblem;
}

/** One workbook: each of the tests leaves it as it was. */
describe('a creation that fails', () => {
  let host: Host;
  let before: unknown;

  beforeAll(async () => {
    host = await openWorkbook();
    before = await contentsOf(host);
  });
  afterAll(() => host.dispose());

  it.each([1, 2])('at request %i leaves the workbook as it was', async (sync) => {
    host.failAt({ sync });
    const { code, leftBehind } = await problemOf(writePlan(small));
    expect(code).toBe('excelError');
    expect(leftBehind).toEqual([]);
    expect(await contentsOf(host)).toEqual(before);
  });

  it.each([1, 14, 200, 1500])('at instruction %i leaves the workbook as it was', async (action) => {
    host.failAt({ action });
    const { leftBehind } = await problemOf(writePlan(small));
    expect(leftBehind).toEqual([]);
    expect(await contentsOf(host)).toEqual(before);
  });

  it.each([
    ['AccessDenied', 'accessDenied'],
    ['RangeExceedsLimit', 'tooLarge'],
    ['RequestPayloadSizeLimitExceeded', 'tooLarge'],
    ['UndoNotSupported', 'undoRefused'],
    ['InvalidOperationInCellEditMode', 'cellBeingEdited'],
  ])('for %s is told as what it is, where nothing is protected', async (code, told) => {
    host.failAt({ sync: 2, code });
    const problem = await problemOf(writePlan(small));
    expect([problem.code, problem.details]).toEqual([told, expect.stringContaining(code)]);
    expect(await contentsOf(host)).toEqual(before);
  });

  it('names what stayed when even the cleaning fails', async () => {
    // The third request asks whether all was written all the same, the next three clean.
    host.failAt({ action: 300 });
    for (const sync of [4, 5, 6]) host.failAt({ sync });
    const { leftBehind } = await problemOf(writePlan(small));
    host.cancel();
    const sheets = [
      'Impostazioni',
      'Sintesi obiettivi',
      'Sintesi SUAP',
      'Sintesi Tributi e riscossione',
      'Ob 1-13',
      'Ob 2-4',
    ];
    expect(leftBehind).toEqual(sheets);
    // They, and nothing older, are what "Annulla" takes away.
    expect(lastAction()).toEqual({ sheets, cells: 0 });
    await undoLast();
    expect(await contentsOf(host)).toEqual(before);
  });

  it('can be repeated afterwards, once: a second plan is not written over the first', async () => {
    const { sheets } = await writePlan(small);
    expect(sheets).toHaveLength(6);
    const written = await contentsOf(host);
    expect((await problemOf(writePlan(small))).code).toBe('sheetNameTaken');
    expect(await contentsOf(host)).toEqual(written);
  });
});

describe('before anything is written', () => {
  let host: Host;
  beforeEach(async () => {
    host = await openWorkbook();
  });
  afterEach(() => host.dispose());

  it('refuses a name that a sheet has, in any case, and leaves that sheet alone', async () => {
    await host.run(async (context) => {
      context.workbook.worksheets.add('OB 1-13').getRange('A1').values = [['mio']];
      await context.sync();
    });
    const before = await contentsOf(host);
    const { code, details } = await problemOf(writePlan(small));
    expect([code, details]).toEqual(['sheetNameTaken', 'Ob 1-13']);
    expect(await contentsOf(host)).toEqual(before);
  });

  it.each([['a/b'], ['a?'], ['[a]'], ["'a"], [''], ['   '], ['a'.repeat(32)], ['History']])(
    'refuses the sheet name %j, that Excel does not take',
    async (name) => {
      const [sheet] = (await import('../../src/templates/plan')).planBlueprint(small).sheets;
      const blueprint: WorkbookBlueprint = {
        sheets: [{ ...sheet!, name }],
        names: [],
        activate: name,
      };
      expect((await problemOf(writeWorkbook(blueprint))).code).toBe('sheetNameIllegal');
      expect(host.counters.syncs).toBe(0);
    },
  );

  it('refuses a text that no cell can hold, and says which', async () => {
    const title = 'è'.repeat(32_768);
    const { code, details } = await problemOf(createObjective({ ...sheetOf('1/13'), title }, head));
    expect([code, details]).toEqual(['textTooLong', `${'è'.repeat(60)}…`]);
    expect(await contentsOf(host)).toMatchObject({ sheets: ['Foglio1'], names: [] });
    // The apostrophe that keeps a text from being a formula takes the place of a character.
    const asText = createObjective({ ...sheetOf('1/13'), title: `=${'a'.repeat(32_766)}` }, head);
    expect((await problemOf(asText)).code).toBe('textTooLong');
    expect(await contentsOf(host)).toMatchObject({ sheets: ['Foglio1'], names: [] });
    const longest = { ...sheetOf('1/13'), title: title.slice(1) };
    expect((await createObjective(longest, head)).sheets).toEqual(['Impostazioni', 'Ob 1-13']);
  });

  it('makes a legal sheet name of an objective number with any characters', async () => {
    const { sheets } = await createObjective({ ...sheetOf('1/13'), number: '[1]: a\\b?' }, head);
    expect(sheets).toEqual(['Impostazioni', 'Ob -1- a-b-']);
  });

  it('sees a protected workbook', async () => {
    await host.run(async (context) => {
      context.workbook.protection.protect();
      await context.sync();
    });
    expect((await problemOf(writePlan(small))).code).toBe('protectedWorkbook');
  });

  it('waits while a cell is being edited', async () => {
    host.cellEditing.begin();
    const writing = createObjective(sheetOf('1/13'), head);
    host.cellEditing.end();
    expect((await writing).sheets).toHaveLength(2);
  });
});

const head = { authority: 'Comune', title: 'Piano', firstYear: 2021, lastYear: 2021 };

describe('stopping', () => {
  it('takes away what was written', async () => {
    const host = await openWorkbook();
    const before = await contentsOf(host);
    const controller = new AbortController();
    const onProgress = ({ done }: { done: number }) => {
      if (done > 0) controller.abort();
    };
    const writing = writePlan(plan, { signal: controller.signal, onProgress });
    expect((await problemOf(writing)).code).toBe('stopped');
    expect(await contentsOf(host)).toEqual(before);
    host.dispose();
  });
});

describe('one objective', () => {
  let host: Host;
  beforeEach(async () => {
    host = await openWorkbook();
  });
  afterEach(() => host.dispose());

  it('brings the settings to a workbook that has none, in four requests', async () => {
    const { sheets } = await createObjective(sheetOf('1/13'), head);
    expect(sheets).toEqual(['Impostazioni', 'Ob 1-13']);
    expect(host.counters.syncs).toBe(4);
  });

  it('joins a plan that is there and repeats its head', async () => {
    await createObjective(sheetOf('1/13'), head);
    const { sheets } = await createObjective(sheetOf('2/4'), null);
    expect(sheets).toEqual(['Ob 2-4']);
    const title = await host.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Ob 2-4').getRange('A1:A2');
      range.load('values');
      await context.sync();
      return range.values;
    });
    expect(title).toEqual([['Piano'], ['Comune']]);
  });

  it('invents no plan where the one that it belonged to has gone', async () => {
    const empty = await contentsOf(host);
    const orphan = createObjective(sheetOf('1/13'), null);
    await expect(orphan).rejects.toMatchObject({ code: 'planGone' });
    expect(await contentsOf(host)).toEqual(empty);
    await createObjective(sheetOf('1/13'), head);
    await undoLast();
    await expect(createObjective(sheetOf('1/13'), null)).rejects.toMatchObject({
      code: 'planGone',
    });
    expect(await contentsOf(host)).toEqual(empty);
  });

  it('brings new settings where the sheet of those before was deleted, whose names Excel leaves behind', async () => {
    await createObjective(sheetOf('1/13'), head);
    await host.run(async ({ workbook }) => {
      workbook.worksheets.getItem('Impostazioni').delete();
      await workbook.context.sync();
    });
    await expect(createObjective(sheetOf('2/4'), null)).rejects.toMatchObject({ code: 'planGone' });
    await createObjective(sheetOf('2/4'), head);
    expect((await readState()).plan).toMatchObject(head);
  });

  it('writes what looks like a formula as the text that it is', async () => {
    const hostile = {
      ...sheetOf('2/4'),
      title: '=1+1',
      strategy: '@cmd',
      stakeholders: "'+2",
      duration: '-3',
    };
    await createObjective(hostile, head);
    const cells = await host.run(async (context) => {
      const { names } = context.workbook.worksheets.getItem('Ob 2-4');
      const ranges = ['Titolo', 'Strategia', 'PortatoriInteressi', 'Durata'].map((name) =>
        names.getItem(name).getRange().getCell(0, 0),
      );
      for (const range of ranges) range.load('values,valueTypes');
      await context.sync();
      return ranges.map(({ values, valueTypes }) => [values[0]?.[0], valueTypes[0]?.[0]]);
    });
    expect(cells).toEqual([
      ['=1+1', 'String'],
      ['@cmd', 'String'],
      ["'+2", 'String'],
      ['-3', 'String'],
    ]);
  });
});
