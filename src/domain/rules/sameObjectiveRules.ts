/** Rules on objectives that are one another's copies: within a unit, in several units, shared on one side alone. */
import type { BookObjective } from '../book';
import { isBlank, textKey } from '../cells';
import { timePhrases } from '../timePhrases';
import { unitKey } from '../units';
import { at, rule, type Raised } from './rule';
import { yearsIn } from './durations';
import { bare, likeness, titleKey } from './titles';
import type { View } from './view';

/** Objectives with a title, their unit and their title's key. */
interface Titled {
  subject: BookObjective;
  unit: string;
  key: string;
}

const titledOf = ({ book, unitName }: View): Titled[] =>
  book.objectives.flatMap((subject) => {
    const { title, unit, area } = subject.objective;
    const key = titleKey(title);
    return key === '' ? [] : [{ subject, key, unit: unitKey(unitName(unit || area)) }];
  });

interface Twin {
  number: string;
  title: string;
  sheet: string;
  isSame: boolean;
}

const twinOf = ({ subject: { objective, sheet } }: Titled, isSame: boolean): Twin => ({
  ...{ number: objective.number.trim(), title: objective.title.trim(), sheet, isSame },
});

/** Each in turn with the first before it that is alike. */
function twins(
  all: readonly Titled[],
  areAlike: (one: Titled, other: Titled, likeness: number) => boolean,
): Raised<Twin>[] {
  const alike = likeness(all.map(({ key }) => key));
  return all.flatMap((each, index) => {
    const before = all.findIndex(
      (other, at) => at < index && areAlike(other, each, alike(at, index)),
    );
    const first = all[before];
    if (first === undefined) return [];
    const place = first.subject.places.fields.title;
    return [
      {
        spot: placeOfTitle(each.subject),
        facts: twinOf(first, first.key === each.key),
        objective: each.subject.key,
        ...(place && { others: [place] }),
      },
    ];
  });
}

function placeOfTitle({ places, sheet }: BookObjective) {
  const place = places.fields.title ?? places.fields.number;
  return place ? { at: place } : { sheet };
}

const SERVICES = ({ subject: { objective } }: Titled) => textKey(objective.service);

/** In percent. */
const LEAST_ALIKE = { usual: 90, least: 50, most: 100 };

/** The copy of a year before, or of a neighbour: which of them is meant nobody can tell. */
export const sameTitle = rule({
  id: 'OB10',
  severity: 'toFix',
  on: 'plan',
  wholePlan: true,
  threshold: LEAST_ALIKE,
  check: (_, view) => {
    const least = view.thresholdOf('OB10', LEAST_ALIKE) / 100;
    return twins(
      titledOf(view),
      (one, other, likeness) =>
        one.unit === other.unit && SERVICES(one) === SERVICES(other) && likeness >= least,
    );
  },
});

/** The same work in several units, each on its own: shared, it would be one record with one weight for each unit. */
export const sameTitleElsewhere = rule({
  id: 'OB30',
  severity: 'toKnow',
  on: 'plan',
  wholePlan: true,
  check: (_, view) =>
    twins(titledOf(view), (one, other) => one.unit !== other.unit && one.key === other.key),
});

/** The lead of a shared objective stands on some of its sheets, and not on the others; or each names another. */
export const leadOnOneCopy = rule({
  id: 'OB33',
  severity: 'toFix',
  on: 'plan',
  wholePlan: true,
  check: (_, view) => {
    const byTitle = new Map<string, BookObjective[]>();
    for (const { subject, key } of titledOf(view))
      if (view.asks(subject, 'lead')) byTitle.set(key, [...(byTitle.get(key) ?? []), subject]);
    return [...byTitle.values()].flatMap((copies) => {
      const leads = new Set(copies.map(({ objective }) => nameKey(objective.lead)));
      const [named] = copies.filter(({ objective }) => !isBlank(objective.lead));
      if (leads.size < 2 || named === undefined) return [];
      return copies
        .filter(({ objective }) => nameKey(objective.lead) !== nameKey(named.objective.lead))
        .map((copy) => ({
          ...at(copy.places.fields.lead ? { at: copy.places.fields.lead } : { sheet: copy.sheet }),
          facts: {
            lead: named.objective.lead.trim(),
            own: copy.objective.lead.trim(),
            sheet: named.sheet,
          },
          objective: copy.key,
          ...(named.places.fields.lead && { others: [named.places.fields.lead] }),
        }));
    });
  },
});

/** "Il Sindaco." is "Sindaco". */
const nameKey = (text: string) => textKey(bare(text)).replace(/^(?:il|lo|la|l) /, '');

const figuresOf = (text: string) => (text.match(/\d+/g) ?? []).map(Number);

/** "31 dicembre 2026" is "31/12/2026"; of other words only the figures are compared. */
const dayKey = (text: string, { book: { settings } }: View) => {
  const days = timePhrases(text, settings?.firstYear ?? 0).flatMap(({ last }) => last ?? []);
  return (days.length > 0 ? days : figuresOf(text)).join(' ');
};

/** "2026 - 28" is "2026-2028", and "triennale" may well be the same: only figures are compared. */
const durationKey = (text: string) => {
  const years = yearsIn(text);
  return (years.length > 0 ? years : figuresOf(text)).join(' ');
};

const differBy =
  (keyOf: (text: string, view: View) => string) => (one: string, other: string, view: View) => {
    const [first, second] = [keyOf(one, view), keyOf(other, view)];
    return first !== '' && second !== '' && first !== second;
  };

const COMPARED = [
  ['portfolioHolder', differBy(nameKey)],
  ['dueDate', differBy(dayKey)],
  ['duration', differBy(durationKey)],
] as const;

/** The same objective in several units, which on each sheet has another portfolio holder, or other dates. */
export const copiesDiffer = rule({
  id: 'OB41',
  severity: 'toFix',
  on: 'plan',
  wholePlan: true,
  check: (_, view) => {
    const titled = titledOf(view);
    return titled.flatMap((each, index) => {
      const first = titled
        .slice(0, index)
        .find(({ key, unit }) => key === each.key && unit !== each.unit);
      if (first === undefined) return [];
      const [own, other] = [each.subject.objective, first.subject.objective];
      return COMPARED.filter(([field, areOther]) => areOther(own[field], other[field], view)).map(
        ([field]) => {
          const place = each.subject.places.fields[field];
          const there = first.subject.places.fields[field];
          return {
            spot: place ? { at: place } : { sheet: each.subject.sheet },
            facts: {
              ...{ field, own: own[field].trim(), other: other[field].trim() },
              sheet: first.subject.sheet,
            },
            objective: each.subject.key,
            ...(there && { others: [there] }),
          };
        },
      );
    });
  },
});
