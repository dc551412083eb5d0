/** The objectives that a table holds, once it is known what its columns are. */
import { isBlank, italian } from '../../domain/cells';
import { completeObjective } from '../../domain/completePlan';
import type { Indicator, IndicatorField, Objective, PlanValue } from '../../domain/objective';
import { toWeight } from '../../domain/weights';
import type { Cells, ColumnRole } from './columns';

type Row = Readonly<Partial<Record<ColumnRole, PlanValue>>>;

/**
 * One objective for each title, with the rows as far as the next one, or all rows where no column has titles. A row
 * gives an indicator, a phase, both or neither. Nothing that can be made an objective of gives none.
 */
export function objectivesOf(
  cells: Cells,
  hasHeadings: boolean,
  roles: readonly ColumnRole[],
  year: number,
): Objective[] {
  const rows = cells.slice(hasHeadings ? 1 : 0).map((row) => byRole(row, roles));
  return groupsOf(rows)
    .map((group) => objectiveOf(group, year))
    .filter(holdsSomething);
}

/** The cell of each role that is not blank; of two columns with one role, the first that is filled. */
function byRole(cells: readonly unknown[], roles: readonly ColumnRole[]): Row {
  const row: Partial<Record<ColumnRole, PlanValue>> = {};
  roles.forEach((role, column) => {
    const value = planValue(cells[column]);
    if (role !== 'ignore' && value !== null) row[role] ??= value;
  });
  return row;
}

function planValue(cell: unknown): PlanValue {
  if (isBlank(cell)) return null;
  if (typeof cell === 'number') return cell;
  if (typeof cell === 'boolean') return cell ? 'SI' : 'NO';
  return String(cell).trim();
}

function groupsOf(rows: readonly Row[]): Row[][] {
  const groups: Row[][] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    const isNext = row.title !== undefined && row.title !== last?.[0]?.title;
    if (last && !isNext) last.push(row);
    else groups.push([row]);
  }
  return groups;
}

const INDICATOR_COLUMNS: readonly (readonly [ColumnRole, IndicatorField])[] = [
  ['indicator', 'description'],
  ['unitOfMeasure', 'unitOfMeasure'],
  ['formula', 'formula'],
  ['baseline', 'baseline'],
  ['target', 'target'],
];

function objectiveOf(rows: readonly Row[], year: number): Objective {
  const all = (role: ColumnRole) => [
    ...new Set(rows.flatMap((row) => (row[role] === undefined ? [] : [words(row[role])]))),
  ];
  const phases = rows.flatMap((row) =>
    row.phase === undefined
      ? []
      : [
          {
            name: words(row.phase),
            owner: words(row.phaseOwner),
            deliverable: words(row.deliverable),
            weight: toWeight(row.phaseWeight) ?? null,
          },
        ],
  );
  return completeObjective(
    {
      number: all('number')[0] ?? '',
      title: all('title')[0] ?? '',
      unit: all('unit')[0] ?? '',
      owner: all('owner')[0] ?? '',
      description: all('description').join('\n'),
      dueDate: all('dueDate')[0] ?? '',
      weight: toWeight(rows.find((row) => row.weight !== undefined)?.weight) ?? null,
      indicatorTable: { indicators: rows.flatMap(indicatorOf) },
      schedules: phases.length === 0 ? [] : [{ year, phases }],
    },
    year,
  );
}

function indicatorOf(row: Row): Indicator[] {
  if (row.indicator === undefined) return [];
  const indicator: Indicator = {};
  for (const [role, field] of INDICATOR_COLUMNS) {
    const value = row[role];
    if (value !== undefined) indicator[field] = field === 'description' ? words(value) : value;
  }
  return [indicator];
}

const words = (value: PlanValue | undefined): string =>
  typeof value === 'number' ? italian(value) : (value ?? '');

const holdsSomething = ({ title, description, indicatorTable, schedules }: Objective): boolean =>
  title !== '' ||
  description !== '' ||
  indicatorTable.indicators.length > 0 ||
  schedules.length > 0;
