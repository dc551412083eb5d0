/**
 * What a sheet has no place for yet: another year, the units that share, people, notes, the first indicators. The rows are
 * those of the template's own sheet of the objective as it is wanted, put in where that sheet has them. Only sheets whose
 * columns are the template's, today's or those of the version before, have room for them.
 */
import type { Book, BookObjective } from '../../domain/book';
import type { AddRows, CellContent } from '../../domain/changes';
import type { Objective } from '../../domain/objective';
import type { Area, SheetBlueprint } from '../blueprint';
import type { ObjectiveTemplate } from '../objectiveTemplate';
import { bookSettings } from '../sintesi/settingsCells';
import { STYLES } from '../style';
import type { Editor, LateRows } from './editor';
import { moveReferences } from '../sheetReferences';
import type { NewSection } from './sectionKinds';
import { pairsOf, placeFor, rowPairs, scorePairs, templateSheet } from './templateSheet';
import { showYears } from './yearResults';

/** Whether the columns of a sheet are those of its template: then what it lacks has room there. */
export function hasTemplateColumns(target: BookObjective, template: ObjectiveTemplate): boolean {
  const plan = { authority: '', title: '' };
  return pairsOf(templateSheet(target, template, target.objective, plan), target) !== undefined;
}

export function addSections(
  editor: Editor,
  book: Book,
  target: BookObjective,
  template: ObjectiveTemplate,
  wanted: Objective,
  sections: readonly NewSection[],
): void {
  if (sections.length === 0) return;
  const plan = book.settings ?? { authority: '', title: '' };
  const model = templateSheet(target, template, wanted, plan, bookSettings(book));
  const { sheet, results } = model;
  const pairs = pairsOf(model, target);
  pairs?.push(...scorePairs(editor, sheet, results.score?.at.row, target.results.score?.at.row));
  if (wanted.indicatorTable === target.objective.indicatorTable)
    pairs?.push(...rowPairs(model, target));
  // In the order of the template: of those that come at one place the first given stand first.
  const found = sections
    .map((section) => ({ section, rows: section.rowsIn(sheet, wanted) }))
    .sort((one, other) => (one.rows?.[0] ?? 0) - (other.rows?.[0] ?? 0));
  const all = found.flatMap(({ rows }) => (rows ? [rows] : []));
  const added = found.flatMap(({ section, rows }): Added[] => {
    const at = rows && pairs && placeFor(editor, pairs, rows[1], all);
    if (rows && at !== undefined) return [{ section, first: rows[0], last: rows[1], at }];
    if (!section.isPart)
      editor.lines.push({ kind: 'noRoom', row: section.row, name: section.name });
    return [];
  });
  if (!pairs) return;
  const late = new Map<Added, LateRows>();
  const placed = (rowOf: (row: number) => number, firstOf: (of: LateRows) => number) => {
    const known = new Map(pairs.map(({ theirs, own }) => [theirs, own]));
    return (row: number): number => {
      const within = added.find(({ first, last }) => row >= first && row <= last);
      if (within) return firstOf(late.get(within)!) + row - within.first;
      return rowOf(known.get(row) ?? row);
    };
  };
  for (const each of added) {
    const { section, first, last, at } = each;
    if (!section.isPart)
      editor.lines.push({
        ...{ kind: 'added', row: section.row, name: section.name, at: editor.place(at, 0) },
      });
    const rows: LateRows = {
      ...{ at, rows: last - first + 1 },
      ...partOf(sheet, first, last, at),
      content: (rowOf, firstOf) =>
        (sheet.blocks[0]?.content ?? [])
          .slice(first, last + 1)
          .map((line) => line.map((cell) => movedCell(cell, placed(rowOf, firstOf)))),
    };
    late.set(each, rows);
    editor.addLate(rows);
  }
  if (added.some(({ section }) => section.row === 'year')) showYears(editor, model, target, placed);
}

interface Added {
  section: NewSection;
  first: number;
  last: number;
  /** Before which row of the sheet it comes. */
  at: number;
}

function movedCell(cell: CellContent, moved: (row: number) => number): CellContent | undefined {
  if (cell === null) return undefined;
  return typeof cell === 'object' ? { formula: moveReferences(cell.formula, moved) } : cell;
}

/** The look and the names of rows of the template's sheet, counted from the first of them. */
function partOf(
  {
    columnWidths,
    styles,
    merges,
    rowHeights,
    validations,
    conditionalFormats,
    names,
  }: SheetBlueprint,
  first: number,
  last: number,
  at: number,
): Pick<AddRows, 'look' | 'names'> {
  const rows = last - first + 1;
  const within = (area: Area): Area[] => {
    const [from, to] = [Math.max(first, area.row), Math.min(last, area.row + area.rows - 1)];
    return from > to ? [] : [{ ...area, row: from - first, rows: to - from + 1 }];
  };
  const inside = <T extends { area: Area }>(all: readonly T[]): T[] =>
    all.flatMap((each) => within(each.area).map((area) => ({ ...each, area })));
  const page = { row: 0, column: 0, rows, columns: columnWidths.length };
  const [, ...own] = styles;
  return {
    look: {
      styles: [{ area: page, style: STYLES.page }, ...inside(own)],
      merges: merges.flatMap(within),
      rowHeights: rowHeights.flatMap(({ row, height }) =>
        row >= first && row <= last ? [{ row: row - first, height }] : [],
      ),
      validations: inside(validations),
      conditionalFormats: inside(conditionalFormats).map((rule) => ({
        ...rule,
        formula: moveReferences(rule.formula, (row) => at + row - first),
      })),
    },
    // A name that goes beyond these rows is of a table that is there.
    names: inside(
      names.filter(({ area }) => area.row >= first && area.row + area.rows - 1 <= last),
    ),
  };
}
