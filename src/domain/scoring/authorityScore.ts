/** The score of the authority from those of its units, each counting as the SMVP has it. */
import { snapped } from '../decimal';
import type { Smvp } from '../smvp';
import { unitKey } from '../units';
import { bandOf } from './bandOf';
import { isOfNothingYet } from './groupScore';
import { roundedAt } from './rounding';
import { PROVISIONAL, WAITING } from './scoreWords';
import { WeightedSum } from './weightedSum';

export interface UnitOfAuthority {
  unit: string;
  /** How many of its objectives have a weight that counts. */
  objectives: number;
  score: number | null;
  words: string;
}

export interface AuthorityScore<Unit extends UnitOfAuthority> {
  units: (Unit & { share: number })[];
  product: number;
  divisor: number;
  exact: number | null;
  value: number | null;
  band: string | null;
  words: string;
}

export const NO_UNIT_MEASURED = `${WAITING}: nessun settore misurato`;
export const NO_SHARE = `${WAITING}: nessun peso dei settori`;
export const SHARES_UNREADABLE = `${WAITING}: peso di un settore non leggibile in Impostazioni`;

export function authorityScore<Unit extends UnitOfAuthority>(
  given: readonly Unit[],
  smvp: Smvp,
): AuthorityScore<Unit> {
  const units = given.map((each) => ({ ...each, share: shareOf(each, smvp) }));
  const sum = new WeightedSum();
  for (const { score, share } of units) if (score !== null) sum.add(score, share);
  const words = wordsOf(units, smvp);
  const isComputed = sum.weight > 0 && (words === '' || words.startsWith(PROVISIONAL));
  const exact = isComputed ? snapped(sum.product / sum.weight) : null;
  const value = exact === null ? null : roundedAt('ente', exact, smvp);
  return {
    ...{ units, exact, value, words, product: sum.product, divisor: sum.weight },
    band: value === null ? null : bandOf(value, smvp),
  };
}

function shareOf(
  { unit, objectives }: UnitOfAuthority,
  { unitShares, shares }: Pick<Smvp, 'unitShares' | 'shares'>,
): number {
  if (unitShares === 'uguali') return 1;
  if (unitShares === 'obiettivi') return objectives;
  const own = shares.filter((each) => unitKey(each.unit) === unitKey(unit));
  return own.reduce((sum, { weight }) => sum + (weight ?? 0), 0);
}

function wordsOf(
  units: readonly (UnitOfAuthority & { share: number })[],
  { unitShares, shares }: Smvp,
): string {
  if (unitShares === 'pesi' && shares.some(({ weight }) => weight === null))
    return SHARES_UNREADABLE;
  const counted = units.filter(({ share }) => share > 0);
  if (counted.length === 0) return NO_SHARE;
  const waiting = counted.filter(({ score, words }) => score === null && !isOfNothingYet(words));
  if (waiting.length > 0) return `${WAITING}: ${waiting.map(({ unit }) => unit).join(', ')}`;
  const measured = counted.filter(({ score }) => score !== null);
  if (measured.length === 0) return NO_UNIT_MEASURED;
  const whole = measured.filter(({ words }) => words === '');
  return whole.length === counted.length
    ? ''
    : `${PROVISIONAL}: ${whole.length} di ${counted.length} settori`;
}
