/** The screen of the controls of Verifica, and the sheet that tells what they found. */
import { number } from './figures';

export const controls = {
  writing: 'Scrittura in corso…',
  tableAdded: (title: string) => `Alle impostazioni è stata aggiunta la tabella «${title}».`,
  goToControls: 'Controlli: gravità e soglie',
  writeSheet: 'Scrivi il foglio «Verifica»',
  writeSheetHelp:
    'Un foglio da stampare per il Nucleo di valutazione, con la data di oggi: ciò che è stato trovato, le deroghe, i controlli eseguiti e quelli no.',
  sheetWritten: 'Foglio scritto',
  title: 'Controlli della Verifica',
  intro:
    'Per ogni controllo l’ente può decidere quanto è grave ciò che trova, la soglia dove ce n’è una, e se eseguirlo. Le scelte si scrivono nel foglio Impostazioni, dove si vedono e si stampano.',
  readingControls: 'Lettura delle impostazioni in corso…',
  readAgain: 'Leggi di nuovo',
  noSettings: 'In questa cartella di lavoro non c’è il foglio con le impostazioni del piano',
  noSettingsHelp: 'Le scelte stanno lì: creare il piano con «Piano», poi tornare qui.',
  search: 'Cerca fra i controlli',
  searchHint: 'Parole del titolo, o il codice della regola.',
  onlyChanged: 'Solo quelli cambiati',
  matches: (count: number, total: number) =>
    count === total ? `Controlli: ${total}.` : `Controlli: ${total}; mostrati: ${count}.`,
  severityOf: (rule: string) => `Gravità: ${rule}`,
  usual: (severity: string) => `${severity} (usuale)`,
  off: 'Non eseguire',
  thresholdOf: (rule: string) => `Soglia: ${rule}`,
  thresholdHint: (usual: number, least: number, most: number) =>
    `Di solito ${number(usual)}; da ${number(least)} a ${number(most)}.`,
  notThreshold: (least: number, most: number) =>
    `Non è un numero da ${number(least)} a ${number(most)}: correggerlo, oppure lasciare vuoto per la soglia usuale.`,
  save: (count: number) => (count === 1 ? 'Salva 1 controllo' : `Salva ${count} controlli`),
  nothingToSave: 'Nessuna scelta da salvare.',
  saved: 'Scelte scritte nelle impostazioni: valgono dalla prossima lettura del piano.',
  unsaved: 'Le scelte non sono state salvate: uscendo si perdono.',
  loseYes: 'Esci senza salvare',
  back: 'Torna alla verifica',
  loseNo: 'Resta qui',
};
