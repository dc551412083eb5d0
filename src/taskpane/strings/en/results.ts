import { counted } from '../counted';
import type { results as italian } from '../it/results';

export const results: typeof italian = {
  title: 'Results and score',
  score: 'Score of objectives',
  scoreHint:
    'For the templates that have none: the complete sheet always computes it from its indicators.',
  sources: {
    nessuno: { name: 'None', about: 'Sheets stay as the document has them.' },
    indicatori: {
      name: 'From indicators',
      about:
        'Below the sheet a row for each indicator, with weight, polarity, result and degree; in lists outcome, degree and points; of public value targets and values of each year.',
    },
    fasi: {
      name: 'From phases',
      about: 'The progress of the phases with their weights: it needs the row «Realizzato».',
    },
    percentuale: {
      name: 'From the percentage that is typed',
      about: 'The percentage that is typed at each monitoring.',
    },
  },
  byDate:
    'A result for each monitoring date (the one of the last date that has come counts; up to 30 June with the target of the half-year)',
  doneRow: 'A row «Realizzato» under each phase, with state and progress (in new sheets)',
  look: 'See what changes',
  gaining: (count) =>
    count === 0
      ? 'No sheet changes: the choice holds for new ones.'
      : `These will have «Consuntivo e punteggio» at their end: ${counted(count, 'sheet', 'sheets')}. All else stays as it is, and it can be undone.`,
  having: (count) =>
    `These have it already, and stay as they are: ${counted(count, 'sheet', 'sheets')}.`,
  left: (count) => `These stay without: ${counted(count, 'sheet', 'sheets')}.`,
  summaries: (names) =>
    `“${names}”: the columns are those of the day on which the summary was made, without the score. To have it, delete those sheets and make them again in “Sintesi”: first copy states and notes that were typed.`,
  why: {
    columns:
      'its columns are not those that the add-in writes; create the sheet again, or write the score by hand with the functions.',
    phases: 'its phases have no row «Realizzato»; choose another score, or create the sheet again.',
    indicators: 'it has no indicators; add one with “Modifica obiettivo” and try again.',
    protected: 'the sheet is protected; take the protection away and try again.',
    list: 'a list has the columns of the day on which it was made; the new ones come with a new list.',
  },
  write: 'Write the choice',
  busy: 'One moment…',
  done: (count) =>
    count === 0
      ? 'The choice is written in «Impostazioni».'
      : `The choice is written in «Impostazioni»; ${counted(count, 'sheet completed', 'sheets completed')}.`,
};
