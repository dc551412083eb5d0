/**
 * What the settings sheet of a workbook of an earlier version lacks: rules of the SMVP that it has no row for, and names of
 * the workbook that the formulas of the sheets are written with. It is added before anything that needs it is written.
 */
import type { CellContent, Change } from '../../domain/changes';
import { serialText, toSerial } from '../../domain/dates';
import { defaultResultsUse, type ResultsUse } from '../../domain/resultsUse';
import { defaultSmvp } from '../../domain/smvp';
import { cell } from '../address';
import type { WorkbookName } from '../blueprint';
import { labelKey } from '../labels';
import type { SheetContents } from '../sheetContents';
import type { Presentation } from '../../domain/presentation';
import {
  HEAD_FIELDS,
  PRESENTATION_FIELDS,
  PRESENTATION_TITLE,
  RESULTS_FIELDS,
  RESULTS_TITLE,
  SMVP_FIELDS,
  type Field,
  type Fields,
  type RuleField,
  type SmvpRules,
} from './fields';
import { DATE, type Codec } from './codecs';
import { FORMER_NOTES } from './formerNotes';
import { REFERENCE_DATE } from './names';
import { SMVP_TITLE } from './smvpNote';
import { tablesUpgrade } from './tablesUpgrade';

export interface SettingsUpgrade {
  /** Rows to add, and explanations to bring up to date. */
  changes: Change[];
  /** Names of the workbook, on the rows as they stand once those are added. A new row is read by its label. */
  names: WorkbookName[];
  /** Labels of the rules that are added, to be told. */
  added: string[];
}

interface Cell {
  row: number;
  column: number;
}

/** Whether there is anything to add or to bring up to date before a sheet is written. */
export const isNeeded = ({ changes, names }: SettingsUpgrade): boolean =>
  changes.length + names.length > 0;

/** A rule with the cell that it has, or where its row is to be put in. */
interface Rule {
  key: keyof SmvpRules;
  field: RuleField<unknown>;
  found: Cell | undefined;
  at: Cell;
}

/**
 * `known`: names of the workbook that still stand for a cell. A rule that is added says what the functions did without
 * it: nothing that the plan shows changes.
 */
export function settingsUpgrade(sheet: SheetContents, known: ReadonlySet<string>): SettingsUpgrade {
  const rules = rulesOf(sheet);
  const missing = rules.filter(({ found }) => !found);
  const placeOf = (rule: Rule) => cell(rowOnceAdded(rule, missing), rule.at.column);
  const name = (workbookName: string, area: Cell, comment: string): WorkbookName[] =>
    known.has(workbookName)
      ? []
      : [{ name: workbookName, sheet: sheet.name, area: cell(area.row, area.column), comment }];
  const date = cellOf(sheet, HEAD_FIELDS.referenceDate);
  const tables = tablesUpgrade(
    sheet,
    known,
    missing.map(({ at }) => at.row),
  );
  return {
    changes: [
      ...missing.map((rule) => rowOf(sheet, rule, rules)),
      ...tables.changes,
      ...resultsUpgrade(sheet, defaultResultsUse()),
      ...notes(sheet),
    ],
    names: [
      // It stands above all rules: no row that is added moves it.
      ...(date ? name(REFERENCE_DATE, date, HEAD_FIELDS.referenceDate.note) : []),
      ...rules.flatMap((rule) => {
        const { workbookName, label } = rule.field;
        return workbookName === undefined ? [] : name(workbookName, placeOf(rule), label);
      }),
      ...tables.names,
    ],
    added: missing.map(({ field }) => field.label),
  };
}

/** A rule without a row goes under the one before it; the first ones above the one after; all of them below everything. */
function rulesOf(sheet: SheetContents): Rule[] {
  const keys = Object.keys(SMVP_FIELDS) as (keyof SmvpRules)[];
  const cells = keys.map((key) => cellOf(sheet, SMVP_FIELDS[key]));
  return keys.map((key, index) => {
    const found = cells[index];
    const before = cells.slice(0, index).findLast((each) => each !== undefined);
    const after = cells.slice(index + 1).find((each) => each !== undefined);
    const at = found ??
      (before ? { ...before, row: before.row + 1 } : undefined) ??
      after ?? { row: sheet.values.length + 1, column: 1 };
    return { key, field: SMVP_FIELDS[key] as RuleField<unknown>, found, at };
  });
}

