/**
 * A sheet as plain data: what a template produces and what `workbook/` compiles to Office.js calls.
 * Rows and columns count from 0. Texts are literal: only a `Formula` ever computes.
 */

import type { CellContent } from '../domain/changes';
import type { SheetIdentity } from '../domain/identity';
import type { Rows } from './print/pageBreaks';
import type { Paper } from './print/paper';

export type { CellContent, Formula } from '../domain/changes';

/** Characters that a cell of Excel takes. */
export const LONGEST_TEXT = 32_767;

export interface Area {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

/** A rectangle of contents written in one call. */
export interface CellBlock {
  row: number;
  column: number;
  content: CellContent[][];
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

export interface Link {
  row: number;
  column: number;
  /** Target inside the workbook: "'Ob 1-1'!A1". */
  target: string;
  tooltip: string;
}

export interface PrintLayout {
  paper: Paper;
  /** Rows repeated at the top of every page. */
  titleRows?: Rows;
  area: Area;
  /** The rows before which a page ends. */
  breaks: number[];
  footer: string;
}

export interface SheetBlueprint {
  name: string;
  tabColor: string;
  identity: SheetIdentity;
  blocks: CellBlock[];
  styles: StyleRule[];
  merges: Area[];
  /** Width of each column from A, in points. */
  columnWidths: number[];
  /** Columns out of sight, inside a table: what the add-in knows its rows by. */
  hiddenColumns?: readonly number[];
  /** Height in points of the rows that need one. */
  rowHeights: { row: number; height: number }[];
  validations: ListValidation[];
  conditionalFormats: ConditionalFormatRule[];
  names: NamedArea[];
  links: Link[];
  /** A table with filter buttons, its headings in the first row. */
  filter?: Area;
  /** Rows and columns that stay in sight. */
  freeze: { rows: number; columns: number };
  print: PrintLayout;
}

/** How cells look, apart from what they hold. */
export type SheetLook = Pick<SheetBlueprint, 'styles' | 'merges' | 'rowHeights' | 'validations'>;

/** A name of the whole workbook that formulas use ("PIAO_DataRiferimento"). */
export interface WorkbookName {
  name: string;
  sheet: string;
  area: Area;
  comment: string;
}

/** Everything that one press writes. */
export interface WorkbookBlueprint {
  sheets: SheetBlueprint[];
  names: WorkbookName[];
  /** The sheet shown at the end. */
  activate: string;
}
