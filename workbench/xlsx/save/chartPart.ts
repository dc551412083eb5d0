/** A chart as the part of a package that says what it shows and how. */
import { AUTOMATIC, gapWidthOf, kindOfSeries, overlapOf, varies } from '../../charts/automatic';
import type { ChartCells } from '../../charts/data';
import { isRound, kindOf, type ChartKind } from '../../host/document/chartKinds';
import type { ChartState, SeriesState } from '../../host/document/chartState';
import { AXIS_IDS, axisPart, chartTitle } from './chartAxisPart';
import {
  bodyOf,
  fillOf,
  groundOf,
  letters,
  lettersOf,
  lineOf,
  shape,
  textProperties,
} from './chartLooks';
import { seriesPart } from './chartSeriesPart';
import { RELATIONS } from './packageFiles';

const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006';

export const LEGEND_WORDS = { Top: 't', Bottom: 'b', Left: 'l', Right: 'r', Corner: 'tr' } as const;
export const BLANK_WORDS = { NotPlotted: 'gap', Zero: 'zero', Interplotted: 'span' } as const;

export function chartPart(chart: ChartState, cells: ChartCells): string {
  const { look, plotLook, title } = chart;
  const axes = isRound(kindOf(chart.type))
    ? ''
    : axisPart(chart, 'category', cells) + axisPart(chart, 'value', cells);
  return [
    `<c:chartSpace xmlns:c="${DRAWING}/chart" xmlns:a="${DRAWING}/main" xmlns:r="${RELATIONS}">`,
    `<c:roundedCorners val="${Number(chart.roundedCorners)}"/><c:chart>`,
    chartTitle(chart, cells),
    `<c:autoTitleDeleted val="${Number(!title.visible)}"/><c:plotArea><c:layout/>`,
    ...groupsOf(chart).map((group) => groupPart(chart, group, cells)),
    axes,
    shape(fillOf(plotLook.fill), lineOf(plotLook.line)),
    `</c:plotArea>${legendPart(chart)}<c:plotVisOnly val="${Number(chart.plotVisibleOnly)}"/>`,
    `<c:dispBlanksAs val="${BLANK_WORDS[chart.displayBlanksAs]}"/>`,
    `<c:showDLblsOverMax val="${Number(chart.labelsOverMaximum)}"/></c:chart>`,
    shape(
      fillOf(look.fill, AUTOMATIC.background),
      lineOf(look.line, { color: AUTOMATIC.line, weight: 0.75 }),
    ),
    textProperties(bodyOf(undefined), letters('a:defRPr', look.font)),
    '</c:chartSpace>',
  ].join('');
}

interface Group {
  kind: ChartKind;
  series: SeriesState[];
}

/** Series that are drawn alike, in the order in which their kinds come. */
function groupsOf(chart: ChartState): Group[] {
  const groups: Group[] = [];
  for (const series of chart.series) {
    const kind = kindOfSeries(chart, series);
    const known = groups.find(
      (group) => group.kind.family === kind.family && group.kind.grouping === kind.grouping,
    );
    if (known) known.series.push(series);
    else groups.push({ kind, series: [series] });
  }
  return groups.length > 0 ? groups : [{ kind: kindOf(chart.type), series: [] }];
}

function groupPart(chart: ChartState, { kind, series }: Group, cells: ChartCells): string {
  const { family, grouping } = kind;
  const all = series.map((each) => seriesPart(chart, each, cells)).join('');
  const colors = `<c:varyColors val="${Number(varies(chart))}"/>`;
  const axes = `<c:axId val="${AXIS_IDS.category}"/><c:axId val="${AXIS_IDS.value}"/>`;
  const grouped = `<c:grouping val="${grouping}"/>${colors}${all}`;
  const angle = `<c:firstSliceAng val="${chart.firstSliceAngle}"/>`;
  switch (family) {
    case 'bar':
    case 'column':
      return `<c:barChart><c:barDir val="${family === 'bar' ? 'bar' : 'col'}"/>${grouped}<c:gapWidth val="${gapWidthOf(chart, kind)}"/><c:overlap val="${overlapOf(chart, kind)}"/>${axes}</c:barChart>`;
    case 'line':
      return `<c:lineChart>${grouped}<c:marker val="1"/>${axes}</c:lineChart>`;
    case 'area':
      return `<c:areaChart>${grouped}${axes}</c:areaChart>`;
    case 'pie':
      return `<c:pieChart>${colors}${all}${angle}</c:pieChart>`;
    case 'doughnut':
      return `<c:doughnutChart>${colors}${all}${angle}<c:holeSize val="${chart.holeSize}"/></c:doughnutChart>`;
    case 'scatter':
      return `<c:scatterChart><c:scatterStyle val="${kind.lines === 'smooth' ? 'smoothMarker' : 'lineMarker'}"/>${colors}${all}${axes}</c:scatterChart>`;
  }
}

function legendPart(chart: ChartState): string {
  const { visible, position, overlay, hidden, look } = chart.legend;
  if (!visible) return '';
  const without = hidden.map(
    (index) => `<c:legendEntry><c:idx val="${index}"/><c:delete val="1"/></c:legendEntry>`,
  );
  const font = textProperties(
    bodyOf(undefined),
    lettersOf(chart, look, AUTOMATIC.sizes.text, 'a:defRPr'),
  );
  return `<c:legend><c:legendPos val="${LEGEND_WORDS[position]}"/>${without.join('')}<c:overlay val="${Number(overlay)}"/>${groundOf(look)}${font}</c:legend>`;
}
