/** The screen "Verifica". */
import { counted } from '../counted';

export const check = {
  title: 'Verifica',
  intro:
    'Legge tutti i fogli della cartella di lavoro e dice che cosa ha capito, che cosa no, e dove la sintesi e le schede hanno pesi diversi. Non cambia nulla.',
  read: 'Leggi il piano',
  readAgain: 'Leggi di nuovo il piano',
  reading: 'Lettura dei fogli in corso…',
  /** How numbers are written. */
  locale: 'it-IT',
  result: 'Che cosa è stato letto',
  found: (objectives: number, sheets: number) =>
    `${counted(objectives, 'obiettivo', 'obiettivi')} in ${counted(sheets, 'foglio', 'fogli')}.`,
  nothingFound:
    'Non è stato trovato nessun obiettivo: creare una scheda, oppure aprire la cartella di lavoro che contiene il piano.',
  noSettings:
    'Manca il foglio delle impostazioni: senza settori i pesi non si possono verificare. Si crea con «Piano».',
  byUnit: 'Obiettivi per settore',
  ofUnit: (unit: string, objectives: number) =>
    `${unit}: ${counted(objectives, 'obiettivo', 'obiettivi')}`,
  noUnit: 'Senza settore',
  allRead: 'Tutto letto',
  allReadHelp: 'Ogni cella compilata dei fogli del piano ha trovato il suo posto.',
  unread: (count: number) =>
    count === 1 ? 'Non compresa: 1 cella' : `Non comprese: ${count} celle`,
  unreadHelp:
    'Il contenuto di queste celle non entra nel piano: correggerlo, o spostarlo dove la scheda lo prevede.',
  empty: 'vuota',
  showAll: (count: number) => `Mostra anche le altre ${count}`,
  differences: (count: number) => counted(count, 'peso diverso', 'pesi diversi'),
  differencesHelp:
    'La sintesi prende i pesi dalle schede; dove il peso è stato scritto a mano i due non coincidono. Se è giusto quello della scheda, aggiornare la sintesi; altrimenti scrivere quello giusto nella scheda, poi aggiornare.',
  difference: (number: string, unit: string) =>
    unit === '' ? `Obiettivo ${number}` : `Obiettivo ${number}, ${unit}`,
  weightsAgree: 'I pesi della sintesi sono quelli delle schede.',
  others: 'Fogli che non sono del piano',
  othersHelp: 'Non vi è stato riconosciuto nessun obiettivo.',
};
