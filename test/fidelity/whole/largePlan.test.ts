import { OBJECTIVE_TEMPLATES } from '../../../src/templates/forms';
import { planBlueprint } from '../../../src/templates/plan';
import type { SheetContents } from '../../../src/templates/sheetContents';
import { writePlan } from '../../../src/workbook';
import { batchesOf, estimatedBytes } from '../../../src/workbook/batches';
import { readSheets } from '../../../src/workbook/readSheets';
import type { Counters } from '../../../workbench/host/protocol/counters';
import type { Host } from '../../../workbench/host';
import { plan as example } from '../../fixtures/terre-di-pianura';
import { fullPlan } from '../../workbook/fullPlan';
import { openWorkbook } from '../../workbook/support';

/** What Excel on the web takes and gives at once. */
const LIMIT = 5_000_000;
/**
 * Everything is really written and computed, which takes minutes for a hundred sheets: `FULL_SHEETS=100` asks for them.
 * Otherwise fewer are written, and what a hundred would take is told from the estimate that these confirm.
 */
const OBJECTIVES = Number(process.env['FULL_SHEETS'] ?? 12);
const TIMEOUT = 900_000;

describe(`a plan of ${OBJECTIVES} full sheets`, () => {
  let host: Host;
  let written: Counters;
  let read: Counters;
  let sheets: SheetContents[];
  const plan = fullPlan(OBJECTIVES);
  const blueprint = planBlueprint(plan);
  const steps: { done: number; bytes: number }[] = [];

  beforeAll(async () => {
    host = await openWorkbook();
    const onProgress = ({ done }: { done: number }) =>
      steps.push({ done, bytes: host.counters.bytes });
    await writePlan(plan, { onProgress });
    written = Object.assign({}, host.counters);
    host.counters.reset();
    sheets = await readSheets();
    read = Object.assign({}, host.counters);
  }, TIMEOUT);
  afterAll(() => host.dispose());

  it('is written in six requests at most, each below 5 MB', () => {
    expect(written.syncs).toBeLessThanOrEqual(6);
    expect(written.largestRequest).toBeLessThan(LIMIT);
  });

  it('shows its progress to the last sheet', () => {
    expect(steps.at(-1)?.done).toBe(blueprint.sheets.length);
    expect(steps.length).toBeGreaterThan(2);
  });

  it('is never larger than estimated, and little smaller', () => {
    const estimated = blueprint.sheets.reduce((sum, sheet) => sum + estimatedBytes(sheet), 0);
    expect(written.bytes).toBeLessThan(estimated);
    expect(written.bytes).toBeGreaterThan(0.8 * estimated);
  });

  it('is read in two requests, each answer below 5 MB', () => {
    expect(read.syncs).toBe(2);
    expect(read.largestRequest).toBeLessThan(LIMIT);
    expect(read.largestResponse).toBeLessThan(LIMIT);
  });

  it('comes back whole, to the last sheet', () => {
    expect(sheets).toHaveLength(1 + blueprint.sheets.length);
    const { blocks, names } = blueprint.sheets.at(-1)!;
    const { values, names: areas } = sheets.at(-1)!;
    expect(areas.size).toBe(names.length);
    for (const { name, area } of names) expect(areas.get(name)).toEqual(area);
    expect(values).toHaveLength(blocks[0]?.content.length ?? 0);
  });
});

describe.each(OBJECTIVE_TEMPLATES.map(({ id }) => id))('a hundred full sheets of %s', (id) => {
  it('take at most five requests after the one that looks', () => {
    expect(batchesOf(planBlueprint(fullPlan(100, id)).sheets).length).toBeLessThanOrEqual(5);
  });
});

describe('groups of sheets for one request each', () => {
  const { sheets: few } = planBlueprint(example);
  const full = planBlueprint(fullPlan(1)).sheets.at(-1);
  const copies = (count: number) => Array.from({ length: count }, () => full!);

  it('keeps all sheets in their order', () => {
    expect(batchesOf(few).flat()).toEqual(few);
  });

  it('has a few steps for a plan of a usual size, one for a single sheet', () => {
    expect([3, 4]).toContain(batchesOf(few).length);
    expect(batchesOf(few.slice(0, 2))).toHaveLength(1);
    expect(batchesOf([])).toEqual([]);
  });

  it('has no more groups than the limit asks for', () => {
    expect(batchesOf(copies(50)).length).toBe(4);
    expect(batchesOf(copies(200)).length).toBeLessThanOrEqual(10);
  });

  it('gives a sheet above the limit a group of its own', () => {
    const huge = { ...full!, blocks: [{ row: 0, column: 0, content: [['x'.repeat(6_000_000)]] }] };
    const groups = batchesOf([full!, huge, full!]);
    expect(groups.map((group) => group.length)).toEqual([1, 1, 1]);
  });
});
