/** How cells look, as plain data. Rows and columns count from 0. */

export interface Area {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

export type HorizontalAlignment =
  | 'Left'
  | 'Center'
  | 'Right'
  | 'General'
  /** In the middle of a cell and of the blank ones at its right that are aligned so too, without merging them. */
  | 'CenterAcrossSelection';
export type VerticalAlignment = 'Top' | 'Center' | 'Bottom';
export type BorderWeight = 'Hairline' | 'Thin' | 'Medium' | 'Thick';

export interface Sides {
  top: boolean;
  bottom: boolean;
  left: boolean;
  right: boolean;
}

export interface Style {
  bold?: boolean;
  italic?: boolean;
  fontName?: string;
  fontSize?: number;
  fontColor?: string;
  fill?: string;
  horizontal?: HorizontalAlignment;
  vertical?: VerticalAlignment;
  wrap?: boolean;
  numberFormat?: string;
  /** Lines around and inside every cell of the area, or on some of its sides alone. */
  grid?: { color: string; weight: BorderWeight; sides?: Sides };
}

export interface StyleRule {
  area: Area;
  style: Style;
}

/** A validation never locks the user out: it suggests, and warns where a value would not be read. */
export interface ListValidation {
  area: Area;
  options: string[];
  prompt: { title: string; message: string };
}

/** Looks at cell values only: Excel evaluates no custom function in a conditional format. */
export interface ConditionalFormatRule {
  area: Area;
  /** Formula for the first cell of the area, relative references moving with it. */
  formula: string;
  fill?: string;
  fontColor?: string;
  bold?: boolean;
  /** The colour of thin lines around each cell. */
  line?: string;
}

/** A worksheet-scoped name, by which the field is found again wherever the user moves it. */
export interface NamedArea {
  name: string;
  area: Area;
}

/** How cells look, apart from what they hold. */
export interface SheetLook {
  styles: StyleRule[];
  merges: Area[];
  /** Height in points of the rows that need one. */
  rowHeights: { row: number; height: number }[];
  validations: ListValidation[];
}
