import type { BorderSide, CellStyle, Color, FillStyle, FontStyle } from 'hucre';
import type { IBorderData, IStyleData, ITextRotation } from '@univerjs/core';
import { BORDER_STYLES } from '../borders';
import type { KeptStyle } from '../keptStyle';
import type { ReadColor } from './colors';

const HORIZONTAL: Record<string, number> = {
  left: 1,
  center: 2,
  right: 3,
  justify: 5,
  distributed: 6,
  // Of the host alone: `objects/rangeFormat.ts`.
  fill: 7,
  centerContinuous: 8,
};
const VERTICAL: Record<string, number> = {
  top: 1,
  center: 2,
  bottom: 3,
  justify: 4,
  distributed: 5,
};
const WRAP = 3;
const UPRIGHT_LETTERS = 255;

/** The styles of a workbook in the engine's terms, each once. */
export class StyleTable {
  readonly styles: Record<string, IStyleData> = {};
  /** The style with a name of which a look was made, by the number that the file gives the look. */
  readonly names = new Map<number, string>();
  private readonly known = new Map<string, string | undefined>();
  private readonly looks = new Map<string, CellStyle>();
  private readonly apart = new Map<string, string>();

  constructor(private readonly color: ReadColor) {}

  /** The engine's id of a style; undefined where it says nothing. */
  idOf(style: CellStyle = {}, named?: string): string | undefined {
    const key = named === undefined ? JSON.stringify(style) : `${named} ${JSON.stringify(style)}`;
    if (!this.known.has(key)) {
      const made = { ...this.styleOf(style), ...(named !== undefined && { named }) };
      const id = Object.keys(made).length > 0 ? `stile-${this.known.size + 1}` : undefined;
      if (id) {
        this.styles[id] = made;
        this.looks.set(id, style);
      }
      this.known.set(key, id);
    }
    return this.known.get(key);
  }

  /** The look of which a style was made. */
  lookOf(id: string | undefined): CellStyle | undefined {
    return id === undefined ? undefined : this.looks.get(id);
  }

  /** The style of a cell that has nothing of those of its lines; undefined where these say nothing. */
  apartFrom(own: string | undefined, lines: (string | undefined)[]): string | undefined {
    const others = lines.flatMap((id) => (id === undefined ? [] : (this.styles[id] ?? [])));
    if (others.length === 0) return own;
    const key = [own, ...lines].join(' ');
    const known = this.apart.get(key);
    if (known) return known;
    const id = `stile-a-${this.apart.size + 1}`;
    this.apart.set(key, id);
    this.styles[id] = denied((own !== undefined && this.styles[own]) || {}, others);
    return id;
  }

  fontOf(font: FontStyle | undefined): IStyleData {
    if (!font) return {};
    const color = this.color(font.color);
    const isDouble = typeof font.underline === 'string' && font.underline.startsWith('double');
    return {
      ...(font.name && { ff: font.name }),
      ...(font.size && { fs: font.size }),
      ...(font.bold && { bl: 1 }),
      ...(font.italic && { it: 1 }),
      ...(font.underline && { ul: isDouble ? { s: 1, t: 10 } : { s: 1 } }),
      ...(font.strikethrough && { st: { s: 1 } }),
      ...(font.vertAlign && { va: font.vertAlign === 'subscript' ? 2 : 3 }),
      ...(color && { cl: { rgb: color } }),
    };
  }

