/** Whether values are written in one measure: not a percentage beside a count, nor days beside hours. */
import { italian, quoted } from '../cells';
import { compare } from '../decimal';
import type { Rejection } from '../rejection';
import { badInput } from '../rejection';
import { sameUnit } from './unitOfMeasure';

/** A number above 1,5, and above one and a half times the percentage beside it, is no percentage that Excel made 1,8 of. */
const MOST = 1.5;

interface OneNumber {
  value: number;
  isPercent: boolean;
}

interface Span {
  from: number;
  to: number;
  isPercent: boolean;
}

/** A number, or the ends of a range, by the name that messages give it. */
type Named = Readonly<Record<string, OneNumber | Span | null>>;

/** The refusal of a number without % beside a percentage: 40 beside "45%". Signs do not count. */
export function percentProblem(values: Named): Rejection | undefined {
  const all = Object.entries(values).flatMap(([name, value]) => (value ? [{ name, value }] : []));
  for (const { value: share } of all.filter(({ value }) => value.isPercent)) {
    for (const { name, value } of all.filter(({ value }) => !value.isPercent)) {
      if (isBeyond(sizeOf(value), sizeOf(share)))
        return badInput(name, `scrivere ${percent(value)}`);
    }
  }
  return undefined;
}

const isBeyond = (number: number, share: number) =>
  compare(number, MOST) > 0 && compare(number, MOST * share) > 0;

const sizeOf = (value: OneNumber | Span) =>
  'to' in value ? Math.max(Math.abs(value.from), Math.abs(value.to)) : Math.abs(value.value);

const percent = (value: OneNumber | Span) =>
  'to' in value ? `${italian(value.from)}%-${italian(value.to)}%` : `${italian(value.value)}%`;

/** The refusal of an actual value whose unit is not that of the target. */
export function unitProblem(
  actual: { unit: string },
  target: { unit: string },
): Rejection | undefined {
  if (sameUnit(actual.unit, target.unit)) return undefined;
  return badInput('consuntivo', `è in ${quoted(actual.unit)}, il target in ${quoted(target.unit)}`);
}
