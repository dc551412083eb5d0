/** A chart of a sheet, as data: what it draws and where it stands. */
import type { Area } from '../domain/sheetLook';

export type ChartKind = 'BarStacked100' | 'BarClustered' | 'ColumnClustered';

export interface ChartSeries {
  name: string;
  /** One column. */
  values: Area;
  color: string;
  /** Of the labels that stand on it: light on dark, dark on light. */
  labelColor: string;
}

export interface ChartBlueprint {
  /** As it is called in the sheet. */
  name: string;
  kind: ChartKind;
  title: string;
  /**
   * A cell that holds a number by itself: from it Excel makes a chart of exactly one series, whatever formulas show by
   * then, and what that series draws is told to it.
   */
  seed: Area;
  /** What the bars stand for: one column, parallel to the values of each series. */
  categories: Area;
  series: ChartSeries[];
  /** The cells that it covers. */
  place: Area;
  /** How its labels, and its axis, show numbers. */
  numberFormat: string;
  /** The end of its axis; as Excel chooses where it is not said. */
  maximum?: number;
}
