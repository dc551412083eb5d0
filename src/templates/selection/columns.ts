/** What each column of a table that somebody made by hand stands for, as far as its headings and cells tell. */
import { isBlank, textKey } from '../../domain/cells';
import { namesQuantity, tellsTarget } from '../../domain/rules/wording';
import { fieldOfLabel } from '../sheet/indicatorLabels';

/** What the user can say of a column; `ignore` is not taken. */
export const COLUMN_ROLES = [
  'ignore',
  'number',
  'title',
  'unit',
  'owner',
  'description',
  'weight',
  'dueDate',
  'indicator',
  'unitOfMeasure',
  'formula',
  'baseline',
  'target',
  'phase',
  'phaseOwner',
  'deliverable',
  'phaseWeight',
] as const;

export type ColumnRole = (typeof COLUMN_ROLES)[number];

export type Cells = readonly (readonly unknown[])[];

export interface Guess {
  /** Whether the first row names the columns. */
  hasHeadings: boolean;
  roles: ColumnRole[];
}

/** A first proposal, for the user to change. */
export function guessColumns(cells: Cells): Guess {
  const [first = [], ...rows] = cells;
  const named = rolesOfHeadings(first);
  const hasHeadings =
    rows.length > 0 &&
    named.some((role) => role !== 'ignore') &&
    first.every(
      (cell) => isBlank(cell) || (typeof cell === 'string' && !/^[\d.,%\s]+$/.test(cell)),
    );
  return { hasHeadings, roles: hasHeadings ? named : rolesOfCells(cells) };
}

/** Each role once: of two columns with one heading, the first. */
function rolesOfHeadings(headings: readonly unknown[]): ColumnRole[] {
  const keys = headings.map((heading) => (typeof heading === 'string' ? textKey(heading) : ''));
  const hasPhases = keys.some((key) => PHASE.test(key));
  const taken = new Set<ColumnRole>();
  return keys.map((key, column) => {
    const role = roleOfHeading(String(headings[column] ?? ''), key, hasPhases);
    if (role === 'ignore' || taken.has(role)) return 'ignore';
    taken.add(role);
    return role;
  });
}

const PHASE = /\bfas[ei]\b|\battivita\b|\bazion[ei]\b/;

/** "N." alone, or of the objective: "Numero di pratiche" counts something else. */
const NUMBER = /^(n|nr|num|numero)\.?°?( (ob|obiettivo)\.?)?$/;

function roleOfHeading(heading: string, key: string, hasPhases: boolean): ColumnRole {
  if (/^peso|\bpeso\b/.test(key)) return hasPhases ? 'phaseWeight' : 'weight';
  if (/\bresponsabil/.test(key)) return hasPhases ? 'phaseOwner' : 'owner';
  if (NUMBER.test(key)) return hasPhases ? 'ignore' : 'number';
  if (/^settor[ei]\b/.test(key)) return 'unit';
  if (PHASE.test(key)) return 'phase';
  switch (fieldOfLabel(heading)) {
    case 'description':
      return 'indicator';
    case 'unitOfMeasure':
      return 'unitOfMeasure';
    case 'formula':
      return 'formula';
    case 'baseline':
      return 'baseline';
    case 'target':
      return 'target';
    default:
  }
  if (/\bindicator[ei]\b/.test(key)) return 'indicator';
  if (/\btarget\b|\bvalore atteso\b/.test(key)) return 'target';
  if (/\bdescrizione\b|\brisultati attesi\b/.test(key)) return 'description';
  if (/\bobiettiv[oi]\b|\btitolo\b/.test(key)) return 'title';
  if (/\bprodott[oi]\b|\boutput\b/.test(key)) return 'deliverable';
  if (/\btermin[ei]\b|\bscadenz[ae]\b/.test(key)) return 'dueDate';
  return 'ignore';
}

const VALUE = /^[<>≤≥]?\s*-?[\d.,]+\s*%?$|^\d{1,2}[/.-]\d{1,2}([/.-]\d{2,4})?$|^s[iì]$|^no$/i;

/** Without headings: a column of texts, which are indicators or phases, and the values beside it. */
function rolesOfCells(cells: Cells): ColumnRole[] {
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
  typeof cell === 'number' || (typeof cell === 'string' && VALUE.test(cell.trim()));

const most = (cells: readonly unknown[], holds: (cell: unknown) => boolean): boolean =>
  cells.filter(holds).length * 2 > cells.length;
