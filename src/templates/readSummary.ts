/** The rows of the summaries as they show them: what sheets say by formula, and what users typed. */
import type { SummaryRow } from '../domain/plan';
import { toWeight } from '../domain/weights';
import { CellReader } from './cellReader';
import { labelKey } from './labels';
import type { SheetContents } from './sheetContents';
import { SINTESI } from './sintesi';
import { columnLabel } from './sintesi/columns';

/** A row of a summary. */
export interface ShownRow extends Omit<SummaryRow, 'states'> {
  /** By the text of the monitoring date ("30/06"). */
  states: Map<string, string>;
  /** Whether it shows what is no longer there: the sheet that its formulas refer to was deleted. */
  isBroken: boolean;
}

const MONITORING = /^al (.+)$/;

type TextColumn =
  | 'number'
  | 'title'
  | 'unit'
  | 'owner'
  | 'portfolioHolder'
  | 'otherUnits'
  | 'duration'
  | 'indicators'
  | 'notes';

export function readSummaryRows(sheets: readonly SheetContents[]): ShownRow[] {
  return sheets.filter(({ template }) => template === SINTESI).flatMap(rowsOf);
}

function rowsOf(sheet: SheetContents): ShownRow[] {
  const reader = new CellReader(sheet);
  const area = reader.named('Sintesi');
  if (!area) return [];
  const labels = reader.labels(area.row, area.column, area.column + area.columns);
  const rows: ShownRow[] = [];
  for (let row = area.row + 1; row < area.row + area.rows; row += 1) {
    const cell = (key: TextColumn | 'weight' | 'strategicRelevance') => {
      const column = labels.get(labelKey(columnLabel(key)));
      return column === undefined ? undefined : { row, column };
    };
    const text = (key: TextColumn) => {
      const at = cell(key);
      return at ? reader.text(at.row, at.column) : '';
    };
    const points = (key: 'weight' | 'strategicRelevance') => {
      const at = cell(key);
      return at ? (toWeight(reader.value(at.row, at.column)) ?? null) : null;
    };
    const states = new Map<string, string>();
    for (const [label, column] of labels) {
      const date = MONITORING.exec(label)?.[1];
      if (date !== undefined && !reader.isBlank(row, column))
        states.set(date, reader.text(row, column));
    }
    rows.push({
      number: text('number'),
      title: text('title'),
      unit: text('unit'),
      owner: text('owner'),
      portfolioHolder: text('portfolioHolder'),
      strategicRelevance: points('strategicRelevance'),
      weight: points('weight'),
      otherUnits: text('otherUnits'),
      duration: text('duration'),
      indicators: text('indicators'),
      notes: text('notes'),
      states,
      isBroken: (['number', 'title', 'unit', 'weight'] as const).some((key) => {
        const at = cell(key);
        return at !== undefined && reader.value(at.row, at.column) === '#REF!';
      }),
    });
  }
  return rows;
}
