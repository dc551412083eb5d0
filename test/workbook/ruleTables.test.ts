/** What the authority says of the rules, written in its settings and read again, in the hands of its users. */
import type { Book } from '../../src/domain/book';
import { checkBook, waivedFinding, type RuleId } from '../../src/domain/rules';
import {
  addWaiver,
  lastAction,
  readBook,
  removeWaiver,
  undoLast,
  writeControls,
} from '../../src/workbook';
import type { Host } from '../../workbench/host';
import { objective, UserSheet, write } from './sheets/support';
import { openWorkbook } from './support';

const TITLE = 'SPORTELLO TELEMATICO UNICO';
const RULE: RuleId = 'OB15';

let host: Host;
let settings: UserSheet;
let sheet: UserSheet;
beforeEach(async () => {
  host = await openWorkbook();
  await write([objective({ title: TITLE })]);
  settings = new UserSheet(host, 'Impostazioni');
  sheet = new UserSheet(host, 'Ob 1');
});
afterEach(() => host.dispose());

const findingIn = (book: Book, rule: RuleId = RULE) =>
  checkBook(book).findings.find((each) => each.rule === rule);

async function waive(given: { reason?: string; rule?: RuleId } = {}) {
  const book = await readBook();
  const finding = findingIn(book, given.rule)!;
  return addWaiver({
    ...{ ...waivedFinding(finding, book), rule: finding.rule, title: 'Titoli in maiuscolo' },
    ...{ reason: given.reason ?? '=È una sigla', role: 'Segretario', date: '2026-11-30' },
  });
}

const outcome = async () => {
  const book = await readBook();
  const { findings, waived } = checkBook(book);
  return {
    found: findings.filter(({ rule }) => rule === RULE).length,
    waived: waived.length,
    lapsed: findings.filter(({ rule }) => rule === 'FO13').length,
    unread: book.unread.length,
  };
};
const HOLDS = { found: 0, waived: 1, lapsed: 0, unread: 0 };

const layout = () =>
  host.run(async ({ workbook }) => {
    const area = workbook.worksheets.getItem('Impostazioni').pageLayout.getPrintAreaOrNullObject();
    area.load('address');
    await workbook.context.sync();
    return area.address.replace(/^.*!/, '');
  });

const paper = () =>
  host.run(async ({ workbook, sync }) => {
    const { pageLayout } = workbook.worksheets.getItem('Impostazioni');
    pageLayout.load('paperSize,zoom');
    await sync();
    return [pageLayout.paperSize, pageLayout.zoom.scale];
  });

const lastRow = async () => (await settings.values()).length;

it('a waiver is written below the settings, printed with them, and holds', async () => {
  const before = await settings.values();
  expect(await outcome()).toMatchObject({ found: 1, waived: 0 });
  expect(await waive()).toEqual({ tableAdded: 'DEROGHE' });
  expect(await outcome()).toEqual(HOLDS);
  const after = await settings.values();
  expect(after.slice(0, before.length).map((row) => row.slice(0, 3))).toEqual(
    before.map((row) => row.slice(0, 3)),
  );
  const { cell } = (await readBook()).waivers[0]!;
  expect(after.at(-1)).toEqual([
    ...['OB15 – Titoli in maiuscolo', TITLE, '=È una sigla', 'Ob 1', cell, 'Segretario'],
    '30/11/2026',
  ]);
  expect(await layout()).toBe(`A1:G${await lastRow()}`);
  expect(await paper()).toEqual(['A4', 90]);
  // Whoever looks for its place finds it where it stands.
  const [waiver] = (await readBook()).waivers;
  expect(waiver).toMatchObject({ reason: '=È una sigla', date: '2026-11-30' });
  expect(waiver!.at!.row).toBe(after.length - 1);
});

describe('on a sheet of a version before, whose columns are wider', () => {
  const widen = (widths: readonly number[]) =>
    settings.edit((worksheet) => {
      widths.forEach((width, column) => {
        worksheet.getCell(0, column).format.columnWidth = width;
      });
    });
  const firstWidths = () =>
    host.run(async ({ workbook, sync }) => {
      const worksheet = workbook.worksheets.getItem('Impostazioni');
      const cells = [0, 1, 2].map((column) => worksheet.getCell(0, column));
      for (const each of cells) each.load('format/columnWidth');
      await sync();
      return cells.map(({ format }) => Math.round(format.columnWidth));
    });

  it('these take the widths of today, with which all of it is printed on A4', async () => {
    await widen([190, 250, 350]);
    await waive();
    expect(await paper()).toEqual(['A4', 90]);
    const widths = await firstWidths();
    [150, 170, 200].forEach((width, column) =>
      expect(Math.abs(widths[column]! - width)).toBeLessThan(3),
    );
  });

  it('those that somebody chose stay', async () => {
    await widen([190, 300, 350]);
    const before = await firstWidths();
    await waive();
    expect((await paper())[0]).toBe('A3');
    expect(await firstWidths()).toEqual(before);
  });
});

it('a second one goes below the first, and the table is there already', async () => {
  await waive();
  const rows = await lastRow();
  expect(await waive({ rule: 'OB06' })).toEqual({ tableAdded: null });
  expect(await lastRow()).toBe(rows + 1);
  expect((await readBook()).waivers.map(({ rule }) => rule)).toEqual(['OB15', 'OB06']);
  expect(await layout()).toBe(`A1:G${rows + 1}`);
});

