import type { Engine } from '../engine/engine';

const ERROR = /^#(VALUE!|N\/A|NAME\?|REF!|DIV\/0!|NUM!|NULL!|SPILL!|CALC!)/;

/** Excel shows the message of a custom function's error on its cell; here it stands under the grid. */
export function explainSelectedCell(engine: Engine, line: HTMLElement): void {
  const show = () => {
    const { text, isError } = describe(engine);
    line.textContent = text;
    line.dataset['kind'] = isError ? 'error' : 'value';
  };
  engine.workbook.onSelectionChange(show);
  engine.workbook.onCommandExecuted(() => void engine.settled().then(show));
  show();
}

function describe(engine: Engine): { text: string; isError: boolean } {
  const sheet = engine.workbook.getActiveSheet();
  const cell = sheet.getActiveCell();
  if (!cell) return { text: 'Pronto', isError: false };
  const formula = cell.getFormula();
  const value = String(cell.getValue() ?? '');
  if (formula && ERROR.test(value)) {
    const message = engine.messageAt(sheet.getSheetId(), cell.getRow(), cell.getColumn());
    return { text: message ? `${value} ${message}` : value, isError: true };
  }
  return { text: formula || 'Pronto', isError: false };
}
