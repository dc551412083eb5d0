import type { IStyleData } from '@univerjs/core';
import {
  contains,
  intersection,
  shift,
  shiftParts,
  type Area,
  type LineChange,
} from '../grid/area';
import { ArrayFormulas } from './arrayFormulas';
import { Comments } from './comments';
import { ConditionalFormats } from './conditionalFormats';
import { filtersAfter, type FilteredArea } from './filters';
import { Notes } from './notes';
import { Outline } from './outline';
import { PageLayoutState } from './pageLayout';
import { ProtectionState } from './protection';
import { Validations } from './validations';

export type Visibility = 'Visible' | 'Hidden' | 'VeryHidden';

/** A link of one or more cells, as Office.js describes it. */
export interface Hyperlink {
  area: Area;
  address?: string;
  documentReference?: string;
  screenTip?: string;
  textToDisplay?: string;
}

/** An entry of a worksheet's custom properties or of the workbook's settings. */
export interface KeyValue<T> {
  key: string;
  value: T;
}

/** Columns that look alike. */
export interface ColumnsBeyond {
  first: number;
  last: number;
  width?: number;
  hidden: boolean;
  look: IStyleData | undefined;
}

/** What Excel keeps of a sheet and the engine has no place for. */
export class SheetState {
  visibility: Visibility = 'Visible';
  showHeadings = true;
  enableCalculation = true;
  /** Custom properties by their key in lower case: keys are not case sensitive. */
  readonly customProperties = new Map<string, KeyValue<string>>();
  readonly pageLayout = new PageLayoutState();
  readonly protection = new ProtectionState();
  readonly validations = new Validations();
  readonly conditionalFormats = new ConditionalFormats();
  hyperlinks: Hyperlink[] = [];
  /** The headings with filter buttons and the rows below them; a sheet has one auto filter at most. */
  autoFilter: FilteredArea | undefined;
  /** Indentation that the engine does not draw, by area; later entries win. */
  readonly indents = new AreaValues<number>(0);
  /** Cells that stay writable when the sheet is protected. */
  readonly locked = new AreaValues<boolean>(true);
  readonly shrinkToFit = new AreaValues<boolean>(false);
  /** Of columns and rows without a size of their own, as a file says it: characters and points. */
  standardSize: { width?: number; height?: number } = {};
  readonly outlines = { rows: new Outline('rows'), columns: new Outline('columns') };
  /** Where the totals of grouped rows and columns stand, as a file says it. */
  outline: { summaryBelow?: boolean; summaryRight?: boolean } = {};
  /** How a file's sheet is seen, beside what Excel tells of it. */
  view: Record<string, string> = {};
  /** Columns to the right of those that the engine has, as a file says them. */
  columnsBeyond: ColumnsBeyond[] = [];
  readonly notes = new Notes();
  readonly comments = new Comments();
  readonly arrayFormulas = new ArrayFormulas();

  constructor(readonly sheetId: string) {}

  /** All of it for a copy of the sheet, but custom properties: Excel does not copy them. */
  copyAs(sheetId: string): SheetState {
    const copy = new SheetState(sheetId);
    const { visibility, showHeadings, enableCalculation, autoFilter } = this;
    Object.assign(copy, { visibility, showHeadings, enableCalculation });
    copy.autoFilter = structuredClone(autoFilter);
    copy.hyperlinks = structuredClone(this.hyperlinks);
    const { outline, columnsBeyond, view } = this;
    Object.assign(copy, structuredClone({ outline, columnsBeyond, view }));
    // Plain data within classes of their own.
    for (const key of ['pageLayout', 'protection'] as const)
      Object.assign(copy[key], structuredClone({ ...this[key] }));
    copy.validations.copyAll(this.validations);
    copy.conditionalFormats.copyAll(this.conditionalFormats);
    copy.notes.copyAll(this.notes);
    copy.comments.copyAll(this.comments);
    copy.outlines.rows.copyAll(this.outlines.rows);
    copy.outlines.columns.copyAll(this.outlines.columns);
    copy.indents.copyAll(this.indents);
    copy.locked.copyAll(this.locked);
    copy.shrinkToFit.copyAll(this.shrinkToFit);
    copy.standardSize = { ...this.standardSize };
    copy.arrayFormulas.copyAll(this.arrayFormulas);
    return copy;
  }

  shift(change: LineChange): void {
    this.pageLayout.shift(change);
    this.validations.shift(change);
    this.conditionalFormats.shift(change);
    this.hyperlinks = this.hyperlinks.flatMap((link) =>
      shiftParts(link.area, change).map((area) => ({ ...link, area })),
    );
    if (this.autoFilter && !shiftFilter(this.autoFilter, change)) this.autoFilter = undefined;
    this.indents.shift(change);
    this.locked.shift(change);
    this.shrinkToFit.shift(change);
    this.notes.shift(change);
    this.comments.shift(change);
    this.outlines[change.lines].shift(change);
    this.arrayFormulas.shift(change);
  }
}

/** An auto filter follows its cells, and goes with its headings: without their row there is nothing to hold buttons. */
function shiftFilter(area: FilteredArea, change: LineChange): boolean {
  const { lines, at, count, across } = change;
  const loses = !across && lines === 'rows' && at <= area.row && at - count > area.row;
  const start = area.column;
  if (loses || !shift(area, change)) return false;
  area.columnFilters = filtersAfter(area.columnFilters, start, area, change);
  return true;
}

/** A value per cell, written by areas. */
export class AreaValues<T> {
  private entries: { area: Area; value: T }[] = [];

  constructor(private readonly fallback: T) {}

  set(area: Area, value: T): void {
    this.entries = this.entries.filter((entry) => !contains(area, entry.area));
    const { row, column, rows, columns } = area;
    this.entries.push({ area: { row, column, rows, columns }, value });
  }

  at(row: number, column: number): T {
    const cell = { row, column, rows: 1, columns: 1 };
    const found = this.entries.findLast(({ area }) => contains(area, cell));
    return found ? found.value : this.fallback;
  }

  /** What is written in an area, as far as it is in it. */
  partsIn(within: Area): { area: Area; value: T }[] {
    return this.entries.flatMap(({ area, value }) => {
      const part = intersection(area, within);
      return part ? [{ area: part, value }] : [];
    });
  }

  /** The value of cells in which nothing was written. */
  get otherwise(): T {
    return this.fallback;
  }

  /** Takes what was written in an area away. */
  clear(area: Area): void {
    if (this.partsIn(area).length > 0) this.set(area, this.fallback);
  }

  copyAll({ entries }: AreaValues<T>): void {
    this.entries = entries.map(({ area, value }) => ({ area: { ...area }, value }));
  }

  get isEmpty(): boolean {
    return this.entries.length === 0;
  }

  /** In the order in which they were written. */
  all(): readonly { area: Area; value: T }[] {
    return this.entries;
  }

  shift(change: LineChange): void {
    this.entries = this.entries.flatMap(({ area, value }) =>
      shiftParts(area, change).map((part) => ({ area: part, value })),
    );
  }
}
