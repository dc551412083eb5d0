import type { HostModel } from '../model';
import { Batch } from './batch';
import { excelError, HostError } from './errors';
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

/** Excel on the web takes and gives at most this much at once. */
export const PAYLOAD_LIMIT = 5 * 1024 * 1024;

/** The library's flag of a request that waits for the user to leave a cell. */
const DELAY_FOR_CELL_EDIT = 64;

/**
 * Answers the library's requests, one after the other. Actions before a failing one stay carried out, as in Excel.
 */
export class Executor implements RequestExecutor {
  private last: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly model: HostModel,
    private readonly root: ObjectRef,
  ) {}

  executeAsync(
    _customData: string,
    flags: number,
    message: RequestMessage,
  ): Promise<ResponseMessage> {
    const answer = this.last.then(() => this.execute(flags, message.Body));
    this.last = answer.catch(() => undefined);
    return answer;
  }

  private async execute(flags: number, body: RequestBody): Promise<ResponseMessage> {
    if (isCleanUp(body)) return response((await this.carryOut(body, false)).body);
    try {
      const bytes = byteLength(JSON.stringify(body));
      this.model.counters.count(body.Actions.length, bytes);
      const ordered = this.model.failures.nextSync();
      if (ordered) throw ordered;
      if (bytes > PAYLOAD_LIMIT) throw excelError('RequestPayloadSizeLimitExceeded');
      await this.leaveCell((flags & DELAY_FOR_CELL_EDIT) !== 0);
    } catch (error) {
      return failedResponse(error);
    }
    const { body: answer, size } = await this.carryOut(body, true);
    this.model.events.flush();
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
    counted: boolean,
  ): Promise<{ body: ResponseBody; size: number }> {
    const batch = new Batch(request, this.root, this.model);
    const results: ActionResult[] = [];
    const body: ResponseBody = { Results: results };
    for (const [index, action] of request.Actions.entries()) {
      try {
        const ordered = counted ? this.model.failures.nextAction() : undefined;
        if (ordered) throw ordered;
        const value = await batch.carryOut(action);
        if (value !== undefined) results.push({ ActionId: action.Id, Value: value });
      } catch (error) {
        const { code, message } = asHostError(error);
        body.Error = { Code: code, Message: message, Location: batch.location, ActionIndex: index };
        break;
      }
    }
    this.model.mirror();
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

const encoder = new TextEncoder();

function byteLength(text: string): number {
  return encoder.encode(text).length;
}
