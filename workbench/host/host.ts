import type { CustomFunctionSet } from '../engine/customFunctionSet';
import type { Engine } from '../engine/engine';
import { CellEditing } from './cellEditing';
import { DocumentState } from './document/document';
import { listen } from './engineListener';
import { EventBus } from './events';
import { Cells } from './grid/cells';
import { Grid } from './grid/grid';
import { localeOf } from './grid/locale';
import { Names } from './grid/names';
import { Sheets } from './grid/sheets';
import { Styles } from './grid/style';
import { connect, type ExcelLibrary } from './library/library';
import { Mirror } from './mirror/mirror';
import type { HostModel } from './model';
import { workbookType } from './objects/workbook';
import { Counters } from './protocol/counters';
import { Executor } from './protocol/executor';
import { Failures, type FailureOrder } from './protocol/failures';
import { References } from './protocol/references';

/** What a host is made of, wherever it runs. */
export interface HostParts {
  library: ExcelLibrary;
  engine: Engine;
  /** The add-in's custom functions, to be computed in cells. */
  functions?: CustomFunctionSet;
  /** How numbers and dates are shown and read: it-IT unless told. */
  locale?: string;
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
  /** Makes the nth sync, or the nth action, from now fail with one of Excel's codes. */
  failAt(order: FailureOrder): void;
  /** The user entering and leaving a cell. */
  readonly cellEditing: CellEditing;
  dispose(): void;
}

/** Connects a loaded library to an engine. */
export function startHost({ library, engine, functions, locale = 'it-IT' }: HostParts): Host {
  if (functions) engine.registerFunctions(functions);
  const grid = new Grid(engine);
  const hostLocale = localeOf(locale);
  const sheets = new Sheets(grid);
  const failures = new Failures();
  const document = new DocumentState();
  const mirror = new Mirror(grid);
  const model: HostModel = {
    engine,
    grid,
    cells: new Cells(grid, hostLocale),
    styles: new Styles(grid),
    sheets,
    names: new Names(grid, sheets),
    document,
    locale: hostLocale,
    references: new References(),
    counters: new Counters(),
    failures,
    events: new EventBus(library),
    cellEditing: new CellEditing(),
    calculated: () => grid.calculated(),
    mirror: () => mirror.update(document.allSheets()),
  };
  connect(library, new Executor(model, workbookType.ref(null)));
  const stop = listen(model);
  return {
    Excel: library.Excel,
    run: (batch) => library.Excel.run(batch),
    engine,
    document,
    counters: model.counters,
    failAt: (order) => failures.order(order),
    cellEditing: model.cellEditing,
    dispose: () => {
      stop();
      engine.dispose();
    },
  };
}
