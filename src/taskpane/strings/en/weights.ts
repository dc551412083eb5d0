import { counted } from '../counted';
import type { weights as italian } from '../it/weights';

const objectives = (count: number) => counted(count, 'objective', 'objectives');

export const weights: typeof italian = {
  title: 'Weights',
  intro:
    'The weights of a sector’s objectives, with their total as you type. They are written on the sheets only by “Write the weights”; the summary follows by itself.',
  reading: 'Reading the weights…',
  readAgain: 'Read the weights again',
  noPlan: 'The workbook has no sheets with a weight.',
  noPlanHelp: 'Create a sheet with “New objective” first.',
  unit: 'Sector',
  noUnit: 'Without a sector',
  unitOption: (unit, count) => `${unit} (${objectives(count)})`,
  weightOf: (name) => `Weight of ${name}`,
  untitled: 'untitled objective',
  notWeight: 'This is not a weight: write a number from 0 up, such as 15 or 12.5.',
  overtaken: (weight) =>
    weight === ''
      ? 'Meanwhile the weight on the sheet has been removed: “Write the weights” puts this one there.'
      : `Meanwhile the weight on the sheet has become ${weight}: “Write the weights” puts this one there.`,
  lost: (count) => counted(count, 'weight will not be written.', 'weights will not be written.'),
  lostHelp:
    'While the weights were being changed, the objective’s sheet was removed, moved or numbered anew. If need be, type the weight in the right field:',
  noWeight: 'none',
  onlySummary: 'A formula of the summary shows it: change it where the formula takes it from.',
  inSummary: (sheet, cell) =>
    `What counts is the weight written in the summary (“${sheet}”, cell ${cell}), not the sheet’s: it is the one that changes here.`,
  total: (weight) => `Total: ${weight}`,
  right: 'The total is 100, as it must be.',
  missing: (rest) => `${rest} missing to make 100.`,
  tooMuch: (rest) => `${rest} too many: the total must be 100.`,
  coefficients: 'The weights of this plan are coefficients: no total is due.',
  proportion: 'Make 100 in proportion',
  equal: 'Share out equally',
  notFitted:
    'Not possible: the weights that are not changed here make 100 already, or no weight is written.',
  write: 'Write the weights',
  writeAnyway: 'Write the weights all the same',
  writing: 'Writing the weights…',
  nothingToWrite: 'No weight was changed.',
  written: (cells) => counted(cells, 'weight was written.', 'weights were written.'),
  discard: 'Leave the weights as they were',
  unsaved: 'The changed weights are not written yet. Lose them?',
  loseYes: 'Yes, lose them',
  loseNo: 'No, stay here',
};
