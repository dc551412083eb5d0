import { counted } from '../counted';
import type { glance as italian } from '../it/glance';

export const glance: typeof italian = {
  title: 'The plan',
  reading: 'Reading the plan…',
  refresh: 'Refresh',
  readAt: (time: string) => `Read at ${time}.`,
  changedSince: (time: string) =>
    `The sheets have changed since ${time}: “Refresh” shows the plan as it is now.`,
  none: 'This workbook does not have a plan yet.',
  noneHelp:
    'To begin: “Plan” collects authority, years and sectors; “New objective” creates the first sheet; “Load an example” shows a plan filled in already.',
  size: (objectives, units) =>
    `${counted(objectives, 'objective', 'objectives')} in ${counted(units, 'sector', 'sectors')}`,
  statesAt: (date) => `States on ${date}, the reference date in the settings.`,
  units: 'Sectors and weights',
  unitsOnly: 'Sectors',
  unit: 'Sector',
  objectives: 'Objectives',
  weights: 'Weights',
  noUnit: 'Without a sector',
  noWeight: 'no weights',
  right: '100: right',
  missing: (weight, rest) => `${weight}: ${rest} missing`,
  tooMuch: (weight, rest) => `${weight}: ${rest} too many`,
  attention: 'What needs attention',
  nothing: {
    total: 'Nothing: the weights total 100.',
    coefficients: 'Nothing. The weights are coefficients, which need not total 100.',
    none: 'Nothing. The objectives of this kind of plan have no weights.',
  },
  nothingLate: {
    total: 'Nothing: the weights total 100 and no objective is late.',
    coefficients:
      'Nothing: no objective is late. The weights are coefficients, which need not total 100.',
    none: 'Nothing: no objective is late. The objectives of this kind of plan have no weights.',
  },
  withoutObjectives: (units) => `No objectives yet: ${units}`,
  withoutWeights: (units) => `No weights yet: ${units}`,
  wrongWeights: (units) =>
    units === 1
      ? 'In 1 sector the weights do not total 100'
      : `In ${units} sectors the weights do not total 100`,
  late: (objectives) =>
    `${counted(objectives, 'objective', 'objectives')} with phases late or not started`,
  states: {
    'Non avviata': 'at least one phase not started',
    'In ritardo': 'at least one phase late',
  },
  showSheet: (name) => `Open the sheet ${name}`,
  showAll: (objectives) => `Show all ${objectives}`,
  more: (units) => `and ${units} more`,
  unread: (cells) => counted(cells, 'cell not understood', 'cells not understood'),
  differences: (cells) =>
    counted(
      cells,
      'weight that differs between summary and sheet',
      'weights that differ between summary and sheets',
    ),
  summaryMisses: (numbers) => `The summary is out of date: it concerns ${numbers}`,
  undecided: (sheets) => `Do not count until you decide what they are: ${sheets}. Check says how`,
  missingSettings: 'The settings sheet is missing: “Plan” creates it',
  see: 'See',
  seeAbout: (about) => `See: ${about}`,
};
