import { AUTOMATIC, fontIn, type Font } from '../../charts/automatic';
import type { ChartState, LineLook, Look } from '../document/chartState';
import { sourcesOf } from '../document/charts';
import type { CellArea } from '../grid/area';
import type { HostModel } from '../model';
import { excelError } from '../protocol/errors';
import { requireAllowed } from './guard';

/** A part of a chart: the chart by its id, and how the part is found in it. */
export interface PartTarget<T> {
  readonly id: string;
  readonly part: (chart: ChartState) => T;
  /** Others of its kind, to which is done what is done to it. */
  readonly alike?: (chart: ChartState) => T[];
}

/** How a part looks where nobody said it. */
export interface AutomaticLook {
  /** Of series, whose colour depends on their place. */
  color?: (chart: ChartState) => string;
  line?: LineLook;
  fill?: string;
  fontSize?: number;
}

export interface LookTarget extends PartTarget<Look> {
  readonly automatic: AutomaticLook;
}

export interface LineTarget extends PartTarget<LineLook> {
  readonly automatic: AutomaticLook;
}

/** The chart with an id; ItemNotFound once it was deleted. */
export function chartOf(id: string, model: HostModel): ChartState {
  const chart = model.document.charts.byId(id);
  if (!chart) throw excelError('ItemNotFound', 'the chart was deleted');
  return chart;
}

/** The chart, to be changed. */
export function changing(id: string, model: HostModel): ChartState {
  const chart = chartOf(id, model);
  requireAllowed(model, chart.sheetId, 'allowEditObjects');
  return chart;
}

export const partOf = <T>({ id, part }: PartTarget<T>, model: HostModel): T =>
  part(chartOf(id, model));

export const changingPart = <T>({ id, part }: PartTarget<T>, model: HostModel): T =>
  part(changing(id, model));

/** The part and those alike, to be changed. */
export function changingAll<T>({ id, part, alike }: PartTarget<T>, model: HostModel): T[] {
  const chart = changing(id, model);
  return [part(chart), ...(alike?.(chart) ?? [])];
}

/** A text's look, by itself or of the chart. */
export const fontOf = (target: LookTarget, model: HostModel): Font => {
  const chart = chartOf(target.id, model);
  return fontIn(chart, target.part(chart), target.automatic.fontSize ?? AUTOMATIC.sizes.text);
};

/** Waits for the results of formulas in cells that are shown: where there are none, there is nothing to wait for. */
export async function computed(areas: readonly CellArea[], model: HostModel): Promise<void> {
  let hasFormulas = false;
  for (const area of areas.filter(({ gone }) => !gone)) {
    if (!model.engine.workbook.getSheetBySheetId(area.sheetId)) continue;
    hasFormulas ||= model.grid.spills(area.sheetId).length > 0;
    model.grid.forEachCell(area, ({ f, si }) => {
      if (f || si) hasFormulas = true;
    });
  }
  if (hasFormulas) await model.calculated();
}

/** The chart with an id, once what it shows is computed. */
export async function computedChart(id: string, model: HostModel): Promise<ChartState> {
  const chart = chartOf(id, model);
  await computed(
    sourcesOf(chart).flatMap(({ areas = [] }) => areas),
    model,
  );
  return chart;
}
