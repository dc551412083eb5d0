/** Long texts: a title over a row for each paragraph, so that none needs more height than a row can have. */
import type { Objective } from '../../domain/objective';
import type { TextSpec } from '../objectiveTemplate';
import { STYLES } from '../style';
import type { ObjectiveGrid } from './objectiveGrid';

/** Name of the closing remark. */
export const NOTES = 'Note';

export function writeText(
  grid: ObjectiveGrid,
  objective: Objective,
  { field, name, label }: TextSpec,
): void {
  grid.section(label);
  const first = grid.row;
  for (const paragraph of objective[field].split('\n')) {
    grid.field(grid.across(), paragraph === '' ? null : paragraph, STYLES.text);
    grid.row += 1;
  }
  grid.name(name, grid.since(first));
  grid.name(endOf(name), grid.across());
}

/** The blank row after a text: what is added above it, or in it, goes on with the text. */
export const endOf = (name: string) => `${name}_Fine`;
