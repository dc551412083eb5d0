/** Rules on what the law asks of a whole plan, on the DUP, on owners and on objectives that are one another's copies. */
import { clipped } from '../../clipped';
import type { RuleWords } from '../../ruleWords';

const LINKS = {
  strategicLine: 'the strategic line',
  operationalObjective: 'the operational objective of the DUP',
  strategy: 'the strategy',
} as const;

const PEOPLE = {
  owner: 'The owner',
  lead: 'The project manager',
  portfolioHolder: 'The portfolio holder',
  people: 'Who works on it',
  phases: 'The owner of a phase',
  dataOwner: 'The owner of a datum',
} as const;

/** What a way of planning may have no place for. */
const LACKED = {
  owner: 'the owner',
  weight: 'the weight',
  indicatorTable: 'indicators',
  people: 'people',
  target: 'the target of indicators',
  unitOfMeasure: 'the unit of measure',
  formula: 'the formula',
  baseline: 'the baseline',
  dataSource: 'the source of the datum',
  dataOwner: 'the owner of the datum',
  times: 'the duration, the deadline or the schedule',
  links: 'the link to the DUP or to a strategy',
} as const;

const COPIED = {
  portfolioHolder: 'Portfolio holder',
  dueDate: 'Deadline',
  duration: 'Duration',
} as const;

/** Objectives of a list have no numbers. */
const theOther = (number: string) => (number === '' ? 'another objective' : `objective ${number}`);

const quoted = (text: string) => `“${clipped(text)}”`;

