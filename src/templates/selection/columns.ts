/** What each column of a table that somebody made by hand stands for, as far as its headings and cells tell. */
import { isBlank, textKey } from '../../domain/cells';
import { namesQuantity, tellsTarget } from '../../domain/rules/wording';
import { namesIndicators, namesPhases, NOWHERE, roleOfHeading } from './columnNames';
import type { Around } from './columnNames';
import type { Heading } from './headings';
import type { Cells, ColumnRole } from './roles';

/** Roles that more than one column may have. */
const MANY: readonly ColumnRole[] = ['ignore', 'target', 'baseline', 'actual', 'laterTarget'];

/** Each role once: of two columns with one heading, the first. `body` are the rows under the headings. */
export function rolesOfHeadings(
  headings: readonly Heading[],
  body: Cells,
  year: number,
): ColumnRole[] {
  const texts = headings.map(({ over, own }) => `${over} ${own}`.trim());
  const first = (names: (text: string) => boolean) => texts.findIndex(names);
  const phases = first((text) => namesPhases(text) && !/\bpes[oi]\b|responsabil/i.test(text));
  const indicators = first((text) => namesIndicators(text) && !/\bpes[oi]\b/i.test(text));
  const title = first((text) => roleOfHeading(text, NOWHERE) === 'title');
  const plainWeights = texts.filter((text) => roleOfHeading(text, NOWHERE) === 'weight').length;
  const around = (column: number): Around => ({
    // Left of the phases stands what is said of the objective, where there is one.
    isOfPhases: phases >= 0 && (title < 0 || column >= phases || title > phases),
    isOfIndicators:
      indicators >= 0 &&
      column > indicators &&
      (phases < 0 || phases < indicators) &&
      plainWeights > 1,
  });
  const levels = levelsOf(texts);
  const taken = new Set<ColumnRole>();
  const roles = headings.map((heading, column): ColumnRole => {
    const role = levels.get(column) ?? roleOf(heading, around(column));
    if (MANY.includes(role)) return role;
    if (taken.has(role)) return 'ignore';
    taken.add(role);
    return role;
  });
  return withTitle(byYear(roles, texts, year), body);
}

/** From what the DUP plans down to what is managed: the last of them that a table has is its objective. */
const LEVELS = [
  [/^obiettiv[oi] strategic[oi]\b/, 'strategicLine'],
  [/^obiettiv[oi] operativ[oi]\b/, 'operationalObjective'],
  [/^obiettiv[oi] (?:gestional[ei]|esecutiv[oi]|di (?:gestione|performance|peg)|peg)\b/, 'title'],
] as const;

/** Where a table has more than one of the levels. */
function levelsOf(texts: readonly string[]): ReadonlyMap<number, ColumnRole> {
  const found = LEVELS.flatMap(([pattern, role]) => {
    const column = texts.findIndex((text) => pattern.test(textKey(text)));
    return column < 0 ? [] : [[column, role] as const];
  });
  const [last] = found.at(-1) ?? [];
  const roles = found.length > 1 ? found : [];
  return new Map(roles.map(([column, role]) => [column, column === last ? 'title' : role]));
}

function roleOf({ over, own }: Heading, around: Around): ColumnRole {
  const together = `${over} ${own}`.trim();
  const role = roleOfHeading(own, around);
  if (over === '') return role;
  if (role === 'weight') return roleOfHeading(together, around);
  if (role === 'description' || role === 'title') {
    if (namesIndicators(over)) return 'indicator';
    if (namesPhases(over)) return 'phase';
    return role;
  }
  if (role === 'number' && (namesIndicators(over) || namesPhases(over))) return 'ignore';
  if (role === 'owner' && namesPhases(over)) return 'phaseOwner';
  return role === 'ignore' ? roleOfHeading(together, around) : role;
}

/** The year that a heading tells: "Target 2024", "al 31/12/2023". */
export const yearIn = (text: string): number | null => {
  const years = text.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g) ?? [];
  return years.length === 1 ? Number(years[0]) : null;
};

