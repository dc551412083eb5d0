/** Who takes part in what: each role that a plan names, with its objectives and its share in them. */
import type { Book, BookObjective } from './book';
import type { Place } from './places';
import { textKey } from './cells';

export interface Participation {
  /** Tells the row from all others: the role and the objective. */
  key: string;
  /** As the objective's sheet writes it. */
  role: string;
  roleKey: string;
  /** Where the role stands; null where no cell says it. */
  at: Place | null;
  objective: BookObjective;
  /** What the role does in it: "responsabile", "capofila", "partecipa", "fase 2". */
  as: string[];
  /** Percent of participation; several of one role are added. Empty where none is said. */
  shares: { value: number; at: Place | null }[];
}

/** By role, then in the plan's order. Blank cells name nobody. */
export function participations({ objectives }: Pick<Book, 'objectives'>): Participation[] {
  const rows = objectives.flatMap(ofObjective);
  const names = new Map<string, string>();
  for (const { roleKey, role } of rows) if (!names.has(roleKey)) names.set(roleKey, role);
  const order = [...names].toSorted(([, one], [, other]) => one.localeCompare(other, 'it'));
  const places = new Map(order.map(([key], index) => [key, index]));
  return rows.toSorted(
    ({ roleKey: one }, { roleKey: other }) => places.get(one)! - places.get(other)!,
  );
}

function ofObjective(objective: BookObjective): Participation[] {
  const { objective: data, places, key } = objective;
  const found = new Map<string, Participation>();
  const entry = (role: string, at: Place | undefined, as: string): Participation | undefined => {
    const roleKey = textKey(role);
    if (roleKey === '') return undefined;
    const known = found.get(roleKey) ?? {
      ...{ key: `${roleKey} | ${key}`, role: role.trim(), roleKey, at: at ?? null, objective },
      ...{ as: [], shares: [] },
    };
    found.set(roleKey, known);
    if (!known.as.includes(as)) known.as.push(as);
    return known;
  };
  entry(data.owner, places.fields.owner, 'responsabile');
  entry(data.lead, places.fields.lead, 'capofila');
  data.people.forEach(({ members }, group) =>
    members.forEach(({ role, share }, index) => {
      const at = places.people[group]?.members[index];
      const known = entry(role, at?.role, 'partecipa');
      if (known && share !== null) known.shares.push({ value: share, at: at?.share ?? null });
    }),
  );
  data.schedules.forEach(({ phases }, block) =>
    phases.forEach(({ owner }, index) =>
      entry(owner, places.schedules[block]?.phases[index]?.owner, `fase ${index + 1}`),
    ),
  );
  return [...found.values()];
}
