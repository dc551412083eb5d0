/** What every wizard says, whatever it makes. */
export const wizard = {
  stepsLabel: 'Passi',
  stepHeading: (position: number, total: number, name: string) =>
    `Passo ${position} di ${total}: ${name}`,
  next: 'Avanti',
  previous: 'Indietro',
  draftKept: 'La bozza viene conservata su questo computer mentre si scrive.',
  resumed: 'Si sta continuando la bozza lasciata in sospeso.',
  startAgain: 'Ricomincia da capo',
  startAgainQuestion: 'Ricominciare? Quanto scritto nella bozza andrà perso.',
  startAgainConfirm: 'Sì, ricomincia',
  startAgainCancel: 'No, continua la bozza',
  goTo: 'Correggi',
  goToFinding: (finding: string) => `Correggi: ${finding}`,
};
