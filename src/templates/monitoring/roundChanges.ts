/** What a round of monitoring writes: cells of the sheets where they stand, rows of the register, the reference date. */
import type { Book, BookObjective } from '../../domain/book';
import type { Place } from '../../domain/places';
import { cellKey } from '../../domain/places';
import type { CellContent, Change, ExpectCells } from '../../domain/changes';
import { serialText, toSerial } from '../../domain/dates';
import { issueCells, type RoundObjective } from '../../domain/monitoring/round';
import {
  changesLevel,
  changesMonths,
  changesResult,
  changesWords,
  indicatorOf,
  isBlankEntry,
  levelOf,
  phaseOf,
  resultText,
  type PhaseEntry,
  type RoundEntry,
} from '../../domain/monitoring/roundEntry';
import { parseNumber } from '../../domain/numbers';
import type { PlanValue } from '../../domain/objective';
import type { RegisterEntry, RegisterTexts } from '../../domain/registerEntry';
import type { SheetBlueprint } from '../blueprint';
import { contentInPlace } from '../editing/cellContent';
import { Editor } from '../editing/editor';
import { marksFor } from '../editing/phaseEdits';
import { editText } from '../editing/textEdits';
import { SETTINGS } from '../settings/fields';
import { STYLES } from '../style';
import { registerRows } from './registerRows';
import { registerName, registerSheet } from './registerSheet';
import { updateText } from './updateText';

export interface RoundToWrite {
  /** Serial of the date of the monitoring, and of the day of writing. */
  date: number;
  today: number;
  /** Role of who updates. */
  by: string;
  /** Whether the reference date of the plan becomes that of the round. */
  movesReference: boolean;
  entries: readonly RoundEntry[];
}

/** Something told for which the sheet has no cell, or one that a formula fills. */
export interface Unwritable {
  key: string;
  name: string;
  told: string;
  why: 'noCell' | 'formula';
  at: Place | null;
}

export interface RoundWrite {
  changes: Change[];
  /** The register, where the plan has none yet; else its rows are among the changes. */
  sheet: SheetBlueprint | null;
  entries: RegisterEntry[];
  unwritable: Unwritable[];
}

/** The entries that say something, of objectives that are there; nothing is written over that the book does not show. */
export function roundChanges(
  book: Book,
  round: readonly RoundObjective[],
  wanted: RoundToWrite,
): RoundWrite {
  const byKey = new Map(round.map((each) => [each.key, each]));
  const write: RoundWrite = { changes: [], sheet: null, entries: [], unwritable: [] };
  for (const entry of wanted.entries) {
    const objective = byKey.get(entry.key);
    if (!objective || isBlankEntry(entry)) continue;
    new EntryWriter(book, objective, entry, write).write(wanted.date);
    write.entries.push(...rowsOf(objective, entry, wanted));
  }
  if (wanted.movesReference) write.changes.push(...referenceChange(book, wanted.date));
  if (write.entries.length === 0) return write;
  if (book.monitoring)
    write.changes.push(registerHeading(book), registerRows(book.monitoring, write.entries));
  else
    write.sheet = registerSheet(
      book,
      registerName(book.sheets.map(({ name }) => name)),
      write.entries,
    );
  return write;
}

/** The rows come where they were seen to end: what heads them must still stand where it stood. */
function registerHeading({ monitoring, cells }: Book): ExpectCells {
  const { sheet, headings, columns, end, entries } = monitoring!;
  const row = entries.at(-1)?.row ?? headings;
  const column = columns.title ?? columns.date ?? 0;
  const value = cells.get(sheet)?.values[row]?.[column] ?? '';
  return {
    ...{ kind: 'expect', sheet, row, column },
    // The row below is blank, or nobody has written there since.
    values: [[value], [cells.get(sheet)?.values[end]?.[column] ?? '']],
  };
}

class EntryWriter {
  private readonly of: BookObjective;
  private readonly sheet: string;

  constructor(
    private readonly book: Book,
    private readonly objective: RoundObjective,
    private readonly entry: RoundEntry,
    private readonly to: RoundWrite,
  ) {
    this.of = objective.of;
    this.sheet = this.of.sheet;
  }

  write(date: number): void {
    const { entry, objective, of } = this;
    for (const each of entry.phases) {
      const phase = phaseOf(objective, each);
      const at = phase && of.places.schedules[phase.schedule]?.phases[phase.phase];
      if (!phase || !at) continue;
      if (changesMonths(each)) this.months(each, phase.schedule, phase.phase);
      if (changesWords(each))
        this.value(at.recorded, each.name, phase.recorded, each.recorded.trim(), at.name);
    }
    for (const each of entry.results) {
      const found = indicatorOf(objective, each);
      if (!found || !changesResult(each)) continue;
      const name = of.places.indicators[found.indicator]?.description;
      this.value(found.at ?? undefined, each.name, found.result, valueOf(resultText(each)), name);
    }
    for (const each of entry.levels) {
      const found = levelOf(objective, each);
      const at = found && of.places.levels[found.level];
      if (found && at && changesLevel(each))
        this.value(at.value, each.label, found.value, valueOf(each.text.trim()), at.label);
    }
    this.issue(date);
  }

  private shown({ row, column }: Place): unknown {
    return this.book.cells.get(this.sheet)?.values[row]?.[column] ?? '';
  }

  private isFormula({ row, column }: Place): boolean {
    return this.book.cells.get(this.sheet)?.formulas.has(cellKey(row, column)) ?? false;
  }

  private refuse(name: string, told: PlanValue, why: Unwritable['why'], at: Place | null): void {
    const { key } = this.entry;
    this.to.unwritable.push({ key, name, told: String(told ?? ''), why, at });
  }

