/** Pieces of SVG: lengths are points, as in Excel. */
import { AUTOMATIC, type Font } from '../automatic';
import type { LineLook, LineStyle } from '../../host/document/chartState';

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

/** Two figures after the point are enough for the eye. */
export const round = (value: number): number => Math.round(value * 100) / 100;

type Attributes = Record<string, string | number | undefined>;

export function element(name: string, attributes: Attributes, content = ''): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => {
      const text = typeof value === 'number' ? String(round(value)) : escaped(value ?? '');
      return ` ${key}="${text}"`;
    });
  return `<${name}${written.join('')}>${content}</${name}>`;
}

interface Written {
  anchor?: 'start' | 'middle' | 'end';
  /** Degrees, as Excel counts them: upwards. */
  orientation?: number;
}

/** How wide a text is, estimated: there need be no screen. */
export const widthOf = (text: string, { size, bold }: Pick<Font, 'size' | 'bold'>): number =>
  text.length * size * (bold ? 0.56 : 0.5);

/** A text that is not wider than there is room. */
export function cut(text: string, width: number, font: Pick<Font, 'size' | 'bold'>): string {
  if (widthOf(text, font) <= width) return text;
  const letters = Math.max(1, Math.floor((text.length * width) / widthOf(text, font)) - 1);
  return `${text.slice(0, letters).trimEnd()}…`;
}

/** A text whose middle is at a height. */
export function written(
  text: string,
  x: number,
  y: number,
  font: Font,
  { anchor = 'middle', orientation = 0 }: Written = {},
): string {
  if (text === '') return '';
  return element(
    'text',
    {
      ...{ x, y, 'text-anchor': anchor, 'dominant-baseline': 'central', fill: font.color },
      'font-size': font.size,
      'font-family': `${font.name}, Carlito, sans-serif`,
      'font-weight': font.bold ? 'bold' : undefined,
      'font-style': font.italic ? 'italic' : undefined,
      'text-decoration': font.underline === 'Single' ? 'underline' : undefined,
      transform: orientation === 0 ? undefined : `rotate(${-orientation} ${round(x)} ${round(y)})`,
    },
    escaped(text),
  );
}

const DASHES: Partial<Record<LineStyle, number[]>> = {
  Dash: [4, 3],
  DashDot: [4, 3, 1, 3],
  DashDotDot: [8, 3, 1, 3, 1, 3],
  Dot: [1, 1],
  RoundDot: [0.1, 2],
};

/** How a line is drawn; without a usual colour it is drawn only where something is said of it. */
export function stroke(line: LineLook, automatic?: { color: string; weight: number }): Attributes {
  const { style } = line;
  const isTold = line.weight !== undefined || (style !== undefined && style !== 'Automatic');
  const color = line.color ?? automatic?.color ?? (isTold ? AUTOMATIC.text : undefined);
  if (style === 'None' || color === undefined) return { stroke: 'none' };
  const weight = line.weight ?? automatic?.weight ?? 0.75;
  const dash = style && DASHES[style]?.map((each) => round(each * weight)).join(' ');
  return {
    ...{ stroke: color, 'stroke-width': weight, 'stroke-linejoin': 'round' },
    'stroke-dasharray': dash,
    'stroke-linecap': style === 'RoundDot' ? 'round' : undefined,
  };
}

export const rectangle = (box: Box, look: Attributes): string =>
  element('rect', { ...box, ...look });

export const line = (x1: number, y1: number, x2: number, y2: number, look: Attributes): string =>
  element('line', { x1, y1, x2, y2, ...look });
