/**
 * What the summaries of a book lack or have too much, and the changes that put it right where they stand. Nothing that
 * people wrote is lost: constants, notes, states, columns, rows and formulas of their own stay, and a row that would go
 * with something typed in it stays unless it is chosen to go.
 */
import type { Book } from '../../domain/book';
import type { BookSummaryRow } from '../../domain/bookSummary';
import type { Place } from '../../domain/places';
import type { CellContent, Change } from '../../domain/changes';
import type { SummaryChoices, SummaryUpdate } from '../../domain/summaryUpdate';
import { GONE_MARK } from '../../domain/summaryMatch';
import { unitKey } from '../../domain/units';
import type { WeightScale } from '../../domain/plan';
import type { SheetBlueprint } from '../blueprint';
import { deadlineChanges } from '../scadenze/deadlineChanges';
import { newDeadlines } from '../scadenze/newDeadlines';
import { addedCheckRows, addedRow } from './addedRow';
import { addedScores } from './addedScores';
import { canMove, carriedBy } from './carriedRow';
import { objectiveTemplate } from '../forms';
import { expectedRows, lineOf, nameOf, type ExpectedRow } from './expectedRows';
import { markAsGone } from './goneRow';
import { MatchedTable, type MatchedRow } from './matchedTable';
import { newSummaries, newSummarySheets, type NewSummary } from './newSummaries';
import { obstaclesOn, obstaclesTo } from './obstacles';
import { compareRow } from './rowDifferences';
import { sectionChanges, type StandingRow } from './sectionRows';
import { besideTheirs, groupOf, SECTIONS_SINCE } from './sections';
import { bookSettings } from './settingsCells';
import type { SheetFormulaContext } from './sheetFormulas';
import { typedIn, writtenAsConstants } from './summaryTable';

type Context = Omit<SheetFormulaContext, 'unitCell'> & {
  weightScale: WeightScale;
  /** Whether rows of the plan's summaries stand under headings. */
  hasSections: boolean;
};

export interface SummaryWork {
  update: SummaryUpdate;
  /** Summaries to be made: of units that have none, or all of them. */
  sheets: SheetBlueprint[];
  /** Rows of the scores below the summaries among the changes. */
  scoreRows: number;
}

export function summaryChanges(
  book: Book,
  choices: SummaryChoices = new Map(),
  /** Summaries of which a filter hides rows. */
  filtered: readonly string[] = [],
): SummaryWork {
  const units = book.settings?.units ?? [];
  const expected = expectedRows(book);
  const tables = book.summaries.map((each) => new MatchedTable(each, expected, units, choices));
  const weightScale = book.settings?.weightScale ?? '100';
  const template = objectiveTemplate(book.settings?.template ?? '');
  const hasSections = template?.summaryLook?.hasSections === true;
  const context = { units, settings: bookSettings(book), weightScale, hasSections };
  const made = newSummaries(book, tables, expected);
  const updater = new Updater(tables, made, context, choices);
  for (const table of tables) updater.compare(table);
  for (const table of tables) updater.add(table);
  const { update, coming } = updater;
  let scoreRows = 0;
  for (const table of tables) {
    const scores = addedScores(table, context, update.changes);
    if (scores.some(({ kind }) => kind === 'addRows')) update.scored.push(table.sheet);
    for (const each of scores) if (each.kind === 'addRows') scoreRows += each.content.length;
    update.changes.push(...scores);
  }
  const due = deadlineChanges(book);
  if (due) {
    update.changes.push(...due.changes);
    update.deadlines = { added: due.added, removed: due.removed };
  }
  const list = newDeadlines(book, template, (...asked) => updater.chosen(...asked));
  if (list) update.deadlinesToAdd = list.told;
  update.obstacles = [
    ...obstaclesTo(book, tables, update, filtered),
    ...obstaclesOn(book, due?.sheet, update, filtered),
  ];
  if (update.obstacles.length > 0)
    return { update: { ...update, changes: [] }, sheets: [], scoreRows: 0 };
  return {
    update,
    scoreRows,
    sheets: [
      ...newSummarySheets(book, made, tables, expected, coming),
      ...(list?.told.choice === 'add' ? [list.sheet()] : []),
    ],
  };
}

