/** What the sheet with the trail of the scores is known by. */
export const TRAIL = 'traccia-punteggi';
