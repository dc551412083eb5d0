/** Rules on deadlines, phases and the reference date. */
import type { RuleWords } from '../../ruleWords';
import { date } from '../figures';

interface Which {
  position: number;
  name: string;
  year: number;
}

/** How the periods of a year are called. */
const PLANNED: Record<number, string> = { 12: 'planned months', 24: 'planned fortnights' };

const the = ({ position, name, year }: Which) =>
  `Phase ${position} of ${year}${name === '' ? '' : ` (“${name.replace(/\s+/g, ' ')}”)`}`;

export const timeRules = {
  TE01: {
    title: 'Objectives without a term',
    help: 'Write the duration or the deadline, or mark the months of the phases.',
    says: 'It is not said by when.',
    example: '“annuale” or “2026-2028”',
  },
  TE02: {
    title: 'Dates outside the years of the plan',
    help: 'The objective refers to another period: correct the date, or the years of the plan in the settings.',
    says: ({ year, first, last }) =>
      `${year} is outside the years of the plan (${first === last ? first : `${first}-${last}`}).`,
  },
  TE04: {
    title: 'Deadlines in words',
    help: 'From a sentence no delay can be computed: write the date, and move the words to the description or to an indicator.',
    says: ({ text }) => `“${text}” is not a date.`,
    example: '“30/06/2026”',
  },
  TE05: {
    title: 'Schedules with cells too many or missing',
    help: 'Months are counted by position, and a cell more or less moves them: correct the row.',
    says: ({ cells, periods, ...which }) =>
      `${the(which)} has ${cells} cells instead of ${periods}.`,
  },
  TE11: {
    title: 'Dates that do not exist',
    help: 'Check day and month.',
    says: ({ text }) => `“${text}” is no date of the calendar.`,
    example: '“30/06/2026”',
  },
  TE12: {
    title: 'Objectives without phases',
    help: 'Without phases progress cannot be computed: add at least one.',
    says: 'There is no phase.',
  },
  TE13: {
    title: 'Phases without a name',
    help: 'Write what is done, or delete the row.',
    says: (which) => `${the({ ...which, name: '' })} has no name.`,
  },
  TE14: {
    title: 'Phases without planned periods',
    help: 'A phase without months or fortnights is “Non pianificata” and does not count in the progress: mark them.',
    says: ({ periods, ...which }) =>
      `${the(which)} has no ${PLANNED[periods] ?? 'planned periods'}.`,
  },
  TE15: {
    title: 'Years repeated in the schedule',
    help: 'Put the phases into one schedule, or correct the year.',
    says: ({ year }) => `The year ${year} is there twice.`,
  },
  TE16: {
    title: 'The reference date is behind',
    help: 'States are computed at the reference date: what is marked after it does not count yet. If the monitoring is another one, update the date in the settings.',
    says: ({ date: reference, last, objectives }) =>
      `The date is ${date(reference)}, but ${
        objectives === 1
          ? 'in one objective activities are marked as done'
          : `in ${objectives} objectives activities are marked as done`
      } up to the period that begins on ${date(last)}.`,
  },
  TE17: {
    title: 'The reference date is missing',
    help: 'Without it the states of the phases are not computed: write it in the settings.',
    says: 'There is no reference date.',
  },
  TE18: {
    title: 'Phases without periods in the schedule',
    help: 'In this template no states are computed; the periods still say when the phase is worked at: mark them, or write the date in the text.',
    says: ({ periods, ...which }) =>
      `${the(which)} has no ${PLANNED[periods] ?? 'planned periods'}.`,
  },
} satisfies Partial<RuleWords>;
