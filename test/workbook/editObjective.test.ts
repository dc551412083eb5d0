/** An objective edited where it stands: read, changed in Excel, read again, taken back. */
import type { Book, BookObjective } from '../../src/domain/book';
import type { TemplateId } from '../../src/domain/plan';
import { completeObjective } from '../../src/domain/completePlan';
import { planSettings } from '../../src/domain/planSettings';
import type { DraftAction } from '../../src/taskpane/objective/actions';
import { draftToEdit, toldBy } from '../../src/taskpane/objective/editing/draftToEdit';
import { formToEdit } from '../../src/taskpane/objective/editing/formToEdit';
import type { Draft } from '../../src/taskpane/objective/draft';
import { draftReducer } from '../../src/taskpane/objective/reducer';
import { editObjective } from '../../src/templates/editing/objectiveEdit';
import { newId } from '../../src/domain/identity';
import { moveObjective } from '../../src/templates/editing/moveObjective';
import { removeObjective } from '../../src/templates/editing/removeObjective';
import { addAllToList } from '../../src/templates/editing/listEdits';
import { objectiveSheet } from '../../src/templates/objectiveSheet';
import { planBlueprint } from '../../src/templates/plan';
import type { CellContent } from '../../src/templates/blueprint';
import { objectiveTemplate } from '../../src/templates/forms';
import {
  applyChanges,
  applyEdit,
  createObjective,
  createPlan,
  readBook,
  readBookToEdit,
  readPrintPlan,
  undoLast,
  updateSummaries,
  writeWorkbook,
} from '../../src/workbook';
import type { Host } from '../../workbench/host';
import { snapshot } from '../fidelity/snapshot';
import { FORMER_SHEETS } from '../fixtures/formerSheets';
import { fixture } from '../fixtures/plans';
import { fullObjective } from '../templates/editing/fullObjective';
import { openWorkbook } from './support';

async function read(sheet = 'Ob 3'): Promise<{ book: Book; target: BookObjective }> {
  const book = await readBookToEdit(sheet);
  return { book, target: book.objectives[0]! };
}

async function edit(
  template: TemplateId,
  actions: (draft: Draft) => DraftAction[],
  sheet?: string,
) {
  const { book, target } = await read(sheet);
  const form = formToEdit(objectiveTemplate(template)!, target, '100');
  const { draft, origins } = draftToEdit(target.objective, form, { firstYear: '2026' });
  const now = actions(draft).reduce(draftReducer, draft);
  const told = [draft, now].map((each) => toldBy(each, form, origins));
  const { changes, lines } = editObjective(book, target, told[0]!, told[1]!);
  await applyChanges(changes);
  return { lines, was: target.objective, now: (await read(sheet)).target.objective };
}

let host: Host;
beforeEach(async () => {
  host = await openWorkbook();
});
afterEach(() => host.dispose());

const LONG = 'In mezzo, con molte parole. '.repeat(20).trim();

/** Heights of the rows of the description. */
async function heights(): Promise<number[]> {
  const lines = (await read()).target.places.lines.description ?? [];
  return host.run(async ({ workbook }) => {
    const cells = lines.map(({ sheet, row }) =>
      workbook.worksheets.getItem(sheet).getRangeByIndexes(row, 0, 1, 1),
    );
    for (const cell of cells) cell.load('format/rowHeight');
    await workbook.context.sync();
    return cells.map(({ format }) => format.rowHeight);
  });
}

/** Merged cells of the sheet, in some order, where Excel tells. */
const merged = async (sheet = 'Ob 3') => {
  if (!host.isSetSupported('ExcelApi', '1.13')) return [];
  return host.run(async ({ workbook }) => {
    const areas = workbook.worksheets.getItem(sheet).getUsedRange().getMergedAreasOrNullObject();
    areas.load('address');
    await workbook.context.sync();
    return areas.isNullObject ? [] : areas.address.split(',').sort();
  });
};

