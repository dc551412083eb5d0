import { LocaleType, LogLevel, mergeLocales, Univer } from '@univerjs/core';
import { UniverDataValidationPlugin } from '@univerjs/data-validation';
import DesignItIT from '@univerjs/design/locale/it-IT';
import { UniverDocsPlugin } from '@univerjs/docs';
import { UniverDocsUIPlugin } from '@univerjs/docs-ui';
import DocsUIItIT from '@univerjs/docs-ui/locale/it-IT';
import { UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import { UniverRenderEnginePlugin } from '@univerjs/engine-render';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import SheetsItIT from '@univerjs/sheets/locale/it-IT';
import { UniverSheetsConditionalFormattingPlugin } from '@univerjs/sheets-conditional-formatting';
import { UniverSheetsConditionalFormattingUIPlugin } from '@univerjs/sheets-conditional-formatting-ui';
import ConditionalFormattingItIT from '@univerjs/sheets-conditional-formatting-ui/locale/it-IT';
import { UniverSheetsDataValidationPlugin } from '@univerjs/sheets-data-validation';
import { UniverSheetsDataValidationUIPlugin } from '@univerjs/sheets-data-validation-ui';
import DataValidationItIT from '@univerjs/sheets-data-validation-ui/locale/it-IT';
import { CalculationMode, UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import SheetsFormulaItIT from '@univerjs/sheets-formula/locale/it-IT';
import { UniverSheetsFormulaUIPlugin } from '@univerjs/sheets-formula-ui';
import SheetsFormulaUIItIT from '@univerjs/sheets-formula-ui/locale/it-IT';
import { UniverSheetsNumfmtPlugin } from '@univerjs/sheets-numfmt';
import { UniverSheetsTablePlugin } from '@univerjs/sheets-table';
import { UniverSheetsUIPlugin } from '@univerjs/sheets-ui';
import SheetsUIItIT from '@univerjs/sheets-ui/locale/it-IT';
import { defaultTheme } from '@univerjs/themes';
import { UniverUIPlugin } from '@univerjs/ui';
import UIItIT from '@univerjs/ui/locale/it-IT';
import '@univerjs/ui/facade';
import '@univerjs/sheets-ui/facade';
import { assemble } from './assemble';
import type { Engine } from './engine';
import type { OpenedCells } from './opened';

/** As in Node. */
const RESULTS_AS_THEY_STAND = { initialFormulaComputing: CalculationMode.NO_CALCULATION };

/** The same workbook as in Node, drawn as a grid in an element of the page, with Italian menus. */
export function createEngine(container: HTMLElement, opened?: OpenedCells): Engine {
  const locale = LocaleType.IT_IT;
  const univer = new Univer({
    theme: defaultTheme,
    locale,
    locales: {
      [locale]: mergeLocales(
        DesignItIT,
        UIItIT,
        DocsUIItIT,
        SheetsItIT,
        SheetsUIItIT,
        SheetsFormulaItIT,
        SheetsFormulaUIItIT,
        ConditionalFormattingItIT,
        DataValidationItIT,
      ),
    },
    logLevel: LogLevel.ERROR,
  });
  univer.registerPlugin(UniverRenderEnginePlugin);
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverUIPlugin, { container });
  univer.registerPlugin(UniverDocsPlugin);
  univer.registerPlugin(UniverDocsUIPlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsUIPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin, RESULTS_AS_THEY_STAND);
  univer.registerPlugin(UniverSheetsFormulaUIPlugin);
  univer.registerPlugin(UniverSheetsNumfmtPlugin);
  univer.registerPlugin(UniverDataValidationPlugin);
  univer.registerPlugin(UniverSheetsDataValidationPlugin);
  univer.registerPlugin(UniverSheetsDataValidationUIPlugin);
  univer.registerPlugin(UniverSheetsConditionalFormattingPlugin);
  univer.registerPlugin(UniverSheetsConditionalFormattingUIPlugin);
  univer.registerPlugin(UniverSheetsTablePlugin);
  const engine = assemble(univer, { opened });
  // Numbers and dates are drawn as Excel in Italian draws them, whatever the browser speaks.
  engine.workbook.setNumfmtLocal('it');
  return engine;
}
