import { FUniver } from '@univerjs/core/facade';
import type { Univer } from '@univerjs/core';
import { IFunctionService } from '@univerjs/engine-formula';
import '@univerjs/engine-formula/facade';
import { TriggerCalculationController } from '@univerjs/sheets-formula';
import '@univerjs/sheets/facade';
import '@univerjs/sheets-conditional-formatting/facade';
import '@univerjs/sheets-data-validation/facade';
import '@univerjs/sheets-formula/facade';
import '@univerjs/sheets-numfmt/facade';
import '@univerjs/sheets-table/facade';
import { STANDARD_SIZE } from '../host/grid/units';
import { ChangedNames } from './changedNames';
import { asUniverFunction } from './customFunctions';
import type { CustomFunctionSet } from './customFunctionSet';
import type { Engine } from './engine';
import { forgetFormulas } from './forgetFormulas';
import { Messages } from './messages';
import { restoreSpills, type OpenedCells } from './opened';
import { Recalculation } from './recalculation';
import { applyShims } from './shims';
import { EngineTables } from './tables';

const ITALIAN = { sheet: 'Foglio', workbook: 'Cartella' };

let created = 0;

export interface Beginning {
  /** How a language calls workbooks and sheets. */
  words?: { sheet: string; workbook: string };
  opened?: OpenedCells | undefined;
}

/** Gives a prepared Univer its workbook, named as Excel names it, and the interface that the host speaks to. */
export function assemble(
  univer: Univer,
  { words: { sheet: sheetName, workbook: name } = ITALIAN, opened }: Beginning = {},
): Engine {
  applyShims();
  const api = FUniver.newAPI(univer);
  created += 1;
  const sheetId = 'foglio1';
  const workbook = api.createWorkbook({
    id: `cartella-${created}`,
    name: `${name}1`,
    sheetOrder: [sheetId],
    sheets: { [sheetId]: { id: sheetId, name: `${sheetName}1`, ...STANDARD_SIZE } },
    ...opened?.data,
  });
  if (opened) {
    restoreSpills(workbook, opened);
    if (opened.active) workbook.setActiveSheet(opened.active);
  }
  const recalculation = new Recalculation(workbook);
  const messages = new Messages(workbook);
  const changedNames = new ChangedNames(workbook);
  const tables = new EngineTables(univer.__getInjector(), workbook.getId(), changedNames);

  const registerFunctions = ({ metadata, implementations, blank }: CustomFunctionSet) => {
    const functions = metadata.functions.flatMap((each) => {
      const implementation = implementations.get(each.id);
      if (!implementation) return [];
      return asUniverFunction(each, implementation, messages, blank);
    });
    const injector = univer.__getInjector();
    injector.get(IFunctionService).registerExecutors(...functions);
    // As in Excel, a formula that is there already learns of its function once it is entered again.
    forgetFormulas(injector);
  };

  return {
    univer,
    api,
    workbook,
    tables,
    registerFunctions,
    settled: () => recalculation.finished(),
    idle: () => recalculation.idle(),
    get isHeld() {
      return recalculation.isHeld;
    },
    get isPending() {
      return recalculation.isPending;
    },
    setIterations: ({ enabled, maxIteration }) =>
      api.getFormula().setMaxIteration(enabled ? maxIteration : 1),
    hold: (isHeld) => recalculation.hold(isHeld),
    recalculate: (id) => recalculation.recalculate(id),
    messageAt: (sheet, row, column) => messages.at(sheet, row, column),
    dispose: () => {
      recalculation.dispose();
      messages.dispose();
      changedNames.dispose();
      // A calculation begun within the last second would still tell its progress to what is gone by then.
      const progress = univer.__getInjector().get(TriggerCalculationController);
      Object.assign(progress, { _startProgress: () => undefined });
      univer.dispose();
    },
  };
}
