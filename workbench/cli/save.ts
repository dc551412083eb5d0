import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Plan } from '../../src/domain/plan';
import { writePlan } from '../../src/workbook';
import { createHost, type Host } from '../host';
import { saveWorkbook } from '../xlsx';

export interface Saved {
  sheets: string[];
  syncs: number;
  bytes: number;
}

/**
 * Does without a browser what "Carica esempio" does in the pane: writes the plan through the real Office.js on the
 * host and saves the workbook. The file appears only when it is whole.
 */
export async function savePlan(plan: Plan, file: string, dist: string): Promise<Saved> {
  const host = await createHost({ functions: dist });
  try {
    const { sheets } = await withExcel(host, () => writePlan(plan, {}));
    const { syncs } = host.counters;
    await deleteFirstSheet(host);
    const bytes = await saveWorkbook(host);
    writeWhole(file, bytes);
    return { sheets, syncs, bytes: bytes.length };
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

function writeWhole(file: string, bytes: Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true });
  const part = `${file}.part`;
  try {
    writeFileSync(part, bytes);
    renameSync(part, file);
  } catch (problem) {
    rmSync(part, { force: true });
    throw problem;
  }
}
