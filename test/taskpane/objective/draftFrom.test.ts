import { completeObjective } from '../../../src/domain/completePlan';
import type { Schedule } from '../../../src/domain/objective';
import { newDraft, readDraft } from '../../../src/taskpane/objective/draft';
import { draftFrom, draftFromReadyMade } from '../../../src/taskpane/objective/draftFrom';
import { notAsked } from '../../../src/taskpane/objective/asked';
import { formOf } from '../../../src/taskpane/objective/form';
import { toObjective } from '../../../src/taskpane/objective/reading';
import { reviewDraft } from '../../../src/taskpane/objective/review';
import { OBJECTIVE_TEMPLATES } from '../../../src/templates/forms';
import { READY_MADE } from '../../../src/templates/readyMade';
import { fixture } from '../../fixtures/plans';

const origin = {
  before: newDraft({ year: 2026 }),
  number: '7',
  firstYear: 2026,
  periods: 12,
} as const;

const everything = completeObjective(
  {
    number: '3',
    title: 'PagoPA',
    kind: 'strategico',
    weight: 12.5,
    completionYear: 2027,
    crossSector: true,
    issues: 'Ritardi del fornitore',
    indicatorTable: {
      indicators: [
        { description: 'Incassi', target: 90, baseline: '80%', actual: 85, polarity: null },
      ],
    },
    financialIndicators: [
      { planned: 'Spesa', recorded: '100' },
      { planned: '', recorded: '5' },
    ],
    schedules: [
      {
        year: 2024,
        periods: 24,
        phases: [
          {
            name: 'Avvio',
            owner: 'SUAP',
            deliverable: 'Contratto',
            weight: 40,
            planned: [1, 2, 24],
            done: [1],
            recorded: 'fatto',
          },
        ],
      },
      { year: 2025, phases: [{ name: 'Uso', planned: [12] }] },
    ],
    sharedWith: [
      { unit: 'Tributi', number: '2', strategicRelevance: 80, weight: 30 },
      { unit: ' ', number: '', strategicRelevance: null, weight: 5 },
    ],
    people: [
      { title: 'Unione', members: [{ role: 'Istruttore', share: 50 }] },
      { title: 'Esterni', members: [{ role: 'Consulente', share: null }] },
    ],
  },
  2024,
);

