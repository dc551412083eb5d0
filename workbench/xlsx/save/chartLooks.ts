/** How the elements of a chart look, in the words of files. */
import { AUTOMATIC } from '../../charts/automatic';
import type {
  ChartState,
  FontLook,
  LineLook,
  LineStyle,
  Look,
} from '../../host/document/chartState';
import { escapeXml } from './escape';

const EMU = 12_700;

const DASHES: Partial<Record<LineStyle, string>> = {
  Continuous: 'solid',
  Dash: 'dash',
  DashDot: 'dashDot',
  DashDotDot: 'lgDashDotDot',
  Dot: 'sysDash',
  RoundDot: 'sysDot',
};

const GREYS: Partial<Record<LineStyle, string>> = {
  Grey25: 'pct25',
  Grey50: 'pct50',
  Grey75: 'pct75',
};

const color = (rgb: string) => `<a:srgbClr val="${rgb.slice(1)}"/>`;

export const solid = (rgb: string): string => `<a:solidFill>${color(rgb)}</a:solidFill>`;

const NO_FILL = '<a:noFill/>';

/** What is filled: with a colour, with none, or as is usual. */
export const fillOf = (fill: string | undefined, automatic?: string): string => {
  if (fill === 'none') return NO_FILL;
  const filled = fill ?? automatic;
  return filled === undefined ? NO_FILL : solid(filled);
};

/** A line; where none is usual, and nothing is said of it, there is none. */
export function lineOf(line: LineLook, automatic?: { color: string; weight: number }): string {
  const { style, weight } = { weight: automatic?.weight, ...line };
  const rgb = line.color ?? automatic?.color ?? (isTold(line) ? AUTOMATIC.text : undefined);
  if (style === 'None' || rgb === undefined) return `<a:ln>${NO_FILL}</a:ln>`;
  const width = weight === undefined ? '' : ` w="${Math.round(weight * EMU)}"`;
  const grey = style && GREYS[style];
  const fill = grey
    ? `<a:pattFill prst="${grey}"><a:fgClr>${color(rgb)}</a:fgClr><a:bgClr>${color('#FFFFFF')}</a:bgClr></a:pattFill>`
    : solid(rgb);
  const dash = style && DASHES[style];
  return `<a:ln${width} cap="rnd">${fill}${dash ? `<a:prstDash val="${dash}"/>` : ''}<a:round/></a:ln>`;
}

const isTold = ({ style, weight }: LineLook) =>
  weight !== undefined || (style !== undefined && style !== 'Automatic');

export const shape = (fill: string, line: string): string => `<c:spPr>${fill}${line}</c:spPr>`;

/** The frame and ground of a text: none, unless told. */
export const groundOf = ({ fill, line }: Look): string => shape(fillOf(fill), lineOf(line));

/** Properties of letters: the element's own, else the chart's, else Excel's. */
export function lettersOf(chart: ChartState, { font }: Look, size: number, name: string): string {
  const automatic: FontLook = { color: AUTOMATIC.text, size, bold: false };
  const look: FontLook = { ...automatic, ...chart.look.font, ...font };
  return letters(name, look);
}

export function letters(name: string, look: FontLook): string {
  const { size, bold, italic, underline, color: rgb, name: face } = look;
  const attributes = [
    size === undefined ? '' : ` sz="${Math.round(size * 100)}"`,
    bold === undefined ? '' : ` b="${Number(bold)}"`,
    italic === undefined ? '' : ` i="${Number(italic)}"`,
    underline === undefined ? '' : ` u="${underline === 'Single' ? 'sng' : 'none'}"`,
  ].join('');
  const latin = face === undefined ? '' : `<a:latin typeface="${escapeXml(face)}"/>`;
  return `<${name}${attributes}>${rgb === undefined ? '' : solid(rgb)}${latin}</${name}>`;
}

/** How a text is turned; 180 stands for letters one above the other. */
export function bodyOf(orientation: number | undefined): string {
  if (orientation === undefined) return '<a:bodyPr/>';
  if (orientation === 180) return '<a:bodyPr rot="0" vert="wordArtVert"/>';
  return `<a:bodyPr rot="${-orientation * 60_000}" vert="horz"/>`;
}

export const textProperties = (body: string, defaults: string): string =>
  `<c:txPr>${body}<a:lstStyle/><a:p><a:pPr>${defaults}</a:pPr><a:endParaRPr lang="it-IT"/></a:p></c:txPr>`;
