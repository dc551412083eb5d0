/** An error as the pane can speak of it. */
import type { ProblemCode } from '../workbook';

/** What the pane itself can meet, besides the workbook's problems. */
export type PaneProblem =
  | 'exampleUnavailable'
  | 'functionsUnavailable'
  | 'readingFailed'
  | 'readingStopped'
  | 'screenFailed'
  | 'sheetTooLarge'
  | 'unexpected';

export interface Failure {
  kind: ProblemCode | PaneProblem;
  /** Technical text for whoever helps the user; never shown by itself. */
  details: string;
  /** Sheets that should have been removed and are still there. */
  leftBehind: string[];
  /** The sheet or other thing that the problem is about, when one is. */
  subject?: string;
}

/** A failure met while reading: what Excel refused was no writing, and there is nothing to undo. */
export function whileReading(failure: Failure): Failure {
  if (failure.kind === 'tooLarge') return { ...failure, kind: 'sheetTooLarge' };
  return failure.kind === 'excelError' ? { ...failure, kind: 'readingFailed' } : failure;
}
