/** An objective read from a sheet, edited in the wizard's draft, written back where it stands. */
import type { BookObjective } from '../../../../src/domain/book';
import type { Objective } from '../../../../src/domain/objective';
import { planSettings } from '../../../../src/domain/planSettings';
import type { DraftAction } from '../../../../src/taskpane/objective/actions';
import { draftToEdit, toldBy } from '../../../../src/taskpane/objective/editing/draftToEdit';
import { formToEdit } from '../../../../src/taskpane/objective/editing/formToEdit';
import { draftReducer } from '../../../../src/taskpane/objective/reducer';
import { cellAddress } from '../../../../src/templates/address';
import { OBJECTIVE_TEMPLATES } from '../../../../src/templates/forms';
import { editObjective } from '../../../../src/templates/editing/objectiveEdit';
import { objectiveSheet } from '../../../../src/templates/objectiveSheet';
import { readBook } from '../../../../src/templates/reading/readBook';
import { fullObjective } from '../../../templates/editing/fullObjective';
import type { ObjectiveTemplate } from '../../../../src/templates/objectiveTemplate';
import { byHand, contentsOf } from '../../../templates/contentsOf';
import { changed, computed } from '../../../templates/editing/changed';
import { FASI } from '../../../workbook/handMade';
import { fixture } from '../../../fixtures/plans';
import type { SheetContents } from '../../../../src/templates/sheetContents';

const PLAN = planSettings({ firstYear: 2026, authority: 'Comune', title: 'Piano' });

const sheetOf = (template: ObjectiveTemplate, objective: Objective) =>
  contentsOf(objectiveSheet(template, 'Ob 3', objective, PLAN, 'bcdfghjk'), computed);

/** What the workbook says after some actions of the wizard. */
function edited(
  sheet: SheetContents,
  template: ObjectiveTemplate,
  actions: (ids: Ids) => DraftAction[],
) {
  const book = readBook([sheet]);
  const [target] = book.objectives as [BookObjective];
  const form = formToEdit(template, target, '100');
  const { draft, origins } = draftToEdit(target.objective, form, {
    ...{ firstYear: '2026', lastYear: '2028' },
  });
  const before = toldBy(draft, form, origins);
  const ids: Ids = {
    indicators: draft.indicators.map(({ id }) => id),
    people: draft.people.map(({ id }) => id),
    shared: draft.shared.map(({ id }) => id),
    years: draft.years.map(({ id }) => id),
    phases: draft.years.flatMap(({ phases }) => phases.map(({ id }) => id)),
    financial: draft.financial.map(({ id }) => id),
    next: draft.nextId,
  };
  const now = actions(ids).reduce(draftReducer, draft);
  const after = toldBy(now, form, origins);
  const edit = editObjective(book, target, before, after);
  const left = changed(sheet, edit.changes);
  const again = readBook([left]);
  return { edit, was: target.objective, now: again.objectives[0]!.objective, book: again, left };
}

interface Ids {
  indicators: number[];
  people: number[];
  shared: number[];
  years: number[];
  phases: number[];
  financial: number[];
  next: number;
}

