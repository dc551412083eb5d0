/** Rules on what is what in the workbook: sheets that are copies, one number or one id twice, settings that are not used. */
import type { BookObjective, SheetRole } from '../book';
import { textKey } from '../cells';
import { numberKey } from '../objectiveNumber';
import { unitKey } from '../units';
import type { CountedRow } from '../countedRows';
import { at, rule, when, type Raised } from './rule';

const sheetIs = (role: SheetRole) => (subject: { role: SheetRole; name: string }) =>
  when(subject.role === role, () => at({ sheet: subject.name }));

/** It counts nowhere until somebody chooses: a new objective, or none. */
export const copiedSheet = rule({
  id: 'ID01',
  severity: 'blocks',
  on: 'sheet',
  check: ({ role, name, id }, { book }) =>
    when(role === 'copy', () => {
      const original = book.objectives.find((each) => each.id !== null && each.id === id);
      return { spot: { sheet: name }, facts: { original: original?.sheet ?? '' } };
    }),
});

/** Groups of more than one, by a key; those without one are in none. */
function groups<T>(all: readonly T[], keyOf: (each: T) => string | null): T[][] {
  const found = new Map<string, T[]>();
  for (const each of all) {
    const key = keyOf(each);
    if (key !== null) found.set(key, [...(found.get(key) ?? []), each]);
  }
  return [...found.values()].filter((its) => its.length > 1);
}

const sheetsOf = (objectives: readonly BookObjective[]) => [
  ...new Set(objectives.map(({ sheet }) => sheet)),
];

export const sameId = rule({
  id: 'ID02',
  severity: 'blocks',
  on: 'plan',
  check: ({ objectives }) =>
    groups(objectives, ({ id }) => id).map((its) => ({
      spot: { sheet: its[1]!.sheet },
      facts: { sheets: sheetsOf(its) },
      objective: its[1]!.key,
    })),
});

/** Two rows of one summary for one objective and one unit: each would count. */
export const copiedRow = rule({
  id: 'ID03',
  severity: 'blocks',
  on: 'plan',
  check: (_, { lines }) =>
    groups(lines, ({ summary, row: { id, shared, objective } }) =>
      id === null && objective === null
        ? null
        : [summary.sheet, id ?? objective, shared ?? ''].join('\n'),
    ).flatMap((its) =>
      its.slice(1).flatMap(({ summary, row }): Raised<{ first: number; second: number }>[] => [
        {
          spot: { at: placeOfRow(summary.sheet, row) },
          facts: { first: its[0]!.row.row + 1, second: row.row + 1 },
          ...(row.objective !== null && { objective: row.objective }),
        },
      ]),
    ),
});

/** Where a row of a summary is told: its number, else its first cell. */
export function placeOfRow(
  sheet: string,
  { row, cells }: { row: number; cells: PlanRowCells },
): { sheet: string; row: number; column: number } {
  const [first] = Object.values(cells);
  return cells.number?.at ?? first?.at ?? { sheet, row, column: 0 };
}

type PlanRowCells = Partial<Record<string, { at: { sheet: string; row: number; column: number } }>>;

export const unknownVersion = rule({
  id: 'ID05',
  severity: 'toFix',
  on: 'sheet',
  check: sheetIs('unknownVersion'),
});

export const unusedSettings = rule({
  id: 'ID06',
  severity: 'toFix',
  on: 'sheet',
  check: ({ role, name }, { book }) =>
    when(role === 'unusedSettings', () => ({
      spot: { sheet: name },
      facts: { used: book.settingsSheet ?? '' },
    })),
});

export const doubtfulSheet = rule({
  id: 'ID07',
  severity: 'toKnow',
  on: 'sheet',
  check: sheetIs('doubtful'),
});

export const summaryCopy = rule({
  id: 'ID09',
  severity: 'toKnow',
  on: 'sheet',
  check: sheetIs('summaryCopy'),
});

/** What tells a row from those that have its number: in a unit, services and kinds may count on their own. */
const identityOf = (row: CountedRow, nameOf: (unit: string) => string): string | null => {
  if (row.number.trim() === '' || row.objective === null) return null;
  const { service, kind } = row.objective.objective;
  const unit = unitKey(nameOf(row.unit));
  return [unit, numberKey(row.number), textKey(service), textKey(kind)].join('\n');
};

export const sameNumber = rule({
  id: 'ID08',
  severity: 'blocks',
  on: 'plan',
  check: (_, { rows, unitName }) =>
    groups(rows, (row) => identityOf(row, unitName))
      .map((its) => its.flatMap((row) => (row.objective ? [{ ...row, on: row.objective }] : [])))
      .filter((its) => new Set(its.map(({ on }) => on.key)).size > 1)
      .map((its) => {
        const last = its.at(-1)!;
        return {
          spot: placeOfNumber(last.on, last.shared),
          facts: { number: last.number.trim(), sheets: sheetsOf(its.map(({ on }) => on)) },
          ...{ objective: last.on.key, unit: unitName(last.unit) },
        };
      }),
});

function placeOfNumber({ places, sheet }: BookObjective, shared: number | null) {
  const place = shared === null ? places.fields.number : places.sharedWith[shared]?.number;
  return place ? { at: place } : { sheet };
}
