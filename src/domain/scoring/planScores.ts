/**
 * The scores of a plan, from the book: of each objective, of its units and responsibles, of the authority. What a summary
 * says by a value of its own counts before the sheet, as with weights; everything keeps the cell that it was taken from.
 */
import type { Book } from '../book';
import type { Found, ShownCell } from '../places';
import {
  countedRows,
  lineKey,
  linesByObjective,
  summaryLines,
  type CountedRow,
  type SummaryLine,
} from '../countedRows';
import { isBlank } from '../cells';
import { toNumber } from '../numbers';
import { overviewByUnit } from '../planOverview';
import { planSettings } from '../planSettings';
import type { Penalty, Smvp } from '../smvp';
import { resolveUnit, unitKey } from '../units';
import { toWeight } from '../weights';
import { authorityScore, type AuthorityScore, type UnitOfAuthority } from './authorityScore';
import { groupScore, type GroupScore, type ScoredRow } from './groupScore';
import { objectiveScore, shownScore, type ObjectiveScore } from './objectiveScore';
import { objectiveSubject, Penalties } from './penalties';

/** An objective in one of its units, with everything that its score there is made of. */
export interface PlanRow extends ScoredRow {
  row: CountedRow;
  /** As the settings name it. */
  unit: string;
  owner: string;
  /** Null for a row that only a summary has. */
  objective: ObjectiveScore | null;
  scoreAt: Found<unknown>['at'];
  relevanceAt: Found<unknown>['at'];
}

export interface NamedGroup extends GroupScore<PlanRow> {
  /** Blank for objectives without a unit. */
  name: string;
}

export interface PlanScores {
  units: NamedGroup[];
  owners: NamedGroup[];
  authority: AuthorityScore<UnitOfAuthority & { group: NamedGroup }>;
  /** Penalties that name nothing of the plan: they take no points. */
  unmet: Penalty[];
}

export function planScores(book: Book): PlanScores {
  const settings = book.settings ?? planSettings({ firstYear: 1900 });
  const { smvp } = settings;
  const penalties = new Penalties(smvp.penalties);
  const common = { smvp, arePenaltiesUnreadable: penalties.areUnreadable };
  const isStrict = smvp.weights === 'stretto' && settings.weightScale !== 'coefficienti';
  const rows = rowsOf(book, smvp, penalties).map((scored) => ({ ...scored.row, scored }));
  const grouped = overviewByUnit(rows, settings);
  const units = grouped
    .filter(({ rows: its }) => its.length > 0)
    .map(({ unit, rows: its }): NamedGroup => {
      const scored = its.map((row) => row.scored);
      const rules = { ...common, isStrict, penalties: penalties.of(unit) };
      return { name: unit, ...groupScore(scored, rules) };
    });
  // What several units ask of one responsible totals more than 100.
  const scored = units.flatMap((unit) => unit.rows);
  const owners = byOwner(scored).map((owner): NamedGroup => ({
    name: owner.name,
    ...groupScore(owner.rows, { ...common, isStrict: false, penalties: [] }),
  }));
  const ofAuthority = units
    .filter(({ name }) => name !== '')
    .map((group) => ({
      ...{ group, unit: group.name, score: group.value, words: group.words },
      objectives: group.rows.filter(({ weight }) => typeof weight === 'number' && weight > 0)
        .length,
    }));
  return { units, owners, authority: authorityScore(ofAuthority, smvp), unmet: penalties.unmet };
}

function rowsOf(book: Book, smvp: Smvp, penalties: Penalties): PlanRow[] {
  const lines = summaryLines(book);
  const byObjective = linesByObjective(lines);
  const units = book.settings?.units ?? [];
  const scores = new Map(book.objectives.map((each) => [each.key, objectiveScore(each, smvp)]));
  return countedRows(book, lines).map((row): PlanRow => {
    const its = linesOf(row, byObjective, lines);
    const unit = resolveUnit(units, row.unit)?.name ?? row.unit.trim();
    const objective = row.objective ? scores.get(row.objective.key)! : null;
    const typed = its.flatMap((line) => typedScore(line) ?? [])[0];
    const relevance = relevanceOf(row, its);
    return {
      ...{ row, unit, objective, number: row.number },
      owner: ownerOf(row, its, book),
      weight: unreadableWeight(row, its) ?? row.weight,
      relevance: relevance.value,
      relevanceAt: relevance.at,
      ...scoreShown(typed, objective),
      penalties: penalties.of(objectiveSubject(unit, row.number)),
    };
  });
}

