/** Which objective each row of a summary stands for, and the weight that counts. */
import type { Book } from '../../../src/domain/book';
import { completePlan, type Given } from '../../../src/domain/completePlan';
import { countedRows } from '../../../src/domain/countedRows';
import type { Plan } from '../../../src/domain/plan';
import { planBlueprint } from '../../../src/templates/plan';
import { readBook } from '../../../src/templates/reading/readBook';
import type { SheetContents } from '../../../src/templates/sheetContents';
import { cellKey } from '../../../src/domain/places';
import { areaOf, byHand, contentsOf } from '../contentsOf';

const SUMMARY = 'Sintesi obiettivi';
const planOf = (given: Given<Plan>) => completePlan({ id: 'prova', firstYear: 2026, ...given });

/** Numbers restart in each service. */
const plan = planOf({
  template: 'scheda-completa',
  units: [{ name: 'Affari generali', aliases: ['AA.GG.'] }, { name: 'Tributi' }],
  objectives: [
    {
      number: '1',
      title: 'Protocollo',
      unit: 'Affari generali',
      service: 'Segreteria',
      weight: 60,
    },
    { number: '1', title: 'Archivio', unit: 'Affari generali', service: 'Archivio', weight: 40 },
    {
      ...{ number: '1', title: 'Gare', unit: 'Tributi', weight: 70 },
      sharedWith: [{ unit: 'Affari generali', number: '1', weight: 0 }],
    },
    { number: '2', title: 'IMU', unit: 'Tributi', weight: 30 },
  ],
});
const sheets = planBlueprint(plan).sheets.map((sheet) => contentsOf(sheet));

/** The summary with what its formulas show, which nothing computes here, and other contents of some cells. */
function summaryShowing(
  change: (row: number, cells: Map<string, unknown>) => void,
  formulas = true,
): SheetContents[] {
  return sheets
    .filter(({ name }) => !name.startsWith('Sintesi ') || name === SUMMARY)
    .map((sheet) => {
      if (sheet.name !== SUMMARY) return sheet;
      const { row: heading } = areaOf(sheet, 'Sintesi');
      const labels = (sheet.values[heading] ?? []).map(String);
      const kept = new Map(formulas ? sheet.formulas : []);
      const values = sheet.values.map((cells, row) => {
        if (row <= heading || cells.every((cell) => cell === '')) {
          const isRow = [...(sheet.formulas ?? [])].some(
            ([key]) => Math.floor(key / 16_384) === row && row > heading && row <= heading + 5,
          );
          if (!isRow) return cells;
        }
        const given = new Map<string, unknown>();
        change(row - heading - 1, given);
        return cells.map((cell, column) => {
          const label = labels[column] ?? '';
          if (!given.has(label)) return cell;
          kept.delete(cellKey(row, column));
          return given.get(label);
        });
      });
      return { ...sheet, values, formulas: kept };
    });
}

const matches = (book: Book) =>
  book.summaries[0]!.rows.map(({ match, objective, shared }) => {
    const found = book.objectives.find(({ key }) => key === objective);
    return [match, found?.objective.title ?? null, shared];
  });

describe('the rows of a summary that the add-in wrote', () => {
  const book = readBook(summaryShowing(() => undefined));

  it('are known by their ids, whatever numbers repeat', () => {
    expect(matches(book)).toEqual([
      ['id', 'Protocollo', null],
      ['id', 'Archivio', null],
      ['id', 'Gare', 0],
      ['id', 'Gare', null],
      ['id', 'IMU', null],
    ]);
  });

  it('are known by the sheets that their formulas refer to where the ids are lost', () => {
    const lost = readBook(summaryShowing((_, cells) => cells.set('CODICE', '')));
    expect(matches(lost).map(([match, ...rest]) => [match, ...rest])).toEqual(
      matches(book).map(([, ...rest]) => ['formula', ...rest]),
    );
  });

  it('keep their objectives when the sheets are renamed, numbered anew, or of another unit', () => {
    const changed = summaryShowing(() => undefined).map((sheet) => {
      if (!sheet.name.startsWith('Ob ')) return sheet;
      const { row, column } = areaOf(sheet, 'Numero');
      const values = sheet.values.map((cells, index) =>
        index === row ? cells.map((cell, at) => (at === column ? '9' : cell)) : cells,
      );
      return { ...sheet, values };
    });
    expect(matches(readBook(changed))).toEqual(matches(book));
  });

  it('whose sheet is gone are gone, and count no more', () => {
    const without = readBook(
      summaryShowing(() => undefined).filter(({ name }) => name !== book.objectives[3]!.sheet),
    );
    expect(matches(without).at(-1)).toEqual(['gone', null, null]);
    expect(countedRows(without).map(({ title }) => title)).not.toContain('IMU');
  });
});

