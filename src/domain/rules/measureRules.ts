/** Rules on what is measured: when, by whom, from which source, in which unit (D.Lgs. 150/2009 art. 5 c. 2; DPCM 18.9.2012 art. 3). */
import type { Indicator, IndicatorField } from '../objective';
import { timePhrases } from '../timePhrases';
import {
  asks,
  isBlankAt,
  measureOf,
  of,
  textOf,
  which,
  type Measure,
  type WhichIndicator,
} from './indicators';
import { rule, when, type IndicatorSubject, type Raised } from './rule';
import type { View } from './view';
import { hasDate, isYesNo, saysHowMuch, wordsOf } from './wording';

const DPCM = (letter: string) => `DPCM 18/09/2012, art. 3, c. 3, lett. ${letter}`;

/** The office's own word about itself; what citizens declare of themselves is another's. */
const SELF_DECLARED =
  /\bauto-?(?:dichiaraz|certific|valutaz)(?!\w* (?:de[gil]\w*|dell'|di|da parte d\w+) ?(?:cittadin|utent|contribuent|impres|client|famigli|genitor|richiedent|iscritt|operator))|\bdichiarazion\w* (?:del|dell'|della|di) ?(?:responsabil|dirigent|interessat|valutat|titolar)|\b(?:attestazion|relazion|report|comunicazion)\w*(?: (?:final|annual|semestral|intern|consuntiv)\w*)? (?:del|dello|della|a cura del|redatt[ao] dal) ?(?:responsabil|dirigent|valutat|titolar)/;

export const sourceSelfDeclared = rule({
  id: 'IN06',
  severity: 'toFix',
  on: 'indicator',
  law: 'Linee guida DFP n. 2/2017',
  check: (subject) => {
    const source = textOf(subject.indicator.dataSource);
    return when(SELF_DECLARED.test(wordsOf(source)), () => ({
      ...of(subject, 'dataSource'),
      facts: { ...which(subject), source },
    }));
  },
});

const MOST_INDICATORS = { usual: 5, least: 1, most: 50 };

/** A day, or the keeping of the times: nothing about how much, how well, for whom. */
const isOfTime = (indicator: Indicator): boolean => {
  const text = textOf(indicator.description);
  const target = measureOf(indicator.target);
  const saysShare = /%|per ?cento/i.test(text) || (typeof target === 'object' && target.isPercent);
  return (
    target === 'date' ||
    (hasDate(text) && !saysHowMuch(text)) ||
    /\brispetto\b.{0,30}\b(?:temp|termin|scadenz|data)/.test(wordsOf(text)) ||
    // "Istanze evase entro i termini: 95%" are counted.
    (/\bentro\b.{0,30}\b(?:temp|termin|scadenz|data)/.test(wordsOf(text)) && !saysShare)
  );
};

/** So many that nobody follows them, or all of them about when: how much, how well, for whom is not measured. */
export const indicatorMix = rule({
  id: 'IN14',
  severity: 'toKnow',
  on: 'objective',
  law: 'Linee guida DFP n. 2/2017',
  threshold: MOST_INDICATORS,
  check: (
    { objective: { indicatorTable } },
    view,
  ): Raised<{ count: number; most: number | null }>[] => {
    const most = view.thresholdOf('IN14', MOST_INDICATORS);
    const all = indicatorTable.indicators.filter((each) => !isBlankAt(each, 'description'));
    const isMany = all.length > most;
    return when(isMany || (all.length > 1 && all.every(isOfTime)), () => ({
      spot: { field: 'indicatorTable' as const },
      facts: { count: all.length, most: isMany ? most : null },
    }));
  },
});

/** Whether the plan looks at its results half-way: June or July. */
function isHalfYearly({ book: { settings } }: View): boolean | null {
  if (settings === null || settings.monitoringDates.length === 0) return null;
  return settings.monitoringDates.some((date) =>
    timePhrases(date, settings.firstYear).some(({ text }) =>
      /[/. -]0?[67]\b|giugno|luglio/.test(text),
    ),
  );
}

const asksHalfYear = (subject: IndicatorSubject) => asks(subject, 'midYearTarget');

export const midYearTargetMissing = rule({
  id: 'IN16',
  severity: 'toKnow',
  on: 'indicator',
  needs: ['settings'],
  missing: true,
  check: (subject, view) => {
    const { indicator } = subject;
    const isDue = isHalfYearly(view) === true && !isBlankAt(indicator, 'target');
    // A dash says that none is due.
    const isBlank = textOf(indicator.midYearTarget) === '';
    return when(asksHalfYear(subject) && isDue && isBlank, () => of(subject, 'midYearTarget'));
  },
});

export const midYearTargetUnused = rule({
  id: 'IN36',
  severity: 'toFix',
  on: 'indicator',
  needs: ['settings'],
  check: (subject, view) => {
    const { indicator } = subject;
    const isFilledIn = asksHalfYear(subject) && !isBlankAt(indicator, 'midYearTarget');
    const dates = view.book.settings?.monitoringDates ?? [];
    return when(isFilledIn && isHalfYearly(view) === false, () => ({
      ...of(subject, 'midYearTarget'),
      facts: { ...which(subject), value: textOf(indicator.midYearTarget), dates },
    }));
  },
});

export const dataOwnerMissing = rule({
  id: 'IN19',
  severity: 'toFix',
  on: 'indicator',
  law: 'Linee guida DFP n. 2/2017',
  missing: true,
  check: (subject) =>
    when(
      asks(subject, 'dataOwner') &&
        !isBlankAt(subject.indicator, 'description') &&
        isBlankAt(subject.indicator, 'dataOwner'),
      () => of(subject, 'dataOwner'),
    ),
});

/** Days of 1954. */
const FIRST_SERIAL = 20_000;

const COUNTS = /^(?:n|nr|num|numero)\b\.?|^(?:unita|pezzi|persone|utenti|ore|giorni|euro|€)/;
const PERCENTS = /^(?:%|percentual|per ?cento)/;

const DATES = /^(?:dat[ae]|giorno e mese|gg\/mm)\b/;

/** A day with its year: "3/4" may be a part of a whole. */
const isDay = (value: unknown, measure: Measure) =>
  measure === 'date' && /\d{4}/.test(String(value));

/** A value that its unit cannot have: the first one. */
function oddValue(indicator: Indicator): IndicatorField | undefined {
  const unit = textOf(indicator.unitOfMeasure);
  const words = wordsOf(unit);
  const isCount = COUNTS.test(words);
  const isPercent = PERCENTS.test(words);
  return VALUES.find((field) => {
    const value = measureOf(indicator[field]);
    if (isCount || isPercent) {
      if (value === 'yesNo' || isDay(indicator[field], value)) return true;
    } else if (typeof value === 'object') {
      // A cell that shows a date may hold its serial.
      if (DATES.test(words)) return value.number < FIRST_SERIAL;
      return isYesNo(unit) && value.number !== 0 && value.number !== 1;
    }
    if ((!isCount && !isPercent) || typeof value !== 'object') return false;
    // "+20%" is a change, not a value.
    const isChange = /^[+−-]/.test(textOf(indicator[field]));
    // "100%" of a final result is of the target, whatever that is measured in.
    const isWhole = field === 'finalResult' && value.number === 1;
    return isCount
      ? value.isPercent && !isChange && !isWhole
      : !value.isPercent && value.number > 1000;
  });
}

const VALUES = [
  'target',
  'midYearTarget',
  'baseline',
  'baseline2',
  'baseline3',
  'finalResult',
  'actual',
] as const satisfies readonly IndicatorField[];

/** No unit beside a bare number; or "numero" beside 12%, "%" beside 1.200: one of them was copied from another row. */
export const measureUnit = rule({
  id: 'IN03',
  severity: 'toFix',
  on: 'indicator',
  law: DPCM('b'),
  missing: true,
  hint: true,
  check: (subject): Raised<WhichIndicator & { unit: string; value: string }>[] => {
    const { indicator } = subject;
    const due = measureOf(indicator.target);
    const isBare = typeof due === 'object' && !due.isPercent && due.unit === '';
    const unit = textOf(indicator.unitOfMeasure);
    const isNamed = !isBlankAt(indicator, 'description');
    const field =
      unit !== ''
        ? oddValue(indicator)
        : asks(subject, 'unitOfMeasure') && isBare && isNamed
          ? 'unitOfMeasure'
          : undefined;
    return when(field !== undefined, () => ({
      ...of(subject, field!),
      facts: { ...which(subject), unit, value: textOf(indicator[field!]) },
    }));
  },
});
