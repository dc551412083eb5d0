import { excelError } from '../protocol/errors';
import { NULL_OBJECT, objectType, type ObjectType } from '../protocol/objectType';
import { text } from './arguments';
import type { SheetTarget } from './refs';

interface PropertyTarget extends SheetTarget {
  /** In lower case: keys are not case sensitive. */
  readonly id: string;
}

/** `worksheet.customProperties`. */
export const worksheetCustomPropertiesType: ObjectType<SheetTarget> = objectType({
  name: 'WorksheetCustomPropertyCollection',
  items: ({ sheetId }, model) =>
    [...model.document.sheet(sheetId).customProperties.keys()].map((id) =>
      worksheetCustomPropertyType.ref({ sheetId, id }),
    ),
  item: ({ sheetId }, key, model) => {
    const id = text(key, 'key').toLowerCase();
    if (!model.document.sheet(sheetId).customProperties.has(id))
      throw excelError('ItemNotFound', `the custom property ${String(key)}`);
    return worksheetCustomPropertyType.ref({ sheetId, id });
  },
  methods: {
    Add: ({ sheetId }, [givenKey, givenValue], model) => {
      const key = text(givenKey, 'key');
      if (key === '' || key.length > 255)
        throw excelError('InvalidArgument', 'a key has 1 to 255 characters');
      const id = key.toLowerCase();
      model.document
        .sheet(sheetId)
        .customProperties.set(id, { key, value: text(givenValue, 'value') });
      return worksheetCustomPropertyType.ref({ sheetId, id });
    },
    GetCount: ({ sheetId }, _args, model) => model.document.sheet(sheetId).customProperties.size,
    GetItemOrNullObject: ({ sheetId }, [key], model) => {
      const id = text(key, 'key').toLowerCase();
      const found = model.document.sheet(sheetId).customProperties.has(id);
      return found ? worksheetCustomPropertyType.ref({ sheetId, id }) : NULL_OBJECT;
    },
  },
});

/** `Excel.WorksheetCustomProperty`. */
const worksheetCustomPropertyType: ObjectType<PropertyTarget> = objectType({
  name: 'WorksheetCustomProperty',
  identity: ({ id }) => ({ _Id: id }),
  get: {
    Key: ({ sheetId, id }, model) => model.document.sheet(sheetId).customProperties.get(id)?.key,
    Value: ({ sheetId, id }, model) =>
      model.document.sheet(sheetId).customProperties.get(id)?.value,
  },
  set: {
    Value: ({ sheetId, id }, value, model) => {
      const property = model.document.sheet(sheetId).customProperties.get(id);
      if (!property) throw excelError('ItemNotFound', 'the custom property was deleted');
      property.value = text(value, 'value');
    },
  },
  methods: {
    Delete: ({ sheetId, id }, _args, model) => {
      model.document.sheet(sheetId).customProperties.delete(id);
    },
  },
});
