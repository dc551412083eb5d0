/** The fields of the header: label and value, which are found again by name. */
import { italian } from '../../domain/cells';
import type { Objective } from '../../domain/objective';
import type { WeightScale } from '../../domain/plan';
import type { CellContent } from '../blueprint';
import type { FieldSpec, HeaderField } from '../objectiveTemplate';
import { promptTitle } from '../promptTitle';
import { STYLES } from '../style';
import type { ObjectiveGrid } from './objectiveGrid';

/** What stands before the strategic relevance in the cell that also holds the weight. */
export const RELEVANCE_PREFIX = 'Strategicità ';
export const RELEVANCE_SEPARATOR = '–';

/** "Strategicità 100 – Peso 80%": two numbers in one cell, as the document prints them; coefficients are no percentages. */
export function priorityText(
  { strategicRelevance, weight }: Pick<Objective, 'strategicRelevance' | 'weight'>,
  sign: '%' | '' = '%',
): string {
  const parts: string[] = [];
  if (strategicRelevance !== null) parts.push(RELEVANCE_PREFIX + italian(strategicRelevance));
  if (weight !== null) parts.push(`Peso ${italian(weight)}${sign}`);
  return parts.join(` ${RELEVANCE_SEPARATOR} `);
}

function contentOf(
  objective: Objective,
  field: HeaderField,
  scale: WeightScale | undefined,
): CellContent {
  if (field === 'priority') return priorityText(objective, scale === 'coefficienti' ? '' : '%');
  if (field === 'crossSector') return objective.crossSector ? 'SI' : null;
  return objective[field];
}

export function writeFields(
  grid: ObjectiveGrid,
  objective: Objective,
  rows: readonly (FieldSpec | readonly [FieldSpec, FieldSpec])[],
): void {
  const { firstPeriod, periods } = grid.layout;
  const half = firstPeriod + Math.floor(periods / 2);
  for (const row of rows) {
    if ('field' in row) writeField(grid, objective, row, 0, 1, grid.columns);
    else {
      writeField(grid, objective, row[0], 0, 1, firstPeriod);
      writeField(grid, objective, row[1], firstPeriod, half, grid.columns);
    }
    grid.next();
  }
}

/** Label from a column on, value from another up to `end`. */
function writeField(
  grid: ObjectiveGrid,
  objective: Objective,
  { field, name, label, options, prompt }: FieldSpec,
  labelColumn: number,
  valueColumn: number,
  end: number,
): void {
  const value = grid.at(valueColumn, end - valueColumn);
  grid.field(grid.at(labelColumn, valueColumn - labelColumn), label, STYLES.label);
  const format = field === 'weight' ? [{ numberFormat: grid.weightFormat }] : [];
  grid.field(value, contentOf(objective, field, grid.weightScale), STYLES.value, ...format);
  grid.name(name, value);
  if (options) {
    const message = prompt ?? `Scegliere tra: ${options.join(', ')}.`;
    grid.validate({
      area: { ...value, columns: 1 },
      options: [...options],
      prompt: { title: promptTitle(label), message },
    });
  }
}
