import { IDENTITY_NAME, identityText } from '../domain/identity';
import { areaAddress, onSheet } from '../templates/address';
import type {
  Area,
  ConditionalFormatRule,
  ListValidation,
  SheetBlueprint,
  SheetLook,
  Style,
} from '../templates/blueprint';
import {
  addressLists,
  compactMerges,
  compactNumberFormats,
  compactStyles,
  sizedAreas,
} from './compact';
import { addChart } from './addChart';
import { cellInput } from './literal';

/** The worksheet's custom properties that say which template made it, and which objective it is. */
export const TEMPLATE_PROPERTY = 'schedeObiettivo.template';
export const ID_PROPERTY = 'schedeObiettivo.id';
/** Excel's id of the worksheet, noted where a copy might take the properties along. */
export const WORKSHEET_PROPERTY = 'schedeObiettivo.foglio';

/** The one that says of which version it is: written when all else is. */
export const VERSION_PROPERTY = 'schedeObiettivo.version';

/** Fills an empty worksheet with a blueprint: calls are queued, nothing is sent. */
export function applySheet(sheet: Excel.Worksheet, blueprint: SheetBlueprint): void {
  // Untracked: nothing is read after the request, which is smaller without the ranges' references.
  const at = (area: Area) =>
    sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns).untrack();
  applyIdentity(sheet, blueprint);
  sheet.tabColor = blueprint.tabColor;
  sheet.showGridlines = false;
  // Links first: Excel gives a blank cell the text of its link, which its content then takes the place of.
  for (const { row, column, target, tooltip } of blueprint.links)
    at({ row, column, rows: 1, columns: 1 }).hyperlink = {
      documentReference: target,
      screenTip: tooltip,
    };
  for (const { row, column, content } of blueprint.blocks) {
    const columns = content[0]?.length ?? 0;
    const range = at({ row, column, rows: content.length, columns });
    range.formulas = content.map((cells) => cells.map(cellInput));
  }
  applyLook(sheet, blueprint);
  for (const column of blueprint.hiddenColumns ?? [])
    at({ row: 0, column, rows: 1, columns: 1 }).columnHidden = true;
  for (const rule of blueprint.conditionalFormats) applyConditionalFormat(at(rule.area), rule);
  for (const { name, area } of blueprint.names)
    sheet.names.add(name, `=${onSheet(blueprint.name, areaAddress(area, true))}`);
  if (blueprint.filter) sheet.autoFilter.apply(at(blueprint.filter));
  const { rows, columns } = blueprint.freeze;
  if (rows > 0 && columns > 0) sheet.freezePanes.freezeAt(at({ row: 0, column: 0, rows, columns }));
  else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
  for (const chart of blueprint.charts ?? []) addChart(sheet, chart);
  // Last: a sheet that has it is whole.
  sheet.customProperties.add(VERSION_PROPERTY, String(blueprint.identity.version));
}

/** Makes cells look as they should: calls are queued, nothing is sent. */
export function applyLook(
  sheet: Excel.Worksheet,
  look: SheetLook & Partial<Pick<SheetBlueprint, 'columnWidths'>>,
): void {
  const at = (area: Area) =>
    sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns).untrack();
  for (const { style, areas } of compactStyles(look.styles))
    for (const addresses of addressLists(areas, areaAddress))
      applyStyle(sheet.getRanges(addresses).untrack(), style, areas);
  for (const { format, area } of compactNumberFormats(look.styles))
    at(area).numberFormat = [[format]];
  for (const { area, across } of compactMerges(look.merges)) at(area).merge(across);
  applySizes(sheet, { columnWidths: [], ...look });
  for (const validation of look.validations) applyValidation(at(validation.area), validation);
}

/** As `applyLook`, for rows that come into a sheet: theirs count from the first of them, which stands at `at`. */
export function applyRows(
  sheet: Excel.Worksheet,
  { conditionalFormats, ...look }: SheetLook & Pick<SheetBlueprint, 'conditionalFormats'>,
  at: number,
): void {
  const moved = (area: Area): Area => ({ ...area, row: area.row + at });
  applyLook(sheet, {
    styles: look.styles.map(({ area, style }) => ({ area: moved(area), style })),
    merges: look.merges.map(moved),
    rowHeights: look.rowHeights.map(({ row, height }) => ({ row: row + at, height })),
    validations: look.validations.map((each) => ({ ...each, area: moved(each.area) })),
  });
  for (const rule of conditionalFormats) {
    const { row, column, rows, columns } = moved(rule.area);
    applyConditionalFormat(sheet.getRangeByIndexes(row, column, rows, columns), rule);
  }
}

