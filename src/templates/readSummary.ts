/** What users typed in a summary and no sheet says: states at the monitoring dates, indicators in short, notes. */
import { CellReader } from './cellReader';
import { labelKey } from './labels';
import type { SheetContents } from './sheetContents';
import { SINTESI } from './sintesi';

/** A row of a summary with what was typed in it. */
export interface TypedRow {
  number: string;
  unit: string;
  /** By the text of the monitoring date ("30/06"). */
  states: Map<string, string>;
  indicators: string;
  notes: string;
}

const MONITORING = /^al (.+)$/;

export function readSummaryRows(sheets: readonly SheetContents[]): TypedRow[] {
  return sheets.filter(({ template }) => template === SINTESI).flatMap(rowsOf);
}

function rowsOf(sheet: SheetContents): TypedRow[] {
  const reader = new CellReader(sheet);
  const area = reader.named('Sintesi');
  if (!area) return [];
  const labels = reader.labels(area.row, area.column, area.column + area.columns);
  const rows: TypedRow[] = [];
  for (let row = area.row + 1; row < area.row + area.rows; row += 1) {
    const text = (label: string) => {
      const column = labels.get(labelKey(label));
      return column === undefined ? '' : reader.text(row, column);
    };
    const states = new Map<string, string>();
    for (const [label, column] of labels) {
      const date = MONITORING.exec(label)?.[1];
      if (date !== undefined && !reader.isBlank(row, column))
        states.set(date, reader.text(row, column));
    }
    rows.push({
      number: text('N.'),
      unit: text('SETTORE'),
      states,
      indicators: text('INDICATORI DI RISULTATO'),
      notes: text('NOTE'),
    });
  }
  return rows;
}
