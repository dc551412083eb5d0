import { ICommandService, type ICommandInfo, type IExecutionOptions } from '@univerjs/core';
import { RESULTS } from '../engine/heldCalculation';
import { tellCalculated } from './calculatedCells';
import { ChangedFormulas } from './changedFormulas';
import { EventType } from './events';
import { toA1 } from './grid/address';
import { fromUniver, sameArea, type CellArea, type LineChange } from './grid/area';
import { MOVE_COMMANDS } from './grid/cellMoves';
import type { HostModel } from './model';
import { movedCells, movedLines } from './movedCells';
import { TableSelections } from './tableEvents';
import { leaveChart } from './objects/chartEvents';
import { contentsBefore, tellRestyled, tellWritten, type Written } from './writtenCells';

type UniverRange = { startRow: number; startColumn: number; endRow: number; endColumn: number };

interface Params {
  subUnitId?: string;
  range?: UniverRange;
  ranges?: UniverRange[];
  cellValue?: Written;
  trigger?: string;
  /** Whether the rest of what is changed comes in another mutation. */
  isPart?: boolean;
  selections?: { range: UniverRange }[];
}

/** Mutations that insert or delete whole lines, with what they do. */
const LINE_MUTATIONS: Record<string, { lines: LineChange['lines']; sign: 1 | -1 }> = {
  'sheet.mutation.insert-row': { lines: 'rows', sign: 1 },
  'sheet.mutation.remove-rows': { lines: 'rows', sign: -1 },
  'sheet.mutation.insert-col': { lines: 'columns', sign: 1 },
  'sheet.mutation.remove-col': { lines: 'columns', sign: -1 },
};

/** Mutations that hide rows or show them. */
const ROW_MUTATIONS: Record<string, 'Hidden' | 'Unhidden'> = {
  'sheet.mutation.set-row-hidden': 'Hidden',
  'sheet.mutation.set-row-visible': 'Unhidden',
};

/** What only changes looks says so. */
const STYLES = 'sheet.command.set-style';

const rowsOf = ({ startRow, endRow }: UniverRange) => `${startRow + 1}:${endRow + 1}`;

/** Whoever selects cells or another sheet works on a chart no longer. */
const LEAVES_CHART = new Set([
  'sheet.operation.set-selections',
  'sheet.operation.set-worksheet-active',
]);

/** A user's commands that write formulas again only because what they refer to has moved. */
const LINE_COMMAND = /^sheet\.command\.(insert|delete|remove)-(row|col)/;

/**
 * Follows what happens in the engine, whether the add-in or the user at the grid does it: what points at cells moves
 * with them, and the workbook's events are raised.
 */
export function listen(model: HostModel): () => void {
  const listener = new EngineListener(model);
  const commands = model.engine.workbook.getActiveSheet().getInject().get(ICommandService);
  const subscriptions = [
    commands.beforeCommandExecuted((command, options) => listener.before(command, options ?? {})),
    // The engine's facade would not tell the options, by which results are known.
    commands.onCommandExecuted((command, options) => listener.after(command, options ?? {})),
  ];
  model.sheets.moved = (area, move) => movedCells(area, move, model);
  return () => subscriptions.forEach((each) => each.dispose());
}

class EngineListener {
  private active: string;
  /** A user's command that moves cells, under way: the area that it inserts or deletes. */
  private moving: CellArea | undefined;
  private commandsOnLines = 0;
  /** What is being written, by the parameters of the mutation: one may begin in the middle of another. */
  private readonly written = new WeakMap<object, ReturnType<typeof contentsBefore>>();

  private foreseen: ReturnType<typeof contentsBefore>;
  private readonly formulas = new ChangedFormulas();
  private readonly tables = new TableSelections();

  constructor(private readonly model: HostModel) {
    this.active = model.sheets.active().getSheetId();
  }

