/** What holds of every update of summaries, whatever people did to the workbook before. */
import fc from 'fast-check';
import { completeObjective } from '../../src/domain/completePlan';
import type { Plan, TemplateId } from '../../src/domain/plan';
import { planSettings } from '../../src/domain/planSettings';
import { unitKey } from '../../src/domain/units';
import { OBJECTIVE_TEMPLATES } from '../../src/templates/forms';
import {
  createObjective,
  createPlan,
  readPlanGlance,
  readSummaryUpdate,
  updateSummaries,
  writePlan,
} from '../../src/workbook';
import type { Host } from '../../workbench/host';
import { fixture, PLAN_NAMES } from '../fixtures/plans';
import { chosen, isFew, seed, told } from '../sample';
import { namedValues, openWorkbook } from './support';

const WHOLE = 'Sintesi obiettivi';
const TIMEOUT = 600_000;

let host: Host;
afterEach(() => host.dispose());

/** Everything that the summaries hold. */
const held = () =>
  host.run(async ({ workbook, sync }) => {
    workbook.worksheets.load('items/name');
    await sync();
    const found = workbook.worksheets.items
      .filter(({ name }) => name.startsWith('Sintesi'))
      .map(({ name }) => {
        const range = workbook.worksheets.getItem(name).getUsedRange();
        range.load('formulas,values');
        return { name, range };
      });
    await sync();
    return found.map(({ name, range: { formulas, values } }) => ({ name, formulas, values }));
  });

/** One document has a hundred sheets: a part of it, taken all over, tells as much in less time. */
function partOf(plan: Plan): Plan {
  const step = isFew ? Math.ceil(plan.objectives.length / 8) : 1;
  return { ...plan, objectives: plan.objectives.filter((_, index) => index % step === 0) };
}

it.each(chosen(PLAN_NAMES, 1, 10))(
  'the summaries of %s, untouched, have nothing to put right',
  async (name) => {
    host = await openWorkbook();
    await writePlan(partOf(fixture(name)));
    await updateSummaries();
    const before = await held();
    expect((await readSummaryUpdate()).update.changes).toEqual([]);
    const { added, removed, cells } = await updateSummaries();
    expect([added, removed, cells]).toEqual([0, 0, 0]);
    expect(await held()).toEqual(before);
  },
  TIMEOUT,
);

const UNITS = ['Tributi', 'Polizia locale'];

async function writeSome(template: TemplateId): Promise<void> {
  host = await openWorkbook();
  const units = UNITS.map((name) => ({ name, aliases: [], owner: `Responsabile ${name}` }));
  await createPlan(planSettings({ template, firstYear: 2026, units, title: 'Piano' }));
  for (const index of [0, 1, 2, 3])
    await createObjective(
      completeObjective(
        {
          ...{ number: String(index + 1), title: `Titolo ${index + 1}`, weight: 50 },
          ...{ unit: UNITS[index % 2]!, strategicRelevance: 100 },
        },
        2026,
      ),
      null,
    );
  await updateSummaries();
}

const sheets = () =>
  host.run(async ({ workbook, sync }) => {
    workbook.worksheets.load('items/name');
    await sync();
    return workbook.worksheets.items.map(({ name }) => name);
  });

/** The sheets that people work on, in the order of the workbook. */
const objectives = async () => (await sheets()).filter((name) => /^(Ob|Scheda) /.test(name));

const edit = (work: (workbook: Excel.Workbook) => void) =>
  host.run(async ({ workbook, sync }) => {
    work(workbook);
    await sync();
  });

/** The place of the table of the authority's summary. */
const table = () =>
  host.run(async ({ workbook, sync }) => {
    const range = workbook.worksheets.getItem(WHOLE).names.getItem('Sintesi').getRange();
    range.load('values,rowIndex,columnIndex');
    await sync();
    const [labels = []] = range.values;
    const columnOf = (label: string) => range.columnIndex + labels.indexOf(label);
    // Without the headings and the blank row that ends it.
    return { first: range.rowIndex + 1, rows: range.values.length - 2, columnOf, labels };
  });

type Deed = (pick: number, mark: number) => Promise<string[] | void>;

