/** Targets of several years, where what is written has a cell for each of them: those whose heading tells such a year. */
import type { Indicator, IndicatorTable } from '../../domain/objective';
import type { TableReading } from './roles';
import { planValue } from './tableRow';
import type { TableRow } from './tableRow';

export class YearTargets {
  /** In the order of their years. */
  private readonly columns: readonly { year: number; column: number; isTarget: boolean }[];

  constructor({ columns, years }: TableReading, wanted: readonly number[]) {
    this.columns = columns
      .flatMap((role, column) => {
        const year = years[column] ?? null;
        const isTarget = role === 'target';
        const isOne = (isTarget || role === 'laterTarget') && year !== null;
        return isOne && wanted.includes(year) ? [{ year, column, isTarget }] : [];
      })
      .toSorted((one, other) => one.year - other.year)
      // Of two columns of a year the first.
      .filter(({ year }, index, all) => all[index - 1]?.year !== year);
  }

  /** Whether the targets of a column have a cell of their own. */
  has(column: number): boolean {
    return this.columns.some((each) => each.column === column);
  }

  /** The indicator of a row with its targets, of which that of the plan's year is one. */
  give(indicator: Indicator, { cells }: TableRow): Indicator {
    const targets = this.columns.map(({ column }) => planValue(cells[column]));
    if (targets.every((value) => value === null)) return indicator;
    const isAmong = this.columns.some(({ isTarget }) => isTarget);
    return { ...(isAmong ? withoutTarget(indicator) : indicator), targets };
  }

  dates(): Pick<IndicatorTable, 'resultDates'> {
    return this.columns.length === 0
      ? {}
      : { resultDates: this.columns.map(({ year }) => String(year)) };
  }
}

const withoutTarget = ({ target: _, ...others }: Indicator): Indicator => others;
