/** What the formula help asks of the world: the list of functions, the cells, the writing of formulas. */
import type * as Workbook from '../../workbook';
import type {
  CellPlace,
  FormulaOrder,
  Inserted,
  ReadCells,
  Repaired,
  WantedCells,
} from '../../workbook';
import { readCatalogue } from './catalogue';
import type { FunctionInfo } from './catalogue';

export type { CellPlace, FormulaOrder, Inserted, ReadCells, Repaired, WantedCells };

export interface FormulaServices {
  /** The add-in's functions, as its own functions.json describes them. */
  loadFunctions(): Promise<FunctionInfo[]>;
  /** Tells the active cell now and at each change, until the answered function is called. */
  watchActiveCell(listener: (place: CellPlace) => void): Promise<() => Promise<void>>;
  /** Null where not exactly one area of cells is selected. */
  readSelectedCells(): Promise<CellPlace | null>;
  /** Names that the workbook gives to cells. */
  readCellNames(): Promise<string[]>;
  readCells(wanted: readonly WantedCells[]): Promise<ReadCells[]>;
  insertFormula(order: FormulaOrder): Promise<Inserted>;
  repairFormulas(options: {
    onProgress: (progress: { done: number; total: number }) => void;
    signal: AbortSignal;
  }): Promise<Repaired>;
}

/** functions.json did not arrive, or is not what it should be. */
export class FunctionsUnavailable extends Error {}

async function loadFunctions(): Promise<FunctionInfo[]> {
  const address = new URL('functions.json', document.baseURI);
  try {
    const response = await fetch(address);
    if (!response.ok) throw new Error(`HTTP ${response.status}`);
    return readCatalogue(await response.json());
  } catch (error) {
    throw new FunctionsUnavailable(`${address.pathname}: ${String(error)}`);
  }
}

/** The services as they are in Excel; the code of the workbook is loaded when it is first needed. */
export function formulaServices(workbook: () => Promise<typeof Workbook>): FormulaServices {
  return {
    loadFunctions,
    watchActiveCell: async (listener) => (await workbook()).watchActiveCell(listener),
    readSelectedCells: async () => (await workbook()).readSelectedCells(),
    readCellNames: async () => (await workbook()).readCellNames(),
    readCells: async (wanted) => (await workbook()).readCells(wanted),
    insertFormula: async (order) => (await workbook()).insertFormula(order),
    repairFormulas: async (options) => (await workbook()).repairFormulas(options),
  };
}
