import type { ChartState } from '../document/chartState';
import type { HostModel } from '../model';
import { activate } from './worksheetChanges';

/** Numbers by which the library knows what happens to charts. */
const ADDED = 50;
const ACTIVATED = 51;
const DEACTIVATED = 52;
const DELETED = 53;

export function tellAdded({ id, sheetId }: ChartState, model: HostModel): void {
  model.events.raise(ADDED, sheetId, { chartId: id, source: 'Local' });
}

/** Deletes a chart; one that the user works on is left first. */
export function deleteChart(chart: ChartState, model: HostModel): void {
  const { id, sheetId } = chart;
  if (model.document.charts.active === id) leaveChart(model);
  model.document.charts.remove(id);
  model.events.raise(DELETED, sheetId, { chartId: id, source: 'Local' });
}

/** The user works on the chart, on its sheet. */
export function activateChart(chart: ChartState, model: HostModel): void {
  const { charts } = model.document;
  activate(chart, model);
  if (charts.active === chart.id) return;
  leaveChart(model);
  charts.active = chart.id;
  tell(ACTIVATED, chart, model);
}

/** Another chart, cell or sheet was selected. */
export function leaveChart(model: HostModel): void {
  const { charts } = model.document;
  const chart = charts.active === undefined ? undefined : charts.byId(charts.active);
  charts.active = undefined;
  if (chart) tell(DEACTIVATED, chart, model);
}

/** Who listens to the charts of the sheet is told, and who listens to the chart. */
function tell(type: number, { id, sheetId }: ChartState, model: HostModel): void {
  for (const target of [sheetId, id])
    model.events.raise(type, target, { worksheetId: sheetId, chartId: id });
}
