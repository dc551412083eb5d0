/** Explanations that settings sheets of the version before print: known as texts of the sheet, and brought up to date. */
import { SMVP_NOTE } from './smvpNote';
import { SMVP_FIELDS } from './fields';

/** Each with the one that stands in its place now. */
export const FORMER_NOTES: ReadonlyMap<string, string> = new Map([
  [
    'Nessuna legge fissa queste regole: riportare quelle del SMVP dell’ente. Dove una cella è vuota valgono: tetto 100%, decrescente, escludi, normalizzato, 2 decimali, SI.',
    SMVP_NOTE,
  ],
  [
    'Un grado più basso vale 0: per esempio 50%. Vuoto: nessuna soglia.',
    SMVP_FIELDS.threshold.note,
  ],
  [
    'Quando meno è meglio e manca il valore di partenza. decrescente: target / consuntivo; decrescente_scarto: 2 – consuntivo / target.',
    SMVP_FIELDS.decreasing.note,
  ],
  [
    'escludi: il peso va agli altri in proporzione; zero: vale 0; errore: il punteggio non si calcola.',
    SMVP_FIELDS.unmeasured.note,
  ],
  ['I decimali del punteggio in percentuale: con 2 si ha 84,56%.', SMVP_FIELDS.decimals.note],
  [
    'I decimali a cui si arrotonda il punteggio di ogni obiettivo, in percentuale: con 2 si ha 84,56%.',
    SMVP_FIELDS.decimals.note,
  ],
]);
