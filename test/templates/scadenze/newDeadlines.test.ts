/** When a workbook that has no list of deadlines is offered one, and when it comes by itself. */
import { planBlueprint } from '../../../src/templates/plan';
import { readBook } from '../../../src/templates/reading/readBook';
import { DEADLINES_SHEET } from '../../../src/templates/scadenze/deadlineSheet';
import { summaryChanges } from '../../../src/templates/sintesi/summaryChanges';
import { contentsOf } from '../contentsOf';
import { DEADLINES_PLAN } from './plan';

const sheets = planBlueprint(DEADLINES_PLAN).sheets.map((sheet) => contentsOf(sheet));
const without = (...gone: string[]) =>
  sheets.filter(({ name }) => !gone.some((each) => name.startsWith(each)));
const made = (book: ReturnType<typeof readBook>, choices?: Map<string, string>) =>
  summaryChanges(book, choices).sheets.map(({ name }) => name);

it('is asked for where the summaries are there and it is not: it may have been deleted', () => {
  const book = readBook(without(DEADLINES_SHEET));
  const { update } = summaryChanges(book);
  expect(update.deadlinesToAdd).toMatchObject({ name: 'Scadenze', deadlines: 3, choice: 'leave' });
  expect([update.changes, made(book)]).toEqual([[], []]);
  const choices = new Map([[update.deadlinesToAdd!.key, 'add']]);
  expect(summaryChanges(book, choices).sheets).toMatchObject([
    { name: 'Scadenze', identity: { template: 'scadenze' } },
  ]);
});

it('comes with the first summary, unless it is chosen to be left out', () => {
  const book = readBook(without(DEADLINES_SHEET, 'Sintesi'));
  const { deadlinesToAdd } = summaryChanges(book).update;
  expect(deadlinesToAdd).toMatchObject({ deadlines: 3, choice: 'add' });
  expect(made(book)).toContain('Scadenze');
  expect(made(book, new Map([[deadlinesToAdd!.key, 'leave']]))).not.toContain('Scadenze');
});

it('has another name where a sheet of somebody’s own has its name', () => {
  const own = { ...sheets[0]!, name: 'scadenze', values: [['mie']], names: new Map() };
  const plain = { name: 'scadenze', values: own.values, formulas: new Map(), names: own.names };
  const book = readBook([...without(DEADLINES_SHEET), plain as never]);
  expect(summaryChanges(book).update.deadlinesToAdd).toMatchObject({ name: 'Scadenze 2' });
});

it('is not offered where it is there, nor where the words tell no deadline', () => {
  expect(summaryChanges(readBook(sheets)).update.deadlinesToAdd).toBeNull();
  const plan = {
    ...DEADLINES_PLAN,
    objectives: DEADLINES_PLAN.objectives.map((each) => ({
      ...each,
      schedules: [],
      indicatorTable: { ...each.indicatorTable, indicators: [] },
    })),
  };
  const others = planBlueprint(plan).sheets.map((sheet) => contentsOf(sheet));
  const book = readBook(others.filter(({ name }) => name !== DEADLINES_SHEET));
  expect(summaryChanges(book).update.deadlinesToAdd).toBeNull();
});
