/**
 * What a list is: one sheet that holds many objectives, a table for each unit or for each area. The description is
 * data; `writeList` and `readList` are the only code that knows what to do with it.
 */
import type { IndicatorField } from '../../domain/objective';
import type { TemplateId } from '../../domain/plan';

/** A column as its heading shows it: the label is printed, the aliases are only recognised. */
export interface Labelled {
  /** Ends the worksheet-scoped name by which the column is found again, whatever its label has become. */
  name: string;
  label: string;
  aliases: string[];
}

/** A deadline (`date-text`) is a date or a sentence, and stays the text that was typed. */
type ObjectiveField =
  | { field: 'title'; kind: 'text' }
  | { field: 'dueDate'; kind: 'date-text' }
  | { field: 'weight'; kind: 'number' };

/** Fields of the objective stand in its first row; those of its indicators take a row for each indicator. */
export type ObjectiveColumn = Labelled & { width: number; of: 'objective' } & ObjectiveField;

export interface IndicatorColumn extends Labelled {
  width: number;
  of: 'indicator';
  field: IndicatorField;
  kind: 'text';
  /** The column's title in the objective's indicator table, where the label is the same in capitals. */
  title: string;
  /** Values that the cell suggests; another one may be typed. */
  choice?: { options: string[]; prompt: { title: string; message: string } };
}

export type ListColumn = ObjectiveColumn | IndicatorColumn;

/** What the tables are made by, and the heading above each that says so. */
export interface Grouping {
  field: 'unit' | 'area';
  /** `owner` is who answers for the group, blank where the plan does not say. */
  heading: (group: string, firstYear: number, owner: string) => string;
  /** The group in a heading as `heading` writes it; undefined for any other text. */
  written: (heading: string) => string | undefined;
  /** The group in a heading typed by hand; blank where the text names none. */
  typed: (heading: string) => string;
}

export interface ListTemplate {
  id: TemplateId;
  version: number;
  /** Name of the sheet. */
  sheet: string;
  /** Line under plan and authority. */
  title: string;
  /** The first is the title of the objective. */
  columns: ListColumn[];
  grouping: Grouping;
  /** `weights`: each table ends with the sum of its weights; `areas`: a last table counts the objectives. */
  totals: 'weights' | 'areas';
}

/** What the names of the tables of objectives begin with. */
export const OBJECTIVES_TABLE = 'Obiettivi';

/** Under the labels stands a low blank row: formulas start at it, so that they never lack a row. */
export const LABEL_ROWS = 2;

/** The hidden column with the id of each objective: within the table, so that sorting moves it with its row. */
export const LIST_ID: Labelled = { name: 'Id', label: 'CODICE', aliases: [] };

/** Names of the lines above the tables: plan, authority, title of the list. */
export const TITLE_LINES = ['Piano', 'Ente', 'Elenco'] as const;

/** Names of the parts of a list's sheet. Tables count from 1. */
export const LIST_NAMES = {
  table: (number: number) => `${OBJECTIVES_TABLE}_${number}`,
  column: (table: string, { name }: Labelled) => `${table}_${name}`,
  heading: (table: string) => `${table}_Gruppo`,
  total: (table: string) => `${table}_Totale`,
} as const;
