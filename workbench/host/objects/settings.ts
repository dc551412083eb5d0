import { excelError } from '../protocol/errors';
import { NULL_OBJECT, objectType, type ObjectType } from '../protocol/objectType';
import { text } from './arguments';

/** `workbook.settings`: what the add-in keeps with the workbook. Keys are case sensitive. */
export const settingsType: ObjectType<null> = objectType({
  name: 'SettingCollection',
  items: (_, model) => [...model.document.settings.keys()].map((key) => settingType.ref(key)),
  item: (_, key, model) => {
    const name = text(key, 'key');
    if (!model.document.settings.has(name)) throw excelError('ItemNotFound', `the setting ${name}`);
    return settingType.ref(name);
  },
  methods: {
    Add: (_, [givenKey, value], model) => {
      const key = text(givenKey, 'key');
      model.document.settings.set(key, { key, value });
      return settingType.ref(key);
    },
    GetCount: (_, _args, model) => model.document.settings.size,
    GetItemOrNullObject: (_, [key], model) => {
      const name = text(key, 'key');
      return model.document.settings.has(name) ? settingType.ref(name) : NULL_OBJECT;
    },
  },
});

/** `Excel.Setting`. */
const settingType: ObjectType<string> = objectType({
  name: 'Setting',
  identity: (key) => ({ _Id: key }),
  get: {
    Key: (key) => key,
    Value: (key, model) => model.document.settings.get(key)?.value,
  },
  set: {
    Value: (key, value, model) => {
      if (!model.document.settings.has(key))
        throw excelError('ItemNotFound', 'the setting was deleted');
      model.document.settings.set(key, { key, value });
    },
  },
  methods: {
    Delete: (key, _args, model) => {
      model.document.settings.delete(key);
    },
  },
});
