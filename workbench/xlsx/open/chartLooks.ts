/** How the elements of a chart look, as a file says it: what is as Excel makes it is automatic. */
import type { Element } from '@xmldom/xmldom';
import type { FontLook, LineLook, LineStyle, Look } from '../../host/document/chartState';
import { drawingColor, isAlike } from './chartColors';
import { child, number } from './chartElements';
import type { ReadColor } from './colors';
import { attribute, isTrue } from './parts';

const EMU = 12_700;

const STYLES: Record<string, LineStyle> = {
  dash: 'Dash',
  lgDash: 'Dash',
  sysDash: 'Dot',
  dot: 'Dot',
  sysDot: 'RoundDot',
  dashDot: 'DashDot',
  lgDashDot: 'DashDot',
  sysDashDot: 'DashDot',
  lgDashDotDot: 'DashDotDot',
  sysDashDotDot: 'DashDotDot',
};

const GREYS: Record<string, LineStyle> = { pct25: 'Grey25', pct50: 'Grey50', pct75: 'Grey75' };

/** What is usual of an element: its fill, its line, none where there is neither; its letters. */
export interface Usual {
  fill?: string;
  line?: { color: string; weight: number };
  font?: FontLook;
}

export function readLook(element: Element | undefined, usual: Usual, color: ReadColor): Look {
  const properties = child(element, 'spPr');
  const fill = readFill(properties, color);
  return {
    ...(fill !== undefined && !isUsual(fill, usual.fill ?? 'none') && { fill }),
    line: readLine(child(properties, 'ln'), usual.line, color),
    font: readFont(lettersOf(element), usual.font ?? {}, color),
  };
}

const isUsual = (fill: string, usual: string) =>
  fill === usual || (fill !== 'none' && usual !== 'none' && isAlike(fill, usual));

function readFill(properties: Element | undefined, color: ReadColor): string | undefined {
  if (child(properties, 'noFill')) return 'none';
  return drawingColor(child(properties, 'solidFill'), color);
}

export function readLine(
  line: Element | undefined,
  usual: Usual['line'],
  color: ReadColor,
): LineLook {
  if (!line) return {};
  if (child(line, 'noFill')) return usual ? { style: 'None' } : {};
  const pattern = child(line, 'pattFill');
  const grey = pattern && GREYS[attribute(pattern, 'prst') ?? ''];
  const rgb = drawingColor(pattern ? child(pattern, 'fgClr') : child(line, 'solidFill'), color);
  const width = number(attribute(line, 'w'));
  const weight = width === undefined ? undefined : Math.round((width / EMU) * 100) / 100;
  const dash = child(line, 'prstDash');
  // A line that is whole and nothing else is the usual one.
  const whole = rgb === undefined ? undefined : 'Continuous';
  const style = grey ?? (dash && (STYLES[attribute(dash, 'val') ?? ''] ?? whole));
  return {
    ...(rgb && !(usual && isAlike(rgb, usual.color)) && { color: rgb }),
    ...(weight !== undefined && weight !== usual?.weight && { weight }),
    ...(style && { style }),
  };
}

/** The letters of a text that is written, or of one that is Excel's. */
function lettersOf(element: Element | undefined): Element | undefined {
  const rich = child(element, 'tx', 'rich', 'p');
  return (
    child(rich, 'r', 'rPr') ??
    child(rich, 'pPr', 'defRPr') ??
    child(element, 'txPr', 'p', 'pPr', 'defRPr')
  );
}

export function readFont(
  letters: Element | undefined,
  usual: FontLook,
  color: ReadColor,
): FontLook {
  if (!letters) return {};
  const is = (name: string) => {
    const value = attribute(letters, name);
    return value === undefined ? undefined : isTrue(value);
  };
  const size = number(attribute(letters, 'sz'));
  const rgb = drawingColor(child(letters, 'solidFill'), color);
  const latin = child(letters, 'latin');
  const face = latin && attribute(latin, 'typeface');
  const underline = attribute(letters, 'u');
  const [bold, italic] = [is('b'), is('i')];
  return {
    ...(bold !== undefined && bold !== (usual.bold ?? false) && { bold }),
    ...(italic !== undefined && italic !== (usual.italic ?? false) && { italic }),
    ...(underline !== undefined && underline !== 'none' && { underline: 'Single' }),
    ...(rgb && !(usual.color && isAlike(rgb, usual.color)) && { color: rgb }),
    ...(size !== undefined && size / 100 !== usual.size && { size: size / 100 }),
    // Of the theme, where it begins with a plus.
    ...(face && !face.startsWith('+') && face !== usual.name && { name: face }),
  };
}

/** Degrees by which a text is turned; 180 where its letters stand one above the other. */
export function readOrientation(element: Element | undefined): number | undefined {
  const body = child(element, 'tx', 'rich', 'bodyPr') ?? child(element, 'txPr', 'bodyPr');
  if (!body) return undefined;
  if (attribute(body, 'vert') === 'wordArtVert') return 180;
  const turned = number(attribute(body, 'rot'));
  // A whole thousand degrees is Excel's word for as it fits.
  if (turned === undefined || Math.abs(turned) > 5_400_000) return undefined;
  return turned === 0 ? 0 : Math.round(-turned / 60_000);
}
