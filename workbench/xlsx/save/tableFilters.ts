import { bodyArea, type TableState } from '../../host/document/tables';
import type { DifferentialStyles } from './differentialStyles';
import { withFilters } from './filters';
import { sortStateOf } from './sortState';

/** The part of a table with how its rows were sorted, and which of them are shown. */
export function withSortAndFilters(
  xml: string,
  table: TableState,
  styles: DifferentialStyles,
): string {
  const body = bodyArea(table);
  const sort = table.sort && body ? sortStateOf(table.sort, body, styles) : '';
  return withFilters(xml, table.columnFilters, styles).replace(
    '<tableColumns',
    () => `${sort}<tableColumns`,
  );
}
