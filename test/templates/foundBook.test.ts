/** The book of a workbook: each datum with its place, each row of a summary with its objective. */
import { completePlan } from '../../src/domain/completePlan';
import { planFindings } from '../../src/domain/rules';
import { foundBook } from '../../src/templates/foundBook';
import { planBlueprint } from '../../src/templates/plan';
import type { SheetContents } from '../../src/templates/sheetContents';
import { areaOf, contentsOf, typed } from './contentsOf';

const plan = completePlan({
  id: 'prova',
  authority: 'Comune',
  title: 'Piano',
  firstYear: 2025,
  units: [{ name: 'Progettazione e CUC', aliases: ['CUC'] }],
  objectives: [
    { number: '1', title: 'Gare in rete', unit: 'CUC', weight: 60 },
    { number: '2', title: 'Accordi quadro', unit: 'Progettazione e CUC', weight: 40 },
  ],
});
const SUMMARY = 'Sintesi obiettivi';
const ROWS = [
  { number: '1', title: 'Gare in rete', unit: 'CUC', weight: 60 },
  { number: '2', title: 'Accordi quadro', unit: 'Progettazione e CUC', weight: 40 },
];
const LABELS = { number: 'N.', title: 'TITOLO', unit: 'SETTORE', weight: 'PESO' } as const;

/** The workbook as Excel would show it, with these rows in its summary. */
function sheetsShowing(rows: Record<keyof typeof LABELS, unknown>[]): SheetContents[] {
  return planBlueprint(plan).sheets.map((blueprint) => {
    const sheet = contentsOf(blueprint);
    if (sheet.name !== SUMMARY) return sheet;
    const { row, column } = areaOf(sheet, 'Sintesi');
    const headings = (sheet.values[row] ?? []).slice(column);
    return rows.reduce(
      (before, values, index) =>
        (Object.keys(LABELS) as (keyof typeof LABELS)[]).reduce(
          (each, field) =>
            typed(each, row + 1 + index, column + headings.indexOf(LABELS[field]), values[field]),
          before,
        ),
      sheet,
    );
  });
}

const bookWith = (changes: Partial<(typeof ROWS)[number]> | Record<string, unknown>) =>
  foundBook(sheetsShowing([{ ...ROWS[0]!, ...changes }, ROWS[1]!]));
const weightRules = (changes: Record<string, unknown>) =>
  planFindings(bookWith(changes)).filter(({ rule }) =>
    ['PE01', 'PE03', 'SI01', 'SI02'].includes(rule),
  );

describe('the book of a workbook', () => {
  it('knows the sheets, and each objective with the places of its fields', () => {
    const book = bookWith({});
    expect(book.sheets.map(({ role }) => role)).toEqual(
      expect.arrayContaining(['settings', 'summary', 'objective']),
    );
    const weights = book.objectives.map(({ sheet, places }) => [sheet, places.fields.weight]);
    const cell = (sheet: string) => {
      const found = sheetsShowing(ROWS).find(({ name }) => name === sheet)!;
      const { row, column } = areaOf(found, 'Peso');
      return [sheet, { sheet, row, column }];
    };
    expect(weights).toEqual([cell('Ob 1'), cell('Ob 2')]);
    expect(book.settingsPlaces.get('DataRiferimento')?.sheet).toBe('Impostazioni');
    expect(book.errors).toEqual([]);
  });

  it('finds the objective of each row, under any name of its unit', () => {
    const rows = bookWith({}).summaries[0]!.rows.slice(0, 2);
    expect(rows.map(({ match, objective }) => [match, objective])).toEqual([
      ['number', 'Ob 1\n0'],
      ['number', 'Ob 2\n1'],
    ]);
  });

  it('tells the weight that was typed over in the summary, with both cells', () => {
    const told = weightRules({ weight: 55 });
    expect(told.map(({ rule }) => rule)).toEqual(['PE01', 'PE03']);
    expect(told[1]).toMatchObject({
      at: { sheet: SUMMARY },
      others: [{ sheet: 'Ob 1' }],
      facts: { shown: 55, stated: 60 },
    });
  });

  it.each([60, '60 / 100', '#NOME?', 'da definire'])('is content with the weight %p', (weight) => {
    expect(weightRules({ weight })).toEqual([]);
  });

  it('tells the row whose sheet is gone, and the objective that has none', () => {
    const gone = { number: '#REF!', title: '#REF!', unit: '#REF!', weight: '#REF!' };
    expect(weightRules(gone).map(({ rule }) => rule)).toEqual(['SI01', 'SI02']);
  });

  it('leaves in doubt a row that fits two sheets', () => {
    const same = foundBook([
      ...sheetsShowing(ROWS),
      { ...sheetsShowing(ROWS).find(({ name }) => name === 'Ob 1')!, name: 'Ob 1 (2)' },
    ]);
    expect(same.summaries[0]!.rows[0]).toMatchObject({ match: 'ambiguous', objective: null });
  });

  it('tells the cells that show errors, but not those that wait for data', () => {
    const broken = sheetsShowing(ROWS).map((sheet) =>
      sheet.name === 'Ob 1' ? typed(typed(sheet, 40, 0, '#VALUE!'), 41, 0, '#N/A') : sheet,
    );
    expect(foundBook(broken).errors).toEqual([
      { at: { sheet: 'Ob 1', row: 40, column: 0 }, error: '#VALUE!', formula: null },
    ]);
  });
});
