/** Words that every screen shares. */
export const common = {
  guideHere: 'Guida a questa pagina',
  product: 'Schede Obiettivo',
  back: 'Torna alla pagina iniziale',
  cancel: 'Annulla',
  confirm: 'Conferma',
  loading: 'Caricamento in corso…',
  closeMessage: 'Chiudi il messaggio',
  copyDetails: 'Copia dettagli',
  detailsCopied: 'Dettagli copiati negli appunti.',
  detailsNotCopied: 'Copia non riuscita: selezionare il testo qui sotto e copiarlo a mano.',
  detailsLabel: 'Dettagli tecnici',
  stop: 'Interrompi',
  stopping: 'Interruzione in corso…',
  excelWaits:
    'Excel non ha ancora risposto. Se si sta scrivendo in una cella, premere Invio o Esc: l’operazione continua da sola.',
  writing: 'Scrittura nel foglio di lavoro',
  progress: (done: number, total: number) => `${done} di ${total}`,
  retry: 'Riprova',
  officeMissing: 'Il collegamento con Excel non è disponibile.',
  officeMissingHelp:
    'La libreria di Office non è stata caricata: controllare la connessione alla rete, poi chiudere e riaprire il riquadro.',
  outsideExcel: 'Questa pagina è aperta in un browser, non in Excel.',
  outsideExcelHelp:
    'Le schermate si possono guardare, ma non c’è una cartella di lavoro da leggere o da scrivere. In Excel si apre dalla scheda Home, con il pulsante Schede Obiettivo.',
  readWorkbook: 'Rileggi la cartella di lavoro',
  sheetsMade: (count: number) =>
    count === 1 ? 'È stato scritto un foglio:' : `Sono stati scritti ${count} fogli:`,
  rulesAdded: (rules: string[]) =>
    `Nelle impostazioni del piano, scritte con una versione precedente, ${rules.length === 1 ? 'è stata aggiunta la regola' : 'sono state aggiunte le regole'} ${rules.map((rule) => `«${rule}»`).join(', ')}, con il valore che si applicava già.`,
  pageUnset:
    'Excel non ha impostato la pagina di stampa (A4, scala e interruzioni): capita dove non c’è una stampante. I fogli sono completi; prima di stampare, impostarla in «Layout di pagina».',
  openSheet: (sheet: string) => `Apri il foglio «${sheet}»`,
  cell: (sheet: string, cell: string) => `«${sheet}», cella ${cell}`,
  goHome: 'Vai alla pagina iniziale',
};
