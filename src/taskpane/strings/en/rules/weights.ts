/** Rules on weights. */
import type { RuleWords } from '../../ruleWords';
import { number, percent, written } from '../figures';

/** Of the sector that leads the objective nothing is said: it is its own. */
const inUnit = (unit: string, position: number) => {
  if (position === 0) return '';
  return unit === '' ? ` in other sector ${position}` : ` in the sector “${unit}”`;
};

export const weightRules = {
  PE01: {
    title: 'Weights that do not total 100',
    help: 'In every sector the weights must total 100: correct them with “Weights”.',
    says: ({ weight, missing }) => {
      if (weight === 0) return 'No weights.';
      const rest = number(Math.abs(missing));
      return missing > 0
        ? `The total is ${number(weight)}: ${rest} missing.`
        : `The total is ${number(weight)}: ${rest} too many.`;
    },
  },
  PE02: {
    title: 'Weights that look like percentages',
    help: 'In a cell Excel reads 20% as 0.2, but these weights are points out of 100: if 20 per cent was meant, give the cell the General format and type 20.',
    says: ({ weight, points, isPercent }) =>
      isPercent
        ? `${number(points)}% is typed: the summary shows it as ${number(weight)}.`
        : `It weighs ${number(weight)} (perhaps ${number(points)}?).`,
  },
  PE03: {
    title: 'Weights that differ between summary and sheet',
    help: 'The one of the summary counts. If the one of the sheet is right, put the formula back in the summary (or update it); else write the right one on the sheet.',
    says: ({ shown, stated }) =>
      `${shown === '' ? 'The summary is blank' : `The summary says ${written(shown)}`}, the sheet ${written(stated)}.`,
  },
  PE06: {
    title: 'The objective on payment times weighs too little',
    help: 'The law asks for at least 30 per cent of result pay: what counts is the weight times the share that depends on objectives. Raise the weight, or the share in the settings if it has changed.',
    says: ({ weight, share, reached, needed }) =>
      `Weight ${number(weight)} × share ${percent(share)} = ${percent(reached)}: ${
        needed !== null
          ? `at least ${number(needed)} is needed.`
          : 'no weight is enough, a larger share is needed.'
      }`,
  },
  PE14: {
    title: 'Objectives without a weight',
    help: 'An objective without a weight does not count among those of its sector. For a prerequisite that is right; else write it.',
    says: ({ isCoefficient }) =>
      isCoefficient ? 'The weight, that is the coefficient, is missing.' : 'The weight is missing.',
  },
  PE15: {
    title: 'Weights out of range',
    help: 'Correct the weight.',
    says: ({ unit, position, weight, isCoefficient }) =>
      isCoefficient
        ? `The weight ${number(weight)}${inUnit(unit, position)} is negative: a coefficient is a number such as 1, 1.5 or 2.`
        : `The weight ${number(weight)}${inUnit(unit, position)} is not between 0 and 100: the sector must total 100.`,
  },
  PE16: {
    title: 'Weights of phases that do not total 100',
    help: 'Progress would scale them to 100, and a phase without a weight would not count: correct the weights.',
    says: ({ year, total, blank }) =>
      `The weights of the phases of ${year} total ${number(total)} and not 100${
        blank === 0 ? '' : `; without a weight: ${blank}`
      }.`,
  },
  PE17: {
    title: 'Strategic relevance out of range',
    help: 'Strategic relevance goes from 0 to 100: correct it.',
    says: ({ unit, position, relevance }) =>
      `The strategic relevance ${number(relevance)}${inUnit(unit, position)} is not between 0 and 100.`,
  },
  PE18: {
    title: 'Negative weights of indicators',
    help: 'With a negative weight the score cannot be computed: correct it.',
    says: ({ position, weight }) =>
      `The weight ${number(weight)} of indicator ${position} is negative.`,
  },
  PE19: {
    title: 'Negative weights of phases',
    help: 'With a negative weight the state of the objective cannot be computed: correct it.',
    says: ({ position, year, weight }) =>
      `The weight ${number(weight)} of phase ${position} of ${year} is negative.`,
  },
  PE04: {
    title: 'Weights that decide everything, or nothing',
    help: 'An objective worth more than half of its sector decides nearly alone; below 5 the result changes nothing. If it is a choice it is right so.',
    says: ({ share, most, least }) =>
      `It is worth ${number(share)} of 100 of the sector: ${most === null ? `less than ${number(least)}` : `more than ${number(most)}`}.`,
  },
  PE21: {
    title: 'Weights printed on the sheets that do not make 100',
    help: 'The summary and the sheets say different weights: correct those of the sheets.',
    says: ({ total }) => `The weights on the sheets make ${number(total)}, not 100.`,
  },
} satisfies Partial<RuleWords>;
