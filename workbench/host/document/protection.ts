import { excelError } from '../protocol/errors';

/** What a protected sheet still allows, with Excel's defaults. */
export const PROTECTION_DEFAULTS = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: 'Normal',
};

export type ProtectionOptions = typeof PROTECTION_DEFAULTS;

/** The options that allow something on a protected sheet. */
export type Permission = Exclude<keyof ProtectionOptions, 'selectionMode'>;

/** Protection of a sheet or of the workbook's structure, with an optional password. */
export class ProtectionState {
  protected = false;
  options: ProtectionOptions = { ...PROTECTION_DEFAULTS };
  private password: string | undefined;
  /** How a file keeps the password: nobody can tell it from that, so nobody takes the protection away. */
  passwordOfFile: Record<string, string> = {};

  protect(options: Partial<ProtectionOptions>, password: string | undefined): void {
    if (this.protected) throw excelError('AccessDenied', 'already protected');
    this.protected = true;
    this.password = password || undefined;
    this.options = { ...PROTECTION_DEFAULTS, ...options };
  }

  /** The password that was given here; undefined where there is none, or only its file knows it. */
  get givenPassword(): string | undefined {
    return this.password;
  }

  /** AccessDenied for a wrong password; nothing happens where nothing is protected. */
  unprotect(password: string | undefined): void {
    if (!this.protected) return;
    const isKept = Object.keys(this.passwordOfFile).length > 0;
    if (isKept || (this.password !== undefined && this.password !== password))
      throw excelError('AccessDenied', 'wrong password');
    this.protected = false;
    this.password = undefined;
  }
}
