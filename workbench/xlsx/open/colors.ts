import { resolveThemeColor } from 'hucre';
import type { Color } from 'hucre';

/** The palette of earlier versions of Excel, which files still refer to by position. */
const PALETTE = (
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF ' +
  '800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF ' +
  '000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 ' +
  '3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333'
).split(' ');

/** Excel's own theme, where a file has none. */
const OFFICE_THEME = [
  ...['000000', 'FFFFFF', '44546A', 'E7E6E6', '4472C4', 'ED7D31'],
  ...['A5A5A5', 'FFC000', '5B9BD5', '70AD47', '0563C1', '954F72'],
];

/** Colours of the theme are counted light before dark, though the theme names them dark before light. */
const THEME_ORDER = [1, 0, 3, 2];

export type ReadColor = (color: Color | undefined) => string | undefined;

/** "#1F2933" for a colour of the file, however it is said; undefined for the automatic one. */
export function colorReader(theme: string[] = OFFICE_THEME): ReadColor {
  return (color) => {
    if (!color) return undefined;
    const { rgb, theme: index, tint, indexed } = color;
    if (rgb !== undefined) return tinted(rgb.slice(-6), tint);
    if (index !== undefined)
      return `#${resolveThemeColor(theme, THEME_ORDER[index] ?? index, tint)}`;
    const listed = indexed === undefined ? undefined : PALETTE[indexed];
    return listed && tinted(listed, tint);
  };
}

const tinted = (rgb: string, tint: number | undefined) => `#${resolveThemeColor([rgb], 0, tint)}`;
