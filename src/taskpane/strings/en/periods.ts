import { counted } from '../counted';
import type { periods as italian } from '../it/periods';

export const periods: typeof italian = {
  label: 'Times of the phases',
  months: 'Months',
  fortnights: 'Half months',
  monthNames: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  monthsShort: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  halves: ['1st', '2nd'],
  fortnight: (half, month) => `${half} half of ${month}`,
  monthsOfPhase: (position) => `Planned months of phase ${position}`,
  fortnightsOfPhase: (position) => `Planned half months of phase ${position}`,
  monthPlanned: (phase, month) => `Phase ${phase}, ${month}: planned`,
  fortnightPlanned: (phase, fortnight) => `Phase ${phase}, ${fortnight}: planned`,
  toMonths: {
    question: (count) =>
      `In ${counted(count, 'month', 'months')} only one half is marked: by months, ${
        count === 1 ? 'it' : 'they'
      } will be marked as a whole. Switch to months?`,
    yes: 'Yes, switch to months',
    no: 'No, keep the halves',
  },
};
