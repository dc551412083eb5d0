/** The cronoprogramma of one year: planned and done periods of each phase, with live results beside them. */
import { derivePeriods } from '../../domain/derivedSchedule';
import type { Phase, Schedule } from '../../domain/objective';
import type { Periods } from '../../domain/periods';
import { cell, cellAddress } from '../address';
import type { Area, CellContent } from '../blueprint';
import type { ObjectiveTemplate } from '../objectiveTemplate';
import { STYLES } from '../style';
import { phaseColumn, type PhaseColumn } from './layout';
import type { ObjectiveGrid } from './objectiveGrid';
import {
  DAYS,
  EXPECTED,
  FIRST_DAY,
  LAST_DAY,
  PLANNED,
  PROGRESS,
  ResultsWriter,
  STATE,
  type ScheduleResults,
} from './scheduleResults';
import { markFormats, stateFormats } from './stateFormats';
import { UnplannedGrid } from './unplannedGrid';

/** What is said of rows that the document prints with other cells than the periods of the year: over the one too many, below. */
const EXTRA_CELLS: Readonly<Record<Periods, { label: string; note: string; others: string }>> = {
  12: {
    label: '13ª',
    note: 'Alcune righe del documento hanno 13 caselle invece di 12: la tredicesima, oltre dicembre, è riportata come stampata e non entra nei calcoli.',
    others:
      'Le caselle stampate nel documento non sono una per mese: i mesi sono ricavati in proporzione.',
  },
  24: {
    label: '25ª',
    note: 'Alcune righe del documento hanno 25 caselle invece di 24: la venticinquesima, oltre dicembre, è riportata come stampata e non entra nei calcoli.',
    others:
      'Le caselle stampate nel documento non sono due per mese: le quindicine sono ricavate in proporzione.',
  },
};
export const EXTRA_CELL_LABELS = Object.values(EXTRA_CELLS).map(({ label }) => label);
/** Below a block, on the cells of the document. */
export const CELL_NOTES = Object.values(EXTRA_CELLS).flatMap(({ note, others }) => [note, others]);
/** Below a block of a plan that says times in words. */
export const WORDS_NOTE =
  'In corsivo i mesi ricavati dalle parole della fase (per esempio «entro il 30/06»).';
const FROM_WORDS = { bold: false, italic: true };
/** Stands in the extra column where a row of the document has no such cell. */
export const NO_EXTRA_CELL = '–';

const PHASE_ROW_HEIGHT = 16;
const STATE_ROW_HEIGHT = 28;
const MARK = 'X';
const MONTH_LETTERS = ['G', 'F', 'M', 'A', 'M', 'G', 'L', 'A', 'S', 'O', 'N', 'D'];

const hasExtraCell = ({ printedCells }: Phase, { periods }: Schedule): boolean =>
  printedCells === periods + 1;

/** Whether a row of it is printed with one cell too many. */
export const hasExtraCells = (schedule: Schedule): boolean =>
  schedule.phases.some((phase) => hasExtraCell(phase, schedule));

/** Whether any phase has periods, or cells of its own in the document. */
const hasPeriods = ({ phases }: Schedule): boolean =>
  phases.some(
    ({ planned, done, printedCells }) =>
      planned.length + done.length > 0 || printedCells !== undefined,
  );

const isSame = (one: readonly number[], other: readonly number[]): boolean =>
  one.length === other.length && one.every((each, index) => each === other[index]);

/** Cronoprogramma_2021; a second block of the same year is Cronoprogramma_2021_2. */
export function scheduleName(schedules: Schedule[], index: number): string {
  const { year } = schedules[index]!;
  const before = schedules.slice(0, index).filter((other) => other.year === year).length;
  return before === 0 ? `Cronoprogramma_${year}` : `Cronoprogramma_${year}_${before + 1}`;
}

/** Writes one block; its area and that of its periods have names. Results only where phases have a row for "done". */
export function writeSchedule(
  grid: ObjectiveGrid,
  schedule: Schedule,
  name: string,
  template: ObjectiveTemplate['schedule'],
): ScheduleResults | undefined {
  return new ScheduleWriter(grid, schedule, template).write(name);
}

class ScheduleWriter {
  private readonly labels: ObjectiveTemplate['schedule']['labels'];
  private readonly inWords: boolean;
  private readonly header: number;
  private readonly hasDone: boolean;
  private readonly hasExtra: boolean;
  private readonly rowsPerPhase: number;
  private readonly results: ResultsWriter;
  /** Rows of months that are taken from the words of their phases. */
  private readonly fromWords: Area[] = [];
  /** Where no period is planned and documents say times in words. */
  private readonly hidden: UnplannedGrid | undefined;