it.each(['scheda-completa'] as const)('an objective of %s', async (id) => {
  await createPlan(planSettings({ firstYear: 2026, template: id }));
  await createObjective(fullObjective(objectiveTemplate(id)!), null);
  const lowHeights = await heights();
  const before = [await snapshot(host), await merged(), lowHeights];
  const { was, now } = await edit(id, ({ indicators, years: [year], nextId }) => [
    { type: 'header', field: 'title', value: '=Pagamenti "puntuali"' },
    { type: 'header', field: 'description', value: `Prima riga\n${LONG}\nSeconda riga` },
    { type: 'addIndicator' },
    { type: 'indicator', id: nextId, field: 'description', value: 'Reclami' },
    { type: 'indicator', id: nextId, field: 'target', value: '4' },
    { type: 'removeIndicator', id: indicators[0]!.id },
    { type: 'addPhase', year: year!.id },
    { type: 'phase', id: nextId + 1, field: 'name', value: 'Verifica' },
    { type: 'togglePeriod', id: nextId + 1, period: 11 },
    { type: 'removePhase', id: year!.phases[0]!.id },
  ]);
  const [, kept] = was.indicatorTable.indicators;
  const [, use] = was.schedules[0]!.phases;
  expect(now).toEqual({
    ...was,
    title: '=Pagamenti "puntuali"',
    description: `Prima riga\n${LONG}\nSeconda riga`,
    indicatorTable: {
      ...was.indicatorTable,
      indicators: [kept, { description: 'Reclami', target: 4, polarity: 'decrescente' }],
    },
    schedules: [
      {
        ...was.schedules[0],
        phases: [use, { ...use, name: 'Verifica', owner: '', planned: [12], done: [] }],
      },
    ],
  });
  // The row of a new text is as high as that needs.
  const [low = 0] = lowHeights;
  expect(Math.max(...(await heights()))).toBeGreaterThan(low + 30);
  await undoLast();
  expect([await snapshot(host), await merged(), await heights()]).toEqual(before);
});

it('rows come back merged where Excel does not tell what is merged', async () => {
  const globals = globalThis as { Office?: unknown };
  const isSetSupported = (_: string, version: string) => Number(version.split('.')[1]) < 13;
  globals.Office = { context: { requirements: { isSetSupported } } };
  try {
    await createPlan(planSettings({ firstYear: 2026, template: 'scheda-completa' }));
    await createObjective(fullObjective(objectiveTemplate('scheda-completa')!), null);
    const before = [await snapshot(host), await merged()];
    await edit('scheda-completa', ({ indicators: [indicator] }) => [
      { type: 'removeIndicator', id: indicator!.id },
    ]);
    await undoLast();
    expect([await snapshot(host), await merged()]).toEqual(before);
  } finally {
    delete globals.Office;
  }
});

it('rows of a list come together, and go again', async () => {
  const plan = fixture('casalbuttano');
  await writeWorkbook(planBlueprint(plan));
  const before = await snapshot(host);
  const book = await readBook();
  const unit = book.lists[0]!.group;
  const objective = completeObjective({ title: '1/2 nuovo', unit, weight: 10 }, 2026);
  const others = book.lists.map(({ group }) => ({ ...objective, title: 'altro', unit: group }));
  const coming = [objective, ...others].map((each) => ({ objective: each, id: newId() }));
  await applyChanges(addAllToList(book, coming).changes);
  const now = await readBook();
  const added = now.objectives.find((each) => each.objective.title === '1/2 nuovo');
  expect(added?.objective).toMatchObject({ unit, weight: 10 });
  expect(added?.id).not.toBeNull();
  expect(now.objectives).toHaveLength(book.objectives.length + coming.length);
  const titles = (group: string) =>
    now.objectives.flatMap((each) => (each.objective.unit === group ? [each.objective.title] : []));
  expect(titles(unit).slice(-2)).toEqual(['1/2 nuovo', 'altro']);
  expect(now.unread).toEqual(book.unread);
  await undoLast();
  expect(await snapshot(host)).toEqual(before);
});

