import { completePhase } from '../../../src/domain/completePlan';
import { newDraft } from '../../../src/taskpane/objective/draft';
import { planHeadOf, readYear, toObjective } from '../../../src/taskpane/objective/reading';
import { draftReducer } from '../../../src/taskpane/objective/reducer';
import type { DraftAction } from '../../../src/taskpane/objective/reducer';

const objectiveAfter = (...actions: DraftAction[]) =>
  toObjective(actions.reduce(draftReducer, newDraft({ year: 2024 })));

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
        unitOfMeasure: '',
        baseline: 2.5,
        target: '1 delibera di Giunta',
        midYearTarget: null,
        finalResult: '90%',
      },
    ]);
  });

  it('counts the months from 1, and keeps a schedule for each year that has phases', () => {
    const { schedules } = objectiveAfter(
      { type: 'phaseName', id: 3, value: 'Redazione' },
      { type: 'toggleMonth', id: 3, month: 0 },
      { type: 'toggleMonth', id: 3, month: 11 },
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

describe('the plan of a draft', () => {
  it('has its years as numbers', () => {
    expect(planHeadOf(newDraft({ year: 2024, plan: { authority: ' Unione ' } }))).toEqual({
      authority: 'Unione',
      title: '',
      firstYear: 2024,
      lastYear: 2026,
    });
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
