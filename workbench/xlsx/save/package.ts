import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import type { NamedStyle } from '../../host/document/namedStyle';
import type { CustomXmlPart } from '../../host/document/customXml';
import type { DocumentState } from '../../host/document/document';
import type { Comment } from '../../host/document/comments';
import type { Hyperlink, KeyValue } from '../../host/document/sheetState';
import type { TableState } from '../../host/document/tables';
import { toA1 } from '../../host/grid/address';
import type { ColumnFilters } from '../../host/document/filters';
import { withCalculation, withView } from './asInFile';
import { withBuiltInFormats } from './builtInFormats';
import { ERROR_MARK } from './cells';
import { addThreads } from './comments';
import { withCriteria } from './conditionalCriteria';
import { addCustomXml } from './customXml';
import { addCharts, type SheetCharts } from './charts';
import { DifferentialStyles } from './differentialStyles';
import { escapeXml } from './escape';
import { withFilters } from './filters';
import { withLines, type FileLines } from './lines';
import { withNamedStyles } from './namedStyles';
import type { FileName } from './names';
import {
  addToWorkbook,
  AFTER_LINKS,
  AFTER_PROPERTIES,
  attributesOf,
  declare,
  edit,
  insertBefore,
  relate,
  RELATIONS,
  sheetPath,
  type Files,
} from './packageFiles';
import { withTableDetails } from './tables';
import { withWholeFonts } from './wholeFonts';
import { withSortAndFilters } from './tableFilters';

/** What the writer of packages cannot say, and is added to its package. */
export interface PackageExtras {
  names: FileName[];
  externalLinks: DocumentState['externalLinks'];
  calculation: DocumentState['calculation'];
  customXml: readonly CustomXmlPart[];
  /** Those with a name. */
  styles: readonly NamedStyle[];
  /** Attributes of `workbookProtection` that say its password. */
  structurePassword: Record<string, string>;
  /** For each sheet in order. */
  sheets: SheetExtras[];
}

export interface SheetExtras {
  /** As Excel gives it to a sheet; other ids are not of a file. */
  id: string;
  customProperties: KeyValue<string>[];
  links: Hyperlink[];
  comments: readonly Comment[];
  /** What the columns of its filter show. */
  columnFilters: ColumnFilters | undefined;
  tables: readonly TableState[];
  charts: SheetCharts;
  /** Attributes of `pageSetup`. */
  pageSetup: Record<string, string>;
  /** Attributes of `headerFooter`. */
  headerFooter: Record<string, string>;
  fitsToPages: boolean;
  /** Attributes of `sheetProtection` that say its password. */
  password: Record<string, string>;
  /** Of columns and rows without a size of their own. */
  standardSize: { width?: number; height?: number };
  lines: FileLines;
  view: Record<string, string>;
  /** Positions of the validations whose list shows no arrow. */
  withoutArrow: number[];
}

/** LibreOffice computes again what comes from a program that it does not know, and finds #NAME? for our functions. */
const KNOWN_APPLICATION = 'Microsoft Excel';
const EXTERNAL_CONTENT =
  'application/vnd.openxmlformats-officedocument.spreadsheetml.externalLink+xml';
const CUSTOM_PROPERTY_CONTENT =
  'application/vnd.openxmlformats-officedocument.spreadsheetml.customProperty';

