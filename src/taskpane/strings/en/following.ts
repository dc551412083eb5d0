/** The screen “The card of the cell”. */
import type { following as italian } from '../it/following';

export const following: typeof italian = {
  title: 'The card of the cell',
  intro:
    'Move in the sheets of the plan: here you read what the selected cell is about, how it stands and what Check has to say.',
  follow: 'Follow the selected cell',
  off: 'The card stays as it is: to follow the cells again, turn the switch on.',
  reading: 'Reading the plan…',
  readAgain: 'Read the plan again',
  changed:
    'The sheets have changed since they were read: “Read the plan again” shows the values as they are now.',
  waiting: 'Select a cell of an objective’s sheet, of a list or of the summary.',
  nothing: (sheet) => `Here, in the sheet “${sheet}”, there is no objective of the plan.`,
  nothingHelp:
    'A card is shown for a cell in the sheet of an objective, or in a row of the list or of the summary.',
  at: (cell) => `Cell ${cell}`,
  objective: (number) => (number === '' ? 'Objective' : `Objective ${number}`),
  phase: (position) => `Phase ${position}`,
  indicator: (position) => `Indicator ${position}`,
  score: 'Score',
  openSheet: 'Go to the objective’s sheet',
  facts: {
    unit: 'Unit',
    owner: 'Responsible',
    weight: 'Weight',
    state: 'State',
    progress: 'Progress',
    expected: 'Expected at the reference date',
    deliverable: 'Expected output',
    planned: (year) => `Planned in ${year}`,
    done: (year) => `Done in ${year}`,
    recorded: 'Recorded',
    unitOfMeasure: 'Unit of measure',
    baseline: 'Baseline',
    target: 'Target',
    midYearTarget: 'Half-year target',
    actual: 'Actual',
    polarity: 'Polarity',
    degree: 'Degree',
    score: 'Score',
    outcome: 'Outcome',
  },
  degreeOf: (name, weight) => (weight === '' ? name : `${name} (weight ${weight})`),
  blank: '—',
  here: 'Check: in this cell',
  elsewhere: (count) =>
    count === 1
      ? 'Check: one more finding in the objective'
      : `Check: ${count} more findings in the objective`,
  noFindings: 'Check has nothing to report about this objective.',
};
