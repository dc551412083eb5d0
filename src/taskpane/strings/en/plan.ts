import { counted } from '../counted';
import type { plan as italian } from '../it/plan';

export const plan: typeof italian = {
  title: 'Plan',
  intro:
    'The settings hold for every sheet: they are written once and can be changed in their worksheet.',
  known: (sheets) =>
    sheets === 1
      ? 'The settings are gone: these data come from one sheet'
      : `The settings are gone: these data come from ${sheets} sheets`,
  knownHelp:
    'Check and complete them before creating the plan: the sheets do not say the authority, the title, the other names of the sectors and the rules of the SMVP, which are then written again in the settings sheet.',
  steps: { data: 'Data', units: 'Sectors', review: 'Review' },
  create: 'Create the plan',
  created: 'Plan created',
  takenBack: 'Plan taken back: what you wrote is a draft again',
  resumeTakenBack: 'Resume the plan taken back',
  addObjective: 'New objective',
  draftNotKept:
    'This computer cannot keep the draft: if you close the pane, what you wrote will be lost. Create the plan before closing.',
  fields: {
    authority: 'Authority',
    title: 'Title of the plan',
    firstYear: 'First year',
    lastYear: 'Last year',
    monitoringDates: 'Monitoring dates',
  },
  hints: {
    authority: 'As it should appear at the head of the sheets.',
    monitoringDates: 'Day and month, separated by semicolons: 30/06; 30/09; 31/12.',
  },
  years: 'Years',
  referenceDate: 'Reference date',
  template: 'Template of the sheets',
  templates: {
    'scheda-completa': {
      name: 'Complete sheet',
      about:
        'The most complete, for those who start today: link with the DUP and with public value, cards of the indicators, phases with weights and monthly schedule, resources, monitoring and score.',
    },
    'peg-cronoprogramma': {
      name: 'PEG with monthly schedule',
      about:
        'Sheet with strategy, priority and weight, indicators with a mid-year target, and the schedule planned and obtained month by month.',
    },
    'fasi-prodotti': {
      name: 'Sheet with phases and outputs',
      about:
        'Sheet with a weight out of 100, phases with their owner and intermediate output, periods of a month or half a month, levels of attainment.',
    },
    'pdo-strategico-ordinario': {
      name: 'Strategic and ordinary PDO',
      about:
        'Sheet with the lines and objectives of the DUP, class of performance, planned phases and indicators beside the recorded ones, percentages at the monitoring.',
    },
    'elenco-obiettivi': {
      name: 'List of objectives',
      about:
        'One worksheet: for each manager the objectives with deadline and weight, without a sheet for each of them.',
    },
    'valore-pubblico': {
      name: 'Objectives of public value',
      about:
        'One worksheet: for each area the objectives with the indicators of public value and where they come from.',
    },
  },
  weightScale: 'Scale of the weights',
  weightScales: {
    '100': { name: 'Out of 100', about: 'Weights are written as numbers: 15.' },
    '%': { name: 'In percent', about: 'Weights are written as percentages: 15%.' },
    coefficienti: {
      name: 'Coefficients',
      about: 'Weights are written as 1, 1.5 or 2, and made into shares of 100.',
    },
  },
  unitsHelp: 'In each sector the weights of the objectives must total 100.',
  noUnits: 'No sector.',
  unitHeading: (position) => `Sector ${position}`,
  unit: { name: 'Sector', owner: 'Manager', aliases: 'Other names' },
  unitHints: {
    owner: 'The role, for example “Responsabile Servizi finanziari”.',
    aliases: 'What the documents call the same sector, separated by semicolons.',
  },
  addUnit: 'Add a sector',
  removeUnit: (position) => `Remove sector ${position}`,
  units: (count) => counted(count, 'sector', 'sectors'),
  alsoCalled: (names) => `Other names: ${names}`,
  notGiven: 'not given',
  existing: 'The workbook already has a plan',
  existingHelp: (sheet) =>
    `Change it in the worksheet “${sheet}”: the sheets created afterwards will use the changed data.`,
  draftKept: 'The draft of another plan is kept: you can go on with it where there is no plan yet.',
  findings: {
    dateUnreadable: (text) =>
      `Not understood as a date: ${text}. Write day and month, for example 30/06, separated by semicolons.`,
    unitUnnamed: (position) => `Sector ${position} has no name: write it, or remove the row.`,
  },
  review: {
    what: 'What will be written',
    sheet: (name) => `Worksheet “${name}”:`,
    listSheet: (name) =>
      `Worksheet “${name}”: a table to fill in for each sector, with the total of the weights.`,
    blocking: 'To be completed before the plan is created',
    doubtful: 'To be checked again',
    doubtfulHelp: 'The plan can be created all the same and completed later, in its worksheet.',
    complete: 'Nothing is missing.',
  },
};
