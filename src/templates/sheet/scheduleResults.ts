/** What formulas tell beside the periods of a cronoprogramma: states, progress, first and last days. */
import type { Schedule } from '../../domain/objective';
import { areaAddress, cell, cellAddress } from '../address';
import type { Area, Formula } from '../blueprint';
import { STYLES } from '../style';
import { phaseColumn } from './layout';
import type { ObjectiveGrid } from './objectiveGrid';
import { stateFormats } from './stateFormats';

/** Name of the workbook's cell with the date at which states are computed. */
export const REFERENCE_DATE = 'PIAO_DataRiferimento';
/** In the row of the periods planned. */
export const PLANNED = 'Previsto';

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
  state: string;
  progress: string;
  /** The phases' own progress; blank where nothing is planned. */
  phases: string;
  /** The phases' weights, in the first of the rows of each; null where the sheet has none. */
  weights: string | null;
  /** First and last days of its phases. */
  dates: string;
}

/** The block whose results are written. */
export interface Block {
  schedule: Schedule;
  /** Address of the cell with the year. */
  year: string;
  hasDone: boolean;
  rowsPerPhase: number;
  /** Where the first result stands. */
  place: { column: number; columns: number };
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
    const both = (column: number, columns = 1) => ({ row, column, rows, columns });
    const planned = areaAddress(block.periods(row));
    const { column, columns } = block.place;
    const [state, progress] = [both(column, columns), both(layout.progress)];
    if (block.hasDone) {
      const done = areaAddress(block.periods(row + 1));
      const executed = phaseColumn(layout, 'executed');
      const declared =
        block.schedule.hasExecuted && executed !== undefined
          ? `,${cellAddress(row, executed)}`
          : '';
      const text = `=PIAO.STATO_FASE(${planned},${done},${REFERENCE_DATE},${block.year}${declared})`;
      grid.field(state, { formula: text }, STYLES.centered);
      const reached = whenPlanned(
        planned,
        `PIAO.AVANZAMENTO(${planned},${done},${REFERENCE_DATE},${block.year})`,
      );
      grid.field(progress, reached, STYLES.centered, STYLES.percent);
    } else {
      grid.field(state, null, STYLES.centered);
      grid.field(progress, null, STYLES.centered);
    }
    this.writeExpected(row, planned);
    const date = [STYLES.centered, STYLES.date, { horizontal: 'Center' as const }];
    grid.field(
      cell(row, layout.dates),
      whenPlanned(planned, `PIAO.INIZIO(${planned},${block.year})`),
      ...date,
    );
    if (block.hasDone)
      grid.field(
        cell(row + 1, layout.dates),
        whenPlanned(planned, `PIAO.FINE(${planned},${block.year})`),
        ...date,
      );
  }

  /** First and last day of a phase in cells of their own. */
  writeDates(row: number): void {
    const { grid, block } = this;
    const planned = areaAddress(block.periods(row));
    const { column, columns } = block.place;
    const date = [STYLES.centered, STYLES.date, { horizontal: 'Center' as const }];
    const at = (from: number, width = 1) => ({
      row,
      column: from,
      rows: block.rowsPerPhase,
      columns: width,
    });
    grid.field(
      at(column, columns),
      whenPlanned(planned, `PIAO.INIZIO(${planned},${block.year})`),
      ...date,
    );
    grid.field(
      at(grid.layout.progress),
      whenPlanned(planned, `PIAO.FINE(${planned},${block.year})`),
      ...date,
    );
    this.writeExpected(row, planned);
  }

  private writeExpected(row: number, planned: string): void {
    const { grid, block } = this;
    const { expected } = grid.layout;
    const content = whenPlanned(planned, `PIAO.ATTESO(${planned},${REFERENCE_DATE},${block.year})`);
    const area = { row, column: expected, rows: block.rowsPerPhase, columns: 1 };
    grid.field(area, content, STYLES.centered, STYLES.percent);
  }

  /** The state and the progress of the block, over all its phases. */
  writeTotals(first: number, rows: number): ScheduleResults {
    const { grid, block } = this;
    const { layout, row } = grid;
    const place = block.place;
    const periods = areaAddress(block.periods(first, rows));
    const labels = areaAddress({ row: first, column: layout.rowLabel, rows, columns: 1 });
    const rowsOf = (cells: string, label: string) => `FILTER(${cells},${labels}="${label}")`;
    const planned = rowsOf(periods, PLANNED);
    const done = rowsOf(periods, block.schedule.doneLabel);
    const weight = phaseColumn(layout, 'weight');
    // Weights stand in the first of the two rows of each phase.
    const weights =
      weight === undefined ? null : areaAddress({ row: first, column: weight, rows, columns: 1 });
    const given = weights === null ? '' : `,${rowsOf(weights, PLANNED)}`;
    const args = `${planned},${done},${REFERENCE_DATE},${block.year}${given}`;
    const title = `Stato del cronoprogramma ${block.schedule.year}`;
    grid.field(grid.at(0, place.column), title, STYLES.section, { horizontal: 'Right' });
    const state = grid.at(place.column, place.columns);
    grid.field(state, { formula: `=PIAO.STATO_OBIETTIVO(${args})` }, STYLES.tableHeading);
    const progress = whenPlanned(periods, `PIAO.AVANZAMENTO_OBIETTIVO(${args})`);
    grid.field(grid.at(layout.progress), progress, STYLES.tableHeading, STYLES.percent);
    grid.style(grid.at(layout.expected, 2), STYLES.section);
    grid.format(...stateFormats(state));
    grid.next();
    return {
      state: cellAddress(row, place.column),
      progress: cellAddress(row, layout.progress),
      phases: areaAddress({ row: first, column: layout.progress, rows, columns: 1 }),
      weights,
      dates: areaAddress({ row: first, column: layout.dates, rows, columns: 1 }),
    };
  }
}

/**
 * Where no month is planned yet the functions answer #N/A: the cell stays blank; other errors are shown. A reader
 * without the add-in computes blank results again: a blank row of months must not call the functions at all.
 */
function whenPlanned(periods: string, call: string): Formula {
  return { formula: `=IF(COUNTA(${periods})=0,"",IFNA(${call},""))` };
}
