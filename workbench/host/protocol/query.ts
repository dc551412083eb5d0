import type { HostModel } from '../model';
import { notImplemented } from './errors';
import type { QueryInfo } from './messages';
import { NULL_OBJECT, type AnyObjectType, type ObjectRef } from './objectType';

/** A tree of property names: `format/fill/color` is {format: {fill: {color: {}}}}. */
type Selection = Map<string, Selection>;

const ALL = new Set(['*', '$all']);

/**
 * Answers a load: an object with PascalCase properties, collections as `_Items`.
 * Without a selection every scalar property the host knows is answered.
 */
export async function answerQuery(
  ref: ObjectRef,
  query: QueryInfo | undefined,
  model: HostModel,
): Promise<Record<string, unknown>> {
  const names = [...(query?.Select ?? []), ...(query?.Expand ?? [])];
  const selection = parse(names.length > 0 ? names : ['*']);
  return read(ref, selection, model, query);
}

function parse(names: string[]): Selection {
  const root: Selection = new Map();
  for (const name of names) {
    let level = root;
    for (const part of name.split(/[/.]/)) {
      const key = part.trim();
      const next = level.get(key) ?? new Map();
      level.set(key, next);
      level = next;
    }
  }
  return root;
}

async function read(
  ref: ObjectRef,
  selection: Selection,
  model: HostModel,
  window?: QueryInfo,
): Promise<Record<string, unknown>> {
  const { type } = ref;
  const answer: Record<string, unknown> = { ...type.identity?.(ref.target, model) };
  const forItems: Selection = new Map();
  for (const [name, inner] of selection) {
    if (name === '$none') continue;
    if (!ALL.has(name)) model.requirements.require(`${type.name}.${camel(name)}`);
    if (type.items && (ALL.has(name) || name.toLowerCase() === 'items')) {
      for (const each of inner.size > 0 ? inner : parse(['*'])) forItems.set(...each);
      if (inner.size === 0) await readScalars(ref, answer, model);
    } else if (ALL.has(name)) await readScalars(ref, answer, model);
    else if (!(await readOne(ref, name, inner, answer, model))) {
      if (type.items) forItems.set(name, inner);
      // Excel loads nothing for a name that is no property of the object.
      else if (model.isProperty(type.name, name)) throw notImplemented(`${type.name}.${name}`);
    }
  }
  if (type.items) {
    const skip = window?.Skip ?? 0;
    const all = type.items(ref.target, model);
    const items = all.slice(skip, window?.Top === undefined ? undefined : skip + window.Top);
    const read1 = items.map((item) => read(item, forItems, model));
    answer._Items = await Promise.all(read1);
  }
  return answer;
}

async function readScalars(ref: ObjectRef, answer: Record<string, unknown>, model: HostModel) {
  const { type } = ref;
  for (const name of Object.keys(type.get ?? {}))
    if (model.requirements.has(`${type.name}.${camel(name)}`))
      await readScalar(ref, name, answer, model);
}

async function readScalar(
  ref: ObjectRef,
  name: string,
  answer: Record<string, unknown>,
  model: HostModel,
) {
  if (ref.type.calculated?.includes(name)) await model.calculated();
  answer[name] = await ref.type.get?.[name]?.(ref.target, model);
}

async function readOne(
  ref: ObjectRef,
  name: string,
  inner: Selection,
  answer: Record<string, unknown>,
  model: HostModel,
): Promise<boolean> {
  const { type, target } = ref;
  const scalar = find(type.get, name);
  if (scalar) {
    await readScalar(ref, scalar, answer, model);
    return true;
  }
  const child = find(type.children, name);
  if (!child) return false;
  const value = type.children?.[child]?.(target, model);
  if (value === undefined || value === NULL_OBJECT) answer[child] = null;
  else answer[child] = await read(value, inner.size > 0 ? inner : parse(['*']), model);
  return true;
}

function camel(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** The wire's spelling of a name that may come as the library's user wrote it. */
function find(record: AnyObjectType['get'], name: string): string | undefined {
  if (!record) return undefined;
  if (name in record) return name;
  const lower = name.toLowerCase();
  return Object.keys(record).find((key) => key.toLowerCase() === lower);
}
