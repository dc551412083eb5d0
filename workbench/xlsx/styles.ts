import type { Style, Border, Alignment, Font, Fill } from 'exceljs';
import type { IBorderData, IBorderStyleData, IStyleData, Nullable } from '@univerjs/core';

/** Univer's numbers of border styles, in their order, as .xlsx names them. */
const BORDER_STYLES: (Border['style'] | undefined)[] = [
  undefined,
  'thin',
  'hair',
  'dotted',
  'dashed',
  'dashDot',
  'dashDotDot',
  'double',
  'medium',
  'mediumDashed',
  'mediumDashDot',
  'mediumDashDotDot',
  'slantDashDot' as Border['style'],
  'thick',
];

const HORIZONTAL: (Alignment['horizontal'] | undefined)[] = [
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
const VERTICAL: (Alignment['vertical'] | undefined)[] = [
  undefined,
  'top',
  'middle',
  'bottom',
  'justify',
  'distributed',
];
const WRAP = 3;

/** "#fff", "#ffffff" and "rgb(255,255,255)" → "FFFFFFFF"; undefined where there is no colour. */
export function argb(color: Nullable<string>): string | undefined {
  if (!color) return undefined;
  const rgb = /^rgba?\((\d+)\s*,\s*(\d+)\s*,\s*(\d+)/i.exec(color);
  if (rgb)
    return `FF${rgb
      .slice(1, 4)
      .map((part) => Number(part).toString(16).padStart(2, '0'))
      .join('')}`.toUpperCase();
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(color);
  if (short)
    return `FF${short
      .slice(1)
      .map((digit) => digit + digit)
      .join('')}`.toUpperCase();
  const long = /^#([0-9a-f]{6})$/i.exec(color);
  return long ? `FF${long[1]}`.toUpperCase() : undefined;
}

/** The style of a cell for the file; empty parts are left out. */
export function fileStyle(style: IStyleData): Partial<Style> {
  const result: Partial<Style> = {};
  const fill = solid(style.bg?.rgb);
  if (fill) result.fill = fill;
  const font = fontOf(style);
  if (font) result.font = font;
  const border = borderOf(style.bd);
  if (border) result.border = border;
  const alignment = alignmentOf(style);
  if (alignment) result.alignment = alignment;
  if (style.n?.pattern) result.numFmt = style.n.pattern;
  return result;
}

export function solid(color: Nullable<string>): Fill | undefined {
  const value = argb(color);
  return value ? { type: 'pattern', pattern: 'solid', fgColor: { argb: value } } : undefined;
}

export function fontOf(style: Nullable<IStyleData>): Partial<Font> | undefined {
  if (!style) return undefined;
  const font: Partial<Font> = {};
  if (style.ff) font.name = style.ff;
  if (style.fs) font.size = style.fs;
  if (style.bl) font.bold = true;
  if (style.it) font.italic = true;
  if (style.ul?.s) font.underline = true;
  if (style.st?.s) font.strike = true;
  const color = argb(style.cl?.rgb);
  if (color) font.color = { argb: color };
  return Object.keys(font).length > 0 ? font : undefined;
}

function borderOf(data: Nullable<IBorderData>): Style['border'] | undefined {
  if (!data) return undefined;
  const edges = {
    top: edge(data.t),
    left: edge(data.l),
    bottom: edge(data.b),
    right: edge(data.r),
  };
  const present = Object.entries(edges).filter(([, value]) => value !== undefined);
  return present.length > 0 ? (Object.fromEntries(present) as Style['border']) : undefined;
}

function edge(data: Nullable<IBorderStyleData>): Partial<Border> | undefined {
  const style = data ? BORDER_STYLES[data.s] : undefined;
  if (!data || !style) return undefined;
  const color = argb(data.cl?.rgb);
  return color ? { style, color: { argb: color } } : { style };
}

function alignmentOf(style: IStyleData): Partial<Alignment> | undefined {
  const alignment: Partial<Alignment> = {};
  const horizontal = HORIZONTAL[style.ht ?? 0];
  const vertical = VERTICAL[style.vt ?? 0];
  if (horizontal) alignment.horizontal = horizontal;
  if (vertical) alignment.vertical = vertical;
  if (style.tb === WRAP) alignment.wrapText = true;
  if (style.tr?.a) alignment.textRotation = style.tr.a;
  if (style.pd?.l) alignment.indent = Math.round(style.pd.l / 9);
  return Object.keys(alignment).length > 0 ? alignment : undefined;
}
