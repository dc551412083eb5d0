import type { HostWords } from '../grid/locale';
import { contains, shift, type CellArea, type LineChange } from '../grid/area';
import { shiftPlace } from './chartPlace';
import { kindOf, type ChartType } from './chartKinds';
import { newAxis, newLook, newTitle, type ChartSource, type ChartState } from './chartState';

/** The charts of all sheets, in the order in which they stand on each other. */
export class Charts {
  private entries: ChartState[] = [];
  private readonly made = new Map<string, number>();
  /** Told when a request is done, for whoever draws them. */
  changed: () => void = () => undefined;
  /** The chart that the user works on. */
  active: string | undefined;

  constructor(private readonly words: HostWords) {}

  /** Excel numbers all that it ever made on a sheet. */
  nextName(sheetId: string): string {
    const number = Math.max(this.made.get(sheetId) ?? 0, this.highest(sheetId)) + 1;
    this.made.set(sheetId, number);
    return `${this.words.chart} ${number}`;
  }

  private highest(sheetId: string): number {
    const numbers = this.all(sheetId).map(({ name }) => Number(/ (\d+)$/.exec(name)?.[1] ?? 0));
    return Math.max(0, ...numbers);
  }

  add(chart: ChartState): void {
    this.entries.push(chart);
  }

  all(sheetId?: string): readonly ChartState[] {
    return sheetId === undefined
      ? this.entries
      : this.entries.filter((chart) => chart.sheetId === sheetId);
  }

  byId(id: string): ChartState | undefined {
    return this.entries.find((chart) => chart.id === id);
  }

  /** The first with a name, in any case. */
  byName(name: string, sheetId: string): ChartState | undefined {
    const sought = name.toLowerCase();
    return this.all(sheetId).find((chart) => chart.name.toLowerCase() === sought);
  }

  remove(id: string): void {
    this.entries = this.entries.filter((chart) => chart.id !== id);
    if (this.active === id) this.active = undefined;
  }

  removeSheet(sheetId: string): void {
    for (const { id } of this.all(sheetId)) this.remove(id);
    for (const area of this.areas()) if (area.sheetId === sheetId) area.gone = true;
  }

  /** What a copy's charts show of their own sheet is of the copy. */
  copySheet(sheetId: string, copyId: string): void {
    for (const chart of this.all(sheetId)) {
      const copy: ChartState = { ...structuredClone(chart), id: newChartId(), sheetId: copyId };
      for (const source of sourcesOf(copy))
        follow(source, (area) => (area.sheetId === sheetId ? { ...area, sheetId: copyId } : area));
      this.add(copy);
    }
  }

  /** Charts of sheets of another workbook, by the ids that the sheets have there and here; what stays behind is lost. */
  adopt({ entries }: Charts, ids: Map<string, string>, rewrite: (formula: string) => string): void {
    for (const chart of entries) {
      const sheetId = ids.get(chart.sheetId);
      if (sheetId === undefined) continue;
      const copy: ChartState = { ...structuredClone(chart), id: newChartId(), sheetId };
      for (const source of sourcesOf(copy)) {
        follow(source, (area) => {
          const here = ids.get(area.sheetId);
          return here === undefined
            ? { ...area, sheetId: '', gone: true }
            : { ...area, sheetId: here };
        });
        if (source.formula !== undefined) source.formula = rewrite(`=${source.formula}`).slice(1);
      }
      this.add(copy);
    }
  }

  /** Cells were moved elsewhere, and what refers to them goes along; what referred to the cells beneath them is lost. */
  moved(from: CellArea, to: CellArea): void {
    const moved: CellArea[] = [];
    const [down, right] = [to.row - from.row, to.column - from.column];
    for (const source of this.sources())
      follow(source, (area) => {
        if (area.sheetId !== from.sheetId || area.gone || !contains(from, area)) return area;
        const { row, column } = area;
        moved.push({ ...area, sheetId: to.sheetId, row: row + down, column: column + right });
        return moved.at(-1)!;
      });
    for (const area of this.areas())
      if (!moved.includes(area) && area.sheetId === to.sheetId && contains(to, area))
        area.gone = true;
  }

  /** A table has more rows, or fewer: what shows all of the rows of a column goes on showing all. */
  grow(before: CellArea | undefined, after: CellArea | undefined): void {
    if (!before || !after) return;
    // Rows that were added before the first have moved the others.
    const starts = [before.row, before.row + after.rows - before.rows];
    for (const area of this.areas()) {
      const isOf = area.sheetId === before.sheetId && contains(columnsOf(before), columnsOf(area));
      if (!isOf || area.gone || area.rows !== before.rows || !starts.includes(area.row)) continue;
      Object.assign(area, { row: after.row, rows: after.rows });
    }
  }

  shift(change: LineChange): void {
    for (const area of this.areas())
      if (area.sheetId === change.sheetId && !area.gone && !shift(area, change)) area.gone = true;
    // Where only some cells move, what stands over them stays.
    if (change.across) return;
    for (const chart of this.all(change.sheetId)) shiftPlace(chart.place, change);
  }

  private sources(): ChartSource[] {
    return this.entries.flatMap(sourcesOf);
  }

  private areas(): CellArea[] {
    return this.sources().flatMap(({ areas = [] }) => areas);
  }
}

/** The columns of an area, whatever its rows. */
const columnsOf = ({ column, columns }: CellArea) => ({ row: 0, rows: 1, column, columns });

function follow(source: ChartSource, where: (area: CellArea) => CellArea): void {
  if (source.areas) source.areas = source.areas.map(where);
}

/** As Excel gives them to charts. */
export const newChartId = (): string => `{${crypto.randomUUID().toUpperCase()}}`;

/** All that a chart shows of cells. */
export function sourcesOf({ series, title, axes }: ChartState): ChartSource[] {
  const titles = [title, axes.category.title, axes.value.title].map(({ source }) => source);
  return [
    ...titles,
    ...series.flatMap(({ name, values, categories }) => [name, values, categories]),
  ].flatMap((source) => source ?? []);
}

/** A chart that shows nothing yet, as Excel makes it. */
export function emptyChart(sheetId: string, type: ChartType, name: string): ChartState {
  const [id, { family }] = [newChartId(), kindOf(type)];
  return {
    ...{ id, sheetId, name, type, series: [], plotBy: 'Columns' },
    place: { kind: 'absolute', left: 0, top: 0, width: 360, height: 216 },
    title: newTitle(true),
    legend: { visible: false, position: 'Bottom', overlay: false, hidden: [], look: newLook() },
    axes: { category: newAxis(family === 'scatter'), value: newAxis(true) },
    ...{ look: newLook(), plotLook: newLook() },
    ...{ plotVisibleOnly: true, displayBlanksAs: 'NotPlotted', labelsOverMaximum: false },
    ...{ roundedCorners: false, firstSliceAngle: 0, holeSize: 75 },
  };
}
