/** Reads one block of a cronoprogramma: its year, its phases, what is planned and done in each period. */
import type { PhasePlaces, SchedulePlaces } from '../../domain/objectivePlaces';
import { toYear } from '../../domain/dates';
import { completePhase } from '../../domain/completePlan';
import type { Phase, Schedule } from '../../domain/objective';
import { isMark } from '../../domain/schedule/marks';
import type { Area } from '../blueprint';
import { labelKey } from '../labels';
import type { ObjectiveTemplate } from '../objectiveTemplate';
import type { PhaseColumn } from '../sheet/layout';
import { EXTRA_CELL_LABELS, NO_EXTRA_CELL } from '../sheet/schedule';
import { PLANNED, RESULT_LABELS } from '../sheet/scheduleResults';
import { PHASE_NUMBER_LABELS } from './glossary';
import type { PeriodColumns } from './periodColumns';
import { yearOfSheet } from './schedulesByHand';
import type { Cell, SheetReader } from './sheetReader';
import { isFilled } from './tablesByHand';

const DONE_LABELS = ['Ottenuto', 'Realizzato'] as const;
const ROW_LABELS = [PLANNED, ...DONE_LABELS].map(labelKey);
const PLANNED_KEY = labelKey(PLANNED);
const YEAR = /\b(?:19|20)\d\d\b/;

interface ReadBlock {
  schedule: Schedule;
  places: SchedulePlaces;
}

export class BlockReader {
  readonly area: Area;
  private readonly columns = new Map<PhaseColumn, number>();
  private readonly extraCell: number | undefined;
  /** The column that says which row is planned and which is done. */
  private readonly rowLabel: number | undefined;
  private readonly name: number;
  private readonly others: (number | undefined)[];

  constructor(
    private readonly reader: SheetReader,
    area: Area,
    private readonly periods: PeriodColumns,
    labels: ObjectiveTemplate['schedule']['labels'],
    /** Whether it has the name that the add-in gave it. */
    private readonly isNamed: boolean,
  ) {
    this.area = area;
    const { row, column } = area;
    // The title of a block stands in its first column: whatever it says, it is no label. What stands before it may be one.
    const found = new Map([
      ...reader.labels(row, isNamed ? column + 1 : column, reader.columns),
      ...(isNamed ? reader.labels(row, 0, column) : []),
    ]);
    for (const [phaseColumn, titles] of Object.entries(labels)) {
      const place = titles
        .map((title) => found.get(labelKey(title)))
        .find((each) => each !== undefined);
      if (place !== undefined) this.columns.set(phaseColumn as PhaseColumn, place);
    }
    this.extraCell = EXTRA_CELL_LABELS.map((label) => found.get(labelKey(label))).find(
      (place) => place !== undefined,
    );
    this.rowLabel = this.findRowLabel();
    this.name = isNamed ? column : this.nameByHand();
    this.area = { ...area, rows: area.rows + this.rowsTypedBelow() };
    // The numbers of phases tell their order; results are computed.
    const computed = reader.isByHand ? PHASE_NUMBER_LABELS : RESULT_LABELS;
    this.others = computed.map((label) => found.get(labelKey(label)));
  }

  /** A phase's own words may read like the label of a row: their columns are not looked at. */
  private findRowLabel(): number | undefined {
    const { row, rows, column, columns } = this.area;
    const ofPhases = [...this.columns.values()];
    for (let each = row + 1; each < row + rows; each += 1)
      for (let place = column + 1; place < column + columns; place += 1)
        if (!ofPhases.includes(place) && ROW_LABELS.includes(this.reader.key(each, place)))
          return place;
    return undefined;
  }

  /** The first filled column that is neither the number of the phase nor any other known one. */
  private nameByHand(): number {
    const { reader, area } = this;
    const known = [this.rowLabel, ...this.columns.values()];
    const [end = area.columns] = this.periods.columns;
    for (let column = area.column; column < end; column += 1) {
      const isNumber = PHASE_NUMBER_LABELS.some(
        (label) => labelKey(label) === reader.key(area.row, column),
      );
      if (!isNumber && !known.includes(column) && isFilled(reader, area, column)) return column;
    }
    return area.column;
  }

