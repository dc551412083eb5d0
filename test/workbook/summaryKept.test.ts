/** What people wrote in a summary stays beside the objective that it was written of, whatever they do to the plan afterwards. */
import { completeObjective } from '../../src/domain/completePlan';
import { planSettings } from '../../src/domain/planSettings';
import {
  createObjective,
  createPlan,
  lastAction,
  readSummaryUpdate,
  undoLast,
  updateSummaries,
} from '../../src/workbook';
import type { Host } from '../../workbench/host';
import { UserSheet } from './sheets/support';
import { contentsOf, namedValues, openWorkbook } from './support';

const WHOLE = 'Sintesi obiettivi';
const TITLES = ['Gare', 'IMU', 'Archivio', 'Sportello'];
const unit = (name: string) => ({ name, aliases: [], owner: '' });
const create = (number: string, title: string) =>
  createObjective(completeObjective({ number, title, unit: 'Tributi', weight: 25 }, 2026), null);

let host: Host;
let summary: UserSheet;
beforeEach(async () => {
  host = await openWorkbook();
  await createPlan(
    planSettings({
      ...{ template: 'fasi-prodotti', firstYear: 2026, title: 'Piano' },
      ...{ monitoringDates: ['30/06', '30/09'], units: ['Tributi', 'SUAP'].map(unit) },
    }),
  );
  for (const [index, title] of TITLES.entries()) await create(String(index + 1), title);
  await updateSummaries();
  summary = new UserSheet(host, WHOLE);
  // A state at each of the two dates, and a note.
  for (const [index, title] of TITLES.entries())
    await summary.type({
      [`E${index + 5}`]: `${title} a giugno`,
      [`F${index + 5}`]: `${title} a settembre`,
      [`H${index + 5}`]: `Nota su ${title}`,
    });
});
afterEach(() => host.dispose());

const rows = async () =>
  (await namedValues(host, WHOLE, 'Sintesi')).slice(1).filter((row) => row[2] !== '');

/** Number, title, states and note of each row. */
const told = async () => (await rows()).map((row) => [row[0], row[2], row[4], row[5], row[7]]);
const row = (number: string, title: string) => [
  ...[number, title],
  ...[`${title} a giugno`, `${title} a settembre`, `Nota su ${title}`],
];

const number = (sheet: string, typed: string) =>
  host.run(async ({ workbook, sync }) => {
    const { names } = workbook.worksheets.getItem(sheet);
    names.getItem('Numero').getRange().getCell(0, 0).values = [[typed]];
    await sync();
  });
const remove = (sheet: string) =>
  host.run(async ({ workbook, sync }) => {
    workbook.worksheets.getItem(sheet).delete();
    await sync();
  });

/** With the rows chosen to go whose objective was deleted. */
async function update(): Promise<void> {
  const { gone } = (await readSummaryUpdate()).update;
  await updateSummaries(new Map(gone.map(({ key }) => [key, 'remove'])));
}

describe('states and notes stay with their objectives', () => {
  it('where two change numbers with each other, and a third takes a free one', async () => {
    await number('Ob 1', '2');
    await number('Ob 2', '1');
    await number('Ob 3', '7');
    await update();
    expect(await told()).toEqual([
      ...[row('2', 'Gare'), row('1', 'IMU')],
      ...[row('7', 'Archivio'), row('4', 'Sportello')],
    ]);
  });

  it('where one is deleted and those after it are numbered anew', async () => {
    await remove('Ob 1');
    for (const index of [2, 3, 4]) await number(`Ob ${index}`, String(index - 1));
    await update();
    expect(await told()).toEqual([row('1', 'IMU'), row('2', 'Archivio'), row('3', 'Sportello')]);
  });

  it('where a new one takes the number of one that was deleted: it begins without', async () => {
    await remove('Ob 2');
    await create('2', 'Canone unico');
    await update();
    expect(await told()).toEqual(
      expect.arrayContaining([row('1', 'Gare'), ['2', 'Canone unico', '', '', '']]),
    );
    expect(await rows()).toHaveLength(4);
  });

  it('where a monitoring date changes in the settings, whose heading follows', async () => {
    const settings = new UserSheet(host, 'Impostazioni');
    const { row: heading } = await settings.place('DateMonitoraggio');
    await settings.type({ [`A${heading + 2}`]: "'31/07" });
    await create('5', 'Canone unico');
    await update();
    expect((await namedValues(host, WHOLE, 'Sintesi'))[0]!.slice(4, 6)).toEqual([
      ...['AL 31/07', 'AL 30/09'],
    ]);
    expect((await told()).slice(0, 4)).toEqual(
      TITLES.map((title, index) => row(String(index + 1), title)),
    );
  });

  it('where a heading is retyped', async () => {
    await summary.type({ H4: 'OSSERVAZIONI', E4: 'Stato a giugno 30/06' });
    await number('Ob 3', '9');
    await create('5', 'Canone unico');
    await update();
    expect((await told()).slice(0, 4)).toEqual(
      TITLES.map((title, index) => row(index === 2 ? '9' : String(index + 1), title)),
    );
  });

  it('where rows were sorted', async () => {
    await summary.insertCopied({ row: 7, rows: 1 }, 4);
    await summary.edit((sheet) => sheet.getRange('9:9').delete('Up'));
    await create('5', 'Canone unico');
    await update();
    expect((await told()).slice(0, 4)).toEqual([
      row('4', 'Sportello'),
      ...TITLES.slice(0, 3).map((title, index) => row(String(index + 1), title)),
    ]);
  });
});

describe('what people added to the workbook is not touched', () => {
  it('a copy of the summary under a name of theirs, and a formula below the table', async () => {
    await host.run(async ({ workbook, sync }) => {
      const sheet = workbook.worksheets.getItem(WHOLE);
      const copy = sheet.copy('End');
      copy.name = 'Sintesi di giugno';
      sheet.getRange('A30').formulas = [['=PIAO.PUNTEGGIO({1;0.5},{60;40})']];
      await sync();
    });
    const copied = await new UserSheet(host, 'Sintesi di giugno').formulas();
    await remove('Ob 2');
    await create('5', 'Canone unico');
    await update();
    expect(await contentsOf(host)).toMatchObject({
      sheets: expect.arrayContaining([WHOLE, 'Sintesi di giugno']),
    });
    const after = await new UserSheet(host, 'Sintesi di giugno').formulas();
    // Its formulas follow the sheets, as Excel would have them do; nothing else of it changes.
    const typed = (cells: string[][]) =>
      cells.map((each) => each.filter((cell) => !String(cell).startsWith('=')));
    expect(typed(after)).toEqual(typed(copied));
    expect((await summary.values()).flat()).toContain(0.8);
    expect((await summary.formulas()).flat()).toContain('=PIAO.PUNTEGGIO({1;0.5},{60;40})');
  });

  it('and Annulla gives back every row as it was', async () => {
    await remove('Ob 2');
    await create('5', 'Canone unico');
    const before = await told();
    await update();
    expect(await told()).not.toEqual(before);
    expect(lastAction()).not.toBeNull();
    await undoLast();
    expect(await told()).toEqual(before);
  });
});
