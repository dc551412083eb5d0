import { DocumentEvents } from './documentEvents';
import type { ExcelLibrary } from './library/library';

/** The library's category of events of the object model. */
const EVENT_CATEGORY = 65_536;

/** By this the library knows those who listen to all sheets. */
const ALL_SHEETS = 'Workbook';

/** Numbers by which the library knows the events. */
export const EventType = {
  worksheetChanged: 10,
  worksheetActivated: 11,
  worksheetDeactivated: 12,
  worksheetAdded: 13,
  worksheetSelectionChanged: 14,
  worksheetDeleted: 15,
  worksheetCalculated: 16,
  worksheetFormatChanged: 18,
  worksheetRowSorted: 19,
  worksheetColumnSorted: 20,
  worksheetRowHiddenChanged: 22,
  worksheetFormulaChanged: 23,
  worksheetProtectionChanged: 24,
  worksheetNameChanged: 25,
  worksheetVisibilityChanged: 26,
  worksheetMoved: 27,
  tableSelectionChanged: 100,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
  commentAdded: 250,
  commentDeleted: 251,
  commentChanged: 252,
  workbookActivated: 2203,
} as const;

/** An event, or what is to be done in its place. */
type Pending = PendingEvent | (() => void);

interface PendingEvent {
  type: number;
  target: string;
  message: object;
  /** What is known only once formulas are computed. */
  more?: () => object;
}

/** Brings the workbook's events to the add-in, once the request that caused them has been answered. */
export class EventBus {
  /** Those who listen to events that are older than the object model. */
  readonly document = new DocumentEvents((work) => this.later(work));
  private pending: Pending[] = [];
  private readonly registered = new Map<string, number>();
  enabled = true;
  /** The workbook is gone: nothing happens to it any more. */
  closed = false;
  private delivered: Promise<void> = Promise.resolve();

  /** Whether a request of the add-in is under way, or somebody else acts. */
  triggerSource: 'ThisLocalAddin' | 'Unknown' = 'Unknown';

  constructor(
    private readonly library: ExcelLibrary,
    private readonly calculated: () => Promise<void>,
  ) {}

  /** Whether anybody listens. */
  get heard(): boolean {
    return this.enabled && (this.registered.size > 0 || this.document.isHeard);
  }

  /** Whether anybody listens to one kind, as the library's calls name it. */
  hears(event: string): boolean {
    return this.enabled && this.registered.has(event);
  }

  register(event: string): void {
    this.registered.set(event, (this.registered.get(event) ?? 0) + 1);
  }

  unregister(event: string): void {
    const left = (this.registered.get(event) ?? 0) - 1;
    if (left > 0) this.registered.set(event, left);
    else this.registered.delete(event);
  }

  /** Something happened on a sheet: told to whoever listens to the sheet and to all sheets. */
  raise(type: number, sheetId: string, message: object, more?: () => object): void {
    this.tell(type, [sheetId, ALL_SHEETS], { worksheetId: sheetId, ...message }, more);
  }

  /** Something happened to an object: told to whoever listens to one of these. */
  tell(type: number, targets: string[], message: object, more?: () => object): void {
    if (!this.heard) return;
    for (const target of targets)
      this.pending.push({ type, target, message, ...(more && { more }) });
  }

  /** To be done once the current answer is delivered. */
  later(work: () => void): void {
    if (this.enabled) this.pending.push(work);
  }

  /** Something happened to the workbook itself. */
  tellWorkbook(type: number): void {
    this.tell(type, [ALL_SHEETS], {});
    this.flush();
  }

  /** Delivers what happened, after the current answer. */
  flush(): void {
    if (this.pending.length === 0) return;
    const raised = this.pending;
    this.pending = [];
    setTimeout(() => {
      this.delivered = this.delivered.then(() => this.deliver(raised));
    }, 0);
  }

  private async deliver(pending: Pending[]): Promise<void> {
    const raised = pending.filter((each) => typeof each !== 'function');
    if (raised.some(({ more }) => more)) await this.calculated();
    if (this.closed) return;
    for (const work of pending) if (typeof work === 'function') work();
    if (raised.length === 0) return;
    const entries = raised.map(({ type, target, message, more }) => ({
      messageCategory: EVENT_CATEGORY,
      messageType: type,
      targetId: target,
      message: JSON.stringify({ ...message, ...more?.() }),
      isRemoteOverride: false,
    }));
    this.library.OfficeExtension._testTriggerRichApiMessageEvent({ entries });
  }
}
