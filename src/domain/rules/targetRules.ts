/**
 * Rules on the target of an indicator, its polarity and the values of the years before: whether a degree can be computed
 * from them, and whether it means an improvement (D.Lgs. 150/2009 art. 5 c. 2 lett. b, c, f).
 */
import type { IndicatorField } from '../objective';
import { Rejection } from '../rejection';
import { sideProblem } from '../scoring/comparison';
import { percentProblem } from '../scoring/sameMeasure';
import { isDayAndMonth, readTarget } from '../scoring/targetText';
import { polarityWords, type Polarity } from '../smvp';
import {
  asks,
  compared,
  isBlankAt,
  measureOf,
  of,
  polarityOf,
  sideOfTarget,
  textOf,
  which,
} from './indicators';
import { rule, when, type IndicatorSubject } from './rule';
import { targetProposal } from './targetProposal';
import {
  isLeftOpen,
  isPhasesOnly,
  namesQuantity,
  saysLessIsBetter,
  tellsTarget,
  wordsOf,
} from './wording';

const LETTER = (letter: string) => `D.Lgs. 150/2009, art. 5, c. 2, lett. ${letter}`;

/** Named, and without a target of its own. */
const lacksTarget = ({ indicator }: IndicatorSubject): boolean =>
  !isBlankAt(indicator, 'description') && isBlankAt(indicator, 'target');

export const targetMissing = rule({
  id: 'IN02',
  severity: 'blocks',
  on: 'indicator',
  law: LETTER('b'),
  missing: true,
  check: (subject) =>
    when(asks(subject, 'target') && lacksTarget(subject), () => of(subject, 'target')),
});

/** Where the sheet has no column for it, the name must tell the value. */
export const targetNotInName = rule({
  id: 'IN28',
  severity: 'toFix',
  on: 'indicator',
  law: LETTER('b'),
  missing: true,
  hint: true,
  check: (subject) => {
    const name = textOf(subject.indicator.description);
    const isToldElsewhere = isLeftOpen(name) || isPhasesOnly(name) || tellsTarget(name);
    const isDue = !asks(subject, 'target') && lacksTarget(subject) && namesQuantity(name);
    return when(isDue && !isToldElsewhere, () => of(subject, 'description'));
  },
});

export const targetUnreadable = rule({
  id: 'IN29',
  severity: 'toFix',
  on: 'indicator',
  law: LETTER('b'),
  hint: true,
  check: (subject, { book: { settings } }) => {
    const { target } = subject.indicator;
    const words = textOf(target);
    return when(!isBlankAt(subject.indicator, 'target') && measureOf(target) === undefined, () => ({
      ...of(subject, 'target'),
      facts: {
        ...{ ...which(subject), target: words },
        proposal: targetProposal(words, settings?.firstYear ?? 0),
      },
    }));
  },
});

/** Whether a degree is computed of it. */
const isComputed = (subject: IndicatorSubject) =>
  asks(subject, 'polarity') || asks(subject, 'actual');

/** A day and a month: which year it is the degree is not told. */
export const targetWithoutYear = rule({
  id: 'IN34',
  severity: 'toFix',
  on: 'indicator',
  check: (subject) => {
    const target = textOf(subject.indicator.target);
    // Where no degree is computed, a day of the plan's year is enough.
    return when(isDayAndMonth(target) && isComputed(subject), () => ({
      ...of(subject, 'target'),
      facts: { ...which(subject), target },
    }));
  },
});

/** A threshold that the law sets, or a level to keep, is no improvement and need be none. */
const KEEPS = /\bmanten|\bconserv|\bnon superior|\bnon inferior|\bstandard\b/;

const RATIOS: readonly Polarity[] = ['crescente', 'decrescente', 'decrescente_scarto'];

/** Reached or not: there is nothing between, and nothing to improve. */
const isThreshold = (polarity: Polarity | undefined) =>
  polarity !== undefined && !RATIOS.includes(polarity);

const isToImprove = (subject: IndicatorSubject): boolean =>
  !KEEPS.test(wordsOf(textOf(subject.indicator.description))) &&
  !isThreshold(polarityOf(subject.indicator));

/** The target beside last year's value, where an improvement is due. */
function improvement(subject: IndicatorSubject): [number, number] | undefined {
  const { target, baseline } = subject.indicator;
  return isToImprove(subject) ? compared(target, baseline) : undefined;
}

const BEFORE = ['baseline3', 'baseline2', 'baseline'] as const satisfies readonly IndicatorField[];

/** The values of the years before, where each of them is the target already. */
function isAlwaysReached(subject: IndicatorSubject): boolean {
  const { indicator } = subject;
  const known = BEFORE.flatMap((field) => {
    const pair = compared(indicator.target, indicator[field]);
    return pair ? [pair] : [];
  });
  return known.length > 1 && known.every(([target, value]) => target === value);
}

export const notAmbitious = rule({
  id: 'IN09',
  severity: 'toFix',
  on: 'indicator',
  law: LETTER('c'),
  hint: true,
  check: (subject) => {
    const [target, last] = improvement(subject) ?? [0, 1];
    return when(target === last && !isAlwaysReached(subject), () => of(subject, 'target'));
  },
});