  /** Phases added below the last one: the name of the block does not grow with them. */
  private rowsTypedBelow(): number {
    const { reader, area, rowLabel, isNamed } = this;
    if (!isNamed || rowLabel === undefined) return 0;
    const isPhase = (row: number) =>
      row < reader.rows &&
      (ROW_LABELS.includes(reader.key(row, rowLabel)) ||
        this.periods.columns.some((column) => isMark(reader.value(row, column)) === true));
    let rows = 0;
    while (isPhase(area.row + area.rows + rows)) rows += 1;
    return rows;
  }

  /** Rows and columns whose crossings are the cells of periods. */
  cells(): { from: number; to: number; columns: readonly number[] } {
    const { row, rows } = this.area;
    return { from: row + 1, to: row + rows, columns: this.periods.columns };
  }

  read(): ReadBlock {
    const { reader, area, periods } = this;
    const phases: Phase[] = [];
    const phasePlaces: PhasePlaces[] = [];
    let spare: PhasePlaces | undefined;
    /** Whether the row above is that of a phase that is not there yet: the row of what was done is no other phase's. */
    let isAfterBlank = false;
    let doneLabel: Schedule['doneLabel'] = '';
    const title = { row: area.row, column: this.name };
    const { year, cell: yearCell } = this.year();
    for (let row = area.row + 1; row < area.row + area.rows; row += 1) {
      const label = DONE_LABELS.find((each) => labelKey(each) === this.labelOf(row));
      const last = phases.at(-1);
      if (this.rowLabel !== undefined && ROW_LABELS.includes(this.labelOf(row)))
        reader.take({ row, column: this.rowLabel });
      if (label && isAfterBlank) {
        if (spare && !spare.done) Object.assign(spare, this.periodPlace('done', row));
      } else if (label && last) {
        doneLabel = label;
        const places = phasePlaces.at(-1)!;
        if (places.done) this.refuseMarks(row);
        else {
          last.done = this.marks(row);
          Object.assign(places, this.periodPlace('done', row));
          // A blank row between the two of a phase is no room for another.
          if (spare && spare.name!.row > places.name!.row) spare = undefined;
        }
      } else if (!this.isBlankRow(row)) {
        phases.push(this.numbered(this.phase(row), row, phases));
        phasePlaces.push(this.phasePlaces(row));
      } else if (this.rowLabel === undefined || this.labelOf(row) === PLANNED_KEY)
        spare ??= this.phasePlaces(row);
      if (this.labelOf(row) === PLANNED_KEY) isAfterBlank = this.isBlankRow(row);
    }
    const schedule: Schedule = {
      year,
      title: reader.read(title.row, title.column),
      periods: periods.periods,
      doneLabel,
      hasExecuted: this.columns.has('executed'),
      phases,
    };
    this.takeOthers();
    return {
      schedule,
      places: {
        title: reader.place(title),
        ...(yearCell ? { year: reader.place(yearCell) } : {}),
        phases: phasePlaces,
        ...(periods.columns.length > 0 && {
          periods: { columns: periods.columns, positions: periods.positions },
        }),
        ...(this.rowLabel !== undefined && { rowLabel: this.rowLabel }),
        ...(spare && (doneLabel === '' || spare.done) && { spare }),
      },
    };
  }

  private takeOthers(): void {
    const { reader, area, name, rowLabel, extraCell, periods, others } = this;
    const known = [
      ...[name, rowLabel, extraCell, ...this.columns.values(), ...periods.columns],
      ...others,
    ];
    for (const column of known) if (column !== undefined) reader.take({ row: area.row, column });
    for (let row = area.row + 1; row < area.row + area.rows; row += 1)
      for (const column of others) if (column !== undefined) reader.take({ row, column });
    if (extraCell !== undefined)
      for (let row = area.row + 1; row < area.row + area.rows; row += 1)
        reader.take({ row, column: extraCell });
    reader.refuseOthers(area, known);
  }

  private labelOf(row: number): string {
    return this.rowLabel === undefined ? '' : this.reader.key(row, this.rowLabel);
  }

