/** Rules on the link of an objective with the DUP: there at all, its codes well formed, each code with one title. */
import type { BookObjective } from '../book';
import type { Place } from '../places';
import { textKey } from '../cells';
import type { Objective } from '../objective';
import { at, rule, type Raised } from './rule';
import { bare } from './titles';
import type { View } from './view';
import { saysNothing } from './wording';

const LETTER_A = 'D.Lgs. 150/2009, art. 5, c. 2, lett. a';

const LINKS = ['strategicLine', 'operationalObjective', 'strategy'] as const;

type Link = (typeof LINKS)[number];

/** One link is enough; a field that the way of planning has no place for is none. */
export const strategyMissing = rule({
  id: 'OB07',
  severity: 'toFix',
  on: 'objective',
  law: LETTER_A,
  missing: true,
  check: (subject, view) => {
    const asked = LINKS.filter((field) => view.asks(subject, field));
    const isLinked = LINKS.some((field) => !saysNothing(subject.objective[field]));
    const [field] = asked;
    return field === undefined || isLinked ? [] : [{ ...at({ field }), facts: { field } }];
  },
});

/** One entry of a link: "01.02.04 – Miglioramento…". */
interface Entry {
  field: Link;
  code: string;
  title: string;
  text: string;
  subject: BookObjective;
  place: Place | undefined;
}

const CODE = /^((?:\d[\d. ]*\d|\d)(?=\s*[-–—.):]|\s+\p{L}|\s*$))\s*[-–—.):]*\s*(.*)$/u;

/** The codes and titles in a field: one in each line. */
function entriesOf(subject: BookObjective, field: Link): Entry[] {
  return subject.objective[field].split('\n').flatMap((line) => {
    const text = line.trim();
    if (saysNothing(text)) return [];
    const [, code = '', title = text] = CODE.exec(text) ?? [];
    return [{ field, text, code, title, subject, place: subject.places.fields[field] }];
  });
}

const allEntries = ({ book }: View, field: Link): Entry[] =>
  book.objectives.flatMap((subject) => entriesOf(subject, field));

/**
 * How a code is built: "01.02.04" is two figures, three times. Where codes have no noughts before their numbers "1.9" and
 * "1.10" are built alike.
 */
const shapeOf = (code: string, isPadded: boolean): string =>
  code.replace(/\d+/g, (number) =>
    isPadded || number.startsWith('0') ? number.replace(/\d/g, '9') : '9',
  );

/** Whether most codes have a nought before a number of one figure. */
const arePadded = (codes: readonly string[]): boolean => {
  const withNought = codes.filter((code) => /(?<!\d)0\d/.test(code)).length;
  return withNought > codes.length - withNought;
};

/** The one that most have, where most have the same. */
function usual(values: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [most] = [...counts].sort((one, other) => other[1] - one[1]);
  return most !== undefined && most[1] > values.length / 2 ? most[0] : null;
}

const spotOf = ({ place, subject }: Entry): Raised<null>['spot'] =>
  place ? { at: place } : { sheet: subject.sheet };

/** A plan that numbers its links is the measure: a code built otherwise, or none where most have one. */
export const codeMalformed = rule({
  id: 'OB35',
  severity: 'toFix',
  on: 'plan',
  wholePlan: true,
  law: LETTER_A,
  check: (_, view) =>
    LINKS.flatMap((field) => {
      const entries = allEntries(view, field);
      const isPadded = arePadded(entries.flatMap(({ code }) => code || []));
      const shape = usual(entries.map(({ code }) => shapeOf(code, isPadded)));
      if (shape === null || shape === '') return [];
      return entries
        .filter(({ code }) => shapeOf(code, isPadded) !== shape)
        .map((entry) => ({
          spot: spotOf(entry),
          facts: { field, text: entry.text, code: entry.code, shape: shape.replace(/9/g, '0') },
          objective: entry.subject.key,
        }));
    }),
});

/** How titles are compared: another punctuation is another spelling, and is not told. */
const keyOf = (title: string): string => textKey(bare(title)).trim();

