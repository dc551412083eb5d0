import type { Binding } from './document/bindings';
import { intersection, type Area } from './grid/area';
import type { EventRegistration } from './library/library';

/** Numbers by which the library knows the oldest events: of the selection, and of bindings. */
const SELECTION = 2;
const BINDING_SELECTION = 3;
const BINDING_DATA = 4;

type Handler = (args: object) => void;

/** Who listens to the events that are older than Excel's object model. */
export class DocumentEvents implements EventRegistration {
  private readonly handlers = new Map<string, Set<Handler>>();

  /** Does something once the current answer is delivered. */
  constructor(private readonly later: (work: () => void) => void) {}

  async register(event: number, target: string, handler: Handler): Promise<void> {
    const key = `${event} ${target}`;
    this.handlers.set(key, (this.handlers.get(key) ?? new Set()).add(handler));
  }

  async unregister(event: number, target: string, handler: Handler): Promise<void> {
    this.handlers.get(`${event} ${target}`)?.delete(handler);
  }

  get isHeard(): boolean {
    return [...this.handlers.values()].some(({ size }) => size > 0);
  }

  /** Something is selected; of several parts bindings hear of the last. */
  selected(sheetId: string, parts: readonly Area[], bindings: readonly Binding[]): void {
    this.tell(SELECTION, '', {});
    for (const { id, area } of bindings) {
      const part = parts.findLast((each) => intersection(each, area));
      const selected = part && !area.gone && area.sheetId === sheetId && intersection(part, area);
      if (!selected) continue;
      const { row, column, rows, columns } = selected;
      const place = { startRow: row - area.row, startColumn: column - area.column };
      const size = { rowCount: rows, columnCount: columns };
      this.tell(BINDING_SELECTION, id, { ...place, ...size });
    }
  }

  /** Cells were written or got another look. */
  changed(sheetId: string, written: Area, bindings: readonly Binding[]): void {
    for (const { id, area } of bindings)
      if (area.sheetId === sheetId && !area.gone && intersection(area, written))
        this.tell(BINDING_DATA, id, {});
  }

  private tell(event: number, target: string, args: object): void {
    const handlers = this.handlers.get(`${event} ${target}`);
    if (!handlers || handlers.size === 0) return;
    this.later(() => {
      for (const handler of handlers) handler(args);
    });
  }
}
