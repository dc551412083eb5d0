/** The measures against corruption, in the screen "Piano". */
import { counted } from '../counted';

export const measures = {
  heading: 'Misure anticorruzione',
  intro:
    'La tabella che collega il piano alla prevenzione della corruzione: per ogni obiettivo le attività, l’indicatore di risultato e lo strumento di verifica. Vale con qualunque modello di scheda.',
  reading: 'Lettura dei fogli…',
  readAgain: 'Rileggi',
  there: (count: number, sheet: string) =>
    count === 0
      ? `Il foglio «${sheet}» c’è, e aspetta le misure: si scrivono lì, una per riga.`
      : `${counted(count, 'misura', 'misure')} nel foglio «${sheet}»: si cambiano lì, e lì se ne aggiungono, una per riga.`,
  open: 'Aggiungi le misure',
  help: (sheet: string) =>
    `Si possono scrivere o incollare qui, oppure creare il foglio «${sheet}» vuoto e compilarlo in Excel.`,
  row: (position: number) => `Misura ${position}`,
  remove: (position: number) => `Elimina la misura ${position}`,
  add: 'Aggiungi una misura',
  fields: {
    objective: 'Obiettivo',
    activity: 'Attività',
    indicator: 'Indicatore di risultato',
    verification: 'Strumento di verifica',
  },
  pasteHint:
    'Colonne: obiettivo, attività, indicatore di risultato, strumento di verifica, con o senza i loro titoli.',
  tooLong: (field: string, letters: number) =>
    `${field}: ${letters} caratteri, più di quanti ne tiene una cella di Excel (32.767). Accorciare il testo.`,
  write: (sheet: string) => `Crea il foglio «${sheet}»`,
  draftWaits:
    'Una bozza di misure resta conservata: si può continuare in una cartella di lavoro che non ha ancora questo foglio.',
  draftNotKept:
    'Su questo computer la bozza non può essere conservata: chiudendo il riquadro, quanto scritto andrà perso. Creare il foglio prima di chiudere.',
  takenBack: 'Foglio annullato: le misure sono di nuovo in bozza',
  resumeTakenBack: 'Riprendi le misure annullate',
  done: 'Misure scritte',
};
