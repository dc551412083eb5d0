/** Rules on deadlines, phases and the reference date. */
import { clipped } from '../../clipped';
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

const years = (first: number, last: number) =>
  first === last ? String(first) : `${first}-${last}`;

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
    title: 'Deadlines in words, or in another form',
    help: 'From a sentence no delay is computed: write the date, and move the words to the description or to an indicator. Dates are all written in one way.',
    says: ({ text, usual }) =>
      usual === null
        ? `“${text}” is no date in the form dd/mm/yyyy.`
        : `“${text}”: the other dates are like “${usual}”.`,
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
    says: ({ periods, more, ...which }) =>
      `${the(which)} has no ${PLANNED[periods] ?? 'planned periods'}${more === 0 ? '' : `, nor ${more === 1 ? 'has another phase' : `have ${more} other phases`}`}.`,
  },
  TE03: {
    title: 'Years left from another plan',
    help: 'Most often headings or phrases copied from the plan of another year: correct the year, if so.',
    says: ({ text, year, first, last }) =>
      `“${text}”: ${year} is not of the plan (${years(first, last)}).`,
  },
  TE06: {
    title: 'Times that do not say when',
    help: 'If every phase lasts the whole year, or all end in December, there is nothing to check during the year: give an intermediate result with its date.',
    says: ({ phases, isWhole }) =>
      isWhole
        ? phases === 1
          ? 'The only phase lasts the whole year.'
          : `All ${phases} phases last the whole year.`
        : `All ${phases} phases end in December.`,
  },
  TE07: {
    title: 'Results written before there can be any',
    help: 'At the reference date of the plan that monitoring has not taken place yet: delete the result, or move it to the baseline or under its date. If there has been one, bring the reference date forward.',
    says: ({ text }) => `“${clipped(text)}” is there already.`,
  },
  TE19: {
    title: 'Days that do not exist, in phrases',
    help: 'Check day and month.',
    says: ({ text }) => `“${text}” is no day of the calendar.`,
    example: '“by 30/06”',
  },
  TE20: {
    title: 'Deadlines in words outside the years of the plan',
    help: 'The deadline of a phase or of an indicator, or that of the expected results, is of another period: correct the date, if it was left from another plan.',
    says: ({ text, from, to, first, last }) =>
      `“${text}” (${from === '' ? `by ${to}` : `from ${from} to ${to}`}) is outside the years of the plan (${years(first, last)}).`,
  },
  TE22: {
    title: 'Results that repeat what was planned',
    help: 'The column of results repeats that of what was planned: write what was done, or leave it blank.',
    says: ({ text, more }) =>
      `“${clipped(text)}” is the copy of the planned text${more === 0 ? '' : `, and so ${more === 1 ? 'is another cell' : `are ${more} other cells`}`}.`,
  },
  TE23: {
    title: 'Monitoring on sheets unlike that of the plan',
    help: 'Sheets and plan must have the same monitoring: correct the labels, or the dates in the settings.',
    says: ({ labels, dates, objectives, why }) =>
      `${objectives === 1 ? 'One sheet has' : `${objectives} sheets have`} ${labels.map((label) => `“${label}”`).join(', ')}; the plan has ${
        why === 'dates' ? 'the dates ' : ''
      }${dates.join(', ')}.`,
  },
} satisfies Partial<RuleWords>;
