import { PROTECTION_DEFAULTS, type ProtectionOptions } from '../document/protection';
import { EventType } from '../events';
import type { HostModel } from '../model';
import { excelError } from '../protocol/errors';
import { objectType, type ObjectType } from '../protocol/objectType';
import { optionalText } from './arguments';
import type { SheetTarget } from './refs';

/** `worksheet.protection`. */
export const worksheetProtectionType: ObjectType<SheetTarget> = objectType({
  name: 'WorksheetProtection',
  get: {
    Protected: ({ sheetId }, model) => model.document.sheet(sheetId).protection.protected,
    Options: ({ sheetId }, model) => {
      const { protection } = model.document.sheet(sheetId);
      return protection.protected ? protection.options : null;
    },
  },
  methods: {
    Protect: ({ sheetId }, [options, password], model) => {
      model.document
        .sheet(sheetId)
        .protection.protect(read(options), optionalText(password, 'password'));
      tell(sheetId, true, model);
    },
    Unprotect: ({ sheetId }, [password], model) => {
      const { protection } = model.document.sheet(sheetId);
      const wasProtected = protection.protected;
      protection.unprotect(optionalText(password, 'password'));
      if (wasProtected) tell(sheetId, false, model);
    },
  },
});

function tell(sheetId: string, isProtected: boolean, model: HostModel): void {
  const message = { isProtected, source: 'Local' };
  model.events.raise(EventType.worksheetProtectionChanged, sheetId, message);
}

function read(given: unknown): Partial<ProtectionOptions> {
  const options = (given ?? {}) as Record<string, unknown>;
  for (const [key, value] of Object.entries(options)) {
    const standard = PROTECTION_DEFAULTS[key as keyof ProtectionOptions];
    if (standard === undefined || typeof value !== typeof standard)
      throw excelError('InvalidArgument', `protection option ${key}`);
  }
  return options;
}
