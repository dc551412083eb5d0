/** The words that the cell of a polarity proposes. */
import { POLARITY_WORDS } from '../../domain/smvp';
import { cell } from '../address';
import type { ObjectiveGrid } from './objectiveGrid';

export function addPolarityList(grid: ObjectiveGrid, column: number): void {
  grid.validate({
    area: cell(grid.row, column),
    options: Object.values(POLARITY_WORDS),
    prompt: {
      title: 'Polarità',
      message: 'crescente: più è meglio; decrescente: meno è meglio; le altre: raggiunto o no.',
    },
  });
}
