/** A row that is taken out, with what it takes to put it back: contents, formats, links, validations, and who referred to it. */
import { areaAddress } from '../templates/address';
import type { RemoveRow } from '../domain/changes';
import type { Area } from '../templates/blueprint';
import { sameInput } from './literal';
import { parseReference } from './reference';

/** What is asked of a row before it goes; read once its requests have been answered. */
export interface SeenRow {
  /** From 0. */
  row: number;
  whole: Excel.Range;
  /** Undefined where Excel cannot tell. */
  merged: Excel.RangeAreas | undefined;
  used: Excel.Range;
  formats: OfficeExtension.ClientResult<Excel.CellProperties[][]>;
}

/** A row as plain data, so that it outlives the request. */
export interface RemovedRow {
  column: number;
  /** As Excel's `formulas` take them. */
  inputs: unknown[];
  /** As `formulas` gave them. */
  formulas: unknown[];
  numberFormats: unknown[];
  formats: Excel.CellPropertiesFormat[];
  height: number;
  hidden: boolean;
  /** Merged cells of the row, rows counted from it: those that begin above it have a negative one. */
  merges: Area[];
  /** By their place among the cells. */
  links: { index: number; link: Excel.RangeHyperlink }[];
  validations: { index: number; validation: Validation }[];
}

interface Validation {
  rule: Excel.DataValidationRule;
  prompt: Excel.DataValidationPrompt;
  errorAlert: Excel.DataValidationErrorAlert;
  ignoreBlanks: boolean;
}

const WANTED: Excel.CellPropertiesLoadOptions = {
  format: {
    fill: { color: true, pattern: true },
    font: {
      ...{ name: true, size: true, color: true, bold: true, italic: true, underline: true },
      strikethrough: true,
    },
    borders: { style: true, weight: true, color: true },
    horizontalAlignment: true,
    verticalAlignment: true,
    wrapText: true,
    indentLevel: true,
    shrinkToFit: true,
    textOrientation: true,
    protection: true,
  },
};

/** Queues what the row holds and how it looks. */
export function lookAtRow(whole: Excel.Range, row: number): SeenRow {
  whole.load('rowHidden,format/rowHeight');
  const used = whole.getUsedRangeOrNullObject();
  used.load('formulas,values,numberFormat,columnIndex');
  const merged = mergedIn(whole);
  return { row, whole, merged, used, formats: used.getCellProperties(WANTED) };
}

/** Queues which merged cells a range has a part of. */
export function mergedIn(range: Excel.Range): Excel.RangeAreas | undefined {
  const merged = knowsMergedAreas() ? range.getMergedAreasOrNullObject() : undefined;
  merged?.load('address');
  return merged;
}

/** Of an Excel that cannot tell, rows come back merged as their template merges them. */
const knowsMergedAreas = () =>
  typeof Office === 'undefined' || Office.context.requirements.isSetSupported('ExcelApi', '1.13');

/** Queues what is asked cell by cell, once the row's width is known; `undefined` where it is blank. */
export function lookAtCells({ used }: SeenRow): Excel.Range[] {
  if (used.isNullObject) return [];
  return (used.formulas[0] ?? []).map((_: unknown, index: number) => {
    const cell = used.getCell(0, index);
    cell.load('hyperlink');
    cell.dataValidation.load('type,rule,prompt,errorAlert,ignoreBlanks');
    return cell;
  });
}

/** "Ob 1!A3:B3,Ob 1!C3:D4": a sheet's name may hold a comma, but no exclamation mark ends it elsewhere. */
const mergesOf = (merged: Excel.RangeAreas | undefined): Area[] =>
  !merged || merged.isNullObject
    ? []
    : [...merged.address.matchAll(/!([$A-Z\d]+:[$A-Z\d]+)(?=,|$)/g)].flatMap(
        ([, cells = '']) => parseReference(cells)?.area ?? [],
      );

