import { shift, type CellArea, type LineChange } from '../grid/area';

export const BINDING_TYPES = ['Range', 'Table', 'Text'] as const;

/** Cells, or a table, that an add-in knows by a name of its own. */
export interface Binding {
  readonly id: string;
  readonly type: (typeof BINDING_TYPES)[number];
  /** The cells that were bound; of a table it is asked where it is now. */
  readonly area: CellArea;
  /** The id of the table. */
  readonly table: string | undefined;
}

/** The bindings of a workbook, in the order in which they were made. */
export class Bindings {
  private entries: Binding[] = [];
  private created = 0;

  all(): readonly Binding[] {
    return this.entries;
  }

  find(id: string): Binding | undefined {
    return this.entries.find((each) => each.id === id);
  }

  /** One with the same name is bound anew. */
  add(binding: Omit<Binding, 'id'>, given: string | undefined): Binding {
    this.created += 1;
    const added = { ...binding, id: given || `Binding${this.created}` };
    this.remove(added.id);
    this.entries.push(added);
    return added;
  }

  remove(id: string): void {
    this.entries = this.entries.filter((each) => each.id !== id);
  }

  shift(change: LineChange): void {
    for (const { area } of this.entries)
      if (area.sheetId === change.sheetId && !area.gone && !shift(area, change)) area.gone = true;
  }

  removeSheet(sheetId: string): void {
    for (const { area } of this.entries) if (area.sheetId === sheetId) area.gone = true;
  }
}