function applyStyle({ format }: Excel.RangeAreas, style: Style, areas: Area[]): void {
  if (style.fill !== undefined) format.fill.color = style.fill;
  if (style.bold !== undefined) format.font.bold = style.bold;
  if (style.italic !== undefined) format.font.italic = style.italic;
  if (style.fontName !== undefined) format.font.name = style.fontName;
  if (style.fontSize !== undefined) format.font.size = style.fontSize;
  if (style.fontColor !== undefined) format.font.color = style.fontColor;
  if (style.horizontal !== undefined) format.horizontalAlignment = style.horizontal;
  if (style.vertical !== undefined) format.verticalAlignment = style.vertical;
  if (style.wrap !== undefined) format.wrapText = style.wrap;
  if (style.grid) applyGrid(format.borders, style.grid, areas);
}

type Border =
  | 'EdgeTop'
  | 'EdgeBottom'
  | 'EdgeLeft'
  | 'EdgeRight'
  | 'InsideHorizontal'
  | 'InsideVertical';

/** The borders that lines on sides of every cell of areas are made of. */
export function bordersOf({ sides }: NonNullable<Style['grid']>, areas: Area[]): Border[] {
  const { top, bottom, left, right } = sides ?? ALL_SIDES;
  const isInside: [Border, boolean][] = [
    ['InsideHorizontal', (top || bottom) && areas.some(({ rows }) => rows > 1)],
    ['InsideVertical', (left || right) && areas.some(({ columns }) => columns > 1)],
  ];
  const edges: [Border, boolean][] = [
    ['EdgeTop', top],
    ['EdgeBottom', bottom],
    ['EdgeLeft', left],
    ['EdgeRight', right],
  ];
  return [...edges, ...isInside].flatMap(([border, isDrawn]) => (isDrawn ? [border] : []));
}

const ALL_SIDES = { top: true, bottom: true, left: true, right: true };

function applyGrid(
  borders: Excel.RangeBorderCollection,
  line: NonNullable<Style['grid']>,
  areas: Area[],
): void {
  for (const side of bordersOf(line, areas)) {
    const border = borders.getItem(side);
    border.style = 'Continuous';
    border.weight = line.weight;
    border.color = line.color;
  }
}

/** Columns and rows of one size are set together, wherever they stand. */
function applySizes(
  sheet: Excel.Worksheet,
  sizes: Pick<SheetBlueprint, 'columnWidths' | 'rowHeights'>,
): void {
  const { columns, rows } = sizedAreas(sizes);
  for (const { size, addresses } of columns)
    sheet.getRanges(addresses).untrack().format.columnWidth = size;
  for (const { size, addresses } of rows)
    sheet.getRanges(addresses).untrack().format.rowHeight = size;
}

function applyValidation(range: Excel.Range, { options, prompt }: ListValidation): void {
  const { dataValidation } = range;
  dataValidation.rule = { list: { inCellDropDown: true, source: options.join(',') } };
  dataValidation.ignoreBlanks = true;
  dataValidation.prompt = { showPrompt: true, ...prompt };
  dataValidation.errorAlert = {
    showAlert: true,
    style: 'Warning',
    title: prompt.title,
    message: `Valori previsti: ${options.join(', ')}. Con un altro valore la cella non entra nei calcoli.`,
  };
}

function applyConditionalFormat(range: Excel.Range, rule: ConditionalFormatRule): void {
  const { custom } = range.conditionalFormats.add('Custom');
  custom.rule.formula = rule.formula;
  if (rule.fill !== undefined) custom.format.fill.color = rule.fill;
  if (rule.fontColor !== undefined) custom.format.font.color = rule.fontColor;
  if (rule.bold !== undefined) custom.format.font.bold = rule.bold;
  if (rule.line === undefined) return;
  const { top, bottom, left, right } = custom.format.borders;
  for (const border of [top, bottom, left, right]) {
    border.style = 'Continuous';
    border.color = rule.line;
  }
}

/** In the sheet's custom properties, which no copy has, and in a name, which every copy has. */
function applyIdentity(sheet: Excel.Worksheet, { identity }: SheetBlueprint): void {
  const { customProperties } = sheet;
  customProperties.add(TEMPLATE_PROPERTY, identity.template);
  customProperties.add(ID_PROPERTY, identity.id);
  sheet.names.add(
    IDENTITY_NAME,
    `="${identityText(identity)}"`,
    'Riconosce il foglio: non modificare',
  );
}
