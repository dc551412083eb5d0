/**
 * The score of an objective as its sheet shows it, with what it was made of: the degree and the weight of each indicator,
 * and the same computed again from them. What a cell shows counts, also where somebody typed it over.
 */
import type { BookObjective } from '../book';
import type { Found, ShownCell } from '../places';
import { isBlank } from '../cells';
import { compare } from '../decimal';
import { toFraction } from '../numbers';
import { Rejection } from '../rejection';
import type { Smvp } from '../smvp';
import { toWeight } from '../weights';
import { isRoundedAt, roundedAt } from './rounding';
import {
  gradeState,
  scoreOfRows,
  scoreWords,
  PROVISIONAL,
  WAITING,
  type GradeState,
  type ScoreRow,
} from './scoreWords';

/** What an indicator is to the score of its objective. */
export type PartUse =
  | 'counts'
  /** Its weight goes to the others: it cannot be measured, or is not yet. */
  | 'sharedOut'
  /** Words stand in the place of its degree. */
  | 'waits'
  /** A weight of 0. */
  | 'prerequisite'
  | 'noWeight';

export interface IndicatorPart {
  /** From 0. */
  index: number;
  description: string;
  weight: Found<number | null>;
  degree: ShownCell | null;
  /** Null where it is not measured. */
  grade: number | null;
  state: GradeState;
  use: PartUse;
}

/** The score again from the degrees, in the order of the computation. */
export interface ObjectiveComputation {
  /** Before prerequisites and rounding. */
  mean: number;
  /** Prerequisites that are not wholly reached, where they count. */
  failed: IndicatorPart[];
  isRounded: boolean;
  value: number;
}

export interface ObjectiveScore {
  /** The cell that shows it; null where the sheet has none. */
  shown: ShownCell | null;
  /** Typed in the place of the sheet's formula. */
  isTyped: boolean;
  /** Null where the cell shows no number. */
  value: number | null;
  state: GradeState;
  /** What it waits for or lacks; blank where it is whole. */
  words: string;
  parts: IndicatorPart[];
  /** Null where the sheet has no degrees, words where they make no score. */
  computed: () => ObjectiveComputation | string | null;
}

/** What the outcome of an objective says of which nothing can be measured. */
export const NOTHING_MEASURABLE = `${WAITING}: nessun indicatore misurabile`;

export function objectiveScore(found: BookObjective, smvp: Smvp): ObjectiveScore {
  const { score = null, scoreOutcome } = found.results;
  const outcome = String(scoreOutcome?.value ?? '').trim();
  const parts = partsOf(found);
  return {
    ...shownScore(score, outcome),
    shown: score,
    isTyped: score !== null && score.formula === null && !isBlank(score.value),
    parts,
    computed: () => computedFrom(parts, smvp),
  };
}

/** What a cell of a score says, with the outcome beside it. */
export function shownScore(
  cell: ShownCell | null,
  outcome: string,
): Pick<ObjectiveScore, 'value' | 'state' | 'words'> {
  const value = cell === null ? null : toFraction(cell.value);
  if (typeof value === 'number') {
    const isProvisional = outcome.startsWith(PROVISIONAL);
    return { value, state: 'measured', words: isProvisional ? outcome : '' };
  }
  if (outcome === NOTHING_MEASURABLE) return { value: null, state: 'unmeasurable', words: outcome };
  if (value === null) return { value: null, state: 'notYet', words: outcome };
  return { value: null, state: 'unreadable', words: String(cell!.value) };
}

function partsOf({ objective, places, results }: BookObjective): IndicatorPart[] {
  return objective.indicatorTable.indicators.map((indicator, index) => {
    const degree = results.degrees[index] ?? null;
    const weight = toWeight(indicator.weight) ?? null;
    const state = gradeState({ grade: degree?.value ?? '', refusal: '' });
    return {
      ...{ index, degree, state },
      description: String(indicator.description ?? ''),
      weight: { value: weight, at: places.indicators[index]?.weight ?? null },
      grade: state === 'measured' ? Number(toFraction(degree!.value)) : null,
      use: useOf(weight, state),
    };
  });
}

function useOf(weight: number | null, state: GradeState): PartUse {
  if (weight === null) return 'noWeight';
  if (weight === 0) return 'prerequisite';
  if (state === 'measured') return 'counts';
  return state === 'unreadable' ? 'waits' : 'sharedOut';
}

function computedFrom(
  parts: readonly IndicatorPart[],
  smvp: Smvp,
): ObjectiveComputation | string | null {
  if (parts.every(({ degree }) => degree === null)) return null;
  const rows = parts.map(({ index, degree, weight }): ScoreRow => ({
    ...{ number: index + 1, grade: degree?.value ?? '', refusal: '' },
    weight: weight.value ?? 0,
  }));
  const weighed = rows.filter(({ weight }) => weight > 0);
  const mode = smvp.aggregation === 'peggiore' ? 'peggiore' : smvp.weights;
  const mean = scoreOfRows(weighed, 'escludi', mode);
  const words = scoreWords(weighed, 'escludi', mode);
  if (mean instanceof Rejection || words.startsWith(WAITING)) return words;
  const failed = smvp.prerequisites === 'azzera' ? parts.filter(isFailed) : [];
  const exact = failed.length > 0 ? 0 : mean;
  return {
    ...{ mean, failed, value: roundedAt('obiettivo', exact, smvp) },
    isRounded: isRoundedAt('obiettivo', smvp.roundedFrom),
  };
}

const isFailed = ({ use, grade }: IndicatorPart): boolean =>
  use === 'prerequisite' && grade !== null && compare(grade, 1) < 0;
