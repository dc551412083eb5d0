/** An error with one of Excel's codes: ends the batch where it happens. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
    this.name = 'HostError';
  }
}

const MESSAGES = {
  InvalidArgument: 'The argument is invalid or missing or has an incorrect format.',
  ItemNotFound: "The requested resource doesn't exist.",
  ItemAlreadyExists: 'The resource being created already exists.',
  AccessDenied: 'You cannot perform the requested operation.',
  InvalidReference: 'This reference is not valid for the current operation.',
  InvalidBinding: 'This object binding is no longer valid due to previous updates.',
  InvalidOperation: "This operation isn't permitted for the current object.",
  InvalidSelection: 'The current selection is invalid for this operation.',
  RequestPayloadSizeLimitExceeded: 'The request payload size has exceeded the limit.',
  ResponsePayloadSizeLimitExceeded: 'The response payload size has exceeded the limit.',
  InvalidOperationInCellEditMode:
    'Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.',
  InsertDeleteConflict: 'The insert or delete operation attempted resulted in a conflict.',
  UndoNotSupported: 'This operation cannot be part of an undo group.',
  GeneralException: 'There was an internal error while processing the request.',
} as const;

export type ErrorCode = keyof typeof MESSAGES;

/** Excel's own sentence for a code, with a detail for whoever debugs. */
export function excelError(code: ErrorCode, detail?: string): HostError {
  return new HostError(code, detail ? `${MESSAGES[code]} (${detail})` : MESSAGES[code]);
}

/** A call that exists in Excel and not here: named, so that nobody takes silence for success. */
export function notImplemented(call: string): HostError {
  return new HostError('NotImplemented', `NotImplemented: ${call}`);
}

/** The message of a code that a test asks for. */
export function messageOf(code: string): string {
  return MESSAGES[code as ErrorCode] ?? `The operation failed with ${code}.`;
}
