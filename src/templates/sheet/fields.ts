/** The fields of the header: label and value, which are found again by name. */
import { italian } from '../../domain/cells';
import type { Objective } from '../../domain/objective';
import type { WeightScale } from '../../domain/plan';
import type { Area, CellContent, Style } from '../blueprint';
import type { FieldSpec, TextField } from '../objectiveTemplate';
import { promptTitle } from '../promptTitle';
import { formula } from '../formulas';
import { STYLES } from '../style';
import { UNIT_CELL } from './heading';
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
  { field, showsUnit }: FieldSpec,
  scale: WeightScale | undefined,
): CellContent {
  if (showsUnit && objective[field as TextField] === '') return formula(`${UNIT_CELL}&""`);
  if (field === 'priority') return priorityText(objective, scale === 'coefficienti' ? '' : '%');
  if (field === 'crossSector') return objective.crossSector ? 'SI' : null;
  return objective[field];
}

export function writeFields(
  grid: ObjectiveGrid,
  objective: Objective,
  rows: readonly (FieldSpec | readonly [FieldSpec, FieldSpec])[],
): void {
  for (const row of rows) {
    const [first, second] = 'field' in row ? [row, undefined] : row;
    const { label, value } = grid.pair();
    const content = (spec: FieldSpec) => contentOf(objective, spec, grid.weightScale);
    grid.field(grid.at(0), first.label, STYLES.label);
    if (second) {
      grid.field(grid.at(grid.layout.value), content(first), STYLES.value, formatOf(grid, first));
      addField(grid, first, grid.at(grid.layout.value));
      grid.line(label, second.label, STYLES.label);
      grid.merged(value, content(second), STYLES.value, formatOf(grid, second));
      addField(grid, second, value);
    } else addField(grid, first, grid.text(content(first), STYLES.value, formatOf(grid, first)));
    grid.next();
  }
}

function formatOf({ weightScale = '100', weightFormat }: ObjectiveGrid, spec: FieldSpec): Style {
  if (spec.field !== 'weight') return {};
  const isOutOf100 = spec.isOutOf100 === true && weightScale === '100';
  return { numberFormat: isOutOf100 ? OUT_OF_100 : weightFormat };
}

const OUT_OF_100 = 'General" / 100"';

/** The name by which a field is found again, and what may be chosen. */
function addField(
  grid: ObjectiveGrid,
  { name, label, options, prompt }: FieldSpec,
  value: Area,
): void {
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
