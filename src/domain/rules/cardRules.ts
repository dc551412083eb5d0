/** Rules on the card of an indicator: what its unit, its formula and its source must tell, and its weight. */
import { isFilled as isSaid, asks, isBlankAt, of, textOf } from './indicators';
import { rule, when, type IndicatorSubject } from './rule';
import { totalOf } from './totals';
import { isShare, wordsOf } from './wording';
import { toWeight } from '../weights';

/** DPCM 18.9.2012 on indicators and targets, whose cards have unit, formula and source. */
const DPCM = (letter: string) => `DPCM 18/09/2012, art. 3, c. 3, lett. ${letter}`;

const isNamed = ({ indicator }: IndicatorSubject) => !isBlankAt(indicator, 'description');

/** A part of a whole, that both are needed for. */
const isRatio = ({ indicator }: IndicatorSubject) =>
  isShare(textOf(indicator.description)) ||
  textOf(indicator.target).endsWith('%') ||
  textOf(indicator.unitOfMeasure) === '%';

export const formulaMissing = rule({
  id: 'IN04',
  severity: 'toFix',
  on: 'indicator',
  law: DPCM('d'),
  missing: true,
  hint: true,
  check: (subject) => {
    const isBlank = asks(subject, 'formula') && isBlankAt(subject.indicator, 'formula');
    return when(isNamed(subject) && isBlank && isRatio(subject), () => of(subject, 'formula'));
  },
});

/** Numerator and denominator: "A / B", "rapporto tra A e B", "A su B", "A rispetto a B". */
const hasParts = (formula: string): boolean =>
  /[/÷:\\]|\b(?:su|sul|sulla|sui|sugli|sulle|diviso|fratto|per cento|rispetto a\w*|(?:fra|tra) (?:i|gli|le|tutt[ie]))\b|\brapporto (?:tra|fra)\b.*\be\b|σ|∑/.test(
    wordsOf(formula),
  );

export const formulaIncomplete = rule({
  id: 'IN31',
  severity: 'toFix',
  on: 'indicator',
  law: DPCM('d'),
  hint: true,
  check: (subject) => {
    const formula = textOf(subject.indicator.formula);
    const isFilledIn = !isBlankAt(subject.indicator, 'formula');
    const isDue = isFilledIn && (isRatio(subject) || isShare(formula));
    return when(isNamed(subject) && isDue && !hasParts(formula), () => of(subject, 'formula'));
  },
});

export const sourceMissing = rule({
  id: 'IN05',
  severity: 'toFix',
  on: 'indicator',
  law: DPCM('c'),
  missing: true,
  hint: true,
  check: (subject) => {
    const isBlank = asks(subject, 'dataSource') && isBlankAt(subject.indicator, 'dataSource');
    return when(isNamed(subject) && isBlank, () => of(subject, 'dataSource'));
  },
});

export const indicatorWeightNegative = rule({
  id: 'PE18',
  severity: 'blocks',
  on: 'indicator',
  check: (subject) => {
    const weight = toWeight(subject.indicator.weight) ?? 0;
    return when(weight < 0, () => ({
      ...of(subject, 'weight'),
      facts: { position: subject.index + 1, weight },
    }));
  },
});

/** Weights that are not there at all are no fault: the indicators count alike. */
export const indicatorWeights = rule({
  id: 'IN15',
  severity: 'blocks',
  on: 'objective',
  check: ({ objective: { indicatorTable } }) => {
    const rows = indicatorTable.indicators.flatMap((indicator, index) =>
      isSaid(indicator) ? [{ index, weight: toWeight(indicator.weight) ?? null }] : [],
    );
    const weights = rows.flatMap(({ weight }) => weight ?? []);
    const first = rows.find(({ weight }) => weight !== null);
    if (!first) return [];
    const { total, missing } = totalOf(weights);
    return when(missing !== 0, () => ({
      spot: { indicator: first.index, field: 'weight' },
      facts: { total, missing, blank: rows.length - weights.length },
    }));
  },
});
