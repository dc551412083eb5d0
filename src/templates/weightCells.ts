/** Where the weights of a plan stand: on each objective's sheet its own, and one for each unit that shares it. */
import { toWeight } from '../domain/weights';
import { cellAddress } from './address';
import { CellReader } from './cellReader';
import { priorityText, readPriority } from './sheet/fields';
import { sharedName } from './sheet/sharing';
import type { SheetContents } from './sheetContents';

export interface WeightCell {
  sheet: string;
  /** "B7". */
  cell: string;
  /** What the cell holds now. */
  content: unknown;
  number: string;
  title: string;
  unit: string;
  value: number | null;
  /** Strategic relevance that the same cell tells; undefined where the weight has a cell of its own. */
  strategicRelevance?: number | null | undefined;
}

/** The weights that a sheet of the add-in holds; none for any other. */
export function weightCells(sheet: SheetContents): WeightCell[] {
  const reader = new CellReader(sheet);
  const text = (name: string) => {
    const area = reader.named(name);
    return area ? reader.text(area.row, area.column) : '';
  };
  const at = (name: string) => {
    const area = reader.named(name);
    if (!area) return undefined;
    const content = reader.value(area.row, area.column);
    return {
      sheet: sheet.name,
      cell: cellAddress(area.row, area.column),
      content,
      value: toWeight(content) ?? null,
    };
  };
  const title = text('Titolo');
  const found: WeightCell[] = [];
  const priority = reader.named('Priorita');
  const own = at('Peso') ?? at('Priorita');
  if (own) {
    const isBoth = priority && !reader.named('Peso');
    found.push({
      ...own,
      ...{ number: text('Numero'), unit: text('Settore'), title },
      ...(isBoth && {
        strategicRelevance: readPriority(reader, priority.row, priority.column).strategicRelevance,
      }),
    });
  }
  for (let index = 0; reader.named(sharedName(index, 'Peso')); index += 1) {
    const area = reader.named(sharedName(index, 'Numero'));
    const shared = at(sharedName(index, 'Peso'));
    if (!area || !shared) continue;
    const unit = reader.text(area.row, 0);
    found.push({ ...shared, number: text(sharedName(index, 'Numero')), unit, title });
  }
  return found;
}

/** What a cell holds with another weight; a blank where there is none. */
export function contentWith(
  {
    strategicRelevance,
    content,
    value,
  }: Pick<WeightCell, 'strategicRelevance' | 'content' | 'value'>,
  weight: number | null,
): string | number {
  if (strategicRelevance === undefined) return weight ?? '';
  const isBare = value !== null && !String(content).includes('%');
  return priorityText({ strategicRelevance, weight }, isBare ? '' : '%');
}
