/** The table of a summary that is there: its columns by what they hold, its rows, and where rows can be added. */
import type { BookSummary, BookSummaryRow, SummaryField } from '../../domain/bookSummary';
import type { ShownCell } from '../../domain/places';
import type { ColumnKey } from './columns';
import type { TableShape } from './rowCells';

/** Columns that people fill: never written once they exist. */
const OF_PEOPLE: ReadonlySet<SummaryField> = new Set(['notes']);

/** Columns whose formulas are on the table itself. */
const OF_TABLE: ReadonlySet<SummaryField> = new Set(['runningWeight', 'share', 'difference']);

export interface TableColumn {
  key: ColumnKey;
  column: number;
  /** Position of the monitoring date. */
  date?: number;
}

export class SummaryTable {
  readonly rows: readonly BookSummaryRow[];
  readonly columns: readonly TableColumn[];
  /** The last row that holds anything, the headings where none does. */
  readonly lastRow: number;

  constructor(readonly summary: BookSummary) {
    this.rows = summary.rows.filter(isFilled);
    this.lastRow = Math.max(
      summary.headings,
      ...[...this.rows, ...summary.sections].map(({ row }) => row),
    );
    this.columns = [
      ...Object.entries(summary.columns).map(([key, column]) => ({
        ...{ key: key as ColumnKey, column },
      })),
      ...summary.monitoring.map((column, date) => ({ key: 'monitoring' as const, column, date })),
      ...(summary.idColumn === null ? [] : [{ key: 'id' as const, column: summary.idColumn }]),
    ];
  }

  get sheet(): string {
    return this.summary.sheet;
  }

  /** Whether a blank row ends the table, so that a row put in before it is of the table. */
  get endsWithBlankRow(): boolean {
    return this.summary.end - 1 > this.lastRow;
  }

  get shape(): TableShape {
    const { headings, end } = this.summary;
    return {
      headings,
      end: this.endsWithBlankRow ? end - 1 : end,
      columnOf: (key) => this.columns.find((each) => each.key === key)?.column,
    };
  }
}

const isFilled = ({ id, cells, states, others }: BookSummaryRow): boolean =>
  (id ?? '') !== '' ||
  [...Object.values(cells), ...states, ...others].some(({ value }) => value !== '');

/** What people wrote in a row: it would be lost with it. */
export function typedIn(
  { cells, states, others }: BookSummaryRow,
  /** Columns of which the add-in of an earlier version wrote constants itself. */
  writtenAsConstants: ReadonlySet<SummaryField>,
): ShownCell[] {
  const typed = (Object.entries(cells) as [SummaryField, ShownCell][]).flatMap(([field, cell]) => {
    if (OF_TABLE.has(field) || writtenAsConstants.has(field)) return [];
    return isTyped(cell, OF_PEOPLE.has(field)) ? [cell] : [];
  });
  // A state may be a formula of the add-in's, on the sheet's own levels.
  return [...typed, ...states.filter((cell) => isTyped(cell, false)), ...others.filter(hasValue)];
}

const hasValue = ({ value }: ShownCell) => value !== '';

/** A constant; in a column of people's a formula too, unless what it referred to is gone. */
const isTyped = (cell: ShownCell, isOfPeople: boolean) =>
  hasValue(cell) && (cell.formula === null || (isOfPeople && cell.value !== '#REF!'));

/** What version 2 wrote as constants in every row. */
const CONSTANTS_OF_2: ReadonlySet<SummaryField> = new Set(['number', 'unit']);
const NO_CONSTANTS: ReadonlySet<SummaryField> = new Set();

export const writtenAsConstants = ({ version }: BookSummary): ReadonlySet<SummaryField> =>
  version < 3 ? CONSTANTS_OF_2 : NO_CONSTANTS;
