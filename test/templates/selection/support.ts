/** A selected table as the pane reads it at first. */
import { objectivesOf } from '../../../src/templates/selection/objectives';
import { readTable } from '../../../src/templates/selection/table';

export const CHOICES = { year: 2026, joinsSame: false };

export function table(rows: unknown[][], choices: Partial<typeof CHOICES> = {}) {
  const reading = readTable(rows, CHOICES.year);
  return { ...reading, ...objectivesOf(rows, reading, { ...CHOICES, ...choices }) };
}
