/** The screen "Punteggi". */
import type { scores as italian } from '../it/scores';
import { numberText } from '../numberText';

const number = (value: number | null): string =>
  value === null ? 'none' : numberText(value, 'en');
const percent = (value: number): string => `${numberText(value * 100, 'en')}%`;
const exactly = (value: number): string => `${numberText(value * 100, 'en', 6)}%`;

export const scores: typeof italian = {
  title: 'Scores',
  intro:
    'The scores of the plan, computed from those of the sheets by the rules of the sheet Impostazioni. Open a unit, then an objective, to see what was taken, from which cell and with which weight.',
  reading: 'Reading the plan…',
  readAgain: 'Read again',
  nothing: 'There are no objectives yet',
  nothingHelp: 'Scores come from the results written on the sheets of the objectives.',
  unmet: 'These penalties name no unit and no objective of the plan: they take no points',
  authority: 'The authority',
  byUnit: 'Units',
  byOwner: 'Responsibles',
  noName: 'Without a unit',
  noScore: 'no score',
  percent,
  number,
  band: (label) => `band ${label}`,
  mean: (product, divisor) =>
    `Mean: ${numberText(product, 'en', 6)} / ${numberText(divisor, 'en', 6)} (sum of weight × score, divided by the sum of the weights).`,
  failed: (numbers) => `A prerequisite is missed (objective ${numbers}): the score is 0.`,
  taken: (points, reason) =>
    `Points taken: ${percent(points)}${reason === '' ? '' : ` (${reason})`}.`,
  rounded: (exact, value) => `Rounded: from ${exactly(exact)} to ${exactly(value)}.`,
  objective: (of, title, score) =>
    `${of === '' ? '' : `no. ${of} – `}${title}: ${score === null ? 'no score' : percent(score)}`,
  weight: (weight) => `Weight: ${weight}`,
  relevance: (relevance, weight) =>
    `Strategic relevance: ${number(relevance)}; weight × relevance: ${number(weight)}`,
  score: 'Score of the sheet',
  typedScore: 'Score typed by hand',
  uses: {
    counts: 'counts',
    sharedOut: 'not measured: its weight goes to the others',
    waits: 'waits: it is no number',
    prerequisite: 'prerequisite: weight 0',
    noWeight: 'without weight: does not count',
  },
  indicator: (description, grade, weight) =>
    `${description}: degree ${grade === null ? 'not measured' : percent(grade)}, weight ${number(weight)}`,
  trail: 'The trail to hand over',
  trailHelp:
    'A sheet that makes every computation again by plain operations, without PIAO functions, beside the score shown: for the evaluation body. The cells that it takes stay linked.',
  writeTrail: 'Write the trail of the scores',
  trailDone: 'Trail written',
};