  before({ id, params }: Readonly<ICommandInfo>, { fromFormula }: IExecutionOptions): void {
    const { model } = this;
    const { subUnitId, range, cellValue } = (params ?? {}) as Params;
    if (LINE_COMMAND.test(id)) this.commandsOnLines += 1;
    if (MOVE_COMMANDS.has(id)) {
      const sheet = model.sheets.active();
      const moved = range ?? sheet.getActiveRange()?.getRange();
      this.moving = moved && { ...fromUniver(moved), sheetId: sheet.getSheetId() };
    }
    if (id !== 'sheet.mutation.set-range-values' || !subUnitId || !model.events.heard) return;
    this.formulas.before(cellValue, subUnitId, model);
    const content = contentsBefore(cellValue, subUnitId, model);
    // Before a formula is written the engine writes it by itself: what was there is known only then.
    if (fromFormula) this.foreseen = content;
    else if (params && content) {
      const known = this.foreseen && sameArea(this.foreseen.area, content.area);
      this.written.set(params, known ? this.foreseen : content);
    }
  }

  after({ id, params }: Readonly<ICommandInfo>, { fromFormula }: IExecutionOptions): void {
    const { model } = this;
    const { subUnitId: sheetId, range, ranges, selections, ...more } = (params ?? {}) as Params;
    const { cellValue, isPart, trigger } = more;
    if (LINE_COMMAND.test(id)) this.commandsOnLines -= 1;
    if (sheetId && id.startsWith('sheet.mutation.')) model.tableFormulas.touch(sheetId);
    const move = MOVE_COMMANDS.get(id);
    if (move && this.moving) {
      const moved = this.moving;
      this.moving = undefined;
      movedCells(moved, move, model);
    }
    const lines = LINE_MUTATIONS[id];
    // To make room for cells the engine also inserts rows where the sheet's contents end.
    if (lines) this.formulas.forget();
    if (lines && range && sheetId && !this.moving) this.lines(lines, range, sheetId);
    // What the engine writes by itself is a result, not a change of the user's or the add-in's.
    const isWriting = !fromFormula && !model.sheets.quiet && !this.moving && !this.commandsOnLines;
    const content = params && this.written.get(params);
    if (content) this.foreseen = undefined;
    if (content && isWriting) tellWritten(content.area, content.before, model);
    if (id === 'sheet.mutation.set-range-values' && !fromFormula && sheetId) {
      this.formulas.after(sheetId, isWriting, model);
      if (isWriting && !isPart && trigger?.startsWith(STYLES))
        tellRestyled(cellValue, sheetId, model);
    }
    if (id === RESULTS) tellCalculated(params ?? {}, model);
    if (model.sheets.quiet) return;
    if (LEAVES_CHART.has(id)) leaveChart(model);
    if (id === 'sheet.operation.set-worksheet-active') this.activated();
    if (id === 'sheet.operation.set-selections' && sheetId && selections?.length) {
      model.events.raise(EventType.worksheetSelectionChanged, sheetId, {
        address: selections.map((each) => toA1(fromUniver(each.range))).join(','),
      });
      const selected = selections.map((each) => fromUniver(each.range));
      if (model.events.heard) this.tables.tell(sheetId, selected, model);
      model.events.document.selected(sheetId, selected, model.document.bindings.all());
    }
    const hides = ROW_MUTATIONS[id];
    if (hides && sheetId)
      for (const each of ranges ?? [])
        model.events.raise(EventType.worksheetRowHiddenChanged, sheetId, {
          ...{ address: rowsOf(each), changeType: hides, source: 'Local' },
        });
    model.events.flush();
  }

  private lines(
    { lines, sign }: (typeof LINE_MUTATIONS)[string],
    range: UniverRange,
    sheetId: string,
  ): void {
    const { row, column, rows, columns } = fromUniver(range);
    const [at, count] = lines === 'rows' ? [row, rows] : [column, columns];
    movedLines({ sheetId, lines, at, count: sign * count }, this.model);
  }

  private activated(): void {
    const { model } = this;
    const now = model.sheets.active().getSheetId();
    if (now === this.active) return;
    model.events.raise(EventType.worksheetDeactivated, this.active, {});
    model.events.raise(EventType.worksheetActivated, now, {});
    this.active = now;
  }
}