/** Those that go on under a heading that is there before those that need one of their own. */
function inSections(table: MatchedTable): ExpectedRow[] {
  const there = table.rows.map((row) => ({ of: table.groupOf(row), row: null }));
  const coming = table.missing.map((row) => ({ of: groupOf(lineOf(row)), row }));
  return besideTheirs([...there, ...coming], ({ of }) => of).flatMap(({ row }) => row ?? []);
}

/** Goes through the tables and notes what is to be told and done. */
class Updater {
  readonly update: SummaryUpdate;
  /** Rows that go, by table. */
  private readonly going = new Set<BookSummaryRow>();
  /** Rows that come from another unit's summary, by what they stand for. */
  readonly coming = new Map<string, BookSummaryRow>();

  constructor(
    private readonly tables: readonly MatchedTable[],
    private readonly made: readonly NewSummary[],
    private readonly context: Context,
    private readonly choices: SummaryChoices,
  ) {
    this.update = {
      summaries: tables.map(({ sheet }) => sheet),
      newSummaries: made.map(({ name }) => name),
      ...{ added: [], moved: [], gone: [], copied: [], questions: [], differences: [] },
      ...{ mended: [], headings: { added: 0, removed: 0 }, deadlines: { added: 0, removed: 0 } },
      ...{ scored: [], deadlinesToAdd: null, obstacles: [], changes: [] },
    };
  }

  compare(table: MatchedTable): void {
    for (const matched of table.kept.values()) this.compareKept(table, matched);
    for (const each of table.copied) this.copied(table, each);
    for (const row of table.gone) this.gone(table, row);
    for (const each of table.leaving) this.leave(table, each);
    this.update.questions.push(
      ...table.questions.map(({ key, row, candidates, choice }) => ({
        ...{ key, choice, at: table.at(row), ...table.nameOf(row) },
        candidates: candidates.map((each) => ({ ...nameOf(each), key: each.key })),
      })),
    );
  }

  private compareKept(table: MatchedTable, { row, expected }: MatchedRow): void {
    const shown = lineOf(expected).shown!;
    const { differences, lost } = compareRow(table, row, shown, this.context);
    for (const { formula, ...difference } of differences) {
      const key = [table.sheet, expected.key, difference.field].join('\n');
      const isOld = writtenAsConstants(table.summary).has(difference.field);
      const choice = this.chosen(key, ['keep', 'sheet'], isOld ? 'sheet' : 'keep');
      this.update.differences.push({ key, choice, ...nameOf(expected), ...difference });
      if (choice === 'sheet')
        this.write(difference.summary.at, { formula }, difference.summary.value);
    }
    for (const { at, formula } of lost) {
      this.update.mended.push(at);
      this.write(at, { formula });
    }
    const { idColumn } = table.summary;
    const { id } = expected.found;
    if (idColumn !== null && id !== null && row.id !== id)
      this.write({ sheet: table.sheet, row: row.row, column: idColumn }, id);
  }

  private copied(
    table: MatchedTable,
    { row, first, expected }: MatchedTable['copied'][number],
  ): void {
    const key = table.keyOf(row, 'copied');
    const choice = this.chosen(key, ['keep', 'remove'], 'keep');
    const [at, other] = [row, first].map((each) => table.at(each)) as [Place, Place];
    this.update.copied.push({ key, choice, at, other, ...nameOf(expected) });
    if (choice === 'remove') this.remove(table, row);
  }

  private gone(table: MatchedTable, row: BookSummaryRow, why: 'gone' | 'otherUnit' = 'gone'): void {
    const key = table.keyOf(row, why);
    const typed = typedIn(row, writtenAsConstants(table.summary)).filter(
      ({ value }) => value !== GONE_MARK,
    );
    const choice = this.chosen(key, ['keep', 'remove'], typed.length > 0 ? 'keep' : 'remove');
    const mark = why === 'gone' ? markAsGone(table, row) : null;
    const isMarked = mark === null || mark.length === 0;
    const name = table.nameOf(row);
    this.update.gone.push({ key, why, choice, typed, isMarked, at: table.at(row), ...name });
    if (choice === 'remove') this.remove(table, row);
    else for (const { at, content } of mark ?? []) this.write(at, content);
  }

