/** Reads the blocks of a cronoprogramma back from a sheet. */
import { completePhase } from '../../domain/completePlan';
import type { Phase, Schedule } from '../../domain/objective';
import { isMark } from '../../domain/schedule/marks';
import type { Area } from '../blueprint';
import type { CellReader } from '../cellReader';
import { labelKey } from '../labels';
import type { ObjectiveTemplate } from '../objectiveTemplate';
import type { PhaseColumn } from './layout';
import { isFilled, periodColumns } from './periodColumns';
import { blocksByHand, yearOfSheet } from './scheduleByHand';
import { EXTRA_CELL_LABELS, NO_EXTRA_CELL } from './schedule';
import { PLANNED, RESULT_LABELS } from './scheduleResults';

const BLOCK = /^Cronoprogramma_\d{4}(?:_\d+)?$/;
const DONE_LABELS = ['Ottenuto', 'Realizzato'] as const;
const ROW_LABELS = [PLANNED, ...DONE_LABELS].map(labelKey);
const YEAR = /\b(?:19|20)\d\d\b/;
const NUMBER_LABELS = ['N', 'N.°', 'N°', 'Nr.'] as const;

export function readSchedules(
  reader: CellReader,
  labels: ObjectiveTemplate['schedule']['labels'],
): Schedule[] {
  const named = namedBlocks(reader, labels);
  if (named.length > 0 || reader.sheet.template !== undefined)
    return named.map((block) => block.read());
  return blocksByHand(reader).map(({ area, periods }) =>
    new BlockReader(reader, area, periods, labels).read(),
  );
}

/** The rows and columns of the periods of each block that has a name, phases added below it too. */
export function schedulePeriods(
  reader: CellReader,
  labels: ObjectiveTemplate['schedule']['labels'],
): { from: number; to: number; columns: number[] }[] {
  return namedBlocks(reader, labels).map((block) => block.places());
}

function namedBlocks(
  reader: CellReader,
  labels: ObjectiveTemplate['schedule']['labels'],
): BlockReader[] {
  return [...reader.sheet.names]
    .filter(([name]) => BLOCK.test(name))
    .sort(([, one], [, other]) => one.row - other.row)
    .map(([name, area]) => new BlockReader(reader, area, reader.named(`${name}_Periodi`), labels));
}

class BlockReader {
  private readonly area: Area;
  private readonly columns = new Map<PhaseColumn, number>();
  private readonly periods: number[];
  private readonly extraCell: number | undefined;
  /** The column that says which row is planned and which is done. */
  private readonly rowLabel: number | undefined;
  private readonly name: number;

  constructor(
    private readonly reader: CellReader,
    area: Area,
    periods: Area | number[] | undefined,
    labels: ObjectiveTemplate['schedule']['labels'],
  ) {
    this.area = area;
    const { row, column } = area;
    // The title of a block stands in its first column: whatever it says, it is no label.
    const found = reader.labels(row, this.isByHand ? column : column + 1, reader.columns);
    for (const [phaseColumn, titles] of Object.entries(labels)) {
      const place = titles
        .map((title) => found.get(labelKey(title)))
        .find((each) => each !== undefined);
      if (place !== undefined) this.columns.set(phaseColumn as PhaseColumn, place);
    }
    this.periods = Array.isArray(periods) ? periods : periodColumns(reader, area, periods);
    this.extraCell = EXTRA_CELL_LABELS.map((label) => found.get(labelKey(label))).find(
      (place) => place !== undefined,
    );
    this.rowLabel = this.findRowLabel();
    this.name = this.isByHand ? this.nameByHand() : column;
    this.area = { ...area, rows: area.rows + this.rowsTypedBelow() };
    // The numbers of phases tell their order; results are computed.
    const others = (this.isByHand ? NUMBER_LABELS : RESULT_LABELS).map((label) =>
      found.get(labelKey(label)),
    );
    const { name, rowLabel, extraCell } = this;
    reader.reportOthers(this.area, [
      ...[name, rowLabel, extraCell, ...this.columns.values(), ...this.periods],
      ...others,
    ]);
  }

  private get isByHand(): boolean {
    return this.reader.sheet.template === undefined;
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
    for (let column = area.column; column < (this.periods[0] ?? 0); column += 1) {
      const isNumber = NUMBER_LABELS.some(
        (label) => labelKey(label) === reader.key(area.row, column),
      );
      if (!isNumber && !known.includes(column) && isFilled(reader, area, column)) return column;
    }
    return area.column;
  }

