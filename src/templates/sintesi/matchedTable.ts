/** The rows of a summary beside those that it should have: which stand for what, which are missing, which are too many. */
import type { BookSummary, BookSummaryRow } from '../../domain/bookSummary';
import type { Place } from '../../domain/places';
import { textKey } from '../../domain/cells';
import { numberKey } from '../../domain/objectiveNumber';
import type { Unit } from '../../domain/plan';
import type { RowName, SummaryChoices } from '../../domain/summaryUpdate';
import { unitKey } from '../../domain/units';
import { isOfUnit, lineOf, rowKeyOf, unitNameIn, type ExpectedRow } from './expectedRows';
import { groupOf, isSameGroup, type SectionGroup } from './sections';
import { SummaryTable } from './summaryTable';

export interface MatchedRow {
  row: BookSummaryRow;
  expected: ExpectedRow;
}

export interface Question {
  key: string;
  row: BookSummaryRow;
  candidates: ExpectedRow[];
  choice: string;
}

export class MatchedTable extends SummaryTable {
  /** The unit of which it is, as the settings name it; null for the whole authority. */
  readonly unit: string | null;
  /** Rows that stand for what they should, by its key. */
  readonly kept = new Map<string, MatchedRow>();
  /** Rows of a unit's summary whose objective is of another unit now. */
  readonly leaving: MatchedRow[] = [];
  /** Rows that stand for what another row above stands for already. */
  readonly copied: (MatchedRow & { first: BookSummaryRow })[] = [];
  /** Rows whose objective is gone. */
  readonly gone: BookSummaryRow[] = [];
  readonly questions: Question[] = [];
  readonly missing: readonly ExpectedRow[];

  constructor(
    summary: BookSummary,
    expected: readonly ExpectedRow[],
    private readonly units: readonly Unit[],
    choices: SummaryChoices,
  ) {
    super(summary);
    this.unit = summary.unit === null ? null : unitNameIn(units, summary.unit);
    const byKey = new Map(expected.map((row) => [row.key, row]));
    for (const row of this.rows) this.place(row, byKey);
    const here = expected.filter((row) => isOfUnit(row, this.unit));
    const open = here.filter(({ key }) => !this.kept.has(key));
    for (const row of this.rows) if (row.match === 'ambiguous') this.ask(row, open, choices);
    this.missing = open.filter(({ key }) => !this.kept.has(key));
  }

  private place(row: BookSummaryRow, byKey: ReadonlyMap<string, ExpectedRow>): void {
    if (row.match === 'ambiguous') return;
    if (row.objective === null) {
      if (row.match === 'gone' || row.isBroken) this.gone.push(row);
      return;
    }
    const expected = byKey.get(rowKeyOf(row.objective, row.shared));
    if (!expected) return void this.gone.push(row);
    const first = this.kept.get(expected.key);
    if (first) this.copied.push({ row, first: first.row, expected });
    else if (isOfUnit(expected, this.unit)) this.kept.set(expected.key, { row, expected });
    else this.leaving.push({ row, expected });
  }

  /** Those that a row may stand for: of its number in its unit, else of its title. */
  private ask(row: BookSummaryRow, open: readonly ExpectedRow[], choices: SummaryChoices): void {
    const { number, title, unit } = this.nameOf(row);
    const sameNumber = open.filter(
      (each) =>
        numberKey(each.number) === numberKey(number) &&
        (unit === '' || unitKey(each.unit) === unitKey(unit)),
    );
    const sameTitle = open.filter((each) => textKey(each.title) === textKey(title));
    const candidates = sameNumber.length > 0 ? sameNumber : sameTitle;
    const key = this.keyOf(row, 'question');
    const chosen = candidates.find((each) => each.key === choices.get(key));
    if (chosen && !this.kept.has(chosen.key)) this.kept.set(chosen.key, { row, expected: chosen });
    this.questions.push({ key, row, candidates, choice: chosen?.key ?? '' });
  }

  /** What is said of a row, by what its cells show; nothing where they show an error. */
  nameOf({ cells }: BookSummaryRow): RowName {
    const text = (field: 'number' | 'title' | 'unit') => {
      const shown = String(cells[field]?.value ?? '').trim();
      return shown.startsWith('#') ? '' : shown;
    };
    const unit = text('unit');
    return {
      number: text('number'),
      title: text('title'),
      unit: unit === '' ? (this.unit ?? '') : unitNameIn(this.units, unit),
    };
  }

  /** By which a choice about a row is known again when the workbook is read anew. */
  keyOf(row: BookSummaryRow, about: string): string {
    const { number, title, unit } = this.nameOf(row);
    const known = row.id ?? '';
    return [this.sheet, about, known, number, title, unit, String(row.row)].join('\n');
  }

  at({ row }: BookSummaryRow): Place {
    return { sheet: this.sheet, row, column: this.shape.columnOf('number') ?? 0 };
  }

  /**
   * Where a row goes: after the last that stays of its service and kind where rows stand under headings of these, of its
   * service, of its unit; else after the last of all.
   */
  placeFor(group: SectionGroup, isGoing: (row: BookSummaryRow) => boolean): number {
    const stay = this.rows.filter((row) => !isGoing(row));
    const same = stay.filter((row) => unitKey(this.unitOf(row)) === unitKey(group.unit));
    const last = this.lastBeside(same, group) ?? same.at(-1) ?? this.rows.at(-1);
    const after = (last?.row ?? this.summary.headings) + 1;
    // What is put in below the table would not be of it.
    return this.endsWithBlankRow ? after : Math.min(after, this.summary.end - 1);
  }

  private lastBeside(
    rows: readonly BookSummaryRow[],
    group: SectionGroup,
  ): BookSummaryRow | undefined {
    if (this.summary.sections.length === 0) return undefined;
    const groups = rows.map((row) => ({ row, of: this.groupOf(row) }));
    const sameService = groups.filter(({ of }) => textKey(of.service) === textKey(group.service));
    const sameKind = sameService.filter(({ of }) => isSameGroup(of, group));
    return (sameKind.at(-1) ?? sameService.at(-1))?.row;
  }

  /** What a row stands under: that of what it stands for, else what it shows. */
  groupOf(row: BookSummaryRow): SectionGroup {
    const unit = this.unitOf(row);
    for (const { row: each, expected } of this.kept.values())
      if (each === row) return { ...groupOf(lineOf(expected)), unit };
    const said = (field: 'service' | 'kind') => {
      const shown = String(row.cells[field]?.value ?? '').trim();
      return shown.startsWith('#') ? '' : shown;
    };
    return { unit, service: said('service'), kind: said('kind') };
  }

  /** The unit of a row: that of what it stands for, else what it shows. */
  unitOf(row: BookSummaryRow): string {
    for (const each of this.kept.values()) if (each.row === row) return each.expected.unit;
    return this.nameOf(row).unit;
  }
}
