import { shift, type Area, type LineChange } from '../grid/area';

export const SPECIFICITIES = ['Year', 'Month', 'Day', 'Hour', 'Minute', 'Second'] as const;

/** Days that are shown: all of a year, of a month … */
export interface FilterDatetime {
  date: string;
  specificity: (typeof SPECIFICITIES)[number];
}

/** Which rows a column's filter shows, as Office.js describes it. */
export type FilterCriteria =
  | { filterOn: 'Values'; values: (string | FilterDatetime)[] }
  | { filterOn: 'Custom'; criterion1: string; criterion2?: string; operator?: 'And' | 'Or' }
  | { filterOn: 'TopItems' | 'TopPercent' | 'BottomItems' | 'BottomPercent'; criterion1: string }
  | { filterOn: 'Dynamic'; dynamicCriteria: string }
  | { filterOn: 'CellColor' | 'FontColor'; color: string };

/** The filters of a range, by the place of their columns. */
export type ColumnFilters = Map<number, FilterCriteria>;

/** The headings with filter buttons and the rows below them. */
export interface FilteredArea extends Area {
  columnFilters: ColumnFilters;
}

/**
 * Where a column of an area is in it once lines were inserted or deleted; undefined when it was deleted. `start` is where
 * the area began.
 */
export function placeAfter(
  place: number,
  start: number,
  area: Area,
  change: LineChange,
): number | undefined {
  const { row, rows } = area;
  const column: Area = { row, rows, column: start + place, columns: 1 };
  if (change.lines === 'rows') return place;
  return shift(column, change) ? column.column - area.column : undefined;
}

/** The filters of an area whose columns have moved. */
export function filtersAfter(
  filters: ColumnFilters,
  start: number,
  area: Area,
  change: LineChange,
): ColumnFilters {
  return new Map(
    [...filters].flatMap(([place, criteria]): [number, FilterCriteria][] => {
      const after = placeAfter(place, start, area, change);
      return after === undefined ? [] : [[after, criteria]];
    }),
  );
}
