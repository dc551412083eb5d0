/** Where a row of a summary says something else than its objective's sheet. */
import type { BookObjective } from '../../../src/domain/book';
import type { BookSummary } from '../../../src/domain/bookSummary';
import type { ShownCell } from '../../../src/domain/places';
import { cellIn, compareRow } from '../../../src/templates/sintesi/rowDifferences';
import { sourceInBook } from '../../../src/templates/sintesi/source';
import { SummaryTable } from '../../../src/templates/sintesi/summaryTable';
import { address } from '../reading/support';
import { type Field, objective, rowFor, summary } from './support';

const UNITS = [{ name: 'Tributi', aliases: ['Entrate'], owner: '' }];
const own = objective('uno', 'Tributi', '1', 50);

/** The findings on its row, with some cells as given: a value is typed, a pair shows a value by a formula. */
function compared(
  cells: Partial<Record<Field, ShownCell['value'] | [value: ShownCell['value'], formula: string]>>,
  of: BookObjective = own,
  given: Partial<BookSummary> = {},
) {
  const row = rowFor(of, 4);
  for (const [field, content] of Object.entries(cells) as [Field, string | string[]][]) {
    const [value, formula] = Array.isArray(content) ? content : [content, null];
    row.cells[field] = { ...row.cells[field]!, value: value!, formula: formula ?? null };
  }
  const table = new SummaryTable(summary([row], given));
  const shown = { source: sourceInBook(of), shared: null };
  const { differences, lost } = compareRow(table, row, shown, { units: UNITS, settings: null });
  return {
    differences: differences.map(({ field, summary: { value }, sheet }) => [
      ...[field, value, sheet.value],
    ]),
    lost: lost.map(({ at }) => address(at)),
    formulas: [...differences, ...lost].map(({ formula }) => formula),
  };
}
const differs = (field: Field, value: ShownCell['value'], of = own) =>
  compared({ [field]: value }, of).differences.length > 0;

describe('a value that was typed', () => {
  it('differs from the sheet’s with both values, the cell that says it and the formula that would show it', () => {
    const { differences, formulas, lost } = compared({ weight: 60, title: 'Altro' });
    expect(differences).toEqual([
      ['title', 'Altro', 'Titolo uno'],
      ['weight', 60, 50],
    ]);
    expect(formulas[0]).toMatch(/^='uno'!.*&""$/);
    expect(lost).toEqual([]);
    const row = rowFor(own, 4);
    row.cells.title = { ...row.cells.title!, value: 'x', formula: null };
    const table = new SummaryTable(summary([row]));
    const shown = { source: sourceInBook(own), shared: null };
    const [found] = compareRow(table, row, shown, { units: [], settings: null }).differences;
    expect([found!.summary, found!.sheet.at]).toEqual([row.cells.title, own.places.fields.title]);
  });

  it.each<[Field, ShownCell['value'], boolean]>([
    ['title', ' titolo  UNO ', false],
    ['title', '• Titolo – uno.', false],
    ['title', 'Titolo due', true],
    ['title', 'Titolo uno%', true],
    ['number', '01', false],
    ['number', 1, false],
    ['number', '1/1', true],
    ['unit', 'ENTRATE', false],
    ['unit', 'settore tributi', false],
    ['unit', 'SUAP', true],
    ['weight', '50 %', false],
    ['weight', 50.004, false],
    ['weight', 50.006, true],
    ['weight', 49.99, true],
    ['weight', 'alto', true],
    ['weight', '', true],
    ['notes', 'rivedere', false],
    ['runningWeight', 7, false],
  ])('in the column %s, %j: %p', (field, value, isOther) => {
    expect(differs(field, value)).toBe(isOther);
  });

  it('is no difference where the sheet says nothing', () => {
    const without = objective('uno', 'Tributi', '1', null);
    expect(compared({ weight: 5 }, without).differences).toEqual([]);
    expect(differs('weight', 'alto', without)).toBe(false);
  });

  it('is the sheet’s where both are numbers that print the same, in any column', () => {
    const computed = objective('uno', 'Tributi', '1');
    computed.results = {
      ...{
        degrees: [],
        progress: { at: { sheet: 'uno', row: 9, column: 9 }, value: 0.5, formula: null },
      },
    };
    const columns = { progress: 1 } as unknown as BookSummary['columns'];
    const typed = (value: number | string) =>
      compared({ ['progress' as Field]: value }, computed, { columns }).differences.length;
    const row = rowFor(computed, 4);
    expect(row.cells.progress).toBeUndefined();
    expect([typed(0.5), typed(0.504), typed(0.51), typed('0.5')]).toEqual([0, 0, 1, 0]);
  });

  it('is people’s own in a monitoring column', () => {
    const levelled = objective('uno', 'Tributi', '1');
    levelled.places.levels = [{ value: { sheet: 'uno', row: 20, column: 1 } }];
    levelled.objective.levels = [{ label: '30/06', value: '40%' }];
    const row = rowFor(levelled, 4);
    row.states = [{ at: { sheet: 'S', row: 4, column: 8 }, value: 'fatto', formula: null }];
    const table = new SummaryTable(summary([row], { monitoring: [8] }));
    const shown = { source: sourceInBook(levelled), shared: null };
    const found = compareRow(table, row, shown, { units: [], settings: null });
    expect(found).toEqual({ differences: [], lost: [] });
    row.states[0]!.value = '#REF!';
    row.states[0]!.formula = '=#REF!A1';
    const lost = compareRow(table, row, shown, { units: [], settings: null });
    expect(lost.lost.map(({ at }) => address(at))).toEqual(['I5']);
  });

  it('is none of a cell that the row or the sheet does not have', () => {
    const without = objective('uno', 'Tributi', '1');
    delete without.places.fields.title;
    expect(compared({ title: 'Altro' }, without).differences).toEqual([]);
    expect(compared({}, own, { columns: { owner: 3 } }).differences).toEqual([]);
  });
});

