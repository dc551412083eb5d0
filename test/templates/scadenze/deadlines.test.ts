/** The list of deadlines: what the words of a plan tell, the rows on its sheet, and what an update does to them. */
import { cellKey } from '../../../src/domain/places';
import { serialOf } from '../../../src/domain/dates';
import { removeObjective } from '../../../src/templates/editing/removeObjective';
import { planBlueprint } from '../../../src/templates/plan';
import { readBook } from '../../../src/templates/reading/readBook';
import { deadlineChanges } from '../../../src/templates/scadenze/deadlineChanges';
import { DEADLINES_SHEET } from '../../../src/templates/scadenze/deadlineSheet';
import { deadlinesOf } from '../../../src/templates/scadenze/deadlines';
import type { SheetContents } from '../../../src/templates/sheetContents';
import { contentsOf } from '../contentsOf';
import { DEADLINES_PLAN } from './plan';

const sheets = planBlueprint(DEADLINES_PLAN).sheets.map((sheet) => contentsOf(sheet));
const book = readBook(sheets);
const day = (month: number, of: number) => serialOf(2026, month, of);

/** The workbook with other contents of a sheet. */
const changedBook = (name: string, change: (sheet: SheetContents) => SheetContents) =>
  readBook(sheets.map((sheet) => (sheet.name === name ? change(sheet) : sheet)));
const withValue = (row: number, column: number, value: unknown) => (sheet: SheetContents) => ({
  ...sheet,
  values: sheet.values.map((cells, at) =>
    at === row ? cells.map((cell, index) => (index === column ? value : cell)) : cells,
  ),
});

const OBJECTIVE = book.objectives[0]!.sheet;
const phase = book.objectives[0]!.places.schedules[0]!.phases[0]!.name!;
const OTHER = 'Approvazione entro il 30/09, pubblicazione entro ottobre';

it('are the last days of phases and indicators, by date, with the words that tell them', () => {
  expect(deadlinesOf(book.objectives).map(({ date, words }) => [date, words])).toEqual([
    [day(3, 31), '31/03'],
    [day(6, 30), 'entro il 30/06'],
    [day(10, 31), 'entro ottobre'],
  ]);
});

it.each([
  ['entro dicembre 2025', ['entro dicembre 2025']],
  ['come da bando di settembre 2025', []],
  ['anno 2026', []],
  ['entro l’anno 2026', ["entro l'anno 2026"]],
  ['da aprile', []],
  ['aprile - giugno, poi di nuovo entro giugno', ['aprile - giugno']],
])('of «%s» are %j', (name, words) => {
  const of = changedBook(OBJECTIVE, withValue(phase.row, phase.column, name));
  const told = deadlinesOf(of.objectives).filter(({ at }) => at.row === phase.row);
  expect(told.map((each) => each.words)).toEqual(words);
});

