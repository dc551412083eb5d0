import { counted } from '../counted';
import type { start as italian } from '../it/start';

export const start: typeof italian = {
  heading: 'How to begin',
  ways: {
    scratch: { label: 'From nothing', help: 'Fill in the fields one by one.' },
    ready: {
      label: 'From a ready-made objective',
      help: 'Payment times, transparency and others that every authority has.',
    },
    existing: {
      label: 'From an existing objective',
      help: 'Copy an objective of this workbook.',
    },
    selection: {
      label: 'From the selection',
      help: 'Use the cells selected in Excel: phases, indicators or a table, with many objectives too.',
    },
    pasted: {
      label: 'From a copied table',
      help: 'Paste a table copied from Excel or Word: one or many objectives.',
    },
  },
  back: 'Back to the fields',
  replaceQuestion: 'What is written in the draft so far will be lost. Go on?',
  replaceConfirm: 'Yes, replace it',
  replaceCancel: 'No, keep the draft',
  ready: {
    heading: 'Ready-made objectives',
    help: 'Title, description, indicators, phases and laws are written already, in Italian: all can be changed.',
    summaries: {
      'tempi-pagamento':
        'Yearly delay not above zero, at least 30% of result pay (art. 4-bis of decree-law 13/2023).',
      trasparenza: 'The transparency section complete and up to date (legislative decree 33/2013).',
      anticorruzione: 'Measures of the PIAO (once PTPCT) carried out in time (law 190/2012).',
      accessibilita:
        'Accessibility objectives by 31 March and AgID declaration by 23 September (law 4/2004).',
      formazione: '40 hours of training a year for each employee (directive of 14 January 2025).',
    },
    advice: {
      'tempi-pagamento':
        'The law wants the objective to be worth at least 30% of result pay, not of the total of the weights: where objectives make only a share of it, the weight must be raised (with a share of 60% at least 50 is needed). The function PIAO.VERIFICA_PAGAMENTI checks it. Whether it is reached is verified by the auditors on the indicators of the platform.',
      trasparenza:
        'The months of the yearly check follow the terms that ANAC gives each year: update them when they are published.',
      anticorruzione:
        'The RPCT accounts for the measures in the yearly report: the second monitoring must come before it.',
      accessibilita:
        'The statement of accessibility is made with AgID’s application and reviewed by 23 September each year.',
      formazione:
        'It is an objective of each manager, or head of unit where there are no managers: make a sheet for each.',
    },
    done: (title) =>
      `The ready-made objective “${title}” is in place. Now fill in number, sector and resources, and fit the values to your authority.`,
  },
  existing: {
    heading: 'Objectives of this workbook',
    help: 'All is copied but the number, the results and the weights in other sectors.',
    search: 'Search by number, title or sector',
    none: 'This workbook holds no objectives yet.',
    noMatch: 'No objective matches the search.',
    matches: (count) => counted(count, 'objective', 'objectives'),
    untitled: 'Untitled',
    onSheet: (sheet) => `worksheet “${sheet}”`,
    done: (title) =>
      `The objective “${title}” was copied, without results. Check years, values and targets.`,
  },
  suggested: (number) => `The next number of the plan is ${number}.`,
  useNumber: (number) => `Use ${number}`,
};
