/** A chart as the part of a file says it, in the words of the host; undefined where it is of a kind that the host has not. */
import type { Document, Element } from '@xmldom/xmldom';
import { AUTOMATIC, gapWidthOf, overlapOf } from '../../charts/automatic';
import {
  isCombinable,
  isRound,
  kindOf,
  typeOf,
  type ChartKind,
  type ChartType,
} from '../../host/document/chartKinds';
import type { ChartState, LegendState, SeriesState } from '../../host/document/chartState';
import { emptyChart } from '../../host/document/charts';
import { BLANK_WORDS, LEGEND_WORDS } from '../save/chartPart';
import { readAxis, readTitle } from './chartAxes';
import { child, children, isSaid, keyOf, numberSaid, said } from './chartElements';
import { readLook } from './chartLooks';
import { readSeries, type ChartReading } from './chartSeries';

const FAMILIES: Record<string, ChartKind['family']> = {
  barChart: 'column',
  lineChart: 'line',
  areaChart: 'area',
  pieChart: 'pie',
  doughnutChart: 'doughnut',
  scatterChart: 'scatter',
};

const AXES = ['catAx', 'dateAx', 'valAx', 'serAx'];

interface Group {
  element: Element;
  kind: ChartKind;
  type: ChartType;
}

export function readChartPart(
  part: Document,
  sheetId: string,
  name: string,
  { ids, color }: Omit<ChartReading, 'font'>,
): ChartState | undefined {
  const space = part.documentElement ?? undefined;
  const chart = child(space, 'chart');
  const plot = child(chart, 'plotArea');
  const groups = groupsOf(plot);
  if (!groups) return undefined;
  const [{ type, kind, element: first }] = groups;
  const hasBars = kind.family === 'bar' || kind.family === 'column';
  const state = emptyChart(sheetId, type, name);
  const look = readLook(
    space,
    { fill: AUTOMATIC.background, line: { color: AUTOMATIC.line, weight: 0.75 } },
    color,
  );
  const reading: ChartReading = { ids, color, font: look.font };
  const series = seriesOf(groups, reading);
  const [gapWidth, overlap] = [
    numberSaid(first, 'gapWidth') ?? 150,
    numberSaid(first, 'overlap') ?? 0,
  ];
  const varies = isSaid(first, 'varyColors');
  return {
    ...state,
    ...{ series, look },
    title: titleOf(chart, series, reading),
    legend: readLegend(child(chart, 'legend'), reading),
    axes: isRound(kindOf(type)) ? state.axes : axesOf(plot, type, reading),
    plotLook: readLook(plot, {}, color),
    plotVisibleOnly: isSaid(chart, 'plotVisOnly'),
    displayBlanksAs: keyOf(BLANK_WORDS, said(chart, 'dispBlanksAs')) ?? 'NotPlotted',
    labelsOverMaximum: isSaid(chart, 'showDLblsOverMax'),
    roundedCorners: isSaid(space, 'roundedCorners'),
    ...(hasBars && gapWidth !== gapWidthOf(state, kind) && { gapWidth }),
    ...(hasBars && overlap !== overlapOf(state, kind) && { overlap }),
    firstSliceAngle: numberSaid(first, 'firstSliceAng') ?? 0,
    holeSize: numberSaid(first, 'holeSize') ?? state.holeSize,
    ...(varies !== isRound(kindOf(type)) && { varyByCategories: varies }),
    plotBy: isByRows(series) ? 'Rows' : 'Columns',
  };
}

/** Of a single series Excel shows the name as a title, unless it is told not to. */
function titleOf(chart: Element | undefined, { length }: SeriesState[], reading: ChartReading) {
  const usual = { size: AUTOMATIC.sizes.title, orientation: undefined };
  const title = readTitle(child(chart, 'title'), usual, reading);
  const isAutomatic = length === 1 && !isSaid(chart, 'autoTitleDeleted');
  return { ...title, visible: title.visible || isAutomatic };
}

const isByRows = ([first]: SeriesState[]) => {
  const [area] = first?.values?.areas ?? [];
  return area !== undefined && area.rows === 1 && area.columns > 1;
};

/** Whether the host has charts like this. */
export const isReadable = (part: Document): boolean =>
  groupsOf(child(part.documentElement ?? undefined, 'chart', 'plotArea')) !== undefined;

