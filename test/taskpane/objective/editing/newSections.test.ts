/** What was left out when a sheet was made, and comes when the objective is edited. */
import { completeObjective } from '../../../../src/domain/completePlan';
import type { Objective } from '../../../../src/domain/objective';
import { planSettings } from '../../../../src/domain/planSettings';
import type { DraftAction } from '../../../../src/taskpane/objective/actions';
import type { Draft } from '../../../../src/taskpane/objective/draft';
import { toldBy } from '../../../../src/taskpane/objective/editing/draftToEdit';
import { editJob } from '../../../../src/taskpane/objective/editing/jobs';
import { draftReducer } from '../../../../src/taskpane/objective/reducer';
import { objectiveTemplate, OBJECTIVE_TEMPLATES } from '../../../../src/templates/forms';
import { objectiveSheet } from '../../../../src/templates/objectiveSheet';
import type { ObjectiveTemplate } from '../../../../src/templates/objectiveTemplate';
import { readBook } from '../../../../src/templates/reading/readBook';
import { layoutOf, type Layout, type LayoutOptions } from '../../../../src/templates/sheet/layout';
import { CARD_COLUMNS } from '../../../../src/templates/sheet/indicatorCards';
import { contentsOf } from '../../../templates/contentsOf';
import { changed, computed } from '../../../templates/editing/changed';

const PLAN = planSettings({ firstYear: 2026, lastYear: 2028 });

function bare(template: ObjectiveTemplate): Objective {
  const columns = template.sections.flatMap((section) =>
    section.kind === 'indicators' ? section.columns : [],
  );
  return completeObjective(
    {
      ...{ number: '3', title: 'Pagamenti', unit: 'Ragioneria', description: 'Testo' },
      indicatorTable: {
        columns: columns.length > 0 ? [...columns] : CARD_COLUMNS,
        indicators: [{ description: 'Fatture' }],
      },
      schedules: [
        {
          ...{ year: 2026, title: 'Attività del cronoprogramma 2026', periods: 12 },
          doneLabel: template.schedule.doneLabel,
          phases: [{ name: 'Avvio', planned: [1, 2] }],
        },
      ],
    },
    2026,
  );
}

function after(
  template: ObjectiveTemplate,
  objective: Objective,
  actions: (draft: Draft) => DraftAction[],
  columns: (options: LayoutOptions) => Layout = layoutOf,
) {
  const written = objectiveSheet(template, 'Ob 3', objective, PLAN, 'bcdfghjk', null, columns);
  const sheet = contentsOf(written, computed);
  const book = { ...readBook([sheet]), settings: PLAN };
  const job = editJob(book, book.objectives[0]!, 2026)!;
  const now = actions(job.draft).reduce(draftReducer, job.draft);
  const edit = job.editOf(toldBy(now, job.form, job.origins), new Set());
  return { job, edit, now: readBook([changed(sheet, edit.changes)]).objectives[0]! };
}

const has = (template: ObjectiveTemplate, kind: string) =>
  template.sections.some((section) => section.kind === kind);

it('a sheet whose phases have their responsible in place of a number takes people in its own columns', () => {
  const template = objectiveTemplate('fasi-prodotti')!;
  const { edit, now } = after(
    template,
    bare(template),
    ({ nextId }) => [
      { type: 'addPerson' },
      { type: 'person', id: nextId, field: 'role', value: 'Istruttore' },
    ],
    (options) => layoutOf({ ...options, isNumbered: false }),
  );
  expect(edit.lines.map(({ kind }) => kind)).toEqual(['added']);
  expect(now.objective.people[0]?.members).toEqual([{ role: 'Istruttore', share: null }]);
});

describe.each(OBJECTIVE_TEMPLATES.map((template) => [template.id, template] as const))(
  'a sheet of %s',
  (_, template) => {
    const objective = bare(template);

    it('takes people, units that share it and notes', () => {
      const { edit, now } = after(template, objective, ({ nextId }) => [
        { type: 'addPerson' },
        { type: 'person', id: nextId, field: 'role', value: 'Istruttore' },
        { type: 'person', id: nextId, field: 'share', value: '50' },
        { type: 'addShared' },
        { type: 'shared', id: nextId + 1, field: 'unit', value: 'Tributi' },
        { type: 'shared', id: nextId + 1, field: 'weight', value: '10' },
        { type: 'header', field: 'notes', value: 'Una nota' },
      ]);
      expect(edit.lines.filter(({ kind }) => kind !== 'added')).toEqual([]);
      expect(now.objective.people).toEqual(
        has(template, 'people')
          ? [
              {
                title: 'Risorse umane coinvolte nel progetto',
                members: [{ role: 'Istruttore', share: 50 }],
              },
            ]
          : [],
      );
      expect(now.objective.sharedWith).toEqual(
        has(template, 'sharing')
          ? [{ unit: 'Tributi', number: '', strategicRelevance: null, weight: 10 }]
          : [],
      );
      expect(now.objective.notes).toBe(has(template, 'notes') ? 'Una nota' : '');
      const { title, schedules, indicatorTable, description } = now.objective;
      expect({ title, schedules, indicatorTable, description }).toMatchObject({
        title: 'Pagamenti',
        ...{ schedules: objective.schedules, description: objective.description },
        indicatorTable: { indicators: objective.indicatorTable.indicators },
      });
    });

    it('takes another year', () => {
      const { edit, now } = after(template, objective, ({ nextId }) => [
        { type: 'addYear' },
        { type: 'togglePeriod', id: nextId + 1, period: 4 },
      ]);
      expect(edit.lines).toMatchObject([{ kind: 'added', row: 'year', name: '2027' }]);
      expect(now.objective.schedules.map(({ year, phases }) => [year, phases])).toEqual([
        [2026, objective.schedules[0]!.phases],
        [2027, [{ ...objective.schedules[0]!.phases[0], planned: [5] }]],
      ]);
      const late = edit.changes.filter((each) => each.kind === 'cells' && each.isLate);
      expect(late.length > 0).toBe(has(template, 'results'));
    });

    it('takes the first cronoprogramma', () => {
      const { edit, now } = after(template, { ...objective, schedules: [] }, ({ nextId }) => [
        { type: 'addYear' },
        { type: 'phase', id: nextId + 1, field: 'name', value: 'Avvio' },
        { type: 'togglePeriod', id: nextId + 1, period: 0 },
      ]);
      expect(edit.lines).toMatchObject([{ kind: 'added', row: 'year' }]);
      expect(now.objective.schedules.map(({ phases }) => phases)).toMatchObject([
        [{ name: 'Avvio', planned: [1] }],
      ]);
    });
  },
);

it('takes the first cards of indicators, with their rows of the score', () => {
  const template = OBJECTIVE_TEMPLATES.find(({ id }) => id === 'scheda-completa')!;
  const objective = bare(template);
  objective.indicatorTable.indicators = [];
  const { edit, now } = after(template, objective, ({ nextId }) => [
    ...(['Fatture', 'Giorni'] as const).flatMap((value, index): DraftAction[] => [
      { type: 'addIndicator' },
      { type: 'indicator', id: nextId + index, field: 'description', value },
      { type: 'indicator', id: nextId + index, field: 'weight', value: '50' },
    ]),
  ]);
  expect(edit.lines).toMatchObject([{ kind: 'added', row: 'indicator', name: 'Fatture, Giorni' }]);
  expect(now.objective.indicatorTable.indicators).toEqual([
    { description: 'Fatture', weight: 50 },
    { description: 'Giorni', weight: 50 },
  ]);
  expect(now.objective.schedules).toEqual(objective.schedules);
});
