import type { CustomXmlPart } from '../document/customXml';
import type { HostModel } from '../model';
import { excelError } from '../protocol/errors';
import { NULL_OBJECT, objectType, type ObjectType } from '../protocol/objectType';
import { text } from './arguments';

/** `workbook.customXmlParts`. */
export const customXmlPartsType: ObjectType<null> = objectType({
  name: 'CustomXmlPartCollection',
  items: (_, model) => model.document.customXml.all().map(ref),
  item: (_, id, model) => ref(required(text(id, 'id'), model)),
  methods: {
    Add: async (_, [given], model) => {
      const xml = text(given, 'xml');
      return ref(model.document.customXml.add(xml, await namespaceOf(xml)));
    },
    GetByNamespace: (_, [uri]) => scopedType.ref({ uri: text(uri, 'namespaceUri') }),
    GetCount: (_, _args, model) => model.document.customXml.all().length,
    GetItemOrNullObject: (_, [id], model) => {
      const found = model.document.customXml.find(text(id, 'id'));
      return found ? ref(found) : NULL_OBJECT;
    },
  },
});

/** Those of one namespace, as they are when they are asked for. */
interface Scoped {
  readonly uri: string;
}

const within = ({ uri }: Scoped, model: HostModel) =>
  model.document.customXml.all().filter(({ namespaceUri }) => namespaceUri === uri);

const scopedType: ObjectType<Scoped> = objectType({
  name: 'CustomXmlPartScopedCollection',
  items: (scope, model) => within(scope, model).map(ref),
  item: (scope, id, model) => {
    const found = findIn(scope, id, model);
    if (!found) throw excelError('ItemNotFound', `the custom XML part ${String(id)}`);
    return ref(found);
  },
  methods: {
    GetCount: (scope, _args, model) => within(scope, model).length,
    GetItemOrNullObject: (scope, [id], model) => {
      const found = findIn(scope, id, model);
      return found ? ref(found) : NULL_OBJECT;
    },
    GetOnlyItem: (scope, _args, model) => {
      const [only, ...others] = within(scope, model);
      if (!only) throw excelError('ItemNotFound', 'a custom XML part of this namespace');
      if (others.length > 0) throw excelError('InvalidOperation', 'there are several parts');
      return ref(only);
    },
    GetOnlyItemOrNullObject: (scope, _args, model) => {
      const [only, ...others] = within(scope, model);
      return only && others.length === 0 ? ref(only) : NULL_OBJECT;
    },
  },
});

function findIn(scope: Scoped, id: unknown, model: HostModel): CustomXmlPart | undefined {
  const found = model.document.customXml.find(text(id, 'id'));
  return found?.namespaceUri === scope.uri ? found : undefined;
}

const ref = ({ id }: CustomXmlPart) => customXmlPartType.ref(id);

function required(id: string, model: HostModel): CustomXmlPart {
  const found = model.document.customXml.find(id);
  if (!found) throw excelError('ItemNotFound', `the custom XML part ${id}`);
  return found;
}

/** `Excel.CustomXmlPart`, by its id. */
const customXmlPartType: ObjectType<string> = objectType({
  name: 'CustomXmlPart',
  identity: (id) => ({ Id: id }),
  get: {
    Id: (id) => id,
    NamespaceUri: (id, model) => required(id, model).namespaceUri,
  },
  methods: {
    Delete: (id, _args, model) => model.document.customXml.remove(required(id, model).id),
    GetXml: (id, _args, model) => required(id, model).xml,
    SetXml: async (id, [given], model) => {
      const xml = text(given, 'xml');
      Object.assign(required(id, model), { xml, namespaceUri: await namespaceOf(xml) });
    },
  },
});

/** The namespace of well-formed XML; of other texts InvalidArgument. */
async function namespaceOf(xml: string): Promise<string> {
  const { DOMParser } = await import(/* webpackChunkName: "xlsx" */ '@xmldom/xmldom');
  const refuse = () => {
    throw excelError('InvalidArgument', 'no valid XML');
  };
  try {
    const parsed = new DOMParser({ onError: refuse }).parseFromString(xml, 'text/xml');
    return parsed.documentElement?.namespaceURI ?? '';
  } catch {
    return refuse();
  }
}
