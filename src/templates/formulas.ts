/** What the formulas of all sheets are made of. */
import type { Formula } from './blueprint';

/**
 * The value of a PIAO function, or in words why it cannot be computed; "" where there are no data. A formula cannot read
 * the message of an error, so a sheet that called the function itself would show an error that nobody can explain.
 */
export function valueOrReason(name: string, ...args: readonly string[]): string {
  return `PIAO.VALORE_O_MOTIVO(${[`"${name}"`, ...args].join(',')})`;
}

/** A cell that may be blank, as an argument for which 0 is an answer: some versions of Excel hand a blank over as 0. */
export const given = (address: string): string => `IF(${address}="","",${address})`;

export const formula = (text: string): Formula => ({ formula: `=${text}` });