/** What people do; what they type in the summaries is answered, to be looked for afterwards. */
const DEEDS: Record<string, Deed> = {
  renumber: async (pick, mark) => {
    const names = await objectives();
    if (names.length === 0) return;
    const name = names[pick % names.length]!;
    await edit(({ worksheets }) => {
      const range = worksheets.getItem(name).names.getItem('Numero').getRange();
      range.getCell(0, 0).values = [[String(10 + mark)]];
    });
  },
  rename: async (pick, mark) => {
    const names = await objectives();
    if (names.length === 0) return;
    const name = names[pick % names.length]!;
    await edit(({ worksheets }) => {
      worksheets.getItem(name).name = `Scheda ${mark}`;
    });
  },
  moveUnit: async (pick) => {
    const names = await objectives();
    if (names.length === 0) return;
    const name = names[pick % names.length]!;
    await edit(({ worksheets }) => {
      const range = worksheets.getItem(name).names.getItem('Settore').getRange();
      range.getCell(0, 0).values = [[UNITS[pick % 2]]];
    });
  },
  remove: async (pick) => {
    const names = await objectives();
    if (names.length < 2) return;
    await edit(({ worksheets }) => worksheets.getItem(names[pick % names.length]!).delete());
  },
  copy: async (pick) => {
    const names = await objectives();
    if (names.length === 0) return;
    await edit(
      ({ worksheets }) => void worksheets.getItem(names[pick % names.length]!).copy('End'),
    );
  },
  insertRow: async (pick) => {
    const names = await objectives();
    if (names.length === 0) return;
    await edit(({ worksheets }) => {
      worksheets
        .getItem(names[pick % names.length]!)
        .getRange('2:2')
        .insert('Down');
    });
  },
  moveRow: async (pick) => {
    const { first, rows } = await table();
    if (rows < 3) return;
    const from = first + 1 + (pick % (rows - 1));
    await edit(({ worksheets }) => {
      const sheet = worksheets.getItem(WHOLE);
      const to = first + 1;
      sheet.getRange(`${to + 1}:${to + 1}`).insert('Down');
      sheet.getRange(`A${to + 1}:Z${to + 1}`).copyFrom(`A${from + 2}:Z${from + 2}`);
      sheet.getRange(`${from + 2}:${from + 2}`).delete('Up');
    });
  },
  retypeWeight: async (pick, mark) => {
    const { first, rows, columnOf } = await table();
    if (rows < 1) return;
    await edit(({ worksheets }) => {
      const sheet = worksheets.getItem(WHOLE);
      sheet.getCell(first + (pick % rows), columnOf('PESO')).values = [[mark + 0.25]];
    });
    return [String(mark + 0.25)];
  },
  note: async (pick, mark) => {
    const { first, rows, labels, columnOf } = await table();
    if (rows < 1) return;
    await edit(({ worksheets }) => {
      const beside = columnOf(String(labels[0])) + labels.length + 1;
      const cell = worksheets.getItem(WHOLE).getCell(first + (pick % rows), beside);
      cell.values = [[`nota ${mark}`]];
    });
    return [`nota ${mark}`];
  },
  ownRow: async (pick, mark) => {
    const { first, rows, columnOf } = await table();
    await edit(({ worksheets }) => {
      const sheet = worksheets.getItem(WHOLE);
      const row = first + rows;
      sheet.getRange(`${row + 1}:${row + 1}`).insert('Down');
      const typed = { 'N.': `p${mark}`, TITOLO: `Proprio ${mark}`, SETTORE: UNITS[pick % 2] };
      for (const [label, content] of Object.entries(typed))
        sheet.getCell(row, columnOf(label)).values = [[content]];
    });
    return [`Proprio ${mark}`];
  },
  ownSheet: async (_, mark) => {
    await edit(({ worksheets }) => {
      worksheets.add(`Appunti ${mark}`).getRange('B2').values = [[`appunto ${mark}`]];
    });
  },
};

const deed = fc.record({ name: fc.constantFrom(...Object.keys(DEEDS)), pick: fc.nat(11) });

/** Where nothing is weighed there is nothing to total. */
const WEIGHED = OBJECTIVE_TEMPLATES.filter(({ summary }) => summary.includes('weight'));

it.each(chosen(WEIGHED, 1, 11).map(({ id }) => id))(
  'whatever was done, an update of a plan of %s loses nothing that people wrote, and totals what the book does',
  async (id) => {
    const property = fc.asyncProperty(
      fc.array(deed, { minLength: 3, maxLength: 8 }),
      async (deeds) => {
        await writeSome(id);
        try {
          const typed = new Map<string, number>();
          for (const [index, { name, pick }] of deeds.entries())
            for (const each of (await DEEDS[name]!(pick, index + 1)) ?? []) typed.set(each, index);
          const before = (await held()).flatMap(({ values }) => values.flat().map(String));
          // What somebody typed over afterwards was lost by them.
          const there = [...typed.keys()].filter((each) => before.includes(each));
          const names = await sheets();
          await updateSummaries();
          const after = (await held()).flatMap(({ values }) => values.flat().map(String));
          expect([told, there.filter((each) => !after.includes(each))]).toEqual([told, []]);
          expect(await sheets()).toEqual(expect.arrayContaining(names));
          await expectTotals();
          expect((await readSummaryUpdate()).update.changes).toEqual([]);
        } finally {
          host.dispose();
        }
      },
    );
    await fc.assert(property, { numRuns: isFew ? 1 : 30, seed, endOnFailure: isFew });
    host = await openWorkbook();
  },
  TIMEOUT,
);

/** The check below the authority's summary says of each unit what Home says. */
async function expectTotals(): Promise<void> {
  const check = await namedValues(host, WHOLE, 'VerificaPesi');
  const shown = new Map(
    check.filter(([unit]) => unit !== '').map(([unit, sum]) => [unitKey(String(unit)), sum]),
  );
  for (const { unit, weight } of (await readPlanGlance()).units) {
    if (unit === '') continue;
    expect([told, unit, shown.get(unitKey(unit)) ?? 0]).toEqual([told, unit, weight]);
  }
}
