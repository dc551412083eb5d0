/** The weights of a plan by unit, each with the cell that it can be changed in. */
import { overviewByUnit, type UnitOverview, type UnitRow } from '../domain/planOverview';
import type { WeightScale } from '../domain/plan';
import type { PlanSettings } from '../domain/planSettings';
import { rowKey } from './planSheets';
import { totalling } from './planUnits';
import { readSummaryRows } from './readSummary';
import { listTemplate } from './forms';
import type { SheetContents } from './sheetContents';
import { weightCells, type WeightCell } from './weightCells';

export interface WeightRow extends UnitRow {
  /** Null where only the summary says the weight. */
  cell: WeightCell | null;
}

export interface PlanWeights {
  scale: WeightScale;
  units: UnitOverview<WeightRow>[];
  /** Sheets that hold a list: their weights are changed there, beside their total. */
  lists: string[];
}

/** The weights of all objectives' sheets, and of the rows of the summary that no sheet stands for. */
export function planWeights(
  sheets: readonly SheetContents[],
  settings: PlanSettings | null,
): PlanWeights {
  const units = settings?.units ?? [];
  const scale = settings?.weightScale ?? '100';
  const keyOf = (row: UnitRow) => rowKey({ units }, row);
  const rows = sheets.flatMap(weightCells).map((cell): WeightRow => {
    const { unit, number, title, value } = cell;
    return { unit, number, title, weight: value, cell };
  });
  const known = new Set(rows.map(keyOf));
  for (const row of readSummaryRows(sheets)) {
    if (row.isBroken || row.number + row.title === '' || known.has(keyOf(row))) continue;
    known.add(keyOf(row));
    const { unit, number, title, weight } = row;
    rows.push({ unit, number, title, weight, cell: null });
  }
  return {
    scale,
    units: overviewByUnit(rows, totalling(settings)).filter((unit) => unit.rows.length > 0),
    lists: sheets
      .filter(({ template }) => template !== undefined && listTemplate(template) !== undefined)
      .map(({ name }) => name),
  };
}
