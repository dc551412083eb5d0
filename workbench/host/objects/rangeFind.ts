import { areaOf, type CellArea } from '../grid/area';
import type { HostModel } from '../model';
import { excelError } from '../protocol/errors';
import { text } from './arguments';
import { joined } from './joined';

interface Criteria {
  completeMatch?: boolean;
  matchCase?: boolean;
  searchDirection?: string;
}

/** The first cell by rows whose text holds what is sought; the last one when searching backwards. */
export async function findCell(
  area: CellArea,
  given: unknown,
  options: unknown,
  model: HostModel,
): Promise<CellArea | undefined> {
  await model.calculated();
  const sought = text(given, 'text');
  if (sought === '') throw excelError('InvalidArgument', 'nothing to find');
  const criteria = (options ?? {}) as Criteria;
  const found = matches(area, sought, criteria, (cells) => model.cells.text(cells), model);
  return criteria.searchDirection === 'Backwards' ? found.at(-1) : found[0];
}

/** All cells of a sheet whose text holds what is sought, those side by side together. */
export async function findAll(
  area: CellArea,
  given: unknown,
  options: unknown,
  model: HostModel,
): Promise<CellArea[]> {
  await model.calculated();
  const sought = text(given, 'text');
  if (sought === '') throw excelError('InvalidArgument', 'nothing to find');
  const read = (cells: CellArea) => model.cells.text(cells);
  return joined(matches(area, sought, (options ?? {}) as Criteria, read, model));
}

/** Replaces a text in formulas and texts; answers how many times. */
export async function replaceAll(
  area: CellArea,
  given: unknown,
  replacement: unknown,
  options: unknown,
  model: HostModel,
): Promise<number> {
  await model.calculated();
  const sought = text(given, 'text');
  const put = text(replacement, 'replacement');
  const criteria = (options ?? {}) as Criteria;
  const formulas = (cells: CellArea) => model.cells.formulas(cells);
  let count = 0;
  for (const cell of matches(area, sought, criteria, formulas, model)) {
    const content = String(formulas(cell)?.[0]?.[0] ?? '');
    const pattern = new RegExp(escape(sought), criteria.matchCase ? 'g' : 'gi');
    const changed = content.replace(pattern, () => {
      count += 1;
      return put;
    });
    model.cells.write(cell, changed);
  }
  return count;
}

function matches(
  area: CellArea,
  sought: string,
  criteria: Criteria,
  read: (cells: CellArea) => unknown[][] | null,
  model: HostModel,
): CellArea[] {
  const bounded = { ...model.grid.bounded(area), sheetId: area.sheetId };
  const fold = (value: string) => (criteria.matchCase ? value : value.toLowerCase());
  const wanted = fold(sought);
  const found: CellArea[] = [];
  for (const [row, cells] of (read(bounded) ?? []).entries())
    for (const [column, shown] of cells.entries()) {
      const content = fold(String(shown));
      if (criteria.completeMatch ? content === wanted : content.includes(wanted))
        found.push(areaOf(area.sheetId, bounded.row + row, bounded.column + column));
    }
  return found;
}

function escape(pattern: string): string {
  return pattern.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