describe.each(OBJECTIVE_TEMPLATES.map((template) => [template.id, template] as const))(
  'an objective of %s',
  (_, template) => {
    const sheet = sheetOf(template, fullObjective(template));

    it('changes nothing where nothing was changed', () => {
      const { edit } = edited(sheet, template, () => []);
      expect(edit).toMatchObject({ lines: [], changes: [] });
    });

    it('takes another title, text, months and names, and nothing else changes', () => {
      const { edit, was, now } = edited(sheet, template, ({ phases }) => [
        { type: 'header', field: 'title', value: 'Pagamenti puntuali' },
        { type: 'header', field: 'description', value: 'Prima riga\nIn mezzo\nSeconda riga' },
        { type: 'togglePeriod', id: phases[0]!, period: 4 },
        { type: 'phase', id: phases[1]!, field: 'name', value: 'Uso quotidiano' },
      ]);
      const wanted = JSON.parse(JSON.stringify(was)) as typeof was;
      wanted.title = 'Pagamenti puntuali';
      wanted.description = 'Prima riga\nIn mezzo\nSeconda riga';
      wanted.schedules[0]!.phases[0]!.planned = [1, 2, 5];
      wanted.schedules[0]!.phases[1]!.name = 'Uso quotidiano';
      const hasText = template.sections.some(
        (section) => section.kind === 'text' && section.field === 'description',
      );
      if (!hasText) wanted.description = was.description;
      expect(now).toEqual(wanted);
      expect(edit.lines.map(({ kind }) => kind).sort()).toEqual(
        ['cell', ...(hasText ? ['cell'] : []), 'cell', 'months'].sort(),
      );
    });

    it('takes a phase more and one less', () => {
      const { was, now } = edited(sheet, template, ({ phases, years, next }) => [
        { type: 'addPhase', year: years[0]! },
        { type: 'phase', id: next, field: 'name', value: 'Verifica' },
        { type: 'togglePeriod', id: next, period: 11 },
        { type: 'removePhase', id: phases[0]! },
      ]);
      const [one, other] = was.schedules[0]!.phases;
      expect(one!.name).toBe('Avvio');
      expect(now).toEqual({
        ...was,
        schedules: [
          {
            ...was.schedules[0],
            phases: [other, { ...other, name: 'Verifica', owner: '', planned: [12], done: [] }],
          },
        ],
      });
    });

    it('keeps the rows of one phase where all are taken away, and fills them again', () => {
      const { left, now } = edited(sheet, template, ({ phases }) =>
        phases.map((id) => ({ type: 'removePhase', id })),
      );
      expect(now.schedules.flatMap(({ phases }) => phases)).toEqual([]);
      const again = edited(left, template, ({ years, next }) => [
        { type: 'addPhase', year: years[0]! },
        { type: 'phase', id: next, field: 'name', value: 'Da capo' },
        { type: 'togglePeriod', id: next, period: 0 },
      ]);
      expect(again.now.schedules[0]!.phases).toMatchObject([{ name: 'Da capo', planned: [1] }]);
    });

    it('takes people and units that share it', () => {
      const has = (kind: string) => template.sections.some((section) => section.kind === kind);
      const { was, now } = edited(sheet, template, ({ people, shared, next }) => [
        ...(has('people')
          ? ([
              { type: 'addPerson' },
              { type: 'person', id: next, field: 'role', value: 'B' },
              { type: 'person', id: next, field: 'share', value: '25' },
              { type: 'removePerson', id: people[0]! },
            ] as const)
          : []),
        ...(has('sharing')
          ? ([{ type: 'shared', id: shared[0]!, field: 'weight', value: '15' }] as const)
          : []),
      ]);
      const people = [{ title: was.people[0]?.title, members: [{ role: 'B', share: 25 }] }];
      const sharedWith = was.sharedWith.map((each) => ({ ...each, weight: 15 }));
      expect(now).toEqual({
        ...was,
        ...(has('people') && { people }),
        ...(has('sharing') && { sharedWith }),
      });
    });
  },
);

describe.each(
  OBJECTIVE_TEMPLATES.filter(({ sections }) =>
    sections.some(({ kind }) => kind === 'indicators'),
  ).map((template) => [template.id, template] as const),
)('the table of indicators of %s', (_, template) => {
  it('takes one more, one less, other values', () => {
    const sheet = sheetOf(template, fullObjective(template));
    const { was, now } = edited(sheet, template, ({ indicators, next }) => [
      { type: 'addIndicator' },
      { type: 'indicator', id: next, field: 'description', value: 'Reclami' },
      { type: 'indicator', id: indicators[1]!, field: 'description', value: 'Giorni medi' },
      { type: 'removeIndicator', id: indicators[0]! },
    ]);
    const [, second] = was.indicatorTable.indicators;
    expect(now.indicatorTable.indicators).toEqual([
      { ...second, description: 'Giorni medi' },
      { description: 'Reclami' },
    ]);
    expect({ ...now, indicatorTable: null }).toEqual({ ...was, indicatorTable: null });
  });
});

