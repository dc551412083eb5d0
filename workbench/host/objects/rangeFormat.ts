import { HorizontalAlign, VerticalAlign, WrapStrategy } from '@univerjs/core';
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
import * as arg from './arguments';
import { formatProtectionType } from './formatProtection';
import { requireAllowed } from './guard';
import { rangeBordersType } from './rangeBorders';
import { rangeFillType } from './rangeFill';
import { rangeFontType } from './rangeFont';

const HORIZONTAL: Record<string, number> = {
  General: HorizontalAlign.UNSPECIFIED,
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Justify: HorizontalAlign.BOTH,
  Distributed: HorizontalAlign.DISTRIBUTED,
  // Numbers that the engine keeps with a style and draws as it draws none.
  Fill: 7,
  CenterAcrossSelection: 8,
};

const VERTICAL: Record<string, number> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
  Justify: 4,
  Distributed: 5,
};

function nameOf<T>(
  names: Record<string, T>,
  value: T | null | undefined | void,
  fallback: string,
): string {
  return Object.keys(names).find((name) => names[name] === value) ?? fallback;
}

/** `range.format`. A property on which the cells differ is null, as in Excel. */
export const rangeFormatType: ObjectType<CellArea> = objectType({
  name: 'RangeFormat',
  get: {
    HorizontalAlignment: (area, model) =>
      model.styles.common(area, ({ ht }) => nameOf(HORIZONTAL, ht, 'General')),
    VerticalAlignment: (area, model) =>
      model.styles.common(area, ({ vt }) => nameOf(VERTICAL, vt, 'Bottom')),
    WrapText: (area, model) => model.styles.common(area, ({ tb }) => tb === WrapStrategy.WRAP),
    TextOrientation: (area, model) =>
      model.styles.common(area, ({ tr }) => (tr?.v === 1 ? 180 : -(tr?.a ?? 0))),
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
    HorizontalAlignment: (area, value, model) => {
      const name = arg.oneOf(value, Object.keys(HORIZONTAL), 'horizontalAlignment');
      format(area, model, { ht: HORIZONTAL[name] || null });
    },
    VerticalAlignment: (area, value, model) => {
      const name = arg.oneOf(value, Object.keys(VERTICAL), 'verticalAlignment');
      format(area, model, { vt: VERTICAL[name] ?? null });
    },
    WrapText: (area, value, model) =>
      format(area, model, { tb: arg.truth(value, 'wrapText') ? WrapStrategy.WRAP : null }),
    TextOrientation: (area, value, model) => {
      const angle = arg.integer(value, 'textOrientation');
      if (angle !== 180) arg.number(angle, 'textOrientation', -90, 90);
      format(area, model, {
        tr: angle === 180 ? { a: 0, v: 1 } : angle === 0 ? null : { a: -angle },
      });
    },
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

function format(area: CellArea, model: HostModel, style: object): void {
  requireAllowed(model, area.sheetId, 'allowFormatCells');
  model.styles.set(area, style);
}

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
