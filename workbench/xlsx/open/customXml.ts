import type { DocumentState } from '../../host/document/document';
import { attribute, elements, parse, type Parts, type Relation } from './parts';

/** SharePoint notes there who shares a file: no person stands in what is saved. */
const OF_SHAREPOINT =
  /^(?:http:\/\/schemas\.microsoft\.com\/(?:office\/2006\/metadata|sharepoint)|http:\/\/schemas\.openxmlformats\.org\/package\/2006\/metadata)/i;

/** Reads the XML that add-ins keep; answers whether some is left out. */
export function readCustomXml(
  parts: Parts,
  relations: readonly Relation[],
  { customXml }: DocumentState,
): boolean {
  let isLeftOut = false;
  for (const { type, target } of relations) {
    const xml = type === 'customXml' ? textOf(parts.bytes(target)) : undefined;
    if (xml === undefined) continue;
    const namespaceUri = namespaceOf(xml, target);
    if (namespaceUri === undefined || OF_SHAREPOINT.test(namespaceUri)) isLeftOut = true;
    else customXml.add(xml, namespaceUri, idOf(parts, target));
  }
  return isLeftOut;
}

/** Of what is no XML there is none: nobody else needs it. */
function namespaceOf(xml: string, target: string): string | undefined {
  try {
    return parse(xml, target).documentElement?.namespaceURI ?? '';
  } catch {
    return undefined;
  }
}

function textOf(bytes: Uint8Array | undefined): string | undefined {
  if (!bytes) return undefined;
  const isWide = bytes[0] === 0xff && bytes[1] === 0xfe;
  return new TextDecoder(isWide ? 'utf-16le' : 'utf-8').decode(bytes);
}

function idOf(parts: Parts, target: string): string | undefined {
  const properties = parts.relations(target).find(({ type }) => type === 'customXmlProps');
  const document = properties && parts.xml(properties.target);
  const [item] = document ? elements(document, 'datastoreItem') : [];
  return item && attribute(item, 'itemID');
}
