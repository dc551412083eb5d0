/** Rules on the head of an objective, its sectors and its people. */
import type { RuleWords } from '../../ruleWords';
import { number } from '../figures';

const otherUnit = (unit: string, position: number) =>
  unit === '' ? `in other sector ${position}` : `in the sector “${unit}”`;

export const objectiveRules = {
  OB01: {
    title: 'Objectives without a title',
    help: 'The title says what is to be obtained and names the sheet: write one.',
    says: 'The title is missing.',
  },
  OB02: {
    title: 'Titles that are too general',
    help: 'Name the service and the result.',
    says: ({ word }) => `“${word}” in general does not say what changes.`,
    example: '“Certificates issued in 15 days”',
  },
  OB03: {
    title: 'Titles that join several objectives',
    help: 'If the results differ, a sheet for each is better.',
    says: () => 'The title joins several things.',
    example: '“Calls for businesses” and, apart, “Notices for associations”',
  },
  OB04: {
    title: 'Objectives without a person responsible',
    help: 'Without one nobody answers for it: write the role of who answers for the objective.',
    says: 'The person responsible is missing.',
  },
  OB06: {
    title: 'Objectives without indicators',
    help: 'Without indicators the result cannot be measured: add at least one.',
    says: 'There is no indicator.',
  },
  OB11: {
    title: 'Sharings that do not agree',
    help: 'A sector counts once, is not “other” than itself, and who takes part must be named on both sides: correct the list.',
    says: ({ kind, unit, other, sheet }) =>
      ({
        own: `“${unit}” is the sector of the objective already.`,
        twice: `“${unit}” is twice among the other sectors.`,
        listed: `“${unit}”, the sector of the objective, is among the other sectors too.`,
        notBack: `Sector “${other}” (sheet “${sheet}”) says to share it with “${unit}”, but “${other}” is not here.`,
      })[kind],
  },
  OB12: {
    title: 'Participation percentages that do not add up',
    help: 'As a rule they total 100, or are 100 for each person. If they tell the part of each one’s time that is right; else correct them.',
    says: ({ total, blank }) =>
      [
        `The percentages total ${number(total)}`,
        blank === 1 && 'one person has none',
        blank > 1 && `${blank} people have none`,
      ]
        .filter(Boolean)
        .join('; ') + '.',
  },
  OB15: {
    title: 'Titles all in capitals',
    help: 'They are hard to read, and a screen reader may spell them letter by letter: initials are enough.',
    says: () => 'The title is all in capitals.',
    example: '“Management of public contracts”',
  },
  OB16: {
    title: 'Objectives without a number',
    help: 'The number names the worksheet and ties the objective to the summary: write it, for example 1/1.',
    says: 'The number is missing.',
  },
  OB42: {
    title: 'Numbers taken for dates',
    help: 'Excel takes “1/2” for the first of February, and shows a number of five figures in the summary: give the cell the Text format and type the number again.',
    says: ({ number, meant }) =>
      `Excel took the number for a date: it holds ${number} (perhaps “${meant}”?).`,
  },
  OB17: {
    title: 'Incomplete titles',
    help: 'Complete the title.',
    says: () => 'In the title a space is left to fill, or it ends with a colon.',
    example: '“New rules for competitions”',
  },
  OB18: {
    title: 'Titles that are too long',
    help: 'In the summary it will take many lines: keep it short and move the rest to the description.',
    says: ({ letters, most }) =>
      `The title is long: ${letters} characters, better fewer than ${most}.`,
    example: '“New software for the one-stop shop”',
  },
  OB19: {
    title: 'Objectives without a description',
    help: 'Write what is done and why.',
    says: 'The description is missing.',
  },
  OB20: {
    title: 'Objectives without expected results',
    help: 'Say what will change.',
    says: 'The expected results are missing.',
  },
  OB21: {
    title: 'Objectives without people',
    help: 'Add the roles involved, if they are known.',
    says: ({ objectives }) =>
      objectives === 1
        ? 'It does not say who works at it.'
        : `None of the ${objectives} objectives says who works at it.`,
  },
  OB22: {
    title: 'People without a role',
    help: 'Write the role, or delete the row.',
    says: ({ position }) => `Person ${position} has no role.`,
  },
  OB23: {
    title: 'Participation out of range',
    help: 'Participation goes from 0 to 100: correct it.',
    says: ({ role, share }) =>
      `The participation ${number(share)} (${role}) is not between 0 and 100.`,
  },
  OB24: {
    title: 'Objectives without a sector',
    help: 'Without a sector the weight is in no total: write the sector.',
    says: 'The sector is missing.',
  },
  OB25: {
    title: 'Sectors that are not in the plan',
    help: 'The weight is in the total of no sector of the plan: choose the name from the list or, if the sector is new or this is another name of it, add it to the table of sectors in the worksheet “Impostazioni”.',
    says: ({ unit }) => `“${unit}” is not among the sectors of the plan.`,
  },
  OB26: {
    title: 'Objectives shared with a sector without a name',
    help: 'Without a name its weight is in no total: write it or delete the row.',
    says: ({ position }) => `The name of other sector ${position} is missing.`,
  },
  OB27: {
    title: 'Shared objectives without the number in the other sector',
    help: 'In the summary the row will have no number: write it.',
    says: ({ unit, position }) =>
      `The number that the objective has ${otherUnit(unit, position)} is missing.`,
  },
  OB28: {
    title: 'Shared objectives without the weight in the other sector',
    help: 'Ask that sector for the weight.',
    says: ({ unit, position }) =>
      `The weight that the objective has ${otherUnit(unit, position)} is missing.`,
  },
  OB29: {
    title: 'Sectors without objectives',
    help: 'Write their objectives; if a sector has none, remove it from the settings sheet.',
    says: 'The sector has no objectives.',
  },
} satisfies Partial<RuleWords>;