/** The title that most give to a code: the others are told, each once with all its cells. */
export const codeWithTwoTitles = rule({
  id: 'OB36',
  severity: 'toFix',
  on: 'plan',
  wholePlan: true,
  check: (_, view) =>
    LINKS.flatMap((field) => {
      const byCode = new Map<string, Entry[]>();
      for (const entry of allEntries(view, field))
        if (entry.code !== '' && entry.title !== '')
          byCode.set(entry.code, [...(byCode.get(entry.code) ?? []), entry]);
      return [...byCode].flatMap(([code, entries]) => spellings(entries, { field, code }));
    }),
});

/** One line written in several ways: capitals, accents, commas. Whoever sorts or counts by it counts it more than once. */
export const strategySpelled = rule({
  id: 'OB37',
  severity: 'toKnow',
  on: 'plan',
  wholePlan: true,
  check: (_, view) =>
    LINKS.flatMap((field) => {
      const byKey = new Map<string, Entry[]>();
      for (const entry of allEntries(view, field)) {
        const key = `${entry.code} ${keyOf(entry.title)}`;
        byKey.set(key, [...(byKey.get(key) ?? []), entry]);
      }
      return [...byKey.values()].flatMap((entries) =>
        spellings(entries, { field, code: entries[0]!.code }, ({ title }) =>
          title.replace(/[‐-―]/g, '-').replace(/\s+/g, ' '),
        ),
      );
    }),
});

interface Spelling {
  field: Link;
  code: string;
  /** As it is written here, and as most write it. */
  text: string;
  usual: string;
}

function spellings(
  entries: readonly Entry[],
  about: Pick<Spelling, 'field' | 'code'>,
  writing: (entry: Entry) => string = ({ title }) => keyOf(title),
): Raised<Spelling>[] {
  const byWriting = new Map<string, Entry[]>();
  for (const entry of entries)
    byWriting.set(writing(entry), [...(byWriting.get(writing(entry)) ?? []), entry]);
  const [most, ...others] = [...byWriting.values()].sort((one, other) => other.length - one.length);
  return others.map(([first, ...more]) => ({
    spot: spotOf(first!),
    facts: { ...about, text: first!.text, usual: most![0]!.text },
    objective: first!.subject.key,
    others: more.flatMap(({ place }) => place ?? []),
  }));
}

const CLASS_OF_STRATEGY = /\bstrategic/;

/** An ordinary objective has no class of performance, a strategic one says so. */
export const classAgainstKind = rule({
  id: 'OB38',
  severity: 'toFix',
  on: 'objective',
  check: (subject, view) => {
    const { kind, performance } = subject.objective;
    const words = textKey(performance);
    if (kind === '' || !view.asks(subject, 'performance')) return [];
    const isNone =
      /^[-/\s]*$/.test(words) || (kind === 'ordinario' && words.startsWith('ordinari'));
    const isAgainst = kind === 'ordinario' ? !isNone : !isNone && !CLASS_OF_STRATEGY.test(words);
    const isMissing = kind === 'strategico' && isNone;
    return isAgainst || isMissing
      ? [
          {
            spot: { field: 'performance' as const },
            facts: { kind, performance: performance.trim() },
          },
        ]
      : [];
  },
});

type Blankable = keyof Pick<Objective, 'stakeholders' | 'financialResources'>;

const blankField =
  (field: Blankable) =>
  (subject: BookObjective, view: View): Raised<null>[] =>
    view.asks(subject, field) && saysNothing(subject.objective[field]) ? [at({ field })] : [];

export const stakeholdersMissing = rule({
  id: 'OB39',
  severity: 'toKnow',
  on: 'objective',
  law: LETTER_A,
  missing: true,
  check: blankField('stakeholders'),
});

export const resourcesMissing = rule({
  id: 'OB13',
  severity: 'toKnow',
  on: 'objective',
  law: 'D.Lgs. 150/2009, art. 5, c. 2, lett. g',
  missing: true,
  check: blankField('financialResources'),
});