it('an objective goes with its rows of the summary; what people wrote there stays', async () => {
  await createPlan(planSettings({ firstYear: 2026, template: 'scheda-completa' }));
  const template = objectiveTemplate('scheda-completa')!;
  await createObjective(fullObjective(template), null);
  await createObjective({ ...fullObjective(template), number: '4', title: 'Altro' }, null);
  await updateSummaries();
  // What a unit that shares it no longer has of it goes too: nothing shows #REF!.
  const { lines } = await edit('scheda-completa', ({ shared: [shared] }) => [
    { type: 'removeShared', id: shared!.id },
  ]);
  expect(lines.at(-1)).toEqual({ kind: 'summaryRows', gone: 2, kept: 0 });
  expect((await readBook()).errors).toEqual([]);
  await undoLast();
  const [target] = (await readBook()).objectives;
  const removal = removeObjective(await readBook(), target!);
  // In the summary of all and in those of its own unit and of the unit that shares it.
  expect([removal.rows, removal.kept, removal.isUndoable]).toEqual([4, [], false]);
  const { summaries } = await readBook();
  const row = summaries[0]!.rows.find(({ objective }) => objective === target!.key)!;
  const note = Math.max(...Object.values(summaries[0]!.columns)) + 2;
  await applyChanges([
    { kind: 'cells', sheet: summaries[0]!.sheet, row: row.row, column: note, content: [['nota']] },
  ]);
  // Read before the note was written, it would take it away.
  await expect(applyChanges(removal.changes)).rejects.toMatchObject({ code: 'changedMeanwhile' });
  const noted = removeObjective(await readBook(), target!);
  expect([noted.rows, noted.kept.map(({ typed }) => typed.map(({ value }) => value))]).toEqual([
    3,
    [['nota']],
  ]);
  await applyChanges(noted.changes);
  const left = await readBook();
  expect(left.objectives.map(({ objective }) => objective.number)).toEqual(['4']);
  expect(left.errors).toEqual([]);
  const shown = left.summaries[0]!.rows.map(({ cells }) => cells.title?.value).filter(Boolean);
  expect(shown.sort()).toEqual(['Altro', 'Altro', 'Pagamenti']);
});

it('an objective goes to another unit with its rows of the summaries', async () => {
  const units = ['Ragioneria', 'Tributi', 'SUAP'].map((name) => ({ name, aliases: [], owner: '' }));
  await createPlan(planSettings({ firstYear: 2026, template: 'scheda-completa', units }));
  const template = objectiveTemplate('scheda-completa')!;
  await createObjective({ ...fullObjective(template), sharedWith: [] }, null);
  const other = { ...fullObjective(template), number: '3', title: 'Altro', unit: 'SUAP' };
  await createObjective(other, null);
  await updateSummaries();
  const before = await snapshot(host);
  const { book, target } = await read();
  const move = moveObjective(book, target, { unit: 'SUAP', number: '4' });
  expect(move.isSummaryToUpdate).toBe(false);
  await applyChanges(move.changes);
  const now = await readBook();
  expect(now.errors).toEqual([]);
  const shown = now.summaries.map(({ unit, rows }) => [
    unit,
    rows
      .filter(({ shared }) => shared === null)
      .map(({ cells }) => [cells.number, cells.title, cells.unit].map((each) => each?.value))
      .filter(([, title]) => title === 'Pagamenti'),
  ]);
  const row = ['4', 'Pagamenti', 'SUAP'];
  expect(shown.find(([unit]) => unit === null)?.[1]).toEqual([row]);
  expect(shown.find(([unit]) => unit === 'SUAP')?.[1]).toHaveLength(1);
  expect(shown.find(([unit]) => unit === 'Ragioneria')?.[1]).toEqual([]);
  await undoLast();
  expect(await snapshot(host)).toEqual(before);
});

it('the pages of an edited sheet end anew, and as before once that is taken back', async () => {
  await createPlan(planSettings({ firstYear: 2026, template: 'scheda-completa' }));
  const template = objectiveTemplate('scheda-completa')!;
  await createObjective(fullObjective(template), null);
  const pages = async () => (await readPrintPlan()).printed.find(({ sheet }) => sheet === 'Ob 3')!;
  const breaks = () =>
    host.run(async ({ workbook, sync }) => {
      const { horizontalPageBreaks } = workbook.worksheets.getItem('Ob 3');
      horizontalPageBreaks.load('items/rowIndex');
      await sync();
      return horizontalPageBreaks.items.map(({ rowIndex }) => rowIndex);
    });
  const before = await breaks();
  const { book, target } = await read();
  const told = (description: string) => {
    const form = formToEdit(template, target, '100');
    const { draft, origins } = draftToEdit(target.objective, form, { firstYear: '2026' });
    const now = draftReducer(draft, { type: 'header', field: 'description', value: description });
    return toldBy(now, form, origins);
  };
  const long = Array.from({ length: 30 }, () => LONG).join('\n');
  const { description } = target.objective;
  const { changes } = editObjective(book, target, told(description), told(long));
  const { syncs } = host.counters;
  expect(await applyEdit(changes)).toEqual({ sheets: [] });
  const requests = host.counters.syncs - syncs;
  const after = await breaks();
  expect(after.length).toBeGreaterThan(before.length);
  expect(after).toEqual((await pages()).print!.breaks);
  await undoLast();
  expect(await breaks()).toEqual(before);

  // Without a printer: the last requests lay out the pages, and look at them.
  host.failAt({ sync: requests - 1 });
  expect(await applyEdit(changes)).toEqual({ sheets: [], isPageUnset: true });
  expect((await read()).target.objective.description).toBe(long);
  expect(await breaks()).toEqual(before);
  await undoLast();
  expect((await read()).target.objective.description).toBe(description);
});

