/** What formulas tell beside the periods of a cronoprogramma: states, progress, first and last days. */
import type { Schedule } from '../../domain/objective';
import { areaAddress, cell, cellAddress, rowsAboveApart, rowsBetween } from '../address';
import type { Area, Formula } from '../blueprint';
import { formula, valueOrReason } from '../formulas';
import { REFERENCE_DATE } from '../settings/names';
import { STYLES } from '../style';
import { phaseColumn } from './layout';
import { mean, stateOfAll } from './statesOfYears';
import type { ObjectiveGrid } from './objectiveGrid';
import { stateFormats } from './stateFormats';

/** Before the state of a block, below its phases; its year follows. */
export const BLOCK_STATE = 'Stato del cronoprogramma';

/** In the row of the periods planned. */
export const PLANNED = 'Previsto';

/** In place of the results of a block. */
const STRAY_WEIGHT = `un peso sta fuori dalle righe «${PLANNED}»: spostarlo nella prima riga della fase`;
const NO_YEAR = `manca l’anno del cronoprogramma: scriverlo sopra le righe «${PLANNED}»`;
const unknownRow = (doneLabel: string): string =>
  `una riga con X non dice «${PLANNED}» o «${doneLabel}»: scriverlo accanto ai mesi`;

export const STATE = 'Stato';
export const PROGRESS = 'Avanzamento';
export const EXPECTED = 'Atteso';
export const DAYS = 'Dal / al';
export const FIRST_DAY = 'Dal';
export const LAST_DAY = 'Al';
/** Over the columns that formulas fill. */
export const RESULT_LABELS = [STATE, PROGRESS, EXPECTED, DAYS, FIRST_DAY, LAST_DAY] as const;

/** Where the results of a block stand, for the objective's own results. */
export interface ScheduleResults {
  /** Rows of its headings and of its totals: the phases stand between. */
  heading: number;
  totals: number;
  state: string;
  progress: string;
}

/** The block whose results are written. */
export interface Block {
  schedule: Schedule;
  /** Address of the cell with the year. */
  year: string;
  hasDone: boolean;
  rowsPerPhase: number;
  /** Weeks or months as they are: the columns that formulas read. */
  periods: (row: number, rows?: number) => Area;
}

export class ResultsWriter {
  constructor(
    private readonly grid: ObjectiveGrid,
    private readonly block: Block,
  ) {}

  /** State, progress, expected progress, first and last day of a phase. */
  writeStates(row: number): void {
    const { grid, block } = this;
    const { layout } = grid;
    const rows = block.rowsPerPhase;
    const both = (column: number) => ({ row, column, rows, columns: 1 });
    const planned = areaAddress(block.periods(row));
    const [state, progress] = [both(layout.state), both(layout.progress)];
    if (block.hasDone) {
      const done = areaAddress(block.periods(row + 1));
      const executed = phaseColumn(layout, 'executed');
      const declared =
        block.schedule.hasExecuted && executed !== undefined ? [cellAddress(row, executed)] : [];
      const args = [planned, done, REFERENCE_DATE, block.year];
      grid.field(
        state,
        formula(valueOrReason('STATO_FASE', ...args, ...declared)),
        STYLES.centered,
      );
      const reached = whenPlanned(planned, 'AVANZAMENTO', ...args);
      const isDone = `LEFT(${cellAddress(row, layout.state)},8)="Conclusa"`;
      const counted = declared.length > 0 ? orDone(reached, isDone) : reached;
      grid.field(progress, counted, STYLES.centered, STYLES.percent);
    } else {
      grid.field(state, null, STYLES.centered);
      grid.field(progress, null, STYLES.centered);
    }
    this.writeExpected(row, planned);
    const date = [STYLES.centered, STYLES.date, { horizontal: 'Center' as const }];
    grid.field(
      cell(row, layout.dates),
      whenPlanned(planned, 'INIZIO', planned, block.year),
      ...date,
    );
    if (block.hasDone)
      grid.field(
        cell(row + 1, layout.dates),
        whenPlanned(planned, 'FINE', planned, block.year),
        ...date,
      );
  }