  /** Over to the summary of its unit; where it cannot go whole it stays, and one is added there. */
  private leave(table: MatchedTable, { row, expected }: MatchedRow): void {
    const isTarget = ({ unit }: { unit: string | null }) =>
      unit !== null && unitKey(unit) === unitKey(expected.unit);
    const target = this.tables.find(isTarget);
    const to = target?.sheet ?? this.made.find(isTarget)?.name;
    if (to === undefined) return;
    const isThere = target?.kept.has(expected.key) === true || this.coming.has(expected.key);
    const hasLevels = expected.found.places.levels.length > 0;
    if (!canMove(row, hasLevels) || isThere) return this.gone(table, row, 'otherUnit');
    this.coming.set(expected.key, row);
    this.update.moved.push({ from: table.at(row), to, ...nameOf(expected) });
    this.remove(table, row);
  }

  add(table: MatchedTable): void {
    const hasSections = this.hasSections(table);
    const groups = (expected: ExpectedRow) => groupOf(lineOf(expected));
    const missing = hasSections ? inSections(table) : table.missing;
    const places = missing.map((expected) =>
      table.placeFor(groups(expected), (row) => this.going.has(row)),
    );
    const coming = missing.map((expected, index): StandingRow => {
      const from = table.unit === null ? undefined : this.coming.get(expected.key);
      if (!from) this.update.added.push({ summary: table.sheet, ...nameOf(expected) });
      const line = { ...lineOf(expected), ...(from && { carried: carriedBy(from) }) };
      const at = places[index]!;
      // Rows come from the last to the first.
      const before = places.filter((each, other) => each > at || (each === at && other > index));
      const added = addedRow(table, at, line, this.context, before.length);
      return { at, added, group: groups(expected) };
    });
    if (hasSections) this.placeSections(table, coming);
    else this.update.changes.push(...coming.flatMap(({ added }) => added ?? []));
    this.growCheck(table);
  }

  private hasSections({ summary: { version, idColumn } }: MatchedTable): boolean {
    return this.context.hasSections && version >= SECTIONS_SINCE && idColumn !== null;
  }

  /** The rows that come, and the headings that all need as they will stand. */
  private placeSections(table: MatchedTable, coming: readonly StandingRow[]): void {
    const stay = table.rows.filter((row) => !this.going.has(row));
    const standing = stay.map((row): StandingRow => ({ at: row.row, group: table.groupOf(row) }));
    // Of those at one place the ones that come are put before what is there.
    const rows = [...coming, ...standing].toSorted((one, other) => one.at - other.at);
    const hasUnits = table.unit === null;
    const { changes, added, removed } = sectionChanges(table, rows, { ...this.context, hasUnits });
    this.update.changes.push(...changes);
    this.update.headings.added += added;
    this.update.headings.removed += removed;
  }

  /** A row of the check for each unit that the table names. */
  private growCheck(table: MatchedTable): void {
    const stay = table.rows.filter((row) => !this.going.has(row)).map((row) => table.unitOf(row));
    const units = new Set([...stay, ...table.missing.map(({ unit }) => unit)].map(unitKey));
    this.update.changes.push(...addedCheckRows(table, units.size, this.context.weightScale));
  }

  chosen<Choice extends string>(
    key: string,
    possible: readonly Choice[],
    otherwise: Choice,
  ): Choice {
    return possible.find((each) => each === this.choices.get(key)) ?? otherwise;
  }

  private remove({ sheet }: MatchedTable, row: BookSummaryRow): void {
    this.going.add(row);
    this.update.changes.push({ kind: 'removeRow', sheet, row: row.row });
  }

  private write({ sheet, row, column }: Place, content: CellContent, was?: unknown): void {
    const expects = was === undefined ? {} : { expects: [[was]] };
    this.update.changes.push({
      kind: 'cells',
      ...{ sheet, row, column, content: [[content]], ...expects },
    } satisfies Change);
  }
}
