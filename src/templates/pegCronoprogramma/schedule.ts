import type { Phase, Schedule } from '../../domain/objective';
import { areaAddress, cell, cellAddress } from '../address';
import type { Area, Formula } from '../blueprint';
import type { SheetGrid } from '../sheetGrid';
import { STYLES } from '../style';
import {
  COLUMNS,
  DATES,
  EXECUTED,
  EXPECTED,
  EXTRA_CELL,
  FIRST_MONTH,
  MONTH_LETTERS,
  MONTHS,
  NAME,
  PROGRESS,
  ROW_LABEL,
  STATE,
} from './columns';
import { addNote } from './sections';
import { markFormats, stateFormats } from './stateFormats';

/** Name of the workbook's cell with the date at which states are computed. */
export const REFERENCE_DATE = 'PIAO_DataRiferimento';

const PLANNED = 'Previsto';
const ROWS_PER_PHASE = 2;
const PHASE_ROW_HEIGHT = 15;
const MARK = 'X';

/** Where the results of a block stand, for the objective's own results. */
export interface ScheduleResults {
  state: string;
  progress: string;
  /** The phases' own progress; blank where nothing is planned. */
  phases: string;
  /** First and last days of its phases. */
  dates: string;
}

/**
 * A cronoprogramma of one year: two rows for each phase (planned and done) with its state, progress, expected
 * progress, first and last day, and the block's own state below. The year is a number, so that formulas read it.
 */
export function addSchedule(grid: SheetGrid, schedule: Schedule, name: string): ScheduleResults {
  const header = grid.row;
  const year = cellAddress(header, NAME, true);
  addHeader(grid, schedule);
  const first = grid.row;
  for (const phase of schedule.phases) addPhase(grid, schedule, phase, year);
  const rows = grid.row - first;
  grid.name(name, { row: header, column: NAME, rows: rows + 1, columns: COLUMNS });
  const cells = MONTHS + (hasExtraCell(schedule) ? 1 : 0);
  addMarks(grid, { row: first, column: FIRST_MONTH, rows, columns: cells });
  const { column, columns } = statePlace(schedule);
  grid.format(...stateFormats({ row: first, column, rows, columns }));
  const results = addBlockResults(grid, schedule, { first, rows, year });
  if (hasExtraCell(schedule))
    addNote(
      grid,
      'Alcune righe del documento hanno 13 caselle invece di 12: la tredicesima, oltre dicembre, è riportata come stampata e non entra nei calcoli.',
    );
  return results;
}

function addHeader(grid: SheetGrid, schedule: Schedule): void {
  const at = (column: number, columns = 1) => ({ row: grid.row, column, rows: 1, columns });
  const title = at(NAME, schedule.hasExecuted ? 1 : 2);
  grid.field(title, schedule.year, STYLES.tableHeading, {
    horizontal: 'Left',
    numberFormat: yearFormat(schedule),
  });
  if (schedule.hasExecuted) grid.field(at(EXECUTED), 'ESEGUITO', STYLES.tableHeading);
  grid.field(at(ROW_LABEL), null, STYLES.tableHeading);
  MONTH_LETTERS.forEach((letter, month) =>
    grid.field(at(FIRST_MONTH + month), letter, STYLES.tableHeading),
  );
  if (hasExtraCell(schedule)) grid.field(at(EXTRA_CELL), '13ª', STYLES.tableHeading);
  const state = statePlace(schedule);
  grid.field(at(state.column, state.columns), 'Stato', STYLES.tableHeading);
  grid.field(at(PROGRESS), 'Avanzamento', STYLES.tableHeading);
  grid.field(at(EXPECTED), 'Atteso', STYLES.tableHeading);
  grid.field(at(DATES), 'Dal / al', STYLES.tableHeading);
  grid.atLeast(grid.row, 20);
  grid.row += 1;
}

/** Whether a row of the document has a cell beyond December. */
function hasExtraCell({ phases }: Schedule): boolean {
  return phases.some(({ printedCells = MONTHS }) => printedCells > MONTHS);
}

/** The state takes the place of the thirteenth cell where there is none. */
function statePlace(schedule: Schedule): { column: number; columns: number } {
  return hasExtraCell(schedule)
    ? { column: STATE, columns: 1 }
    : { column: EXTRA_CELL, columns: STATE - EXTRA_CELL + 1 };
}

