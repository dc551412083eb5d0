/**
 * The headings of a summary that is there, put right for the rows as they will stand: those that are lacking come, those of
 * the add-in's that head nothing any more go. What somebody wrote in the row of a heading stays.
 */
import type { BookSummary, BookSummaryRow, SummarySection } from '../../domain/bookSummary';
import type { AddRow, AddRows, Change } from '../../domain/changes';
import type { Unit } from '../../domain/plan';
import {
  isGrouped,
  isSameSection,
  SECTION_HEIGHTS,
  SECTION_STYLES,
  sectionContent,
  sectionsBefore,
  type Section,
  type SectionGroup,
} from './sections';
import type { SettingsCells } from './settingsCells';
import type { SummaryTable } from './summaryTable';

/** A row as it will stand: one that is there, or one that comes. */
export interface StandingRow {
  /** Its row, or the one before which it comes. */
  at: number;
  group: SectionGroup;
  added?: AddRow;
}

export interface SectionContext {
  units: readonly Unit[];
  settings: SettingsCells | null;
  /** Whether the summary is of all units. */
  hasUnits: boolean;
}

export interface SectionChanges {
  /** The rows that come with the headings among them, in their order. */
  changes: Change[];
  added: number;
  removed: number;
}

/** `rows` stand in the order in which they will: of those at one place what comes stands before what is there. */
export function sectionChanges(
  table: SummaryTable,
  rows: readonly StandingRow[],
  context: SectionContext,
): SectionChanges {
  const found: SectionChanges = { changes: [], added: 0, removed: 0 };
  const there = [...table.summary.sections];
  let before: SectionGroup | null = null;
  const remove = (section: SummarySection) => {
    if (section.isTyped) return;
    found.changes.push({ kind: 'removeRow', sheet: table.sheet, row: section.row });
    found.removed += 1;
  };
  for (const row of rows) {
    const above = takeAbove(there, row);
    const group: SectionGroup = isGrouped(row.group) || before === null ? row.group : before;
    const needed = sectionsBefore(group, before, context.hasUnits);
    const standing = pairsOf(needed, above);
    for (const section of above) if (![...standing.values()].includes(section)) remove(section);
    needed.forEach((section, index) => {
      const own = standing.get(section);
      if (own?.mark === '') found.changes.push(markOf(table, section, own.row));
      if (own) return;
      // One that is lacking comes before the next that is there, else before the row itself.
      const next = needed.slice(index + 1).flatMap((each) => standing.get(each) ?? [])[0];
      found.changes.push(sectionRow(table, section, next?.row ?? row.at, context));
      found.added += 1;
    });
    if (row.added) found.changes.push(row.added);
    before = group;
  }
  for (const section of there) remove(section);
  return found;
}

/** What stands above a row; a row that comes is put before what stands at its place. */
function takeAbove(there: SummarySection[], { at }: StandingRow): SummarySection[] {
  const end = there.findIndex(({ row }) => row >= at);
  return there.splice(0, end < 0 ? there.length : end);
}

/** Which of the headings that are there are needed, in their order, each once. */
function pairsOf(
  needed: readonly Section[],
  above: readonly SummarySection[],
): Map<Section, SummarySection> {
  const pairs = new Map<Section, SummarySection>();
  let from = 0;
  for (const section of needed) {
    const index = above.findIndex((each, at) => at >= from && isSameSection(each, section));
    if (index < 0) continue;
    pairs.set(section, above[index]!);
    from = index + 1;
  }
  return pairs;
}

/** The mark of a heading that has lost it. */
function markOf({ sheet, summary }: SummaryTable, { mark }: Section, row: number): Change {
  const column = summary.idColumn ?? 0;
  return { kind: 'cells', sheet, row, column, content: [[mark]] };
}

function sectionRow(
  { sheet, summary }: SummaryTable,
  section: Section,
  at: number,
  { units, settings }: SectionContext,
): AddRows {
  const { first, last } = shownColumns(summary);
  const content: AddRows['content'][number] = [];
  content[first] = sectionContent(section, units, settings);
  if (summary.idColumn !== null) content[summary.idColumn] = section.mark;
  const area = { row: 0, column: first, rows: 1, columns: last - first + 1 };
  return {
    ...{ kind: 'addRows', sheet, at, content: [Array.from(content)] },
    look: {
      styles: [{ area, style: SECTION_STYLES[section.level] }],
      ...{ merges: [], validations: [], conditionalFormats: [] },
      rowHeights: [{ row: 0, height: SECTION_HEIGHTS[section.level] }],
    },
  };
}

/** From the first column to the last one that is printed: those for working stand at the right. */
function shownColumns({ columns, monitoring }: BookSummary): { first: number; last: number } {
  const all = [...Object.entries(columns), ...monitoring.map((column) => ['', column] as const)]
    .filter(([key]) => key !== 'unit' && key !== 'kind')
    .map(([, column]) => column);
  return { first: Math.min(...all), last: Math.max(...all) };
}

/** Headings that head nothing any more once some rows are gone. */
export function emptiedSections(
  { rows, sections, end }: Pick<BookSummary, 'rows' | 'sections' | 'end'>,
  isGoing: (row: BookSummaryRow) => boolean,
): SummarySection[] {
  const stay = rows.filter((row) => !isGoing(row)).map(({ row }) => row);
  const isBetween = (from: number, to: number) => stay.some((row) => row > from && row < to);
  return sections.filter((section, index) => {
    const { level } = section;
    const next = sections
      .slice(index + 1)
      .find((each) => level === 'service' || each.level === 'unit');
    return !section.isTyped && !isBetween(section.row, next?.row ?? end);
  });
}
