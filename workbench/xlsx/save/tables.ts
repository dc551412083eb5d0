import { strFromU8, strToU8 } from 'fflate';
import { bodyArea, type TableState } from '../../host/document/tables';
import type { DifferentialStyles } from './differentialStyles';
import { withFilters } from './filters';
import { sortStateOf } from './sortState';

/** Adds to the parts of tables what the writer of packages does not say: how rows were sorted, and which are shown. */
export function finishTables(
  files: Record<string, Uint8Array>,
  tables: readonly TableState[],
  styles: DifferentialStyles,
): void {
  const told = tables.filter(({ sort, columnFilters }) => sort ?? columnFilters.size > 0);
  if (told.length === 0) return;
  for (const path of Object.keys(files).filter((each) => each.startsWith('xl/tables/'))) {
    const xml = strFromU8(files[path]!);
    const table = told.find(({ name }) => xml.includes(` displayName="${name}"`));
    if (table) files[path] = strToU8(finished(xml, table, styles));
  }
}

function finished(xml: string, table: TableState, styles: DifferentialStyles): string {
  const body = bodyArea(table);
  const sort = table.sort && body ? sortStateOf(table.sort, body, styles) : '';
  return withFilters(xml, table.columnFilters, styles).replace(
    '<tableColumns',
    () => `${sort}<tableColumns`,
  );
}
