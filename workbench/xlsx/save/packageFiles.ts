import { strFromU8, strToU8 } from 'fflate';
import { relationsOf } from '../open/parts';
import { escapeXml } from './escape';

/** The parts of a package, by their path: what the writer of packages leaves out is added to them. */
export type Files = Record<string, Uint8Array>;

export const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export const sheetPath = (sheet: number) => `xl/worksheets/sheet${sheet}.xml`;

/** Adds a relation of a sheet and gives its id. */
export const relate = (
  files: Files,
  sheet: number,
  type: string,
  target: string,
  external = false,
): string => relatePart(files, sheetPath(sheet), type, target, external);

/** The same of any part. */
export function relatePart(
  files: Files,
  part: string,
  type: string,
  target: string,
  external = false,
): string {
  const path = relationsOf(part);
  files[path] ??= strToU8(NO_RELATIONS);
  const id = `rIdHost${strFromU8(files[path]).split('<Relationship ').length}`;
  const mode = external ? ' TargetMode="External"' : '';
  const relation = `<Relationship Id="${id}" Type="${type}" Target="${escapeXml(target)}"${mode}/>`;
  edit(files, path, (xml) => xml.replace('</Relationships>', () => `${relation}</Relationships>`));
  return id;
}

export const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export const NO_RELATIONS =
  HEAD +
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

export function edit(files: Files, path: string, change: (xml: string) => string): void {
  const file = files[path];
  if (!file) throw new Error(`The package has no ${path}`);
  files[path] = strToU8(change(strFromU8(file)));
}

export function addToWorkbook(files: Files, id: string, type: string, target: string): void {
  const relation = `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`;
  edit(files, 'xl/_rels/workbook.xml.rels', (xml) =>
    xml.replace('</Relationships>', () => `${relation}</Relationships>`),
  );
}

export function declare(files: Files, part: string, content: string): void {
  const type = `<Override PartName="/xl/${part}" ContentType="${content}"/>`;
  edit(files, '[Content_Types].xml', (xml) => xml.replace('</Types>', `${type}</Types>`));
}

/** Elements of a worksheet have a fixed order: these follow drawings, with more of them custom properties, and links. */
export const AFTER_DRAWING = [
  'legacyDrawing',
  'picture',
  'oleObjects',
  'controls',
  'tableParts',
  'extLst',
];
export const AFTER_PROPERTIES = ['drawing', ...AFTER_DRAWING];
export const AFTER_LINKS = [
  'printOptions',
  'pageMargins',
  'pageSetup',
  'headerFooter',
  'rowBreaks',
  'colBreaks',
  'customProperties',
  ...AFTER_PROPERTIES,
];

export function insertBefore(xml: string, followers: string[], block: string): string {
  const positions = followers
    .map((name) => xml.search(new RegExp(`<${name}[ />]`)))
    .filter((at) => at >= 0);
  const end = Math.max(xml.indexOf('</worksheet>'), xml.indexOf('</workbook>'));
  const at = Math.min(...positions, end);
  return xml.slice(0, at) + block + xml.slice(at);
}

export function attributesOf(attributes: Record<string, string>): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapeXml(value)}"`)
    .join('');
}
