/** Rules on where an indicator starts from, and on the change that its words promise (D.Lgs. 150/2009 art. 5 c. 2). */
import type { Indicator } from '../objective';
import { roundHalfAway } from '../decimal';
import {
  asks,
  compared,
  measureOf,
  named,
  of,
  textOf,
  which,
  type WhichIndicator,
} from './indicators';
import { rule, when, type IndicatorSubject, type Raised } from './rule';
import { withoutReferences, wordsOf } from './wording';

const LETTER = (letter: string) => `D.Lgs. 150/2009, art. 5, c. 2, lett. ${letter}`;

const BASELINES = ['baseline', 'baseline2', 'baseline3'] as const;

/** A number to reach, and nothing of the years before to compare it with. */
export const baselineMissing = rule({
  id: 'IN11',
  severity: 'toKnow',
  on: 'indicator',
  law: LETTER('f'),
  missing: true,
  check: (subject) => {
    const { indicator } = subject;
    const asked = BASELINES.filter((field) => asks(subject, field));
    // A dash says that there are none.
    const isBlank = asked.every((field) => textOf(indicator[field]) === '');
    const isDue = typeof measureOf(indicator.target) === 'object' && !isNew(indicator);
    return when(asked.length > 0 && isBlank && isDue, () => of(subject, asked[0]!));
  },
});

/** What begins this year has no years before. */
const isNew = ({ description }: Indicator): boolean =>
  /\bnuov[oaie]\b|\bavvi(?:o|at\w*)\b|\battivazion|\bistituzion|\bprim[oa] (?:anno|edizione)/.test(
    wordsOf(textOf(description)),
  );

/** "+25%", "riduzione del 10 %", "aumentare il numero di atti nella misura del 25%": the change that the words promise. */
const CHANGE =
  /(?:([+−-]) ?|\b(aument\w*|increment\w*|maggiorazion\w*|cresc\w*|miglior\w*|ridu\w*|diminu\w*|riduc\w*|contrazion\w*)(?: [\w']+){0,9}? (?:del|di almeno il|di almeno|almeno del|dell'|di) ?)(\d+(?:[.,]\d+)?) ?%/;

const FALLS = /^(?:ridu|diminu|riduc|contrazion)/;

interface Change {
  /** In parts of one. */
  part: number;
  /** What the same words say it is of; null where they do not. */
  from: number | null;
}

/** Figures of a sentence that are no years: with a point for thousands, or without. */
const COUNTED = /(?<![\d./,-])(?:\d{1,3}(?:\.\d{3})+|\d+)(?![\d/,-]|\.\d| ?%)/g;

function promised(text: string): Change | null {
  const words = wordsOf(text);
  const found = CHANGE.exec(words);
  const [, sign, verb = '', figure] = found ?? [];
  const index = found?.index ?? 0;
  if (figure === undefined) return null;
  const part = Number(figure.replace(',', '.')) / 100;
  const sentence = words.slice(words.lastIndexOf('.', index - 200) + 1, index);
  const counts = (withoutReferences(sentence).match(COUNTED) ?? [])
    .map((each) => Number(each.replace(/\./g, '')))
    .filter((each) => each >= 10);
  return {
    part: sign === '-' || sign === '−' || FALLS.test(verb) ? -part : part,
    from: counts.length === 1 ? counts[0]! : null,
  };
}

/** Half a point: documents round the target to a number that is easily said. */
const TOLERANCE = 0.005;

interface ChangeFacts extends WhichIndicator {
  target: string;
  /** Blank where nothing says what the change is of. */
  baseline: string;
  promised: number;
  real: number | null;
  due: number | null;
}

/** The change that an indicator promises; what the objective promises is of its only indicator. */
function changeOf(subject: IndicatorSubject): Change | null {
  const { description, expectedResults } = subject.owner.objective;
  const own = promised(textOf(subject.indicator.description));
  if (own !== null || named(subject).length > 1) return own;
  return promised(description) ?? promised(expectedResults);
}

/** 1.300 and +25% are 1.625, not 1.600; +23% of what nobody says cannot be checked. */
export const changeContradicts = rule({
  id: 'IN12',
  severity: 'toFix',
  on: 'indicator',
  law: LETTER('b'),
  check: (subject): Raised<ChangeFacts>[] => {
    const { indicator } = subject;
    const due = measureOf(indicator.target);
    const change = typeof due === 'object' && !due.isPercent ? changeOf(subject) : null;
    if (change === null || typeof due !== 'object') return [];
    const pair = compared(indicator.target, indicator.baseline);
    const baseline = pair?.[1] ?? change.from;
    // "+10%" as the target is measured from the baseline, and needs no other.
    if (baseline === 0 || /^[+−-]/.test(textOf(indicator.target))) return [];
    const facts = {
      ...which(subject),
      ...{ target: textOf(indicator.target), promised: roundHalfAway(change.part * 100, 2) },
    };
    if (baseline === null)
      return [
        { ...of(subject, 'target'), facts: { ...facts, baseline: '', real: null, due: null } },
      ];
    const real = (due.number - baseline) / Math.abs(baseline);
    return when(Math.abs(real - change.part) > TOLERANCE, () => ({
      ...of(subject, 'target'),
      facts: {
        ...facts,
        baseline: pair ? textOf(indicator.baseline) : String(baseline),
        real: roundHalfAway(real * 100, 2),
        due: roundHalfAway(baseline * (1 + change.part), 2),
      },
    }));
  },
});
