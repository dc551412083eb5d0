/** The rule on what an objective says of the units that share it: none twice, none its own, each naming the other back. */
import type { BookObjective } from '../book';
import { isBlank } from '../cells';
import { unitKey } from '../units';
import type { Objective } from '../objective';
import { listsOthers, namesIn } from './otherUnits';
import { rule, when, type Raised } from './rule';
import { titleKey } from './titles';
import { sharings } from './unitRules';
import type { View } from './view';

/** `own` and `twice`: in the box of the sharing; `listed`: its own unit among the others; `notBack`: of the other unit. */
export interface Sharing {
  kind: 'own' | 'twice' | 'listed' | 'notBack';
  unit: string;
  /** The unit that is not named back, and where. */
  other: string;
  sheet: string;
}

const said = (kind: Sharing['kind'], unit: string): Sharing => ({
  kind,
  unit,
  other: '',
  sheet: '',
});

/** A unit that is there twice, or that leads the objective: its weight would count twice. */
function inBox(subject: BookObjective, view: View): Raised<Sharing>[] {
  const own = subject.objective.unit;
  const rows = sharings(subject).filter(({ unit }) => unit !== '');
  return rows.flatMap(({ unit, index }, position): Raised<Sharing>[] => {
    const isOwn = !isBlank(own) && view.isSameUnit(own, unit);
    const isTwice = rows.slice(0, position).some((row) => view.isSameUnit(row.unit, unit));
    return when(isOwn || isTwice, () => ({
      spot: { shared: index, field: 'unit' as const },
      facts: said(isOwn ? 'own' : 'twice', unit),
    }));
  });
}

/** What is compared of an objective with all others: found once for each book. */
interface Shared {
  key: string;
  /** Its unit; blank where none is said. */
  unit: string;
  /** The units that its list names. */
  named: ReadonlySet<string>;
}

const found = new WeakMap<View, Map<BookObjective, Shared>>();

/** A wizard looks at the same objectives with each key that is pressed. */
const words = new WeakMap<Objective, { key: string; names: string[] }>();

function wordsOf(objective: Objective) {
  const before = words.get(objective);
  if (before) return before;
  const own = { key: titleKey(objective.title), names: namesIn(objective.otherUnits) };
  words.set(objective, own);
  return own;
}

function sharedOf(view: View): Map<BookObjective, Shared> {
  const before = found.get(view);
  if (before) return before;
  const unitOf = (name: string) => (isBlank(name) ? '' : unitKey(view.unitName(name)));
  const all = new Map(
    view.book.objectives.map((each) => {
      const { key, names } = wordsOf(each.objective);
      const named = new Set(names.map(unitOf));
      return [each, { key, unit: unitOf(each.objective.unit), named }] as const;
    }),
  );
  found.set(view, all);
  return all;
}

function ownListed(subject: BookObjective, view: View): Raised<Sharing>[] {
  const own = sharedOf(view).get(subject);
  const isNamed = own !== undefined && own.unit !== '' && own.named.has(own.unit);
  return when(isNamed && listsOthers(view, subject.key), () => ({
    spot: { field: 'otherUnits' as const },
    facts: said('listed', view.unitName(subject.objective.unit)),
  }));
}

/** Objectives that say to be one and the same: same title, or the one's title begins with the other's. */
function areOne(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.length > 15 && (long === short || long.startsWith(`${short} `));
}

/** Named among the others by an objective of another unit, which this one, of the same title, does not name. */
function notNamedBack(subject: BookObjective, view: View): Raised<Sharing>[] {
  const all = sharedOf(view);
  const own = all.get(subject);
  if (own === undefined || own.unit === '' || own.key === '') return [];
  return [...all].flatMap(([other, its]): Raised<Sharing>[] => {
    if (other === subject || its.unit === '' || its.unit === own.unit) return [];
    if (!its.named.has(own.unit) || own.named.has(its.unit) || !areOne(own.key, its.key)) return [];
    const place = other.places.fields.otherUnits;
    return [
      {
        spot: { field: 'otherUnits' },
        facts: {
          ...{ kind: 'notBack', unit: view.unitName(subject.objective.unit) },
          ...{ other: view.unitName(other.objective.unit), sheet: other.sheet },
        },
        ...(place && { others: [place] }),
      },
    ];
  });
}

export const sharing = rule({
  id: 'OB11',
  severity: 'toFix',
  on: 'objective',
  check: (subject, view) => [
    ...inBox(subject, view),
    ...ownListed(subject, view),
    ...notNamedBack(subject, view),
  ],
});
