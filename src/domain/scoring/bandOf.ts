/** The band of merit of a score, by the rules of the SMVP. */
import { roundHalfAway } from '../decimal';
import type { Smvp } from '../smvp';
import { reached } from './bands';

/** Null where it reaches none. */
export function bandOf(
  score: number,
  {
    bands,
    roundsBeforeBanding,
    decimals,
  }: Pick<Smvp, 'bands' | 'roundsBeforeBanding' | 'decimals'>,
): string | null {
  const counted = roundsBeforeBanding ? roundHalfAway(score, decimals + 2) : score;
  const thresholds = bands.map(({ threshold: limit }, at) => ({ at, limit }));
  const found = reached(counted, thresholds);
  return found ? bands[found.at]!.label : null;
}