function linesOf(
  { objective, shared, inSummary }: CountedRow,
  byObjective: ReadonlyMap<string, readonly SummaryLine[]>,
  lines: readonly SummaryLine[],
): readonly SummaryLine[] {
  if (objective) return byObjective.get(lineKey(objective.key, shared)) ?? [];
  return lines.filter(({ row }) => row.cells.weight === inSummary && inSummary !== null);
}

/** A score that somebody typed in a summary, with its outcome. */
function typedScore({ row }: SummaryLine): { cell: ShownCell; outcome: string } | undefined {
  const { score, scoreOutcome } = row.cells;
  const isTyped = score !== undefined && score.formula === null && !isBlank(score.value);
  return isTyped ? { cell: score, outcome: String(scoreOutcome?.value ?? '') } : undefined;
}

function scoreShown(
  typed: { cell: ShownCell; outcome: string } | undefined,
  objective: ObjectiveScore | null,
): Pick<PlanRow, 'score' | 'state' | 'words' | 'scoreAt'> {
  const { value, state, words } = typed
    ? shownScore(typed.cell, typed.outcome)
    : (objective ?? shownScore(null, ''));
  return { score: value, state, words, scoreAt: (typed?.cell ?? objective?.shown)?.at ?? null };
}

/** What a summary shows in the place of a weight, where nothing else says one. */
function unreadableWeight(
  { weight }: CountedRow,
  lines: readonly SummaryLine[],
): string | undefined {
  if (weight !== null) return undefined;
  const shown = lines.flatMap(({ row }) => row.cells.weight?.value ?? '');
  const found = shown.find((value) => !isBlank(value) && toWeight(value) === undefined);
  return found === undefined ? undefined : String(found);
}

function relevanceOf(
  { objective, shared }: CountedRow,
  lines: readonly SummaryLine[],
): Found<number | null> {
  for (const { row } of lines) {
    const cell = row.cells.strategicRelevance;
    const value = cell && toNumber(cell.value);
    if (typeof value === 'number') return { value, at: cell!.at };
  }
  if (!objective) return { value: null, at: null };
  const { objective: of, places } = objective;
  if (shared === null)
    return { value: of.strategicRelevance, at: places.fields.strategicRelevance ?? null };
  return {
    value: of.sharedWith[shared]?.strategicRelevance ?? null,
    at: places.sharedWith[shared]?.strategicRelevance ?? null,
  };
}

/** As a summary shows it; else the objective's own, and of a unit that shares it the one of the settings. */
function ownerOf(
  { objective, shared, unit }: CountedRow,
  lines: readonly SummaryLine[],
  { settings }: Book,
): string {
  const shown = lines.map(({ row }) => String(row.cells.owner?.value ?? '').trim());
  const found = shown.find((text) => text !== '' && !text.startsWith('#'));
  if (found !== undefined) return found;
  const own = shared === null ? (objective?.objective.owner.trim() ?? '') : '';
  return own === '' ? (resolveUnit(settings?.units ?? [], unit)?.owner ?? '') : own;
}

/** In order of their first objective; those of nobody are of no group. */
function byOwner(rows: readonly PlanRow[]): { name: string; rows: PlanRow[] }[] {
  const groups = new Map<string, { name: string; rows: PlanRow[] }>();
  for (const row of rows) {
    if (row.owner === '') continue;
    const key = unitKey(row.owner);
    const group = groups.get(key) ?? { name: row.owner, rows: [] };
    group.rows.push(row);
    groups.set(key, group);
  }
  return [...groups.values()];
}
