import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import type { Hyperlink, KeyValue } from '../host/document/sheetState';
import { toA1 } from '../host/grid/address';
import type { FileName } from './names';

/** What the writer of .xlsx files cannot say and is added to its package. */
export interface PackageExtras {
  names: FileName[];
  /** For each sheet in order. */
  sheets: { customProperties: KeyValue<string>[]; links: Hyperlink[] }[];
}

const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const CUSTOM_PROPERTY_CONTENT =
  'application/vnd.openxmlformats-officedocument.spreadsheetml.customProperty';

/** Adds names of workbook and worksheet scope, links, and the sheets' custom properties. */
export function finishPackage(bytes: Uint8Array, extras: PackageExtras): Uint8Array {
  const files = unzipSync(bytes);
  edit(files, 'xl/workbook.xml', (xml) => withNames(xml, extras.names));
  extras.sheets.forEach(({ customProperties, links }, index) => {
    addLinks(files, index + 1, links);
    addCustomProperties(files, index + 1, customProperties);
  });
  if (extras.sheets.some(({ customProperties }) => customProperties.length > 0))
    edit(files, '[Content_Types].xml', (xml) =>
      xml.replace(
        /(<Types[^>]*>)/,
        `$1<Default Extension="bin" ContentType="${CUSTOM_PROPERTY_CONTENT}"/>`,
      ),
    );
  return zipSync(files as Zippable, { level: 6 });
}

type Files = Record<string, Uint8Array>;

const sheetPath = (sheet: number) => `xl/worksheets/sheet${sheet}.xml`;

function addCustomProperties(files: Files, sheet: number, properties: KeyValue<string>[]): void {
  if (properties.length === 0) return;
  const entries = properties.map(({ key, value }, index) => {
    const part = `customProperty${sheet}_${index + 1}.bin`;
    files[`xl/${part}`] = utf16(value);
    const id = relate(files, sheet, 'customProperty', `../${part}`);
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
    const id = address ? ` r:id="${relate(files, sheet, 'hyperlink', address, true)}"` : '';
    return `<hyperlink ref="${toA1(area)}"${id}${location}${tooltip}/>`;
  });
  const block = `<hyperlinks>${entries.join('')}</hyperlinks>`;
  edit(files, sheetPath(sheet), (xml) => insertBefore(xml, AFTER_LINKS, block));
}

/** Adds a relation of a sheet and gives its id. */
function relate(
  files: Files,
  sheet: number,
  type: string,
  target: string,
  external = false,
): string {
  const path = `xl/worksheets/_rels/sheet${sheet}.xml.rels`;
  files[path] ??= strToU8(NO_RELATIONS);
  const id = `rIdHost${strFromU8(files[path]).split('<Relationship ').length}`;
  const mode = external ? ' TargetMode="External"' : '';
  const relation = `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${escapeXml(target)}"${mode}/>`;
  edit(files, path, (xml) => xml.replace('</Relationships>', () => `${relation}</Relationships>`));
  return id;
}

const NO_RELATIONS =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

function edit(
  files: Record<string, Uint8Array>,
  path: string,
  change: (xml: string) => string,
): void {
  const file = files[path];
  if (!file) throw new Error(`The package has no ${path}`);
  files[path] = strToU8(change(strFromU8(file)));
}

/** Names stand sorted, as Excel writes them; the writer's own (print areas and titles) are kept. */
function withNames(xml: string, names: FileName[]): string {
  const own = [...xml.matchAll(/<definedName [^]*?<\/definedName>/g)].map(([text]) => text);
  const added = names.map(({ name, reference, comment, sheet, hidden }) => {
    const scope = sheet === undefined ? '' : ` localSheetId="${sheet}"`;
    const remark = comment ? ` comment="${escapeXml(comment)}"` : '';
    const state = hidden ? ' hidden="1"' : '';
    return `<definedName name="${escapeXml(name)}"${remark}${scope}${state}>${escapeXml(reference)}</definedName>`;
  });
  const all = [...own, ...added].sort((a, b) => nameOf(a).localeCompare(nameOf(b)));
  if (all.length === 0) return xml;
  const block = `<definedNames>${all.join('')}</definedNames>`;
  if (/<definedNames>/.test(xml))
    return xml.replace(/<definedNames>[^]*?<\/definedNames>/, () => block);
  return xml.replace('</sheets>', () => `</sheets>${block}`);
}

const nameOf = (element: string) => /name="([^"]*)"/.exec(element)?.[1]?.toLowerCase() ?? '';

/** Elements of a worksheet have a fixed order: these follow the custom properties, and with more of them the links. */
const AFTER_PROPERTIES = [
  'drawing',
  'legacyDrawing',
  'picture',
  'oleObjects',
  'controls',
  'tableParts',
  'extLst',
];
const AFTER_LINKS = [
  'printOptions',
  'pageMargins',
  'pageSetup',
  'headerFooter',
  'rowBreaks',
  'colBreaks',
  'customProperties',
  ...AFTER_PROPERTIES,
];

function insertBefore(xml: string, followers: string[], block: string): string {
  const positions = followers
    .map((name) => xml.search(new RegExp(`<${name}[ />]`)))
    .filter((at) => at >= 0);
  const at = Math.min(...positions, xml.indexOf('</worksheet>'));
  return xml.slice(0, at) + block + xml.slice(at);
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

function escapeXml(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}
