/** The rule on what an objective says of the units that share it: none twice, none its own, each naming the other back. */
import type { BookObjective } from '../book';
import { isBlank } from '../cells';
import { listsOthers, namesIn } from './printedRules';
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

/** Whether a list names a unit of the plan. */
const names = (list: string, unit: string, view: View): boolean =>
  namesIn(list).some((name) => view.isSameUnit(name, unit));

function ownListed({ key, objective: { unit, otherUnits } }: BookObjective, view: View) {
  const isNamed = !isBlank(unit) && names(otherUnits, unit, view);
  return when(isNamed && listsOthers(view, key), () => ({
    spot: { field: 'otherUnits' as const },
    facts: said('listed', view.unitName(unit)),
  }));
}

/** Objectives that say to be one and the same: same title, or the one's title begins with the other's. */
function areOne(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.length > 15 && (long === short || long.startsWith(`${short} `));
}

/** Named among the others by an objective of another unit, which this one, of the same title, does not name. */
function notNamedBack(subject: BookObjective, view: View): Raised<Sharing>[] {
  const { title, unit, otherUnits } = subject.objective;
  const key = titleKey(title);
  if (isBlank(unit) || key === '') return [];
  return view.book.objectives.flatMap((other): Raised<Sharing>[] => {
    const its = other.objective;
    if (other === subject || isBlank(its.unit) || view.isSameUnit(its.unit, unit)) return [];
    if (!names(its.otherUnits, unit, view) || names(otherUnits, its.unit, view)) return [];
    if (!areOne(key, titleKey(its.title))) return [];
    const place = other.places.fields.otherUnits;
    return [
      {
        spot: { field: 'otherUnits' },
        facts: {
          ...{ kind: 'notBack', unit: view.unitName(unit) },
          ...{ other: view.unitName(its.unit), sheet: other.sheet },
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