describe('the sheet «Scadenze»', () => {
  it('shows the words by formula on the cell that tells them, and what is recorded there', () => {
    const sheet = sheets.find(({ name }) => name === DEADLINES_SHEET)!;
    const row = sheet.values.findIndex((cells) => cells.includes('entro il 30/06'));
    const at = (column: number) => sheet.formulas!.get(cellKey(row, column));
    expect(at(5)).toBe(`='${OBJECTIVE}'!$B$${phase.row + 1}&""`);
    expect(at(6)).toBe(`='${OBJECTIVE}'!$C$${phase.row + 1}&""`);
    expect(at(7)).toContain(`IF(G${row + 1}<>"","registrata"`);
  });

  it('is no part of the plan, and has nothing to put right as it was written', () => {
    expect(book.sheets.find(({ name }) => name === DEADLINES_SHEET)!.role).toBe('report');
    expect(deadlineChanges(book)).toMatchObject({ changes: [], added: 0, removed: 0 });
  });

  it('takes in a deadline where its date puts it, and lets go the one whose words are gone', () => {
    const of = changedBook(OBJECTIVE, withValue(phase.row, phase.column, OTHER));
    const { changes, added, removed } = deadlineChanges(of)!;
    expect([added, removed]).toEqual([1, 1]);
    const list = of.cells.get(DEADLINES_SHEET)!.values;
    const rowOf = (words: string) => list.findIndex((cells) => cells.includes(words));
    expect(changes).toMatchObject([
      { kind: 'addRow', at: rowOf('entro ottobre'), like: { row: rowOf('entro il 30/06') } },
      { kind: 'removeRow', row: rowOf('entro il 30/06') },
    ]);
    const [first] = changes;
    expect(first?.kind === 'addRow' && first.content.slice(0, 2)).toEqual([
      ...[day(9, 30), 'entro il 30/09'],
    ]);
  });

  it('keeps a date that somebody corrected, a row with a note, and rows of people’s own', () => {
    const list = sheets.find(({ name }) => name === DEADLINES_SHEET)!;
    const row = list.values.findIndex((cells) => cells.includes('entro il 30/06'));
    const corrected = changedBook(DEADLINES_SHEET, withValue(row, 0, day(7, 15)));
    expect(deadlineChanges(corrected)!.changes).toEqual([]);
    const own = changedBook(DEADLINES_SHEET, withValue(list.values.length - 1, 1, 'mia'));
    expect(deadlineChanges(own)!.changes).toEqual([]);
    const noted = readBook(
      sheets.map((sheet) => {
        if (sheet.name === OBJECTIVE) return withValue(phase.row, phase.column, OTHER)(sheet);
        return sheet.name === DEADLINES_SHEET ? withValue(row, 8, 'proroga chiesta')(sheet) : sheet;
      }),
    );
    expect(deadlineChanges(noted)).toMatchObject({ added: 1, removed: 0 });
  });

  it('lets go the rows of an objective that is taken out, unless somebody has written in them since', () => {
    const { changes, deadlines } = removeObjective(book, book.objectives[0]!);
    const ofList = changes.filter(({ sheet }) => sheet === DEADLINES_SHEET);
    expect(ofList.filter(({ kind }) => kind === 'removeRow')).toHaveLength(3);
    expect(ofList).toContainEqual(
      expect.objectContaining({
        kind: 'expect',
        column: 0,
        values: [[day(6, 30), 'entro il 30/06']],
      }),
    );
    expect(deadlines).toEqual({ gone: 3, kept: 0 });
  });

  it('keeps a row with a note, with what it shows now in place of formulas on the sheet that goes', () => {
    const list = sheets.find(({ name }) => name === DEADLINES_SHEET)!;
    const row = list.values.findIndex((cells) => cells.includes('entro il 30/06'));
    const noted = changedBook(DEADLINES_SHEET, withValue(row, 8, 'proroga chiesta'));
    const { changes, deadlines } = removeObjective(noted, noted.objectives[0]!);
    expect(deadlines).toEqual({ gone: 2, kept: 1 });
    const written = changes.flatMap((each) =>
      each.kind === 'cells' && each.sheet === DEADLINES_SHEET ? [[each.row, each.column]] : [],
    );
    // All that the sheet says; the state reads its own row, and goes on.
    expect(written).toEqual([2, 3, 4, 5, 6].map((column) => [row, column]));
  });

  it('is left alone without its headings, and is not asked for where there is none', () => {
    const list = sheets.find(({ name }) => name === DEADLINES_SHEET)!;
    const header = list.values.findIndex((cells) => cells[0] === 'SCADENZA');
    const of = changedBook(DEADLINES_SHEET, withValue(header, 0, 'quando'));
    expect(deadlineChanges(of)).toBeUndefined();
    const without = sheets.filter(({ name }) => name !== DEADLINES_SHEET);
    expect(deadlineChanges(readBook(without))).toBeUndefined();
  });
});