/** Prints the number 2021 as the heading that the authority writes. */
function yearFormat({ title, year }: Schedule): string {
  const before = title.replace(String(year), '').replace(/"/g, '').trim();
  return `"${before} "0`;
}

function addPhase(grid: SheetGrid, schedule: Schedule, phase: Phase, year: string): void {
  const row = grid.row;
  const both = (column: number, columns = 1) => ({ row, column, rows: ROWS_PER_PHASE, columns });
  const name = both(NAME, schedule.hasExecuted ? 1 : 2);
  grid.field(name, phase.name, STYLES.value);
  const executed = schedule.hasExecuted ? both(EXECUTED) : undefined;
  if (executed) {
    grid.field(executed, phase.executed === '' ? null : phase.executed, STYLES.centered);
    grid.validate({
      area: cell(row, EXECUTED),
      options: ['SI', 'NO'],
      prompt: { title: 'Eseguito', message: 'SI quando la fase è conclusa, NO altrimenti.' },
    });
  }
  grid.field(cell(row, ROW_LABEL), PLANNED, STYLES.centered);
  grid.field(cell(row + 1, ROW_LABEL), schedule.doneLabel, STYLES.centered);
  addPositions(grid, row, phase.planned);
  addPositions(grid, row + 1, phase.done);

  const planned = monthsAddress(row);
  const done = monthsAddress(row + 1);
  const when = `${REFERENCE_DATE},${year}`;
  const declared = executed ? `,${cellAddress(row, EXECUTED)}` : '';
  const formula = (text: string) => ({ formula: `=${text}` });
  const place = statePlace(schedule);
  const state = both(place.column, place.columns);
  grid.field(
    state,
    formula(`PIAO.STATO_FASE(${planned},${done},${when}${declared})`),
    STYLES.centered,
  );
  grid.field(
    both(PROGRESS),
    whenPlanned(`PIAO.AVANZAMENTO(${planned},${done})`),
    STYLES.centered,
    STYLES.percent,
  );
  grid.field(
    both(EXPECTED),
    whenPlanned(`PIAO.ATTESO(${planned},${when})`),
    STYLES.centered,
    STYLES.percent,
  );
  const date = [STYLES.centered, STYLES.date, { horizontal: 'Center' as const }];
  grid.field(cell(row, DATES), whenPlanned(`PIAO.INIZIO(${planned},${year})`), ...date);
  grid.field(cell(row + 1, DATES), whenPlanned(`PIAO.FINE(${planned},${year})`), ...date);

  const lines = grid.linesOf(phase.name, name);
  const height = Math.max(PHASE_ROW_HEIGHT, Math.ceil((lines * 13 + 4) / ROWS_PER_PHASE));
  grid.atLeast(row, height);
  grid.atLeast(row + 1, height);
  grid.row += ROWS_PER_PHASE;
}

/** Where no month is planned yet the functions answer #N/A: the cell stays blank; other errors are shown. */
function whenPlanned(call: string): Formula {
  return { formula: `=IFNA(${call},"")` };
}

function addPositions(grid: SheetGrid, row: number, positions: number[]): void {
  for (const position of positions) grid.put(row, FIRST_MONTH + position - 1, MARK);
}

function monthsAddress(row: number, rows = 1): string {
  return areaAddress({ row, column: FIRST_MONTH, rows, columns: MONTHS });
}

function addMarks(grid: SheetGrid, area: Area): void {
  grid.style(area, STYLES.centered, STYLES.mark);
  const months = { ...area, columns: MONTHS };
  grid.validate({
    area: months,
    options: [MARK],
    prompt: { title: 'Mese', message: 'X nei mesi della fase; vuoto negli altri.' },
  });
  grid.format(...markFormats(months, PLANNED));
}

interface Block {
  first: number;
  rows: number;
  year: string;
}

function addBlockResults(
  grid: SheetGrid,
  schedule: Schedule,
  { first, rows, year }: Block,
): ScheduleResults {
  const { doneLabel, year: number } = schedule;
  const row = grid.row;
  const { column, columns } = statePlace(schedule);
  const state = { row, column, rows: 1, columns };
  const months = monthsAddress(first, rows);
  const labels = areaAddress({ row: first, column: ROW_LABEL, rows, columns: 1 });
  const marks = [PLANNED, doneLabel].map((label) => `FILTER(${months},${labels}="${label}")`);
  const args = `${marks.join(',')},${REFERENCE_DATE},${year}`;
  const label = { row, column: NAME, rows: 1, columns: column };
  grid.field(label, `Stato del cronoprogramma ${number}`, STYLES.section, { horizontal: 'Right' });
  grid.field(state, { formula: `=PIAO.STATO_OBIETTIVO(${args})` }, STYLES.tableHeading);
  grid.field(
    cell(row, PROGRESS),
    whenPlanned(`PIAO.AVANZAMENTO_OBIETTIVO(${args})`),
    STYLES.tableHeading,
    STYLES.percent,
  );
  grid.style({ row, column: EXPECTED, rows: 1, columns: 2 }, STYLES.section);
  grid.format(...stateFormats(state));
  grid.atLeast(row, 18);
  grid.row += 1;
  return {
    state: cellAddress(row, column),
    progress: cellAddress(row, PROGRESS),
    phases: areaAddress({ row: first, column: PROGRESS, rows, columns: 1 }),
    dates: areaAddress({ row: first, column: DATES, rows, columns: 1 }),
  };
}
