/** Names of a sheet's cells that Excel has made #REF!: each field is read by its label all the same, or reported; never another's. */
import { completeObjective, completePlan } from '../../../src/domain/completePlan';
import type { Objective } from '../../../src/domain/objective';
import type { Plan } from '../../../src/domain/plan';
import { planBlueprint } from '../../../src/templates/plan';
import { readBook } from '../../../src/templates/reading/readBook';
import { CARD_COLUMNS } from '../../../src/templates/sheet/indicatorCards';
import { found } from '../../domain/rules/support';
import { fixture } from '../../fixtures/plans';
import { chosen } from '../../sample';
import { contentsOf } from '../contentsOf';

/** An objective with something in every part of the sheet of the document, shared with another unit. */
function shared(plan: Plan): Plan {
  const other = plan.units.at(-1)!.name;
  const sharedWith = [{ unit: other, number: '9/9', strategicRelevance: 70, weight: 35 }];
  const objective = { ...plan.objectives[0]!, sharedWith };
  return { ...plan, objectives: [objective], summary: [], anticorruption: [] };
}

const real = fixture('terre-di-pianura').objectives[0]!;
const complete = completePlan({
  ...{ id: 'prova', template: 'scheda-completa', firstYear: 2021, title: 'Piano' },
  units: [{ name: real.unit }, { name: 'SIA' }],
  objectives: [
    completeObjective(
      {
        ...real,
        // Two cards, and the results of the phases.
        indicatorTable: {
          columns: CARD_COLUMNS,
          indicators: ['Gare svolte', 'Giorni di attesa'].map((description) => ({
            ...{ description, unitOfMeasure: 'numero', target: 12, weight: 50, actual: 9 },
          })),
        },
      },
      2021,
    ),
  ],
});

const PLANS: [string, Plan][] = [
  ['scheda-completa', shared(complete)],
  ...(['terre-di-pianura', 'luzzara', 'terre-di-castelli'] as const).map((name): [string, Plan] => {
    const plan = fixture(name);
    return [plan.template, shared(plan)];
  }),
];

const text = (value: unknown) => JSON.stringify(value);
/** Everything that a value says, in words and numbers. */
const parts = (value: unknown): string[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, each]) => (key === 'field' ? [] : parts(each)))
    : value === '' || value === null
      ? []
      : [String(value)];

describe.each(PLANS)('each name of a sheet of %s', (_, plan) => {
  const sheets = planBlueprint(plan)
    .sheets.filter(({ name }) => !name.startsWith('Sintesi'))
    .map((sheet) => contentsOf(sheet));
  const whole = readBook(sheets).objectives[0]!.objective;
  const sheet = sheets.find(({ name }) => name.startsWith('Ob '))!;

  const without = (name: string) => {
    const names = new Map(sheet.names);
    names.delete(name);
    const lost = { ...sheet, names, lostNames: [name] };
    return readBook(sheets.map((each) => (each === sheet ? lost : each)));
  };

  it.each(chosen([...sheet.names.keys()], 15, 71))(
    '%s: its loss is told, and takes no other value in',
    (name) => {
      const book = without(name);
      expect(found('FO12', book).map(({ facts }) => facts)).toEqual([{ names: [name] }]);
      const { objective } = book.objectives[0]!;
      const unread = book.unread.map(({ content }) => content);
      for (const field of Object.keys(whole) as (keyof Objective)[]) {
        if (text(objective[field]) === text(whole[field])) continue;
        // What is there was there before, and what is not any more is reported.
        const before = parts(whole[field]);
        const after = parts(objective[field]);
        expect([field, after.filter((each) => !before.includes(each))]).toEqual([field, []]);
        const gone = before.filter((each) => !after.includes(each));
        const first = gone.map((each) => each.split('\n')[0]!.slice(0, 20));
        const silent = first.filter((each) => !unread.some((content) => content.includes(each)));
        expect([field, silent]).toEqual([field, []]);
      }
    },
  );
});
