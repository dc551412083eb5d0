import type { HostModel } from '../model';
import { excelError, HostError, notImplemented } from './errors';
import {
  ActionType,
  PathType,
  type ActionInfo,
  type ArgumentInfo,
  type ObjectPathInfo,
  type RequestBody,
} from './messages';
import {
  isObjectRef,
  keptRef,
  NULL_OBJECT,
  type Argument,
  type ObjectRef,
  type PathValue,
} from './objectType';
import { answerQuery } from './query';
import { isUndoable } from './undoGroups';

/** One request: its object paths, resolved as they are instantiated, and its actions. */
export class Batch {
  private readonly resolved = new Map<number, PathValue>();
  private readonly referenceIds = new Map<number, string>();
  private readonly toKeep = new Set<number>();
  readonly traceIds: number[] = [];
  /** Where the action being carried out stands, in the words of Excel's error locations. */
  location = '';

  constructor(
    private readonly body: RequestBody,
    private readonly root: ObjectRef,
    private readonly model: HostModel,
    /** Whether it is part of one step of undo. */
    private readonly grouped = false,
  ) {}

  /** Carries out one action; answers the value of its result, or `undefined` when it has none. */
  async carryOut(action: ActionInfo): Promise<unknown> {
    switch (action.ActionType) {
      case ActionType.instantiate:
        return this.instantiate(action.ObjectPathId);
      case ActionType.query:
        return this.query(action);
      case ActionType.method:
        return this.call(action);
      case ActionType.setProperty:
        return this.assign(action);
      case ActionType.trace:
        this.traceIds.push(action.Id);
        return null;
      default:
        throw notImplemented(`action type ${action.ActionType}`);
    }
  }

  private async instantiate(pathId: number): Promise<unknown> {
    const value = await this.resolve(pathId);
    if (value === NULL_OBJECT) return null;
    const identity = { ...value.type.identity?.(value.target, this.model) };
    const kept = value.type.keptByReference && this.isKept(pathId);
    if (!kept) return identity;
    const known = this.referenceIds.get(pathId) ?? this.model.references.keep(value);
    this.referenceIds.set(pathId, known);
    return { ...identity, _ReferenceId: known };
  }

  private isKept(pathId: number): boolean {
    const path = this.body.ObjectPaths[pathId];
    if (path?.ObjectPathType === PathType.referenceId) return false;
    return this.toKeep.has(pathId) || (this.body.AutoKeepReference === true && !path?.D);
  }

  private async query(action: ActionInfo): Promise<unknown> {
    const value = await this.resolve(action.ObjectPathId);
    if (value === NULL_OBJECT) return null;
    this.location = value.type.name;
    return answerQuery(value, action.QueryInfo, this.model);
  }

  private async call({ Name, ObjectPathId, ArgumentInfo }: ActionInfo): Promise<unknown> {
    if (Name === '_KeepReference') {
      this.toKeep.add(ObjectPathId);
      return null;
    }
    const ref = await this.resolve(ObjectPathId);
    // In Excel what is asked of a null object does nothing.
    if (ref === NULL_OBJECT) return null;
    const answer = await this.invoke(ref, Name, ArgumentInfo);
    return answer ?? null;
  }

  private async assign({ Name, ObjectPathId, ArgumentInfo }: ActionInfo): Promise<unknown> {
    const ref = await this.resolve(ObjectPathId);
    if (ref === NULL_OBJECT) return undefined;
    const { type, target } = ref;
    this.location = `${type.name}.${camel(Name)}`;
    const write = type.set?.[Name];
    this.model.requirements.require(this.location);
    if (!write) throw notImplemented(`setting ${this.location}`);
    this.requireUndo();
    const [value] = await this.arguments(ArgumentInfo);
    await write(target, value, this.model);
    return undefined;
  }

  private async resolve(pathId: number): Promise<PathValue> {
    const known = this.resolved.get(pathId);
    if (known !== undefined) return known;
    const path = this.body.ObjectPaths[pathId];
    if (!path) throw new HostError('InvalidObjectPath', `No object path ${pathId}.`);
    const value = await this.follow(path);
    this.resolved.set(pathId, value);
    return value;
  }

  private async follow(path: ObjectPathInfo): Promise<PathValue> {
    if (path.ObjectPathType === PathType.global) return this.root;
    if (path.ObjectPathType === PathType.nullObject) return NULL_OBJECT;
    if (path.ObjectPathType === PathType.referenceId) return this.kept(path.Name);
    const parent = await this.resolve(path.ParentObjectPathId ?? 0);
    if (parent === NULL_OBJECT) return NULL_OBJECT;
    const { type, target } = parent;
    this.location = `${type.name}.${camel(path.Name || 'getItem')}`;
    if (path.ObjectPathType === PathType.property) {
      const child = type.children?.[path.Name];
      this.model.requirements.require(this.location);
      if (!child) throw notImplemented(this.location);
      return child(target, this.model);
    }
    if (path.ObjectPathType === PathType.indexer) {
      if (!type.item) throw notImplemented(this.location);
      const [key] = path.ArgumentInfo?.Arguments ?? [];
      return type.item(target, key, this.model);
    }
    const answer = await this.invoke(parent, path.Name, path.ArgumentInfo);
    if (answer === NULL_OBJECT || isObjectRef(answer)) return answer;
    throw notImplemented(`${this.location} as an object`);
  }

  private kept(referenceId: string): ObjectRef {
    const ref = keptRef(this.model, referenceId);
    if (!ref) throw new HostError('InvalidObjectPath', 'The object was released.');
    return ref;
  }

  private async invoke(ref: ObjectRef, name: string, info?: ArgumentInfo): Promise<unknown> {
    this.location = `${ref.type.name}.${camel(name)}`;
    const method = ref.type.methods?.[name];
    this.model.requirements.require(this.location);
    if (!method) throw notImplemented(this.location);
    this.requireUndo();
    return method(ref.target, await this.arguments(info), this.model);
  }

  private requireUndo(): void {
    if (this.grouped && !isUndoable(this.location, this.model.platform))
      throw excelError('UndoNotSupported', this.location);
  }

  private async arguments(info?: ArgumentInfo): Promise<Argument[]> {
    const { Arguments = [], ReferencedObjectPathIds = [] } = info ?? {};
    return Promise.all(
      Arguments.map((value, index) => this.argument(value, ReferencedObjectPathIds[index])),
    );
  }

  private async argument(value: unknown, pathIds: unknown): Promise<Argument> {
    if (Array.isArray(pathIds) && Array.isArray(value))
      return Promise.all(value.map((each, index) => this.argument(each, pathIds[index])));
    if (typeof pathIds === 'number' && pathIds > 0) return this.resolve(pathIds);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    const { _ObjectPathId: pathId } = value as { _ObjectPathId?: number };
    if (pathId !== undefined) return this.resolve(pathId);
    const entries = Object.entries(value).map(
      async ([key, each]) => [key, await this.argument(each, 0)] as const,
    );
    return Object.fromEntries(await Promise.all(entries));
  }
}

function camel(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
