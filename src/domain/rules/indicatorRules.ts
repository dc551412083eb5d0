/**
 * Rules on what an indicator is called: whether it names something that can be measured.
 *
 * Sources: D.Lgs. 150/2009 art. 5 c. 2 (objectives are specific and measurable "in termini concreti e chiari"); Linee
 * guida del Dipartimento della Funzione Pubblica n. 1/2017 (Piano della performance, appendix on indicators) and
 * n. 2/2017 (SMVP: efficiency, efficacy and impact rather than activity alone).
 */
import { isActivity, isBlankAt, isYesNoIndicator, named, of, textOf, which } from './indicators';
import { rule, when, type IndicatorSubject } from './rule';
import type { Indicator, IndicatorTable } from '../objective';
import {
  holdsMany,
  isLeftOpen,
  isPhasesOnly,
  namesQuantity,
  tellsTarget,
  vagueWord,
} from './wording';

const LETTER_B = 'D.Lgs. 150/2009, art. 5, c. 2, lett. b';
const GUIDE_2 = 'Linee guida DFP n. 2/2017';

/** More letters than these are a description, not the name of an indicator. */
const LONGEST_NAME = 220;

type Fault = 'leftOpen' | 'phasesOnly' | 'activity' | 'noMeasure' | { vague: string };

/** Found once for each table: several rules ask. A table that changes is another one. */
const found = new WeakMap<IndicatorTable, (Fault | undefined)[]>();

function faultOf({ owner, index }: IndicatorSubject): Fault | undefined {
  const { indicatorTable } = owner.objective;
  let faults = found.get(indicatorTable);
  if (!faults) {
    const { indicators } = indicatorTable;
    const isAllActivity = indicators
      .filter((each) => !isBlankAt(each, 'description'))
      .every(isActivity);
    faults = indicators.map((indicator) => faultIn(indicator, isAllActivity));
    found.set(indicatorTable, faults);
  }
  return faults[index];
}

/** What the name lacks to be measured by: of more than one, the most telling. */
function faultIn(indicator: Indicator, isAllActivity: boolean): Fault | undefined {
  const name = textOf(indicator.description);
  if (isBlankAt(indicator, 'description')) return undefined;
  if (isLeftOpen(name) && isBlankAt(indicator, 'target')) return 'leftOpen';
  if (isPhasesOnly(name)) return 'phasesOnly';
  if (isAllActivity) return 'activity';
  const isMeasured =
    namesQuantity(name) ||
    tellsTarget(name) ||
    (['target', 'formula', 'unitOfMeasure'] as const).some((field) => !isBlankAt(indicator, field));
  if (isMeasured) return undefined;
  const vague = vagueWord(name);
  return vague === undefined ? 'noMeasure' : { vague };
}

const hasFault = (fault: Fault) => (subject: IndicatorSubject) =>
  when(faultOf(subject) === fault, () => of(subject, 'description'));

export const phasesOnly = rule({
  id: 'IN01',
  severity: 'blocks',
  on: 'indicator',
  law: LETTER_B,
  hint: true,
  check: hasFault('phasesOnly'),
});

export const indicatorUnnamed = rule({
  id: 'IN20',
  severity: 'blocks',
  on: 'indicator',
  law: LETTER_B,
  missing: true,
  check: (subject) =>
    when(isBlankAt(subject.indicator, 'description'), () => of(subject, 'description')),
});

export const vagueName = rule({
  id: 'IN21',
  severity: 'toFix',
  on: 'indicator',
  law: LETTER_B,
  hint: true,
  check: (subject) => {
    const fault = faultOf(subject);
    return typeof fault === 'object'
      ? [{ ...of(subject, 'description'), facts: { ...which(subject), word: fault.vague } }]
      : [];
  },
});

export const noMeasure = rule({
  id: 'IN22',
  severity: 'toFix',
  on: 'indicator',
  law: LETTER_B,
  hint: true,
  check: hasFault('noMeasure'),
});

export const valueLeftOpen = rule({
  id: 'IN23',
  severity: 'toFix',
  on: 'indicator',
  law: LETTER_B,
  hint: true,
  check: hasFault('leftOpen'),
});

export const manyMeasures = rule({
  id: 'IN24',
  severity: 'toKnow',
  on: 'indicator',
  hint: true,
  check: (subject) =>
    when(holdsMany(textOf(subject.indicator.description)), () => of(subject, 'description')),
});

export const nameTooLong = rule({
  id: 'IN25',
  severity: 'toKnow',
  on: 'indicator',
  hint: true,
  check: (subject) => {
    const name = textOf(subject.indicator.description);
    return when(name.length > LONGEST_NAME && !holdsMany(name), () => of(subject, 'description'));
  },
});

export const activityOnly = rule({
  id: 'IN26',
  severity: 'toKnow',
  on: 'indicator',
  law: GUIDE_2,
  hint: true,
  check: hasFault('activity'),
});

/** Told once, of the last indicator. */
export const yesNoOnly = rule({
  id: 'IN27',
  severity: 'toKnow',
  on: 'indicator',
  law: GUIDE_2,
  hint: true,
  check: (subject) => {
    const all = named(subject);
    const isLast = all.at(-1) === subject.indicator;
    return when(isLast && all.every(isYesNoIndicator), () => of(subject, 'description'));
  },
});
