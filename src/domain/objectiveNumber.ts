/** The number that a new objective of a plan takes, and whether another has it. */
import { textKey } from './cells';
import type { Objective } from './objective';
import type { Unit } from './plan';
import { resolveUnit, unitKey } from './units';

const PAIR = /^(\d+)\s*\/\s*(\d+)$/;
const PLAIN = /^\d+$/;

/** A number that an objective has in one of its units. */
export interface NumberedRow {
  number: string;
  unit: string;
  /** Which objective it is: those of the units that share one are of the same. */
  index: number;
}

/**
 * The next number, in the form that the plan uses: after "1/1" and "2/2" comes "3/3" in the same unit and "1/3" in
 * another; after "7" comes "8", after "07" comes "08". Numbers that restart in each unit go on from those of the unit.
 * Blank where the plan has no numbers to go on from.
 */
export function nextNumber(rows: readonly NumberedRow[], unit: string): string {
  const key = unitKey(unit);
  const isHere = (row: NumberedRow) => unitKey(row.unit) === key;
  const form = formOf(rows);
  if (form === 'pairs') {
    const pairs = rows.flatMap((row) => {
      const [, inUnit, inPlan] = PAIR.exec(row.number.trim()) ?? [];
      return inUnit === undefined
        ? []
        : [{ inUnit: Number(inUnit), inPlan: Number(inPlan), isHere: isHere(row) }];
    });
    const inUnit = 1 + most(pairs.filter((each) => each.isHere).map((each) => each.inUnit));
    return `${inUnit}/${1 + most(pairs.map(({ inPlan }) => inPlan))}`;
  }
  if (form === null) return '';
  const plain = plainOf(form === 'inUnit' ? rows.filter(isHere) : rows);
  const next = String(1 + most(plain.map(({ number }) => Number(number))));
  const isPadded = plain.some(({ number }) => number.startsWith('0'));
  return isPadded ? next.padStart(most(plain.map(({ number }) => number.length)), '0') : next;
}

/**
 * The number that an objective takes in a unit that shares it: where plain numbers count over the whole plan its own,
 * else the next of that unit, as in the plans that number "1/1" in one unit what is "2/6" in another.
 */
export function numberInSharing(rows: readonly NumberedRow[], unit: string, own: string): string {
  const form = formOf(rows);
  return form === 'pairs' || form === 'inUnit' ? nextNumber(rows, unit) : own.trim();
}

/** The number that an objective of the plan takes where it goes to another unit: what counts over the whole plan stays. */
export function numberWhenMoved(rows: readonly NumberedRow[], index: number, unit: string): string {
  const own = rows.find((row) => row.index === index)?.number.trim() ?? '';
  const form = formOf(rows);
  if (form === null || form === 'inPlan') return own;
  const next = nextNumber(rows, unit);
  const [, , inPlan] = PAIR.exec(own) ?? [];
  return inPlan === undefined ? next : next.replace(/\d+$/, inPlan);
}

/** How a plan counts: "in the unit / in the plan", in each unit or over the whole plan; null where it has no numbers. */
function formOf(rows: readonly NumberedRow[]): 'pairs' | 'inUnit' | 'inPlan' | null {
  const plain = plainOf(rows);
  const pairs = rows.filter(({ number }) => PAIR.test(number.trim()));
  if (pairs.length > plain.length) return 'pairs';
  if (plain.length === 0) return null;
  return restarts(plain) ? 'inUnit' : 'inPlan';
}

const plainOf = (rows: readonly NumberedRow[]): NumberedRow[] =>
  rows
    .map((row) => ({ ...row, number: row.number.trim() }))
    .filter(({ number }) => PLAIN.test(number));

const most = (numbers: readonly number[]): number =>
  numbers.reduce((one, other) => Math.max(one, other), 0);

/** One number of two objectives: each unit counts its own. Those that share an objective may give it one number. */
function restarts(plain: readonly NumberedRow[]): boolean {
  const first = new Map<number, number>();
  return plain.some(({ number, index }) => {
    const other = first.get(Number(number)) ?? index;
    first.set(Number(number), other);
    return other !== index;
  });
}

/** "06" and "6" are one number, "1 / 1" and "1/1" too. */
export const numberKey = (number: string): string =>
  number
    .trim()
    .replace(/\s*\/\s*/g, '/')
    .replace(/^0+(?=\d)/, '');

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
