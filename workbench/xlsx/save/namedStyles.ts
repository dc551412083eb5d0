import type { CellStyle } from 'hucre';
import type { IWorkbookData } from '@univerjs/core';
import type { NamedStyle, StyleGroup } from '../../host/document/namedStyle';
import type { NamedStyles } from '../../host/document/namedStyles';
import type { NamedLook } from '../../host/grid/style';
import { escapeXml } from './escape';
import type { SheetData } from './paint';
import { marked, OF_STYLE } from './styleMarks';
import { fileStyle } from './styles';

/** Of Excel's own those that cells have or that were changed: the others every Excel has. */
export function savedStyles(
  named: NamedStyles,
  styles: IWorkbookData['styles'],
  sheets: readonly SheetData[],
): NamedStyle[] {
  const lines = sheets.flatMap(({ rowData = {}, columnData = {} }) =>
    [...Object.values(rowData), ...Object.values(columnData)].map((line) => line?.s),
  );
  const used = new Set(
    [...Object.values(styles), ...lines].map((style) => (style as NamedLook | undefined)?.named),
  );
  return named
    .all()
    .filter(({ name, isChanged, builtIn }) => builtIn?.id !== 0 && (isChanged || used.has(name)));
}

/** The looks of the styles, to be put into cells that are taken out again. */
export const looksOfStyles = (styles: readonly NamedStyle[]): CellStyle[] =>
  styles.map(({ name, look, details }) => ({
    ...fileStyle({ ...look }, details),
    numFmt: marked(OF_STYLE, name, look.n?.pattern),
  }));

const APPLIES: Record<StyleGroup, string> = {
  Number: 'NumberFormat',
  Font: 'Font',
  Alignment: 'Alignment',
  Border: 'Border',
  Patterns: 'Fill',
  Protection: 'Protection',
};

/** `styles.xml` with the styles, and with what the looks of cells have of them. */
export function withNamedStyles(xml: string, styles: readonly NamedStyle[]): string {
  if (styles.length === 0) return xml;
  const places = new Map(styles.map(({ name }, index) => [marked('', name, ''), index + 1]));
  const marks = new Map<string, { place: number; isStyle: boolean; isGeneral: boolean }>();
  let result = xml.replace(/<numFmts[^>]*>([^]*?)<\/numFmts>/, (_block, formats: string) => {
    const own = formats.replace(
      /<numFmt numFmtId="(\d+)" formatCode="([\uE002\uE003])([^\uE002\uE003]*)\2([^"]*)"\/>/g,
      (_element, id: string, mark: string, name: string, code: string) => {
        const isGeneral = code === 'General';
        const place = places.get(name) ?? 0;
        marks.set(id, { place, isStyle: mark === OF_STYLE, isGeneral });
        return isGeneral ? '' : `<numFmt numFmtId="${id}" formatCode="${code}"/>`;
      },
    );
    const count = own.split('<numFmt ').length - 1;
    return count > 0 ? `<numFmts count="${count}">${own}</numFmts>` : '';
  });
  const looks = new Map<number, string>();
  result = result.replace(/(<cellXfs[^>]*>)([^]*?)(<\/cellXfs>)/, (_all, open, inner, close) => {
    const changed = String(inner).replace(
      /<xf [^>]*?numFmtId="(\d+)"[^>]*?(?:\/>|>[^]*?<\/xf>)/g,
      (element, id: string) => {
        const mark = marks.get(id);
        if (!mark) return element;
        const plain = mark.isGeneral
          ? element
              .replace(/numFmtId="\d+"/, 'numFmtId="0"')
              .replace(/ applyNumberFormat="[^"]*"/, '')
          : element;
        if (mark.isStyle) looks.set(mark.place, styleXf(plain, styles[mark.place - 1]!));
        return plain.replace(/ xfId="\d+"/, ` xfId="${mark.place}"`);
      },
    );
    return `${String(open)}${changed}${String(close)}`;
  });
  const xfs = styles.map((_, index) => looks.get(index + 1) ?? '').join('');
  const named = styles.map(({ name, builtIn, isChanged }, index) => {
    const own = builtIn && isChanged ? ' customBuiltin="1"' : '';
    const id = builtIn ? ` builtinId="${builtIn.id}"${own}` : '';
    return `<cellStyle name="${escapeXml(name)}" xfId="${index + 1}"${id}/>`;
  });
  return result
    .replace(
      /<cellStyleXfs count="1">([^]*?)<\/cellStyleXfs>/,
      (_all, first) =>
        `<cellStyleXfs count="${styles.length + 1}">${String(first)}${xfs}</cellStyleXfs>`,
    )
    .replace(
      /<cellStyles count="1">([^]*?)<\/cellStyles>/,
      (_all, first) =>
        `<cellStyles count="${styles.length + 1}">${String(first)}${named.join('')}</cellStyles>`,
    );
}

/** Of what a style says nothing, cells keep what they have. */
function styleXf(element: string, { groups }: NamedStyle): string {
  const without = element.replace(/ xfId="\d+"/, '').replace(/ apply\w+="[^"]*"/g, '');
  const left = Object.entries(APPLIES)
    .filter(([group]) => !groups.has(group as StyleGroup))
    .map(([, name]) => ` apply${name}="0"`);
  return without.replace(
    /^<xf([^>]*?)(\/?)>/,
    (_all, given, end) => `<xf${String(given)}${left.join('')}${String(end)}>`,
  );
}
