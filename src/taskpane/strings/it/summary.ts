/** The screen "Sintesi", and the updating of the summary wherever it is offered. */
import { counted } from '../counted';

export const summary = {
  title: 'Sintesi',
  intro:
    'La sintesi elenca gli obiettivi di ogni settore con i pesi, gli stati e i collegamenti alle schede. Le celle seguono le schede da sole; va aggiornata quando una scheda viene aggiunta, tolta o numerata di nuovo.',
  reading: 'Lettura della sintesi in corso…',
  readAgain: 'Leggi di nuovo',
  inSheet: (sheet: string) => `La sintesi è nel foglio «${sheet}».`,
  inSheets: (sheets: number, first: string) =>
    `La sintesi occupa ${sheets} fogli: «${first}» e uno per ogni settore.`,
  objectives: (objectives: number) =>
    objectives === 1
      ? 'C’è la scheda di 1 obiettivo.'
      : `Ci sono le schede di ${objectives} obiettivi.`,
  upToDate: 'La sintesi è aggiornata',
  upToDateHelp: 'Elenca tutti gli obiettivi che hanno una scheda, con i pesi delle schede.',
  outOfDate: 'La sintesi non è aggiornata',
  misses: (numbers: string) =>
    `Obiettivi che non elenca, o che elenca benché la scheda non ci sia più: ${numbers}.`,
  noNumber: 'senza numero',
  differences: (cells: number) =>
    `${counted(cells, 'peso scritto', 'pesi scritti')} a mano nella sintesi, non ${cells === 1 ? 'uguale a quello della scheda' : 'uguali a quelli delle schede'}: «Verifica» mostra le celle.`,
  absent: 'La sintesi non c’è ancora',
  absentHelp:
    'Si crea dalle schede della cartella di lavoro; i fogli già presenti restano come sono.',
  noSettings:
    'Manca il foglio delle impostazioni: senza settori la sintesi non sa quali nomi sono lo stesso settore. Si crea con «Piano».',
  noPlan: 'Non c’è ancora un piano',
  noPlanHelp:
    'Prima si prepara il piano, con l’ente e i settori; poi si creano le schede degli obiettivi; dalle schede nasce la sintesi.',
  noObjectives: 'Non c’è ancora nessun obiettivo',
  noObjectivesHelp: 'La sintesi nasce dalle schede: creare la prima.',
  isList: 'In questo piano la sintesi non serve',
  isListHelp: (sheet: string) =>
    `Gli obiettivi sono righe del foglio «${sheet}», che ha già i suoi totali.`,
  goToPlan: 'Prepara il piano',
  goToObjective: 'Crea un obiettivo',
  goToCheck: 'Apri la verifica',
  create: 'Crea la sintesi',
  update: 'Aggiorna la sintesi',
  question: (sheets: number, first: string) =>
    `${sheets === 1 ? `Il foglio «${first}» viene riscritto` : `«${first}» e gli altri fogli della sintesi (${sheets} in tutto) vengono riscritti`} dalle schede. Restano gli stati ai monitoraggi, gli indicatori, le note e le righe aggiunte a mano; si perdono i pesi scritti a mano, i colori e le colonne aggiunte. Aggiornare?`,
  confirm: 'Sì, aggiorna',
  keep: 'No, lascia com’è',
  created: 'Sintesi creata',
  updated: 'Sintesi aggiornata',
};
