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
const WORDED =
  /\b(aument\w*|increment\w*|maggiorazion\w*|cresc\w*|miglior\w*|ridu\w*|diminu\w*|riduc\w*|contrazion\w*)((?: (?!iva\b)[\w']+){0,9}?) (?:del|di almeno il|di almeno|almeno del|dell'|di) ?(\d+(?:[.,]\d+)?) ?%/;
/** A hyphen with blanks around it is none: "utenti - 30% donne". */
const SIGNED =
  /(?<=(?:^|[:=(]) ?)[+−-] ?(\d+(?:[.,]\d+)?) ?%|(?<=\s)(?:[+−-]|\+ )(\d+(?:[.,]\d+)?) ?%/;
/** "Tra -10% e +10%": how far it may be off. */
const BOTH_WAYS = /[−-]\d[\d.,]* ?% .{0,5}\+\d|\+\d[\d.,]* ?% .{0,5}[−-]\d/;

const FALLS = /^(?:ridu|diminu|riduc|contrazion)/;
/** "…del 10% dei costi": the first word of what it is of. */
const OF_WHAT = /^ d(?:i|ei|el|ella|elle|egli|ell'|egl'|el numero di) ?\w+/;
/** "Utenti con una riduzione del 30%": it tells who they are. */
const IS_ATTRIBUTE = /\bcon (?:(?:una|un|la) |l')?$/;
/** More than so much is as promised. */
const AT_LEAST = /\b(?:almeno|minim[oa]|oltre|superior[ei]|piu del)\b/;

interface Change {
  /** In parts of one. */
  part: number;
  isLeast: boolean;
  /** What it is a change of, as far as the words beside it say. */
  about: string;
  /** What the same words say it is of; null where they do not. */
  from: number | null;
}

/** Figures of a sentence that are no years: with a point for thousands, or without. */
const COUNTED = /(?<![\d./,-])(?:\d{1,3}(?:\.\d{3})+|\d+)(?![\d/,-]|\.\d| ?%)/g;

/** `unless`: what stands before it where it promises nothing. */
function promised(text: string, unless?: RegExp): Change | null {
  const words = wordsOf(text);
  const worded = WORDED.exec(words);
  const signed = BOTH_WAYS.test(words) ? null : SIGNED.exec(words);
  const isSigned = signed !== null && (worded === null || signed.index < worded.index);
  const found = isSigned ? signed : worded;
  if (found === null || unless?.test(words.slice(0, found.index))) return null;
  const { index } = found;
  const end = index + found[0].length;
  const figure = isSigned ? (found[1] ?? found[2]!) : found[3]!;
  const isLess = isSigned ? /^[−-]/.test(found[0]) : FALLS.test(found[1]!);
  const part = Number(figure.replace(',', '.')) / 100;
  const sentence = words.slice(words.lastIndexOf('.', index - 200) + 1, index);
  const counts = (withoutReferences(sentence).match(COUNTED) ?? [])
    .map((each) => Number(each.replace(/\./g, '')))
    .filter((each) => each >= 10);
  return {
    part: isLess ? -part : part,
    isLeast: AT_LEAST.test(words.slice(Math.max(0, index - 15), end)),
    about: (isSigned ? '' : found[2]!) + (OF_WHAT.exec(words.slice(end))?.[0] ?? ''),
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
  const own = promised(textOf(subject.indicator.description), IS_ATTRIBUTE);
  if (own !== null || named(subject).length > 1) return own;
  const name = stemsOf(wordsOf(textOf(subject.indicator.description)));
  const isOfIt = (change: Change | null) => {
    const about = stemsOf(change?.about ?? '');
    return change !== null && (about.length === 0 || about.some((stem) => name.includes(stem)));
  };
  return [promised(description), promised(expectedResults)].find(isOfIt) ?? null;
}

/** Words of any measure, and of any change. */
const MEASURES =
  /^(?:nume|perc|quan|valo|tota|comp|medi|annu|risp|entr|misu|ulte|alme|d[aeu]gl|d[ae]ll|n?ell|negl|all[aeo]|sull|agli)/;

/** How the words begin that say what is spoken of: inflected alike, they are one. */
const stemsOf = (words: string): string[] =>
  (words.match(/[a-z]{4,}/g) ?? [])
    .map((word) => word.slice(0, 4))
    .filter((stem) => !MEASURES.test(stem));

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
    const isMore =
      change.isLeast && Math.abs(real) > Math.abs(change.part) && real * change.part > 0;
    return when(Math.abs(real - change.part) > TOLERANCE && !isMore, () => ({
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
