/** The number that a new objective of a plan takes, and whether another has it. */
import { textKey } from './cells';
import type { Objective } from './objective';
import type { Unit } from './plan';
import { resolveUnit, unitKey } from './units';

const PAIR = /^(\d+)\s*\/\s*(\d+)$/;
const PLAIN = /^\d+$/;

/**
 * The next number, in the form that the plan uses: after "1/1" and "2/2" comes "3/3" in the same unit and "1/3" in
 * another; after "7" comes "8", after "07" comes "08". Numbers that restart in each unit go on from those of the unit.
 * Blank where the plan has no numbers to go on from.
 */
export function nextNumber(
  objectives: readonly Pick<Objective, 'number' | 'unit'>[],
  unit: string,
): string {
  const key = unitKey(unit);
  const all = objectives.map(({ number, unit: of }) => ({
    number: number.trim(),
    isHere: unitKey(of) === key,
  }));
  const pairs = all.flatMap(({ number, isHere }) => {
    const [, inUnit, inPlan] = PAIR.exec(number) ?? [];
    return inUnit === undefined ? [] : [{ inUnit: Number(inUnit), inPlan: Number(inPlan), isHere }];
  });
  const plain = all.filter(({ number }) => PLAIN.test(number));
  if (pairs.length > plain.length) {
    const inUnit = 1 + most(pairs.filter(({ isHere }) => isHere).map((each) => each.inUnit));
    return `${inUnit}/${1 + most(pairs.map(({ inPlan }) => inPlan))}`;
  }
  if (plain.length === 0) return '';
  const here = restarts(plain) ? plain.filter(({ isHere }) => isHere) : plain;
  const next = String(1 + most(here.map(({ number }) => Number(number))));
  const isPadded = here.some(({ number }) => number.startsWith('0'));
  return isPadded ? next.padStart(most(here.map(({ number }) => number.length)), '0') : next;
}

const most = (numbers: readonly number[]): number =>
  numbers.reduce((one, other) => Math.max(one, other), 0);

/** A number that comes more than once: each unit counts its own. */
const restarts = (plain: readonly { number: string }[]): boolean =>
  new Set(plain.map(({ number }) => Number(number))).size < plain.length;

/** "06" and "6" are one number. */
export const numberKey = (number: string): string => number.trim().replace(/^0+(?=\d)/, '');

/** What tells an objective from those that have its number: within a unit, services and kinds may count on their own. */
export type Identity = Pick<Objective, 'number' | 'unit' | 'service' | 'kind'>;

export function isSameObjective(one: Identity, other: Identity, units: readonly Unit[]): boolean {
  const keysOf = ({ number, unit, service, kind }: Identity) => [
    numberKey(number),
    unitKey(resolveUnit(units, unit)?.name ?? unit),
    textKey(service),
    textKey(kind),
  ];
  const others = keysOf(other);
  return keysOf(one).every((key, index) => key === others[index]);
}
