import { strToU8 } from 'fflate';
import type { CustomXmlPart } from '../../host/document/customXml';
import { escapeXml } from './escape';
import { addToWorkbook, edit, NO_RELATIONS, RELATIONS, type Files } from './packageFiles';

const NAMESPACE = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';
const CONTENT = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n';

/** XML of add-ins, each part with its id beside it. */
export function addCustomXml(files: Files, parts: readonly CustomXmlPart[]): void {
  for (const [index, { id, xml, namespaceUri }] of parts.entries()) {
    const number = index + 1;
    const schema = namespaceUri
      ? `<ds:schemaRefs><ds:schemaRef ds:uri="${escapeXml(namespaceUri)}"/></ds:schemaRefs>`
      : '';
    const item = `customXml/item${number}.xml`;
    files[item] = strToU8(xml);
    files[`customXml/itemProps${number}.xml`] = strToU8(
      `${HEAD}<ds:datastoreItem ds:itemID="${escapeXml(id)}" xmlns:ds="${NAMESPACE}">${schema}</ds:datastoreItem>`,
    );
    const relation = `<Relationship Id="rId1" Type="${RELATIONS}/customXmlProps" Target="itemProps${number}.xml"/>`;
    files[`customXml/_rels/item${number}.xml.rels`] = strToU8(
      NO_RELATIONS.replace('</Relationships>', `${relation}</Relationships>`),
    );
    addToWorkbook(files, `rIdXml${number}`, `${RELATIONS}/customXml`, `../${item}`);
    const type = `<Override PartName="/customXml/itemProps${number}.xml" ContentType="${CONTENT}"/>`;
    edit(files, '[Content_Types].xml', (types) => types.replace('</Types>', `${type}</Types>`));
  }
}
