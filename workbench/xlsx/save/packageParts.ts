/** Parts that are added to a package, and the relations to them. */
import { strFromU8, strToU8 } from 'fflate';
import { relationsOf } from '../open/parts';
import { escapeXml } from './escape';

export type PackageFiles = Record<string, Uint8Array>;

export const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';

export function addPart(files: PackageFiles, path: string, xml: string, content: string): void {
  files[path] = strToU8(HEAD + xml);
  change(files, '[Content_Types].xml', '</Types>', (end) => {
    return `<Override PartName="/${path}" ContentType="${content}"/>${end}`;
  });
}

/** Adds a relation from a part to another, and gives its id. */
export function addRelation(
  files: PackageFiles,
  part: string,
  type: string,
  target: string,
): string {
  const path = relationsOf(part);
  files[path] ??= strToU8(`${HEAD}<Relationships xmlns="${RELATIONSHIPS}"></Relationships>`);
  const id = `rIdPart${strFromU8(files[path]).split('<Relationship ').length}`;
  change(files, path, '</Relationships>', (end) => {
    return `<Relationship Id="${id}" Type="${type}" Target="${escapeXml(target)}"/>${end}`;
  });
  return id;
}

/** Puts something in the place of the first of what stands in a part. */
export function change(
  files: PackageFiles,
  path: string,
  place: string | RegExp,
  to: (found: string) => string,
): void {
  const file = files[path];
  if (!file) throw new Error(`The package has no ${path}`);
  files[path] = strToU8(strFromU8(file).replace(place, to));
}
