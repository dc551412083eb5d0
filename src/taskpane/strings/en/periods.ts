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
  shown: 'Suggested times',
  words: {
    label: 'Times in words',
    placeholder: 'Mar-Jun, Q2, 15/3 – 30/6',
    choices: {
      year: 'The whole year',
      quarter1: 'First quarter',
      quarter2: 'Second quarter',
      quarter3: 'Third quarter',
      quarter4: 'Fourth quarter',
      half1: 'First half of the year',
      half2: 'Second half of the year',
    },
    done: (text, year) => `Marked in ${year}: ${text}.`,
    unread: (text) =>
      `“${text}” cannot be read as a time of the year. Write for example Mar-Jun, Q2, 15/3 – 30/6, whole year; or mark below.`,
    elsewhere: (text, year) => `“${text}” is not in ${year}: nothing was marked.`,
  },
  toMonths: {
    question: (count) =>
      `In ${counted(count, 'month', 'months')} only one half is marked: by months, ${
        count === 1 ? 'it' : 'they'
      } will be marked as a whole. Switch to months?`,
    yes: 'Yes, switch to months',
    no: 'No, keep the halves',
  },
};
