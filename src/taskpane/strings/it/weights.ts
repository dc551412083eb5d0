/** The screen "Pesi". */
import { counted } from '../counted';

const objectives = (count: number) => counted(count, 'obiettivo', 'obiettivi');

export const weights = {
  title: 'Pesi',
  intro:
    'I pesi degli obiettivi di un settore, con il totale mentre si scrivono. Vengono scritti nelle schede solo con «Scrivi i pesi»; la sintesi li riprende da sé.',
  reading: 'Lettura dei pesi in corso…',
  readAgain: 'Leggi di nuovo i pesi',
  noPlan: 'Nella cartella di lavoro non ci sono schede con un peso.',
  noPlanHelp: 'Creare prima una scheda con «Nuovo obiettivo».',
  unit: 'Settore',
  noUnit: 'Senza settore',
  unitOption: (unit: string, count: number) => `${unit} (${objectives(count)})`,
  weightOf: (name: string) => `Peso di ${name}`,
  untitled: 'obiettivo senza titolo',
  notWeight: 'Non è un peso: scrivere un numero da 0 in su, per esempio 15 o 12,5.',
  overtaken: (weight: string) =>
    weight === ''
      ? 'Nel frattempo il peso nella scheda è stato tolto: «Scrivi i pesi» ci mette questo.'
      : `Nel frattempo il peso nella scheda è diventato ${weight}: «Scrivi i pesi» ci mette questo.`,
  lost: (count: number) =>
    count === 1 ? '1 peso non sarà scritto.' : `${count} pesi non saranno scritti.`,
  lostHelp:
    'Mentre si cambiavano i pesi, la scheda dell’obiettivo è stata tolta, spostata o numerata di nuovo. Se serve, scrivere il peso nel campo giusto:',
  noWeight: 'nessuno',
  onlySummary: 'Lo mostra una formula della sintesi: si cambia dove la formula lo prende.',
  inSummary: (sheet: string, cell: string) =>
    `Conta il peso scritto nella sintesi («${sheet}», cella ${cell}), non quello della scheda: è quello che si cambia qui.`,
  total: (weight: string) => `Totale: ${weight}`,
  right: 'Il totale è 100, come deve essere.',
  missing: (rest: string) => `Mancano ${rest} per arrivare a 100.`,
  tooMuch: (rest: string) => `Sono ${rest} di troppo: il totale deve essere 100.`,
  coefficients: 'I pesi del piano sono coefficienti: nessun totale è dovuto.',
  proportion: 'Porta a 100 in proporzione',
  equal: 'Dividi in parti uguali',
  notFitted:
    'Non si può: i pesi che non si cambiano qui arrivano già a 100, oppure nessun peso è scritto.',
  write: 'Scrivi i pesi',
  writeAnyway: 'Scrivi i pesi lo stesso',
  writing: 'Scrittura dei pesi in corso…',
  nothingToWrite: 'Nessun peso è stato cambiato.',
  written: (cells: number) =>
    cells === 1 ? 'È stato scritto 1 peso.' : `Sono stati scritti ${cells} pesi.`,
  discard: 'Lascia i pesi com’erano',
  unsaved: 'I pesi cambiati non sono ancora stati scritti. Perderli?',
  loseYes: 'Sì, perdili',
  loseNo: 'No, resta qui',
};
