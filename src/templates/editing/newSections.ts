/**
 * What a sheet has no place for yet: another year, the units that share, people, notes, the first indicators. The rows are
 * those of the template's own sheet of the objective as it is wanted, put in where that sheet has them. Only sheets whose
 * columns are the template's have room for them.
 */
import type { Book, BookObjective, ObjectivePlaces, Place } from '../../domain/book';
import type { AddRows, CellContent } from '../../domain/changes';
import type { Objective } from '../../domain/objective';
import type { Area, SheetBlueprint } from '../blueprint';
import { objectiveSheet } from '../objectiveSheet';
import type { ObjectiveTemplate } from '../objectiveTemplate';
import { readObjective } from '../reading/readObjective';
import { labelKey } from '../labels';
import { SCORE_FIELDS, SCORE_TABLE } from '../sheet/indicatorScore';
import { NO_PHASES } from '../sheet/results';
import { STYLES } from '../style';
import { blueprintContents } from './blueprintContents';
import type { Editor, LateRows } from './editor';
import { moveReferences } from '../sheetReferences';
import { named, type NewSection } from './sectionKinds';

/** Whether the columns of a sheet are those of its template: then what it lacks has room there. */
export function hasTemplateColumns(target: BookObjective, template: ObjectiveTemplate): boolean {
  const plan = { authority: '', title: '' };
  const sheet = objectiveSheet(template, target.sheet, target.objective, plan);
  const { places } = readObjective(template, blueprintContents(sheet));
  return pairsOf(places, target.places) !== undefined;
}

/** Rows of the template's sheet, and where they stand on the sheet that is edited. */
interface Pair {
  theirs: number;
  own: number;
}

export function addSections(
  editor: Editor,
  { settings }: Book,
  target: BookObjective,
  template: ObjectiveTemplate,
  wanted: Objective,
  sections: readonly NewSection[],
): void {
  if (sections.length === 0) return;
  const plan = settings ?? { authority: '', title: '' };
  const sheet = objectiveSheet(template, target.sheet, wanted, plan, target.id ?? undefined);
  const { places, results } = readObjective(template, blueprintContents(sheet));
  const pairs = pairsOf(places, target.places);
  pairs?.push(...scorePairs(editor, sheet, results.score?.at.row, target.results.score?.at.row));
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
  if (added.some(({ section }) => section.row === 'year'))
    showYears(editor, sheet, target, results.state?.at.row, placed);
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

/** What both sheets have, row by row; undefined where their columns differ. */
function pairsOf(theirs: ObjectivePlaces, own: ObjectivePlaces): Pair[] | undefined {
  const pairs: Pair[] = [];
  let isSame = true;
  const pair = (one: Place | undefined, other: Place | undefined) => {
    if (!one || !other) return;
    if (one.column !== other.column) isSame = false;
    pairs.push({ theirs: one.row, own: other.row });
  };
  for (const field of Object.keys(theirs.fields) as (keyof typeof theirs.fields)[])
    pair(theirs.fields[field], own.fields[field]);
  pair(theirs.indicators[0]?.description, own.indicators[0]?.description);
  pair(theirs.indicatorHeadings.description, own.indicatorHeadings.description);
  pair(theirs.financialHeadings.planned, own.financialHeadings.planned);
  pair(theirs.levels[0]?.label, own.levels[0]?.label);
  pair(theirs.people[0]?.title, own.people[0]?.title);
  pair(theirs.sharedWith[0]?.unit, own.sharedWith[0]?.unit);
  own.schedules.forEach((schedule, index) => {
    const other = theirs.schedules[index];
    pair(other?.title, schedule.title);
    if (other?.periods?.columns.join() !== schedule.periods?.columns.join()) isSame = false;
    // Their totals stand right below the phases.
    const end = (phases: typeof schedule.phases) =>
      Math.max(...phases.map(({ done, planned }) => (done ?? planned)?.row ?? -1));
    if (other && end(other.phases) >= 0 && end(schedule.phases) >= 0)
      pairs.push({ theirs: end(other.phases) + 1, own: end(schedule.phases) + 1 });
  });
  return isSame && pairs.length > 0 ? pairs : undefined;
}

/** The headings of the table of the score, and the score below it. */
function scorePairs(
  editor: Editor,
  sheet: SheetBlueprint,
  theirs: number | undefined,
  own: number | undefined,
): Pair[] {
  const heading = named(sheet, SCORE_TABLE)?.row;
  if (heading === undefined || theirs === undefined || own === undefined) return [];
  const labels = SCORE_FIELDS.map(({ label }) => labelKey(label));
  const isHeading = (row: number) => {
    const keys = editor.filled(row).map((column) => labelKey(editor.value(row, column)));
    return labels.every((label) => keys.includes(label));
  };
  let row = own - 1;
  while (row >= 0 && !isHeading(row)) row -= 1;
  return row < 0
    ? []
    : [
        { theirs: heading, own: row },
        { theirs, own },
      ];
}

/** Titles between a section and the first datum of the next. */
const MOST_TITLES = 3;

/** Before what comes after it in the template's sheet; at the end where nothing does. */
function placeFor(
  editor: Editor,
  pairs: readonly Pair[],
  last: number,
  /** Rows of all sections that come. */
  coming: readonly (readonly [first: number, last: number])[],
): number | undefined {
  const next = pairs
    .filter(({ theirs }) => theirs > last)
    .sort((one, other) => one.theirs - other.theirs)[0];
  if (!next) return editor.lastRow + 2;
  const between = coming.filter(([first, end]) => first > last && end < next.theirs);
  const others = between.reduce((sum, [first, end]) => sum + end - first + 1, 0);
  const titles = next.theirs - last - 1 - others;
  return titles <= MOST_TITLES ? next.own - titles : undefined;
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

/** State, progress and dates of the objective are those of all its years. What somebody typed over them stays. */
function showYears(
  editor: Editor,
  sheet: SheetBlueprint,
  { results }: BookObjective,
  theirs: number | undefined,
  placed: (
    rowOf: (row: number) => number,
    firstOf: (of: LateRows) => number,
  ) => (row: number) => number,
): void {
  const own = results.state?.at.row;
  if (own === undefined || theirs === undefined) return;
  for (const down of [0, 1])
    for (const [column, cell] of (sheet.blocks[0]?.content[theirs + down] ?? []).entries()) {
      if (typeof cell !== 'object' || cell === null) continue;
      const held = editor.value(own + down, column);
      const isOurs = editor.isFormula(own + down, column) || held === '' || held === NO_PHASES;
      if (!isOurs) continue;
      editor.putLate(editor.place(own + down, column), (rowOf, firstOf) => ({
        formula: moveReferences(cell.formula, placed(rowOf, firstOf)),
      }));
    }
}
