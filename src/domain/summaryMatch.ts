/**
 * Which objective each row of a summary stands for: by its id, else the sheet that its formulas refer to, else unit,
 * number, service and kind together, if only one fits, then the title. Where several fit it is a question, never a guess.
 */
import type { BookObjective } from './book';
import type { BookSummary, BookSummaryRow, RowMatch, SummaryField } from './bookSummary';
import { textKey } from './cells';
import { referencesIn, type Reference } from './formulaReferences';
import { numberKey } from './objectiveNumber';
import type { Unit } from './plan';
import { objectiveRows } from './planOverview';
import { resolveUnit, unitKey } from './units';

/** An objective in one of its units. */
interface Candidate {
  objective: BookObjective;
  shared: number | null;
  unit: string;
  number: string;
  title: string;
  service: string;
  kind: string;
}

type Matched = Pick<BookSummaryRow, 'match' | 'objective' | 'shared'>;

const NOTHING: Matched = { match: 'none', objective: null, shared: null };
const AMBIGUOUS: Matched = { ...NOTHING, match: 'ambiguous' };
const GONE: Matched = { ...NOTHING, match: 'gone' };

/** The summaries with what each of their rows stands for. */
export function matchedSummaries(
  summaries: readonly BookSummary[],
  objectives: readonly BookObjective[],
  units: readonly Unit[],
): BookSummary[] {
  const matcher = new Matcher(objectives, units);
  return summaries.map((summary) => ({
    ...summary,
    rows: summary.rows.map((row) => ({ ...row, ...matcher.match(row, summary.unit ?? '') })),
  }));
}

class Matcher {
  private readonly candidates: readonly Candidate[];
  private readonly byId: ReadonlyMap<string, BookObjective[]>;
  private readonly bySheet: ReadonlyMap<string, BookObjective[]>;

  constructor(
    objectives: readonly BookObjective[],
    private readonly units: readonly Unit[],
  ) {
    this.byId = grouped(objectives, ({ id }) => id);
    this.bySheet = grouped(objectives, ({ sheet }) => sheet.toLowerCase());
    this.candidates = objectives.flatMap((objective) =>
      objectiveRows([objective.objective]).map(({ shared, unit, number, title }) => ({
        ...{ objective, shared, number: numberKey(number), title: textKey(title) },
        unit: this.unitOf(unit),
        service: textKey(objective.objective.service),
        kind: textKey(objective.objective.kind),
      })),
    );
  }

  match(row: BookSummaryRow, unitOfSummary: string): Matched {
    const references = Object.values(row.cells).flatMap(({ formula }) =>
      formula === null ? [] : referencesIn(formula),
    );
    const identified = row.id === null ? undefined : this.byId.get(row.id);
    if (identified?.length === 1)
      return this.standsFor(identified[0]!, row, references, unitOfSummary, 'id');
    const referred = [
      ...new Set(references.flatMap(({ sheet }) => this.bySheet.get(sheet.toLowerCase()) ?? [])),
    ];
    // A list has all its objectives on one sheet: only a row of its own says which.
    if (referred.length === 1)
      return this.standsFor(referred[0]!, row, references, unitOfSummary, 'formula');
    if (referred.length > 0 || identified) return AMBIGUOUS;
    // Without references somebody has typed over the row: what it says is what it stands for.
    const isOfGone = row.id !== null && references.length > 0;
    if (isOfGone || row.isBroken || isMarkedAsGone(row)) return GONE;
    return this.byWords(row, unitOfSummary);
  }

  private standsFor(
    objective: BookObjective,
    row: BookSummaryRow,
    references: readonly Reference[],
    unitOfSummary: string,
    match: RowMatch,
  ): Matched {
    const own = this.candidates.filter((each) => each.objective === objective);
    const byCell = own.find(({ shared }) => refersTo(objective, shared, references));
    const found = byCell ?? this.ofUnit(own, row, unitOfSummary);
    return { match, objective: objective.key, shared: found?.shared ?? null };
  }

  /** By unit and number, as two units may count alike; by unit; by a number that no other has; else the leading one. */
  private ofUnit(
    own: readonly Candidate[],
    row: BookSummaryRow,
    unitOfSummary: string,
  ): Candidate | undefined {
    const unit = this.unitOf(text(row, 'unit') || unitOfSummary);
    const number = numberKey(text(row, 'number'));
    const inUnit = own.filter((each) => each.unit === unit);
    const numbered = own.filter((each) => each.number === number);
    return (
      inUnit.find((each) => each.number === number) ??
      inUnit[0] ??
      (numbered.length === 1 ? numbered[0] : undefined)
    );
  }

  private byWords(row: BookSummaryRow, unitOfSummary: string): Matched {
    const number = numberKey(text(row, 'number'));
    const title = textKey(text(row, 'title'));
    const unit = this.unitOf(text(row, 'unit') || unitOfSummary);
    const inUnit = this.candidates.filter(
      (each) => each.unit === unit && isAs(row, 'service', each) && isAs(row, 'kind', each),
    );
    const numbered = inUnit.filter((each) => number !== '' && each.number === number);
    if (numbered.length === 1) return found(numbered[0]!, 'number');
    const pool = number === '' ? inUnit : numbered;
    const titled = pool.filter((each) => title !== '' && each.title === title);
    if (titled.length === 1) return found(titled[0]!, 'title');
    if (numbered.length > 0 || titled.length > 0) return AMBIGUOUS;
    // A unit may be printed in a way that the plan does not know.
    const elsewhere = this.candidates.filter(
      (each) => each.number === number && title !== '' && each.title === title,
    );
    if (elsewhere.length === 1) return found(elsewhere[0]!, 'title');
    return elsewhere.length > 0 ? AMBIGUOUS : NOTHING;
  }

  private unitOf(printed: string): string {
    return unitKey(resolveUnit(this.units, printed)?.name ?? printed);
  }
}

/** What a row says whose objective is gone, and that stays because somebody wrote in it. */
export const GONE_MARK = 'obiettivo tolto';

const isMarkedAsGone = ({ cells }: BookSummaryRow): boolean =>
  Object.values(cells).some(({ value }) => value === GONE_MARK);

const found = ({ objective, shared }: Candidate, match: RowMatch): Matched => ({
  match,
  objective: objective.key,
  shared,
});

/** What a row says in words; an error says nothing. */
function text({ cells }: BookSummaryRow, field: SummaryField): string {
  const value = String(cells[field]?.value ?? '').trim();
  return value.startsWith('#') ? '' : value;
}

/** Where a summary says the service or the kind, it tells apart those that have one number. */
const isAs = (row: BookSummaryRow, field: 'service' | 'kind', candidate: Candidate): boolean => {
  const said = textKey(text(row, field));
  return said === '' || candidate[field] === said;
};

/** Whether one of the references is to the cells that one of its units has on the objective's sheet. */
function refersTo(
  { sheet, places }: BookObjective,
  shared: number | null,
  references: readonly Reference[],
): boolean {
  if (shared === null) return false;
  const cells = Object.values(places.sharedWith[shared] ?? {});
  return references.some(
    (each) =>
      each.sheet.toLowerCase() === sheet.toLowerCase() &&
      cells.some(({ row, column }) => row === each.row && column === each.column),
  );
}

function grouped<T>(all: readonly T[], keyOf: (each: T) => string | null): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const each of all) {
    const key = keyOf(each);
    if (key !== null) groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  return groups;
}
