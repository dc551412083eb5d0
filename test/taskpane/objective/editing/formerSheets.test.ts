/** What sheets of the version before lack comes in their own columns. */
import { planSettings } from '../../../../src/domain/planSettings';
import type { DraftAction } from '../../../../src/taskpane/objective/actions';
import type { Draft } from '../../../../src/taskpane/objective/draft';
import { toldBy } from '../../../../src/taskpane/objective/editing/draftToEdit';
import { editJob } from '../../../../src/taskpane/objective/editing/jobs';
import { draftReducer } from '../../../../src/taskpane/objective/reducer';
import { cellKey } from '../../../../src/domain/places';
import { readBook } from '../../../../src/templates/reading/readBook';
import type { SheetContents } from '../../../../src/templates/sheetContents';
import { templateSheet } from '../../../../src/templates/editing/templateSheet';
import { SCORE_FIELDS, SCORE_TABLE } from '../../../../src/templates/sheet/indicatorScore';
import { byHand } from '../../../templates/contentsOf';
import { FASI } from '../../../workbook/handMade';
import { FORMER_SHEETS } from '../../../fixtures/formerSheets';
import { changed } from '../../../templates/editing/changed';

const PLAN = planSettings({ firstYear: 2020, lastYear: 2028 });

function after(sheet: SheetContents, actions: (draft: Draft) => DraftAction[]) {
  const book = { ...readBook([sheet]), settings: PLAN };
  const job = editJob(book, book.objectives[0]!, 2026)!;
  const now = actions(job.draft).reduce(draftReducer, job.draft);
  const edit = job.editOf(toldBy(now, job.form, job.origins), new Set());
  const read = readBook([changed(sheet, edit.changes)]);
  return { job, edit, was: book.objectives[0]!, now: read.objectives[0]!, unread: read.unread };
}

const formerOf = (id: string) => FORMER_SHEETS.find(({ template }) => template.id === id)!.sheet;

describe.each(FORMER_SHEETS.map(({ template, sheet }) => [template.id, template, sheet] as const))(
  'a former sheet of %s',
  (_, template, sheet) => {
    const has = (kind: string) => template.sections.some((section) => section.kind === kind);

    it('takes what its template has: people, units that share it, notes, a year', () => {
      // After a person, a unit and a year.
      const phase = (id: number) => id + Number(has('people')) + 2;
      const { edit, was, now, unread, job } = after(sheet, ({ nextId: id }) => [
        ...(has('people')
          ? ([
              { type: 'addPerson' },
              { type: 'person', id, field: 'role', value: 'Istruttore' },
            ] as const)
          : []),
        { type: 'addShared' },
        { type: 'shared', id: id + Number(has('people')), field: 'unit', value: 'Polizia locale' },
        { type: 'header', field: 'notes', value: 'Una nota' },
        { type: 'addYear' },
        { type: 'phase', id: phase(id), field: 'name', value: 'Avvio' },
        { type: 'togglePeriod', id: phase(id), period: 4 },
      ]);
      expect(edit.lines.filter(({ kind }) => kind === 'noRoom')).toEqual([]);
      expect(unread).toEqual([]);
      expect(job.form.hasOpenYears).toBe(true);
      const { objective } = now;
      expect(objective.schedules.slice(0, -1)).toEqual(was.objective.schedules);
      expect(objective.schedules.at(-1)?.phases.map(({ planned }) => planned)).toContainEqual([5]);
      if (has('sharing')) expect(objective.sharedWith.at(-1)?.unit).toBe('Polizia locale');
      if (has('people')) expect(objective.people.at(-1)?.members.at(-1)?.role).toBe('Istruttore');
      if (has('notes')) expect(objective.notes).toContain('Una nota');
      const { description, indicatorTable, title } = objective;
      const { description: text, indicatorTable: table, title: name } = was.objective;
      expect([description, indicatorTable, title]).toEqual([text, table, name]);
    });
  },
);

it('a sheet with columns of its own takes none, and says so', () => {
  const [sheet, ours] = [byHand(FASI), formerOf('fasi-prodotti')];
  expect([sheet, ours].map((each) => after(each, () => []).job.hasOtherColumns)).toEqual([
    true,
    false,
  ]);
});

it('rows of the score come under the headings that the sheet has', () => {
  const { template, sheet } = FORMER_SHEETS.find((each) => each.template.id === 'scheda-completa')!;
  const [target] = readBook([sheet]).objectives;
  const plan = { authority: '', title: '' };
  const { names } = templateSheet(target!, template, target!.objective, plan).sheet;
  for (const { field } of SCORE_FIELDS) {
    const name = `${SCORE_TABLE}_${field}`;
    const column = names.find((each) => each.name === name)?.area.column;
    expect(column).toBe(sheet.names.get(name)?.column);
  }
});

it('months of a new year stand under those of the years before, states too', () => {
  const { edit, was, now } = after(formerOf('peg-cronoprogramma'), ({ nextId }) => [
    { type: 'addYear' },
    { type: 'togglePeriod', id: nextId + 1, period: 4 },
  ]);
  const [own, last] = [was, now].map(({ places }) => places.schedules.at(-1)!);
  expect(last!.periods).toEqual(own!.periods);
  expect(last!.title!.column).toBe(own!.title!.column);
  const rows = edit.changes.find(({ kind }) => kind === 'addRows');
  expect(rows?.kind === 'addRows' && rows.look?.merges).toEqual([]);
});

it('the state of the objective is that of all its years, each in its own column', () => {
  const sheet = formerOf('peg-cronoprogramma');
  const { row, column } = sheet.names.get('Stato')!;
  const formulas = new Map([[cellKey(row, column), '=Q62']]);
  const { edit } = after({ ...sheet, formulas }, ({ nextId }) => [
    { type: 'addYear' },
    { type: 'togglePeriod', id: nextId + 1, period: 4 },
  ]);
  const [late] = edit.changes.filter((each) => each.kind === 'cells' && each.isLate);
  const text = JSON.stringify(late);
  // 2020 has a cell too many before its state, 2021 has not; 2022 is new.
  expect(text).toContain('COUNTIF(Q62,');
  expect(text).toContain('COUNTIF(P76,');
  expect(text).toMatch(/COUNTIF\(Q8\d,/);
});