  /** Over the labels of the rows, in the title, or by hand in a heading of the sheet. */
  private year(): { year: number; cell: Cell | undefined } {
    const { reader, area, rowLabel = this.name } = this;
    const cell = { row: area.row, column: rowLabel };
    const year = toYear(reader.value(cell.row, cell.column));
    if (typeof year === 'number') {
      reader.take(cell);
      return { year, cell };
    }
    const [found] = YEAR.exec(reader.text(area.row, this.name)) ?? [];
    if (found !== undefined)
      return { year: Number(found), cell: { row: area.row, column: this.name } };
    const ofSheet = this.isNamed ? undefined : yearOfSheet(reader, area.row);
    if (ofSheet) {
      reader.take(ofSheet);
      return { year: ofSheet.year, cell: ofSheet };
    }
    reader.refuse(
      reader.isBlank(cell.row, cell.column) ? { row: area.row, column: this.name } : cell,
      "non è l'anno delle fasi",
    );
    return { year: 1900, cell: undefined };
  }

  /** A row that the user added and left blank, except for its label. */
  private isBlankRow(row: number): boolean {
    const filled = [this.name, ...this.columns.values(), ...this.periods.columns];
    return filled.every((column) => this.reader.isBlank(row, column));
  }

  private phase(row: number): Phase {
    const { reader } = this;
    const text = (column: PhaseColumn) => reader.read(row, this.columns.get(column));
    const weight = this.columns.get('weight');
    const phase = completePhase({
      name: reader.read(row, this.name),
      owner: text('owner'),
      deliverable: text('deliverable'),
      recorded: text('recorded'),
      weight: weight === undefined ? null : reader.points(row, weight),
      executed: this.executed(row),
      planned: this.marks(row),
    });
    const extra = this.extraCell;
    if (extra === undefined || reader.read(row, extra) === NO_EXTRA_CELL) return phase;
    if (isMark(reader.value(row, extra)) === true) phase.planned.push(this.periods.periods + 1);
    return { ...phase, printedCells: this.periods.periods + 1 };
  }

  /** A number that was printed or typed and is not the place of the phase; the counted ones are formulas. */
  private numbered(phase: Phase, row: number, before: readonly Phase[]): Phase {
    const { reader, area, name, isNamed } = this;
    const column = isNamed ? reader.rowNumbers(area.row, name) : undefined;
    if (column === undefined || reader.formula(row, column) !== null) return phase;
    const value = reader.value(row, column);
    if (typeof value !== 'number' || !Number.isInteger(value) || value < 1) return phase;
    reader.take({ row, column });
    // What the number of the add-in shows, whose formula counts the names.
    const counted = [...before, phase].filter((each) => each.name !== '').length;
    return value === before.length + 1 || value === counted ? phase : { ...phase, number: value };
  }

  private phasePlaces(row: number): PhasePlaces {
    const places: PhasePlaces = { name: this.reader.place({ row, column: this.name }) };
    for (const [key, column] of this.columns) places[key] = this.reader.place({ row, column });
    return { ...places, ...this.periodPlace('planned', row) };
  }

  private periodPlace(what: 'planned' | 'done', row: number): PhasePlaces {
    const [column] = this.periods.columns;
    return column === undefined ? {} : { [what]: this.reader.place({ row, column }) };
  }

  private executed(row: number): Phase['executed'] {
    const column = this.columns.get('executed');
    if (column === undefined || this.reader.isBlank(row, column)) return '';
    this.reader.take({ row, column });
    const key = this.reader.key(row, column);
    if (key === 'si' || key === 'x') return 'SI';
    if (key === 'no') return 'NO';
    // Both as the form prints them: nobody has chosen yet.
    if (key === 'si/no') return '';
    this.reader.refuse({ row, column }, 'non è SI o NO');
    return '';
  }

  /** A row of what was done whose phase has one already: nobody knows of which it is. */
  private refuseMarks(row: number): void {
    for (const column of this.periods.columns)
      if (!this.reader.isBlank(row, column))
        this.reader.refuse({ row, column }, 'sta in una riga della quale manca la fase');
  }

  private marks(row: number): number[] {
    const { columns, positions } = this.periods;
    return columns.flatMap((column, index) => {
      this.reader.take({ row, column });
      const mark = isMark(this.reader.value(row, column));
      if (mark === undefined) this.reader.refuse({ row, column }, 'non è un segno (usare X)');
      return mark === true ? (positions[index] ?? []) : [];
    });
  }
}
