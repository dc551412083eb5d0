/** Words that every screen shares. */
export const common = {
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
  writing: 'Scrittura nel foglio di lavoro',
  progress: (done: number, total: number) => `${done} di ${total}`,
  retry: 'Riprova',
  officeMissing: 'Il collegamento con Excel non è disponibile.',
  officeMissingHelp:
    'La libreria di Office non è stata caricata: controllare la connessione alla rete, poi chiudere e riaprire il riquadro.',
  readWorkbook: 'Rileggi la cartella di lavoro',
  sheetsMade: (count: number) =>
    count === 1 ? 'È stato scritto un foglio:' : `Sono stati scritti ${count} fogli:`,
  goHome: 'Vai alla pagina iniziale',
};