it('takes another year, people and sharing units, as a sheet that had them from the beginning', async () => {
  await createPlan(planSettings({ firstYear: 2026, lastYear: 2027, template: 'scheda-completa' }));
  const template = objectiveTemplate('scheda-completa')!;
  const whole = fullObjective(template);
  const indicatorTable = { ...whole.indicatorTable, indicators: [] };
  await createObjective({ ...whole, indicatorTable, people: [], sharedWith: [] }, null);
  const before = [await snapshot(host), await merged()];
  const { now, lines } = await edit('scheda-completa', ({ nextId }) => [
    { type: 'addPerson' },
    { type: 'person', id: nextId, field: 'role', value: 'A' },
    { type: 'addShared' },
    { type: 'shared', id: nextId + 1, field: 'unit', value: 'Tributi' },
    { type: 'addYear' },
    { type: 'togglePeriod', id: nextId + 3, period: 4 },
    { type: 'addIndicator' },
    { type: 'indicator', id: nextId + 5, field: 'description', value: 'Reclami' },
    { type: 'indicator', id: nextId + 5, field: 'target', value: '90' },
    { type: 'indicator', id: nextId + 5, field: 'actual', value: '45' },
  ]);
  expect(lines).toMatchObject(
    ['shared', 'indicator', 'year', 'person'].map((row) => ({ kind: 'added', row })),
  );
  expect(now.schedules.map(({ year, phases }) => [year, phases.length])).toEqual([
    [2026, 2],
    [2027, 1],
  ]);
  expect(now.indicatorTable.indicators).toMatchObject([{ description: 'Reclami', target: 90 }]);
  expect(now.people[0]?.members).toEqual([{ role: 'A', share: null }]);
  expect(now.sharedWith.map(({ unit }) => unit)).toEqual(['Tributi']);
  const { target, book } = await read();
  expect(book.errors).toEqual([]);
  expect(book.unread).toEqual([]);
  // The state of the objective is that of both years.
  expect(target.results.degrees[0]?.value).toBe(1);
  await undoLast();
  expect([await snapshot(host), await merged()]).toEqual(before);
});

it('a sheet of the version before takes a year in its own columns', async () => {
  const [{ template, sheet }] = FORMER_SHEETS as [(typeof FORMER_SHEETS)[0]];
  const { name, values, names } = sheet;
  await createPlan(planSettings({ firstYear: 2020, lastYear: 2022, template: template.id }));
  const printed = objectiveSheet(template, name, fullObjective(template), {
    ...{ authority: '', title: '' },
  });
  await writeWorkbook({
    sheets: [
      {
        ...printed,
        identity: { template: template.id, version: template.version, id: 'bcdfghjk' },
        // The days of the objective were dates.
        styles: [
          {
            area: { row: 11, column: 17, rows: 1, columns: 3 },
            style: { numberFormat: 'dd/mm/yyyy' },
          },
        ],
        ...{ rowHeights: [], validations: [], conditionalFormats: [], links: [] },
        merges: [{ row: 3, column: 3, rows: 1, columns: 17 }],
        columnWidths: values[0]!.map(() => 40),
        names: [...names].map(([each, area]) => ({ name: each, area })),
        blocks: [{ row: 0, column: 0, content: values as CellContent[][] }],
      },
    ],
    ...{ names: [], activate: name },
  });
  const before = [await snapshot(host), await merged(name)];
  const { was, now, lines } = await edit(
    template.id,
    ({ nextId }) => [{ type: 'addYear' }, { type: 'togglePeriod', id: nextId + 1, period: 4 }],
    name,
  );
  expect(lines).toMatchObject([{ kind: 'added', row: 'year', name: '2022' }]);
  expect(now.schedules.slice(0, 2)).toEqual(was.schedules);
  const { book, target } = await read(name);
  expect([book.unread, book.errors]).toEqual([[], []]);
  const [, own, next] = target.places.schedules;
  expect(next!.periods).toEqual(own!.periods);
  await undoLast();
  expect([await snapshot(host), await merged(name)]).toEqual(before);
});
