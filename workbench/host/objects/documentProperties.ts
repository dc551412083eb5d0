import type { DocumentInfo } from '../document/document';
import type { HostModel } from '../model';
import { excelError } from '../protocol/errors';
import { NULL_OBJECT, objectType, type ObjectType } from '../protocol/objectType';
import { integer, text } from './arguments';

type TextProperty = Exclude<keyof DocumentInfo, 'revisionNumber' | 'creationDate'>;

const TEXTS: Record<string, TextProperty> = {
  Title: 'title',
  Subject: 'subject',
  Author: 'author',
  Keywords: 'keywords',
  Comments: 'comments',
  Category: 'category',
  Manager: 'manager',
  Company: 'company',
};

function readers() {
  return Object.fromEntries(
    Object.entries(TEXTS).map(([name, key]) => [
      name,
      (_: null, model: HostModel) => model.document.info[key],
    ]),
  );
}

function writers() {
  return Object.fromEntries(
    Object.entries(TEXTS).map(([name, key]) => [
      name,
      (_: null, value: unknown, model: HostModel) => {
        model.document.info[key] = text(value, key);
      },
    ]),
  );
}

/** `workbook.properties`. */
export const documentPropertiesType: ObjectType<null> = objectType({
  name: 'DocumentProperties',
  get: {
    ...readers(),
    LastAuthor: (_, model) => model.document.info.lastAuthor,
    RevisionNumber: (_, model) => model.document.info.revisionNumber,
    CreationDate: (_, model) => model.document.info.creationDate.toISOString(),
  },
  set: {
    ...writers(),
    RevisionNumber: (_, value, model) => {
      model.document.info.revisionNumber = integer(value, 'revisionNumber');
    },
  },
  children: { Custom: () => customPropertiesType.ref(null) },
});

/** `workbook.properties.custom`. */
const customPropertiesType: ObjectType<null> = objectType({
  name: 'CustomPropertyCollection',
  items: (_, model) =>
    [...model.document.customProperties.keys()].map((id) => customPropertyType.ref(id)),
  item: (_, key, model) => {
    const id = text(key, 'key').toLowerCase();
    if (!model.document.customProperties.has(id))
      throw excelError('ItemNotFound', `the custom property ${String(key)}`);
    return customPropertyType.ref(id);
  },
  methods: {
    Add: (_, [givenKey, value], model) => {
      const key = text(givenKey, 'key');
      if (key === '' || key.length > 255)
        throw excelError('InvalidArgument', 'a key has 1 to 255 characters');
      model.document.customProperties.set(key.toLowerCase(), { key, value: checked(value) });
      return customPropertyType.ref(key.toLowerCase());
    },
    DeleteAll: (_, _args, model) => model.document.customProperties.clear(),
    GetCount: (_, _args, model) => model.document.customProperties.size,
    GetItemOrNullObject: (_, [key], model) => {
      const id = text(key, 'key').toLowerCase();
      return model.document.customProperties.has(id) ? customPropertyType.ref(id) : NULL_OBJECT;
    },
  },
});

/** `Excel.CustomProperty`. */
const customPropertyType: ObjectType<string> = objectType({
  name: 'CustomProperty',
  identity: (id) => ({ Id: id }),
  get: {
    Key: (id, model) => model.document.customProperties.get(id)?.key,
    Value: (id, model) => model.document.customProperties.get(id)?.value,
    Type: (id, model) => typeName(model.document.customProperties.get(id)?.value),
  },
  set: {
    Value: (id, value, model) => {
      const property = model.document.customProperties.get(id);
      if (!property) throw excelError('ItemNotFound', 'the custom property was deleted');
      property.value = checked(value);
    },
  },
  methods: {
    Delete: (id, _args, model) => {
      model.document.customProperties.delete(id);
    },
  },
});

function checked(value: unknown): unknown {
  if (['string', 'number', 'boolean'].includes(typeof value)) return value;
  throw excelError('InvalidArgument', 'a custom property is a text, a number or a truth value');
}

function typeName(value: unknown): string {
  if (typeof value === 'boolean') return 'Boolean';
  if (typeof value === 'number') return Number.isInteger(value) ? 'Number' : 'Float';
  return 'String';
}
