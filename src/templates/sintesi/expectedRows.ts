/** The rows that the summaries of a book should have. */
import type { Book, BookObjective } from '../../domain/book';
import type { Unit } from '../../domain/plan';
import type { ObjectiveRow } from '../../domain/planOverview';
import { inSummaryOrder } from '../../domain/summaryOrder';
import type { RowName } from '../../domain/summaryUpdate';
import { resolveUnit, unitKey } from '../../domain/units';
import { objectiveTemplate } from '../forms';
import type { SummaryLineCells } from './rowCells';
import { sourceInBook } from './source';

/** An objective in one of its units. */
export interface ExpectedRow extends RowName, ObjectiveRow {
  /** Tells it from the other rows: the objective's key, and its position among the units that share it. */
  key: string;
  found: BookObjective;
}

export const rowKeyOf = (objective: string, shared: number | null): string =>
  `${objective}#${shared ?? ''}`;

/** The name of a unit as the settings give it, else as printed. */
export const unitNameIn = (units: readonly Unit[], printed: string): string =>
  resolveUnit(units, printed)?.name ?? printed.trim();

/** A row for each objective that has a sheet of its own and for each unit that shares it, in the order of a new summary. */
export function expectedRows({ objectives, settings }: Book): ExpectedRow[] {
  const units = settings?.units ?? [];
  const rows = objectives
    .filter(({ template }) => objectiveTemplate(template))
    .flatMap((found, index): ExpectedRow[] => {
      const { key, objective } = found;
      const row = (
        shared: number | null,
        of: { unit: string; number: string; weight: number | null },
      ) => ({
        ...{ key: rowKeyOf(key, shared), found, index, shared, title: objective.title },
        ...{ unit: unitNameIn(units, of.unit), number: of.number, weight: of.weight },
      });
      return [row(null, objective), ...objective.sharedWith.map((of, shared) => row(shared, of))];
    });
  return inSummaryOrder(rows, units);
}

export const lineOf = ({ found, shared, unit }: ExpectedRow): SummaryLineCells => ({
  ...{ unit, printed: null },
  shown: { source: sourceInBook(found), shared },
});

export const isOfUnit = (row: { unit: string }, unit: string | null): boolean =>
  unit === null || unitKey(row.unit) === unitKey(unit);

export const nameOf = ({ number, title, unit }: RowName): RowName => ({ number, title, unit });
