/**
 * What a score waits for, in words: a formula cannot read the message of an error, so that the sheet shows these in
 * the place of a score that cannot be computed, or beside one that is not whole yet.
 */
import { isBlank } from '../cells';
import { toFraction } from '../numbers';
import { Rejection } from '../rejection';
import type { ScoreMode, Unmeasured } from '../smvp';
import { GradeSum } from './gradeSum';
import { isUnmeasurable } from './measure';
import { scoreOf } from './score';

/** A row with a weight: an indicator, a phase, an objective. */
export interface ScoreRow {
  /** Its place in the table, from 1. */
  number: number;
  /** The cell of its degree, plain: a number, blank, or words. */
  grade: unknown;
  weight: number;
  /** Why its degree is refused, "" where it is not. */
  refusal: string;
}

/** What the cell of a degree says. */
export type GradeState = 'measured' | 'notYet' | 'unmeasurable' | 'unreadable';

/** A typed degree counts, whatever was refused; words in its place wait for somebody. */
export function gradeState({ grade, refusal }: Pick<ScoreRow, 'grade' | 'refusal'>): GradeState {
  if (isUnmeasurable(grade)) return 'unmeasurable';
  if (!isBlank(grade)) return typeof toFraction(grade) === 'number' ? 'measured' : 'unreadable';
  if (isUnmeasurable(refusal)) return 'unmeasurable';
  return refusal.trim() === '' ? 'notYet' : 'unreadable';
}

/** How many grades are there of those that can be, and which rows wait. */
export const PROVISIONAL = 'provvisorio';
export const WAITING = 'in attesa';

/** "indicatore 2", "indicatori 2 e 4", "indicatori 2, 4 e 5". */
function named(rows: readonly ScoreRow[]): string {
  const numbers = rows.map(({ number }) => String(number));
  const last = numbers.pop();
  return numbers.length === 0 ? `indicatore ${last}` : `indicatori ${numbers.join(', ')} e ${last}`;
}

/**
 * Why there is no score, or not the last one: "" when it is whole; "provvisorio: 2 di 3" when some are not measured
 * yet (the only words beside which there is a score); else what it waits for: "in attesa: indicatore 2", "in attesa:
 * nessun indicatore misurato", "pesi: somma 80, mancano 20".
 */
export function scoreWords(
  rows: readonly ScoreRow[],
  unmeasured: Unmeasured,
  mode: ScoreMode,
): string {
  const states = rows.map((row) => ({ row, state: gradeState(row) }));
  const rowsThatAre = (...wanted: GradeState[]) =>
    states.filter(({ state }) => wanted.includes(state)).map(({ row }) => row);
  const waiting = rowsThatAre('unreadable');
  const blocked =
    unmeasured === 'errore' ? rowsThatAre('unreadable', 'notYet', 'unmeasurable') : waiting;
  if (blocked.length > 0) return `${WAITING}: ${named(blocked)}`;
  const problem = scoreOf(sumOf(states, unmeasured), mode);
  const notYet = rowsThatAre('notYet').length;
  if (problem instanceof Rejection) {
    // "pesi: Somma 80: mancano 20" has two colons.
    if (problem.kind === 'value') return problem.message.replace(/Somma (.*?):/, 'somma $1,');
    if (rows.length === 0) return `${WAITING}: nessun peso`;
    return `${WAITING}: nessun indicatore ${notYet > 0 ? 'misurato' : 'misurabile'}`;
  }
  const measured = rowsThatAre('measured').length;
  return notYet === 0 ? '' : `${PROVISIONAL}: ${measured} di ${measured + notYet}`;
}

/** The score of the same rows; a rejection where there are only words. */
export const scoreOfRows = (
  rows: readonly ScoreRow[],
  unmeasured: Unmeasured,
  mode: ScoreMode,
): number | Rejection =>
  scoreOf(
    sumOf(
      rows.map((row) => ({ row, state: gradeState(row) })),
      unmeasured,
    ),
    mode,
  );

function sumOf(
  states: readonly { row: ScoreRow; state: GradeState }[],
  unmeasured: Unmeasured,
): GradeSum {
  const sum = new GradeSum();
  for (const { row, state } of states) {
    if (state === 'measured') sum.add(Number(toFraction(row.grade)), row.weight);
    else if (unmeasured === 'zero') sum.add(0, row.weight);
    else sum.addUnmeasured(row.weight);
  }
  return sum;
}
