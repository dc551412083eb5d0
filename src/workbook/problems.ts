/** Why the workbook could not be read or written, as data: the pane finds the words. */

/** One entry for each thing that can be said, with what it is about. */
export type Problem =
  | {
      code: 'sheetNameTaken' | 'sheetNameIllegal' | 'protectedSheet' | 'sheetGone' | 'sheetHidden';
      sheet: string;
    }
  /** The beginning of a text that no cell can hold. */
  | { code: 'textTooLong'; text: string }
  /** The register of amendments, whose headings were changed so that its columns cannot be told. */
  | { code: 'registerUnreadable'; sheet: string }
  /** A cell as "Ob 1 C5". */
  | { code: 'changedMeanwhile' | 'holdsFormula'; cell: string }
  | {
      code:
        | 'protectedWorkbook'
        | 'cellBeingEdited'
        | 'planGone'
        | 'settingsGone'
        | 'stopped'
        /** No objective is there to be photographed. */
        | 'noObjectives'
        /** The plan was never approved: there is nothing that could be amended. */
        | 'notApproved';
      said?: string;
    }
  /** Too much for one request; with the sheet where one alone is too much. */
  | { code: 'tooLarge'; sheet?: string; said?: string }
  /**
   * `accessDenied`: neither a sheet nor the workbook is protected, so that something else bars the way, as an antivirus
   * does; `undoRefused`: what Excel would have to be able to undo.
   */
  | { code: 'excelError' | 'accessDenied' | 'undoRefused'; said: string }
  /** Excel failed half-way and did not let what it had written be taken back: where that stands. */
  | { code: 'partlyDone'; places: string[]; said: string }
  /** Excel does not answer any more: whether it has carried out what was asked cannot be told. */
  | { code: 'outcomeUnknown'; said: string };

export type ProblemCode = Problem['code'];

export class WorkbookProblem extends Error {
  override readonly name = 'WorkbookProblem';

  constructor(
    readonly problem: Problem,
    /** Sheets that were added and could not be taken away again. */
    readonly leftBehind: string[] = [],
  ) {
    super(`${problem.code}: ${detailsOf(problem)}`);
  }

  get code(): ProblemCode {
    return this.problem.code;
  }

  /** What is meant (a sheet's name, a cell), or what Excel said. */
  get details(): string {
    return detailsOf(this.problem);
  }

  /** The sheet, cell or text that it is about; undefined where it is about none. */
  get subject(): string | undefined {
    return subjectOf(this.problem);
  }
}

function subjectOf(problem: Problem): string | undefined {
  if ('sheet' in problem) return problem.sheet;
  if ('cell' in problem) return problem.cell;
  if ('text' in problem) return problem.text;
  return 'places' in problem ? problem.places.join(', ') : undefined;
}

function detailsOf(problem: Problem): string {
  const said = 'said' in problem ? problem.said : undefined;
  return [subjectOf(problem), said].filter(Boolean).join(' · ');
}

/** Excel's codes that have a meaning of their own for the user. */
const CODES: Record<string, 'cellBeingEdited' | 'accessDenied' | 'tooLarge' | 'undoRefused'> = {
  InvalidOperationInCellEditMode: 'cellBeingEdited',
  AccessDenied: 'accessDenied',
  UndoNotSupported: 'undoRefused',
  RangeExceedsLimit: 'tooLarge',
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
  const code = excelCode(error);
  return new WorkbookProblem({ code: CODES[code] ?? 'excelError', said: saidBy(error) });
}

/** Excel's own code of an error; blank where it is not Excel's. */
export const excelCode = (error: unknown): string => (error as OfficeError | null)?.code ?? '';

/** What Excel said, for whoever helps the user. */
export function saidBy(error: unknown): string {
  const { code, message = String(error), debugInfo } = (error ?? {}) as OfficeError;
  const where = debugInfo?.statement ?? debugInfo?.errorLocation;
  return [code, message, where].filter(Boolean).join(' · ');
}
