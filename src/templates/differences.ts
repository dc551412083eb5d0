/**
 * The register of shared objectives: a weight stands once, on the objective's sheet, and every summary shows it by
 * formula. Where somebody typed over it, sheet and summary differ: this finds both cells.
 */
import { numberKey } from '../domain/objectiveNumber';
import type { Unit } from '../domain/plan';
import { resolveUnit } from '../domain/units';
import { cellAddress } from './address';
import { CellReader } from './cellReader';
import { labelKey } from './labels';
import { toWeight } from '../domain/weights';
import type { SheetContents } from './sheetContents';
import { SINTESI } from './sintesi';
import { weightCells } from './weightCells';

/** One of the two cells that differ. */
export interface DifferentCell {
  sheet: string;
  cell: string;
  value: number | null;
}

export interface Difference {
  /** Number and unit of the objective in the summary. */
  number: string;
  unit: string;
  summary: DifferentCell;
  sheet: DifferentCell;
}

/** A weight in a row of a summary. */
interface SummaryWeight extends DifferentCell {
  number: string;
  unit: string;
}

const TOLERANCE = 0.005;

/** Weights of the summaries that are not those of the sheets. Aliases of a unit are one unit. */
export function differences(
  sheets: readonly SheetContents[],
  units: readonly Unit[],
): Difference[] {
  const nameOf = (printed: string) => labelKey(resolveUnit(units, printed)?.name ?? printed);
  const weights = sheets.flatMap(weightCells);
  return sheets
    .filter(({ template }) => template === SINTESI)
    .flatMap((sheet) => rowsOf(sheet))
    .flatMap((row): Difference[] => {
      const same = weights.filter(({ number }) => numberKey(number) === numberKey(row.number));
      const own = same.filter(({ unit }) => nameOf(unit) === nameOf(row.unit));
      // Without a weight there is nothing to compare with: the sheet does not say one.
      const found = own.find(({ value }) => value !== null && differs(value, row.value));
      if (!found) return [];
      const { number, unit, ...summary } = row;
      const { sheet, cell, value } = found;
      return [{ number, unit, summary, sheet: { sheet, cell, value } }];
    });
}

const differs = (one: number | null, other: number | null) =>
  one === null || other === null ? one !== other : Math.abs(one - other) > TOLERANCE;

function rowsOf(sheet: SheetContents): SummaryWeight[] {
  const reader = new CellReader(sheet);
  const area = reader.named('Sintesi');
  if (!area) return [];
  const labels = reader.labels(area.row, area.column, area.column + area.columns);
  const [number, unit, weight] = ['N.', 'SETTORE', 'PESO'].map((label) =>
    labels.get(labelKey(label)),
  );
  if (number === undefined || unit === undefined || weight === undefined) return [];
  const rows: SummaryWeight[] = [];
  for (let row = area.row + 1; row < area.row + area.rows; row += 1) {
    const shown = toWeight(reader.value(row, weight));
    // An error, as before the functions are computed, or words: no weight that could differ.
    if (shown === undefined || reader.isBlank(row, number)) continue;
    rows.push({
      number: reader.text(row, number),
      unit: reader.text(row, unit),
      sheet: sheet.name,
      cell: cellAddress(row, weight),
      value: shown,
    });
  }
  return rows;
}
