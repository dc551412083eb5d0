import type { HostModel } from '../model';
import {
  isObjectRef,
  objectType,
  type AnyObjectType,
  type ObjectDefinition,
  type ObjectRef,
  type ObjectType,
} from '../protocol/objectType';

const known = new WeakMap<AnyObjectType, AnyObjectType>();

/**
 * The same object for several targets at once, as the format of a RangeAreas: what is written goes to each of them, what
 * is read is what they have in common, null when they differ.
 */
export function fanOut<T>(type: ObjectType<T>): ObjectType<T[]> {
  const made = known.get(type) ?? objectType(definitionFor(type));
  known.set(type, made);
  return made as ObjectType<T[]>;
}

function definitionFor<T>(type: ObjectType<T>): ObjectDefinition<T[]> {
  const definition: ObjectDefinition<T[]> = {
    name: type.name,
    get: mapValues(type.get, (read) => (targets, model) => {
      const [first, ...others] = targets.map((target) => read(target, model));
      // Rules are objects: what they say counts.
      const said = JSON.stringify(first);
      return others.every((value) => JSON.stringify(value) === said) ? first : null;
    }),
    set: mapValues(type.set, (write) => async (targets, value, model) => {
      for (const target of targets) await write(target, value, model);
    }),
    children: mapValues(
      type.children,
      (child) => (targets, model) => joined(targets.map((target) => child(target, model))),
    ),
    methods: mapValues(type.methods, (method) => async (targets, args, model) => {
      for (const target of targets) await method(target, args, model);
      return null;
    }),
  };
  const { item } = type;
  if (item)
    definition.item = (targets: T[], key: unknown, model: HostModel) =>
      joined(targets.map((target) => item(target, key, model)));
  return definition;
}

function joined(refs: unknown[]): ObjectRef {
  const objects = refs.filter(isObjectRef);
  const [first] = objects;
  if (!first) throw new Error('No object to join');
  return fanOut(first.type).ref(objects.map(({ target }) => target));
}

function mapValues<A, B>(record: Record<string, A> | undefined, map: (value: A) => B) {
  return Object.fromEntries(Object.entries(record ?? {}).map(([key, value]) => [key, map(value)]));
}
