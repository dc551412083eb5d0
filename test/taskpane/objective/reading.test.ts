import { completePhase } from '../../../src/domain/completePlan';
import { OBJECTIVE_TEMPLATES, objectiveTemplate } from '../../../src/templates/forms';
import { planSettings } from '../../../src/domain/planSettings';
import { newDraft } from '../../../src/taskpane/objective/draft';
import { formOf } from '../../../src/taskpane/objective/form';
import { readYear, settingsOf, toObjective } from '../../../src/taskpane/objective/reading';
import { draftReducer } from '../../../src/taskpane/objective/reducer';
import type { DraftAction } from '../../../src/taskpane/objective/actions';

const formFor = (id: string) => formOf(objectiveTemplate(id)!);
const PEG = formFor('peg-cronoprogramma');

const draftAfter = (...actions: DraftAction[]) =>
  actions.reduce(draftReducer, newDraft({ year: 2024 }));
const objectiveAfter = (...actions: DraftAction[]) => toObjective(draftAfter(...actions), PEG);

describe('the objective of a draft', () => {
  it('is empty, not made up, where the draft is', () => {
    const objective = objectiveAfter();
    expect(objective).toMatchObject({
      number: '',
      title: '',
      weight: null,
      strategicRelevance: null,
      schedules: [],
      people: [],
      sharedWith: [],
    });
    expect(objective.indicatorTable.indicators).toEqual([]);
  });

  it('reads the weight in the forms in which people write it', () => {
    const weight = (value: string) =>
      objectiveAfter({ type: 'header', field: 'weight', value }).weight;
    expect(['15', '15%', '12,5', 'Peso 80%', 'alto', ''].map(weight)).toEqual([
      15,
      15,
      12.5,
      80,
      null,
      null,
    ]);
  });

  const sharing: DraftAction[] = [
    { type: 'addShared' },
    { type: 'shared', id: 4, field: 'unit', value: ' Tributi ' },
    { type: 'shared', id: 4, field: 'number', value: '2' },
    { type: 'shared', id: 4, field: 'strategicRelevance', value: '80' },
    { type: 'shared', id: 4, field: 'weight', value: '12,5%' },
    { type: 'addShared' },
    { type: 'addShared' },
    { type: 'shared', id: 6, field: 'unit', value: 'SUAP' },
  ];

  it('is shared with the units that were named, each with its number and weight', () => {
    const { sharedWith } = objectiveAfter(...sharing);
    expect(sharedWith).toEqual([
      { unit: 'Tributi', number: '2', strategicRelevance: 80, weight: 12.5 },
      { unit: 'SUAP', number: '', strategicRelevance: null, weight: null },
    ]);
    const draft = draftAfter(...sharing);
    expect(toObjective(draft, formFor('pdo-strategico-ordinario')).sharedWith).toEqual([]);
    const [tributi] = toObjective(draft, formFor('scheda-completa')).sharedWith;
    expect(tributi).toEqual({
      unit: 'Tributi',
      number: '2',
      strategicRelevance: null,
      weight: 12.5,
    });
  });

  it('gives a new plan its units, each once', () => {
    const header = (field: 'unit' | 'owner', value: string): DraftAction => ({
      ...{ type: 'header', field, value },
    });
    const draft = draftAfter(
      header('unit', 'Settore SUAP'),
      header('owner', 'Responsabile SUAP'),
      ...sharing,
    );
    expect(settingsOf(draft, PEG).units).toEqual([
      { name: 'Settore SUAP', aliases: [], owner: 'Responsabile SUAP' },
      { name: 'Tributi', aliases: [], owner: '' },
    ]);
  });

  it('keeps the words of an indicator as written, and makes numbers of bare numbers only', () => {
    const { indicators } = objectiveAfter(
      { type: 'indicator', id: 1, field: 'description', value: ' Progetti approvati ' },
      { type: 'indicator', id: 1, field: 'baseline', value: '2,5' },
      { type: 'indicator', id: 1, field: 'target', value: '1 delibera di Giunta' },
      { type: 'indicator', id: 1, field: 'finalResult', value: '90%' },
      { type: 'addIndicator' },
    ).indicatorTable;
    expect(indicators).toEqual([
      {
        description: 'Progetti approvati',
        baseline: 2.5,
        target: '1 delibera di Giunta',
        finalResult: '90%',
      },
    ]);
  });

  it('counts the months from 1, and keeps a schedule for each year that has phases', () => {
    const { schedules } = objectiveAfter(
      { type: 'phase', id: 3, field: 'name', value: 'Redazione' },
      { type: 'togglePeriod', id: 3, period: 0 },
      { type: 'togglePeriod', id: 3, period: 11 },
      { type: 'addYear' },
    );
    expect(schedules).toEqual([
      {
        year: 2024,
        title: 'Attività del cronoprogramma 2024',
        periods: 12,
        doneLabel: 'Ottenuto',
        hasExecuted: false,
        phases: [completePhase({ name: 'Redazione', planned: [1, 12] })],
      },
    ]);
  });

  it('counts the fortnights from 1 in the years that have them', () => {
    const { schedules } = objectiveAfter(
      { type: 'addYear' },
      { type: 'periods', id: 4, periods: 24 },
      { type: 'togglePeriod', id: 3, period: 11 },
      { type: 'togglePeriod', id: 5, period: 11 },
      { type: 'togglePeriod', id: 5, period: 23 },
    );
    expect(
      schedules.map(({ year, periods, phases }) => [year, periods, phases[0]?.planned]),
    ).toEqual([
      [2024, 12, [12]],
      [2025, 24, [12, 24]],
    ]);
  });

  it('lists the people by role, with the share where it can be read', () => {
    const { people } = objectiveAfter(
      { type: 'addPerson' },
      { type: 'person', id: 4, field: 'role', value: 'Segreteria' },
      { type: 'person', id: 4, field: 'share', value: '20%' },
      { type: 'addPerson' },
      { type: 'person', id: 5, field: 'role', value: 'Ragioneria' },
      { type: 'addPerson' },
    );
    expect(people.map(({ members }) => members)).toEqual([
      [
        { role: 'Segreteria', share: 20 },
        { role: 'Ragioneria', share: null },
      ],
    ]);
  });
});

