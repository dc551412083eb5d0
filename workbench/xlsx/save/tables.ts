import type { Cell, TableColumn, TableDefinition } from 'hucre';
import type { TableState } from '../../host/document/tables';
import { toA1 } from '../../host/grid/address';
import { lastRow } from '../../host/grid/area';

type Cells = ReadonlyMap<string, Partial<Cell>>;

/** The file names the columns again, beside their cells: each name once. */
export function fileTable(table: TableState, cells: Cells): TableDefinition {
  const { area, name, style } = table;
  const hasTotals = table.showTotals && lastRow(area) > area.row;
  const taken = new Set<string>();
  const columns = Array.from({ length: area.columns }, (_, index): TableColumn => {
    const column = area.column + index;
    const cell = cells.get(`${area.row},${column}`);
    const shown = table.showHeaders ? String(cell?.formulaResult ?? cell?.value ?? '') : '';
    let heading = shown === '' ? `Colonna${index + 1}` : shown;
    while (taken.has(heading.toLowerCase())) heading += '2';
    taken.add(heading.toLowerCase());
    return {
      // A line break in an attribute would be read as a space.
      name: heading.replace(/\n/g, '_x000a_'),
      ...(hasTotals && totalOf(cells.get(`${lastRow(area)},${column}`))),
    };
  });
  return {
    ...{ name, columns, range: toA1(area), style },
    showRowStripes: table.showBandedRows,
    showColumnStripes: table.showBandedColumns,
    showAutoFilter: table.showFilterButton && table.showHeaders,
    ...(hasTotals && { showTotalRow: true }),
  };
}

/** Excel's names of the functions of SUBTOTAL that leave hidden rows out. */
const TOTALS: Record<string, string> = {
  101: 'average',
  102: 'countNums',
  103: 'count',
  104: 'max',
  105: 'min',
  107: 'stdDev',
  109: 'sum',
  110: 'var',
};

/** What the cell of a total says, as the table says it once more. */
function totalOf(cell: Partial<Cell> | undefined): Partial<TableColumn> {
  if (cell?.formula) {
    const number = /^SUBTOTAL\((\d+),[^,]*\)$/i.exec(cell.formula)?.[1] ?? '';
    const named = TOTALS[number];
    return named
      ? { totalFunction: named }
      : { totalFunction: 'custom', totalFormula: cell.formula };
  }
  return typeof cell?.value === 'string' && cell.value !== '' ? { totalLabel: cell.value } : {};
}

/** The part of a table with what the writer of packages does not know of one. */
export function withTableDetails(
  xml: string,
  table: Pick<
    TableState,
    'showHeaders' | 'highlightFirstColumn' | 'highlightLastColumn' | 'columnFormulas'
  >,
  escapeXml: (text: string) => string,
): string {
  let result = xml.replace(/ name=""(?=[^>]* showFirstColumn)/, '');
  if (!table.showHeaders) result = result.replace('<table ', '<table headerRowCount="0" ');
  if (table.highlightFirstColumn)
    result = result.replace('showFirstColumn="0"', 'showFirstColumn="1"');
  if (table.highlightLastColumn)
    result = result.replace('showLastColumn="0"', 'showLastColumn="1"');
  for (const [heading, formula] of table.columnFormulas) {
    const name = escapeXml(heading.replace(/\n/g, '_x000a_'));
    const element = `<calculatedColumnFormula>${escapeXml(formula)}</calculatedColumnFormula>`;
    result = result.replace(/<tableColumn ([^>]*?)(\/?)>/g, (found, given: string, end: string) => {
      if (!given.toLowerCase().includes(` name="${name}"`)) return found;
      const open = `<tableColumn ${given}>${element}`;
      return end ? `${open}</tableColumn>` : open;
    });
  }
  return result;
}
