import { lastColumn, lastRow, toUniver, type CellArea } from '../grid/area';
import { columnWidth, rowHeight } from '../grid/autofit';
import {
  MAX_COLUMN_WIDTH,
  MAX_ROW_HEIGHT,
  STANDARD_HEIGHT,
  STANDARD_WIDTH,
  toPixels,
  toPoints,
} from '../grid/units';
import type { HostModel } from '../model';
import { objectType, type ObjectType } from '../protocol/objectType';
import { alignmentChange, alignmentOf } from './alignment';
import * as arg from './arguments';
import { formatProtectionType } from './formatProtection';
import { requireAllowed } from './guard';
import { changeLook } from './namedLooks';
import { rangeBordersType } from './rangeBorders';
import { rangeFillType } from './rangeFill';
import { rangeFontType } from './rangeFont';

const ALIGNMENTS = [
  'HorizontalAlignment',
  'VerticalAlignment',
  'WrapText',
  'TextOrientation',
] as const;

/** `range.format`. A property on which the cells differ is null, as in Excel. */
export const rangeFormatType: ObjectType<CellArea> = objectType({
  name: 'RangeFormat',
  get: {
    ...Object.fromEntries(
      ALIGNMENTS.map((key) => [
        key,
        (area: CellArea, model: HostModel) => model.styles.common<unknown>(area, alignmentOf[key]),
      ]),
    ),
    IndentLevel: (area, model) =>
      model.styles.common(area, (_, row, column) =>
        model.document.sheet(area.sheetId).indents.at(row, column),
      ),
    ShrinkToFit: (area, model) =>
      model.styles.common(area, (_, row, column) =>
        model.document.sheet(area.sheetId).shrinkToFit.at(row, column),
      ),
    ColumnWidth: (area, model) => commonSize(area, 'columns', model),
    RowHeight: (area, model) => commonSize(area, 'rows', model),
    UseStandardWidth: (area, model) => commonSize(area, 'columns', model) === STANDARD_WIDTH,
    UseStandardHeight: (area, model) => commonSize(area, 'rows', model) === STANDARD_HEIGHT,
  },
  set: {
    ...Object.fromEntries(
      ALIGNMENTS.map((key) => [
        key,
        (area: CellArea, value: unknown, model: HostModel) =>
          changeLook(area, model, alignmentChange[key](value)),
      ]),
    ),
    IndentLevel: (area, value, model) => {
      requireAllowed(model, area.sheetId, 'allowFormatCells');
      const level = arg.number(value, 'indentLevel', 0, 250);
      model.document.sheet(area.sheetId).indents.set(area, level);
      // The engine has no indentation: the padding looks like it.
      model.styles.set(area, { pd: level === 0 ? null : { l: 2 + level * 9 } });
    },
    ShrinkToFit: (area, value, model) => {
      requireAllowed(model, area.sheetId, 'allowFormatCells');
      model.document.sheet(area.sheetId).shrinkToFit.set(area, arg.truth(value, 'shrinkToFit'));
    },
    ColumnWidth: (area, value, model) =>
      setWidth(area, arg.number(value, 'columnWidth', 0, MAX_COLUMN_WIDTH), model),
    RowHeight: (area, value, model) =>
      setHeight(area, arg.number(value, 'rowHeight', 0, MAX_ROW_HEIGHT), model),
    UseStandardWidth: (area, value, model) => {
      if (arg.truth(value, 'useStandardWidth')) setWidth(area, STANDARD_WIDTH, model);
    },
    UseStandardHeight: (area, value, model) => {
      if (arg.truth(value, 'useStandardHeight')) setHeight(area, STANDARD_HEIGHT, model);
    },
  },
  children: {
    Borders: (area) => rangeBordersType.ref(area),
    Fill: (area) => rangeFillType.ref(area),
    Font: (area) => rangeFontType.ref(area),
    Protection: (area) => formatProtectionType.ref(area),
  },
  methods: {
    AutofitColumns: async (area, _args, model) => {
      await model.calculated();
      const bounded = model.grid.bounded(area);
      for (let column = bounded.column; column <= lastColumn(bounded); column += 1) {
        const width = columnWidth({ ...area, column, columns: 1 }, model);
        if (width !== undefined) setWidth({ ...area, column, columns: 1 }, width, model);
      }
    },
    AutofitRows: async (area, _args, model) => {
      await model.calculated();
      const bounded = model.grid.bounded(area);
      for (let row = bounded.row; row <= lastRow(bounded); row += 1)
        setHeight({ ...area, row, rows: 1 }, rowHeight(area.sheetId, row, model), model);
    },
  },
});

/** The size in points that the columns or rows share, or null. */
function commonSize(area: CellArea, lines: 'rows' | 'columns', model: HostModel): number | null {
  const sheet = model.grid.worksheet(area.sheetId);
  const bounded = model.grid.bounded(area);
  const sizes = new Set<number>();
  if (lines === 'columns')
    for (let column = bounded.column; column <= lastColumn(bounded); column += 1)
      sizes.add(toPoints(sheet.getColumnWidth(column)));
  else
    for (let row = bounded.row; row <= lastRow(bounded); row += 1)
      sizes.add(toPoints(sheet.getRowHeight(row)));
  const [size] = sizes;
  return sizes.size === 1 && size !== undefined ? size : null;
}

function setWidth(area: CellArea, points: number, model: HostModel): void {
  requireAllowed(model, area.sheetId, 'allowFormatColumns');
  const bounded = model.grid.bounded(area);
  model.grid.ensure({ ...bounded, sheetId: area.sheetId });
  model.grid.run('sheet.mutation.set-worksheet-col-width', area.sheetId, {
    ranges: [toUniver(bounded)],
    colWidth: toPixels(points),
  });
}

function setHeight(area: CellArea, points: number, model: HostModel): void {
  requireAllowed(model, area.sheetId, 'allowFormatRows');
  const bounded = model.grid.bounded(area);
  model.grid.ensure({ ...bounded, sheetId: area.sheetId });
  const ranges = [toUniver(bounded)];
  model.grid.run('sheet.mutation.set-worksheet-row-height', area.sheetId, {
    ranges,
    rowHeight: toPixels(points),
  });
  // A height that was set is not adapted to the text any more.
  model.grid.run('sheet.mutation.set-worksheet-row-is-auto-height', area.sheetId, {
    ranges,
    autoHeightInfo: 0,
  });
}
