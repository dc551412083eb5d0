import type { findings as italian } from '../it/findings';
import { number } from './figures';

const inUnit = (unit: string, position: number) =>
  unit === '' ? `in other sector ${position}` : `in the sector “${unit}”`;

export const findings: typeof italian = {
  yearUnreadable: (text) =>
    text === ''
      ? 'The year of the schedule is missing: the dates are computed from it. Write it with four digits.'
      : `“${text}” is not a year: the dates are computed from it. Write it with four digits, for example 2026.`,
  planYearUnreadable: (text) =>
    text === ''
      ? 'The year of the plan is missing: write it with four digits, for example 2026.'
      : `“${text}” is not a year: write it with four digits, for example 2026.`,
  weight: {
    unreadable: (text) =>
      `The weight “${text}” is not a number: the cell will stay empty. Write for example 15, 15% or 12,5.`,
  },
  coefficient: {
    unreadable: (text) =>
      `The weight “${text}” is not a number: the cell will stay empty. Write a coefficient, for example 1, 1,5 or 2.`,
  },
  relevanceUnreadable: (text) =>
    `The strategic relevance “${text}” is not a number: the cell will stay empty. Write a number from 0 to 100.`,
  shared: {
    weightUnreadable: (text, unit, position) =>
      `The weight “${text}” ${inUnit(unit, position)} is not a number. Write for example 15 or 12,5, or leave it blank.`,
    relevanceUnreadable: (text, unit, position) =>
      `The strategic relevance “${text}” ${inUnit(unit, position)} is not a number. Write a number from 0 to 100, or leave it blank.`,
  },
  totalTooMuch: (unit, total, rest) =>
    `With this objective the weights of the sector “${unit}” make ${number(total)}: ${number(rest)} too much. Correct the weight, or the others on the page “Weights”.`,
  tooLong: (field, length) =>
    `“${field}” has ${length.toLocaleString('en-GB')} characters: a cell of Excel holds 32,767 at most. Shorten the text.`,
  shareUnreadable: (text, role) =>
    `The share “${text}” (${role}) is not a number: the cell will stay empty. Write for example 20 or 20%.`,
  plan: {
    sameObjective: (number, unit, sheet) =>
      `Objective ${number}${unit === '' ? '' : ` of the sector “${unit}”`} is there already, on the worksheet “${sheet}”: no other will be written. Change the number or the sector.`,
  },
};
