/** Colours of drawings: written out, of the theme, and lighter or darker than these. */
import htmlColors from 'color-name';
import type { Element } from '@xmldom/xmldom';
import { children } from './chartElements';
import type { ReadColor } from './colors';
import { attribute } from './parts';

/** The places that the colours of a theme have in the palette of cells. */
const THEME: Record<string, number> = {
  ...{ bg1: 0, lt1: 0, tx1: 1, dk1: 1, bg2: 2, lt2: 2, tx2: 3, dk2: 3 },
  ...{ accent1: 4, accent2: 5, accent3: 6, accent4: 7, accent5: 8, accent6: 9 },
  ...{ hlink: 10, folHlink: 11 },
};

/** The colour that a fill says; undefined where it says none that is known. */
export function drawingColor(fill: Element | undefined, color: ReadColor): string | undefined {
  const [element] = children(fill);
  const base = element && baseOf(element, color);
  if (!element || !base) return undefined;
  const changed = children(element).reduce(
    (rgb, each) => changedBy(rgb, each.localName ?? '', Number(attribute(each, 'val')) / 100_000),
    channels(base),
  );
  return hex(changed);
}

function baseOf(element: Element, color: ReadColor): string | undefined {
  const value = attribute(element, 'val') ?? '';
  switch (element.localName) {
    case 'srgbClr':
      return `#${value.toUpperCase()}`;
    case 'schemeClr':
      return THEME[value] === undefined ? undefined : color({ theme: THEME[value] });
    case 'sysClr':
      return `#${(attribute(element, 'lastClr') ?? (value === 'window' ? 'FFFFFF' : '000000')).toUpperCase()}`;
    case 'prstClr': {
      const named = (htmlColors as Record<string, readonly number[]>)[value.toLowerCase()];
      return named && hex(named.map((each) => each / 255) as Channels);
    }
    default:
      return undefined;
  }
}

type Channels = [red: number, green: number, blue: number];

const channels = (rgb: string): Channels =>
  [1, 3, 5].map((at) => Number.parseInt(rgb.slice(at, at + 2), 16) / 255) as Channels;

const hex = (rgb: Channels): string =>
  `#${rgb.map((each) => toByte(each).toString(16).padStart(2, '0')).join('')}`.toUpperCase();

const toByte = (part: number) => Math.max(0, Math.min(255, Math.round(part * 255)));

function changedBy(rgb: Channels, change: string, by: number): Channels {
  switch (change) {
    case 'lumMod':
      return withLightness(rgb, (lightness) => lightness * by);
    case 'lumOff':
      return withLightness(rgb, (lightness) => lightness + by);
    case 'shade':
      return rgb.map((each) => each * by) as Channels;
    case 'tint':
      return rgb.map((each) => each * by + 1 - by) as Channels;
    default:
      return rgb;
  }
}

function withLightness(rgb: Channels, change: (lightness: number) => number): Channels {
  const [most, least] = [Math.max(...rgb), Math.min(...rgb)];
  const lightness = (most + least) / 2;
  const range = most - least;
  const target = Math.max(0, Math.min(1, change(lightness)));
  const saturation = range === 0 ? 0 : range / (1 - Math.abs(2 * lightness - 1));
  const chroma = (1 - Math.abs(2 * target - 1)) * saturation;
  return rgb.map(
    (each) => target + (range === 0 ? 0 : ((each - lightness) / range) * chroma),
  ) as Channels;
}

/** Whether two colours are told apart by nobody: the same colour of a theme is rounded otherwise by others. */
export const isAlike = (one: string, other: string): boolean => {
  const [a, b] = [channels(one), channels(other)];
  return a.every((each, index) => Math.abs(each - b[index]!) < 3 / 255);
};
