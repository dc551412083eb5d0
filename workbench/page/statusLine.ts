import type { Engine } from '../engine/engine';

const ERROR = /^#(VALUE!|N\/A|NAME\?|REF!|DIV\/0!|NUM!|NULL!|SPILL!|CALC!)/;

/** Excel shows the message of a custom function's error on its cell; here it stands under the grid. */
export function explainSelectedCell(engine: Engine, line: HTMLElement): void {
  const show = () => {
    const { text, isError } = describe(engine);
    line.textContent = text;
    line.dataset['kind'] = isError ? 'error' : 'value';
  };
  // Results come by commands too, many at a time: once for each picture of the page is enough.
  let isAwaited = false;
  const showSoon = () => {
    if (isAwaited) return;
    isAwaited = true;
    requestAnimationFrame(() => {
      isAwaited = false;
      show();
    });
  };
  engine.workbook.onSelectionChange(showSoon);
  engine.workbook.onCommandExecuted(showSoon);
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
