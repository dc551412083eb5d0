import { LocaleType, LogLevel, Univer } from '@univerjs/core';
import { UniverDataValidationPlugin } from '@univerjs/data-validation';
import { UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import { UniverSheetsConditionalFormattingPlugin } from '@univerjs/sheets-conditional-formatting';
import { UniverSheetsDataValidationPlugin } from '@univerjs/sheets-data-validation';
import { CalculationMode, UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import { UniverSheetsNumfmtPlugin } from '@univerjs/sheets-numfmt';
import { UniverSheetsTablePlugin } from '@univerjs/sheets-table';
import { assemble, type Beginning } from './assemble';
import type { Engine } from './engine';

/** A workbook that is opened shows the results of its file; what has none is computed when the functions are there. */
const RESULTS_AS_THEY_STAND = { initialFormulaComputing: CalculationMode.NO_CALCULATION };

/** A workbook that computes without a screen, with one empty sheet (Foglio1 unless told) or with what a file holds. */
export function createEngine(beginning: Beginning = {}): Engine {
  const locale = LocaleType.IT_IT;
  const univer = new Univer({ locale, locales: { [locale]: {} }, logLevel: LogLevel.ERROR });
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin, RESULTS_AS_THEY_STAND);
  univer.registerPlugin(UniverSheetsNumfmtPlugin);
  univer.registerPlugin(UniverDataValidationPlugin);
  univer.registerPlugin(UniverSheetsDataValidationPlugin);
  univer.registerPlugin(UniverSheetsConditionalFormattingPlugin);
  univer.registerPlugin(UniverSheetsTablePlugin);
  return assemble(univer, beginning);
}
