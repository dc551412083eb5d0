import type { Document } from '@xmldom/xmldom';
import type { DocumentState } from '../../host/document/document';
import { parseA1 } from '../../host/grid/address';
import type { StyleColors } from './differentialStyles';
import { readFilters } from './filters';
import { attribute, elements, isTrue } from './parts';
import { readSortState } from './sortState';

/** Adds the table that a part describes to the workbook's. */
export function readTable(
  part: Document,
  sheetId: string,
  document: DocumentState,
  colors: StyleColors,
): void {
  const table = part.documentElement;
  const area = table && parseA1(attribute(table, 'ref') ?? '');
  if (!table || !area) return;
  const [look] = elements(table, 'tableStyleInfo');
  const shows = (name: string) => look !== undefined && isTrue(attribute(look, name));
  const state = document.tables.add({ ...area, sheetId });
  const name = attribute(table, 'displayName') ?? attribute(table, 'name');
  Object.assign(state, {
    ...(name && { name }),
    showHeaders: attribute(table, 'headerRowCount') !== '0',
    showTotals: Number(attribute(table, 'totalsRowCount') ?? 0) > 0,
    style: (look && attribute(look, 'name')) ?? '',
    showBandedRows: shows('showRowStripes'),
    showBandedColumns: shows('showColumnStripes'),
    highlightFirstColumn: shows('showFirstColumn'),
    highlightLastColumn: shows('showLastColumn'),
    showFilterButton: elements(table, 'autoFilter').length > 0,
    sort: readSortState(part, area, colors),
    columnFilters: readFilters(elements(table, 'autoFilter')[0], colors),
  });
  for (const column of elements(table, 'tableColumn')) {
    const formula = elements(column, 'calculatedColumnFormula')[0]?.textContent;
    const heading = attribute(column, 'name');
    if (heading && formula)
      state.columnFormulas.set(heading.replace(/_x000a_/gi, '\n').toLowerCase(), formula);
  }
}