describe('the cards of indicators', () => {
  const template = OBJECTIVE_TEMPLATES.find(({ id }) => id === 'scheda-completa')!;

  it('come and go with their rows of the score', () => {
    const sheet = sheetOf(template, fullObjective(template));
    const { edit, was, now, left } = edited(sheet, template, ({ indicators, next }) => [
      { type: 'addIndicator' },
      { type: 'indicator', id: next, field: 'description', value: 'Reclami' },
      { type: 'indicator', id: next, field: 'target', value: '4' },
      { type: 'indicator', id: next, field: 'weight', value: '40' },
      { type: 'indicator', id: indicators[1]!, field: 'dataSource', value: 'PCC' },
      { type: 'removeIndicator', id: indicators[0]! },
    ]);
    const [, second] = was.indicatorTable.indicators;
    expect(now.indicatorTable.indicators).toMatchObject([
      { ...second, dataSource: 'PCC' },
      { description: 'Reclami', target: 4, weight: 40 },
    ]);
    expect({ ...now, indicatorTable: null }).toEqual({ ...was, indicatorTable: null });
    const row = left.values.findIndex((cells) => cells.includes('Reclami'));
    const scores = edit.changes.flatMap((each) =>
      each.kind === 'addRows' && each.content.length === 1 ? each.content[0]! : [],
    );
    const column = left.values[row]!.indexOf('Reclami');
    expect(scores).toContainEqual({
      formula: `=${cellAddress(row, column, true)}&""`,
    });
  });
});

describe('a long text in parts', () => {
  const template = OBJECTIVE_TEMPLATES.find(({ id }) => id === 'scheda-completa')!;
  const paragraphs = Array.from(
    { length: 20 },
    (_, index) => `${index} ${'parole '.repeat(60)}fine`,
  );
  const sheet = sheetOf(template, {
    ...fullObjective(template),
    description: paragraphs.join('\n'),
  });
  const write = (all: string[]) =>
    edited(sheet, template, () => [
      { type: 'header', field: 'description', value: all.join('\n') },
    ]);

  it('stands in several cells, of which only what was changed is written', () => {
    const { edit, now } = write(paragraphs.map((each, index) => (index === 9 ? 'Altro' : each)));
    expect(now.description.split('\n')[9]).toBe('Altro');
    expect(now.description.split('\n')).toHaveLength(20);
    expect(edit.changes.filter(({ kind }) => kind !== 'expect')).toHaveLength(1);
  });

  it.each([
    ['fewer', paragraphs.slice(3, 12)],
    ['none', ['']],
    ['more at the beginning', ['Nuovo', ...paragraphs]],
    ['more at the end', [...paragraphs, 'Nuovo', 'Nuovo']],
    ['others', ['Uno', 'Due', '', 'Tre']],
    ['the same twice', [...paragraphs, ...paragraphs]],
  ])('takes %s', (_, all) => {
    const { now, was } = write(all);
    expect(now).toEqual({ ...was, description: all.join('\n') });
  });
});

describe('a sheet made by hand', () => {
  const template = OBJECTIVE_TEMPLATES.find(({ id }) => id === 'fasi-prodotti')!;

  it('keeps its labels where a value stands beside them in one cell', () => {
    const { edit, left, was, now } = edited(byHand(FASI), template, ({ phases, years, next }) => [
      { type: 'header', field: 'weight', value: '20' },
      { type: 'header', field: 'title', value: 'Nuovo portale' },
      { type: 'phase', id: phases[0]!, field: 'owner', value: 'Resp. SUAP' },
      { type: 'addPhase', year: years[0]! },
      { type: 'phase', id: next, field: 'name', value: 'Collaudo' },
      { type: 'togglePeriod', id: next, period: 11 },
    ]);
    expect(edit.lines.filter(({ kind }) => kind === 'noPlace')).toEqual([]);
    const texts = left.values.flat();
    expect(texts).toContain("Peso dell'obiettivo: 20 / 100");
    expect(texts).toContain('Nome obiettivo: Nuovo portale');
    expect(now).toMatchObject({ title: 'Nuovo portale', weight: 20, description: was.description });
    const { phases } = now.schedules[0]!;
    expect(phases.map(({ name }) => name)).toEqual([
      'Incontri con il fornitore',
      'Controllo dei procedimenti',
      'Collaudo',
    ]);
    expect(phases[2]!.planned).toEqual([12]);
    const row = left.values.find((cells) => cells.includes('Collaudo'));
    expect(row?.[0]).toBe(3);
  });
});

it.each(['terre-di-pianura', 'luzzara', 'terre-di-castelli'] as const)(
  'changes nothing in the sheets of %s where nothing was changed',
  (name) => {
    const plan = fixture(name);
    const template = OBJECTIVE_TEMPLATES.find(({ id }) => id === plan.template)!;
    for (const objective of plan.objectives) {
      const sheet = contentsOf(objectiveSheet(template, 'Ob 3', objective, plan, 'bcdfghjk'));
      expect(edited(sheet, template, () => []).edit).toMatchObject({ lines: [], changes: [] });
    }
  },
);