/** The kinds of charts in the plot, where the host has them and they share one pair of axes. */
function groupsOf(plot: Element | undefined): [Group, ...Group[]] | undefined {
  const drawn = children(plot).filter(({ localName }) => localName?.endsWith('Chart'));
  const groups = drawn.map((element) => {
    const kind = kindIn(element);
    const type = kind && typeOf(kind);
    return type ? [{ element, kind, type }] : [];
  });
  const axes = children(plot).filter(({ localName }) => AXES.includes(localName ?? ''));
  const [first, ...others] = groups.flat();
  if (!first || groups.some((found) => found.length === 0) || axes.length > 2) return undefined;
  const isOne = others.length === 0 || [first, ...others].every(({ kind }) => isCombinable(kind));
  return isOne ? [first, ...others] : undefined;
}

function kindIn(element: Element): ChartKind | undefined {
  const family = FAMILIES[element.localName ?? ''];
  if (!family) return undefined;
  const series = children(element, 'ser');
  const symbol = (each: Element) => said(each, 'marker', 'symbol');
  const isCurve = family === 'line' || family === 'scatter';
  const isMarked = series.some((each) => symbol(each) !== 'none');
  const grouping = said(element, 'grouping') ?? 'standard';
  const style = said(element, 'scatterStyle');
  const isSmooth = series.length > 0 && series.every((each) => isSaid(each, 'smooth'));
  const isDrawn = series.some((each) => !child(each, 'spPr', 'ln', 'noFill'));
  return {
    family: family === 'column' && said(element, 'barDir') === 'bar' ? 'bar' : family,
    grouping: grouping as ChartKind['grouping'],
    markers:
      isCurve &&
      isMarked &&
      (family === 'scatter' || isSaid(element, 'marker') || series.some(symbol)),
    lines:
      family !== 'scatter'
        ? 'straight'
        : !isDrawn || style === 'none' || style === 'marker'
          ? 'none'
          : isSmooth
            ? 'smooth'
            : 'straight',
    exploded:
      (family === 'pie' || family === 'doughnut') &&
      series.some((each) => (numberSaid(each, 'explosion') ?? 0) > 0),
  };
}

/** In the order in which they are told, whatever the kinds. */
function seriesOf(groups: [Group, ...Group[]], reading: ChartReading): SeriesState[] {
  const [{ type }] = groups;
  const found = groups.flatMap((group) =>
    children(group.element, 'ser').map((element) => ({ element, group })),
  );
  const order = ({ element }: { element: Element }) => numberSaid(element, 'order') ?? 0;
  return found
    .sort((one, other) => order(one) - order(other))
    .map(({ element, group }, index) => ({
      ...readSeries(
        element,
        {
          ...{ kind: group.kind, type: group.type, index: numberSaid(element, 'idx') ?? index },
          varies:
            isSaid(group.element, 'varyColors') && (isRound(group.kind) || found.length === 1),
        },
        group.element,
        reading,
      ),
      ...(group.type !== type && { type: group.type }),
    }));
}

function axesOf(plot: Element | undefined, type: ChartType, reading: ChartReading) {
  const all = children(plot).filter(({ localName }) => AXES.includes(localName ?? ''));
  const isScatter = kindOf(type).family === 'scatter';
  const flat = (element: Element) => ['b', 't'].includes(said(element, 'axPos') ?? '');
  const category =
    all.find((each) => (isScatter ? flat(each) : each.localName !== 'valAx')) ?? all[0];
  const value = all.find((each) => each !== category);
  return {
    category: readAxis(category, 'category', type, reading),
    value: readAxis(value, 'value', type, reading),
  };
}

function readLegend(element: Element | undefined, { color, font: all }: ChartReading): LegendState {
  const font = { color: AUTOMATIC.text, size: AUTOMATIC.sizes.text, ...all };
  return {
    visible: element !== undefined,
    position: keyOf(LEGEND_WORDS, said(element, 'legendPos')) ?? 'Right',
    overlay: isSaid(element, 'overlay'),
    hidden: children(element, 'legendEntry').flatMap((entry) =>
      isSaid(entry, 'delete') ? (numberSaid(entry, 'idx') ?? []) : [],
    ),
    look: readLook(element, { font }, color),
  };
}
