import { areaAddress } from '../templates/address';
import type { Area, CellBlock, SheetBlueprint, Style } from '../templates/blueprint';
import {
  addressLists,
  compactMerges,
  compactNumberFormats,
  compactStyles,
  sizedAreas,
} from './compact';
import { bordersOf } from './applySheet';
import { cellInput } from './literal';

/** Excel on the web refuses requests over 5 MB; what the estimate may miss stays between. */
const LARGEST_BATCH = 4_850_000;
/** Smaller requests would not make Excel answer sooner. */
const SMALLEST_BATCH = 500_000;
/** Few requests, yet enough of them to show progress and to be stopped. */
const WANTED_BATCHES = 4;

/**
 * Groups sheets, in order, so that each group fits in one request; a sheet alone may be a group of its own. As few
 * groups as fit, all about the same size, so that the steps of a large plan take the same time; where nobody wants to see
 * steps, as few as fit.
 */
export function batchesOf(sheets: SheetBlueprint[], hasSteps = true): SheetBlueprint[][] {
  const sized = sheets.map((sheet) => ({ sheet, bytes: estimatedBytes(sheet) }));
  const total = bytesOf(sized);
  const wanted = hasSteps ? Math.min(WANTED_BATCHES, Math.ceil(total / SMALLEST_BATCH)) : 1;
  let count = Math.max(wanted, Math.ceil(total / LARGEST_BATCH));
  let batches = evenly(sized, count);
  while (count < sheets.length && batches.some((batch) => bytesOf(batch) > LARGEST_BATCH)) {
    count += 1;
    batches = evenly(sized, count);
  }
  return batches.map((batch) => batch.map(({ sheet }) => sheet));
}

interface SizedSheet {
  sheet: SheetBlueprint;
  bytes: number;
}

function bytesOf(sheets: SizedSheet[]): number {
  return sheets.reduce((sum, { bytes }) => sum + bytes, 0);
}

/** So many groups or fewer, cut where the sum comes nearest to equal parts. */
function evenly(sheets: SizedSheet[], count: number): SizedSheet[][] {
  const part = bytesOf(sheets) / count;
  const groups = new Map<number, SizedSheet[]>();
  let before = 0;
  for (const sheet of sheets) {
    const index = Math.floor((before + sheet.bytes / 2) / part);
    groups.set(index, [...(groups.get(index) ?? []), sheet]);
    before += sheet.bytes;
  }
  return [...groups.values()];
}

/**
 * Bytes of a request, as Microsoft's library writes it: to reach a range, to reach an
 * object of it (`format`, `fill`), to set a property. Identifiers grow with the request: counted at their longest.
 */
const RANGE = 275;
const OBJECT = 145;
const SETTING = 116;
const CALL = 260;
const NAME = 330;
/** Identity, page layout, freezing, the sheet itself and its part in the first request. */
const SHEET = 6_000;
/** Besides the range: validations bring rule, prompt and warning; conditional formats collection, rule and format. */
const VALIDATION = 1_000;
const CONDITIONAL_FORMAT = 1_450;
/** The lines round the cells of a conditional format: each side is reached and set. */
const CONDITIONAL_LINES = 1_200;

/** What applySheet queues for a sheet, call by call; rather more than less. */
export function estimatedBytes(sheet: SheetBlueprint): number {
  const formats = compactNumberFormats(sheet.styles);
  return (
    SHEET +
    sheet.blocks.reduce((sum, block) => sum + RANGE + contentBytes(block), 0) +
    stylesBytes(sheet) +
    formats.length * (RANGE + SETTING + 20) +
    compactMerges(sheet.merges).length * (RANGE + SETTING) +
    sizesBytes(sheet) +
    sheet.validations.length * (RANGE + VALIDATION) +
    sheet.conditionalFormats.length * (RANGE + CONDITIONAL_FORMAT) +
    sheet.conditionalFormats.filter(({ line }) => line !== undefined).length * CONDITIONAL_LINES +
    sheet.names.length * NAME +
    (sheet.filter ? RANGE + OBJECT + CALL : 0) +
    chartsBytes(sheet) +
    sheet.links.length * (RANGE + SETTING + 80)
  );
}

/** What a chart and each of its series bring. */
const CHART = 6_000;
const SERIES = 4_000;

const chartsBytes = ({ charts = [] }: SheetBlueprint): number =>
  charts.reduce((sum, { series }) => sum + CHART + series.length * SERIES, 0);

function contentBytes({ content }: CellBlock): number {
  const text = JSON.stringify(content.map((cells) => cells.map(cellInput)));
  // Accents and typographic quotes take two or three bytes.
  return text.length + (text.match(/[^\x00-\x7f]/g)?.length ?? 0) * 2;
}

function stylesBytes({ styles }: SheetBlueprint): number {
  let bytes = 0;
  for (const { style, areas } of compactStyles(styles)) {
    const lists = addressLists(areas, areaAddress);
    const addresses = lists.reduce((sum, { length }) => sum + length, 0);
    bytes += lists.length * (RANGE + styleBytes(style, areas)) + addresses;
  }
  return bytes;
}

/** Every line of a grid is reached and set three times on each of its sides. */
function styleBytes({ grid, ...others }: Style, areas: Area[]): number {
  const objects =
    1 + Number('fill' in others) + Number(FONT.some((property) => property in others));
  const settings = Object.keys(others).length * SETTING;
  const sides = grid ? bordersOf(grid, areas).length : 0;
  const borders = grid ? OBJECT + sides * (OBJECT + 40 + 3 * SETTING) : 0;
  return objects * OBJECT + settings + borders;
}

const FONT = ['bold', 'italic', 'fontName', 'fontSize', 'fontColor'];

/** Columns and rows of one size are set together. */
function sizesBytes(sheet: SheetBlueprint): number {
  const { columns, rows } = sizedAreas(sheet);
  const each = RANGE + OBJECT + SETTING;
  return [...columns, ...rows].reduce((sum, { addresses }) => sum + each + addresses.length, 0);
}
