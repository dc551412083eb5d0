/** Which members of Excel's object model the host answers: read off its own types and Microsoft's library. */
import { createHost } from './index';
import { apiSets, minor } from './library/apiSets';
import { definedTypes, type AnyObjectType } from './protocol/objectType';

export interface Support {
  /** "Range". */
  name: string;
  /** Members of released requirement sets, as Microsoft's types list them. */
  answered: string[];
  missing: string[];
}

/** The library does these by itself, and they are of all classes or say nothing of Excel. */
const OWN = new Set(['context', 'isNullObject', 'load', 'set', 'toJSON', 'track', 'untrack']);

interface LibraryClass {
  prototype: {
    _className?: string;
    _scalarPropertyNames?: string[];
    _scalarPropertyOriginalNames?: string[];
  };
}

/** By class, in the order of their names; classes of which nothing is answered, too. */
export async function supported(): Promise<Support[]> {
  const host = await createHost();
  const excel = host.Excel as object as Record<string, LibraryClass | undefined>;
  host.dispose();
  const members = new Map<string, string[]>();
  for (const [key, set] of apiSets()) {
    const [name = '', member = ''] = key.split('.');
    if (!Number.isFinite(minor(set)) || OWN.has(member)) continue;
    const known = excel[name];
    if (known?.prototype?._className !== name) continue;
    members.set(name, [...(members.get(name) ?? []), member]);
  }
  const types = definedTypes();
  return [...members]
    .sort(([one], [other]) => one.localeCompare(other))
    .map(([name, all]) => {
      const { prototype } = excel[name]!;
      const own = types.filter((type) => type.name === name);
      const isAnswered = (member: string) => own.some((type) => answers(type, member, prototype));
      return {
        name,
        answered: all.filter(isAnswered),
        missing: all.filter((member) => !isAnswered(member)),
      };
    });
}

/** The same in words, for the README. */
export async function supportedText(): Promise<string> {
  const classes = await supported();
  const count = (of: (each: Support) => string[]) =>
    classes.reduce((sum, each) => sum + of(each).length, 0);
  const answered = count((each) => each.answered);
  const members = answered + count((each) => each.missing);
  const code = (names: string[]) => names.map((name) => `\`${name}\``).join(', ');
  const namesOf = (isOne: (each: Support) => boolean) =>
    code(classes.filter(isOne).map(({ name }) => name));
  const parts = classes
    .filter((each) => each.answered.length > 0 && each.missing.length > 0)
    .map(({ name, answered: { length }, missing }) => {
      return `- \`${name}\`: ${length} of ${length + missing.length}, not ${code(missing)}`;
    });
  return [
    `Of the ${members} members of Excel's ${classes.length} classes, as far as they are of released requirement sets, the host answers ${answered}.`,
    `Whole classes: ${namesOf(({ missing }) => missing.length === 0)}.`,
    'In part:',
    parts.join('\n'),
    `Of these nothing: ${namesOf((each) => each.answered.length === 0)}.`,
  ].join('\n\n');
}

/** What the library asks for on the wire where a member is used; of an event, what begins to listen. */
const ASKS =
  /_(?:invokeMethod|createMethodObject|createAndInstantiateMethodObject|createIndexerObject|createPropertyObject)\((?:(?:\w+\.)+\w+, )?(?:_this|this), "(\w+)"|_this\.(_Register\w+)\(/;

/** Whether a type answers all that a member of its class asks for. */
function answers(
  type: AnyObjectType,
  member: string,
  prototype: LibraryClass['prototype'],
): boolean {
  if (member === 'items') return type.items !== undefined;
  const scalar = (prototype._scalarPropertyNames ?? []).indexOf(member);
  if (scalar >= 0) {
    const wire = prototype._scalarPropertyOriginalNames![scalar]!;
    return wire in { ...type.get, ...type.set };
  }
  const { get, value } = Object.getOwnPropertyDescriptor(prototype, member) ?? {};
  const [, called, event] = ASKS.exec(String(value ?? get)) ?? [];
  const wire = called ?? event;
  // What asks for nothing is done by the library alone.
  if (wire === undefined) return true;
  return wire in { ...type.methods, ...type.children } || (wire === 'GetItem' && !!type.item);
}
