import type { HostModel } from '../model';
import { Batch } from './batch';
import { excelError, HostError } from './errors';
import type { Failure } from './failures';
import {
  ActionType,
  type ActionResult,
  type RequestBody,
  type RequestExecutor,
  type RequestMessage,
  type ResponseBody,
  type ResponseMessage,
} from './messages';
import type { ObjectRef } from './objectType';
import { isGrouped } from './undoGroups';

/** Excel on the web takes and gives at most this much at once. */
export const PAYLOAD_LIMIT = 5 * 1024 * 1024;

/** The library's flag of a request that waits for the user to leave a cell. */
const DELAY_FOR_CELL_EDIT = 64;

/**
 * Answers the library's requests, one after the other. Actions before a failing one stay carried out, as in Excel.
 */
export class Executor implements RequestExecutor {
  private last: Promise<unknown> = Promise.resolve();
  private closed = false;
  private gone!: (answer: ResponseMessage) => void;
  private readonly closing = new Promise<ResponseMessage>((resolve) => {
    this.gone = resolve;
  });

  constructor(
    private readonly model: HostModel,
    private readonly root: ObjectRef,
  ) {}

  executeAsync(
    _customData: string,
    flags: number,
    message: RequestMessage,
  ): Promise<ResponseMessage> {
    const { visits } = this.model;
    const isAddIns = !visits.acting && !isCleanUp(message.Body);
    const visit = isAddIns ? visits.next() : undefined;
    if (!visit) return this.inOrder(flags, message.Body, isAddIns);
    // The user acts with requests of their own, which come before this one.
    return this.last.then(visit).then(() => this.inOrder(flags, message.Body, isAddIns));
  }

  private inOrder(flags: number, body: RequestBody, isAddIns: boolean): Promise<ResponseMessage> {
    const answer = this.last.then(() => this.whileOpen(() => this.execute(flags, body, isAddIns)));
    this.last = answer.catch(() => undefined);
    return answer;
  }

  /** The workbook is gone: who has asked and who still asks finds nobody. */
  close(): void {
    this.closed = true;
    this.gone(lostResponse());
  }

  private whileOpen(execute: () => Promise<ResponseMessage>): Promise<ResponseMessage> {
    return this.closed ? this.closing : Promise.race([this.closing, execute()]);
  }

  /** Requests of a user whom a test lets act, and the library's cleaning up, are not counted and never fail. */
  private async execute(
    flags: number,
    body: RequestBody,
    isAddIns: boolean,
  ): Promise<ResponseMessage> {
    const grouped = isGrouped(flags);
    if (!isAddIns) return response((await this.carryOut(body, { counted: false, grouped })).body);
    let ordered: Failure | undefined;
    try {
      const bytes = byteLength(JSON.stringify(body));
      this.model.counters.count(body.Actions.length, bytes);
      this.model.late?.next();
      ordered = this.model.failures.nextSync();
      await this.model.visits.takeTime();
      if (ordered?.when === 'before') throw ordered.error;
      if (bytes > PAYLOAD_LIMIT) throw excelError('RequestPayloadSizeLimitExceeded');
      if (grouped) this.model.requirements.require('RunOptions.mergeUndoGroup');
      await this.leaveCell((flags & DELAY_FOR_CELL_EDIT) !== 0);
    } catch (error) {
      return failedResponse(error);
    }
    this.model.events.triggerSource = 'ThisLocalAddin';
    const { body: answer, size } = await this.carryOut(body, { counted: true, grouped });
    this.model.events.flush();
    this.model.events.triggerSource = 'Unknown';
    if (ordered?.when === 'after') return failedResponse(ordered.error);
    if (ordered?.when === 'lost') return lostResponse();
    if (size > PAYLOAD_LIMIT) return failedResponse(excelError('ResponsePayloadSizeLimitExceeded'));
    return response(answer);
  }

  private async leaveCell(wait: boolean): Promise<void> {
    const { cellEditing } = this.model;
    if (!cellEditing.on) return;
    if (!wait) throw excelError('InvalidOperationInCellEditMode');
    await cellEditing.ended();
  }

  private async carryOut(
    request: RequestBody,
    { counted, grouped }: { counted: boolean; grouped: boolean },
  ): Promise<{ body: ResponseBody; size: number }> {
    // Excel computes, or takes requests.
    await this.model.idle();
    const batch = new Batch(request, this.root, this.model, grouped);
    const results: ActionResult[] = [];
    const body: ResponseBody = { Results: results };
    for (const [index, action] of request.Actions.entries()) {
      try {
        const ordered = counted ? this.model.failures.nextAction() : undefined;
        if (ordered?.when === 'before') throw ordered.error;
        const value = await batch.carryOut(action);
        if (value !== undefined) results.push({ ActionId: action.Id, Value: value });
        if (ordered) throw ordered.error;
      } catch (error) {
        const { code, message } = asHostError(error);
        body.Error = { Code: code, Message: message, Location: batch.location, ActionIndex: index };
        break;
      }
    }
    this.model.mirror();
    this.model.grid.flush();
    if (batch.traceIds.length > 0) body.TraceIds = batch.traceIds;
    const text = JSON.stringify(body);
    const size = byteLength(text);
    if (counted)
      this.model.counters.largestResponse = Math.max(this.model.counters.largestResponse, size);
    // Through text, as over the wire: what the host answers never shares an object with the add-in.
    return { body: JSON.parse(text) as ResponseBody, size };
  }
}

/** At the end of each Excel.run the library releases what it kept; that is not a sync of the add-in. */
function isCleanUp(body: RequestBody): boolean {
  const others = body.Actions.filter(({ ActionType: type }) => type !== ActionType.instantiate);
  return others.length > 0 && others.every(({ Name }) => Name === '_RemoveReference');
}

/** Errors of the host itself are shown as what they are: a defect must not look like Excel's answer. */
function asHostError(error: unknown): HostError {
  if (error instanceof HostError) return error;
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return new HostError('GeneralException', `The host failed: ${text}`);
}

function response(body: ResponseBody): ResponseMessage {
  return { HttpStatusCode: 200, ErrorCode: null, ErrorMessage: null, Headers: {}, Body: body };
}

function failedResponse(error: unknown): ResponseMessage {
  const { code, message } = asHostError(error);
  return { HttpStatusCode: 400, ErrorCode: code, ErrorMessage: message, Headers: {}, Body: null };
}

/** What the library makes of a connection that breaks before the answer is there. */
function lostResponse(): ResponseMessage {
  return {
    HttpStatusCode: 503,
    ErrorCode: 'ConnectionFailure',
    ErrorMessage: 'The connection was lost before the answer arrived.',
    Headers: {},
    Body: null,
  };
}

const encoder = new TextEncoder();

function byteLength(text: string): number {
  return encoder.encode(text).length;
}
