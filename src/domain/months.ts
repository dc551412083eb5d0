/** The months, as Italian documents write them. */
export const MONTHS: readonly string[] = [
  'gennaio',
  'febbraio',
  'marzo',
  'aprile',
  'maggio',
  'giugno',
  'luglio',
  'agosto',
  'settembre',
  'ottobre',
  'novembre',
  'dicembre',
];

/** "gen", "feb": no two begin alike. */
export const MONTHS_SHORT: readonly string[] = MONTHS.map((month) => month.slice(0, 3));
