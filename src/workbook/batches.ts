import type { SheetBlueprint, Style } from '../templates/blueprint';
import { compactMerges, compactStyles } from './compact';

/** Excel on the web refuses requests over 5 MB; the estimate is rough, so a batch stays well under. */
const LARGEST_BATCH = 3_500_000;
/** Smaller requests would not make Excel answer sooner. */
const SMALLEST_BATCH = 700_000;
/** Few requests, yet enough of them to show progress and to be stopped. */
const WANTED_BATCHES = 4;

/** What a call and an area of a list cost in a request, roughly and rather more than less. */
const BYTES_PER_CALL = 250;
const BYTES_PER_AREA = 12;

/** Groups sheets, in order, so that each group fits in one request; a sheet alone may be a group of its own. */
export function batchesOf(sheets: SheetBlueprint[]): SheetBlueprint[][] {
  const sizes = sheets.map(estimatedBytes);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const wanted = Math.max(total / WANTED_BATCHES, SMALLEST_BATCH);
  const largest = Math.min(wanted, LARGEST_BATCH);
  const batches: SheetBlueprint[][] = [];
  let size = Infinity;
  sheets.forEach((sheet, index) => {
    const bytes = sizes[index] ?? 0;
    if (size + bytes > largest) {
      batches.push([]);
      size = 0;
    }
    batches.at(-1)?.push(sheet);
    size += bytes;
  });
  return batches;
}

function estimatedBytes(sheet: SheetBlueprint): number {
  const contents = JSON.stringify(sheet.blocks).length * 1.2;
  const styles = compactStyles(sheet.styles);
  const areas = styles.reduce((sum, { areas: each }) => sum + each.length, 0);
  const properties = styles.reduce((sum, { style }) => sum + callsOf(style), 0);
  const numberFormats = sheet.styles.filter(({ style }) => style.numberFormat !== undefined).length;
  const calls =
    properties +
    numberFormats +
    compactMerges(sheet.merges).length +
    sheet.validations.length * 5 +
    sheet.conditionalFormats.length * 5 +
    sheet.names.length * 2 +
    sheet.links.length * 2 +
    sheet.columnWidths.length * 2 +
    sheet.rowHeights.length * 2 +
    40;
  return contents + areas * BYTES_PER_AREA + calls * BYTES_PER_CALL;
}

/** Every line of a grid is set three times on each of its six sides. */
function callsOf(style: Style): number {
  return Object.keys(style).length + (style.grid ? 18 : 0);
}
