/** Rules on objectives that are one another's copies: within a unit, in several units, shared on one side alone. */
import type { BookObjective } from '../book';
import { isBlank, textKey } from '../cells';
import { unitKey } from '../units';
import { at, rule, type Raised } from './rule';
import { likeness, titleKey } from './titles';
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
      const leads = new Set(copies.map(({ objective }) => textKey(objective.lead)));
      const [named] = copies.filter(({ objective }) => !isBlank(objective.lead));
      if (leads.size < 2 || named === undefined) return [];
      return copies
        .filter(({ objective }) => textKey(objective.lead) !== textKey(named.objective.lead))
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

/** "2021 - 2023" and "triennale" may well be the same: only figures are compared. */
const figuresOf = (text: string) => (text.match(/\d+/g) ?? []).map(Number).join(' ');

const COMPARED = [
  ['portfolioHolder', textKey],
  ['dueDate', figuresOf],
  ['duration', figuresOf],
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
      return COMPARED.filter(
        ([field, keyOf]) =>
          keyOf(own[field]) !== '' &&
          keyOf(other[field]) !== '' &&
          keyOf(own[field]) !== keyOf(other[field]),
      ).map(([field]) => {
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
      });
    });
  },
});