/** Adds names of both scopes, links, page set-up and the sheets' custom properties; mends what the writer says amiss. */
export function finishPackage(bytes: Uint8Array, extras: PackageExtras): Uint8Array {
  const files = unzipSync(bytes);
  edit(files, 'xl/workbook.xml', (xml) =>
    withNames(
      withPassword(withCalculation(xml, extras), 'workbookProtection', extras.structurePassword),
      extras.names,
    ),
  );
  addExternalLinks(files, extras.externalLinks);
  addThreads(files, extras.sheets);
  addCustomXml(files, extras.customXml);
  edit(files, STYLES, (xml) =>
    withWholeFonts(withBuiltInFormats(withNamedStyles(xml, extras.styles))),
  );
  edit(files, 'docProps/app.xml', (xml) =>
    xml.replace(/<Application>[^<]*/, `<Application>${KNOWN_APPLICATION}`),
  );
  const styles = new DifferentialStyles(strFromU8(files[STYLES] ?? new Uint8Array()));
  extras.sheets.forEach((sheet, index) => {
    const path = sheetPath(index + 1);
    edit(files, path, (xml) =>
      withFilters(finishSheet(xml, sheet), sheet.columnFilters ?? new Map(), styles),
    );
    addLinks(files, index + 1, sheet.links);
    addCustomProperties(files, index + 1, sheet.customProperties);
    addCharts(files, index + 1, sheet.charts);
  });
  // The writer numbers tables through all sheets.
  for (const [index, table] of extras.sheets.flatMap(({ tables }) => tables).entries())
    edit(files, `xl/tables/table${index + 1}.xml`, (xml) =>
      withSortAndFilters(withTableDetails(xml, table, escapeXml), table, styles),
    );
  if (extras.sheets.some(({ customProperties }) => customProperties.length > 0))
    edit(files, '[Content_Types].xml', (xml) =>
      xml.replace(
        /(<Types[^>]*>)/,
        `$1<Default Extension="bin" ContentType="${CUSTOM_PROPERTY_CONTENT}"/>`,
      ),
    );
  edit(files, STYLES, () => styles.part);
  return zipSync(files as Zippable, { level: 6 });
}

const STYLES = 'xl/styles.xml';

const GUID = /^\{[0-9A-F]{8}(?:-[0-9A-F]{4}){3}-[0-9A-F]{12}\}$/;
/** Where Excel keeps the id by which Office.js knows a sheet. */
const UID =
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="xr" xmlns:xr="http://schemas.microsoft.com/office/spreadsheetml/2014/revision"';

const MARKED_ERROR = new RegExp(
  `(<c [^>]*?)t="str"([^>]*>(?:<f[^>]*/>|<f[^>]*>[^<]*</f>)<v>)${ERROR_MARK}`,
  'g',
);

function finishSheet(xml: string, sheet: SheetExtras): string {
  const { id, pageSetup, fitsToPages, withoutArrow, password, standardSize } = sheet;
  let result = xml.includes(ERROR_MARK) ? xml.replace(MARKED_ERROR, '$1t="e"$2') : xml;
  const attributes = attributesOf(pageSetup);
  result = result.replace(
    /<pageMargins[^>]*\/>(?:<pageSetup[^>]*\/>)?/,
    (found) => `${/<pageMargins[^>]*\/>/.exec(found)?.[0]}<pageSetup${attributes}/>`,
  );
  const { width, height } = standardSize;
  result = withCriteria(withView(result, sheet));
  result = withLines(result, sheet.lines, standardSize.width);
  const [ofRows, ofColumns] = [deepest(result, 'row'), deepest(result, 'col')];
  const format = {
    ...(width && { defaultColWidth: String(width) }),
    defaultRowHeight: String(height ?? 15),
    ...(ofRows > 0 && { outlineLevelRow: String(ofRows) }),
    ...(ofColumns > 0 && { outlineLevelCol: String(ofColumns) }),
  };
  result = result.replace(/<sheetFormatPr[^>]*\/>/, `<sheetFormatPr${attributesOf(format)}/>`);
  if (GUID.test(id)) result = result.replace(/<worksheet /, `<worksheet ${UID} xr:uid="${id}" `);
  if (fitsToPages) result = withFitToPage(result);
  result = result.replace(
    '<headerFooter',
    () => `<headerFooter${attributesOf(sheet.headerFooter)}`,
  );
  result = withPassword(result, 'sheetProtection', password);
  let position = -1;
  if (withoutArrow.length > 0)
    result = result.replace(/<dataValidation (?=type)/g, (found) => {
      position += 1;
      return withoutArrow.includes(position) ? `${found}showDropDown="1" ` : found;
    });
  return result;
}

