import type { Element } from '@xmldom/xmldom';
import type { ReadColor } from './colors';
import { attribute, elements, isTrue, type Parts } from './parts';

/** The colour of a style that stands beside those of cells, by its position. */
export type StyleColors = (of: 'CellColor' | 'FontColor', position: number) => string | undefined;

/** Looks at the styles only if it is asked: few files sort or filter by colours. */
export function styleColors(parts: Parts, path: string | undefined, color: ReadColor): StyleColors {
  let styles: Element[] | undefined;
  return (of, position) => {
    const document = styles || path === undefined ? undefined : parts.xml(path);
    styles ??= document ? elements(document, 'dxf') : [];
    const style = styles[position];
    if (!style) return undefined;
    const [within] = elements(style, of === 'CellColor' ? 'patternFill' : 'font');
    const names = of === 'CellColor' ? ['bgColor', 'fgColor'] : ['color'];
    const [found] = names.flatMap((name) => (within ? elements(within, name) : []));
    return found && color(colorOf(found));
  };
}

function colorOf(element: Element) {
  const rgb = attribute(element, 'rgb');
  const [theme, tint, indexed] = ['theme', 'tint', 'indexed'].map((name) => {
    const said = attribute(element, name);
    return said === undefined ? undefined : Number(said);
  });
  if (isTrue(attribute(element, 'auto'))) return undefined;
  return {
    ...(rgb !== undefined && { rgb }),
    ...(theme !== undefined && { theme }),
    ...(tint !== undefined && { tint }),
    ...(indexed !== undefined && { indexed }),
  };
}
