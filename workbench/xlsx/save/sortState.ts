import type { SortState } from '../../host/document/sorting';
import { toA1 } from '../../host/grid/address';
import type { Area } from '../../host/grid/area';
import type { DifferentialStyles } from './differentialStyles';

/** How the rows of an area were last sorted. */
export function sortStateOf(
  { fields, matchCase, method }: SortState,
  area: Area,
  styles: DifferentialStyles,
): string {
  const conditions = fields.map(({ key, ascending, sortOn, color }) => {
    const ref = toA1({ ...area, column: area.column + key, columns: 1 });
    const by =
      sortOn === 'Value' || color === undefined
        ? ''
        : ` sortBy="${sortOn === 'CellColor' ? 'cellColor' : 'fontColor'}" dxfId="${styles.color(sortOn, color)}"`;
    return `<sortCondition${ascending ? '' : ' descending="1"'}${by} ref="${ref}"/>`;
  });
  const attributes = `${matchCase ? ' caseSensitive="1"' : ''}${method === 'StrokeCount' ? ' sortMethod="stroke"' : ''}`;
  return `<sortState${attributes} ref="${toA1(area)}">${conditions.join('')}</sortState>`;
}
