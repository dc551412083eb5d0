/** What a type of chart draws: by these a file says it. */
export interface ChartKind {
  family: 'column' | 'bar' | 'line' | 'area' | 'pie' | 'doughnut' | 'scatter';
  grouping: 'clustered' | 'standard' | 'stacked' | 'percentStacked';
  markers: boolean;
  /** Of points of a scatter chart. */
  lines: 'none' | 'straight' | 'smooth';
  /** Slices apart from each other. */
  exploded: boolean;
}

export type ChartFamily = ChartKind['family'];

const kind = (family: ChartFamily, more: Partial<ChartKind> = {}): ChartKind => ({
  ...{ family, grouping: 'standard', markers: false, lines: 'straight', exploded: false },
  ...more,
});

const stacked = { grouping: 'stacked' } as const;
const percent = { grouping: 'percentStacked' } as const;
const marked = { markers: true } as const;

const KINDS = {
  ColumnClustered: kind('column', { grouping: 'clustered' }),
  ColumnStacked: kind('column', stacked),
  ColumnStacked100: kind('column', percent),
  BarClustered: kind('bar', { grouping: 'clustered' }),
  BarStacked: kind('bar', stacked),
  BarStacked100: kind('bar', percent),
  Line: kind('line'),
  LineStacked: kind('line', stacked),
  LineStacked100: kind('line', percent),
  LineMarkers: kind('line', marked),
  LineMarkersStacked: kind('line', { ...stacked, ...marked }),
  LineMarkersStacked100: kind('line', { ...percent, ...marked }),
  Area: kind('area'),
  AreaStacked: kind('area', stacked),
  AreaStacked100: kind('area', percent),
  Pie: kind('pie'),
  PieExploded: kind('pie', { exploded: true }),
  Doughnut: kind('doughnut'),
  DoughnutExploded: kind('doughnut', { exploded: true }),
  XYScatter: kind('scatter', { ...marked, lines: 'none' }),
  XYScatterSmooth: kind('scatter', { ...marked, lines: 'smooth' }),
  XYScatterSmoothNoMarkers: kind('scatter', { lines: 'smooth' }),
  XYScatterLines: kind('scatter', marked),
  XYScatterLinesNoMarkers: kind('scatter'),
} satisfies Record<string, ChartKind>;

/** The types of Office.js that the host draws. */
export type ChartType = keyof typeof KINDS;

/** Those that it does not: three dimensions, and kinds of their own. */
const OTHERS =
  /^(?:3D|Cylinder|Cone|Pyramid|Surface|Stock|Radar|Bubble|PieOfPie|BarOfPie|Histogram|Boxwhisker|Pareto|RegionMap|Treemap|Waterfall|Sunburst|Funnel)/;

export const isChartType = (name: string): name is ChartType => Object.hasOwn(KINDS, name);

/** Whether Excel has a type that the host has not. */
export const isOtherChartType = (name: string): boolean => OTHERS.test(name);

export const kindOf = (type: ChartType): ChartKind => KINDS[type];

/** The type that draws so; without one a file's chart is of another kind. */
export function typeOf(sought: ChartKind): ChartType | undefined {
  const keys = ['family', 'grouping', 'markers', 'lines', 'exploded'] as const;
  return (Object.keys(KINDS) as ChartType[]).find((type) =>
    keys.every((key) => KINDS[type][key] === sought[key]),
  );
}

/** Those drawn against a pair of axes: they can stand in one chart. */
export const isCombinable = ({ family }: ChartKind): boolean =>
  family === 'column' || family === 'line' || family === 'area';

export const isRound = ({ family }: ChartKind): boolean =>
  family === 'pie' || family === 'doughnut';
