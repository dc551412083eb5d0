/** The units that share the objective, each with its own weight. Their cells feed the summaries. */
import type { SharedUnit } from '../../domain/objective';
import type { CellReader } from '../cellReader';
import { labelKey } from '../labels';
import { STYLES } from '../style';
import type { ObjectiveGrid } from './objectiveGrid';

const NAME = 'Condivisione';
const LABELS = ['Settore', 'Obiettivo n.', 'Strategicità', 'Peso'];

export function writeSharing(grid: ObjectiveGrid, shared: SharedUnit[]): void {
  if (shared.length === 0) return;
  grid.section('LO STESSO OBIETTIVO È CONDIVISO CON I SEGUENTI SETTORI');
  const places = grid.spans(LABELS.length);
  const at = (index: number) => grid.at(places[index]!.column, places[index]!.columns);
  const first = grid.row;
  LABELS.forEach((label, index) => grid.field(at(index), label, STYLES.tableHeading));
  grid.row += 1;
  shared.forEach(({ unit, number, strategicRelevance, weight }, index) => {
    grid.field(at(0), unit, STYLES.value);
    grid.field(at(1), number, STYLES.centered);
    grid.field(at(2), strategicRelevance, STYLES.centered);
    grid.field(at(3), weight, STYLES.centered, { numberFormat: grid.weightFormat });
    grid.name(sharedName(index, 'Settore'), at(0));
    grid.name(sharedName(index, 'Numero'), at(1));
    grid.name(sharedName(index, 'Strategicita'), at(2));
    grid.name(sharedName(index, 'Peso'), at(3));
    grid.next();
  });
  grid.name(NAME, grid.table(first));
  grid.gap();
}

/** Name of a cell of the sharing box, by which a summary refers to it. */
export function sharedName(
  index: number,
  what: 'Settore' | 'Numero' | 'Strategicita' | 'Peso',
): string {
  return `Condivisione_${index + 1}_${what}`;
}

export function readSharing(reader: CellReader): SharedUnit[] {
  const area = reader.named(NAME);
  if (!area) return [];
  const labels = reader.labels(area.row, area.column, reader.columns);
  const [unit, number, relevance, weight] = LABELS.map((label) => labels.get(labelKey(label)));
  const shared: SharedUnit[] = [];
  for (let row = area.row + 1; row < area.row + area.rows; row += 1) {
    const text = (column: number | undefined) =>
      column === undefined ? '' : reader.text(row, column);
    const points = (column: number | undefined) =>
      column === undefined ? null : reader.points(row, column);
    const found = {
      unit: text(unit),
      number: text(number),
      strategicRelevance: points(relevance),
      weight: points(weight),
    };
    if (Object.values(found).some((value) => value !== '' && value !== null)) shared.push(found);
  }
  reader.reportOthers(area, [unit, number, relevance, weight]);
  return shared;
}
