import type { wizard as italian } from '../it/wizard';

export const wizard: typeof italian = {
  stepsLabel: 'Steps',
  stepHeading: (position, total, name) => `Step ${position} of ${total}: ${name}`,
  next: 'Next',
  previous: 'Previous',
  draftKept: 'The draft is kept on this computer as you write.',
  resumed: 'You are going on with the draft that was left unfinished.',
  startAgain: 'Start again',
  startAgainQuestion: 'Start again? What is written in the draft will be lost.',
  startAgainConfirm: 'Yes, start again',
  startAgainCancel: 'No, go on with the draft',
  goTo: 'Correct',
  goToFinding: (finding) => `Correct: ${finding}`,
};