  /** A look in the engine's terms. */
  styleOf({ font, fill, border, alignment, numFmt, protection }: CellStyle): KeptStyle {
    const background = this.fillOf(fill);
    const kept = {
      ...keptOf({ ...(font && { font }), ...(alignment && { alignment }) }, protection),
      ...(fill &&
        background &&
        !isPlain(fill) && {
          fill: { fill: this.withoutTheme(fill), shown: background },
        }),
    };
    const bd = this.bordersOf(border);
    const { horizontal = '', vertical = '', wrapText, textRotation, indent } = alignment ?? {};
    const ht = HORIZONTAL[horizontal];
    const vt = VERTICAL[vertical];
    return {
      ...this.fontOf(font),
      ...(background && { bg: { rgb: background } }),
      ...(bd && { bd }),
      ...(ht && { ht }),
      ...(vt && { vt }),
      ...(wrapText && { tb: WRAP }),
      ...(textRotation && { tr: turnOf(textRotation) }),
      // The engine has no indentation: the padding looks like it.
      ...(indent && { pd: { l: 2 + indent * 9 } }),
      ...(numFmt && numFmt !== 'General' && { n: { pattern: numFmt } }),
      ...(Object.keys(kept).length > 0 && { kept }),
    };
  }

  /** Of a pattern and of shades one colour is shown, and the rest stays with it. */
  private fillOf(fill: CellStyle['fill']): string | undefined {
    if (!fill || (fill.type === 'pattern' && fill.pattern === 'none')) return undefined;
    if (fill.type === 'pattern' && isPlain(fill)) return this.color(fill.fgColor);
    const shown = fill.type === 'gradient' ? fill.stops[0]?.color : (fill.bgColor ?? fill.fgColor);
    return this.color(shown) ?? '#FFFFFF';
  }

  private withoutTheme(fill: FillStyle): FillStyle {
    const plain = (color: Color | undefined): Color | undefined => {
      const rgb = this.color(color);
      return rgb === undefined ? undefined : { rgb: rgb.slice(1).toUpperCase() };
    };
    if (fill.type === 'gradient')
      return {
        ...fill,
        stops: fill.stops.map((stop) => ({ ...stop, color: plain(stop.color) ?? stop.color })),
      };
    const [fgColor, bgColor] = [plain(fill.fgColor), plain(fill.bgColor)];
    const { type, pattern } = fill;
    return { type, pattern, ...(fgColor && { fgColor }), ...(bgColor && { bgColor }) };
  }

  private bordersOf(border: CellStyle['border']): IBorderData | undefined {
    if (!border) return undefined;
    const sides = {
      t: this.sideOf(border.top),
      r: this.sideOf(border.right),
      b: this.sideOf(border.bottom),
      l: this.sideOf(border.left),
      tl_br: border.diagonalDown ? this.sideOf(border.diagonal) : undefined,
      bl_tr: border.diagonalUp ? this.sideOf(border.diagonal) : undefined,
    };
    const present = Object.entries(sides).filter(([, side]) => side !== undefined);
    return present.length > 0 ? (Object.fromEntries(present) as IBorderData) : undefined;
  }

  private sideOf(side: BorderSide | undefined) {
    const s = side ? BORDER_STYLES.indexOf(side.style) : -1;
    return s > 0 ? { s, cl: { rgb: this.color(side?.color) ?? '#000000' } } : undefined;
  }
}

/** The file counts 1 to 90 against the clock, 91 to 180 with it; the engine turns clockwise. */
function turnOf(rotation: number): ITextRotation {
  if (rotation === UPRIGHT_LETTERS) return { a: 0, v: 1 };
  return { a: rotation > 90 ? rotation - 90 : -rotation };
}

const isPlain = (fill: FillStyle) => fill.type === 'pattern' && fill.pattern === 'solid';

function keptOf(
  { font, alignment }: Pick<CellStyle, 'font' | 'alignment'>,
  protection: CellStyle['protection'],
): KeptStyle['kept'] {
  const { underline } = font ?? {};
  const { readingOrder } = alignment ?? {};
  return {
    ...(typeof underline === 'string' && underline.endsWith('Accounting') && { underline }),
    ...(readingOrder && { readingOrder }),
    ...(protection?.hidden && { hidden: true }),
  };
}

/** Style of a cell that says of everything that lines say something of, if only that it is not so. */
function denied(own: IStyleData, lines: readonly IStyleData[]): IStyleData {
  const none = lines.flatMap((line) => Object.keys(line).map((key) => [key, null]));
  return { ...Object.fromEntries(none), ...own };
}
