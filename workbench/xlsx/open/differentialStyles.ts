import type { Element } from '@xmldom/xmldom';
import type { FormatEffect } from '../../host/document/conditionalFormats';
import type { ReadColor } from './colors';
import { attribute, elements, isTrue, type Parts } from './parts';

/** Styles that stand beside those of cells, by their position. */
export interface StyleColors {
  (of: 'CellColor' | 'FontColor', position: number): string | undefined;
  /** All that a rule does to cells by such a style. */
  effect(position: number): FormatEffect;
}

/** Looks at the styles only if it is asked: few files sort or filter by colours. */
export function styleColors(parts: Parts, path: string | undefined, color: ReadColor): StyleColors {
  let styles: Element[] | undefined;
  const styleAt = (position: number) => {
    const document = styles || path === undefined ? undefined : parts.xml(path);
    styles ??= document ? elements(document, 'dxf') : [];
    return styles[position];
  };
  const colorAt = (of: 'CellColor' | 'FontColor', position: number) => {
    const style = styleAt(position);
    if (!style) return undefined;
    const [within] = elements(style, of === 'CellColor' ? 'patternFill' : 'font');
    const names = of === 'CellColor' ? ['bgColor', 'fgColor'] : ['color'];
    const [found] = names.flatMap((name) => (within ? elements(within, name) : []));
    return found && color(colorOf(found));
  };
  const effect = (position: number): FormatEffect => {
    const [font] = [styleAt(position)].flatMap((style) => (style ? elements(style, 'font') : []));
    const said = (name: string) => {
      const [element] = font ? elements(font, name) : [];
      return element && !/^(?:0|false|none)$/.test(attribute(element, 'val') ?? '');
    };
    const found = {
      fill: colorAt('CellColor', position),
      fontColor: colorAt('FontColor', position),
      ...{
        bold: said('b'),
        italic: said('i'),
        underline: said('u'),
        strikethrough: said('strike'),
      },
    };
    return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
  };
  return Object.assign(colorAt, { effect });
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