  /** First and last day of a phase in cells of their own. */
  writeDates(row: number): void {
    const { grid, block } = this;
    const planned = areaAddress(block.periods(row));
    const date = [STYLES.centered, STYLES.date, { horizontal: 'Center' as const }];
    const at = (column: number) => ({ row, column, rows: block.rowsPerPhase, columns: 1 });
    const { dates, lastDay } = grid.layout;
    grid.field(at(dates), whenPlanned(planned, 'INIZIO', planned, block.year), ...date);
    grid.field(at(lastDay), whenPlanned(planned, 'FINE', planned, block.year), ...date);
    this.writeExpected(row, planned);
  }

  private writeExpected(row: number, planned: string): void {
    const { grid, block } = this;
    const { expected } = grid.layout;
    const content = whenPlanned(planned, 'ATTESO', planned, REFERENCE_DATE, block.year);
    const area = { row, column: expected, rows: block.rowsPerPhase, columns: 1 };
    grid.field(area, content, STYLES.centered, STYLES.percent);
  }

  /** The state and the progress of the block, over all its phases; `heading` is the row above the first. */
  writeTotals(heading: number): ScheduleResults {
    const { grid, block } = this;
    const { layout, row } = grid;
    const { column, columns } = block.periods(row);
    const periods = rowsBetween({ column, columns }, heading, row);
    const inColumn = (of: number) => rowsBetween({ column: of, columns: 1 }, heading, row);
    // What is typed or pasted ends with a space now and then, which nobody sees.
    const labels = `TRIM(${inColumn(layout.rowLabel)})`;
    const rowsOf = (cells: string, label: string) => `FILTER(${cells},${labels}="${label}","")`;
    const planned = rowsOf(periods, PLANNED);
    const done = rowsOf(periods, block.schedule.doneLabel);
    const weight = phaseColumn(layout, 'weight');
    // Weights stand in the first of the two rows of each phase.
    const weights = weight === undefined ? [] : [rowsOf(inColumn(weight), PLANNED)];
    const args = [planned, done, REFERENCE_DATE, block.year, ...weights];
    const isOther = (...known: string[]) =>
      known.map((label) => `(${labels}<>"${label}")`).join('*');
    const { doneLabel } = block.schedule;
    // What rows without these labels say would be left out, and nobody would see it.
    const unlessLeftOut = (result: string) => {
      const unknown = `SUMPRODUCT((${periods}<>"")*${isOther(PLANNED, doneLabel)})>0`;
      const stray =
        weight === undefined ? [] : [`SUMPRODUCT((${inColumn(weight)}<>"")*${isOther(PLANNED)})>0`];
      const checked = stray.length === 0 ? result : `IF(${stray[0]},"${STRAY_WEIGHT}",${result})`;
      const known = `IF(${unknown},"${unknownRow(doneLabel)}",${checked})`;
      return formula(`IF(${block.year}="","${NO_YEAR}",${known})`);
    };
    const title = `${BLOCK_STATE} ${block.schedule.year}`;
    grid.line(grid.at(0, layout.state), title, STYLES.section);
    const state = grid.at(layout.state);
    // What is declared as executed counts: no function but the phase's own knows of it.
    const { hasExecuted } = block.schedule;
    const stateText = hasExecuted
      ? stateOfAll([rowsAboveApart(layout.state, heading)])
      : valueOrReason('STATO_OBIETTIVO', ...args);
    grid.field(state, unlessLeftOut(stateText), STYLES.tableHeading);
    const progress = hasExecuted
      ? mean(rowsAboveApart(layout.progress, heading))
      : whenPlanned(periods, 'AVANZAMENTO_OBIETTIVO', ...args).formula.slice(1);
    const place = grid.at(layout.progress);
    grid.field(place, unlessLeftOut(progress), STYLES.tableHeading, STYLES.percent);
    grid.format(...stateFormats(state));
    grid.next();
    return {
      heading,
      totals: row,
      state: cellAddress(row, layout.state),
      progress: cellAddress(row, layout.progress),
    };
  }
}

/**
 * Where no month is planned yet the cell stays blank. A reader without the add-in computes blank results again: a blank
 * row of months must not call the functions at all.
 */
function whenPlanned(periods: string, name: string, ...args: readonly string[]): Formula {
  return formula(`IF(COUNTA(${periods})=0,"",${valueOrReason(name, ...args)})`);
}

/** The whole progress where the phase is concluded, as declared. */
const orDone = ({ formula: text }: Formula, isDone: string): Formula =>
  formula(`IF(${isDone},1,${text.slice(1)})`);
