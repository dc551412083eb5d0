/** The formula of one cell of a summary, as an update would write it. */
import type { Book } from '../../../src/domain/book';
import type { BookSummary } from '../../../src/domain/bookSummary';
import { columnName, UNITS, UNITS_TABLE } from '../../../src/templates/settings/tables';
import { summaryFormulaAt } from '../../../src/templates/sintesi/formulaAt';
import { place } from '../../domain/rules/support';
import { book, COLUMNS, type Field, ID, objective, one, rowFor, summary, WHOLE } from './support';

const shared = objective('uno', 'Tributi', '1', 50, [
  { unit: 'SUAP', number: '4', strategicRelevance: null, weight: 20 },
]);
shared.results.state = { at: place('uno', 60), value: 'In corso', formula: '=A1' };
const rows = [rowFor(shared, 4), rowFor(shared, 5, 0)];
const found = book([shared], [summary(rows)]);
const at = (row: number, column: number, of: Book = found, sheet = WHOLE) =>
  summaryFormulaAt(of, place(sheet, row, column));

const without = (field: Field): BookSummary['columns'] =>
  Object.fromEntries(Object.entries(COLUMNS).filter(([name]) => name !== field));

describe('a cell of a summary', () => {
  it('has the formula of its column, on the sheet of its row', () => {
    expect(at(4, COLUMNS.title)).toMatchObject({
      formula: '=\'uno\'!$A$2&""',
      shows: 'Titolo uno',
    });
    expect(at(4, COLUMNS.weight)?.formula).toContain("'uno'!$A$15");
    expect(at(5, COLUMNS.weight)?.formula).toContain("'uno'!$D$51");
  });

  it('names the unit as the settings do where they are, else as it is printed', () => {
    expect(at(5, COLUMNS.unit)).toMatchObject({ shows: 'SUAP' });
    expect(at(5, COLUMNS.unit, { ...found, settings: null })).toMatchObject({ shows: 'SUAP' });
  });

  it('compares the weight beside it with that of the sheet', () => {
    const difference = at(4, COLUMNS.difference);
    expect(difference?.formula).toMatch(/^=IFERROR\(IF\(D5=/);
    expect(difference?.formula).toContain("'uno'!$A$15");
    expect(difference).not.toHaveProperty('shows');
    const columns = without('weight');
    expect(at(4, COLUMNS.difference, book([shared], [summary(rows, { columns })]))).toBeNull();
  });

  it('finds who answers for a unit that shares by the cell of the unit, if there is one', () => {
    const settingsTables = new Map([['Settori', { row: 20, rows: 3, filled: [21, 22] }]]);
    const settingsPlaces = new Map(
      [columnName(UNITS_TABLE, UNITS.name), columnName(UNITS_TABLE, UNITS.owner)].map(
        (name, column) => [name, place('Impostazioni', 20, column)],
      ),
    );
    const withOwner = (columns: BookSummary['columns']) =>
      book([shared], [summary(rows, { columns })], { settingsTables, settingsPlaces });
    expect(at(5, 8, withOwner({ ...COLUMNS, owner: 8 }))?.formula).toContain('C6');
    expect(at(5, 8, withOwner({ ...without('unit'), owner: 8 }))).toBeNull();
  });

  it('has the state of the monitoring of its column', () => {
    const monitored = objective('uno', 'Tributi', '1');
    monitored.objective.levels = ['30/06', '30/09'].map((label) => ({ label, value: '40%' }));
    monitored.places.levels = [{ value: place('uno', 70) }, { value: place('uno', 71) }];
    const dates = book([monitored], [summary([rowFor(monitored, 4)], { monitoring: [8, 9] })]);
    expect(at(4, 8, dates)?.formula).toContain("'uno'!$A$71");
    expect(at(4, 9, dates)?.formula).toContain("'uno'!$A$72");
  });

  it('has none where people write, in the sum of the rows above, and outside of rows and columns', () => {
    expect(at(4, COLUMNS.notes)).toBeNull();
    expect(at(4, COLUMNS.runningWeight)).toBeNull();
    expect(at(3, COLUMNS.title)).toBeNull();
    expect(at(9, COLUMNS.title)).toBeNull();
    expect(at(4, 20)).toBeNull();
  });

  it('has none on another sheet, nor in a row that stands for no objective', () => {
    expect(at(4, COLUMNS.title, found, 'uno')).toBeNull();
    const gone = { ...rowFor(one, 4), objective: null, id: null, match: 'none' as const };
    expect(at(4, COLUMNS.title, book([shared], [summary([gone])]))).toBeNull();
  });

  it('is sought in the summary of its own sheet', () => {
    const other = summary([rowFor(shared, 7, null, 'Sintesi Tributi')], {
      sheet: 'Sintesi Tributi',
    });
    const two = book([shared], [summary(rows), other]);
    expect(at(7, COLUMNS.title, two, 'Sintesi Tributi')).toMatchObject({ shows: 'Titolo uno' });
    expect(at(4, COLUMNS.title, two, 'Sintesi Tributi')).toBeNull();
    expect(at(4, ID, two)?.formula ?? null).toBeNull();
  });
});
