/** The objectives that a table holds, once it is known what its rows and columns are. */
import { roundHalfAway } from '../../domain/decimal';
import { isBlank } from '../../domain/cells';
import { completeObjective } from '../../domain/completePlan';
import { MONTHS_SHORT } from '../../domain/months';
import type { Indicator, IndicatorField, Objective, PlanValue } from '../../domain/objective';
import { polarityOf } from '../../domain/rules/indicators';
import { toWeight } from '../../domain/weights';
import { keyOf } from './headings';
import { phasesOf } from './phases';
import type { Remark } from './remarks';
import type { Cells, ColumnRole, TableReading } from './roles';
import { NO_SECTION, withSection } from './sections';
import type { Section } from './sections';
import { planValue, rowAt, words } from './tableRow';
import type { TableRow } from './tableRow';
import { YearTargets } from './yearTargets';

export interface FoundObjective {
  objective: Objective;
  /** The rows that it was made of, from 0. */
  rows: number[];
}

export interface FoundObjectives {
  objectives: FoundObjective[];
  /** What was not taken as it stands, or may be meant otherwise. */
  remarks: Remark[];
}

export interface TableChoices {
  /** Of times that tell none. */
  year: number;
  /** Whether rows with one title are one objective even where they tell different numbers, weights or units. */
  joinsSame: boolean;
  /** Years for which what is written has a target of its own; the others go into notes. */
  targetYears?: readonly number[];
}

interface Group {
  rows: TableRow[];
  section: Section;
}

/**
 * One objective for each title, with the rows as far as the next one, or all rows where no column has titles. A row
 * gives an indicator, a phase, both or neither. Nothing that can be made an objective of gives none.
 */
export function objectivesOf(
  cells: Cells,
  reading: TableReading,
  choices: TableChoices,
): FoundObjectives {
  const remarks: Remark[] = [];
  const groups = groupsOf(cells, reading, choices, remarks);
  const objectives = groups
    .map((group) => ({
      objective: objectiveOf(group, reading, choices, remarks),
      rows: group.rows.map(({ at }) => at),
    }))
    .filter(({ objective }) => holdsSomething(objective));
  return { objectives, remarks: [...fractions(objectives), ...remarks] };
}

/** Coefficients are written so; points of 100 and percentages are not. */
function fractions(objectives: readonly FoundObjective[]): Remark[] {
  const weighed = objectives.filter(({ objective }) => (objective.weight ?? 0) !== 0);
  const weights = weighed.map(({ objective }) => objective.weight ?? 0);
  const areFractions = weights.every((weight) => weight > 0 && weight <= 1);
  const [first] = weighed;
  if (!first || !areFractions || weights.every((weight) => weight === 1)) return [];
  const total = roundHalfAway(
    weights.reduce((sum, weight) => sum + weight, 0),
    4,
  );
  return [{ kind: 'fractions', row: first.rows[0] ?? 0, total }];
}

function groupsOf(
  cells: Cells,
  { rows: roles, columns }: TableReading,
  { joinsSame }: TableChoices,
  remarks: Remark[],
): Group[] {
  const groups: Group[] = [];
  const merged = mergedDown(columns);
  let above: TableRow['by'] = {};
  let section = NO_SECTION;
  let isNewSection = false;
  cells.forEach((each, at) => {
    if (roles[at] === 'section') {
      section = withSection(section, words(planValue(each.find((cell) => !isBlank(cell)))));
      isNewSection = true;
      above = {};
    }
    if (roles[at] !== 'data') return;
    const read = rowAt(each, at, columns);
    const isTitled = read.by.title !== undefined;
    const row = isTitled ? { ...read, by: { ...only(above, merged), ...read.by } } : read;
    if (isTitled) above = row.by;
    const last = groups.at(-1);
    const [first] = last?.rows ?? [];
    const { title } = row.by;
    const isSame = title !== undefined && title === first?.by.title;
    const differs = isSame && differingRole(first!, row);
    if (differs)
      remarks.push({ kind: 'sameTitle', row: at, title: words(title), joined: joinsSame });
    const isNext =
      (title !== undefined && (!isSame || (differs && !joinsSame))) ||
      (isNewSection && columns.includes('title') && title !== undefined);
    isNewSection = false;
    if (last && !isNext) last.rows.push(row);
    else groups.push({ rows: [row], section });
  });
  return groups;
}

const GROUPING = ['unit', 'service', 'strategicLine', 'operationalObjective'] as const;

/** Columns left of the titles that group them: merged downwards, only the first row of theirs has a value. */
const mergedDown = (columns: readonly ColumnRole[]) =>
  GROUPING.filter((role) => {
    const column = columns.indexOf(role);
    return column >= 0 && column < columns.indexOf('title');
  });

const only = (by: TableRow['by'], roles: readonly ColumnRole[]): TableRow['by'] =>
  Object.fromEntries(roles.flatMap((role) => (by[role] === undefined ? [] : [[role, by[role]]])));

/** What tells two objectives of one title apart. */
const TELLING = ['number', 'weight', 'unit'] as const;

const differingRole = ({ by: one }: TableRow, { by: other }: TableRow): boolean =>
  TELLING.some(
    (role) => one[role] !== undefined && other[role] !== undefined && one[role] !== other[role],
  );

const INDICATOR_COLUMNS: readonly (readonly [ColumnRole, IndicatorField])[] = [
  ['indicator', 'description'],
  ['unitOfMeasure', 'unitOfMeasure'],
  ['formula', 'formula'],
  ['polarity', 'polarity'],
  ['indicatorWeight', 'weight'],
  ['baseline3', 'baseline3'],
  ['baseline2', 'baseline2'],
  ['baseline', 'baseline'],
  ['target', 'target'],
  ['actual', 'actual'],
];

