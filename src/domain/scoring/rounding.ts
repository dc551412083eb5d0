/** Where scores are rounded, as the SMVP has it: below that level they go on with all their decimals. */
import { roundHalfAway } from '../decimal';
import { ROUNDED_FROM, type RoundedFrom, type Smvp } from '../smvp';

/** Decimals of a fraction beyond those of its percentage. */
const OF_FRACTION = 2;

export type ScoreLevel = Exclude<RoundedFrom, 'nessuno'>;

export const isRoundedAt = (level: ScoreLevel, from: RoundedFrom): boolean =>
  ROUNDED_FROM.indexOf(level) >= ROUNDED_FROM.indexOf(from);

export const roundedAt = (
  level: ScoreLevel,
  exact: number,
  { roundedFrom, decimals }: Pick<Smvp, 'roundedFrom' | 'decimals'>,
): number =>
  isRoundedAt(level, roundedFrom) ? roundHalfAway(exact, decimals + OF_FRACTION) : exact;
