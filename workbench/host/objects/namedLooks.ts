import type { IStyleData } from '@univerjs/core';
import type { LookDetails, NamedStyle, StyleGroup } from '../document/namedStyle';
import { GROUPS, NORMAL } from '../document/namedStyles';
import type { AreaValues, SheetState } from '../document/sheetState';
import { areaOf, MAX_COLUMNS, MAX_ROWS, type CellArea } from '../grid/area';
import type { NamedLook } from '../grid/style';
import type { HostModel } from '../model';
import { excelError, notImplemented } from '../protocol/errors';
import { requireAllowed } from './guard';

/** Cells, or a style with a name: both have a font, a fill, borders. */
export type Styled = CellArea | { named: NamedStyle };

const isNamed = (target: Styled): target is { named: NamedStyle } => 'named' in target;

/** What all cells, or the style, have in common. */
export function commonLook<T>(
  target: Styled,
  model: HostModel,
  read: (style: IStyleData) => T,
): T | null {
  return isNamed(target) ? read(target.named.look) : model.styles.common(target, (it) => read(it));
}

/** Changes the look of cells, or of a style and so of the cells that have it. */
export function changeLook(target: Styled, model: HostModel, change: IStyleData): void {
  if (isNamed(target)) changeNamed(target.named, change, model);
  else {
    requireAllowed(model, target.sheetId, 'allowFormatCells');
    model.styles.set(target, change);
  }
}

const KEYS: Record<StyleGroup, (keyof IStyleData)[]> = {
  Number: ['n'],
  Font: ['ff', 'fs', 'bl', 'it', 'ul', 'st', 'cl', 'va'],
  Alignment: ['ht', 'vt', 'tb', 'tr', 'pd'],
  Border: ['bd'],
  Patterns: ['bg'],
  Protection: [],
};

const nameIn = (style: NamedLook): string => style.named ?? NORMAL;

/** `range.style`: the name of the style, null where cells differ. */
export function styleOf(area: CellArea, model: HostModel): string | null {
  const name = model.styles.common(area, nameIn);
  if (name === null) return null;
  return model.document.namedStyles.find(name)?.builtIn?.key ?? name;
}

/** Gives cells a style: of what it says something they lose what they had. */
export function applyStyle(area: CellArea, name: string, model: HostModel): void {
  requireAllowed(model, area.sheetId, 'allowFormatCells');
  const style = model.document.namedStyles.find(name);
  if (!style) throw excelError('InvalidArgument', `no style ${name}`);
  const { look, details, groups } = style;
  const keys = GROUPS.filter((group) => groups.has(group)).flatMap((group) => KEYS[group]);
  const patch: NamedLook = {
    ...Object.fromEntries(keys.map((key) => [key, look[key] ?? null])),
    named: style.name === NORMAL ? null : style.name,
  };
  model.styles.set(area, patch);
  const state = model.document.sheet(area.sheetId);
  if (groups.has('Alignment')) {
    put(state.indents, area, details.indent);
    put(state.shrinkToFit, area, details.shrink);
  }
  if (groups.has('Protection')) put(state.locked, area, details.locked);
}

function put<T>(values: AreaValues<T>, area: CellArea, value: T): void {
  if (!values.isEmpty || value !== values.otherwise) values.set(area, value);
}

function requireChangeable(style: NamedStyle): void {
  // All that nobody gave a look has it: the engine would have to be told of every cell.
  if (style.name === NORMAL) throw notImplemented('changing the style Normal');
  style.isChanged = true;
}

/** Cells that have the style, and what it says in this respect, go with it; what they have of their own they keep. */
function changeNamed(style: NamedStyle, change: IStyleData, model: HostModel): void {
  requireChangeable(style);
  const before = style.look;
  style.look = { ...before, ...change };
  const followed = (own: NamedLook): NamedLook | undefined => {
    if (own.named !== style.name) return undefined;
    const keys = (Object.keys(change) as (keyof IStyleData)[]).filter(
      (key) => JSON.stringify(own[key] ?? null) === JSON.stringify(before[key] ?? null),
    );
    return Object.fromEntries(keys.map((key) => [key, change[key] ?? null]));
  };
  for (const area of cellsWith(style.name, model))
    model.grid.restyle(area, (row, column) => {
      const own = model.grid.ownStyle(area.sheetId, row, column);
      return own && followed(own);
    });
  for (const sheet of model.sheets.all()) model.styles.changeLines(sheet.getSheetId(), followed);
}

/** The same of what the engine has no place for. */
export function changeDetail<K extends keyof LookDetails>(
  style: NamedStyle,
  key: K,
  value: LookDetails[K],
  model: HostModel,
): void {
  requireChangeable(style);
  const before = style.details[key];
  style.details = { ...style.details, [key]: value };
  for (const area of cellsWith(style.name, model)) {
    const values = valuesOf(model.document.sheet(area.sheetId))[key] as AreaValues<LookDetails[K]>;
    if (values.at(area.row, area.column) === before) values.set(area, value);
  }
}

const valuesOf = ({ indents, locked, shrinkToFit }: SheetState) => ({
  ...{ indent: indents, locked, shrink: shrinkToFit },
});

function cellsWith(name: string, model: HostModel): CellArea[] {
  return model.sheets.all().flatMap((sheet) => {
    const sheetId = sheet.getSheetId();
    const found: CellArea[] = [];
    model.grid.forEachCell(areaOf(sheetId, 0, 0, MAX_ROWS, MAX_COLUMNS), (_cell, row, column) => {
      const own: NamedLook | undefined = model.grid.ownStyle(sheetId, row, column);
      if (own?.named === name) found.push(areaOf(sheetId, row, column));
    });
    return found;
  });
}

/** `style.delete()`: its cells are "Normal" again. */
export function deleteStyle(style: NamedStyle, model: HostModel): void {
  if (style.name === NORMAL) throw excelError('InvalidOperation', 'the style Normal stays');
  for (const area of cellsWith(style.name, model)) applyStyle(area, NORMAL, model);
  for (const sheet of model.sheets.all())
    model.styles.changeLines(sheet.getSheetId(), ({ named }) =>
      named === style.name
        ? { ...Object.fromEntries(Object.keys(style.look).map((key) => [key, null])), named: null }
        : undefined,
    );
  model.document.namedStyles.remove(style);
}