describe('rows of words alone', () => {
  const words = (rows: Record<string, unknown>[]) =>
    readBook(
      summaryShowing((row, cells) => {
        for (const label of ['N.', 'TITOLO', 'SETTORE', 'PESO', 'CODICE', 'RESPONSABILE'])
          cells.set(label, rows[row]?.[label] ?? '');
      }, false),
    );

  it('are known by unit and number where only one fits, then by the title, never guessed', () => {
    const book = words([
      { 'N.': '1', TITOLO: 'Archivio', SETTORE: 'AA.GG.', PESO: 40 },
      { 'N.': '1', TITOLO: 'Un altro', SETTORE: 'Affari generali', PESO: 60 },
      { 'N.': '2', TITOLO: 'Imposta municipale', SETTORE: 'TRIBUTI', PESO: 30 },
      { 'N.': '7', TITOLO: 'Gare', SETTORE: 'Tributi', PESO: 70 },
    ]);
    expect(matches(book)).toEqual([
      ['title', 'Archivio', null],
      ['ambiguous', null, null],
      ['number', 'IMU', null],
      ['none', null, null],
    ]);
  });

  it('that stand for no sheet count once; those of which nobody knows what they stand for do not', () => {
    const rows = countedRows(
      words([
        { 'N.': '1', TITOLO: 'Un altro', SETTORE: 'Affari generali', PESO: 60 },
        { 'N.': '9', TITOLO: 'Fuori scheda', SETTORE: 'Tributi', PESO: 5 },
        { 'N.': '9', TITOLO: 'Fuori scheda', SETTORE: 'TRIBUTI', PESO: 5 },
      ]),
    );
    expect(rows.filter(({ objective }) => objective === null)).toMatchObject([
      { number: '9', weight: 5, unit: 'Tributi' },
    ]);
    expect(rows).toHaveLength(6);
  });
});

describe('the weight that counts', () => {
  const counted = (weight: unknown, isFormula = false) => {
    const shown = summaryShowing((row, cells) => {
      if (row === 4 && !isFormula) cells.set('PESO', weight);
    });
    const withValue = shown.map((sheet) => {
      if (sheet.name !== SUMMARY || !isFormula) return sheet;
      const { row } = areaOf(sheet, 'Sintesi');
      const column = (sheet.values[row] ?? []).indexOf('PESO');
      const values = sheet.values.map((cells, at) =>
        at === row + 5 ? cells.map((cell, index) => (index === column ? weight : cell)) : cells,
      );
      return { ...sheet, values };
    });
    const row = countedRows(readBook(withValue)).find(({ title }) => title === 'IMU')!;
    return [row.weight, row.weightAt?.sheet];
  };
  const own = readBook(sheets).objectives[3]!.sheet;

  it.each([
    [25, 25, SUMMARY],
    ['25%', 25, SUMMARY],
    ['', 30, own],
    ['#NAME?', 30, own],
    ['da definire', 30, own],
  ])('is what a typed cell of the summary says, else the sheet’s: %p', (typed, weight, at) => {
    expect(counted(typed)).toEqual([weight, at]);
  });

  it('is changed on the sheet where a formula shows it, also where that shows a percentage as a fraction', () => {
    expect(counted(30, true)).toEqual([30, own]);
    expect(counted(0.3, true)).toEqual([30, own]);
  });

  it('is that of the sheet for what no summary lists', () => {
    const alone = sheets.filter(({ name }) => !name.startsWith('Sintesi'));
    expect(countedRows(readBook(alone)).map(({ weight }) => weight)).toEqual([60, 40, 70, 0, 30]);
    expect(countedRows(readBook([byHand([['Appunti']])]))).toEqual([]);
  });
});
