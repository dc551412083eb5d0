/** Names of the lines of scores below a summary: of units and of responsibles. */
export const SCORE_NAMES = { units: 'PunteggiSettori', owners: 'PunteggiResponsabili' } as const;
