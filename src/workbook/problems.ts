export type ProblemCode =
  | 'sheetNameTaken'
  | 'sheetNameIllegal'
  | 'textTooLong'
  | 'protectedWorkbook'
  | 'protectedSheet'
  | 'cellBeingEdited'
  | 'changedMeanwhile'
  | 'holdsFormula'
  | 'planGone'
  | 'sheetGone'
  | 'sheetHidden'
  | 'tooLarge'
  | 'stopped'
  | 'excelError';

/** Why the workbook could not be written, as data: the pane finds the words. */
export class WorkbookProblem extends Error {
  override readonly name = 'WorkbookProblem';

  constructor(
    readonly code: ProblemCode,
    /** What is meant (a sheet's name), or what Excel said. */
    readonly details: string,
    /** Sheets that were added and could not be taken away again. */
    readonly leftBehind: string[] = [],
  ) {
    super(`${code}: ${details}`);
  }
}

/** Excel's codes that have a meaning of their own for the user. */
const CODES: Record<string, ProblemCode> = {
  InvalidOperationInCellEditMode: 'cellBeingEdited',
  AccessDenied: 'protectedWorkbook',
  RequestPayloadSizeLimitExceeded: 'tooLarge',
  ResponsePayloadSizeLimitExceeded: 'tooLarge',
};

interface OfficeError {
  code?: string;
  message?: string;
  debugInfo?: { errorLocation?: string; statement?: string };
}

/** Any error of a batch as a problem; one that already is a problem stays as it is. */
export function asProblem(error: unknown): WorkbookProblem {
  if (error instanceof WorkbookProblem) return error;
  const { code = '', message = String(error), debugInfo } = (error ?? {}) as OfficeError;
  const where = debugInfo?.statement ?? debugInfo?.errorLocation;
  const details = [code, message, where].filter(Boolean).join(' · ');
  return new WorkbookProblem(CODES[code] ?? 'excelError', details);
}
