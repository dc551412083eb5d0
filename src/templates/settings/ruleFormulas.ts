/** What formulas of the sheets make of the rules of the SMVP: the level at which scores are rounded, and how. */
import type { ScoreLevel } from '../../domain/scoring/rounding';
import { SMVP_NAMES } from './names';

const { decimals, roundedFrom } = SMVP_NAMES;

/** Decimals of the score in percent: two, where the cell of the settings is blank. */
export const DEFAULT_DECIMALS = 2;
export const MOST_DECIMALS = 8;

/** Decimals of the fraction; #N/A where the cell of the settings is not understood. */
export function decimalsFormula(): string {
  const choices = Array.from({ length: MOST_DECIMALS + 1 }, (_, index) => index).join(',');
  const asked = `IF(${decimals}="",${DEFAULT_DECIMALS},IFERROR(VALUE(${decimals}),-1))`;
  // Of a fraction two more are rounded to; the first choice stands in position 1.
  return `1+MATCH(${asked},{${choices}},0)`;
}

/** Levels from which a level is not rounded yet. */
const LATER: Readonly<Record<ScoreLevel, readonly string[]>> = {
  obiettivo: ['settore', 'ente', 'nessuno'],
  settore: ['ente', 'nessuno'],
  ente: ['nessuno'],
};

/** More than a number has: nothing is rounded by them. */
const ALL_DECIMALS = 15;

/** A score rounded, where it is at its level. */
export function roundedFormula(level: ScoreLevel, exact: string): string {
  const isLater = LATER[level].map((each) => `TRIM(${roundedFrom})="${each}"`).join(',');
  return `ROUND(${exact},IF(OR(${isLater}),${ALL_DECIMALS},${decimalsFormula()}))`;
}

/** A cell of the settings that says SI, or NO; a blank one says neither. */
export const saysYes = (name: string): string => `LEFT(${name}&"",1)="S"`;
export const saysNo = (name: string): string => `LEFT(${name}&"",1)="N"`;