  constructor(
    private readonly grid: ObjectiveGrid,
    private readonly schedule: Schedule,
    { labels, inWords = false }: ObjectiveTemplate['schedule'],
  ) {
    this.labels = labels;
    this.inWords = inWords;
    this.header = grid.row;
    this.hasDone = schedule.doneLabel !== '';
    this.hasExtra = hasExtraCells(schedule);
    this.rowsPerPhase = this.hasDone ? 2 : 1;
    const rows = schedule.phases.length * this.rowsPerPhase;
    if (inWords && !hasPeriods(schedule))
      this.hidden = new UnplannedGrid(grid, this.periods(this.header, rows + 1));
    this.results = new ResultsWriter(grid, {
      schedule,
      year: cellAddress(grid.row, grid.layout.rowLabel, true),
      hasDone: this.hasDone,
      rowsPerPhase: this.rowsPerPhase,
      periods: (row, rows) => this.periods(row, rows),
    });
  }

  /** Weeks or months as they are: the columns that formulas read. */
  private periods(row: number, rows = 1): Area {
    const { firstPeriod } = this.grid.layout;
    return { row, column: firstPeriod, rows, columns: this.schedule.periods };
  }

  write(name: string): ScheduleResults | undefined {
    const { grid, schedule } = this;
    this.writeHeader();
    const first = grid.row;
    for (const phase of schedule.phases) this.writePhase(phase);
    const rows = grid.row - first;
    const inWords = this.markPeriodsInWords(first);
    grid.name(name, { ...grid.tableWidth(), row: this.header, rows: rows + 1 });
    grid.name(`${name}_Periodi`, this.periods(this.header, rows + 1));
    this.addMarks(first, rows);
    const results =
      this.hasDone && grid.layout.hasStates ? this.results.writeTotals(this.header) : undefined;
    if (inWords) {
      grid.line(grid.across(), WORDS_NOTE, STYLES.note);
      grid.next();
    }
    if (this.hasExtra) grid.note(EXTRA_CELLS[schedule.periods].note);
    if (
      schedule.phases.some(
        ({ printedCells = 0 }) =>
          printedCells > schedule.periods + 1 ||
          (printedCells > 12 && printedCells < schedule.periods),
      )
    )
      grid.note(EXTRA_CELLS[schedule.periods].others);
    return results;
  }

  private writeHeader(): void {
    const { grid, schedule } = this;
    const { layout } = grid;
    const heading = (column: number, content: CellContent) =>
      grid.field(grid.at(column), content, STYLES.tableHeading);
    if (layout.isNumbered) grid.numberHeading();
    grid.field(grid.at(layout.text, this.nameColumns()), schedule.title, STYLES.tableHeading, {
      horizontal: 'Left',
    });
    for (const column of this.shownColumns())
      heading(phaseColumn(layout, column)!, this.labels[column]?.[0] ?? '');
    heading(layout.rowLabel, schedule.year);
    const perMonth = schedule.periods / 12;
    for (let position = 0; position < schedule.periods; position += perMonth) {
      const letter = MONTH_LETTERS[position / perMonth] ?? '';
      const at = grid.at(layout.firstPeriod + position, perMonth);
      if (this.hidden) grid.put(at.row, at.column, this.hidden.heading(letter));
      else grid.line(at, letter, STYLES.tableHeading);
    }
    if (this.hasExtra && layout.extraCell !== undefined)
      heading(layout.extraCell, EXTRA_CELLS[schedule.periods].label);
    if (layout.hasStates) {
      heading(layout.state, STATE);
      heading(layout.progress, PROGRESS);
    }
    heading(layout.expected, EXPECTED);
    heading(layout.dates, layout.hasStates ? DAYS : FIRST_DAY);
    if (!layout.hasStates) heading(layout.lastDay, LAST_DAY);
    grid.next(20);
  }

  /** The name of a phase goes on over the column of "executed" where the block has none. */
  private nameColumns(): number {
    const executed = phaseColumn(this.grid.layout, 'executed');
    return executed === this.grid.layout.text + 1 && !this.schedule.hasExecuted ? 2 : 1;
  }

  private shownColumns(): PhaseColumn[] {
    return this.grid.layout.phaseColumns.filter(
      (column) => column !== 'executed' || this.schedule.hasExecuted,
    );
  }

