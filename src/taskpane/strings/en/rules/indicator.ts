/** Rules on indicators: their names, targets, polarities and cards. */
import { clipped } from '../../clipped';
import type { RuleWords } from '../../ruleWords';
import { number } from '../figures';

interface Which {
  position: number;
  name: string;
}

const the = ({ position, name }: Which) =>
  name === '' ? `Indicator ${position}` : `Indicator ${position} (“${clipped(name)}”)`;

const of = (which: Which) => the(which).replace('I', 'i');

/** With its sign: it is a change. */
const signed = (value: number) => `${value > 0 ? '+' : ''}${number(value)}`;

export const indicatorRules = {
  IN01: {
    title: 'Indicators that repeat the phases',
    help: 'Keeping to phases and times is not a result yet: progress is seen in the schedule already. Say what is obtained, with a number or a date.',
    says: (which) => `${the(which)} only says that the phases will be kept to.`,
    example: '“Rules approved by 30/06”',
  },
  IN02: {
    title: 'Indicators without a target',
    help: 'Without a target nobody can say at the end of the year whether the indicator is reached: write the value to reach.',
    says: (which) => `${the(which)} has no target.`,
    example: '“90%”, “12” or “30/06/2026”',
  },
  IN03: {
    title: 'Units of measure that are missing or do not agree',
    help: 'A number alone does not say what is counted, and a unit that does not go with the value says what is not true: write the right unit.',
    says: ({ unit, value, ...which }) =>
      unit === ''
        ? `The unit of measure is missing: ${of(which)} has a number only.`
        : `${the(which)} is measured in “${unit}”, but the value is “${value}”.`,
    example: '“days”, “users” or “hours”',
  },
  IN04: {
    title: 'Percentages without a formula',
    help: 'It is a part of a whole: write in the formula what is divided by what.',
    says: (which) => `The formula is missing: ${of(which)} is a percentage.`,
    example: '“cases closed in time / cases submitted × 100”',
  },
  IN05: {
    title: 'Indicators without a data source',
    help: 'The source helps whoever will check the result. It is among the other data of the indicator.',
    says: (which) => `The data source is missing: ${of(which)} does not say where it comes from.`,
    example: '“Document register” or “Training register”',
  },
  IN07: {
    title: 'Indicators where less is better, without a polarity',
    help: 'Without a polarity the degree is computed as if more were better: 60 days instead of 30 would give 100%. Choose “decrescente” or “non oltre il target”.',
    says: (which) => `${the(which)} is about something to reduce, and has no polarity.`,
  },
  IN08: {
    title: 'Polarity contrary to the target',
    help: 'The degree would be computed the wrong way round: correct the polarity, or the target or the baseline.',
    says: ({ polarity, baseline, target, ...which }) =>
      `${the(which)} is “${polarity}”, but goes from ${baseline} to ${target}.`,
  },
  IN09: {
    title: 'Targets that improve nothing',
    help: 'Make the target more demanding or, if keeping the level is enough, say so in the description.',
    says: (which) => `The target of ${of(which)} is the value of the year before.`,
    example: '“Keeping the mean times of issue”',
  },
  IN10: {
    title: 'Targets reached already',
    help: 'Choose a more demanding target, or another indicator.',
    says: (which) => `The target of ${of(which)} was reached in all the years that are told.`,
    example: 'the percentage of cases closed in half of the time due',
  },
  IN13: {
    title: 'Target zero with a ratio',
    help: 'A ratio to zero cannot be computed: choose the polarity “non oltre il target” (reached unless exceeded), or write the baseline.',
    says: (which) => `${the(which)} has target 0.`,
  },
  IN15: {
    title: 'Weights of indicators that do not total 100',
    help: 'The score would scale them to 100, and an indicator without a weight would not count: correct the weights.',
    says: ({ total, blank }) =>
      `The weights of the indicators total ${number(total)} and not 100${
        blank === 0 ? '' : `; without a weight: ${blank}`
      }.`,
  },
  IN20: {
    title: 'Indicators without a description',
    help: 'Write what is measured, or delete the row.',
    says: ({ position }) => `Indicator ${position} has no description.`,
  },
  IN21: {
    title: 'Indicators with vague words',
    help: 'Add how much, or by when.',
    says: ({ word }) => `Everyone has a different idea of “${word}”.`,
    example: '“Mean response time reduced to 10 days”',
  },
  IN22: {
    title: 'Indicators that cannot be measured',
    help: 'Add a number, a percentage or a date.',
    says: (which) => `It is not clear how ${of(which)} is measured.`,
    example: '“Works awarded by 30/06”',
  },
  IN23: {
    title: 'Indicators with the value left blank',
    help: 'Write how much is to be reached.',
    says: (which) => `${the(which)} has its value left blank.`,
    example: '“Number of calls published: 3”',
  },
  IN24: {
    title: 'Indicators that join several measures',
    help: 'With an indicator for each it is seen which one is reached.',
    says: (which) => `${the(which)} joins several things.`,
    example: '“Number of procedures begun” and, apart, “Number of procedures concluded”',
  },
  IN25: {
    title: 'Indicators with a long text',
    help: 'Keep the name of the indicator here and move the explanations to the description of the objective.',
    says: (which) => `${the(which)} has a long text.`,
    example: '“Rankings published in time”',
  },
  IN26: {
    title: 'Objectives measured by work done alone',
    help: 'Add at least one indicator of result.',
    says: (which) => `${the(which)} counts the work that is done, not what comes of it.`,
    example: '“Percentage of users satisfied with the service”',
  },
  IN27: {
    title: 'Objectives measured by YES/NO alone',
    help: 'With YES/NO it is all or nothing: add a date, or an indicator that allows values between.',
    says: (which) => `${the(which)}, like the others, is only YES or NO.`,
    example: '“Percentage of services started”',
  },
  IN28: {
    title: 'Indicators that do not tell the value to reach',
    help: 'Without the value to reach nobody can say at the end of the year whether the indicator is reached: in this template it is written in the text.',
    says: (which) => `The value to reach is missing: ${of(which)} only says what is counted.`,
    example: '“Number of participants: 50”',
  },
  IN29: {
    title: 'Targets that cannot be read',
    help: 'The degree of achievement is computed from a number, a percentage, a date or YES/NO. Words can stand in the unit of measure or in the description.',
    says: ({ target, proposal: _, ...which }) =>
      /\d/.test(target)
        ? `The target of ${of(which)} cannot be read: “${clipped(target)}”.`
        : `The target of ${of(which)} is no value: “${clipped(target)}”.`,
    example: ({ proposal: { text } }) =>
      text === '' ? '“90%”, “12”, “30/06/2026” or “SI”' : `“${text}”`,
  },
  IN30: {
    title: 'Indicators without a polarity',
    help: 'Without a polarity the degree is computed as if more were better; with one that is not known it is not computed: choose it from the list.',
    says: ({ polarity, ...which }) =>
      polarity === ''
        ? `${the(which)} has no polarity.`
        : `${the(which)} has “${clipped(polarity)}”, which is no polarity.`,
  },
  IN31: {
    title: 'Incomplete formulas',
    help: 'Write what is divided by what.',
    says: (which) => `The formula of ${of(which)} does not say what is divided.`,
    example: '“cases closed in time / cases submitted × 100”',
  },
  IN32: {
    title: 'Polarity contrary to the words of the target',
    help: 'The degree is not computed: correct the polarity, or the target. A date needs “entro la data”, a range “intervallo”.',
    says: ({ polarity, target, ...which }) =>
      `${the(which)} is “${polarity}”, but the target is “${clipped(target)}”.`,
  },
  IN33: {
    title: 'Polarity contrary to the name of the indicator',
    help: 'If less is better, choose “decrescente” or “non oltre il target”; if it is right, make the name clearer.',
    says: ({ polarity, ...which }) =>
      `${the(which)} is about something to reduce, but is “${polarity}”.`,
  },
  IN34: {
    title: 'Targets with a date without its year',
    help: 'Without the year the degree is not computed: write the date in full.',
    says: ({ target, ...which }) => `The target “${target}” of ${of(which)} lacks the year.`,
    example: '“30/06/2026”',
  },
  IN35: {
    title: 'Percentages beside numbers',
    help: 'Excel keeps 40% as 0.4: beside 45 the degree would be nearly zero. Write both values in one measure.',
    says: ({ target, value, ...which }) =>
      `${the(which)} has “${value}” beside the target “${target}”.`,
  },
  IN06: {
    title: 'Data declared by who is evaluated',
    help: 'A result that rests on the word of who is concerned cannot be checked: name an archive, a register or the datum of another office.',
    says: ({ source, ...which }) => `${the(which)} has “${clipped(source)}” as its source.`,
    example: '“Electronic register of mail”',
  },
  IN11: {
    title: 'Indicators without a baseline',
    help: 'Without the values of the years before nobody sees an improvement: write them, if there are any.',
    says: (which) => `${the(which)} lacks the value of the year before.`,
  },
  IN12: {
    title: 'Percentages of change that do not agree',
    help: 'The change in the text and that between baseline and target are different: correct the target, the value or the percentage.',
    says: ({ target, baseline, promised, real, due, ...which }) =>
      real === null || due === null
        ? `${the(which)} promises ${signed(promised)}%, but the baseline is missing: whether ${target} is right cannot be said.`
        : `${the(which)}: from ${baseline} to ${target} is ${signed(real)}%, not ${signed(promised)}%, which would give ${number(due)}.`,
  },
  IN14: {
    title: 'Too many indicators, or all of time',
    help: 'A few indicators are followed better; and beside dates it takes how much, how well, for whom.',
    says: ({ count, most }) =>
      most === null
        ? `All ${count} indicators say only by when.`
        : `There are ${count} indicators: more than ${most}.`,
  },
  IN16: {
    title: 'Indicators without a half-year target',
    help: 'The plan is monitored at the half of the year: write the value to reach by then.',
    says: (which) => `${the(which)} has no half-year target.`,
  },
  IN19: {
    title: 'Indicators without an owner of the datum',
    help: 'If nobody has to collect it, the datum often does not come: name who collects it.',
    says: (which) => `${the(which)} has no owner of the datum.`,
    example: '“Staff office, by 31/01”',
  },
  IN36: {
    title: 'Half-year targets that nobody looks at',
    help: 'The half of the year is not among the monitoring dates of the plan: delete the target, or add the date to the settings.',
    says: ({ value, dates, ...which }) =>
      `${the(which)} has “${value}” at the half of the year, but monitoring is on ${dates.join(', ')}.`,
  },
} satisfies Partial<RuleWords>;
