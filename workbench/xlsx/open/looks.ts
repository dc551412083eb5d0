import type { CellStyle } from 'hucre';
import { readXlsx } from 'hucre/xlsx';
import { zipSync, strToU8 } from 'fflate';

const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const relations = (items: string) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items}</Relationships>`;

/**
 * Looks by the numbers that the file gives them. The reader of packages tells those of cells alone: it reads them of the
 * cells of a package that has nothing else.
 */
export async function readLooks(
  styles: Uint8Array | undefined,
  indexes: readonly number[],
): Promise<Map<number, CellStyle>> {
  if (!styles || indexes.length === 0) return new Map();
  const cells = indexes.map(
    (index, row) => `<row r="${row + 1}"><c r="A${row + 1}" s="${index}"/></row>`,
  );
  const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
  const files = {
    '[Content_Types].xml': strToU8(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
    ),
    '_rels/.rels': strToU8(
      relations(
        `<Relationship Id="a" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/>`,
      ),
    ),
    'xl/workbook.xml': strToU8(
      `<workbook ${main} xmlns:r="${RELATIONS}"><sheets><sheet name="a" sheetId="1" r:id="a"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      relations(
        `<Relationship Id="a" Type="${RELATIONS}/worksheet" Target="a.xml"/><Relationship Id="b" Type="${RELATIONS}/styles" Target="styles.xml"/>`,
      ),
    ),
    'xl/a.xml': strToU8(`<worksheet ${main}><sheetData>${cells.join('')}</sheetData></worksheet>`),
    'xl/styles.xml': styles,
  };
  const { sheets } = await readXlsx(zipSync(files), { readStyles: true });
  return new Map(
    indexes.flatMap((index, row) => {
      const look = sheets[0]?.cells?.get(`${row},0`)?.style;
      return look ? [[index, look] as const] : [];
    }),
  );
}