it('Annulla takes the table away again, the one waiver, and the removal of one', async () => {
  const before = await settings.values();
  await waive();
  expect(lastAction()).toEqual({ sheets: [], cells: 0, rows: 4 });
  await undoLast();
  expect(await settings.values()).toEqual(before);
  await waive();
  const one = await settings.values();
  await waive({ rule: 'OB06' });
  await undoLast();
  expect(await settings.values()).toEqual(one);
  await removeWaiver((await readBook()).waivers[0]!);
  expect(await outcome()).toEqual({ found: 1, waived: 0, lapsed: 0, unread: 0 });
  await undoLast();
  expect(await settings.values()).toEqual(one);
  expect(await outcome()).toEqual(HOLDS);
});

it('a waiver follows its cell when rows are inserted above, and comes back when that changes', async () => {
  await waive();
  await sheet.edit((worksheet) => void worksheet.getRange('1:2').insert('Down'));
  expect(await outcome()).toEqual(HOLDS);
  const finding = checkBook(await readBook()).waived[0]!.finding;
  const { row, column } = finding.at!;
  await sheet.edit((worksheet) => {
    worksheet.getCell(row, column).values = [['SPORTELLO TELEMATICO DELLE IMPRESE']];
  });
  expect(await outcome()).toEqual({ found: 1, waived: 0, lapsed: 1, unread: 0 });
  // Nothing is found there any more: the waiver holds for nothing.
  await sheet.edit((worksheet) => {
    worksheet.getCell(row, column).values = [['Sportello telematico']];
  });
  expect(await outcome()).toEqual({ found: 0, waived: 0, lapsed: 1, unread: 0 });
});

it('is written and read wherever the settings and their tables were moved', async () => {
  await waive();
  await settings.edit((worksheet) => {
    worksheet.getRange('4:6').insert('Down');
    worksheet.name = 'Regole dell’ente';
    worksheet.position = 2;
  });
  expect(await outcome()).toEqual(HOLDS);
  expect(await waive({ rule: 'OB06' })).toEqual({ tableAdded: null });
  const { waivers, settingsSheet } = await readBook();
  expect([settingsSheet, ...waivers.map(({ rule }) => rule)]).toEqual([
    ...['Regole dell’ente', 'OB15', 'OB06'],
  ]);
  await removeWaiver(waivers[0]!);
  expect((await readBook()).waivers.map(({ rule }) => rule)).toEqual(['OB06']);
});

it('a row that a user has spoiled is reported, and does not hold', async () => {
  await waive();
  const row = await lastRow();
  await settings.type({ [`C${row}`]: '' });
  expect(await outcome()).toEqual({ found: 1, waived: 0, lapsed: 0, unread: 2 });
});

it('nothing is written in protected settings, or where there are none, and it is told', async () => {
  await settings.edit((worksheet) => worksheet.protection.protect());
  await expect(waive()).rejects.toMatchObject({ code: 'protectedSheet' });
  await settings.edit((worksheet) => {
    worksheet.protection.unprotect();
    worksheet.delete();
  });
  await expect(waive()).rejects.toMatchObject({ code: 'settingsGone' });
  await expect(writeControls([])).rejects.toMatchObject({ code: 'settingsGone' });
});

it('a waiver that is not there any more is not taken out', async () => {
  await waive();
  const [waiver] = (await readBook()).waivers;
  await settings.type({ [`C${await lastRow()}`]: 'Altro motivo' });
  const before = await settings.values();
  await expect(removeWaiver(waiver!)).rejects.toMatchObject({ code: 'changedMeanwhile' });
  expect(await settings.values()).toEqual(before);
});

describe('controls', () => {
  const controls = async () =>
    (await readBook()).controls.map(({ rule, severity }) => [rule, severity]);
  const set = (rule: RuleId, severity: 'blocks' | 'toKnow' | 'off' | null) => ({
    ...{ rule, title: `Titolo ${rule}`, severity, threshold: null },
  });

  it('are written in one step, changed where they stand, and taken out when they are as usual', async () => {
    expect(await writeControls([set('OB15', 'blocks'), set('OB06', 'off')])).toEqual({
      tableAdded: 'CONTROLLI DELLA VERIFICA',
    });
    expect(await controls()).toEqual([
      ['OB15', 'blocks'],
      ['OB06', 'off'],
    ]);
    const two = await settings.values();
    expect(two.at(-1)).toEqual(['OB06', 'Titolo OB06', '', 'non eseguire', '']);
    expect(await layout()).toBe(`A1:E${two.length}`);
    const given = [set('OB15', 'toKnow'), set('OB06', null), set('OB04', 'off')];
    expect(await writeControls(given)).toEqual({ tableAdded: null });
    expect(await controls()).toEqual([
      ['OB15', 'toKnow'],
      ['OB04', 'off'],
    ]);
    await undoLast();
    expect(await settings.values()).toEqual(two);
    expect((await readBook()).unread).toEqual([]);
  });

  it('stand above or below the waivers, whichever came first', async () => {
    await waive();
    await writeControls([set('OB06', 'off')]);
    await writeControls([set('OB04', 'off')]);
    expect(await outcome()).toEqual(HOLDS);
    expect((await controls()).map(([rule]) => rule)).toEqual(['OB06', 'OB04']);
  });

  it('nothing to write is no change', async () => {
    const before = await settings.values();
    expect(await writeControls([set('OB15', null)])).toEqual({ tableAdded: null });
    expect(await settings.values()).toEqual(before);
  });
});
