/** Objectives of a plan in which each unit counts its own: their sheets, and the summary that refers to them. */
import { completeObjective } from '../../src/domain/completePlan';
import { nextNumber } from '../../src/domain/objectiveNumber';
import { resolveUnit } from '../../src/domain/units';
import { planSettings } from '../../src/domain/planSettings';
import {
  createObjective,
  createPlan,
  readWorkbookPlan,
  updateSummaries,
  writePlan,
} from '../../src/workbook';
import type { Host } from '../../workbench/host';
import { fixture } from '../fixtures/plans';
import { contentsOf, namedValues, openWorkbook } from './support';

const unit = (name: string) => ({ name, aliases: [], owner: '' });
const objective = (number: string, of: string, title = `${of} ${number}`) =>
  completeObjective({ number, unit: of, title, weight: 100 }, 2026);
const settings = planSettings({ firstYear: 2026, units: ['Tributi', 'SUAP'].map(unit) });

/** One plan, in which each test goes on from the one before. */
describe('numbers that restart in each unit', () => {
  let host: Host;
  beforeAll(async () => {
    host = await openWorkbook();
    await createPlan(settings);
  });
  afterAll(() => host.dispose());

  it('have a sheet each, to which the rows of the summary refer', async () => {
    expect((await createObjective(objective('1', 'Tributi'), null)).sheets).toEqual(['Ob 1']);
    const second = await createObjective(objective('1', 'SUAP'), null);
    expect(second.sheets).toEqual(['Ob 1 SUAP']);
    await updateSummaries();
    const rows = (await namedValues(host, 'Sintesi obiettivi', 'Sintesi')).slice(1, 3);
    expect(rows.map((row) => row.join(' '))).toEqual([
      expect.stringMatching(/1 .*Tributi 1/),
      expect.stringMatching(/1 .*SUAP 1/),
    ]);
    const titles = ['Ob 1', 'Ob 1 SUAP'].map((sheet) => namedValues(host, sheet, 'Titolo'));
    const shown = (await Promise.all(titles)).map((cells) => cells[0]?.[0]);
    expect(shown).toEqual(['Tributi 1', 'SUAP 1']);
    await host.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Ob 1 SUAP');
      sheet.names.getItem('Titolo').getRange().getCell(0, 0).values = [['Sportello']];
      await context.sync();
    });
    const after = (await namedValues(host, 'Sintesi obiettivi', 'Sintesi')).slice(1, 3).flat();
    expect([after.includes('Sportello'), after.includes('Tributi 1')]).toEqual([true, true]);
  });

  it('are not written twice: the sheet that has the very same objective is named', async () => {
    const before = await contentsOf(host);
    // Its title was changed by the test before.
    const same = { ...objective('1', 'Settore SUAP'), title: 'Sportello' };
    await expect(createObjective(same, null)).rejects.toMatchObject({
      code: 'sheetNameTaken',
      details: 'Ob 1 SUAP',
    });
    expect(await contentsOf(host)).toEqual(before);
  });
});

describe('in a workbook without them, numbers that restart', () => {
  let host: Host;
  beforeEach(async () => {
    host = await openWorkbook();
  });
  afterEach(() => host.dispose());

  it('leave alone a sheet of the user that has the name, also with a new plan', async () => {
    await host.run(async (context) => {
      context.workbook.worksheets.add('Ob 1').getRange('A1').values = [['mio']];
      await context.sync();
    });
    const written = await createObjective(objective('1', 'SUAP'), settings);
    expect(written.sheets).toEqual(['Impostazioni', 'Ob 1 SUAP']);
    expect((await createObjective(objective('1', ''), null)).sheets).toEqual(['Ob 1 (2)']);
  });

  it('take the next one of each unit in a plan written whole', async () => {
    const plan = fixture('luzzara');
    // Of its sheets the first of each unit, and the second of one.
    const of = new Map<string, number>();
    const objectives = plan.objectives.filter(({ unit: its }) => {
      of.set(its, (of.get(its) ?? 0) + 1);
      return of.get(its)! <= (of.size === 2 ? 2 : 1);
    });
    await writePlan({ ...plan, objectives, summary: [] });
    const { objectives: found, settings: head } = await readWorkbookPlan();
    const units = head?.units ?? [];
    const numbered = found.map(({ objective: each }, index) => ({
      index,
      number: each.number,
      unit: resolveUnit(units, each.unit)?.name ?? each.unit,
    }));
    expect(units.length).toBeGreaterThan(3);
    for (const { name } of units) {
      const number = nextNumber(numbered, name);
      const { sheets } = await createObjective(objective(number, name, 'Nuovo'), null);
      expect(sheets[0]).toMatch(new RegExp(`^Ob ${number}( |$)`));
    }
    const after = await readWorkbookPlan();
    expect(after.objectives).toHaveLength(found.length + units.length);
  });
});
