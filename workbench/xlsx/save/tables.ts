import { strFromU8, strToU8 } from 'fflate';
import { bodyArea, type TableState } from '../../host/document/tables';
import { DifferentialStyles } from './differentialStyles';
import { sortStateOf } from './sortState';

const STYLES = 'xl/styles.xml';

/** Adds to the parts of tables what the writer of packages does not say: how their rows were sorted. */
export function finishTables(
  files: Record<string, Uint8Array>,
  tables: readonly TableState[],
): void {
  const told = tables.filter(({ sort }) => sort);
  if (told.length === 0) return;
  const styles = new DifferentialStyles(strFromU8(files[STYLES]!));
  const parts = Object.keys(files).filter((path) => path.startsWith('xl/tables/'));
  for (const path of parts) {
    const xml = strFromU8(files[path]!);
    const table = told.find(({ name }) => xml.includes(` displayName="${name}"`));
    const body = table && bodyArea(table);
    if (table?.sort && body)
      files[path] = strToU8(
        xml.replace('<tableColumns', `${sortStateOf(table.sort, body, styles)}<tableColumns`),
      );
  }
  files[STYLES] = strToU8(styles.part);
}
