import { join } from 'node:path';
import { createHost, type Host, type HostOptions } from '../../workbench/host';
import { modeOfRun, tellVersion } from '../hostModes';

export const dist = join(__dirname, '../../dist');

/** A new workbook with the built custom functions, which the add-in's code finds as Excel would be found. */
export async function openWorkbook(options: Omit<HostOptions, 'functions'> = {}): Promise<Host> {
  const mode = modeOfRun();
  const host = await createHost({ functions: dist, ...mode, ...options });
  (globalThis as { Excel?: unknown }).Excel = host.Excel;
  if (mode.excelApi !== undefined) tellVersion(host, mode);
  return host;
}

/** Everything that a failed creation could leave: sheets, names, and the sheet that is shown. */
export function contentsOf(host: Host): Promise<unknown> {
  return host.run(async (context) => {
    const { worksheets, names } = context.workbook;
    worksheets.load('items/name');
    names.load('items/name');
    const active = worksheets.getActiveWorksheet();
    active.load('name');
    await context.sync();
    return {
      sheets: worksheets.items.map(({ name }) => name),
      names: names.items.map(({ name }) => name),
      active: active.name,
    };
  });
}

/** Values of a range, after all formulas have been computed. */
export function valuesOf(host: Host, sheet: string, address: string): Promise<unknown[][]> {
  return host.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address);
    range.load('values');
    await context.sync();
    return range.values;
  });
}

/** What a name stands for, once the answers of custom functions have come: each may be what another one waits for. */
export function namedValues(host: Host, sheet: string, name: string): Promise<unknown[][]> {
  return host.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).names.getItem(name).getRange();
    for (let times = 0; ; times += 1) {
      range.load('values');
      await context.sync();
      if (times > 20 || !range.values.flat().includes('#BUSY!')) return range.values;
    }
  });
}