/** How deep rows or columns are grouped. */
const deepest = (xml: string, line: 'row' | 'col') =>
  [...xml.matchAll(new RegExp(`<${line} [^>]*outlineLevel="(\\d)"`, 'g'))].reduce(
    (most, [, level]) => Math.max(most, Number(level)),
    0,
  );

function withPassword(xml: string, element: string, password: Record<string, string>): string {
  if (Object.keys(password).length === 0) return xml;
  return xml.replace(`<${element}`, () => `<${element}${attributesOf(password)}`);
}

function withFitToPage(xml: string): string {
  const element = '<pageSetUpPr fitToPage="1"/>';
  if (xml.includes('</sheetPr>')) return xml.replace('</sheetPr>', `${element}</sheetPr>`);
  return xml.replace(/(<worksheet[^>]*>)/, `$1<sheetPr>${element}</sheetPr>`);
}

/** Formulas refer to them by their order. */
function addExternalLinks(files: Files, links: DocumentState['externalLinks']): void {
  if (links.length === 0) return;
  const references = links.map(({ part, relations }, index) => {
    const name = `externalLink${index + 1}.xml`;
    files[`xl/externalLinks/${name}`] = strToU8(part);
    if (relations) files[`xl/externalLinks/_rels/${name}.rels`] = strToU8(relations);
    const id = `rIdExternal${index + 1}`;
    addToWorkbook(files, id, `${RELATIONS}/externalLink`, `externalLinks/${name}`);
    declare(files, `externalLinks/${name}`, EXTERNAL_CONTENT);
    return `<externalReference r:id="${id}"/>`;
  });
  const block = `<externalReferences>${references.join('')}</externalReferences>`;
  edit(files, 'xl/workbook.xml', (xml) => insertBefore(xml, ['definedNames', 'calcPr'], block));
}

function addCustomProperties(files: Files, sheet: number, properties: KeyValue<string>[]): void {
  if (properties.length === 0) return;
  const entries = properties.map(({ key, value }, index) => {
    const part = `customProperty${sheet}_${index + 1}.bin`;
    files[`xl/${part}`] = utf16(value);
    const id = relate(files, sheet, `${RELATIONS}/customProperty`, `../${part}`);
    return `<customPr name="${escapeXml(key)}" r:id="${id}"/>`;
  });
  const block = `<customProperties>${entries.join('')}</customProperties>`;
  edit(files, sheetPath(sheet), (xml) => insertBefore(xml, AFTER_PROPERTIES, block));
}

function addLinks(files: Files, sheet: number, links: Hyperlink[]): void {
  if (links.length === 0) return;
  const entries = links.map(({ area, address, documentReference, screenTip }) => {
    const tooltip = screenTip ? ` tooltip="${escapeXml(screenTip)}"` : '';
    const location = documentReference ? ` location="${escapeXml(documentReference)}"` : '';
    const id = address
      ? ` r:id="${relate(files, sheet, `${RELATIONS}/hyperlink`, address, true)}"`
      : '';
    return `<hyperlink ref="${toA1(area)}"${id}${location}${tooltip}/>`;
  });
  const block = `<hyperlinks>${entries.join('')}</hyperlinks>`;
  edit(files, sheetPath(sheet), (xml) => insertBefore(xml, AFTER_LINKS, block));
}

/** Names stand sorted, as Excel writes them. */
function withNames(xml: string, names: FileName[]): string {
  if (names.length === 0) return xml;
  const elements = [...names]
    .sort((a, b) => (a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1))
    .map(({ name, reference, comment, sheet, hidden }) => {
      const attributes = attributesOf({
        name,
        ...(comment && { comment }),
        ...(sheet !== undefined && { localSheetId: String(sheet) }),
        ...(hidden && { hidden: '1' }),
      });
      return `<definedName${attributes}>${escapeXml(reference)}</definedName>`;
    });
  return insertBefore(xml, ['calcPr'], `<definedNames>${elements.join('')}</definedNames>`);
}

function utf16(text: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(text.length * 2);
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    bytes[index * 2] = code & 0xff;
    bytes[index * 2 + 1] = code >> 8;
  }
  return bytes;
}
