/** The Excels that there are, as far as they differ for the add-in: each a way of opening a workbook. */
import type { Host, HostOptions } from '../workbench/host';

export const MODES = {
  'blanks are 0': { blank: 0 },
  'blanks are null': { blank: null },
  'answers that come later': { answersLate: true },
  'ExcelApi 1.12': { excelApi: '1.12' },
  'ExcelApi 1.14, of Excel 2021': { excelApi: '1.14' },
  'ExcelApi 1.17, of Excel 2024': { excelApi: '1.17' },
  'ExcelApi 1.20, undo groups on the web': { excelApi: '1.20', platform: 'web' },
  'ExcelApi 1.20, undo groups on the desktop': { excelApi: '1.20', platform: 'desktop' },
  'English Excel': { locale: 'en-US' },
} satisfies Record<string, Omit<HostOptions, 'functions'>>;

export type Mode = keyof typeof MODES;

/** The mode in which `npm run fidelity` runs whole suites: the host's own options unless it is told. */
export const modeOfRun = (): Omit<HostOptions, 'functions'> => {
  const name = process.env['HOST_MODE'];
  if (name === undefined) return {};
  if (!(name in MODES)) throw new RangeError(`HOST_MODE=${name}`);
  return MODES[name as Mode];
};

/** What the add-in finds among the globals where Excel tells its version; nothing, as in other tests, where it does not. */
export function tellVersion(host: Host, { excelApi }: Omit<HostOptions, 'functions'>): void {
  const globals = globalThis as { Office?: unknown };
  if (excelApi === undefined) delete globals.Office;
  else globals.Office = { context: { requirements: { isSetSupported: host.isSetSupported } } };
}
