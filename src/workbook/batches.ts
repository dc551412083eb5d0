import type { SheetBlueprint } from '../templates/blueprint';

/** Excel on the web refuses requests over 5 MB; the estimate below is rough, so a batch stays well under. */
const LARGEST_BATCH = 2_500_000;

/** What an instruction that the blueprint asks for costs in a request, roughly. */
const BYTES_PER_CALL = 450;

/** Groups sheets, in order, so that each group fits in one request; a sheet alone may be a group of its own. */
export function batchesOf(sheets: SheetBlueprint[]): SheetBlueprint[][] {
  const batches: SheetBlueprint[][] = [];
  let size = Infinity;
  for (const sheet of sheets) {
    const bytes = estimatedBytes(sheet);
    if (size + bytes > LARGEST_BATCH) {
      batches.push([]);
      size = 0;
    }
    batches.at(-1)?.push(sheet);
    size += bytes;
  }
  return batches;
}

function estimatedBytes(sheet: SheetBlueprint): number {
  const contents = JSON.stringify(sheet.blocks).length * 1.2;
  const borders = sheet.styles.filter(({ style }) => style.grid ?? style.outline).length * 18;
  const styles = sheet.styles.reduce((sum, { style }) => sum + Object.keys(style).length + 2, 0);
  const others =
    sheet.merges.length * 3 +
    sheet.validations.length * 7 +
    sheet.conditionalFormats.length * 8 +
    sheet.names.length * 3 +
    sheet.links.length * 3 +
    sheet.columnWidths.length * 3 +
    sheet.rowHeights.length * 3 +
    30;
  return contents + (borders + styles + others) * BYTES_PER_CALL;
}
