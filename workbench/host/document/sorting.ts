/** A condition of a sort, as Office.js describes it. */
export interface SortField {
  /** The column that is looked at, from the first of what is sorted; the row where columns are sorted. */
  key: number;
  ascending: boolean;
  sortOn: 'Value' | 'CellColor' | 'FontColor';
  /** The colour that comes first, or last where it is not ascending. */
  color?: string;
  dataOption: 'Normal' | 'TextAsNumber';
}

/** What was last sorted by. */
export interface SortState {
  fields: SortField[];
  matchCase: boolean;
  method: 'PinYin' | 'StrokeCount';
}
