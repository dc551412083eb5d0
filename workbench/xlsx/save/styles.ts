import type { AlignmentStyle, BorderSide, BorderStyle, CellStyle, FontStyle } from 'hucre';
import type { IBorderData, IBorderStyleData, IStyleData, Nullable } from '@univerjs/core';
import { BORDER_STYLES } from '../borders';
import type { KeptStyle } from '../keptStyle';
import { formatOfStyled } from './styleMarks';

/** What the host keeps of a cell beside the engine's style. */
export interface CellDetails {
  indent: number;
  locked: boolean;
  shrink: boolean;
}

const HORIZONTAL: (AlignmentStyle['horizontal'] | undefined)[] = [
  undefined,
  'left',
  'center',
  'right',
  'justify',
  'justify',
  'distributed',
  // Of the host alone: `objects/rangeFormat.ts`.
  'fill',
  'centerContinuous',
];
const VERTICAL: (AlignmentStyle['vertical'] | undefined)[] = [
  undefined,
  'top',
  'center',
  'bottom',
  'justify',
  'distributed',
];
const WRAP = 3;
const UPRIGHT_LETTERS = 255;

/** "#fff", "#ffffff" and "rgb(255,255,255)" → "FFFFFF"; undefined where there is no colour. */
export function rgbOf(color: Nullable<string>): string | undefined {
  if (!color) return undefined;
  const rgb = /^rgba?\((\d+)\s*,\s*(\d+)\s*,\s*(\d+)/i.exec(color);
  if (rgb)
    return rgb
      .slice(1, 4)
      .map((part) => Number(part).toString(16).padStart(2, '0'))
      .join('')
      .toUpperCase();
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(color);
  if (short)
    return short
      .slice(1)
      .map((digit) => digit + digit)
      .join('')
      .toUpperCase();
  return /^#([0-9a-f]{6})$/i.exec(color)?.[1]?.toUpperCase();
}

/** The style of a cell for the file; undefined where nothing is to be said of it. */
export function fileStyle(
  style: KeptStyle,
  { indent, locked, shrink }: CellDetails,
): CellStyle | undefined {
  const result: CellStyle = {};
  const rgb = rgbOf(style.bg?.rgb);
  const own = style.kept?.fill;
  if (own && rgb === rgbOf(own.shown)) result.fill = own.fill;
  else if (rgb) result.fill = { type: 'pattern', pattern: 'solid', fgColor: { rgb } };
  const font = fontOf(style);
  if (font) result.font = font;
  const border = borderOf(style.bd);
  if (border) result.border = border;
  const alignment = alignmentOf(style, indent, shrink);
  if (alignment) result.alignment = alignment;
  if (style.named) result.numFmt = formatOfStyled(style.named, style.n?.pattern);
  else if (style.n?.pattern) result.numFmt = style.n.pattern;
  if (!locked || style.kept?.hidden)
    result.protection = {
      ...(!locked && { locked }),
      ...(style.kept?.hidden && { hidden: true }),
    };
  return Object.keys(result).length > 0 ? result : undefined;
}

export function fontOf(style: Nullable<KeptStyle>): FontStyle | undefined {
  if (!style) return undefined;
  const font: FontStyle = {};
  if (style.ff) font.name = style.ff;
  if (style.fs) font.size = style.fs;
  if (style.bl) font.bold = true;
  if (style.it) font.italic = true;
  // Univer's 10 is a double line.
  if (style.ul?.s) font.underline = style.kept?.underline ?? (style.ul.t === 10 ? 'double' : true);
  if (style.st?.s) font.strikethrough = true;
  if (style.va === 2) font.vertAlign = 'subscript';
  if (style.va === 3) font.vertAlign = 'superscript';
  const rgb = rgbOf(style.cl?.rgb);
  if (rgb) font.color = { rgb };
  return Object.keys(font).length > 0 ? font : undefined;
}

function borderOf(data: Nullable<IBorderData>): BorderStyle | undefined {
  if (!data) return undefined;
  const edges = {
    top: edge(data.t),
    left: edge(data.l),
    bottom: edge(data.b),
    right: edge(data.r),
  };
  const present = Object.entries(edges).filter(([, value]) => value !== undefined);
  const [down, up] = [edge(data.tl_br), edge(data.bl_tr)];
  const diagonal = down ?? up;
  if (present.length === 0 && !diagonal) return undefined;
  return {
    ...(Object.fromEntries(present) as BorderStyle),
    ...(diagonal && { diagonal }),
    ...(down && { diagonalDown: true }),
    ...(up && { diagonalUp: true }),
  };
}

function edge(data: Nullable<IBorderStyleData>): BorderSide | undefined {
  const style = data ? BORDER_STYLES[data.s] : undefined;
  if (!data || !style) return undefined;
  const rgb = rgbOf(data.cl?.rgb);
  return rgb ? { style, color: { rgb } } : { style };
}

function alignmentOf(
  style: KeptStyle,
  indent: number,
  shrink: boolean,
): AlignmentStyle | undefined {
  const alignment: AlignmentStyle = {};
  const horizontal = HORIZONTAL[style.ht ?? 0];
  const vertical = VERTICAL[style.vt ?? 0];
  if (horizontal) alignment.horizontal = horizontal;
  if (vertical) alignment.vertical = vertical;
  if (style.tb === WRAP) alignment.wrapText = true;
  const rotation = rotationOf(style.tr);
  if (rotation) alignment.textRotation = rotation;
  if (indent > 0) alignment.indent = indent;
  if (shrink) alignment.shrinkToFit = true;
  if (style.kept?.readingOrder) alignment.readingOrder = style.kept.readingOrder;
  return Object.keys(alignment).length > 0 ? alignment : undefined;
}

/** The engine turns clockwise; the file counts 1 to 90 against the clock, 91 to 180 with it. */
function rotationOf(turned: IStyleData['tr']): number {
  if (turned?.v === 1) return UPRIGHT_LETTERS;
  const clockwise = turned?.a ?? 0;
  return clockwise > 0 ? 90 + clockwise : -clockwise;
}
