/** The screen "Verifica". */
import { counted } from '../counted';

export const check = {
  title: 'Verifica',
  intro:
    'Legge tutti i fogli della cartella di lavoro e dice che cosa non ha capito, che cosa manca al piano per essere approvato, e dove la sintesi e le schede hanno pesi diversi. Non cambia nulla.',
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
  ready: 'Il piano è completo',
  readyHelp: {
    total: 'Ogni settore ha i suoi obiettivi, e i pesi di ognuno danno 100.',
    coefficients:
      'Ogni settore ha i suoi obiettivi. I pesi sono coefficienti, che non devono dare 100.',
    none: 'Ogni settore ha i suoi obiettivi.',
  },
  notReady: 'Il piano non è ancora pronto',
  notReadyHelp: 'Prima di approvarlo vanno sistemate le cose elencate qui sotto.',
  totals: 'Pesi che non danno 100',
  totalsHelp: 'In ogni settore il totale dei pesi deve essere 100: si correggono con «Pesi».',
  totalNone: (unit: string) => `${unit}: nessun peso`,
  totalMissing: (unit: string, weight: string, rest: string) =>
    `${unit}: il totale è ${weight}, mancano ${rest}`,
  totalTooMuch: (unit: string, weight: string, rest: string) =>
    `${unit}: il totale è ${weight}, sono ${rest} di troppo`,
  goToWeights: 'Apri i pesi',
  percentages: 'Pesi che sembrano percentuali',
  percentagesHelp:
    'In una cella Excel legge 20% come 0,2, ma qui i pesi sono punti su 100: se si voleva il 20 per cento, scrivere 20.',
  percentage: (objective: string, weight: string, points: string) =>
    `${objective}: pesa ${weight} (forse ${points}?)`,
  withoutObjectives: 'Settori senza obiettivi',
  withoutObjectivesHelp:
    'Scrivere i loro obiettivi; se un settore non ne ha, toglierlo dal foglio delle impostazioni.',
  unknownUnits: 'Settori che non sono nel piano',
  unknownUnitsHelp:
    'Gli obiettivi li nominano, le impostazioni no: correggere il nome dove è scritto, oppure aggiungere il settore, o questo suo altro nome, nel foglio delle impostazioni.',
  withoutUnit: 'Obiettivi senza settore',
  withoutUnitHelp:
    'Il loro peso non entra nel totale di nessun settore: scrivere il settore in questi fogli.',
  repeated: 'Obiettivi che compaiono due volte',
  repeatedHelp:
    'Hanno lo stesso settore e lo stesso numero, come dopo la copia di un foglio: cambiare il numero in uno dei fogli, oppure eliminare quello di troppo.',
  sharedCount: 'Un obiettivo condiviso conta in ogni settore che lo condivide.',
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
    'La sintesi prende i pesi dalle schede; dove il peso è stato scritto a mano i due non coincidono, e conta quello della sintesi. In «Sintesi» si sceglie, peso per peso, se tenere quello scritto o prendere quello della scheda.',
  goToSummary: 'Apri la sintesi',
  difference: (number: string, unit: string) =>
    unit === '' ? `Obiettivo ${number}` : `Obiettivo ${number}, ${unit}`,
  weightsAgree: 'I pesi della sintesi sono quelli delle schede.',
  others: 'Fogli che non sono del piano',
  othersHelp: 'Non vi è stato riconosciuto nessun obiettivo.',
};
