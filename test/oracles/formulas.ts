/** Pieces of native formulas. */
import type { Area } from './sheet';

/** What a formula gives for input that makes no sense: #VALUE!. */
export const BAD_INPUT = 'VALUE("x")';

/** A number as an Italian writes it. */
export const italian = (number: string) => `SUBSTITUTE(""&${number},".",",")`;

/**
 * A choice by whether a cell is blank. Asked with <>: of a cell that it has compared before, Univer 0.25.1 says that
 * 0 = "" is true.
 */
export const ifBlank = (cell: Area | string, blank: Area | string, given: Area | string) =>
  `IF(${cell}<>"",${given},${blank})`;
