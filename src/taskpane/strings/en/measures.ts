/** The measures against corruption, in the screen “Plan”. */
import { counted } from '../counted';
import type { measures as italian } from '../it/measures';

export const measures: typeof italian = {
  heading: 'Measures against corruption',
  intro:
    'The table that links the plan to the prevention of corruption: for each objective the activities, the result indicator and how it is verified. It goes with any kind of sheet.',
  reading: 'Reading the sheets…',
  readAgain: 'Read again',
  there: (count, sheet) =>
    count === 0
      ? `The worksheet “${sheet}” is there and waits for the measures: they are written in it, one in each row.`
      : `${counted(count, 'measure', 'measures')} in the worksheet “${sheet}”: change them there, and add others, one in each row.`,
  open: 'Add the measures',
  help: (sheet) =>
    `Write or paste them here, or create the worksheet “${sheet}” empty and fill it in in Excel.`,
  row: (position) => `Measure ${position}`,
  remove: (position) => `Remove measure ${position}`,
  add: 'Add a measure',
  fields: {
    objective: 'Objective',
    activity: 'Activity',
    indicator: 'Result indicator',
    verification: 'How it is verified',
  },
  pasteHint:
    'Columns: objective, activity, result indicator, how it is verified, with or without their headings.',
  tooLong: (field, letters) =>
    `${field}: ${letters} characters, more than a cell of Excel holds (32,767). Shorten the text.`,
  write: (sheet) => `Create the worksheet “${sheet}”`,
  draftWaits:
    'A draft of measures is kept: go on with it in a workbook that does not have this worksheet yet.',
  draftNotKept:
    'This computer cannot keep the draft: if you close the pane, what you wrote will be lost. Create the worksheet before closing.',
  takenBack: 'Worksheet undone: the measures are a draft again',
  resumeTakenBack: 'Resume the measures that were undone',
  done: 'Measures written',
};
