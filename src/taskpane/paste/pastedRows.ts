/** Copied cells as rows of a list of the pane, whose fields the headings name, or their order. */
import { isBlank, textKey } from '../../domain/cells';

export interface PastedRows<Field extends string> {
  rows: Partial<Record<Field, string>>[];
  /** What was copied and has no field: headings, or examples of columns without one. */
  unused: string[];
}

export interface Fields<Field extends string> {
  /** In their order. */
  fields: readonly Field[];
  /** The one in which was pasted: columns without headings begin there. */
  from: Field;
  /** The field that a heading names. */
  fieldOf: (heading: string) => Field | undefined;
}

export function pastedRows<Field extends string>(
  cells: readonly (readonly string[])[],
  { fields, from, fieldOf }: Fields<Field>,
): PastedRows<Field> {
  const [first = [], ...rest] = cells;
  const named = first.map(fieldOf);
  const hasHeadings = rest.length > 0 && named.some((field) => field !== undefined);
  const start = fields.indexOf(from);
  const columns = hasHeadings ? named : first.map((_, column) => fields[start + column]);
  const body = (hasHeadings ? rest : cells).filter((row) => !row.every(isBlank) && !isTotal(row));
  const rows = body.map((row) => {
    const values: Partial<Record<Field, string>> = {};
    row.forEach((cell, column) => {
      const field = columns[column];
      if (field !== undefined && !isBlank(cell)) values[field] ??= cell.trim();
    });
    return values;
  });
  const unused = columns.flatMap((field, column) => {
    const filled = body.find((row) => !isBlank(row[column]))?.[column];
    if (field !== undefined || filled === undefined) return [];
    return [hasHeadings && !isBlank(first[column]) ? first[column]! : filled];
  });
  return { rows: rows.filter((row) => Object.keys(row).length > 0), unused };
}

/** "Totale", and numbers beside it. */
const isTotal = (row: readonly string[]): boolean => {
  const [first = ''] = row.filter((cell) => !isBlank(cell));
  return /^(?:sub ?-?)?total[ei]\b.{0,12}$/.test(textKey(first));
};

interface Row {
  id: number;
}

/**
 * The rows of a list with those that are pasted: the first goes into the row in which was pasted, where there is one, the
 * others after it. Rows left blank go, what is written stays.
 */
export function withPasted<Has extends Row, Pasted>(
  rows: readonly Has[],
  at: number | null,
  pasted: readonly Pasted[],
  {
    fill,
    isBlankRow,
  }: { fill: (row: Has | null, pasted: Pasted) => Has; isBlankRow: (row: Has) => boolean },
): Has[] {
  const index = rows.findIndex(({ id }) => id === at);
  const [first, ...others] = pasted;
  if (first === undefined) return [...rows];
  const kept = (some: readonly Has[]) => some.filter((row) => !isBlankRow(row));
  if (index < 0) return [...kept(rows), ...pasted.map((each) => fill(null, each))];
  return [
    ...rows.slice(0, index),
    fill(rows[index]!, first),
    ...others.map((each) => fill(null, each)),
    ...kept(rows.slice(index + 1)),
  ];
}
