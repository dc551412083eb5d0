/** A selected table as the pane reads it at first. */
import { objectivesOf, type TableChoices } from '../../../src/templates/selection/objectives';
import { readTable } from '../../../src/templates/selection/table';

export const CHOICES: TableChoices = { year: 2026, joinsSame: false };

export function table(rows: unknown[][], choices: Partial<TableChoices> = {}) {
  const reading = readTable(rows, CHOICES.year);
  return { ...reading, ...objectivesOf(rows, reading, { ...CHOICES, ...choices }) };
}