/** Rows added at one place stand in their order, above what stood there. */
function rowOnceAdded(rule: Rule, missing: readonly Rule[]): number {
  const own = missing.indexOf(rule);
  const above = missing.filter(
    ({ at }, index) => at.row < rule.at.row || (at.row === rule.at.row && (own < 0 || index < own)),
  );
  return rule.at.row + above.length;
}

function rowOf(sheet: SheetContents, { key, field, at }: Rule, rules: readonly Rule[]): Change {
  const value = field.codec.write(defaultSmvp()[key]);
  const content: (CellContent | undefined)[] = Array.from({ length: at.column }, () => undefined);
  content[Math.max(0, at.column - 1)] = field.label;
  content[at.column] = value;
  content[at.column + 1] = field.note;
  const like = rules.find(({ found }) => found)?.found?.row;
  return {
    kind: 'addRow',
    sheet: sheet.name,
    at: at.row,
    ...(like !== undefined && { like: { row: like, formulas: false } }),
    content,
  };
}

/**
 * How the plan is presented, below everything: rows that are added when something is first said of it, and only where none
 * of them is there.
 */
export const presentationUpgrade = (sheet: SheetContents, given: Partial<Presentation>): Change[] =>
  sectionBelow(sheet, PRESENTATION_TITLE, PRESENTATION_FIELDS, given);

/** Which results the sheets hold: absent, what the documents have. */
export const resultsUpgrade = (sheet: SheetContents, given: ResultsUse): Change[] =>
  sectionBelow(sheet, RESULTS_TITLE, RESULTS_FIELDS, given);

/** A section of its own below everything, only where none of its fields is there. */
function sectionBelow<T>(
  sheet: SheetContents,
  title: string,
  section: Fields<T>,
  given: Partial<T>,
): Change[] {
  const fields = Object.entries(section) as [keyof T, Field<unknown>][];
  if (fields.some(([, field]) => cellOf(sheet, field))) return [];
  // Rows left blank at the end of a table are of it.
  const ends = [...sheet.names.values()].map(({ row, rows }) => row + rows);
  const at = Math.max(sheet.values.length, ...ends) + 1;
  const rowSaying = (text: string) =>
    sheet.values.findIndex((cells) => labelKey(String(cells[0] ?? '')) === labelKey(text));
  const add = (content: CellContent[], like: number): Change => ({
    ...{ kind: 'addRow', sheet: sheet.name, at, content },
    ...(like >= 0 && { like: { row: like, formulas: false } }),
  });
  const field = rowSaying(SMVP_FIELDS.cap.label);
  return [
    add([title], rowSaying(SMVP_TITLE)),
    ...fields.map(([key, { label, note, codec }]) =>
      add([label, written(codec, given[key]), note], field),
    ),
  ];
}

/** A row that comes has the look of others, in which a day would show as a number. */
function written(codec: Codec<unknown>, value: unknown): CellContent {
  if (value === undefined) return null;
  const serial = codec === DATE ? toSerial(value) : undefined;
  return typeof serial === 'number' ? serialText(serial) : codec.write(value);
}

/** Explanations of the version before, which no longer say what is true. */
function notes(sheet: SheetContents): Change[] {
  const current = new Map([...FORMER_NOTES].map(([former, now]) => [labelKey(former), now]));
  return sheet.values.flatMap((cells, row) =>
    cells.flatMap((value, column): Change[] => {
      const now = typeof value === 'string' ? current.get(labelKey(value)) : undefined;
      if (now === undefined) return [];
      return [
        { kind: 'cells', sheet: sheet.name, row, column, content: [[now]], expects: [[value]] },
      ];
    }),
  );
}

/** The cell of a field: under its name, else at the right of its label. */
function cellOf(
  sheet: SheetContents,
  { name, label }: Pick<Field<never>, 'name' | 'label'>,
): Cell | undefined {
  const named = sheet.names.get(name);
  if (named) return { row: named.row, column: named.column };
  const key = labelKey(label);
  for (const [row, cells] of sheet.values.entries()) {
    const column = cells.findIndex((value) => labelKey(String(value ?? '')) === key);
    if (column >= 0) return { row, column: column + 1 };
  }
  return undefined;
}
