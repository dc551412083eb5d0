/** Rules on the settings of the plan, and on what is there twice or is not known. */
import type { RuleWords } from '../../ruleWords';

const listed = (sheets: readonly string[]) => sheets.map((name) => `“${name}”`).join(', ');

export const planRules = {
  IM01: {
    title: 'The title of the plan is missing',
    help: 'The title heads every sheet: write it in the settings.',
    says: 'The plan has no title.',
  },
  IM02: {
    title: 'The name of the authority is missing',
    help: 'The name heads every sheet: write it in the settings.',
    says: 'The authority has no name.',
  },
  IM03: {
    title: 'Years of the plan the wrong way round',
    help: 'Correct one of the two.',
    says: ({ firstYear, lastYear }) =>
      `The first year of the plan (${firstYear}) comes after the last (${lastYear}).`,
  },
  IM04: {
    title: 'The plan has no sectors',
    help: 'Without sectors the weights cannot be checked: write them in the table of sectors of the settings.',
    says: 'There is no sector.',
  },
  IM05: {
    title: 'Sectors without a person responsible',
    help: 'It tells who answers for shared objectives: write it in the settings.',
    says: ({ unit }) => `The sector “${unit}” has no person responsible.`,
  },
  IM06: {
    title: 'One name for two sectors',
    help: 'Weights written with that name are in no total: leave it to one alone.',
    says: ({ name }) => `“${name}” is the name of two sectors.`,
  },
  IM07: {
    title: 'There are no monitoring dates',
    help: 'Without them the summary has no columns for the states of progress: they can be added later.',
    says: 'No monitoring date is there.',
  },
  IM08: {
    title: 'The settings sheet is missing',
    help: 'Without it sectors and weights cannot be checked: it is made with “Plan”.',
    says: 'There is no settings sheet.',
  },
  ID01: {
    title: 'Copied sheets',
    help: 'Until somebody chooses, their weights do not count: make a new objective of it, or delete the worksheet.',
    says: ({ original }) =>
      original === ''
        ? 'It is a copy of a sheet that is gone.'
        : `It is a copy of the sheet “${original}”.`,
  },
  ID02: {
    title: 'Two sheets with one identity',
    help: 'Nobody can tell which of the two is the copy: delete the one too many, or make a new objective of it.',
    says: ({ sheets }) => `They have one identity: ${listed(sheets)}.`,
  },
  ID03: {
    title: 'Copied rows of the summary',
    help: 'The objective would count twice: delete the row too many.',
    says: ({ first, second }) => `Row ${second} repeats the objective of row ${first}.`,
  },
  ID05: {
    title: 'Sheets of another version',
    help: 'They were written with a later version, or with a template that this one does not know: they are neither read nor changed. Update the add-in.',
    says: 'The worksheet is of a version or template that is not known.',
  },
  ID06: {
    title: 'Settings that are there twice',
    help: 'What is changed there has no effect: if the worksheet is not needed, delete it.',
    says: ({ used }) =>
      used === ''
        ? 'These settings are not used.'
        : `These settings are not used: those of the worksheet “${used}” count.`,
  },
  ID07: {
    title: 'Doubtful sheets',
    help: 'They look like a list of objectives, but the add-in did not write them: their objectives do not count. If they are of the plan, take them with “New objective”, from the selection.',
    says: 'The worksheet looks like a list of objectives.',
  },
  ID08: {
    title: 'Objectives that are there twice',
    help: 'They have the same sector and the same number, as when a sheet is copied: change the number in one of the sheets, or delete the one too many.',
    says: ({ number, sheets }) =>
      `Objective ${number} is ${sheets.length > 1 ? `in the sheets ${listed(sheets)}` : `twice in the sheet ${listed(sheets)}`}.`,
  },
  ID09: {
    title: 'Copies of the summary',
    help: 'They belong to whoever made them: they are neither read nor updated.',
    says: 'It is a copy of a summary.',
  },
} satisfies Partial<RuleWords>;
