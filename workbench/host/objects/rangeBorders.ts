import { BorderStyleTypes, type IBorderStyleData } from '@univerjs/core';
import { lastColumn, lastRow, type CellArea } from '../grid/area';
import type { Side } from '../grid/style';
import type { HostModel } from '../model';
import { excelError, notImplemented } from '../protocol/errors';
import { objectType, type ObjectType } from '../protocol/objectType';
import * as arg from './arguments';
import { requireAllowed } from './guard';

const SIDES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'DiagonalDown',
  'DiagonalUp',
] as const;
type SideIndex = (typeof SIDES)[number];

/** Excel's style and weight of each of the engine's lines. */
const LINES: [BorderStyleTypes, string, string][] = [
  [BorderStyleTypes.THIN, 'Continuous', 'Thin'],
  [BorderStyleTypes.HAIR, 'Continuous', 'Hairline'],
  [BorderStyleTypes.MEDIUM, 'Continuous', 'Medium'],
  [BorderStyleTypes.THICK, 'Continuous', 'Thick'],
  [BorderStyleTypes.DASHED, 'Dash', 'Thin'],
  [BorderStyleTypes.MEDIUM_DASHED, 'Dash', 'Medium'],
  [BorderStyleTypes.DOTTED, 'Dot', 'Thin'],
  [BorderStyleTypes.DASH_DOT, 'DashDot', 'Thin'],
  [BorderStyleTypes.MEDIUM_DASH_DOT, 'DashDot', 'Medium'],
  [BorderStyleTypes.DASH_DOT_DOT, 'DashDotDot', 'Thin'],
  [BorderStyleTypes.MEDIUM_DASH_DOT_DOT, 'DashDotDot', 'Medium'],
  [BorderStyleTypes.SLANT_DASH_DOT, 'SlantDashDot', 'Medium'],
  [BorderStyleTypes.DOUBLE, 'Double', 'Thick'],
];
const STYLES = ['None', ...new Set(LINES.map(([, style]) => style))];
const WEIGHTS = ['Hairline', 'Thin', 'Medium', 'Thick'];

interface BorderTarget {
  readonly area: CellArea;
  readonly index: SideIndex;
}

/** `range.format.borders`. */
export const rangeBordersType: ObjectType<CellArea> = objectType({
  name: 'RangeBorderCollection',
  get: { Count: () => SIDES.length },
  items: (area) => SIDES.map((index) => rangeBorderType.ref({ area, index })),
  item: (area, key) => rangeBorderType.ref({ area, index: arg.oneOf(key, SIDES, 'border index') }),
  methods: {
    GetItemAt: (area, [index]) => {
      const side = SIDES[arg.integer(index, 'index')];
      if (!side) throw excelError('InvalidArgument', 'border index');
      return rangeBorderType.ref({ area, index: side });
    },
  },
});

/** `Excel.RangeBorder`: one edge of the range, or the lines between its cells. */
const rangeBorderType: ObjectType<BorderTarget> = objectType({
  name: 'RangeBorder',
  identity: ({ index }) => ({ Id: index }),
  get: {
    SideIndex: ({ index }) => index,
    Style: (target, model) => common(target, model, describedBorder.Style),
    Weight: (target, model) => common(target, model, describedBorder.Weight),
    Color: (target, model) => common(target, model, describedBorder.Color),
  },
  set: {
    Style: (target, value, model) => change(target, model, borderChange.Style(value)),
    Weight: (target, value, model) => change(target, model, borderChange.Weight(value)),
    Color: (target, value, model) => change(target, model, borderChange.Color(value)),
  },
});

const BLACK = { rgb: '#000000' };

function described(line: IBorderStyleData | undefined): [style: string, weight: string] {
  const found = LINES.find(([type]) => type === line?.s);
  return found ? [found[1], found[2]] : ['None', 'Thin'];
}

type Line = IBorderStyleData | undefined;

/** What is told of a line. */
export const describedBorder = {
  Style: (line: Line) => described(line)[0],
  Weight: (line: Line) => described(line)[1],
  Color: (line: Line) => (line?.cl.rgb ? arg.color(line.cl.rgb) : '#000000'),
};

/** The line that comes of one that is changed; `undefined` where there is none any more. */
export const borderChange = {
  Style: (value: unknown) => {
    const style = arg.oneOf(value, STYLES, 'style');
    return (line: Line): Line => {
      if (style === 'None') return undefined;
      return { s: lineOf(style, line ? described(line)[1] : 'Thin'), cl: line?.cl ?? BLACK };
    };
  },
  Weight: (value: unknown) => {
    const weight = arg.oneOf(value, WEIGHTS, 'weight');
    return (line: Line): Line => ({
      s: lineOf(line ? described(line)[0] : 'Continuous', weight),
      cl: line?.cl ?? BLACK,
    });
  },
  Color: (value: unknown) => {
    const rgb = arg.color(value);
    return (line: Line): Line => ({ s: line?.s ?? BorderStyleTypes.THIN, cl: { rgb } });
  },
};

/** The engine's letters of the sides that one cell has. */
export const BORDER_SIDES: Record<string, Side> = {
  EdgeTop: 't',
  EdgeBottom: 'b',
  EdgeLeft: 'l',
  EdgeRight: 'r',
};

/** The engine's line for a style and a weight; Excel takes the nearest weight that the style has. */
function lineOf(style: string, weight: string): BorderStyleTypes {
  const ofStyle = LINES.filter(([, each]) => each === style);
  const exact = ofStyle.find(([, , each]) => each === weight) ?? ofStyle[0];
  return exact?.[0] ?? BorderStyleTypes.THIN;
}

/** The cells and their side that a border of the range is made of. */
function strips({ area, index }: BorderTarget): [CellArea, Side][] {
  const { row, column, rows, columns } = area;
  switch (index) {
    case 'EdgeTop':
      return [[{ ...area, rows: 1 }, 't']];
    case 'EdgeBottom':
      return [[{ ...area, row: lastRow(area), rows: 1 }, 'b']];
    case 'EdgeLeft':
      return [[{ ...area, columns: 1 }, 'l']];
    case 'EdgeRight':
      return [[{ ...area, column: lastColumn(area), columns: 1 }, 'r']];
    case 'InsideHorizontal':
      if (rows === 1) return [];
      return [
        [{ ...area, rows: rows - 1 }, 'b'],
        [{ ...area, row: row + 1, rows: rows - 1 }, 't'],
      ];
    case 'InsideVertical':
      if (columns === 1) return [];
      return [
        [{ ...area, columns: columns - 1 }, 'r'],
        [{ ...area, column: column + 1, columns: columns - 1 }, 'l'],
      ];
    default:
      return [];
  }
}

function common<T>(
  target: BorderTarget,
  model: HostModel,
  read: (line: IBorderStyleData | undefined) => T,
): T | null {
  const [strip] = strips(target);
  if (!strip) return read(undefined);
  const [area, side] = strip;
  return model.styles.common(area, (_style, row, column) =>
    read(model.styles.side(area.sheetId, row, column, side)),
  );
}

function change(
  target: BorderTarget,
  model: HostModel,
  next: (line: IBorderStyleData | undefined) => IBorderStyleData | undefined,
): void {
  const { area, index } = target;
  requireAllowed(model, area.sheetId, 'allowFormatCells');
  if (index.startsWith('Diagonal')) {
    // Taking away what is never there is harmless; drawing it is not possible here.
    if (next(undefined) !== undefined) throw notImplemented(`RangeBorder ${index}`);
    return;
  }
  for (const [strip, side] of strips(target)) model.styles.setSide(strip, side, next);
}
