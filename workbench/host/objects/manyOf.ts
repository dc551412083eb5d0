import type { HostModel } from '../model';
import {
  NULL_OBJECT,
  objectType,
  type AnyObjectType,
  type ObjectRef,
  type ObjectType,
  type PathValue,
} from '../protocol/objectType';

const known = new Map<AnyObjectType, ObjectType<unknown[]>>();

/**
 * The same object of several ranges at once, as `rangeAreas.format` is: reading answers what they have in common, null
 * where they differ; writing and calling does it to each.
 */
export function manyOf(type: AnyObjectType): ObjectType<unknown[]> {
  const made = known.get(type);
  if (made) return made;
  const many: ObjectType<unknown[]> = objectType({
    name: type.name,
    ...(type.calculated && { calculated: type.calculated }),
    get: mapped(type.get, (read) => async (targets: unknown[], model: HostModel) => {
      const values = await Promise.all(targets.map((target) => read(target, model)));
      return values.every((value) => value === values[0]) ? values[0] : null;
    }),
    set: mapped(type.set, (write) => async (targets: unknown[], value: unknown, model) => {
      for (const target of targets) await write(target, value, model);
    }),
    children: mapped(type.children, (child) => (targets: unknown[], model: HostModel) => {
      return together(targets.map((target) => child(target, model)));
    }),
    methods: mapped(type.methods, (call) => async (targets: unknown[], args: unknown[], model) => {
      for (const target of targets) await call(target, args, model);
    }),
    ...(type.item && {
      item: (targets: unknown[], key: unknown, model: HostModel) =>
        together(targets.flatMap((target) => type.item?.(target, key, model) ?? [])),
    }),
  });
  known.set(type, many);
  return many;
}

function together(refs: PathValue[]): ObjectRef {
  const objects = refs.filter((ref): ref is ObjectRef => ref !== NULL_OBJECT);
  const [first] = objects;
  if (!first) throw new Error('no object to put together');
  return manyOf(first.type).ref(objects.map(({ target }) => target));
}

function mapped<From, To>(
  record: Record<string, From> | undefined,
  change: (value: From) => To,
): Record<string, To> {
  return Object.fromEntries(
    Object.entries(record ?? {}).map(([name, value]) => [name, change(value)]),
  );
}
