import type { PageLayoutState, Zoom } from '../document/pageLayout';
import { areaOf, MAX_COLUMNS, MAX_ROWS, type Area } from '../grid/area';
import type { HostModel } from '../model';
import { excelError } from '../protocol/errors';
import { NULL_OBJECT, objectType, type ObjectType } from '../protocol/objectType';
import * as arg from './arguments';
import { headerFooterGroupType } from './headerFooter';
import { rangeAreasType, rangeType, type SheetTarget } from './refs';

const PAPERS =
  'Letter LetterSmall Tabloid Ledger Legal Statement Executive A3 A4 A4Small A5 B4 B5 Folio Quatro'.split(
    ' ',
  );
const MARGINS = [
  'leftMargin',
  'rightMargin',
  'topMargin',
  'bottomMargin',
  'headerMargin',
  'footerMargin',
] as const;
const SWITCHES = [
  'blackAndWhite',
  'centerHorizontally',
  'centerVertically',
  'printHeadings',
  'printGridlines',
  'draftMode',
] as const;
const CHOICES = {
  orientation: ['Portrait', 'Landscape'],
  paperSize: PAPERS,
  printErrors: ['AsDisplayed', 'Blank', 'Dash', 'NotAvailable'],
  printComments: ['NoComments', 'EndSheet', 'InPlace'],
  printOrder: ['DownThenOver', 'OverThenDown'],
} as const;

/** Units of `setPrintMargins`, in points. */
const UNITS = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;

type Reader = (target: SheetTarget, model: HostModel) => unknown;
type Writer = (target: SheetTarget, value: unknown, model: HostModel) => void;

const layout = ({ sheetId }: SheetTarget, model: HostModel) =>
  model.document.sheet(sheetId).pageLayout;
const pascal = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);

function properties(): { get: Record<string, Reader>; set: Record<string, Writer> } {
  const get: Record<string, Reader> = {};
  const set: Record<string, Writer> = {};
  const define = (key: keyof PageLayoutState, check: (value: unknown) => unknown) => {
    get[pascal(key)] = (target, model) => layout(target, model)[key];
    set[pascal(key)] = (target, value, model) => {
      Object.assign(layout(target, model), { [key]: check(value) });
    };
  };
  for (const key of MARGINS) define(key, (value) => arg.number(value, key, 0, 3000));
  for (const key of SWITCHES) define(key, (value) => arg.truth(value, key));
  for (const [key, values] of Object.entries(CHOICES))
    define(key as keyof typeof CHOICES, (value) => arg.oneOf(value, values, key));
  define('firstPageNumber', (value) => (value === '' ? '' : arg.integer(value, 'firstPageNumber')));
  define('zoom', checkedZoom);
  return { get, set };
}

/** A scale from 10 to 400, or a number of pages in one or both directions, not both. */
function checkedZoom(value: unknown): Zoom {
  const { scale, horizontalFitToPages, verticalFitToPages } = (value ?? {}) as Record<
    string,
    unknown
  >;
  const zoom: Zoom = {};
  if (scale !== undefined && scale !== null) zoom.scale = arg.number(scale, 'scale', 10, 400);
  const fits = { horizontalFitToPages, verticalFitToPages };
  for (const [key, pages] of Object.entries(fits))
    if (pages !== undefined && pages !== null && pages !== 0)
      Object.assign(zoom, { [key]: arg.number(pages, key, 1, 32_767) });
  if (zoom.scale !== undefined && Object.keys(zoom).length > 1)
    throw excelError('InvalidArgument', 'zoom: a scale or pages to fit');
  if (Object.keys(zoom).length === 0) throw excelError('InvalidArgument', 'zoom');
  return zoom;
}

/** `worksheet.pageLayout`. */
export const pageLayoutType: ObjectType<SheetTarget> = objectType({
  name: 'PageLayout',
  ...properties(),
  children: { HeadersFooters: (target) => headerFooterGroupType.ref(target) },
  methods: {
    SetPrintArea: (target, [given], model) => {
      const areas = rangeAreasType.is(given)
        ? given.target
        : [arg.area(given, target.sheetId, model)];
      layout(target, model).printAreas = areas.map(plain);
    },
    SetPrintTitleRows: (target, [given], model) => {
      const { row, rows } = arg.area(given, target.sheetId, model);
      layout(target, model).printTitleRows = { row, column: 0, rows, columns: MAX_COLUMNS };
    },
    SetPrintTitleColumns: (target, [given], model) => {
      const { column, columns } = arg.area(given, target.sheetId, model);
      layout(target, model).printTitleColumns = { row: 0, column, rows: MAX_ROWS, columns };
    },
    SetPrintMargins: (target, [unit, margins], model) => {
      const factor = UNITS[arg.oneOf(unit, ['Points', 'Inches', 'Centimeters'] as const, 'unit')];
      for (const [side, value] of Object.entries((margins ?? {}) as Record<string, unknown>)) {
        const key = arg.oneOf(`${side}Margin`, MARGINS, 'marginOptions');
        layout(target, model)[key] = arg.number(value, key, 0) * factor;
      }
    },
    GetPrintAreaOrNullObject: ({ sheetId }, _args, model) => {
      const { printAreas } = layout({ sheetId }, model);
      if (printAreas.length === 0) return NULL_OBJECT;
      return rangeAreasType.ref(printAreas.map((area) => on(sheetId, area)));
    },
    GetPrintArea: ({ sheetId }, _args, model) => {
      const { printAreas } = layout({ sheetId }, model);
      if (printAreas.length === 0) throw excelError('ItemNotFound', 'no print area');
      return rangeAreasType.ref(printAreas.map((area) => on(sheetId, area)));
    },
    GetPrintTitleRows: (target, _args, model) => titles(target, 'printTitleRows', false, model),
    GetPrintTitleRowsOrNullObject: (target, _args, model) =>
      titles(target, 'printTitleRows', true, model),
    GetPrintTitleColumns: (target, _args, model) =>
      titles(target, 'printTitleColumns', false, model),
    GetPrintTitleColumnsOrNullObject: (target, _args, model) =>
      titles(target, 'printTitleColumns', true, model),
  },
});

function titles(
  target: SheetTarget,
  key: 'printTitleRows' | 'printTitleColumns',
  orNull: boolean,
  model: HostModel,
) {
  const area = layout(target, model)[key];
  if (area) return rangeType.ref(on(target.sheetId, area));
  if (orNull) return NULL_OBJECT;
  throw excelError('ItemNotFound', 'no print titles');
}

function plain({ row, column, rows, columns }: Area): Area {
  return { row, column, rows, columns };
}

function on(sheetId: string, { row, column, rows, columns }: Area) {
  return areaOf(sheetId, row, column, rows, columns);
}