export const requiredRules = {
  IM09: {
    title: 'Data that the template has no place for',
    help: 'No sheet has a place for these data, which laws and guidelines ask for: it is no fault of the single sheets. “Complete sheet” has them, for the next plan.',
    says: ({ fields }) => `The template lacks ${fields.map((field) => LACKED[field]).join(', ')}.`,
  },
  PE05: {
    title: 'The objective on payment times is missing',
    help: 'Whoever pays invoices must have a yearly objective on payment times, worth at least 30 per cent of result pay. “New objective” has one ready-made.',
    says: 'No objective of the plan is about payment times.',
  },
  PE20: {
    title: 'Sectors without an objective on payment times',
    help: 'Sectors that pay invoices need it: if these pay none it is right so.',
    says: ({ units }) => `These have none: ${units.join(', ')}.`,
  },
  PE07: {
    title: 'Payment times measured on an internal step',
    help: 'The law looks at the yearly indicator of the delay of payments (platform of trade credits), not at the days for clearing or forwarding: add that indicator, with target 0 or less.',
    says: ({ text }) => `What is measured is ${quoted(text)}.`,
    example: '“Yearly indicator of the delay of payments ≤ 0 days”',
  },
  PE08: {
    title: 'No objective on training',
    help: 'The directive asks that training of staff, at least 40 hours a year per head, be an objective of managers. “New objective” has one ready-made.',
    says: 'No objective of the plan is about training.',
  },
  PE09: {
    title: 'No objective on anticorruption and transparency',
    help: 'Objectives on the prevention of corruption and on transparency are part of the plan. “New objective” has one ready-made.',
    says: 'No objective of the plan is about anticorruption or transparency.',
  },
  PE22: {
    title: 'Measures against corruption that nobody can verify',
    help: 'The indicator tells when the measure is carried out, the last column how that is verified: complete them in the sheet of the measures.',
    says: ({ name, position, blank }) =>
      `Measure ${position}${name === '' ? '' : ` (${quoted(name)})`}: ${blank.length > 1 ? 'the result indicator and how it is verified are missing' : blank[0] === 'indicator' ? 'the result indicator is missing' : 'how it is verified is missing'}.`,
  },
  PE10: {
    title: 'Subjects of the PIAO without objectives',
    help: 'The PIAO asks for objectives of simplification and digitalisation, of full accessibility and of equal opportunities: if another section has them it is right so.',
    says: ({ subjects }) => `No objective is about ${subjects.join(', ')}.`,
  },
  OB14: {
    title: 'Many objectives of maintenance',
    help: 'Objectives must bring an improvement: those that keep what there is should be the smaller part.',
    says: ({ kept, objectives, share, most }) =>
      `${kept} of ${objectives} objectives (${share}%) are of maintenance or ordinary: more than ${most}%.`,
  },
  OB05: {
    title: 'Names of persons in place of roles',
    help: 'The document is published: write the role, such as “Head of Taxes”.',
    says: ({ field, name, more }) =>
      `${PEOPLE[field]} is given by name: ${quoted(name)}${more === 0 ? '' : `, and so ${more === 1 ? 'is another cell' : `are ${more} other cells`}`}.`,
  },
  OB34: {
    title: 'Owners of another sector',
    help: 'Most often a heading that was copied from another sheet: correct the owner, or the sector. If it is really of another sector it is right so.',
    says: ({ owner, unit, other, due }) =>
      `${quoted(owner)} answers for “${other}”, but the objective is of “${unit}” (${due}).`,
  },
  OB43: {
    title: 'Sheets with the area of another sector',
    help: 'Most often a heading that was copied from another sheet: correct the area, or the sector of the sheet.',
    says: ({ area, unit }) => `The area is “${area}”, but the sheet is of the sector “${unit}”.`,
  },
  OB10: {
    title: 'Objectives with the same title in one sector',
    help: 'One may be a copy, or last year’s: delete it, or say in the title what is different.',
    says: ({ number, title, sheet, isSame }) =>
      `${isSame ? 'It has the title' : 'It has nearly the title'} of ${theOther(number)} ${quoted(title)} in sheet “${sheet}”.`,
  },
  OB30: {
    title: 'The same objective in several sectors, not shared',
    help: 'If it is the same work, write it once and share it, with the weight of each sector: it cannot say different things then.',
    says: ({ number, sheet }) => `It has the title of ${theOther(number)} in sheet “${sheet}”.`,
  },
  OB33: {
    title: 'Different project managers in one objective',
    help: 'The objective is on several sheets: its project manager must be the same on all.',
    says: ({ lead, own, sheet }) =>
      own === ''
        ? `None is named here; in sheet “${sheet}” it is ${quoted(lead)}.`
        : `Here it is ${quoted(own)}; in sheet “${sheet}” it is ${quoted(lead)}.`,
  },
  OB41: {
    title: 'The same objective says different things in two sectors',
    help: 'The objective is the same, and portfolio holder and dates should be: correct them, or say in the title what is different.',
    says: ({ field, own, other, sheet }) =>
      `${COPIED[field]}: here ${quoted(own)}, in sheet “${sheet}” ${quoted(other)}.`,
  },
  OB07: {
    title: 'Objectives without a link to the DUP or to a strategy',
    help: 'An objective must come from the needs and priorities of the authority: name the strategy or the objective of the DUP that it comes from.',
    says: ({ field }) => `${LINKS[field]} is missing.`.replace(/^t/, 'T'),
  },
  OB35: {
    title: 'Codes of the DUP in another form',
    help: 'Nearly all codes of the plan have one form: correct this one, or it is not found in the DUP.',
    says: ({ text, code, shape }) =>
      code === ''
        ? `${quoted(text)} has no code such as ${shape}.`
        : `The code “${code}” has not the form ${shape} of the others.`,
  },
  OB36: {
    title: 'A code of the DUP with two titles',
    help: 'One code must always have one title: correct the code or the title.',
    says: ({ code, text, usual }) => `${code}: here ${quoted(text)}, elsewhere ${quoted(usual)}.`,
  },
  OB37: {
    title: 'One line written in several ways',
    help: 'Whoever sorts or counts by line finds it several times: write it always in one way.',
    says: ({ text, usual }) => `Here ${quoted(text)}, mostly ${quoted(usual)}.`,
  },
  OB38: {
    title: 'A class of performance that does not go with the kind',
    help: 'An ordinary objective has no class of performance; a strategic one says it, with the word “strategico”.',
    says: ({ kind, performance }) =>
      performance === ''
        ? `The objective is ${kind} and has no class of performance.`
        : `The objective is ${kind}, but its class is ${quoted(performance)}.`,
  },
  OB39: {
    title: 'Objectives without stakeholders',
    help: 'Say for whom the work is: citizens, businesses, other offices.',
    says: 'Stakeholders are missing.',
  },
  OB13: {
    title: 'Objectives without financial resources',
    help: 'An objective must be in proportion to resources: name the appropriation or chapter, or “no expense”.',
    says: 'Financial resources are missing.',
  },
  OB40: {
    title: 'Texts with blanks to fill',
    help: 'Write the datum in place of the dots or of the line.',
    says: ({ text }) => `Still to fill: ${quoted(text)}.`,
  },
} satisfies Partial<RuleWords>;
