/** The phases of an objective in a table, year by year. */
import { completePhase, completeSchedule } from '../../domain/completePlan';
import type { Phase, Schedule } from '../../domain/objective';
import type { Periods } from '../../domain/periods';
import { toWeight } from '../../domain/weights';
import type { Remark } from './remarks';
import type { ColumnRole, TableReading } from './roles';
import { planValue, words } from './tableRow';
import type { TableRow } from './tableRow';
import { timesOf } from './times';

interface TimedPhase {
  row: number;
  phase: Phase;
  planned: ReadonlyMap<number, { periods: Periods; positions: number[] }>;
}

/** What a row says of its phase. */
const OF_PHASE: readonly ColumnRole[] = [
  ...(['phaseOwner', 'deliverable', 'phaseWeight'] as const),
  ...(['phaseStart', 'phaseEnd', 'phaseTimes', 'period'] as const),
];

/** A schedule for each year that has times; phases without any stand in the first of them. */
export function phasesOf(
  rows: readonly TableRow[],
  reading: TableReading,
  { year, title }: { year: number; title: string },
  remarks: Remark[],
): Schedule[] {
  const hasPhases = reading.columns.includes('phase');
  const phases = rows.flatMap((row): TimedPhase[] => {
    const isPhase = row.by.phase !== undefined;
    if (!isPhase && (hasPhases || row.by.title === undefined)) {
      if (OF_PHASE.some((role) => row.by[role] !== undefined))
        remarks.push({ kind: 'noPhase', row: row.at });
      return [];
    }
    const { planned, unread } = timesOf(row.cells, reading.columns, reading.blocks, year);
    for (const column of unread)
      remarks.push({ kind: 'unread', row: row.at, written: words(planValue(row.cells[column])) });
    if (!isPhase && planned.size === 0) return [];
    if (!isPhase) remarks.push({ kind: 'timesOfObjective', row: row.at, title });
    return [{ row: row.at, phase: phaseOf(row, remarks), planned }];
  });
  if (phases.length === 0) return [];
  const years = [...new Set(phases.flatMap(({ planned }) => [...planned.keys()]))].sort(
    (one, other) => one - other,
  );
  const [first = year] = years;
  if (years.length > 1)
    for (const { row, phase, planned } of phases)
      if (planned.size === 0)
        remarks.push({ kind: 'noTimes', row, phase: phase.name, year: first });
  return (years.length === 0 ? [year] : years).map((each) => {
    const given = phases.find(({ planned }) => planned.has(each))?.planned.get(each);
    return completeSchedule({
      year: each,
      ...(given && { periods: given.periods }),
      phases: phases
        .filter(({ planned }) => planned.has(each) || (planned.size === 0 && each === first))
        .map(({ phase, planned }) => ({
          ...phase,
          planned: planned.get(each)?.positions ?? [],
        })),
    });
  });
}

function phaseOf({ at, by }: TableRow, remarks: Remark[]): Phase {
  const weight = toWeight(by.phaseWeight);
  if (weight === undefined)
    remarks.push({ kind: 'unread', row: at, written: words(by.phaseWeight) });
  return completePhase({
    name: words(by.phase ?? by.title),
    owner: words(by.phaseOwner),
    deliverable: words(by.deliverable),
    weight: weight ?? null,
  });
}
