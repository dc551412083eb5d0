import { objectType, type ObjectType } from '../protocol/objectType';
import { optionalText } from './arguments';

/** `workbook.protection`: the structure of the workbook. */
export const workbookProtectionType: ObjectType<null> = objectType({
  name: 'WorkbookProtection',
  get: { Protected: (_, model) => model.document.protection.protected },
  methods: {
    Protect: (_, [password], model) =>
      model.document.protection.protect({}, optionalText(password, 'password')),
    Unprotect: (_, [password], model) =>
      model.document.protection.unprotect(optionalText(password, 'password')),
  },
});
