/** What the settings sheet says of the rules of the SMVP as a whole. */

export const SMVP_TITLE = 'SISTEMA DI MISURAZIONE E VALUTAZIONE (SMVP)';
export const SMVP_NOTE =
  'Nessuna legge fissa queste regole: riportare quelle del SMVP dell’ente. I gradi e i punteggi delle schede si calcolano con queste celle: cambiandole, cambiano. Dove una cella è vuota valgono: tetto 100%, decrescente, rapporto, escludi, normalizzato, media, gradini, 2 decimali, SI.';
