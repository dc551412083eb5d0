import { ICommandService, type Injector } from '@univerjs/core';
import {
  IDefinedNamesService,
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
  type IDefinedNamesServiceParam,
} from '@univerjs/engine-formula';

/** The names of the workbook, or of one worksheet. */
interface Scope {
  /** By id, in the order in which they were defined. */
  readonly names: Map<string, string>;
  readonly ids: Map<string, string>;
}

const NONE: Scope = { names: new Map(), ids: new Map() };

/**
 * Finds the engine's names without going through all of them: a plan of three hundred sheets has ten thousand, and each
 * is asked for several times.
 */
export class NameIndex {
  private readonly scopes = new Map<string | undefined, Scope>();
  private readonly scopeOf = new Map<string, string | undefined>();
  private readonly service: IDefinedNamesService;

  constructor(
    injector: Injector,
    private readonly unitId: string,
  ) {
    this.service = injector.get(IDefinedNamesService);
    for (const item of Object.values(this.service.getDefinedNameMap(unitId) ?? {})) this.add(item);
    injector.get(ICommandService).onCommandExecuted(({ id, params }) => {
      const changed = params as IDefinedNamesServiceParam;
      if (id === SetDefinedNameMutation.id) this.add(changed);
      if (id === RemoveDefinedNameMutation.id) this.remove(changed.id);
    });
  }

  byId(id: string): IDefinedNamesServiceParam | undefined {
    return this.service.getDefinedNameMap(this.unitId)?.[id];
  }

  /** By name in any case, in one scope. */
  find(name: string, scope: string | undefined): IDefinedNamesServiceParam | undefined {
    const id = (this.scopes.get(scope) ?? NONE).ids.get(name.toLowerCase());
    return id === undefined ? undefined : this.byId(id);
  }

  all(scope: string | undefined): IDefinedNamesServiceParam[] {
    const { names } = this.scopes.get(scope) ?? NONE;
    return [...names.keys()].flatMap((id) => this.byId(id) ?? []);
  }

  private add(item: IDefinedNamesServiceParam): void {
    const scope = scopeOf(item);
    const known = this.scopes.get(this.scopeOf.get(item.id));
    if (this.scopeOf.get(item.id) !== scope) this.remove(item.id);
    else if (known) this.forgetName(known, item.id);
    const { names, ids } = this.scopes.get(scope) ?? { names: new Map(), ids: new Map() };
    names.set(item.id, item.name.toLowerCase());
    ids.set(item.name.toLowerCase(), item.id);
    this.scopes.set(scope, { names, ids });
    this.scopeOf.set(item.id, scope);
  }

  private remove(id: string): void {
    const scope = this.scopes.get(this.scopeOf.get(id));
    if (scope) this.forgetName(scope, id);
    scope?.names.delete(id);
    this.scopeOf.delete(id);
  }

  private forgetName({ names, ids }: Scope, id: string): void {
    const name = names.get(id);
    if (name !== undefined && ids.get(name) === id) ids.delete(name);
  }
}

/** Univer's mark of a name that belongs to the whole workbook. */
export const WORKBOOK_SCOPE = 'AllDefaultWorkbook';

/** The sheet that a name belongs to; `undefined` for the workbook's. */
export function scopeOf({ localSheetId }: IDefinedNamesServiceParam): string | undefined {
  return localSheetId === WORKBOOK_SCOPE ? undefined : localSheetId;
}
