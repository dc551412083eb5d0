import { fullAddress } from '../grid/address';
import {
  areaOf,
  cellCount,
  intersection,
  isWholeColumns,
  isWholeRows,
  lastColumn,
  lastRow,
  type CellArea,
} from '../grid/area';
import {
  formatCategory,
  fromLocalFormat,
  isNumberFormat,
  toLocalFormat,
} from '../grid/numberFormat';
import { toPoints } from '../grid/units';
import type { HostModel } from '../model';
import { excelError } from '../protocol/errors';
import { define } from '../protocol/objectType';
import { existing, text } from './arguments';
import { conditionalFormatsType } from './conditionalFormats';
import { dataValidationType } from './dataValidation';
import { readLocal, readR1C1, writeLocal, writeR1C1 } from './formulaNotations';
import { formulaRelations } from './formulaRelations';
import { requireAllowed, requireWritable } from './guard';
import { readHyperlink, writeHyperlink } from './hyperlink';
import { applyStyle, styleOf } from './namedLooks';
import { rangeActions } from './rangeActions';
import { rangeCalls } from './rangeCalls';
import { rangeFormatType } from './rangeFormat';
import { hidden, setHidden } from './rangeHidden';
import { rangeOutline } from './rangeOutline';
import { rangeSortType } from './rangeSort';
import { rangeType, worksheetType } from './refs';

/** `Excel.Range`: its properties; `rangeCalls` finds other ranges, `rangeActions` changes cells. */
define(rangeType, {
  keptByReference: true,
  calculated: [
    'Values',
    'Text',
    'Formulas',
    'FormulasLocal',
    'FormulasR1C1',
    'ValueTypes',
    'HasSpill',
  ],
  get: {
    Address: (area, model) => address(area, model),
    AddressLocal: (area, model) => address(area, model),
    CellCount: (area) => (cellCount(area) > 2 ** 31 - 1 ? -1 : cellCount(existing(area))),
    RowIndex: (area) => existing(area).row,
    ColumnIndex: (area) => existing(area).column,
    RowCount: (area) => existing(area).rows,
    ColumnCount: (area) => existing(area).columns,
    Values: (area, model) => model.cells.values(existing(area)),
    Formulas: (area, model) => model.cells.formulas(existing(area)),
    FormulasLocal: readLocal,
    FormulasR1C1: readR1C1,
    Text: (area, model) => model.cells.text(existing(area)),
    ValueTypes: (area, model) => model.cells.valueTypes(existing(area)),
    NumberFormat: (area, model) => model.cells.numberFormats(existing(area)),
    NumberFormatLocal: (area, model) =>
      model.cells.numberFormats(existing(area), (format) => toLocalFormat(format, model.locale)),
    NumberFormatCategories: (area, model) =>
      model.cells.numberFormats(existing(area), formatCategory),
    IsEntireColumn: (area) => isWholeColumns(existing(area)),
    IsEntireRow: (area) => isWholeRows(existing(area)),
    HasSpill: (area, model) => hasSpill(existing(area), model),
    Hidden: (area, model) => hidden(existing(area), 'any', model),
    RowHidden: (area, model) => hidden(existing(area), 'rows', model),
    ColumnHidden: (area, model) => hidden(existing(area), 'columns', model),
    Hyperlink: (area, model) => readHyperlink(existing(area), model),
    Style: (area, model) => styleOf(existing(area), model),
    Left: (area, model) => before(existing(area), 'columns', model),
    Top: (area, model) => before(existing(area), 'rows', model),
    Width: (area, model) => extent(existing(area), 'columns', model),
    Height: (area, model) => extent(existing(area), 'rows', model),
  },
  set: {
    Values: (area, value, model) => write(existing(area), value, model),
    Formulas: (area, value, model) => write(existing(area), value, model),
    FormulasLocal: writeLocal,
    FormulasR1C1: writeR1C1,
    NumberFormat: (area, value, model) =>
      writeFormats(existing(area), value, (format) => text(format, 'a number format'), model),
    NumberFormatLocal: (area, value, model) =>
      writeFormats(
        existing(area),
        value,
        (format) => fromLocalFormat(text(format, 'a number format'), model.locale),
        model,
      ),
    RowHidden: (area, value, model) => setHidden(existing(area), 'rows', value, model),
    ColumnHidden: (area, value, model) => setHidden(existing(area), 'columns', value, model),
    Hyperlink: (area, value, model) => writeHyperlink(existing(area), value, model),
    Style: (area, value, model) => applyStyle(existing(area), text(value, 'style'), model),
  },
  children: {
    ConditionalFormats: (area) => conditionalFormatsType.ref(existing(area)),
    DataValidation: (area) => dataValidationType.ref(existing(area)),
    Format: (area) => rangeFormatType.ref(existing(area)),
    Sort: (area) => rangeSortType.ref(existing(area)),
    Worksheet: (area) => worksheetType.ref(area),
  },
  methods: {
    ...rangeCalls,
    ...rangeActions,
    ...rangeOutline,
    ...formulaRelations,
    // Only the library itself calls this, before it splits a large table into several writes.
    _ValidateArraySize: (area, [rows, columns]) => {
      if (rows !== area.rows || columns !== area.columns)
        throw excelError('InvalidArgument', `the range has ${area.rows}x${area.columns} cells`);
    },
  },
});

function address(area: CellArea, model: HostModel): string {
  return fullAddress(model.grid.sheetName(existing(area).sheetId), area);
}

function write(area: CellArea, value: unknown, model: HostModel): void {
  requireWritable(model, area);
  model.cells.write(area, value);
}

function writeFormats(
  area: CellArea,
  value: unknown,
  invariant: (format: unknown) => string,
  model: HostModel,
): void {
  requireAllowed(model, area.sheetId, 'allowFormatCells');
  model.cells.writeNumberFormats(area, value, (format) => {
    const pattern = invariant(format) || 'General';
    if (!isNumberFormat(pattern))
      throw excelError('InvalidArgument', `not a number format: ${pattern}`);
    return pattern;
  });
}

/** True when every cell belongs to a spilled array, false when none does, null otherwise. */
function hasSpill(area: CellArea, model: HostModel): boolean | null {
  const spilled = model.grid
    .spills(area.sheetId)
    .map((spill) => intersection(spill.area, area))
    .reduce((sum, part) => sum + (part ? cellCount(part) : 0), 0);
  if (spilled === 0) return false;
  return spilled === cellCount(area) ? true : null;
}

/** Distance in points from the sheet's edge. */
function before(area: CellArea, lines: 'rows' | 'columns', model: HostModel): number {
  const start = lines === 'rows' ? area.row : area.column;
  if (start === 0) return 0;
  const [rows, columns] = lines === 'rows' ? [start, 1] : [1, start];
  return extent(areaOf(area.sheetId, 0, 0, rows, columns), lines, model);
}

/** Width or height of the area in points. */
function extent(area: CellArea, lines: 'rows' | 'columns', model: HostModel): number {
  const sheet = model.grid.worksheet(area.sheetId);
  let pixels = 0;
  if (lines === 'rows')
    for (let row = area.row; row <= lastRow(area); row += 1) pixels += sheet.getRowHeight(row);
  else
    for (let column = area.column; column <= lastColumn(area); column += 1)
      pixels += sheet.getColumnWidth(column);
  return toPoints(pixels);
}
