/** Objectives of lists in the wizard: their rows edited where they stand, and one more. */
import type { Book } from '../../../../src/domain/book';
import type { DraftAction } from '../../../../src/taskpane/objective/actions';
import { toldBy } from '../../../../src/taskpane/objective/editing/draftToEdit';
import { editJob, newRowJob } from '../../../../src/taskpane/objective/editing/jobs';
import type { EditJob } from '../../../../src/taskpane/objective/editing/jobs';
import { draftReducer } from '../../../../src/taskpane/objective/reducer';
import { removeObjective } from '../../../../src/templates/editing/removeObjective';
import { LIST_TEMPLATES } from '../../../../src/templates/forms';
import { writeList } from '../../../../src/templates/list/writeList';
import { readBook } from '../../../../src/templates/reading/readBook';
import { fixture } from '../../../fixtures/plans';
import { byHand, contentsOf } from '../../../templates/contentsOf';
import { changed } from '../../../templates/editing/changed';

const plans = { 'elenco-obiettivi': 'casalbuttano', 'valore-pubblico': 'bassa-romagna' } as const;

const editAfter = ({ draft, form, origins, editOf }: EditJob, actions: DraftAction[]) =>
  editOf(toldBy(actions.reduce(draftReducer, draft), form, origins), new Set());

describe.each(LIST_TEMPLATES.map((template) => [template.id, template] as const))(
  'an objective of %s',
  (id, template) => {
    const sheet = contentsOf(writeList(fixture(plans[id as keyof typeof plans]), template));
    const book = readBook([sheet]);
    const after = (changes: ReturnType<typeof editAfter>['changes']): Book =>
      readBook([changed(sheet, changes)]);

    it('changes nothing where nothing was changed', () => {
      for (const each of book.objectives)
        expect(editAfter(editJob(book, each, 2026)!, [])).toMatchObject({ lines: [], changes: [] });
    });

    it('takes another title, and indicators', () => {
      const job = editJob(book, book.objectives[1]!, 2026)!;
      const next = job.draft.nextId;
      const hasIndicators = job.form.indicatorColumns.length > 0;
      const { changes } = editAfter(job, [
        { type: 'header', field: 'title', value: 'Cambiato' },
        ...(hasIndicators
          ? ([
              { type: 'addIndicator' },
              { type: 'indicator', id: next, field: 'description', value: 'In più' },
            ] as const)
          : []),
      ]);
      const now = after(changes).objectives;
      const was = book.objectives[1]!.objective;
      expect(now.map(({ objective }) => objective.title)).toEqual(
        book.objectives.map(({ objective }, index) => (index === 1 ? 'Cambiato' : objective.title)),
      );
      expect(now[1]!.objective.indicatorTable.indicators).toEqual([
        ...was.indicatorTable.indicators,
        ...(hasIndicators ? [{ description: 'In più' }] : []),
      ]);
      expect(now[2]!.objective).toEqual(book.objectives[2]!.objective);
    });

    it('loses its first indicator, and says nothing of the row that stays', () => {
      const first = book.objectives[0]!;
      const job = editJob(book, first, 2026)!;
      const [indicator] = job.draft.indicators;
      if (!indicator) return;
      const { lines, changes } = editAfter(job, [{ type: 'removeIndicator', id: indicator.id }]);
      expect(lines).toMatchObject([{ kind: 'removed', row: 'indicator', typed: [] }]);
      const [now] = after(changes).objectives;
      expect(now!.id).toBe(first.id);
      const { title, indicatorTable } = first.objective;
      expect(now!.objective.title).toBe(title);
      expect(now!.objective.indicatorTable.indicators).toEqual(indicatorTable.indicators.slice(1));
    });

    it('comes into the table that is chosen for it', () => {
      const job = newRowJob(book, template, 2026)!;
      const { field } = template.grouping;
      const group = book.lists[0]!.group;
      const { lines, changes } = editAfter(job, [
        { type: 'header', field: 'title', value: 'Nuovo' },
        { type: 'header', field, value: group },
      ]);
      expect(lines).toMatchObject([{ kind: 'added', name: 'Nuovo' }]);
      const added = after(changes).objectives.find(({ objective }) => objective.title === 'Nuovo');
      expect(added!.objective[field]).toBe(group);
    });
  },
);

it('moves into the table of another unit with what people wrote beside it, and goes', () => {
  const sheet = byHand([
    ['OBIETTIVI 2026 Tributi'],
    ['Obiettivo', 'Scadenza', 'Peso', 'Note nostre'],
    ['Recupero', '30/06', 60, 'urgente'],
    ['Evasione', '30/06', 40],
    [],
    ['OBIETTIVI 2026 SUAP'],
    ['Obiettivo', 'Scadenza', 'Peso', 'Note nostre'],
    ['Sportello', '31/12', 100],
  ]);
  const book = readBook([sheet]);
  const [first] = book.objectives;
  const job = editJob(book, first!, 2026)!;
  const [own, other] = book.lists.map(({ group }) => group);
  expect(first!.objective.unit).toBe(own);
  const { lines, changes } = editAfter(job, [{ type: 'header', field: 'unit', value: other! }]);
  expect(lines).toEqual([{ kind: 'moved', name: 'Recupero', to: other }]);
  const moved = changed(sheet, changes);
  expect(moved.values.map(([title, , , note]) => [title, note])).toEqual([
    ['OBIETTIVI 2026 Tributi', ''],
    ['Obiettivo', 'Note nostre'],
    ['Evasione', ''],
    ['', ''],
    ['OBIETTIVI 2026 SUAP', ''],
    ['Obiettivo', 'Note nostre'],
    ['Sportello', ''],
    ['Recupero', 'urgente'],
  ]);
  const gone = removeObjective(book, first!);
  expect([gone.typed, gone.isUndoable]).toEqual([['urgente'], true]);
  const left = readBook([changed(sheet, gone.changes)]);
  expect(left.objectives.map(({ objective }) => objective.title)).toEqual([
    'Evasione',
    'Sportello',
  ]);
});

it('has nowhere to come where there is no list', () => {
  expect(newRowJob(readBook([]), LIST_TEMPLATES[0]!, 2026)).toBeUndefined();
});
