/** Long texts under their title: paragraphs together as long as they are not too high for a page to be broken after them. */
import type { Objective } from '../../domain/objective';
import type { TextSpec } from '../objectiveTemplate';
import { STYLES } from '../style';
import type { ObjectiveGrid } from './objectiveGrid';

/** Name of the closing remark. */
export const NOTES = 'Note';

/** Lines over the whole width that a cell holds, one paragraph at least. */
const LINES = 8;

export function writeText(
  grid: ObjectiveGrid,
  objective: Objective,
  { field, name, label }: TextSpec,
): void {
  grid.section(label);
  const first = grid.row;
  for (const text of partsOf(grid, objective[field])) {
    grid.field(grid.at(0), null, STYLES.label);
    grid.text(text === '' ? null : text, STYLES.text);
    grid.row += 1;
  }
  grid.name(name, textRows(grid, first));
  grid.name(endOf(name), { ...grid.besideLabel() });
}

const textRows = (grid: ObjectiveGrid, first: number) => ({
  ...grid.besideLabel(),
  ...{ row: first, rows: grid.row - first },
});

/** Paragraphs, put together as far as a cell may hold them. */
function partsOf(grid: ObjectiveGrid, text: string): string[] {
  const lines = (of: string) => grid.linesOf(of, grid.besideLabel());
  return text.split('\n').reduce<string[]>((parts, paragraph) => {
    const joined = `${parts.at(-1) ?? ''}\n${paragraph}`;
    if (parts.length > 0 && lines(joined) <= LINES) return [...parts.slice(0, -1), joined];
    return [...parts, paragraph];
  }, []);
}

/** The blank row after a text: what is added above it, or in it, goes on with the text. */
export const endOf = (name: string) => `${name}_Fine`;
