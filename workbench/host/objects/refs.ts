/** The classes that every other leads to, by which the files of `objects` name them without importing each other. */
import type { CellArea } from '../grid/area';
import { declaredType } from '../protocol/objectType';

/** A sheet, by the engine's id. */
export interface SheetTarget {
  readonly sheetId: string;
}

/** `Excel.Worksheet`. */
export const worksheetType = declaredType<SheetTarget>('Worksheet');

/** `Excel.Range`. */
export const rangeType = declaredType<CellArea>('Range');

/** `Excel.RangeAreas`: several ranges of one sheet. */
export const rangeAreasType = declaredType<CellArea[]>('RangeAreas');

/** `Excel.Table`, by its id. */
export const tableType = declaredType<string>('Table');
