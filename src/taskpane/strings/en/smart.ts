import type { smart as italian } from '../it/smart';

export const smart: typeof italian = {
  label: 'Hint',
  ofIndicator: (position) => `Hints for indicator ${position}`,
  ofObjective: 'Hints for the objective',
  example: (text) => `For example: ${text}.`,
  hide: (hint) => `Hide the hint: ${hint}`,
};
