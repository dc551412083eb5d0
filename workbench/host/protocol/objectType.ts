import type { HostModel } from '../model';

/** Any object of the model that a request can point at. */
export interface ObjectRef {
  readonly type: AnyObjectType;
  readonly target: unknown;
}

/** What a *OrNullObject call answers when there is nothing. */
export const NULL_OBJECT = Symbol('null object');

export type PathValue = ObjectRef | typeof NULL_OBJECT;

/** An argument of a call: a plain value or an object of the model. */
export type Argument = unknown;

type Reader<T> = (target: T, model: HostModel) => unknown;
type Writer<T> = (target: T, value: unknown, model: HostModel) => unknown;
type Method<T> = (target: T, args: Argument[], model: HostModel) => unknown;
type Child<T> = (target: T, model: HostModel) => PathValue;

/** How one class of Excel's object model is answered. Names are those on the wire: PascalCase. */
export interface ObjectDefinition<T> {
  name: string;
  /** Scalar properties that can be loaded. */
  get?: Record<string, Reader<T>>;
  /** Scalar properties that can be written. */
  set?: Record<string, Writer<T>>;
  /** Objects reached by a property (`range.format`). */
  children?: Record<string, Child<T>>;
  /** Calls; one that answers an object gives an `ObjectRef` or `NULL_OBJECT`. */
  methods?: Record<string, Method<T>>;
  /** What identifies the object after the request in which it was made: `{Id}` or `{_Id}`. */
  identity?: (target: T, model: HostModel) => Record<string, unknown>;
  /** Its items, for a collection. */
  items?: (target: T, model: HostModel) => ObjectRef[];
  /** The item with a key, for `getItem`. */
  item?: (target: T, key: unknown, model: HostModel) => ObjectRef;
  /** Kept alive between requests by a reference id (ranges). */
  keptByReference?: boolean;
  /** Properties whose reading needs the recalculation to be finished. */
  calculated?: readonly string[];
}

export interface ObjectType<T> extends ObjectDefinition<T> {
  ref(target: T): ObjectRef;
  is(value: unknown): value is ObjectRef & { target: T };
}

// A registry of types with different targets: each definition is checked where it is written.
// oxlint-disable-next-line typescript/no-explicit-any
export type AnyObjectType = ObjectType<any>;

/** Declares a class of the object model. */
export function objectType<T>(definition: ObjectDefinition<T>): ObjectType<T> {
  return Object.assign(declaredType<T>(definition.name), definition);
}

const defined: AnyObjectType[] = [];

/** Every class that the host answers, of the modules that were loaded; objects of one class may be of several types. */
export const definedTypes = (): readonly AnyObjectType[] => defined;

/** A class that others answer with and that answers with them: `define` says in a file of its own what it can do. */
export function declaredType<T>(name: string): ObjectType<T> {
  const type: ObjectType<T> = {
    name,
    ref: (target) => ({ type, target }),
    is: (value): value is ObjectRef & { target: T } =>
      typeof value === 'object' && value !== null && (value as ObjectRef).type === type,
  };
  defined.push(type);
  return type;
}

export function define<T>(
  type: ObjectType<T>,
  definition: Omit<ObjectDefinition<T>, 'name'>,
): void {
  Object.assign(type, definition);
}

/** The object that is kept under an id: whoever keeps one keeps it with its type. */
export const keptRef = ({ references }: HostModel, id: string): ObjectRef | undefined =>
  references.get(id) as ObjectRef | undefined;

export function isObjectRef(value: unknown): value is ObjectRef {
  return typeof value === 'object' && value !== null && 'type' in value && 'target' in value;
}
