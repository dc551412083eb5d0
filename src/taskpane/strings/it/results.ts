/** Which results the sheets of the plan hold, in the screen "Piano". */
import { counted } from '../counted';

export const results = {
  title: 'Risultati e punteggio',
  score: 'Punteggio degli obiettivi',
  scoreHint:
    'Per i modelli che non lo hanno già: la Scheda completa lo calcola sempre dai suoi indicatori.',
  sources: {
    nessuno: {
      name: 'Nessuno',
      about: 'Le schede restano come le vuole il documento.',
    },
    indicatori: {
      name: 'Dagli indicatori',
      about:
        'Sotto la scheda una riga per ogni indicatore, con peso, polarità, consuntivo e grado; negli elenchi consuntivo, grado e punti; nel valore pubblico target e valori di ogni anno.',
    },
    fasi: {
      name: 'Dalle fasi',
      about: 'L’avanzamento delle fasi con i loro pesi: serve la riga «Realizzato».',
    },
    percentuale: {
      name: 'Dalla percentuale scritta',
      about: 'La percentuale di raggiungimento che si scrive a ogni monitoraggio.',
    },
  },
  byDate:
    'Un consuntivo per ogni data di monitoraggio (conta quello dell’ultima data arrivata; fino al 30 giugno con il target a metà anno)',
  doneRow: 'Riga «Realizzato» sotto ogni fase, con stato e avanzamento (nelle schede nuove)',
  look: 'Vedi che cosa cambia',
  gaining: (count: number) =>
    count === 0
      ? 'Nessuna scheda cambia: la scelta vale per quelle nuove.'
      : `Avranno «Consuntivo e punteggio» in fondo: ${counted(count, 'scheda', 'schede')}. Tutto il resto rimane com’è, e si può annullare.`,
  having: (count: number) =>
    `Lo hanno già, e restano come sono: ${counted(count, 'scheda', 'schede')}.`,
  left: (count: number) => `Restano senza: ${counted(count, 'foglio', 'fogli')}.`,
  summaries: (names: string) =>
    `«${names}»: le colonne sono quelle del giorno in cui la sintesi è stata creata, senza il punteggio. Per averlo, eliminare quei fogli e crearli di nuovo in «Sintesi»: prima copiare altrove stati e note scritti a mano.`,
  why: {
    columns:
      'le colonne non sono quelle scritte dal componente; creare la scheda di nuovo, o scrivere il punteggio a mano con le funzioni.',
    phases:
      'le fasi non hanno la riga «Realizzato»; scegliere un altro punteggio, o creare la scheda di nuovo.',
    indicators: 'non ha indicatori; aggiungerne uno con «Modifica obiettivo» e ripetere.',
    protected: 'il foglio è protetto; togliere la protezione e ripetere.',
    list: 'un elenco ha le colonne del giorno in cui è stato creato; le nuove colonne vengono con un elenco nuovo.',
  },
  write: 'Scrivi la scelta',
  busy: 'Un momento…',
  done: (count: number) =>
    count === 0
      ? 'Scelta scritta in «Impostazioni».'
      : `Scelta scritta in «Impostazioni»; ${counted(count, 'scheda completata', 'schede completate')}.`,
};
