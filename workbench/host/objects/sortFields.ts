import type { SortField, SortState } from '../document/sorting';
import type { CellArea } from '../grid/area';
import type { CellValue } from '../grid/numberFormat';
import { readEntry } from '../grid/input';
import type { HostModel } from '../model';
import { excelError, notImplemented } from '../protocol/errors';
import * as arg from './arguments';
import { shownColor } from './shownColor';

/** Excel sorts by no more at once. */
const MOST = 64;

/** Reads what to sort by; `size` is how many columns (or rows) there are to look at. */
export function readSort(
  fields: unknown,
  matchCase: unknown,
  method: unknown,
  size: number,
): SortState {
  if (!Array.isArray(fields) || fields.length === 0 || fields.length > MOST)
    throw excelError('InvalidArgument', `from 1 to ${MOST} conditions`);
  return {
    fields: fields.map((field) => readField(field as Record<string, unknown>, size)),
    matchCase: arg.truth(matchCase ?? false, 'matchCase'),
    method: arg.oneOf(method ?? 'PinYin', ['PinYin', 'StrokeCount'] as const, 'method'),
  };
}

function readField(given: Record<string, unknown>, size: number): SortField {
  const { key, ascending, sortOn, color, dataOption, icon, subField } = given;
  if (sortOn === 'Icon' || icon) throw notImplemented('SortField.icon');
  if (subField) throw notImplemented('SortField.subField');
  const on = arg.oneOf(sortOn ?? 'Value', ['Value', 'CellColor', 'FontColor'] as const, 'sortOn');
  return {
    key: arg.number(arg.integer(key, 'key'), 'key', 0, size - 1),
    ascending: arg.truth(ascending ?? true, 'ascending'),
    sortOn: on,
    ...(on !== 'Value' && { color: arg.color(color) }),
    dataOption: arg.oneOf(
      dataOption ?? 'Normal',
      ['Normal', 'TextAsNumber'] as const,
      'dataOption',
    ),
  };
}

/** Numbers, then texts, FALSE and TRUE, then errors; blanks come last in both directions. */
const KINDS = ['Double', 'String', 'Boolean', 'Error', 'Empty'];

interface Key {
  kind: number;
  value: CellValue;
}

/** What a condition sees of each of some cells, one of each line that is sorted. */
export function keysOf(cells: CellArea, field: SortField, model: HostModel): Key[] {
  if (field.sortOn !== 'Value')
    return shownColor(cells, field.sortOn, model).map((color) => ({
      kind: 0,
      value: color === field.color ? 0 : 1,
    }));
  const types = (model.cells.valueTypes(cells) ?? []).flat();
  return (model.cells.values(cells) ?? []).flat().map((value, index) => {
    const entry =
      field.dataOption === 'TextAsNumber' && typeof value === 'string'
        ? readEntry(value, 'General', model.locale)
        : undefined;
    if (entry?.kind === 'number') return { kind: 0, value: entry.value };
    return { kind: KINDS.indexOf(types[index] ?? 'Empty'), value };
  });
}

const EMPTY = KINDS.indexOf('Empty');
/** Excel looks at hyphens and apostrophes only where nothing else differs. */
const plain = (text: string) => text.replace(/[-'’]/g, '');

/** How lines are compared by their keys, one for each condition. */
export function comparison({ fields, matchCase }: SortState, model: HostModel) {
  const { compare } = new Intl.Collator(model.locale.tag, {
    sensitivity: matchCase ? 'variant' : 'accent',
    caseFirst: 'lower',
  });
  const ofKind = (one: CellValue, other: CellValue): number => {
    if (typeof one === 'number' && typeof other === 'number') return one - other;
    if (typeof one === 'boolean') return Number(one) - Number(other);
    const [a, b] = [String(one), String(other)];
    return compare(plain(a), plain(b)) || compare(a, b);
  };
  return (one: readonly Key[], other: readonly Key[]): number => {
    for (const [index, { ascending }] of fields.entries()) {
      const [a, b] = [one[index]!, other[index]!];
      if (a.kind !== b.kind && (a.kind === EMPTY || b.kind === EMPTY)) return a.kind - b.kind;
      // Errors are all alike.
      const isAlike = a.kind === EMPTY || (a.kind === b.kind && KINDS[a.kind] === 'Error');
      const order = isAlike ? 0 : a.kind - b.kind || ofKind(a.value, b.value);
      if (order !== 0) return ascending ? order : -order;
    }
    return 0;
  };
}
