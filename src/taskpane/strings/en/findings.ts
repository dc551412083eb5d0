import type { findings as italian } from '../it/findings';

const inUnit = (unit: string, position: number) =>
  unit === '' ? `in other sector ${position}` : `in the sector “${unit}”`;

const number = (value: number) => value.toLocaleString('en-GB', { maximumFractionDigits: 2 });

export const findings: typeof italian = {
  titleMissing: 'The title is missing: it names the sheet. Write one.',
  numberMissing:
    'The number is missing: it names the worksheet and ties it to the summary. Write it, for example 1/1.',
  yearUnreadable: (text) =>
    text === ''
      ? 'The year of the schedule is missing: the dates are computed from it. Write it with four digits.'
      : `“${text}” is not a year: the dates are computed from it. Write it with four digits, for example 2026.`,
  yearRepeated: (year) =>
    `The year ${year} is there twice: put the phases in one schedule or correct the year.`,
  planYearUnreadable: (text) =>
    text === ''
      ? 'The year of the plan is missing: write it with four digits, for example 2026.'
      : `“${text}” is not a year: write it with four digits, for example 2026.`,
  planYearsReversed: 'The first year of the plan comes after the last one: correct either of them.',
  authorityMissing:
    'The name of the authority is missing: it is printed at the head of the sheets.',
  planTitleMissing: 'The title of the plan is missing: it is printed at the head of the sheets.',
  unitMissing: 'The sector is missing: without it the weight enters no total.',
  ownerMissing: 'The manager is missing: give the role of whoever answers for the objective.',
  weight: {
    missing: 'The weight is missing: without it the weights of the sector do not make 100.',
    unreadable: (text) =>
      `The weight “${text}” is not a number: the cell will stay empty. Write for example 15, 15% or 12,5.`,
    outOfRange: (text) =>
      `The weight ${text} is not between 0 and 100: the sector must total 100. Correct it.`,
  },
  coefficient: {
    missing:
      'The weight is missing: without a coefficient the objective does not count in its sector.',
    unreadable: (text) =>
      `The weight “${text}” is not a number: the cell will stay empty. Write a coefficient, for example 1, 1,5 or 2.`,
    outOfRange: (text) =>
      `The weight ${text} is negative: a coefficient is a number such as 1, 1,5 or 2. Correct it.`,
  },
  relevanceUnreadable: (text) =>
    `The strategic relevance “${text}” is not a number: the cell will stay empty. Write a number from 0 to 100.`,
  relevanceOutOfRange: (text) =>
    `The strategic relevance ${text} is not between 0 and 100: correct it.`,
  descriptionMissing: 'The description is missing: write what is done and why.',
  resultsMissing: 'The expected results are missing: say what will change.',
  shared: {
    unitMissing: (position) =>
      `The name of other sector ${position} is missing: without it, its weight is in no total. Name it or remove the row.`,
    own: (unit) =>
      `“${unit}” is already the sector of the objective: the weight would count twice. Name another sector or remove the row.`,
    twice: (unit) =>
      `“${unit}” is there twice among the other sectors: the weight would count twice. Remove one of the rows.`,
    numberMissing: (unit, position) =>
      `The number that the objective has ${inUnit(unit, position)} is missing: the row of the summary will have none.`,
    weightMissing: (unit, position) =>
      `The weight that the objective has ${inUnit(unit, position)} is missing: ask that sector for it.`,
    weightUnreadable: (text, unit, position) =>
      `The weight “${text}” ${inUnit(unit, position)} is not a number. Write for example 15 or 12,5, or leave it blank.`,
    weightOutOfRange: (text, unit, position) =>
      `The weight ${text} ${inUnit(unit, position)} is not between 0 and 100: correct it.`,
    coefficientNegative: (text, unit, position) =>
      `The weight ${text} ${inUnit(unit, position)} is negative: a coefficient is a number such as 1, 1,5 or 2. Correct it.`,
    relevanceUnreadable: (text, unit, position) =>
      `The strategic relevance “${text}” ${inUnit(unit, position)} is not a number. Write a number from 0 to 100, or leave it blank.`,
    relevanceOutOfRange: (text, unit, position) =>
      `The strategic relevance ${text} ${inUnit(unit, position)} is not between 0 and 100: correct it.`,
  },
  totalTooMuch: (unit, total, rest) =>
    `With this objective the weights of the sector “${unit}” make ${number(total)}: ${number(rest)} too much. Correct the weight, or the others on the page “Weights”.`,
  noIndicators: 'There is no indicator: without one the result cannot be measured.',
  indicatorUnnamed: (position) => `Indicator ${position} has no description.`,
  indicatorWithoutTarget: (position, name) =>
    `Indicator ${position} (“${name}”) has no target: without one nobody can say whether it was reached.`,
  phaseTotal: (year, total) =>
    `The weights of the phases of ${year} make ${number(total)}, not 100: the progress would rescale them to 100. Correct them.`,
  tooLong: (field, length) =>
    `“${field}” has ${length.toLocaleString('en-GB')} characters: a cell of Excel holds 32,767 at most. Shorten the text.`,
  noPhases: 'There is no phase: without phases no progress can be computed.',
  phaseUnnamed: (position, year) => `Phase ${position} of ${year} has no name.`,
  phaseWithoutMonths: (position, name, year) =>
    `Phase ${position} of ${year} (“${name}”) has no planned month: it will show as «Non pianificata» (not planned).`,
  phaseWithoutFortnights: (position, name, year) =>
    `Phase ${position} of ${year} (“${name}”) has no planned half month: it will show as «Non pianificata» (not planned).`,
  noPeople: 'There are no human resources: add the roles involved, if they are known.',
  personUnnamed: (position) => `Resource ${position} has no role.`,
  shareUnreadable: (text, role) =>
    `The share “${text}” (${role}) is not a number: the cell will stay empty. Write for example 20 or 20%.`,
  shareOutOfRange: (text, role) =>
    `The share ${text} (${role}) is not between 0 and 100: correct it.`,
  plan: {
    sameObjective: (number, unit, sheet) =>
      `Objective ${number}${unit === '' ? '' : ` of the sector “${unit}”`} is there already, on the worksheet “${sheet}”: no other will be written. Change the number or the sector.`,
    unknownUnit: (unit) =>
      `“${unit}” is not among the sectors of the plan: the weight would not count in the total of any of them. Choose it from the list or, if it is a new sector, add it to the table of sectors on the worksheet “Impostazioni”.`,
    yearOutside: (year, first, last) =>
      `${year} is outside the years of the plan (${first}-${last}): check the year of the schedule.`,
  },
};
