import type {
  IndicatorField,
  IndicatorTable,
  PeopleGroup,
  SharedUnit,
} from '../../domain/objective';
import type { SheetGrid } from '../sheetGrid';
import { POINTS_FORMAT, STYLES } from '../style';
import { COLUMNS, FIRST_MONTH, NAME } from './columns';
import { addSectionTitle } from './sections';

/** A column of a table: where it starts and how many columns of the sheet it takes. */
interface Span {
  column: number;
  columns: number;
}

/** The description takes the first three columns; the others share the rest in equal parts of its width. */
export function spans(grid: SheetGrid, count: number): Span[] {
  const first = { column: NAME, columns: FIRST_MONTH };
  if (count === 1) return [{ column: NAME, columns: COLUMNS }];
  const result = [first];
  let column = FIRST_MONTH;
  for (let left = count - 1; left > 0; left -= 1) {
    const share = grid.width(column, COLUMNS - column) / left;
    let columns = 1;
    while (
      columns < COLUMNS - column - (left - 1) &&
      grid.width(column, columns) + grid.columnWidths[column + columns]! / 2 < share
    )
      columns += 1;
    if (left === 1) columns = COLUMNS - column;
    result.push({ column, columns });
    column += columns;
  }
  return result;
}

/** Fields that hold text even when it could be a number. */
const TEXT_FIELDS: IndicatorField[] = ['description', 'unitOfMeasure'];

/** The indicator table with the columns and the titles that the authority uses. */
export function addIndicators(grid: SheetGrid, { columns, indicators }: IndicatorTable): void {
  if (columns.length === 0) {
    addSectionTitle(grid, 'INDICATORI');
    const area = { row: grid.row, column: NAME, rows: 1, columns: COLUMNS };
    grid.field(area, 'Nessun indicatore', STYLES.value, STYLES.note);
    grid.row += 1;
    return;
  }
  const places = spans(grid, columns.length);
  const first = grid.row;
  columns.forEach(({ label }, index) => {
    grid.field({ row: first, rows: 1, ...places[index]! }, label, STYLES.tableHeading);
  });
  grid.row += 1;
  for (const indicator of indicators) {
    columns.forEach(({ field }, index) => {
      const area = { row: grid.row, rows: 1, ...places[index]! };
      grid.field(
        area,
        indicator[field] ?? null,
        TEXT_FIELDS.includes(field) ? STYLES.value : STYLES.centered,
      );
    });
    grid.atLeast(grid.row, 18);
    grid.row += 1;
  }
  grid.name('Indicatori', { row: first, column: NAME, rows: grid.row - first, columns: COLUMNS });
}

const SHARING = ['Settore', 'Obiettivo n.', 'Strategicità', 'Peso'];

/** The units that share the objective, each with its own weight. The rows' named cells feed the summary. */
export function addSharing(grid: SheetGrid, shared: SharedUnit[]): void {
  if (shared.length === 0) return;
  addSectionTitle(grid, 'LO STESSO OBIETTIVO È CONDIVISO CON I SEGUENTI SETTORI');
  const places = spans(grid, SHARING.length);
  const at = (index: number) => ({ row: grid.row, rows: 1, ...places[index]! });
  const first = grid.row;
  SHARING.forEach((label, index) => grid.field(at(index), label, STYLES.tableHeading));
  grid.row += 1;
  shared.forEach(({ unit, number, strategicRelevance, weight }, index) => {
    grid.field(at(0), unit, STYLES.value);
    grid.field(at(1), number, STYLES.centered);
    grid.field(at(2), strategicRelevance, STYLES.centered);
    grid.field(at(3), weight, STYLES.centered, { numberFormat: POINTS_FORMAT });
    grid.name(sharedName(index, 'Numero'), at(1));
    grid.name(sharedName(index, 'Strategicita'), at(2));
    grid.name(sharedName(index, 'Peso'), at(3));
    grid.atLeast(grid.row, 18);
    grid.row += 1;
  });
  grid.name('Condivisione', { row: first, column: NAME, rows: grid.row - first, columns: COLUMNS });
}

/** Name of a cell of the sharing box, by which the summary refers to it. */
export function sharedName(index: number, what: 'Numero' | 'Strategicita' | 'Peso'): string {
  return `Condivisione_${index + 1}_${what}`;
}

/** Who works on the objective; shares only where the authority gives them. */
export function addPeople(grid: SheetGrid, groups: PeopleGroup[]): void {
  groups.forEach(({ title, members }, index) => {
    const withShares = members.some(({ share }) => share !== null);
    const places = spans(grid, withShares ? 2 : 1);
    const at = (place: number) => ({ row: grid.row, rows: 1, ...places[place]! });
    const first = grid.row;
    grid.field(at(0), title, STYLES.tableHeading, { horizontal: 'Left' });
    if (withShares) grid.field(at(1), 'Percentuale di partecipazione', STYLES.tableHeading);
    grid.row += 1;
    for (const { role, share } of members) {
      grid.field(at(0), role, STYLES.value);
      if (withShares) grid.field(at(1), share, STYLES.centered, { numberFormat: POINTS_FORMAT });
      grid.row += 1;
    }
    const area = { row: first, column: NAME, rows: grid.row - first, columns: COLUMNS };
    grid.name(`Personale_${index + 1}`, area);
  });
}