  /** Phases added below the last one: the name of the block does not grow with them. */
  private rowsTypedBelow(): number {
    const { reader, area, rowLabel, isByHand } = this;
    if (isByHand || rowLabel === undefined) return 0;
    const isPhase = (row: number) =>
      ROW_LABELS.includes(reader.key(row, rowLabel)) ||
      this.periods.some((column) => isMark(reader.value(row, column)) === true);
    let rows = 0;
    while (isPhase(area.row + area.rows + rows)) rows += 1;
    return rows;
  }

  places(): { from: number; to: number; columns: number[] } {
    const { row, rows } = this.area;
    return { from: row + 1, to: row + rows, columns: this.periods };
  }

  read(): Schedule {
    const { reader, area } = this;
    const phases: Phase[] = [];
    let doneLabel: Schedule['doneLabel'] = '';
    for (let row = area.row + 1; row < area.row + area.rows; row += 1) {
      const label = DONE_LABELS.find((each) => labelKey(each) === this.labelOf(row));
      const last = phases.at(-1);
      if (label && last) {
        doneLabel = label;
        last.done = this.marks(row);
      } else if (!this.isBlankRow(row)) phases.push(this.phase(row));
    }
    return {
      year: this.year(),
      title: reader.text(area.row, this.name),
      periods: this.periods.length === 24 ? 24 : 12,
      doneLabel,
      hasExecuted: this.columns.has('executed'),
      phases,
    };
  }

  private labelOf(row: number): string {
    return this.rowLabel === undefined ? '' : this.reader.key(row, this.rowLabel);
  }

  /** Over the labels of the rows, in the title, or by hand in a heading of the sheet. */
  private year(): number {
    const { reader, area, rowLabel = this.name } = this;
    const year = Number(reader.value(area.row, rowLabel));
    if (Number.isInteger(year) && year >= 1900 && year <= 9999) return year;
    const [found] = YEAR.exec(reader.text(area.row, this.name)) ?? [];
    if (found !== undefined) return Number(found);
    const ofSheet = this.isByHand ? yearOfSheet(reader, area.row) : undefined;
    if (ofSheet === undefined) reader.unread.add(area.row, rowLabel, "non è l'anno delle fasi");
    return ofSheet ?? 1900;
  }

  /** A row that the user added and left blank, except for its label. */
  private isBlankRow(row: number): boolean {
    const filled = [this.name, ...this.columns.values(), ...this.periods];
    return filled.every((column) => this.reader.isBlank(row, column));
  }

  private phase(row: number): Phase {
    const { reader } = this;
    const text = (column: PhaseColumn) => {
      const place = this.columns.get(column);
      return place === undefined ? '' : reader.text(row, place);
    };
    const weight = this.columns.get('weight');
    const phase = completePhase({
      name: reader.text(row, this.name),
      owner: text('owner'),
      deliverable: text('deliverable'),
      recorded: text('recorded'),
      weight: weight === undefined ? null : reader.points(row, weight),
      executed: this.executed(row),
      planned: this.marks(row),
    });
    const extra = this.extraCell;
    if (extra === undefined || reader.text(row, extra) === NO_EXTRA_CELL) return phase;
    if (isMark(reader.value(row, extra)) === true) phase.planned.push(this.periods.length + 1);
    return { ...phase, printedCells: this.periods.length + 1 };
  }

  private executed(row: number): Phase['executed'] {
    const column = this.columns.get('executed');
    if (column === undefined || this.reader.isBlank(row, column)) return '';
    const key = this.reader.key(row, column);
    if (key === 'si' || key === 'x') return 'SI';
    if (key === 'no') return 'NO';
    // Both as the form prints them: nobody has chosen yet.
    if (key === 'si/no') return '';
    this.reader.unread.add(row, column, 'non è SI o NO');
    return '';
  }

  private marks(row: number): number[] {
    const marks: number[] = [];
    this.periods.forEach((column, index) => {
      const mark = isMark(this.reader.value(row, column));
      if (mark === undefined) this.reader.unread.add(row, column, 'non è un segno (usare X)');
      if (mark) marks.push(index + 1);
    });
    return marks;
  }
}
