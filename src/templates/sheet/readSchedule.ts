/** Reads the blocks of a cronoprogramma back from a sheet. */
import { completePhase } from '../../domain/completePlan';
import type { Phase, Schedule } from '../../domain/objective';
import { isMark } from '../../domain/schedule';
import type { Area } from '../blueprint';
import type { CellReader } from '../cellReader';
import { labelKey } from '../labels';
import type { ObjectiveTemplate } from '../objectiveTemplate';
import type { PhaseColumn } from './layout';
import { blocksByHand } from './scheduleByHand';
import { EXTRA_CELL, NO_EXTRA_CELL, PLANNED } from './schedule';

const BLOCK = /^Cronoprogramma_\d{4}(?:_\d+)?$/;
const DONE_LABELS = ['Ottenuto', 'Realizzato'] as const;
const ROW_LABELS = [PLANNED, ...DONE_LABELS].map(labelKey);

export function readSchedules(
  reader: CellReader,
  labels: ObjectiveTemplate['schedule']['labels'],
): Schedule[] {
  const named = [...reader.sheet.names]
    .filter(([name]) => BLOCK.test(name))
    .sort(([, one], [, other]) => one.row - other.row)
    .map(([name, area]) => new BlockReader(reader, area, reader.named(`${name}_Periodi`), labels));
  if (named.length > 0 || reader.sheet.template !== undefined)
    return named.map((block) => block.read());
  return blocksByHand(reader).map(({ area, periods }) =>
    new BlockReader(reader, area, periods, labels).read(),
  );
}

class BlockReader {
  private readonly columns = new Map<PhaseColumn, number>();
  private readonly periods: number[];
  private readonly extraCell: number | undefined;
  private readonly rowLabel: number;

  constructor(
    private readonly reader: CellReader,
    private readonly area: Area,
    periods: Area | number[] | undefined,
    labels: ObjectiveTemplate['schedule']['labels'],
  ) {
    // The title stands in the first column: whatever it says, it is no label.
    const found = reader.labels(area.row, area.column + 1, reader.columns);
    for (const [column, titles] of Object.entries(labels)) {
      const place = titles
        .map((title) => found.get(labelKey(title)))
        .find((each) => each !== undefined);
      if (place !== undefined) this.columns.set(column as PhaseColumn, place);
    }
    if (Array.isArray(periods)) this.periods = periods;
    else this.periods = periods ? this.periodColumns(periods) : [];
    this.extraCell = found.get(labelKey(EXTRA_CELL));
    this.rowLabel = this.findRowLabel();
  }

  /** The columns of the periods: one that the user put among them is not one, and is reported if it is filled. */
  private periodColumns({ column, columns, row }: Area): number[] {
    const all = Array.from({ length: columns }, (_, index) => column + index);
    if (columns === 12 || columns === 24) return all;
    const perMonth = columns > 24 ? 2 : 1;
    const kept: number[] = [];
    let halves = 0;
    for (const each of all) {
      const isHeading = !this.reader.isBlank(row, each);
      if (isHeading) halves = 0;
      // The second fortnight of a month stands under the heading of the first.
      if (isHeading || (perMonth === 2 && halves === 1)) kept.push(each);
      else this.reportColumn(each);
      halves += 1;
    }
    return kept;
  }

  private reportColumn(column: number): void {
    const { row, rows } = this.area;
    for (let each = row; each < row + rows; each += 1)
      if (!this.reader.isBlank(each, column))
        this.reader.unread.add(each, column, 'colonna non riconosciuta');
  }

  /** The column that says which row is planned and which is done: a phase's own words may say so too. */
  private findRowLabel(): number {
    const { row, rows, column, columns } = this.area;
    const ofPhases = [...this.columns.values()];
    for (let each = row + 1; each < row + rows; each += 1)
      for (let place = column + 1; place < column + columns; place += 1)
        if (!ofPhases.includes(place) && ROW_LABELS.includes(this.reader.key(each, place)))
          return place;
    return (this.periods[0] ?? column + 1) - 1;
  }

  read(): Schedule {
    const { reader, area } = this;
    const phases: Phase[] = [];
    let doneLabel: Schedule['doneLabel'] = '';
    for (let row = area.row + 1; row < area.row + area.rows; row += 1) {
      const label = DONE_LABELS.find((each) => labelKey(each) === reader.key(row, this.rowLabel));
      const last = phases.at(-1);
      if (label && last) {
        doneLabel = label;
        last.done = this.marks(row);
      } else if (!this.isBlankRow(row)) phases.push(this.phase(row));
    }
    return {
      year: this.year(),
      title: reader.text(area.row, area.column),
      periods: this.periods.length === 24 ? 24 : 12,
      doneLabel,
      hasExecuted: this.columns.has('executed'),
      phases,
    };
  }

  private year(): number {
    const { reader, area } = this;
    const year = Number(reader.value(area.row, this.rowLabel));
    if (Number.isInteger(year) && year >= 1900 && year <= 9999) return year;
    const [found] = /\b(?:19|20)\d\d\b/.exec(reader.text(area.row, area.column)) ?? [];
    if (found === undefined) reader.unread.add(area.row, this.rowLabel, "non è l'anno delle fasi");
    return Number(found ?? 1900);
  }

  /** A row that the user added and left blank, except for its label. */
  private isBlankRow(row: number): boolean {
    const filled = [this.area.column, ...this.columns.values(), ...this.periods];
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
      name: reader.text(row, this.area.column),
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
