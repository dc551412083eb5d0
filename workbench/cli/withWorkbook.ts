import type { Plan } from '../../src/domain/plan';
import { writePlan } from '../../src/workbook';
import { createHost, type Host } from '../host';
import { openWorkbook } from '../xlsx';

/** Where the workbook comes from: the bytes of a file, or a plan that is written as the pane writes an example. */
export type Source = { bytes: Uint8Array } | { plan: Plan };

export interface Loaded {
  host: Host;
  /** What the file holds and will not be in what is saved. */
  notKept: string[];
}

/** Does some work on a workbook through the real Office.js on the host, and lets go of it. */
export async function withWorkbook<T>(
  source: Source,
  dist: string,
  work: (loaded: Loaded) => Promise<T>,
): Promise<T> {
  const opened = 'bytes' in source ? await openWorkbook(source.bytes) : undefined;
  const host = await createHost({ functions: dist, ...(opened && { opened }) });
  try {
    return await withExcel(host, async () => {
      if ('plan' in source) {
        await writePlan(source.plan, {});
        await deleteFirstSheet(host);
      }
      return work({ host, notKept: opened?.notKept ?? [] });
    });
  } finally {
    host.dispose();
  }
}

/** The add-in's code finds Excel where Office.js puts it: among the globals. */
async function withExcel<T>(host: Host, work: () => Promise<T>): Promise<T> {
  const globals = globalThis as { Excel?: unknown };
  const before = globals.Excel;
  globals.Excel = host.Excel;
  try {
    return await work();
  } finally {
    globals.Excel = before;
  }
}

/** The blank sheet of a new workbook has no place in a plan that goes to the Giunta. */
async function deleteFirstSheet(host: Host): Promise<void> {
  await host.run(async (context) => {
    context.workbook.worksheets.getFirst().delete();
    await context.sync();
  });
}