const BASELINES = ['baseline', 'baseline2', 'baseline3'] as const;

/**
 * Of targets of several years the plan's year is the target, else the first; what was measured in years before is where
 * it started from, the last one first.
 */
function byYear(roles: ColumnRole[], texts: readonly string[], year: number): ColumnRole[] {
  const years = texts.map(yearIn);
  const columnsOf = (...wanted: ColumnRole[]) =>
    roles.flatMap((role, column) => (wanted.includes(role) ? [column] : []));
  const targets = columnsOf('target');
  const target = targets.find((column) => years[column] === year) ?? targets[0];
  const from = target === undefined ? year : (years[target] ?? year);
  const isPast = (column: number) => (years[column] ?? from) < from;
  const past = columnsOf('baseline', 'actual')
    .filter((column) => roles[column] === 'baseline' || isPast(column))
    .sort((one, other) => (years[other] ?? from - 1) - (years[one] ?? from - 1) || one - other);
  const baselines = new Map(
    past.map((column, index): [number, ColumnRole] => [column, BASELINES[index] ?? 'ignore']),
  );
  const actual = roles.findIndex((role, column) => role === 'actual' && !baselines.has(column));
  return roles.map((role, column): ColumnRole => {
    if (role === 'actual' && !baselines.has(column)) return column === actual ? role : 'ignore';
    if (role === 'target' && column !== target)
      return isPast(column) || years[column] === null ? 'ignore' : 'laterTarget';
    return baselines.get(column) ?? role;
  });
}

/** Codes are no titles: where another column has words, that one has the titles. */
function withTitle(roles: ColumnRole[], body: Cells): ColumnRole[] {
  const title = roles.indexOf('title');
  const description = roles.indexOf('description');
  if (description < 0) return roles;
  const cells = body.map((row) => row[title]).filter((cell) => !isBlank(cell));
  const areCodes = title >= 0 && cells.length > 0 && cells.every(isCode);
  if (title >= 0 && !areCodes) return roles;
  const isFree = !roles.includes('strategicLine');
  return roles.map((role, column) => {
    if (column === description) return 'title';
    return column === title ? (isFree ? 'strategicLine' : 'ignore') : role;
  });
}

/** "0101", "1.2", "OS3": a number with at most a few letters. */
const isCode = (cell: unknown): boolean =>
  typeof cell === 'number' || /^[a-z]{0,4}[ .-]?\d[\d.\-/]*[a-z]?$/i.test(String(cell).trim());

const VALUE = /^[<>≤≥]?\s*-?[\d.,]+\s*%?$|^\d{1,2}[/.-]\d{1,2}([/.-]\d{2,4})?$|^s[iì]$|^no$/i;

/** Without headings: a column of texts, which are indicators or phases, and the values beside it. */
export function rolesOfCells(cells: Cells): ColumnRole[] {
  const columns = Array.from({ length: cells[0]?.length ?? 0 }, (_, column) =>
    cells.map((row) => row[column]).filter((cell) => !isBlank(cell)),
  );
  const texts = columns.findIndex((column) => column.length > 0 && !column.every(isValue));
  const isMeasured = most(columns[texts] ?? [], (cell) => {
    const text = String(cell);
    return namesQuantity(text) || tellsTarget(text);
  });
  const targets = columns.findIndex(
    (column, index) => index > texts && column.length > 0 && most(column, isValue),
  );
  return columns.map((_, index) => {
    if (index === texts) return isMeasured ? 'indicator' : 'phase';
    return index === targets && isMeasured ? 'target' : 'ignore';
  });
}

const isValue = (cell: unknown): boolean =>
  typeof cell === 'number' || (typeof cell === 'string' && VALUE.test(textKey(cell)));

const most = (cells: readonly unknown[], holds: (cell: unknown) => boolean): boolean =>
  cells.filter(holds).length * 2 > cells.length;
