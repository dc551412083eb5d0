import { CellValueType, type ICellData, type IStyleData, type Nullable } from '@univerjs/core';
import { BEFORE_CELL_EDIT, INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';
import type { HostModel } from './model';

/** After what the engine makes of number formats, which it writes in English where there are none. */
const PRIORITY = 9;

/** What the grid draws of numbers, and shows in a cell that is to be changed, is what Excel shows in the host's language. */
export function drawNumbers(model: HostModel): () => void {
  const interceptors = model.engine.workbook
    .getActiveSheet()
    .getInject()
    .get(SheetInterceptorService);
  const styles = model.engine.workbook.getWorkbook().getStyles();
  const formatOf = (style: ICellData['s'], styleOf: () => Nullable<IStyleData>) =>
    (style ? styles.get(style) : undefined)?.n?.pattern ?? styleOf()?.n?.pattern ?? 'General';
  const drawing = interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: PRIORITY,
    handler: (cell, { rawData, worksheet, row, col }, next) => {
      const number = numberOf(rawData);
      if (number === undefined || !cell) return next(cell);
      const format = formatOf(rawData?.s, () =>
        worksheet.getComposedCellStyleByCellData(row, col, rawData),
      );
      if (format === '@') return next(cell);
      return next({ ...cell, v: model.cells.shown(number, format), t: CellValueType.NUMBER });
    },
  });
  const editing = interceptors.writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: PRIORITY,
    handler: (cell, { worksheet, row, col }, next) => {
      const raw = worksheet.getCellRaw(row, col);
      const number = raw?.f || raw?.si ? undefined : numberOf(raw);
      if (number === undefined || !cell) return next(cell);
      const format = formatOf(raw?.s, () =>
        worksheet.getComposedCellStyleByCellData(row, col, raw),
      );
      return next({ ...cell, v: model.cells.typed(number, format) });
    },
  });
  return () => {
    drawing.dispose();
    editing();
  };
}

function numberOf(cell: Nullable<ICellData>): number | undefined {
  if (!cell || typeof cell.v !== 'number' || cell.t === CellValueType.BOOLEAN) return undefined;
  return cell.t === CellValueType.FORCE_STRING ? undefined : cell.v;
}
