/** Indicators and phases of a table that is pasted into their list: with headings it is read as any table, else by the order of the fields. */
import { italian } from '../../domain/cells';
import {
  INDICATOR_FIELDS,
  type Indicator,
  type IndicatorField,
  type Phase,
  type PlanValue,
} from '../../domain/objective';
import { objectivesOf } from '../../templates/selection/objectives';
import type { Remark } from '../../templates/selection/remarks';
import type { ColumnRole, TableReading } from '../../templates/selection/roles';
import { readTable } from '../../templates/selection/table';
import { pastedRows } from '../paste/pastedRows';
import type { PastedRows } from '../paste/pastedRows';
import type { PastedIndicator, PastedPhase } from './actions';
import type { PhaseField } from './draft';
import type { Form } from './form';
import { inSight } from './indicatorColumns';

type Cells = readonly (readonly string[])[];

const written = (value: PlanValue | undefined): string =>
  typeof value === 'number' ? italian(value) : (value ?? '');

/** What a heading means in a list of indicators, or of phases, where it would be said of the objective elsewhere. */
const OF_INDICATORS: Partial<Record<ColumnRole, ColumnRole>> = {
  ...{ title: 'indicator', description: 'indicator', phase: 'indicator' },
  ...{ weight: 'indicatorWeight', phaseWeight: 'indicatorWeight' },
};
const OF_PHASES: Partial<Record<ColumnRole, ColumnRole>> = {
  ...{ title: 'phase', description: 'phase', indicator: 'phase' },
  ...{ weight: 'phaseWeight', owner: 'phaseOwner', dueDate: 'phaseEnd' },
};

/** Undefined where no row names the columns. */
function readAs(
  cells: Cells,
  year: number,
  meant: Partial<Record<ColumnRole, ColumnRole>>,
  main: ColumnRole,
): TableReading | undefined {
  const found = readTable(cells, year);
  if (!found.rows.includes('heading')) return undefined;
  const taken = new Set(found.columns);
  const columns = found.columns.map((role): ColumnRole => {
    const other = meant[role];
    if (other === undefined || (taken.has(other) && other === main)) return role;
    taken.add(other);
    return other;
  });
  if (!columns.includes(main)) return undefined;
  return readTable(cells, year, {
    rows: new Map(),
    columns: new Map(columns.map((role, column) => [column, role])),
  });
}

const OF_LISTS: Record<'indicators' | 'phases', ReadonlySet<ColumnRole>> = {
  indicators: new Set([
    ...(['indicator', 'indicatorWeight', 'unitOfMeasure', 'formula', 'polarity'] as const),
    ...(['baseline3', 'baseline2', 'baseline', 'target', 'actual'] as const),
  ]),
  phases: new Set([
    ...(['phase', 'phaseOwner', 'deliverable', 'phaseWeight'] as const),
    ...(['phaseStart', 'phaseEnd', 'phaseTimes', 'period'] as const),
  ]),
};

/** The headings of what is filled in and not taken. */
const unusedIn = (
  cells: Cells,
  { rows, columns, headings }: TableReading,
  used: ReadonlySet<ColumnRole>,
): string[] =>
  columns.flatMap((role, column) => {
    const isFilled = cells.some((row, at) => rows[at] === 'data' && (row[column] ?? '') !== '');
    return used.has(role) || !isFilled ? [] : [headings[column] || cells[0]![column]!];
  });

/** Cells that were not understood. */
const unread = (remarks: readonly Remark[]): string[] =>
  remarks.flatMap((remark) => (remark.kind === 'unread' ? [remark.written] : []));

export function pastedIndicators(
  cells: Cells,
  from: IndicatorField,
  form: Form,
  year: number,
): PastedRows<IndicatorField> {
  const reading = readAs(cells, year, OF_INDICATORS, 'indicator');
  // As they are seen, one beside the other.
  const { main, more } = inSight(form.indicatorColumns);
  const fields = [...main, ...more].map(({ field }) => field);
  if (!reading) return pastedRows(cells, { fields, from, fieldOf: () => undefined });
  const { objectives, remarks } = objectivesOf(cells, reading, { year, joinsSame: true });
  const rows = objectives.flatMap(({ objective }) => objective.indicatorTable.indicators);
  const unused = [...unusedIn(cells, reading, OF_LISTS.indicators), ...unread(remarks)];
  return { rows: rows.map(textsOf), unused };
}

const textsOf = (indicator: Indicator): PastedIndicator =>
  Object.fromEntries(
    INDICATOR_FIELDS.filter((field) => field in indicator).map((field) => [
      field,
      written(indicator[field]),
    ]),
  );

/** Those of the year, or of the only one that the table tells. */
export function pastedPhases(
  cells: Cells,
  from: 'name' | PhaseField,
  form: Form,
  year: number,
): { rows: PastedPhase[]; unused: string[] } {
  const reading = readAs(cells, year, OF_PHASES, 'phase');
  const fields = ['name' as const, ...form.phaseColumns.map(({ field }) => field)];
  if (!reading) return pastedRows(cells, { fields, from, fieldOf: () => undefined });
  const { objectives, remarks } = objectivesOf(cells, reading, { year, joinsSame: true });
  const schedules = objectives.flatMap(({ objective }) => objective.schedules);
  const own = schedules.filter((schedule) => schedule.year === year);
  const taken = own.length > 0 ? own : schedules.slice(0, 1);
  const others = schedules.filter((schedule) => !taken.includes(schedule));
  return {
    rows: taken.flatMap(({ phases, periods }) =>
      phases.map((phase) => textsOfPhase(phase, periods)),
    ),
    unused: [
      ...unusedIn(cells, reading, OF_LISTS.phases),
      ...new Set(others.map((schedule) => String(schedule.year))),
      ...unread(remarks),
    ],
  };
}

function textsOfPhase(
  { name, owner, deliverable, weight, planned }: Phase,
  periods: number,
): PastedPhase {
  const texts = { name, owner, deliverable, weight: written(weight) };
  const told = Object.entries(texts).filter(([, text]) => text !== '');
  return {
    ...Object.fromEntries(told),
    ...(planned.length > 0 && {
      planned: Array.from({ length: periods }, (_, index) => planned.includes(index + 1)),
    }),
  };
}
