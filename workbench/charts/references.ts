import type { ChartSource } from '../host/document/chartState';
import { quoteSheet, toA1 } from '../host/grid/address';
import type { CellArea } from '../host/grid/area';

/** A source as a formula refers to it, without "=": of cells that were deleted nothing is left but #REF!. */
export function referenceOf(
  { areas, formula }: ChartSource,
  sheetName: (sheetId: string) => string | undefined,
): string | undefined {
  if (!areas) return formula;
  const texts = areas.map((area) => referenceTo(area, sheetName(area.sheetId)));
  return texts.length === 1 ? texts[0] : `(${texts.join(',')})`;
}

function referenceTo(area: CellArea, sheet: string | undefined): string {
  if (sheet === undefined) return '#REF!';
  return `${quoteSheet(sheet)}!${area.gone ? '#REF!' : toA1(area, true)}`;
}
