/** A row of a table by what its columns are. */
import { isBlank, italian } from '../../domain/cells';
import type { PlanValue } from '../../domain/objective';
import type { ColumnRole } from './roles';

export interface TableRow {
  /** Position in the table, from 0. */
  at: number;
  /** The cell of each role that is not blank. */
  by: Readonly<Partial<Record<ColumnRole, PlanValue>>>;
  cells: readonly unknown[];
}

/** Of two columns with one role the first that is filled counts. */
export function rowAt(
  cells: readonly unknown[],
  at: number,
  roles: readonly ColumnRole[],
): TableRow {
  const by: Partial<Record<ColumnRole, PlanValue>> = {};
  roles.forEach((role, column) => {
    const value = planValue(cells[column]);
    if (role !== 'ignore' && value !== null) by[role] ??= value;
  });
  return { at, by, cells };
}

export function planValue(cell: unknown): PlanValue {
  if (isBlank(cell)) return null;
  if (typeof cell === 'number') return cell;
  if (typeof cell === 'boolean') return cell ? 'SI' : 'NO';
  return String(cell).trim();
}

export const words = (value: PlanValue | undefined): string =>
  typeof value === 'number' ? italian(value) : (value ?? '');
