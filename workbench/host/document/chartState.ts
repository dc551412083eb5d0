import type { CellArea } from '../grid/area';
import type { CellValue } from '../grid/numberFormat';
import type { ChartType } from './chartKinds';

/** Where what a chart shows comes from. */
export interface ChartSource {
  /** The cells, which are followed: one area unless a file says more. */
  areas?: CellArea[];
  /** What a file says where it names no cells: a name, cells of another workbook. */
  formula?: string;
  /** The values of such a formula as the file has them, or what was written in the place of a reference. */
  values?: CellValue[];
}

export const LINE_STYLES = [
  'None',
  'Continuous',
  'Dash',
  'DashDot',
  'DashDotDot',
  'Dot',
  'RoundDot',
  'Grey25',
  'Grey50',
  'Grey75',
  'Automatic',
] as const;

export type LineStyle = (typeof LINE_STYLES)[number];

/** A line or a border; what is not told is automatic. */
export interface LineLook {
  color?: string;
  style?: LineStyle;
  /** In points. */
  weight?: number;
}

export interface FontLook {
  bold?: boolean;
  italic?: boolean;
  underline?: 'None' | 'Single';
  color?: string;
  size?: number;
  name?: string;
}

/** How an element of a chart looks; what is not told is automatic. */
export interface Look {
  /** A colour, or none. */
  fill?: string;
  line: LineLook;
  font: FontLook;
}

export const newLook = (): Look => ({ line: {}, font: {} });

export const MARKERS = [
  'Automatic',
  'None',
  'Square',
  'Diamond',
  'Triangle',
  'X',
  'Star',
  'Dot',
  'Dash',
  'Circle',
  'Plus',
] as const;

export interface MarkerLook {
  style?: (typeof MARKERS)[number];
  size?: number;
  background?: string;
  foreground?: string;
}

export const LABEL_POSITIONS = [
  'Center',
  'InsideEnd',
  'InsideBase',
  'OutsideEnd',
  'Left',
  'Right',
  'Top',
  'Bottom',
  'BestFit',
] as const;

export const LABEL_PARTS = [
  'showValue',
  'showSeriesName',
  'showCategoryName',
  'showLegendKey',
  'showPercentage',
  'showBubbleSize',
] as const;

/** What stands beside the points of a series, or beside one of them. */
export interface LabelsState extends Record<(typeof LABEL_PARTS)[number], boolean> {
  position?: (typeof LABEL_POSITIONS)[number];
  separator?: string;
  /** As the cells, where none is told. */
  numberFormat?: string;
  look: Look;
}

export const newLabels = (): LabelsState => ({
  showValue: false,
  showSeriesName: false,
  showCategoryName: false,
  showLegendKey: false,
  showPercentage: false,
  showBubbleSize: false,
  look: newLook(),
});

/** Whether anything is written beside the points. */
export const isLabelled = (labels: LabelsState): boolean =>
  LABEL_PARTS.some((part) => labels[part]);

/** A point that differs from its series. */
export interface PointState {
  look: Look;
  marker: MarkerLook;
  labels?: LabelsState;
  explosion?: number;
}

export interface SeriesState {
  name?: ChartSource;
  values?: ChartSource;
  /** Categories, or the places along the x-axis of a scatter chart. */
  categories?: ChartSource;
  /** Where it is drawn otherwise than the chart. */
  type?: ChartType;
  look: Look;
  marker: MarkerLook;
  smooth?: boolean;
  labels: LabelsState;
  points: Map<number, PointState>;
  explosion?: number;
  invertIfNegative: boolean;
}

export const newSeries = (): SeriesState => ({
  look: newLook(),
  marker: {},
  labels: newLabels(),
  points: new Map(),
  invertIfNegative: false,
});

export interface TitleState {
  visible: boolean;
  /** What was written; the automatic title unless told. */
  text?: string;
  /** The cells in which the title stands. */
  source?: ChartSource;
  overlay: boolean;
  /** Degrees; as is usual for such a title unless told. */
  orientation?: number;
  look: Look;
}

export const newTitle = (visible: boolean): TitleState => ({
  ...{ visible, overlay: false, look: newLook() },
});

export const LEGEND_POSITIONS = ['Top', 'Bottom', 'Left', 'Right', 'Corner'] as const;

export interface LegendState {
  visible: boolean;
  position: (typeof LEGEND_POSITIONS)[number];
  overlay: boolean;
  /** Entries that are left out, by the position of the series, or of the point where each has its colour. */
  hidden: number[];
  look: Look;
}

export const TICK_MARKS = ['None', 'Cross', 'Inside', 'Outside'] as const;
export const TICK_LABELS = ['NextToAxis', 'High', 'Low', 'None'] as const;

export interface GridlinesState {
  visible: boolean;
  line: LineLook;
}

export interface AxisState {
  visible: boolean;
  title: TitleState;
  /** Automatic where they are not told. */
  minimum?: number;
  maximum?: number;
  majorUnit?: number;
  minorUnit?: number;
  /** As the cells, where none is told. */
  numberFormat?: string;
  majorGridlines: GridlinesState;
  minorGridlines: GridlinesState;
  reversed: boolean;
  logBase?: number;
  majorTickMark: (typeof TICK_MARKS)[number];
  minorTickMark: (typeof TICK_MARKS)[number];
  tickLabels: (typeof TICK_LABELS)[number];
  /** Categories between two labels. */
  labelSpacing?: number;
  orientation?: number;
  look: Look;
}

export const newAxis = (hasGridlines: boolean): AxisState => ({
  visible: true,
  title: newTitle(false),
  majorGridlines: { visible: hasGridlines, line: {} },
  minorGridlines: { visible: false, line: {} },
  reversed: false,
  majorTickMark: 'None',
  minorTickMark: 'None',
  tickLabels: 'NextToAxis',
  look: newLook(),
});

/** A place within a cell, in points from its corner. */
export interface Anchor {
  row: number;
  down: number;
  column: number;
  right: number;
}

/** Where a chart stands: it moves and grows with its cells, as Excel makes it, or as a file says. */
export type ChartPlace =
  | { kind: 'twoCell'; from: Anchor; to: Anchor; editAs?: 'oneCell' | 'absolute' }
  | { kind: 'oneCell'; from: Anchor; width: number; height: number }
  | { kind: 'absolute'; left: number; top: number; width: number; height: number };

export const BLANKS = ['NotPlotted', 'Zero', 'Interplotted'] as const;

export interface ChartState {
  readonly id: string;
  readonly sheetId: string;
  name: string;
  type: ChartType;
  place: ChartPlace;
  series: SeriesState[];
  plotBy: 'Rows' | 'Columns';
  title: TitleState;
  legend: LegendState;
  axes: { category: AxisState; value: AxisState };
  look: Look;
  plotLook: Look;
  plotVisibleOnly: boolean;
  displayBlanksAs: (typeof BLANKS)[number];
  labelsOverMaximum: boolean;
  roundedCorners: boolean;
  /** Of bars and columns: the room between them as parts of their width in hundreds, and how far they overlap. */
  gapWidth?: number;
  overlap?: number;
  /** Of pies and doughnuts. */
  firstSliceAngle: number;
  holeSize: number;
  /** Whether points of a single series differ in colour: as is usual for the type unless told. */
  varyByCategories?: boolean;
  /** What it says to those who do not see it: of a file. */
  description?: string;
}
