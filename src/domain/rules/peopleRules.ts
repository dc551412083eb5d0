/** Rules on the people of an objective and on what they give to it. */
import type { BookObjective } from '../book';
import { decimalSum } from '../decimal';
import type { Participation, PeopleGroup } from '../objective';
import { placeIn } from './places';
import { rule, when, type Raised } from './rule';
import { saysNothing } from './wording';

const LETTER_G = 'D.Lgs. 150/2009, art. 5, c. 2, lett. g';

const isFilled = ({ role, share }: Participation) => !saysNothing(role) || share !== null;

const membersOf = ({ objective: { people } }: BookObjective) =>
  people.flatMap(({ members }, group) =>
    members.flatMap((person, member) =>
      isFilled(person) ? [{ ...person, group, member, position: member + 1 }] : [],
    ),
  );

/** What so many objectives lack, and none has, the plan does not tell: once is enough. */
const HABIT = 3;

export const peopleMissing = rule({
  id: 'OB21',
  severity: 'toKnow',
  on: 'objective',
  law: LETTER_G,
  missing: true,
  check: (subject, view): Raised<{ objectives: number }>[] => {
    if (!view.asks(subject, 'people') || membersOf(subject).length > 0) return [];
    const all = view.book.objectives.filter((each) => view.asks(each, 'people'));
    const isHabit = all.length >= HABIT && all.every((each) => membersOf(each).length === 0);
    if (!isHabit) return [{ spot: { field: 'people' }, facts: { objectives: 1 } }];
    const others = all.slice(1).flatMap((each) => placeIn({ field: 'people' }, each) ?? []);
    return when(all[0] === subject, () => ({
      ...{ spot: { field: 'people' as const }, facts: { objectives: all.length }, others },
    }));
  },
});

export const personUnnamed = rule({
  id: 'OB22',
  severity: 'toFix',
  on: 'objective',
  missing: true,
  check: (subject) =>
    membersOf(subject)
      .filter(({ role }) => saysNothing(role))
      .map(({ group, member, position }) => ({
        spot: { group, member, field: 'role' },
        facts: { position },
      })),
});

export const shareOutOfRange = rule({
  id: 'OB23',
  severity: 'toFix',
  on: 'objective',
  check: (subject) =>
    membersOf(subject).flatMap(({ role, share, group, member }) =>
      share !== null && (share < 0 || share > 100)
        ? [{ spot: { group, member, field: 'share' }, facts: { role: role.trim(), share } }]
        : [],
    ),
});

/**
 * Documents share out the objective among people, or tell the time of each, and do not say which: what is neither is
 * told, and need not be wrong. One person alone tells nothing.
 */
export const sharesIncomplete = rule({
  id: 'OB12',
  severity: 'toKnow',
  on: 'objective',
  law: LETTER_G,
  check: ({ objective: { people } }) => people.flatMap(incompleteShares),
});

function incompleteShares(
  { members }: PeopleGroup,
  group: number,
): Raised<{ total: number; blank: number }>[] {
  const filled = members.filter(isFilled);
  const shares = filled.flatMap(({ share }) => share ?? []);
  if (shares.length < 2) return [];
  const blank = filled.length - shares.length;
  const total = decimalSum(shares);
  const isWhole = total === 100 || shares.every((share) => share === 100);
  if (isWhole && blank === 0) return [];
  const member = members.findIndex(({ share }) => share !== null);
  return [{ spot: { group, member, field: 'share' }, facts: { total, blank } }];
}
