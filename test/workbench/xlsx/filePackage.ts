import { strToU8, zipSync } from 'fflate';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export interface FileSheetParts {
  name: string;
  /** What stands in `worksheet`. */
  xml: string;
  /** hidden, veryHidden. */
  state?: string;
  /** Relations of the sheet, beside its own parts: id, type, target. */
  relations?: [id: string, type: string, target: string, isExternal?: true][];
}

export interface FileParts {
  sheets: FileSheetParts[];
  sharedStrings?: string;
  styles?: string;
  /** What stands in `workbook` before the sheets, and after them. */
  before?: string;
  after?: string;
  theme?: string;
  /** Other parts, by their path. */
  others?: Record<string, string | Uint8Array>;
}

const relation = (id: string, type: string, target: string, isExternal = false) =>
  `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"${isExternal ? ' TargetMode="External"' : ''}/>`;

const relations = (items: string[]) =>
  `${HEAD}<Relationships xmlns="${PACKAGE}">${items.join('')}</Relationships>`;

/** A package as another program than ours writes it, from the contents of its parts. */
export function filePackage(parts: FileParts): Uint8Array {
  const { sheets, sharedStrings, styles, theme, before = '', after = '', others = {} } = parts;
  const listed = sheets.map(
    ({ name, state }, index) =>
      `<sheet name="${name}" sheetId="${index + 1}"${state ? ` state="${state}"` : ''} r:id="rId${index + 1}"/>`,
  );
  const files: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    '_rels/.rels': relations([relation('rId1', 'officeDocument', 'xl/workbook.xml')]),
    'xl/workbook.xml': `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}">${before}<sheets>${listed.join('')}</sheets>${after}</workbook>`,
    'xl/_rels/workbook.xml.rels': relations([
      ...sheets.map((_, index) =>
        relation(`rId${index + 1}`, 'worksheet', `worksheets/sheet${index + 1}.xml`),
      ),
      ...(sharedStrings ? [relation('rIdS', 'sharedStrings', 'sharedStrings.xml')] : []),
      ...(styles ? [relation('rIdT', 'styles', 'styles.xml')] : []),
      ...(theme ? [relation('rIdU', 'theme', 'theme/theme1.xml')] : []),
    ]),
    ...others,
  };
  if (sharedStrings)
    files['xl/sharedStrings.xml'] = `${HEAD}<sst xmlns="${MAIN}">${sharedStrings}</sst>`;
  if (styles) files['xl/styles.xml'] = `${HEAD}<styleSheet xmlns="${MAIN}">${styles}</styleSheet>`;
  if (theme) files['xl/theme/theme1.xml'] = theme;
  sheets.forEach(({ xml, relations: own }, index) => {
    const path = `xl/worksheets/sheet${index + 1}.xml`;
    files[path] =
      `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONS}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main">${xml}</worksheet>`;
    if (own)
      files[`xl/worksheets/_rels/sheet${index + 1}.xml.rels`] = relations(
        own.map(([id, type, target, isExternal]) => relation(id, type, target, isExternal)),
      );
  });
  return zipSync(
    Object.fromEntries(
      Object.entries(files).map(([path, content]) => [
        path,
        typeof content === 'string' ? strToU8(content) : content,
      ]),
    ),
  );
}

/** A sheet with nothing but its cells. */
export const cellsOnly = (rows: string): string => `<sheetData>${rows}</sheetData>`;
