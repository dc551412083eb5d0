/** The cover that a workbook has, brought up to date: sheets in their order, pages and links. What people typed stays. */
import { cellKey } from '../../domain/places';
import { isBlank } from '../../domain/cells';
import type { CellContent, Change } from '../../domain/changes';
import { referencesIn } from '../../domain/formulaReferences';
import { labelKey } from '../labels';
import type { SheetContents } from '../sheetContents';
import {
  entryCells,
  INDEX_COLUMNS,
  INDEX_TITLE,
  SUMMARY_TITLE,
  type CoverEntry,
} from './coverSheet';

const PAGE = INDEX_COLUMNS.length - 1;

/** A row of the index. */
interface OwnRow {
  row: number;
  /** The sheet that it stands for; undefined where that is gone. */
  sheet: string | undefined;
  /** Beside the index. */
  typed: { column: number; value: CellContent }[];
}

/** The row of the title of the index, with which a page begins. */
export function indexStart({ values }: SheetContents): number | undefined {
  const headings = headingsIn(values);
  if (headings === undefined) return undefined;
  const title = values[headings - 1]?.[0];
  return labelKey(title) === labelKey(INDEX_TITLE) ? headings - 1 : headings;
}

function headingsIn(values: SheetContents['values']): number | undefined {
  const keys = INDEX_COLUMNS.map(labelKey);
  const row = values.findIndex((cells) => keys.every((key, at) => labelKey(cells[at]) === key));
  return row < 0 ? undefined : row;
}

/** Undefined where its index is not to be found: people have made another of it. */
export function coverChanges(
  sheet: SheetContents,
  entries: readonly CoverEntry[],
): Change[] | undefined {
  const headings = headingsIn(sheet.values);
  if (headings === undefined) return undefined;
  const own = ownRows(sheet, headings, entries);
  const isInOrder =
    own.length === entries.length && entries.every((each, at) => each.sheet === own[at]!.sheet);
  if (isInOrder) return pagesAnew(sheet, own, entries);
  const at = own[0]?.row ?? headings + 1;
  // A row of a sheet that is gone stays where people wrote beside it.
  const going = own.filter(({ sheet: of, typed }) => of !== undefined || typed.length === 0);
  return [
    ...entries.map((entry): Change => {
      const before = own.find((each) => each.sheet === entry.sheet);
      const { content, link } = entryCells(entry);
      const line: (CellContent | undefined)[] = content.map(
        (cell, column) => (before && typedOver(sheet, before.row, column, cell)) ?? cell,
      );
      for (const { column, value } of before?.typed ?? []) line[column] = value;
      const like = before ?? likeOf(own, entry, entries);
      return {
        ...{ kind: 'addRow', sheet: sheet.name, at, content: Array.from(line), link, grows: true },
        ...(like && { like: { row: like.row, formulas: false } }),
      };
    }),
    ...going.map(({ row }): Change => ({ kind: 'removeRow', sheet: sheet.name, row })),
  ];
}

function ownRows(
  { values, formulas }: SheetContents,
  headings: number,
  entries: readonly CoverEntry[],
): OwnRow[] {
  const own: OwnRow[] = [];
  const texts = new Map(
    entries.flatMap((entry) => {
      const [, title] = entryCells(entry).content;
      return typeof title === 'string' ? [[labelKey(title), entry.sheet] as const] : [];
    }),
  );
  for (let row = headings + 1; row < values.length; row += 1) {
    const cells = values[row] ?? [];
    const said = [0, 1].flatMap((column) => formulas?.get(cellKey(row, column)) ?? []);
    const referred = said.flatMap((formula) => referencesIn(formula)[0]?.sheet ?? []);
    const text = labelKey(cells[1]);
    const sheet = referred[0] ?? texts.get(text);
    const isOurs =
      sheet !== undefined || said.length > 0 || text.startsWith(labelKey(SUMMARY_TITLE));
    if (!isOurs) continue;
    const typed = cells.flatMap((value, column) =>
      column < INDEX_COLUMNS.length || isBlank(value)
        ? []
        : [{ column, value: contentAt(value, formulas?.get(cellKey(row, column))) }],
    );
    own.push({ row, sheet, typed });
  }
  return own;
}

const contentAt = (value: unknown, formula: string | undefined): CellContent =>
  formula === undefined ? (value as CellContent) : { formula };

/** What somebody typed in place of the formula of a number or a title. */
function typedOver(
  { values, formulas }: SheetContents,
  row: number,
  column: number,
  cell: CellContent,
): CellContent | undefined {
  const isFormula = typeof cell === 'object' && cell !== null;
  const held = values[row]?.[column];
  if (!isFormula || formulas?.has(cellKey(row, column)) || isBlank(held)) return undefined;
  return held as CellContent;
}

/** A row that looks as the one of an entry should: summaries stand out among objectives. */
function likeOf(
  own: readonly OwnRow[],
  entry: CoverEntry,
  entries: readonly CoverEntry[],
): OwnRow | undefined {
  const kindOf = (sheet: string | undefined) =>
    entries.find((each) => each.sheet === sheet)?.kind === 'objective';
  const isObjective = entry.kind === 'objective';
  return own.find(({ sheet }) => sheet !== undefined && kindOf(sheet) === isObjective) ?? own[0];
}

function pagesAnew(
  { name, values }: SheetContents,
  own: readonly OwnRow[],
  entries: readonly CoverEntry[],
): Change[] {
  return entries.flatMap(({ page }, index): Change[] => {
    const { row } = own[index]!;
    const before = values[row]?.[PAGE] ?? '';
    if (before === page) return [];
    const cell = { sheet: name, row, column: PAGE };
    return [{ kind: 'cells', ...cell, content: [[page]], expects: [[before]] }];
  });
}
