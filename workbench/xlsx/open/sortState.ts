import type { Document } from '@xmldom/xmldom';
import type { SortField, SortState } from '../../host/document/sorting';
import { parseA1 } from '../../host/grid/address';
import type { Area } from '../../host/grid/area';
import type { StyleColors } from './differentialStyles';
import { attribute, elements, isTrue } from './parts';

const SORTED_BY: Record<string, SortField['sortOn'] | undefined> = {
  value: 'Value',
  cellColor: 'CellColor',
  fontColor: 'FontColor',
};

/** How the rows of a table were last sorted; undefined where it is not said, or by something that is not kept. */
export function readSortState(
  document: Document,
  area: Area,
  colors: StyleColors,
): SortState | undefined {
  const [state] = elements(document, 'sortState');
  if (!state) return undefined;
  const fields = elements(state, 'sortCondition').map((each): SortField | undefined => {
    const column = parseA1(attribute(each, 'ref') ?? '')?.column;
    const sortOn = SORTED_BY[attribute(each, 'sortBy') ?? 'value'];
    if (column === undefined || sortOn === undefined) return undefined;
    const ascending = !isTrue(attribute(each, 'descending'));
    const field = { key: column - area.column, ascending, sortOn, dataOption: 'Normal' as const };
    if (sortOn === 'Value') return field;
    const color = colors(sortOn, Number(attribute(each, 'dxfId')));
    return color === undefined ? undefined : { ...field, color };
  });
  const known = fields.filter((field) => field !== undefined);
  if (known.length === 0 || known.length < fields.length) return undefined;
  return {
    fields: known,
    matchCase: isTrue(attribute(state, 'caseSensitive')),
    method: attribute(state, 'sortMethod') === 'stroke' ? 'StrokeCount' : 'PinYin',
  };
}
