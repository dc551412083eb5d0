/** What was reached, as people write it: a number, a percentage, SI/NO or a date. */
import { isBlank, quoted, textKey } from '../cells';
import { toSerial } from '../dates';
import type { Quantity } from '../numbers';
import { oneLine, readQuantity } from '../numbers';
import { Rejection, badInput } from '../rejection';
import { YEAR_MISSING, isDayAndMonth, toAnswer } from './targetText';

export interface NumberMeasure extends Quantity {
  kind: 'number';
}

/** A value beside a target that is no date. */
export type Measure = NumberMeasure | { kind: 'yesNo'; value: 0 | 1 };

const numberOf = (value: number): NumberMeasure => ({
  kind: 'number',
  value,
  isPercent: false,
  isSigned: false,
  unit: '',
});

/** A value as a number: SI and NO are 1 and 0. */
export const measureOf = (measure: Measure): NumberMeasure =>
  measure.kind === 'yesNo' ? numberOf(measure.value) : measure;

/** What people write in the place of a value that cannot be had. */
const UNMEASURABLE = /^(?:non misurabil[ei]|n\.? ?m\.?)$/;

/** Whether a cell says that an indicator cannot be measured: its weight goes as the SMVP has it. */
export const isUnmeasurable = (cell: unknown): boolean =>
  typeof cell === 'string' && UNMEASURABLE.test(textKey(cell));

/** The words that stand in the place of the degree of what cannot be measured. */
export const UNMEASURABLE_WORDS = 'non misurabile';

/** A value; null for a blank cell. */
export function readMeasure(name: string, cell: unknown): Measure | null | Rejection {
  if (isBlank(cell)) return null;
  if (typeof cell === 'number' && Number.isFinite(cell)) {
    return numberOf(cell);
  }
  if (typeof cell === 'boolean') return { kind: 'yesNo', value: cell ? 1 : 0 };
  if (typeof cell === 'string') {
    if (isUnmeasurable(cell)) return new Rejection('value', UNMEASURABLE_WORDS);
    const quantity = readQuantity(cell);
    if (quantity) return { kind: 'number', ...quantity };
    const answer = toAnswer(oneLine(cell));
    if (answer !== undefined) return { kind: 'yesNo', value: answer };
  }
  return badInput(name, `${quoted(cell)} non è un numero`);
}

/** Smaller serials are numbers: 20.000 is a day of 1954. */
const LEAST_DATE = 20_000;

/** Whether a number can be the serial of a date beside which others are. */
export const isDateSerial = (value: number): boolean => value >= LEAST_DATE;

/** The day on which something was done; null where it is not yet: a blank cell, or the 0 that Excel makes of one. */
export function readDoneDate(cell: unknown): number | null | Rejection {
  if (isBlank(cell) || cell === 0) return null;
  if (isUnmeasurable(cell)) return new Rejection('value', UNMEASURABLE_WORDS);
  const serial = toSerial(cell);
  if (typeof serial === 'number' && (typeof cell === 'string' || isDateSerial(serial)))
    return serial;
  const problem =
    typeof cell === 'string' && isDayAndMonth(cell)
      ? YEAR_MISSING
      : 'scrivere la data in cui è stato fatto';
  return badInput('consuntivo', `${quoted(cell)}: ${problem}`);
}
