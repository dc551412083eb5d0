/** The units of a plan with their objectives and the totals of their weights: what the pane says of them anywhere. */
import type { Book } from './book';
import {
  countedRows,
  lineKey,
  linesByObjective,
  summaryLines,
  type CountedRow,
} from './countedRows';
import { objectiveRows, overviewByUnit, type UnitOverview } from './planOverview';
import { resolveUnit, unitKey } from './units';

export interface PlanUnit {
  /** Blank for objectives without one. */
  unit: string;
  /** Those that it shares with another unit count in both. */
  objectives: number;
  weight: number;
  /** What the weights lack to be 100; null where no total is due. */
  missing: number | null;
  /** Whether the settings name it. Areas of public value, and a plan whose settings name none, have none to name. */
  isKnown: boolean;
}

/** What is due of the weights of a plan: a total, or none because they are coefficients or its template has none. */
export type WeightsDue = 'total' | 'coefficients' | 'none';

export interface PlanUnits {
  units: PlanUnit[];
  weightsDue: WeightsDue;
  /** Numbers of the objectives that the summary does not list, or lists although their sheet is gone. */
  summaryMisses: string[];
}

/** The rows that count by unit; where a total is due, a unit without weights lacks all of them. */
export function rowsByUnit(book: Book): UnitOverview<CountedRow>[] {
  const { settings } = book;
  return overviewByUnit(countedRows(book), {
    units: settings?.units ?? [],
    weightScale: settings?.weightScale ?? '100',
    isDueWithoutWeights: settings !== null && settledDue(book) === 'total',
  });
}

export function planUnits(book: Book): PlanUnits {
  const units = book.settings?.units ?? [];
  const areas = new Set(book.objectives.map(({ objective }) => unitKey(objective.area)));
  const isKnown = (unit: string) =>
    units.length === 0 || areas.has(unitKey(unit)) || resolveUnit(units, unit) !== undefined;
  const found = rowsByUnit(book);
  const isTotalled = found.some(({ missing }) => missing !== null);
  return {
    units: found.map(({ rows, ...unit }) => ({
      ...unit,
      objectives: rows.length,
      isKnown: unit.unit !== '' && isKnown(unit.unit),
    })),
    // Without settings nobody knows: a total is due where there are weights.
    weightsDue: settledDue(book) ?? (isTotalled ? 'total' : 'none'),
    summaryMisses: summaryMisses(book),
  };
}

/** Undefined without settings. */
function settledDue({ settings, asked }: Book): WeightsDue | undefined {
  if (settings === null) return undefined;
  if (settings.weightScale === 'coefficienti') return 'coefficients';
  return (asked[settings.template]?.includes('weight') ?? false) ? 'total' : 'none';
}

function summaryMisses(book: Book): string[] {
  const lines = summaryLines(book);
  if (lines.length === 0) return [];
  const listed = linesByObjective(lines);
  const missing = book.objectives.flatMap(({ key, objective }) =>
    objectiveRows([objective])
      .filter(({ shared }) => !listed.has(lineKey(key, shared)))
      .map(({ number }) => number),
  );
  const gone = lines
    .filter(({ row }) => row.match === 'gone')
    .map(({ row, summary }) => {
      const number = String(row.cells.number?.value ?? '');
      return number === '' || number.startsWith('#')
        ? `riga ${row.row + 1} di «${summary.sheet}»`
        : number;
    });
  return [...new Set([...missing, ...gone])];
}