describe('a row of which nothing can be read', () => {
  it('is dropped: its sheet would show a blank one', () => {
    const draft = draftAfter(
      { type: 'addPerson' },
      { type: 'person', id: 4, field: 'share', value: 'metà' },
      { type: 'phase', id: 3, field: 'weight', value: 'molto' },
    );
    const { people, schedules } = toObjective(draft, formFor('scheda-completa'));
    expect([people, schedules]).toEqual([[], []]);
  });
});

describe('the template of the form', () => {
  const phase: DraftAction[] = [
    { type: 'phase', id: 3, field: 'name', value: 'Redazione' },
    { type: 'phase', id: 3, field: 'owner', value: 'Responsabile SUAP' },
    { type: 'phase', id: 3, field: 'weight', value: '40%' },
  ];

  it.each(OBJECTIVE_TEMPLATES)('gives $id its columns, rows and levels', (template) => {
    const objective = toObjective(draftAfter(...phase), formOf(template));
    const [schedule] = objective.schedules;
    expect(schedule?.doneLabel).toBe(template.schedule.doneLabel);
    expect(objective.indicatorTable.columns[0]?.field).toBe('description');
    const levels = template.sections.find((section) => section.kind === 'levels');
    expect(objective.levels).toEqual(
      (levels?.labels ?? []).map((label) => ({ label, value: null })),
    );
  });

  it('writes of a phase only what its sheet has a column for', () => {
    const phaseIn = (id: string) =>
      toObjective(draftAfter(...phase), formFor(id)).schedules[0]?.phases[0];
    expect(phaseIn('scheda-completa')).toMatchObject({ owner: 'Responsabile SUAP', weight: 40 });
    expect(phaseIn('fasi-prodotti')).toMatchObject({ owner: 'Responsabile SUAP', weight: null });
    expect(phaseIn('peg-cronoprogramma')).toMatchObject({ owner: '', weight: null });
  });

  it('titles the schedule as its documents do', () => {
    const title = (id: string) =>
      toObjective(draftAfter(...phase), formFor(id)).schedules[0]?.title;
    expect(title('fasi-prodotti')).toBe('Descrizione fase');
    expect(title('pdo-strategico-ordinario')).toBe('Attività del cronoprogramma 2024');
  });

  it('reads ticks, years and choices as what they are', () => {
    const header = (field: 'crossSector' | 'completionYear' | 'kind', value: string) =>
      draftAfter({ type: 'header', field, value });
    const inFasi = (draft: ReturnType<typeof draftAfter>) =>
      toObjective(draft, formFor('fasi-prodotti'));
    expect(inFasi(header('crossSector', 'SI')).crossSector).toBe(true);
    expect(inFasi(header('crossSector', '')).crossSector).toBe(false);
    expect(inFasi(header('completionYear', ' 2026 ')).completionYear).toBe(2026);
    expect(inFasi(header('completionYear', 'presto')).completionYear).toBeNull();
    const kind = (value: string) =>
      toObjective(header('kind', value), formFor('pdo-strategico-ordinario')).kind;
    expect(['ordinario', 'speciale'].map(kind)).toEqual(['ordinario', '']);
  });
});

describe('the plan of a draft', () => {
  it('has its years as numbers, the template of the form and the unit of the objective', () => {
    const start = newDraft({ year: 2024, plan: { authority: ' Unione ' } });
    const draft = draftReducer(start, { type: 'header', field: 'unit', value: 'SUAP ' });
    expect(settingsOf(draft, formFor('fasi-prodotti'))).toEqual(
      planSettings({
        template: 'fasi-prodotti',
        authority: 'Unione',
        firstYear: 2024,
        lastYear: 2026,
        units: [{ name: 'SUAP', aliases: [], owner: '' }],
      }),
    );
    expect(settingsOf(start, PEG).units).toEqual([]);
  });
});

describe('readYear', () => {
  it.each([
    ['2024', 2024],
    [' 2024 ', 2024],
    ['24', null],
    ['20245', null],
    ['duemila', null],
    ['', null],
  ])('reads "%s" as %s', (text, year) => {
    expect(readYear(text)).toBe(year);
  });
});