  private writePhase(phase: Phase): void {
    const { grid, schedule } = this;
    const { layout, row } = grid;
    const rows = this.rowsPerPhase;
    grid.together({ row, rows });
    const both = (column: number, columns = 1) => ({ row, column, rows, columns });
    if (layout.isNumbered) this.writeNumber(phase);
    grid.field(both(layout.text, this.nameColumns()), phase.name, STYLES.value);
    for (const column of this.shownColumns())
      this.writeColumn(both(phaseColumn(layout, column)!), column, phase);
    if (this.hidden) grid.put(row, layout.rowLabel, PLANNED);
    else grid.field(cell(row, layout.rowLabel), PLANNED, STYLES.centered);
    if (this.hasDone)
      grid.field(cell(row + 1, layout.rowLabel), schedule.doneLabel, STYLES.centered);
    this.writePositions(row, phase.planned);
    if (this.hasDone) this.writePositions(row + 1, phase.done);
    if (this.hasExtra && layout.extraCell !== undefined && !hasExtraCell(phase, schedule))
      grid.put(row, layout.extraCell, NO_EXTRA_CELL);
    if (layout.hasStates) this.results.writeStates(row);
    else this.results.writeDates(row);
    // A state in words may take two lines.
    grid.next(layout.hasStates ? STATE_ROW_HEIGHT : PHASE_ROW_HEIGHT);
    if (rows > 1) grid.next(PHASE_ROW_HEIGHT);
  }

  /** As the document prints it, else counted. */
  private writeNumber({ number }: Phase): void {
    const { grid, rowsPerPhase: rows } = this;
    if (number === undefined) grid.number(this.header, rows);
    else grid.field({ ...grid.at(0), rows }, number, STYLES.label, { horizontal: 'Center' });
  }

  private writeColumn(area: Area, column: PhaseColumn, phase: Phase): void {
    const { grid } = this;
    if (column === 'executed') {
      grid.field(area, phase.executed === '' ? null : phase.executed, STYLES.centered);
      grid.validate({
        area: cell(area.row, area.column),
        options: ['SI', 'NO'],
        prompt: { title: 'Eseguito', message: 'SI quando la fase è conclusa, NO altrimenti.' },
      });
    } else if (column === 'weight') grid.field(area, phase.weight, STYLES.centered);
    else grid.field(area, phase[column] === '' ? null : phase[column], STYLES.value);
  }

  /** Months that the phase says in words, and nobody marked: they look otherwise. Says whether there are any. */
  private markPeriodsInWords(first: number): boolean {
    const { schedule, rowsPerPhase } = this;
    if (!this.inWords || schedule.periods !== 12) return false;
    const rows = schedule.phases.flatMap(({ name, planned }, index) =>
      planned.length > 0 && isSame(derivePeriods(name, schedule.year).periods, planned)
        ? [first + index * rowsPerPhase]
        : [],
    );
    for (const row of rows) this.fromWords.push(this.periods(row));
    return rows.length > 0;
  }

  /** Beside longer years of the same sheet, the cell too many does not follow the last period. */
  private writePositions(row: number, positions: number[]): void {
    const { firstPeriod, extraCell } = this.grid.layout;
    for (const position of positions) {
      const isExtra = position > this.schedule.periods;
      this.grid.put(row, isExtra ? extraCell! : firstPeriod + position - 1, MARK);
    }
  }

  private addMarks(first: number, rows: number): void {
    const { grid, schedule } = this;
    const columns = schedule.periods + (this.hasExtra ? 1 : 0);
    const area = { ...this.periods(first, rows), columns };
    if (this.hidden) this.hidden.addLook();
    else grid.style(area, STYLES.centered, STYLES.mark);
    for (const row of this.fromWords) grid.style(row, FROM_WORDS);
    const periods = this.periods(first, rows);
    const [title, message] =
      schedule.periods === 12
        ? ['Mese', 'X nei mesi della fase; vuoto negli altri.']
        : ['Quindicina', 'X nelle quindicine della fase; vuoto nelle altre.'];
    grid.validate({ area: periods, options: [MARK], prompt: { title, message } });
    grid.format(...markFormats(periods, grid.layout.rowLabel, PLANNED));
    const { hasStates, state: column } = grid.layout;
    if (hasStates)
      grid.format(...stateFormats({ row: first, rows, column, columns: 1 }, this.hasDone ? 2 : 1));
  }
}
