import { HorizontalAlign, VerticalAlign, WrapStrategy, type IStyleData } from '@univerjs/core';
import * as arg from './arguments';

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

/** What a style says of where a text stands in its cell, in Excel's words. */
export const alignmentOf = {
  HorizontalAlignment: ({ ht }: IStyleData) => nameOf(HORIZONTAL, ht, 'General'),
  VerticalAlignment: ({ vt }: IStyleData) => nameOf(VERTICAL, vt, 'Bottom'),
  WrapText: ({ tb }: IStyleData) => tb === WrapStrategy.WRAP,
  TextOrientation: ({ tr }: IStyleData) => (tr?.v === 1 ? 180 : -(tr?.a ?? 0)),
};

/** What changes in a style for it. */
export const alignmentChange = {
  HorizontalAlignment: (value: unknown): IStyleData => {
    const name = arg.oneOf(value, Object.keys(HORIZONTAL), 'horizontalAlignment');
    return { ht: HORIZONTAL[name] || null };
  },
  VerticalAlignment: (value: unknown): IStyleData => {
    const name = arg.oneOf(value, Object.keys(VERTICAL), 'verticalAlignment');
    return { vt: VERTICAL[name] ?? null };
  },
  WrapText: (value: unknown): IStyleData => ({
    tb: arg.truth(value, 'wrapText') ? WrapStrategy.WRAP : null,
  }),
  TextOrientation: (value: unknown): IStyleData => {
    const angle = arg.integer(value, 'textOrientation');
    if (angle !== 180) arg.number(angle, 'textOrientation', -90, 90);
    return { tr: angle === 180 ? { a: 0, v: 1 } : angle === 0 ? null : { a: -angle } };
  },
};