describe('a formula', () => {
  it('is people’s own, whatever it shows', () => {
    expect(compared({ title: ['Altro', '=A1&"x"'] })).toMatchObject({ differences: [], lost: [] });
  });

  it('is lost where what it referred to is gone', () => {
    const { lost, formulas } = compared({ title: ['#REF!', '=#REF!A1'], number: ['#NAME?', '=X'] });
    expect(lost).toEqual(['B5']);
    expect(formulas[0]).toContain("'uno'!");
  });

  const WEIGHT = "='uno'!$A$" + String(own.places.fields.weight!.row + 1);
  it('on the cell of a weight is lost where it shows the fraction of a percentage', () => {
    const weight = (value: ShownCell['value'], formula = WEIGHT, of = own) =>
      compared({ weight: [value, formula] }, of).lost;
    expect(weight(0.5)).toEqual(['D5', 'F5']);
    expect(weight(0.50004)).toEqual(['D5', 'F5']);
    expect(weight(0.51)).toEqual([]);
    expect(weight(50)).toEqual([]);
    expect(weight('0.5')).toEqual([]);
    expect(weight(0.5, "='uno'!$B$1")).toEqual([]);
    expect(weight(0.5, WEIGHT.replace('uno', 'due'))).toEqual([]);
    expect(weight(0.5, WEIGHT.replace('$A', '$B'))).toEqual([]);
    expect(weight(0, WEIGHT, objective('uno', 'Tributi', '1', 0))).toEqual([]);
    expect(weight(0, WEIGHT, objective('uno', 'Tributi', '1', null))).toEqual([]);
  });

  it('of the check is written again with the weight beside it, or where it is lost itself', () => {
    expect(compared({ difference: ['#REF!', '=#REF!A1'] }).lost).toEqual(['F5']);
    expect(compared({ difference: ['x', '=A1'] }).lost).toEqual([]);
    expect(compared({ difference: '#REF!' }).lost).toEqual([]);
    expect(compared({ weight: ['#REF!', '=#REF!A1'], difference: '' }).lost).toEqual(['D5']);
    const columns = { title: 1, difference: 5 };
    expect(compared({ difference: ['#REF!', '=#REF!A1'] }, own, { columns }).lost).toEqual([]);
    const without = objective('uno', 'Tributi', '1');
    delete without.places.fields.weight;
    expect(compared({ difference: ['#REF!', '=#REF!A1'] }, without).lost).toEqual([]);
  });

  it('of the check stays where another cell than the weight is lost', () => {
    expect(compared({ title: ['#REF!', '=#REF!A1'] }).lost).toEqual(['B5']);
  });
});

it('the cell of a column is the row’s, and of a monitoring date its state', () => {
  const row = rowFor(own, 4);
  const state = { at: { sheet: 'S', row: 4, column: 8 }, value: 'fatto', formula: null };
  row.states = [state];
  expect(cellIn(row, { key: 'title' })).toBe(row.cells.title);
  expect(cellIn(row, { key: 'monitoring', date: 0 })).toBe(state);
  expect(cellIn(row, { key: 'owner' })).toBeUndefined();
});
