import type { Engine } from '../engine/engine';
import type { DocumentState } from './document/document';
import type { CellEditing } from './cellEditing';
import type { EventBus } from './events';
import type { Grid } from './grid/grid';
import type { Cells } from './grid/cells';
import type { HostLocale } from './grid/locale';
import type { Names } from './grid/names';
import type { Sheets } from './grid/sheets';
import type { Styles } from './grid/style';
import type { Counters } from './protocol/counters';
import type { Failures } from './protocol/failures';
import type { References } from './protocol/references';
import type { Requirements } from './protocol/requirements';
import type { Platform } from './protocol/undoGroups';
import type { LateAnswers } from './protocol/lateAnswers';
import type { TableFormulas } from './tableFormulas';
import type { Visits } from './protocol/visits';

/** Everything that the objects of the model work on. */
export interface HostModel {
  readonly engine: Engine;
  /** The cells, styles and sheets: what the engine holds. */
  readonly grid: Grid;
  readonly cells: Cells;
  readonly styles: Styles;
  readonly sheets: Sheets;
  readonly names: Names;
  readonly tableFormulas: TableFormulas;
  /** What Excel keeps and the engine has no place for. */
  readonly document: DocumentState;
  readonly locale: HostLocale;
  readonly references: References;
  readonly counters: Counters;
  readonly failures: Failures;
  readonly visits: Visits;
  /** How custom functions answer, where they do so later. */
  readonly late?: LateAnswers;
  /** Excel on the web and on the desktop undo different things. */
  readonly platform: Platform;
  /** The version of Excel, by what of Office.js it has. */
  readonly requirements: Requirements;
  readonly events: EventBus;
  readonly cellEditing: CellEditing;
  /** Whether a class of Office.js has a property: what the host does not implement is not to be taken for nothing. */
  isProperty(type: string, name: string): boolean;
  /** Resolves when the formulas show their results; at once when nothing was written since. */
  calculated(): Promise<void>;
  /** Resolves when nothing is being computed. */
  idle(): Promise<void>;
  /** Tells the engine of validations and conditional formats that changed. */
  mirror(): void;
}
