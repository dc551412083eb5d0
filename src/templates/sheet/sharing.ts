/** The units that share the objective, each with its own weight. Their cells feed the summaries. */
import type { SharedUnit } from '../../domain/objective';
import { STYLES } from '../style';
import type { ObjectiveGrid } from './objectiveGrid';

export const SHARING_TABLE = 'Condivisione';
export const SHARING_LABELS = ['Settore', 'Obiettivo n.', 'Strategicità', 'Peso'];
/** Points that the columns after the first need. */
const NEEDS = [62, 66, 40];

export function writeSharing(grid: ObjectiveGrid, shared: SharedUnit[]): void {
  if (shared.length === 0) return;
  grid.section('LO STESSO OBIETTIVO È CONDIVISO CON I SEGUENTI SETTORI');
  const places = grid.places(...NEEDS);
  const at = (index: number) => grid.at(places[index]!.column, places[index]!.columns);
  const first = grid.row;
  const heading = grid.numberHeading();
  SHARING_LABELS.forEach((label, index) => grid.cellAt(places[index]!, label, STYLES.tableHeading));
  grid.row += 1;
  shared.forEach(({ unit, number, strategicRelevance, weight }, index) => {
    grid.number(heading);
    grid.cellAt(places[0]!, unit, STYLES.value);
    grid.cellAt(places[1]!, number, STYLES.centered);
    grid.cellAt(places[2]!, strategicRelevance, STYLES.centered);
    grid.cellAt(places[3]!, weight, STYLES.centered, { numberFormat: grid.weightFormat });
    grid.name(sharedName(index, 'Settore'), at(0));
    grid.name(sharedName(index, 'Numero'), at(1));
    grid.name(sharedName(index, 'Strategicita'), at(2));
    grid.name(sharedName(index, 'Peso'), at(3));
    grid.next();
  });
  grid.name(SHARING_TABLE, grid.table(first));
  grid.gap();
}

/** Name of a cell of the sharing box, by which a summary refers to it. */
export function sharedName(
  index: number,
  what: 'Settore' | 'Numero' | 'Strategicita' | 'Peso',
): string {
  return `Condivisione_${index + 1}_${what}`;
}
