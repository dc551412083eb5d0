/**
 * What writing in the tables of the rules changes in the settings sheet, as it was read: a table that is not there yet
 * is added below everything else.
 */
import type { RuleControl, Waiver } from '../../domain/book';
import type { CellContent, Change } from '../../domain/changes';
import { italian } from '../../domain/cells';
import type { RuleId } from '../../domain/rules';
import type { Labelled } from '../list/listTemplate';
import { readSettings } from '../reading/readSettings';
import { SettingsCells } from '../reading/settingsCells';
import type { SheetContents } from '../sheetContents';
import {
  CONTROL_SEVERITY,
  CONTROLS,
  CONTROLS_TABLE,
  thresholdOf,
  WAIVERS,
  WAIVERS_TABLE,
} from './ruleTables';
import type { SettingsTable } from './tables';

export interface RuleTableWrite {
  table: SettingsTable;
  changes: Change[];
  /** Rows of the table that are added at its end. */
  added: number;
  /** Whether the table is added, with its title and headings. */
  isNew: boolean;
}

/** A rule as the authority wants it; what is null is as usual. */
export interface WantedControl extends Pick<RuleControl, 'severity' | 'threshold'> {
  rule: RuleId;
  /** What it finds, for people. */
  title: string;
}

/** A waiver to be written; the title is that of its rule, for people. */
export type WantedWaiver = Omit<Waiver, 'at' | 'rule'> & { rule: RuleId; title: string };

type Row = ReadonlyMap<Labelled, CellContent>;

const ruleText = ({ rule, title }: { rule: string; title: string }) => `${rule} – ${title}`;

export function waiverAdded(sheet: SheetContents, wanted: WantedWaiver): RuleTableWrite {
  const [year, month, day] = wanted.date.split('-');
  const row = new Map<Labelled, CellContent>([
    [WAIVERS.rule, ruleText(wanted)],
    [WAIVERS.value, wanted.value],
    [WAIVERS.reason, wanted.reason],
    [WAIVERS.sheet, wanted.sheet],
    [WAIVERS.cell, wanted.cell],
    [WAIVERS.role, wanted.role],
    // As people read it: whatever the format of the cell, and the year from which the workbook counts days.
    [WAIVERS.date, wanted.date === '' ? null : `${day}/${month}/${year}`],
  ]);
  return withRows(sheet, WAIVERS_TABLE, [row]);
}

/** The row of a waiver as it stands now; undefined where it is not there any more. */
export function waiverRemoved(sheet: SheetContents, waiver: Waiver): Change[] | undefined {
  const { waivers } = readSettings(sheet);
  const found = waivers.find(
    (each) => isSameWaiver(each, waiver) && each.at?.row === waiver.at?.row,
  );
  const place = (found ?? waivers.find((each) => isSameWaiver(each, waiver)))?.at;
  if (!place) return undefined;
  const { row } = place;
  return [
    { kind: 'expect', sheet: sheet.name, row, column: 0, values: [sheet.values[row]!] },
    { kind: 'removeRow', sheet: sheet.name, row },
  ];
}

const SAID = ['rule', 'sheet', 'cell', 'value', 'reason', 'role', 'date'] as const;

const isSameWaiver = (one: Waiver, other: Waiver): boolean =>
  SAID.every((field) => one[field] === other[field]);

/** Rules that are all as usual lose their row. */
export function controlsSet(
  sheet: SheetContents,
  wanted: readonly WantedControl[],
): RuleTableWrite {
  const { controls } = readSettings(sheet);
  const rowOf = new Map(controls.flatMap(({ rule, at }) => (at ? [[rule, at.row]] : [])));
  const isUsual = ({ severity, threshold }: WantedControl) =>
    severity === null && threshold === null;
  const fresh = wanted.filter((each) => !rowOf.has(each.rule) && !isUsual(each));
  const place = placeOf(sheet, CONTROLS_TABLE);
  const write = withRows(sheet, CONTROLS_TABLE, fresh.map(controlRow));
  const known = wanted.flatMap((each): Change[] => {
    const row = rowOf.get(each.rule);
    if (row === undefined) return [];
    if (isUsual(each)) return [{ kind: 'removeRow', sheet: sheet.name, row }];
    const cells = controlRow(each);
    return [CONTROLS.severity, CONTROLS.threshold].flatMap((heading): Change[] => {
      const column = place.columns.get(heading)!;
      const content = cells.get(heading)!;
      const before = sheet.values[row]?.[column] ?? '';
      if ((content ?? '') === before) return [];
      const at = { sheet: sheet.name, row, column };
      return [{ kind: 'cells', ...at, content: [[content]], expects: [[before]] }];
    });
  });
  return { ...write, changes: [...known, ...write.changes] };
}

function controlRow(wanted: WantedControl): Row {
  const own = thresholdOf(wanted.rule);
  const note = own
    ? `Soglia usuale: ${italian(own.usual)}; può andare da ${italian(own.least)} a ${italian(own.most)}.`
    : null;
  return new Map<Labelled, CellContent>([
    [CONTROLS.rule, wanted.rule],
    [CONTROLS.finds, wanted.title],
    [CONTROLS.note, note],
    [CONTROLS.severity, CONTROL_SEVERITY.write(wanted.severity)],
    [CONTROLS.threshold, wanted.threshold],
  ]);
}

export interface TablePlace {
  /** Row of the headings; null where the table is not there. */
  headings: number | null;
  /** The row after its last. */
  end: number;
  columns: ReadonlyMap<Labelled, number>;
}

export function placeOf(sheet: SheetContents, table: SettingsTable): TablePlace {
  const cells = new SettingsCells(sheet, new Set());
  const found = cells.table(table);
  const area = cells.tables.get(table.name);
  const columns = new Map(
    table.columns.flatMap((column) => {
      const place = found.column(column);
      return place === undefined ? [] : [[column, place] as const];
    }),
  );
  if (area) return { headings: area.row, end: area.row + area.rows, columns };
  // Blank rows at the end of a table are of that table: they are not among the values.
  const ends = [...sheet.names.values()].map(({ row, rows }) => row + rows);
  const end = Math.max(sheet.values.length, ...ends) + 1;
  return {
    headings: null,
    end,
    columns: new Map(table.columns.map((each, index) => [each, index])),
  };
}

function withRows(
  sheet: SheetContents,
  table: SettingsTable,
  rows: readonly Row[],
): RuleTableWrite {
  const place = placeOf(sheet, table);
  const isNew = place.headings === null;
  if (rows.length === 0) return { table, changes: [], added: 0, isNew: false };
  const headings = new Map(table.columns.map((column) => [column, column.label]));
  const contents = [
    ...(isNew ? [[table.title], [table.note], contentOf(headings, place)] : []),
    ...rows.map((row) => contentOf(row, place)),
  ];
  const last = place.end - 1;
  return {
    ...{ table, isNew, added: rows.length },
    changes: [
      ...(isNew
        ? []
        : [
            {
              kind: 'expect',
              sheet: sheet.name,
              row: last,
              column: 0,
              values: [sheet.values[last]!],
            } as const,
          ]),
      ...contents.map((content): Change => ({
        ...{ kind: 'addRow', sheet: sheet.name, at: place.end, content },
      })),
    ],
  };
}

function contentOf(row: Row, { columns }: TablePlace): (CellContent | undefined)[] {
  const content: (CellContent | undefined)[] = [];
  for (const [column, place] of columns) content[place] = row.get(column);
  return Array.from(content);
}
