import type { CustomFunctionSet } from '../engine/customFunctionSet';
import type { Engine } from '../engine/engine';
import type { OpenedCells } from '../engine/opened';
import { CellEditing } from './cellEditing';
import { DocumentState } from './document/document';
import { drawNumbers } from './drawnCells';
import { listen } from './engineListener';
import { EventBus, EventType } from './events';
import { Cells } from './grid/cells';
import { Grid } from './grid/grid';
import { localeOf } from './grid/locale';
import { Names } from './grid/names';
import { Sheets } from './grid/sheets';
import { Styles } from './grid/style';
import { connect, isProperty, type ExcelLibrary } from './library/library';
import { TableFormulas } from './tableFormulas';
import { Mirror } from './mirror/mirror';
import type { HostModel } from './model';
import { workbookType } from './objects/workbook';
import { readTyping } from './typedCells';
import { Counters } from './protocol/counters';
import { Executor } from './protocol/executor';
import { Failures, type FailureOrder } from './protocol/failures';
import { References } from './protocol/references';
import { requirementsOf } from './protocol/requirements';
import type { Platform } from './protocol/undoGroups';
import { LateAnswers } from './protocol/lateAnswers';
import { Visits } from './protocol/visits';

/** What a host is made of, wherever it runs. */
export interface HostParts {
  library: ExcelLibrary;
  engine: Engine;
  /** The add-in's custom functions, to be computed in cells. */
  functions?: CustomFunctionSet;
  /** How numbers and dates are shown and read: it-IT unless told. */
  locale?: string;
  /** What Excel can undo: as on the web unless told. */
  platform?: Platform;
  /** The workbook of a file, of which the engine has the cells already. */
  opened?: Opened;
  /** The version of Excel, by the last requirement set that it has, and to which set each member belongs. */
  excelApi?: { version: string; setOf: (member: string) => string | undefined };
  /** Whether custom functions answer later than the request that wrote. */
  answersLate?: boolean;
}

export interface Opened {
  /** Whether there is a grid, which draws rules and computes their formulas. */
  isDrawn?: boolean;
  cells: OpenedCells;
  document: DocumentState;
}

/** Excel as the add-in sees it: Microsoft's library, answered from the engine. */
export interface Host {
  /** The library's `Excel`: what the add-in finds among the globals. */
  readonly Excel: typeof Excel;
  /** `Excel.run` on this host. */
  run<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T>;
  readonly engine: Engine;
  /** What Excel keeps of the workbook beyond the cells: page layout, links, custom properties, protection, tables. */
  readonly document: DocumentState;
  readonly counters: Counters;
  /** What `Office.context.requirements` says in this version of Excel. */
  isSetSupported(set: string, version?: string): boolean;
  /** Makes the nth sync, or the nth action, from now fail: before or after it is carried out, or with its answer lost. */
  failAt(order: FailureOrder): void;
  /** Lets the user act before the nth sync from now: what the function asks of the host is neither counted nor failed. */
  beforeSync(sync: number, visit: () => unknown): void;
  /** Forgets the failures and visits that have not come yet. */
  cancel(): void;
  /** Milliseconds that each sync takes at least from now on. */
  setLatency(milliseconds: number): void;
  /** The user comes back to the workbook's window. */
  activate(): void;
  /** The user entering and leaving a cell. */
  readonly cellEditing: CellEditing;
  dispose(): void;
}

/** Connects a loaded library to an engine. */
export function startHost({
  library,
  engine,
  functions,
  locale = 'it-IT',
  platform = 'web',
  opened,
  excelApi,
  answersLate = false,
}: HostParts): Host {
  if (functions) engine.registerFunctions(functions);
  const grid = new Grid(engine);
  const hostLocale = localeOf(locale);
  const sheets = new Sheets(grid, hostLocale.words);
  const failures = new Failures();
  const visits = new Visits();
  const document = opened?.document ?? new DocumentState(hostLocale.words);
  const late = answersLate ? new LateAnswers() : undefined;
  const mirror = new Mirror(grid);
  const names = new Names(grid, sheets);
  const tableFormulas = new TableFormulas(grid, sheets, names, document, opened !== undefined);
  grid.beforeCalculation = () => tableFormulas.update();
  const model: HostModel = {
    engine,
    grid,
    cells: new Cells(grid, hostLocale, document, late, tableFormulas),
    styles: new Styles(grid),
    sheets,
    names,
    tableFormulas,
    document,
    locale: hostLocale,
    references: new References(),
    counters: new Counters(),
    failures,
    visits,
    ...(late && { late }),
    platform,
    requirements: requirementsOf(excelApi?.version, (member) => excelApi?.setOf(member)),
    events: new EventBus(library, () => grid.calculated()),
    cellEditing: new CellEditing(),
    isProperty: (type, name) => isProperty(library, type, name),
    calculated: () => grid.calculated(),
    idle: () => grid.idle(),
    mirror: () => {
      tableFormulas.update();
      mirror.update(document.allSheets());
      document.charts.changed();
    },
  };
  const executor = new Executor(model, workbookType.ref(null));
  connect(library, executor, model.events.document);
  if (opened) beginWith(opened, model);
  let disposed = false;
  const stop = [listen(model), readTyping(model), drawNumbers(model)];
  return {
    Excel: library.Excel,
    run: (batch) => library.Excel.run(batch),
    engine,
    document,
    counters: model.counters,
    isSetSupported: model.requirements.isSetSupported,
    failAt: (order) => failures.order(order),
    beforeSync: (sync, visit) => visits.before(sync, visit),
    cancel: () => {
      failures.cancel();
      visits.cancel();
    },
    setLatency: (milliseconds) => {
      visits.latency = milliseconds;
    },
    activate: () => model.events.tellWorkbook(EventType.workbookActivated),
    cellEditing: model.cellEditing,
    dispose: () => {
      if (disposed) return;
      disposed = true;
      executor.close();
      model.events.closed = true;
      stop.forEach((each) => each());
      engine.dispose();
    },
  };
}

/** As Excel does when it opens a file: rules are drawn, and formulas without a result are computed. */
function beginWith({ cells, document, isDrawn = false }: Opened, model: HostModel): void {
  if (!isDrawn)
    for (const { validations, conditionalFormats } of document.allSheets())
      validations.changed = conditionalFormats.changed = false;
  const waits = document.calculation.calcMode === 'manual';
  if (waits) void model.engine.hold(true);
  model.mirror();
  for (const [sheetId, places] of Object.entries(cells.withoutResult)) {
    const waiting = new Set(places.map(({ row, column }) => `${row} ${column}`));
    const rows = Math.max(0, ...places.map(({ row }) => row + 1));
    const columns = Math.max(0, ...places.map(({ column }) => column + 1));
    if (waiting.size === 0) continue;
    model.grid.patch({ sheetId, row: 0, column: 0, rows, columns }, (row, column) => {
      const f = waiting.has(`${row} ${column}`) && model.grid.raw(sheetId, row, column)?.f;
      return f ? { f, v: null } : undefined;
    });
  }
  if (waits) void model.calculated();
}