/** Once everything has been answered. */
export function removedRow(
  { row, whole, merged, used, formats }: SeenRow,
  cells: Excel.Range[],
  /** Where Excel does not tell what is merged. */
  known: RemoveRow['merges'] = [],
): RemovedRow {
  const blank = used.isNullObject;
  const formulas: unknown[] = blank ? [] : (used.formulas[0] ?? []);
  const values: unknown[] = blank ? [] : (used.values[0] ?? []);
  return {
    column: blank ? 0 : used.columnIndex,
    formulas,
    inputs: formulas.map((formula, index) => sameInput(values[index], formula)),
    numberFormats: blank ? [] : (used.numberFormat[0] ?? []),
    formats: blank ? [] : (formats.value[0] ?? []).map(({ format }) => withoutNone(format ?? {})),
    height: whole.format.rowHeight,
    hidden: whole.rowHidden === true,
    merges: merged
      ? mergesOf(merged).map((area) => ({ ...area, row: area.row - row }))
      : known
          .filter((area) => coversNothing(area, blank ? 0 : used.columnIndex, values))
          .map((area) => ({ ...area, row: 0, rows: 1 })),
    links: cells.flatMap(({ hyperlink }, index) => (hyperlink ? { index, link: hyperlink } : [])),
    validations: cells.flatMap(({ dataValidation }, index) => {
      const { type, rule, prompt, errorAlert, ignoreBlanks } = dataValidation;
      const validation = { rule, prompt, errorAlert, ignoreBlanks };
      return type === 'None' ? [] : { index, validation };
    }),
  };
}

/** To merge cells of which others than the first hold something would lose that. */
const coversNothing = (
  { column, columns }: { column: number; columns: number },
  first: number,
  values: readonly unknown[],
): boolean =>
  values.every(
    (value, index) =>
      first + index <= column ||
      first + index >= column + columns ||
      value === '' ||
      value === null,
  );

/** What is not there is not to be written: white is no "no fill", and a border without a style has no colour. */
function withoutNone(format: Excel.CellPropertiesFormat): Excel.CellPropertiesFormat {
  const { fill, borders, ...others } = format;
  const kept: Excel.CellPropertiesFormat = { ...others };
  if (fill && (fill.pattern ?? 'None') !== 'None' && fill.color) kept.fill = { color: fill.color };
  if (borders) {
    const lines = Object.entries(borders as Record<string, Excel.CellBorder>);
    kept.borders = Object.fromEntries(
      lines.map(([side, line]) => [side, line.style === 'None' ? { style: 'None' } : line]),
    ) as Excel.CellBorderCollection;
  }
  return kept;
}

/** Queues the row, as it looked, into the place before the row that stands there now. */
export function putBack(sheet: Excel.Worksheet, row: number, removed: RemovedRow): void {
  const address = `${row + 1}:${row + 1}`;
  sheet.getRange(address).insert('Down');
  const whole = sheet.getRange(address);
  // Excel gives a new row the look of the one above; conditional formats go on through it.
  whole.format.fill.clear();
  whole.format.rowHeight = removed.height;
  const { numberFormats, formats, links, validations } = removed;
  if (formats.length > 0) {
    const cells = cellsOf(sheet, row, removed);
    for (const { index, link } of links) cells.getCell(0, index).hyperlink = link;
    cells.numberFormat = [numberFormats as string[]];
    // After the links, which give their cells a look of their own.
    cells.setCellProperties([formats.map((format) => ({ format }))]);
    for (const { index, validation } of validations) {
      const { dataValidation } = cells.getCell(0, index);
      dataValidation.rule = validation.rule;
      dataValidation.prompt = validation.prompt;
      dataValidation.errorAlert = validation.errorAlert;
      dataValidation.ignoreBlanks = validation.ignoreBlanks;
    }
  }
  if (removed.hidden) whole.rowHidden = true;
}

/** Queues what the row held, once every row is back in its place: its formulas are those of the sheet as it was. */
export function fillIn(sheet: Excel.Worksheet, row: number, removed: RemovedRow): void {
  if (removed.inputs.length > 0)
    cellsOf(sheet, row, removed).formulas = [removed.inputs as string[]];
}

/** Queues that its cells are merged as they were, once every row holds what it held. */
export function mergeAgain(sheet: Excel.Worksheet, row: number, { merges }: RemovedRow): void {
  for (const area of merges)
    sheet.getRange(areaAddress({ ...area, row: row + area.row })).merge(false);
}

function cellsOf(sheet: Excel.Worksheet, row: number, { column, inputs }: RemovedRow): Excel.Range {
  return sheet.getRange(areaAddress({ row, column, rows: 1, columns: inputs.length }));
}
