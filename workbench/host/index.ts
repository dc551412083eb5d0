import type { Blank, CustomFunctionSet } from '../engine/customFunctionSet';
import { loadFunctions } from '../engine/loadFunctions';
import { createEngine } from '../engine/headless';
import { localeOf } from './grid/locale';
import { startHost, type Host, type Opened } from './host';
import { loadLibrary } from './library/node';
import type { Platform } from './protocol/undoGroups';

export type { Host } from './host';

export interface HostOptions {
  /** The built add-in's folder (functions.json and functions.js), or its custom functions; none unless told. */
  functions?: string | CustomFunctionSet;
  /** What a blank cell is to the functions: "" unless told. */
  blank?: Blank;
  /** How numbers and dates are shown and read: "it-IT" (unless told) or "en-US". */
  locale?: string;
  /** True when the user is writing in a cell from the start. */
  cellEditing?: boolean;
  /** What an undo group refuses: as Excel on the web (unless told) or on the desktop. */
  platform?: Platform;
  /** The workbook of a file; a new one unless told. */
  opened?: Opened;
  /** The version of Excel, by the last requirement set that it has ("1.14" is Excel 2021): all of them unless told. */
  excelApi?: string;
  /** Whether custom functions answer later than the request that wrote: meanwhile their cells show #BUSY!. */
  answersLate?: boolean;
}

/**
 * Excel without Excel, in Node: Microsoft's own library on a new workbook with one empty sheet. Each host has a library
 * and a workbook of its own; call `dispose` when done.
 */
export async function createHost(options: HostOptions = {}): Promise<Host> {
  const { functions, blank, locale, cellEditing, platform, opened, excelApi, answersLate } =
    options;
  const set = typeof functions === 'string' ? loadFunctions(functions) : functions;
  const host = startHost({
    library: loadLibrary(),
    engine: createEngine({ words: localeOf(locale ?? 'it-IT').words, opened: opened?.cells }),
    ...(set && { functions: { ...set, ...(blank !== undefined && { blank }) } }),
    ...(locale !== undefined && { locale }),
    ...(platform && { platform }),
    ...(opened && { opened }),
    ...(answersLate !== undefined && { answersLate }),
    ...(excelApi !== undefined && { excelApi: await limitedTo(excelApi) }),
  });
  if (cellEditing) host.cellEditing.begin();
  return host;
}

/** Microsoft's types say what came when; reading them takes a second, which only this costs. */
async function limitedTo(version: string) {
  const { apiSets } = await import('./library/apiSets');
  const sets = apiSets();
  return { version, setOf: (member: string) => sets.get(member) };
}
