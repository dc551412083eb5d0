/**
 * A sheet as plain data: what a template produces and what `workbook/` compiles to Office.js calls.
 * Rows and columns count from 0. Texts are literal: only a `Formula` ever computes.
 */

import type { CellContent } from '../domain/changes';
import type { SheetIdentity } from '../domain/identity';
import type {
  Area,
  ConditionalFormatRule,
  ListValidation,
  NamedArea,
  StyleRule,
} from '../domain/sheetLook';
import type { ChartBlueprint } from './charts';
import type { Rows } from './print/pageBreaks';
import type { Paper } from './print/paper';

export type { CellContent, Formula } from '../domain/changes';
export type {
  Area,
  BorderWeight,
  ConditionalFormatRule,
  HorizontalAlignment,
  ListValidation,
  NamedArea,
  SheetLook,
  Sides,
  Style,
  StyleRule,
  VerticalAlignment,
} from '../domain/sheetLook';

/** Characters that a cell of Excel takes. */
export const LONGEST_TEXT = 32_767;

/** A rectangle of contents written in one call. */
export interface CellBlock {
  row: number;
  column: number;
  content: CellContent[][];
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
  charts?: readonly ChartBlueprint[];
  /** A table with filter buttons, its headings in the first row. */
  filter?: Area;
  /** Rows and columns that stay in sight. */
  freeze: { rows: number; columns: number };
  print: PrintLayout;
  /** True for what is to stay as it is written: the sheet is protected, without a password. */
  isRecord?: true;
}

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
