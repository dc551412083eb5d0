/**
 * The score of the objectives of a unit, or of a responsible: the mean of their scores by the weights that count, then
 * what prerequisites and penalties make of it, then the rounding. In words what it waits for.
 */
import { compare, snapped } from '../decimal';
import { Rejection } from '../rejection';
import type { Penalty, Smvp } from '../smvp';
import { bandOf } from './bandOf';
import { GradeSum } from './gradeSum';
import { lessPoints, pointsOf } from './penalties';
import { roundedAt } from './rounding';
import { mixedGrades, notWhole } from './score';
import { PROVISIONAL, WAITING, type GradeState } from './scoreWords';

/** An objective in one of its units. */
export interface ScoredRow {
  number: string;
  /** As the plan says it; null where it has none, words where it is not understood. */
  weight: number | string | null;
  /** Its strategic relevance; null where none is said. */
  relevance: number | null;
  /** The score of the objective; null where there is none. */
  score: number | null;
  state: GradeState;
  /** What the score waits for or lacks. */
  words: string;
  penalties: readonly Penalty[];
}

/** What a row is to the score of its group. */
export type RowUse = 'counts' | 'sharedOut' | 'waits' | 'prerequisite' | 'noWeight';

export interface CountedScore {
  use: RowUse;
  /** The weight that counts: with the strategic relevance, where that counts. */
  weight: number;
  /** Less the penalties of the objective; null where it is not measured. */
  net: number | null;
}

export interface GroupScore<Row extends ScoredRow> {
  rows: (Row & { counted: CountedScore })[];
  /** The sums of the mean. */
  product: number;
  divisor: number;
  /** Prerequisites that are not wholly reached, where they count. */
  failed: Row[];
  penalties: readonly Penalty[];
  /** Before it is rounded; null where it waits. */
  exact: number | null;
  value: number | null;
  band: string | null;
  /** What it waits for or lacks; blank where it is whole. */
  words: string;
}

export interface GroupRules {
  smvp: Smvp;
  /** Whether weights must total 100. */
  isStrict: boolean;
  /** Of the whole group. */
  penalties: readonly Penalty[];
  arePenaltiesUnreadable: boolean;
}

export const PENALTIES_UNREADABLE = `${WAITING}: punti di una penalità non leggibili in Impostazioni`;
export const NO_WEIGHT = `${WAITING}: nessun peso`;
export const NOTHING_MEASURED = `${WAITING}: nessun obiettivo misurato`;

export const isOfNothingYet = (words: string): boolean =>
  words === NO_WEIGHT || words === NOTHING_MEASURED;

export function groupScore<Row extends ScoredRow>(
  rows: readonly Row[],
  rules: GroupRules,
): GroupScore<Row> {
  const { smvp, penalties } = rules;
  const counted = rows.map((row) => ({ ...row, counted: countedScore(row, smvp) }));
  const sum = new GradeSum();
  for (const { counted: each } of counted)
    if (each.use === 'counts') sum.add(each.net!, each.weight);
  const failed = smvp.prerequisites === 'azzera' ? counted.filter(isFailed) : [];
  const words = wordsOf(counted, rules) || (mixedGrades(sum)?.message ?? '');
  const isComputed = sum.weight > 0 && (words === '' || words.startsWith(PROVISIONAL));
  const mean = failed.length > 0 ? 0 : snapped(sum.product / sum.weight);
  const exact = isComputed ? lessPoints(mean, pointsOf(penalties)) : null;
  const value = exact === null ? null : roundedAt('settore', exact, smvp);
  return {
    ...{ rows: counted, failed, penalties, words, exact, value },
    ...{ product: sum.product, divisor: sum.weight },
    band: value === null ? null : bandOf(value, smvp),
  };
}

/** A weight in words, or without the strategic relevance that it is to be multiplied by, counts nothing yet. */
function countedScore(row: ScoredRow, { relevanceCounts }: Smvp): CountedScore {
  const typed = typeof row.weight === 'number' ? row.weight : 0;
  const weight = relevanceCounts ? typed * (row.relevance ?? 0) : typed;
  const net = row.score === null ? null : lessPoints(row.score, pointsOf(row.penalties));
  return { weight, net, use: useOf(row, weight) };
}

function useOf({ weight, state }: ScoredRow, counted: number): RowUse {
  if (weight === 0) return 'prerequisite';
  if (counted === 0) return 'noWeight';
  if (state === 'measured') return 'counts';
  return state === 'unreadable' ? 'waits' : 'sharedOut';
}

const isFailed = ({ score, counted: { use } }: ScoredRow & { counted: CountedScore }): boolean =>
  use === 'prerequisite' && score !== null && compare(score, 1) < 0;

/** Each objective by its number: "obiettivo 3", "obiettivi 1/1, 2/8". */
function named(what: [one: string, more: string], rows: readonly ScoredRow[]): string {
  const numbers = rows.map(({ number }) => number);
  return `${numbers.length === 1 ? what[0] : what[1]} ${numbers.join(', ')}`;
}

function wordsOf(
  rows: readonly (ScoredRow & { counted: CountedScore })[],
  { smvp, isStrict, arePenaltiesUnreadable }: GroupRules,
): string {
  if (arePenaltiesUnreadable) return PENALTIES_UNREADABLE;
  const unreadable = rows.filter(({ weight }) => typeof weight === 'string');
  if (unreadable.length > 0)
    return `${WAITING}: ${named(['peso dell’obiettivo', 'pesi degli obiettivi'], unreadable)}`;
  const weighed = rows.filter(({ weight }) => typeof weight === 'number' && weight > 0);
  const without = smvp.relevanceCounts ? weighed.filter(({ relevance }) => relevance === null) : [];
  if (without.length > 0)
    return `${WAITING}: strategicità ${named(['dell’obiettivo', 'degli obiettivi'], without)}`;
  const ofUse = (...uses: RowUse[]) => rows.filter(({ counted: { use } }) => uses.includes(use));
  const waiting = ofUse('waits');
  if (waiting.length > 0) return `${WAITING}: ${named(['obiettivo', 'obiettivi'], waiting)}`;
  if (weighed.length === 0 || ofUse('counts', 'sharedOut').length === 0) return NO_WEIGHT;
  const total = new GradeSum();
  for (const { weight } of weighed) total.add(0, Number(weight));
  const problem = isStrict ? notWhole(total) : undefined;
  if (problem instanceof Rejection) return problem.message.replace(/Somma (.*?):/, 'somma $1,');
  const measured = ofUse('counts');
  if (measured.length === 0) return NOTHING_MEASURED;
  const whole = measured.filter(({ words }) => words === '');
  const all = [...measured, ...ofUse('sharedOut').filter(({ state }) => state === 'notYet')];
  return whole.length === all.length ? '' : `${PROVISIONAL}: ${whole.length} di ${all.length}`;
}