describe('a draft from an objective', () => {
  const draft = draftFrom(everything, origin);
  const marked = (year: number, phase: number) =>
    draft.years[year]!.phases[phase]!.planned.flatMap((on, index) => (on ? [index + 1] : []));

  it('holds what it plans, under a new number', () => {
    expect(draft.header).toMatchObject({
      number: '7',
      title: 'PagoPA',
      kind: 'strategico',
      weight: '12,5',
      completionYear: '2027',
      crossSector: 'SI',
    });
    expect(draft.indicators[0]!.values).toMatchObject({
      description: 'Incassi',
      target: '90',
      baseline: '80%',
      polarity: '',
    });
    expect(draft.financial.map(({ planned }) => planned)).toEqual(['Spesa']);
    expect(draft.people.map(({ role, share }) => [role, share])).toEqual([
      ['Istruttore', '50'],
      ['Consulente', ''],
    ]);
    expect(draft.years[0]!.phases[0]).toMatchObject({
      name: 'Avvio',
      owner: 'SUAP',
      deliverable: 'Contratto',
      weight: '40',
    });
  });

  it('holds none of its results', () => {
    expect(draft.header.issues).toBe('');
    expect(draft.indicators[0]!.values.actual).toBe('');
  });

  it('is shared with the same units, whose numbers and weights are theirs to give', () => {
    const [tributi, ...others] = draft.shared;
    expect(tributi).toMatchObject({
      unit: 'Tributi',
      number: '',
      strategicRelevance: '',
      weight: '',
    });
    expect(others).toEqual([]);
  });

  it('begins in the first year of the plan, by the months or fortnights that it has', () => {
    expect(draft.years.map(({ year, periods }) => [year, periods])).toEqual([
      ['2026', 24],
      ['2027', 12],
    ]);
    expect([marked(0, 0), marked(1, 0)]).toEqual([[1, 2, 24], [12]]);
    expect(draftFrom(everything, { ...origin, firstYear: 2023 }).years[0]!.year).toBe('2024');
  });

  it('is divided as the template is where it tells no time', () => {
    const periodsOf = (planned: number[], periods: 12 | 24) => {
      const schedules = [{ year: 2024, periods, phases: [{ name: 'Avvio', planned }] }];
      const objective = completeObjective({ schedules }, 2024);
      const { years } = draftFrom(objective, { ...origin, periods: 24 });
      return years.map(({ periods: each, phases }) => [each, phases[0]!.planned.length]);
    };
    expect(periodsOf([], 12)).toEqual([[24, 24]]);
    expect(periodsOf([3], 12)).toEqual([[12, 12]]);
    const none = draftFrom(completeObjective({}, 2024), { ...origin, periods: 24 });
    expect(none.years.map(({ periods }) => periods)).toEqual([24]);
    const fortnights = completeObjective(
      { schedules: [{ year: 2024, periods: 24, phases: [{ name: 'Avvio' }] }] },
      2024,
    );
    expect(draftFrom(fortnights, origin).years[0]!.periods).toBe(24);
  });

  it('has rows of their own identity, and is kept as any other', () => {
    const ids = [
      draft.indicators,
      draft.financial,
      draft.people,
      draft.shared,
      draft.years,
      ...draft.years.map(({ phases }) => phases),
    ]
      .flat()
      .map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(Math.max(...ids)).toBeLessThan(draft.nextId);
    expect(readDraft(JSON.parse(JSON.stringify(draft)))).toEqual(draft);
  });

  it('keeps the plan and the template of the draft before, and has a row of each list to go on with', () => {
    const before = {
      ...newDraft({ year: 2026, template: 'fasi-prodotti' }),
      plan: { authority: 'Comune', title: 'PEG', firstYear: '2026', lastYear: '2028' },
    };
    const empty = draftFrom(completeObjective({}, 2026), { ...origin, before });
    expect([empty.template, empty.plan]).toEqual(['fasi-prodotti', before.plan]);
    expect([
      empty.indicators.length,
      empty.years.map(({ year, phases }) => [year, phases.length]),
    ]).toEqual([1, [['2026', 1]]]);
  });

  it.each(['terre-di-pianura', 'luzzara', 'terre-di-castelli'] as const)(
    'of %s is written as it was, but for what is recorded',
    (name) => {
      const plan = fixture(name);
      const template = OBJECTIVE_TEMPLATES.find(({ id }) => id === plan.template)!;
      const form = formOf(template);
      for (const objective of plan.objectives) {
        const copy = toObjective(
          draftFrom(objective, { ...origin, firstYear: 2000, number: objective.number }),
          form,
        );
        expect(copy.title).toBe(objective.title.trim());
        expect(copy.description).toBe(objective.description.trim());
        expect(copy.weight).toBe(objective.weight);
        const timesOf = ({ year, periods, phases }: Schedule) => [
          year,
          periods,
          phases.map(({ planned }) => planned.filter((each) => each <= periods)),
        ];
        expect(copy.schedules.map(timesOf)).toEqual(
          objective.schedules.filter(({ phases }) => phases.length > 0).map(timesOf),
        );
        expect(copy.indicatorTable.indicators).toHaveLength(
          objective.indicatorTable.indicators.length,
        );
      }
    },
  );
});

describe.each(OBJECTIVE_TEMPLATES.map((template) => [template.id, template] as const))(
  'a ready-made objective on a sheet of %s',
  (_, template) => {
    const form = formOf(template);
    it.each(READY_MADE.map(({ id, objective }) => [id, objective] as const))(
      '%s lacks only what the user alone knows',
      (__, objective) => {
        const draft = draftFromReadyMade(
          objective({ year: 2026, objectivesShare: null, weightScale: '100' }),
          { ...origin, number: '' },
          form,
        );
        expect(notAsked(draft, form)).toEqual([]);
        const fields = reviewDraft(draft, form, false).map(({ field }) => field);
        const links = ['header-strategy', 'header-strategicLine'];
        const known = ['header-number', 'header-unit', 'header-weight', 'add-person', ...links];
        expect(fields.filter((field) => !known.includes(field))).toEqual([]);
        const read = toObjective(draft, form);
        expect(read.schedules[0]!.phases).toHaveLength(4);
        expect(read.indicatorTable.indicators[0]).toHaveProperty('description');
      },
    );
  },
);