  /** A cell is known by the constant that stands beside it: rows may have come or gone. */
  private expect(...places: (Place | undefined)[]): void {
    for (const at of places)
      if (at && !this.isFormula(at))
        this.to.changes.push({ kind: 'expect', ...at, values: [[this.shown(at)]] });
  }

  private value(
    at: Place | undefined,
    name: string,
    before: PlanValue,
    after: PlanValue,
    beside: Place | undefined,
  ): void {
    if (!at) return this.refuse(name, after, 'noCell', null);
    if (this.isFormula(at)) return this.refuse(name, after, 'formula', at);
    const content = this.shown(at);
    const isPercent =
      this.book.cells.get(this.sheet)?.percents?.has(cellKey(at.row, at.column)) ?? false;
    const given = contentInPlace({ content, isPercent }, before, after);
    if (given === undefined) return this.refuse(name, after, 'noCell', at);
    if (given === content) return;
    this.expect(beside);
    this.to.changes.push({
      ...{ kind: 'cells', ...at, content: [[given]] },
      ...{ expects: [[content]], keepsFormulas: true },
      ...(typeof given === 'string' && { grows: true as const }),
      ...(typeof given === 'number' && typeof content === 'string' && { numberFormat: 'General' }),
    });
  }

  private months(each: PhaseEntry, schedule: number, position: number): void {
    const places = this.of.places.schedules[schedule]!;
    const at = places.phases[position]!;
    const before = this.of.objective.schedules[schedule]!.phases[position]!.done;
    const marks = at.done && marksFor(places.periods, before, each.done);
    if (!at.done || !marks)
      return this.refuse(each.name, each.done.join(', '), 'noCell', at.name ?? null);
    // Somebody has marked the same meanwhile.
    if (marks.length === 0) return;
    const { row } = at.done;
    const columns = marks.map(({ column }) => column);
    const [first, last] = [Math.min(...columns), Math.max(...columns)];
    const line = Array<CellContent | undefined>(last - first + 1).fill(undefined);
    for (const { column, content } of marks) line[column - first] = content;
    this.expect(
      at.name,
      ...(places.rowLabel === undefined
        ? []
        : [{ sheet: this.sheet, row, column: places.rowLabel }]),
    );
    this.to.changes.push({
      ...{ kind: 'cells', sheet: this.sheet, row, column: first, content: [line] },
      expects: [
        line.map((_, index) => this.shown({ sheet: this.sheet, row, column: first + index })),
      ],
      keepsFormulas: true,
    });
  }

  /** A line below what the sheet says of the critical issues, where it has a place for them. */
  private issue(date: number): void {
    const { issue, cause } = this.entry;
    const cells = issueCells(this.of);
    const told = [issue.trim(), ...(cause.trim() === '' ? [] : [`(causa: ${cause.trim()})`])];
    if (issue.trim() === '' || cells.length === 0) return;
    const editor = new Editor(this.book, this.sheet);
    const { issues: before } = this.of.objective;
    const line = `Al ${serialText(date)}: ${told.join(' ')}`;
    const after = before.trim() === '' ? line : `${before}\n${line}`;
    editText(editor, 'issues', cells, before, after);
    const { lines, changes } = editor.finish();
    const isRefused = lines.some((each) => each.kind === 'noPlace' || 'formula' in each);
    if (isRefused) this.refuse('Criticità', line, 'formula', cells[0] ?? null);
    this.to.changes.push(...changes);
  }
}

/** A number stays a number; percentages, dates and words are what was typed. */
const valueOf = (text: string): PlanValue => parseNumber(text) ?? text;

function rowsOf(
  { of, unit, owner, phases }: RoundObjective,
  entry: RoundEntry,
  { date, today, by }: RoundToWrite,
): RegisterEntry[] {
  const { number, title } = of.objective;
  const periodsOf = (each: PhaseEntry) =>
    phases.find(({ schedule }) => schedule === each.schedule)?.periods ?? 12;
  const texts = (given: Partial<RegisterTexts>): RegisterEntry => ({
    ...{ date, written: today, id: of.id, unit, number, title, owner, by: by.trim() },
    ...{ about: 'obiettivo', update: '', issue: '', cause: '' },
    ...{ act: '', actNumber: '', link: '', reason: '' },
    ...given,
  });
  const { about, issue, cause, act, actNumber, link } = entry;
  return [
    texts({
      ...(about.trim() !== '' && { about: about.trim() }),
      update: updateText(entry, periodsOf),
      ...{ issue: issue.trim(), cause: cause.trim() },
      ...{ act: act.trim(), actNumber: actNumber.trim(), link: link.trim() },
    }),
    ...entry.results
      .filter((each) => each.isUnmeasurable && each.reason.trim() !== '')
      .map((each) =>
        texts({ about: each.name, update: resultText(each), reason: each.reason.trim() }),
      ),
  ];
}

/** None where the settings have no cell for it, or it is the same already. */
function referenceChange({ settings, settingsPlaces, cells }: Book, date: number): Change[] {
  const at = settingsPlaces.get(SETTINGS.referenceDate);
  if (!at || toSerial(settings?.referenceDate) === date) return [];
  const content = cells.get(at.sheet)?.values[at.row]?.[at.column] ?? '';
  return [
    {
      ...{ kind: 'cells', ...at, content: [[date]], expects: [[content]], keepsFormulas: true },
      ...(STYLES.date.numberFormat !== undefined && { numberFormat: STYLES.date.numberFormat }),
    },
  ];
}