export const alwaysReached = rule({
  id: 'IN10',
  severity: 'toFix',
  on: 'indicator',
  law: LETTER('c'),
  hint: true,
  check: (subject) =>
    when(isToImprove(subject) && isAlwaysReached(subject), () => of(subject, 'target')),
});

/** What is told of a value: as it was written. */
const written = (subject: IndicatorSubject) => ({
  ...which(subject),
  polarity: polarityWords(textOf(subject.indicator.polarity)),
  target: textOf(subject.indicator.target),
  baseline: textOf(subject.indicator.baseline),
});

export const polarityAgainstBaseline = rule({
  id: 'IN08',
  severity: 'blocks',
  on: 'indicator',
  check: (subject) => {
    const [target, last] = improvement(subject) ?? [0, 0];
    const polarity = polarityOf(subject.indicator);
    const isAgainst =
      polarity === 'crescente'
        ? target < last
        : polarity !== undefined && RATIOS.includes(polarity) && target > last;
    return when(isAgainst, () => ({ ...of(subject, 'polarity'), facts: written(subject) }));
  },
});

/** Blank where the table has a column for it, and there is a target to measure against. */
const lacksPolarity = (subject: IndicatorSubject) =>
  asks(subject, 'polarity') &&
  isBlankAt(subject.indicator, 'polarity') &&
  typeof measureOf(subject.indicator.target) === 'object';

const meansLess = ({ indicator }: IndicatorSubject) =>
  saysLessIsBetter(textOf(indicator.description));

/** Computed as if more were better, fewer days or complaints would be a worse result. */
export const polarityReversed = rule({
  id: 'IN07',
  severity: 'blocks',
  on: 'indicator',
  missing: true,
  check: (subject) =>
    when(lacksPolarity(subject) && isReversed(subject), () => of(subject, 'polarity')),
});

export const polarityMissing = rule({
  id: 'IN30',
  severity: 'toFix',
  on: 'indicator',
  missing: true,
  check: (subject) => {
    const { indicator } = subject;
    const isUnknown = !isBlankAt(indicator, 'polarity') && polarityOf(indicator) === undefined;
    return when((lacksPolarity(subject) && !isReversed(subject)) || isUnknown, () => ({
      ...of(subject, 'polarity'),
      facts: { ...which(subject), polarity: isUnknown ? textOf(indicator.polarity) : '' },
    }));
  },
});

/** The target's words would tell the side, and do not. */
const isReversed = (subject: IndicatorSubject) =>
  meansLess(subject) && sideOfTarget(subject.indicator) === null;

export const polarityAgainstName = rule({
  id: 'IN33',
  severity: 'toFix',
  on: 'indicator',
  check: (subject) => {
    const polarity = polarityOf(subject.indicator);
    const isMore = polarity === 'crescente' || polarity === 'soglia_min';
    return when(isMore && meansLess(subject), () => ({
      ...of(subject, 'polarity'),
      facts: written(subject),
    }));
  },
});

/** "Non oltre 5" with «crescente», a date with anything but dates: the degree would be refused. */
export const polarityAgainstTarget = rule({
  id: 'IN32',
  severity: 'blocks',
  on: 'indicator',
  check: (subject) => {
    const { indicator } = subject;
    const target = readTarget(indicator.target);
    const isAgainst =
      target !== null &&
      !(target instanceof Rejection) &&
      sideProblem(target, polarityOf(indicator) ?? null) !== undefined;
    return when(isAgainst, () => ({ ...of(subject, 'polarity'), facts: written(subject) }));
  },
});

/**
 * 40% beside 45: a cell that shows a percentage holds 0.4, which a formula compares with 45. What the functions would refuse
 * if they saw the sign is told.
 */
export const percentBesideNumber = rule({
  id: 'IN35',
  severity: 'blocks',
  on: 'indicator',
  check: (subject) => {
    const { indicator } = subject;
    if (!isComputed(subject)) return [];
    const due = measureOf(indicator.target);
    const odd = (['actual', 'baseline'] as const).filter((field) => {
      const value = measureOf(indicator[field]);
      if (typeof due !== 'object' || typeof value !== 'object') return false;
      const numbers = [due, value].map(({ number, isPercent }) => ({ value: number, isPercent }));
      return percentProblem({ target: numbers[0]!, [field]: numbers[1]! }) !== undefined;
    });
    return odd.map((field) => ({
      ...of(subject, field),
      facts: {
        ...which(subject),
        target: textOf(indicator.target),
        value: textOf(indicator[field]),
      },
    }));
  },
});

/** A ratio to 0 cannot be computed: from a baseline it can. */
export const targetZero = rule({
  id: 'IN13',
  severity: 'blocks',
  on: 'indicator',
  check: (subject) => {
    const { target, baseline } = subject.indicator;
    const due = measureOf(target);
    const isZero = typeof due === 'object' && due.number === 0;
    // "≤ 0" is a threshold whatever the polarity.
    const isSaid = sideOfTarget(subject.indicator) !== null;
    const isRatio =
      asks(subject, 'polarity') && !isSaid && !isThreshold(polarityOf(subject.indicator));
    const isMeasuredFrom = typeof measureOf(baseline) === 'object';
    return when(isZero && isRatio && !isMeasuredFrom, () => of(subject, 'target'));
  },
});