function objectiveOf(
  { rows, section }: Group,
  reading: TableReading,
  { year, targetYears = [] }: TableChoices,
  remarks: Remark[],
): Objective {
  const all = (role: ColumnRole) => [
    ...new Set(rows.flatMap(({ by }) => (by[role] === undefined ? [] : [words(by[role])]))),
  ];
  const title = all('title')[0] ?? '';
  const targets = new YearTargets(reading, targetYears);
  const later = laterTargets(rows, reading, targets);
  if (later !== '') remarks.push({ kind: 'laterTargets', row: rows[0]!.at, title });
  return completeObjective(
    {
      number: numberOf(rows, remarks),
      title,
      unit: all('unit')[0] ?? section.unit,
      kind: section.kind,
      service: all('service')[0] ?? '',
      owner: all('owner')[0] ?? section.owner,
      strategicLine: all('strategicLine')[0] ?? '',
      operationalObjective: all('operationalObjective')[0] ?? '',
      description: all('description').join('\n'),
      dueDate: all('dueDate')[0] ?? '',
      weight: weightOf(rows, title, remarks),
      indicatorTable: {
        indicators: rows.flatMap((row) => {
          const [indicator] = indicatorOf(row, remarks);
          return indicator ? [targets.give(indicator, row)] : [];
        }),
        ...targets.dates(),
      },
      schedules: phasesOf(rows, reading, { year, title }, remarks),
      notes: later,
    },
    year,
  );
}

/** Excel makes a date of "1/2" that is typed: the number is what it was, which the user is told. */
function numberOf(rows: readonly TableRow[], remarks: Remark[]): string {
  const row = rows.find(({ by }) => by.number !== undefined);
  const written = words(row?.by.number);
  const number = typedNumber(written);
  if (!row || number === undefined) return written;
  remarks.push({ kind: 'dateAsNumber', row: row.at, written, number });
  return number;
}

const DAY = /^(\d{2})\/(\d{2})\/\d{4}$/;
/** As it is shown, and copied: "01-feb" of "1/2", "gen-26" of "1/26". */
const SHOWN_DAY = /^(\d{1,2})-([a-z]{3})$/i;
const SHOWN_MONTH = /^([a-z]{3})-(\d{2})$/i;

function typedNumber(written: string): string | undefined {
  const [, day, month] = DAY.exec(written) ?? [];
  if (day !== undefined) return `${Number(day)}/${Number(month)}`;
  const [, shownDay, ofMonth = ''] = SHOWN_DAY.exec(written) ?? [];
  const [, shownMonth = ofMonth, year] = SHOWN_MONTH.exec(written) ?? [];
  const position = MONTHS_SHORT.indexOf(keyOf(shownMonth)) + 1;
  if (position === 0) return undefined;
  return shownDay === undefined ? `${position}/${Number(year)}` : `${Number(shownDay)}/${position}`;
}

function weightOf(rows: readonly TableRow[], title: string, remarks: Remark[]): number | null {
  let weight: number | null = null;
  for (const { at, by } of rows) {
    if (by.weight === undefined) continue;
    const read = toWeight(by.weight) ?? null;
    if (read === null) remarks.push({ kind: 'unread', row: at, written: words(by.weight) });
    else if (weight !== null && read !== weight)
      remarks.push({ kind: 'otherWeight', row: at, title, kept: weight, lost: read });
    weight ??= read;
  }
  return weight;
}

/** Values without an indicator belong to none, and words that are no polarity are not one: both are told. */
function indicatorOf({ at, by }: TableRow, remarks: Remark[]): Indicator[] {
  const indicator: Indicator = {};
  for (const [role, field] of INDICATOR_COLUMNS) {
    const value = by[role];
    if (value === undefined) continue;
    const read = by.indicator === undefined ? undefined : readAs(field, value);
    if (read === undefined) remarks.push({ kind: 'unread', row: at, written: words(value) });
    else indicator[field] = read;
  }
  return by.indicator === undefined ? [] : [indicator];
}

function readAs(field: IndicatorField, value: PlanValue): PlanValue | undefined {
  if (field === 'polarity') return polarityOf({ polarity: value });
  if (field === 'weight') return toWeight(value) ?? value;
  return field === 'description' ? words(value) : value;
}

/** Targets of the years after, for which the sheets have no cell: "Giorni medi: 35 (2025), 30 (2026)". */
function laterTargets(
  rows: readonly TableRow[],
  { columns, years }: TableReading,
  targets: YearTargets,
): string {
  const later = columns.flatMap((role, column) => (role === 'laterTarget' ? [column] : []));
  const lines = rows.flatMap(({ by, cells }) => {
    const told = later.flatMap((column) => {
      const value = planValue(cells[column]);
      if (value === null || (by.indicator !== undefined && targets.has(column))) return [];
      return [years[column] === null ? words(value) : `${words(value)} (${years[column]})`];
    });
    return told.length === 0
      ? []
      : [`${words(by.indicator) || words(by.title)}: ${told.join(', ')}`];
  });
  return lines.length === 0 ? '' : ['Target degli anni successivi', ...lines].join('\n');
}

const holdsSomething = ({ title, description, indicatorTable, schedules }: Objective): boolean =>
  title !== '' ||
  description !== '' ||
  indicatorTable.indicators.length > 0 ||
  schedules.length > 0;
