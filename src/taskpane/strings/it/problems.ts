/** What went wrong, in three plain sentences: what happened, why, what to do. `subject` names the sheet, when one is meant. */
import type { Failure } from '../../failure';

export interface ProblemText {
  what: string;
  why: string;
  todo: string;
}

type ProblemTexts = Record<Failure['kind'], (subject: string) => ProblemText>;

const named = (subject: string, before: string): string =>
  subject === '' ? before : `${before} «${subject}»`;

const texts: ProblemTexts = {
  sheetNameTaken: (subject) => ({
    what: 'Non è stato scritto nulla.',
    why: `${named(subject, 'Il foglio')} esiste già e non viene sovrascritto.`,
    todo: 'Rinominare o eliminare quel foglio, oppure cambiare il numero dell’obiettivo, poi riprovare. Un esempio si può caricare in una cartella di lavoro nuova.',
  }),
  sheetNameIllegal: (subject) => ({
    what: 'Non è stato scritto nulla.',
    why: `${named(subject, 'Il nome del foglio')} non è ammesso da Excel: al massimo 31 caratteri, senza \\ / ? * : [ ], senza apostrofo all’inizio o alla fine, e non «Cronologia».`,
    todo: 'Correggere il numero dell’obiettivo, poi riprovare.',
  }),
  textTooLong: (subject) => ({
    what: 'Non è stato scritto nulla.',
    why: `${subject === '' ? 'Un testo' : `Il testo che comincia con «${subject}»`} è più lungo di 32.767 caratteri, quanti ne può contenere una cella di Excel.`,
    todo: 'Accorciarlo, poi riprovare.',
  }),
  protectedWorkbook: () => ({
    what: 'Non è stato scritto nulla.',
    why: 'La cartella di lavoro o un foglio è protetto e non accetta modifiche.',
    todo: 'Togliere la protezione (scheda Revisione di Excel), poi riprovare.',
  }),
  protectedSheet: (subject) => ({
    what: 'Non è stato scritto nulla.',
    why: `${named(subject, 'Il foglio')} è protetto, e fra le celle da scrivere ce ne sono di bloccate.`,
    todo: 'Togliere la protezione del foglio (scheda Revisione di Excel) o scegliere solo celle sbloccate, poi riprovare.',
  }),
  cellBeingEdited: () => ({
    what: 'Non è stato scritto nulla.',
    why: 'Si sta modificando una cella: finché non si conclude, Excel non accetta altro.',
    todo: 'Premere Invio o Esc nel foglio per concludere la modifica, poi riprovare.',
  }),
  changedMeanwhile: (subject) => ({
    what: 'Non è stato scritto nulla.',
    why: `${named(subject, 'La cella')} è cambiata dopo la lettura.`,
    todo: 'Premere «Leggi di nuovo», poi riprovare. In «Pesi» si preme «Leggi di nuovo i pesi»: quelli cambiati qui restano.',
  }),
  holdsFormula: (subject) => ({
    what: 'Non è stato scritto nulla.',
    why: `${named(subject, 'La cella')} contiene una formula: un valore scritto da qui la cancellerebbe.`,
    todo: 'Rimettere qui il peso che c’era e cambiarlo nel foglio, dove la formula lo prende; poi scrivere gli altri.',
  }),
  planGone: () => ({
    what: 'Non è stato scritto nulla.',
    why: 'Il piano di questa cartella di lavoro non c’è più: il foglio con le impostazioni è stato eliminato.',
    todo: 'Nel passo «Dati», alla voce «Ente e piano», indicare di nuovo l’ente e gli anni; poi riprovare.',
  }),
  settingsGone: () => ({
    what: 'Non è stato scritto nulla.',
    why: 'In questa cartella di lavoro non c’è il foglio con le impostazioni del piano.',
    todo: 'Creare il piano con «Piano», oppure recuperare il foglio con Annulla di Excel; poi riprovare.',
  }),
  sheetGone: (subject) => ({
    what: 'Il foglio non si trova.',
    why: `${named(subject, 'Il foglio')} non c’è più: è stato eliminato o ha cambiato nome.`,
    todo: 'Premere «Aggiorna» o «Leggi di nuovo il piano», poi riprovare.',
  }),
  sheetHidden: (subject) => ({
    what: 'Il foglio non si può aprire.',
    why: `${named(subject, 'Il foglio')} è nascosto.`,
    todo: 'Fare clic destro su una linguetta dei fogli, scegliere «Scopri», poi riprovare.',
  }),
  tooLarge: () => ({
    what: 'La scrittura non è riuscita.',
    why: 'I dati sono troppi per una sola operazione di Excel.',
    todo: 'Ridurre i testi più lunghi, poi riprovare.',
  }),
  accessDenied: () => ({
    what: 'Excel ha negato l’accesso alla cartella di lavoro.',
    why: 'Non è una protezione che il componente riconosca: può essere l’antivirus o una regola di sicurezza del computer, che ferma i componenti aggiuntivi, oppure un file aperto in sola lettura.',
    todo: 'Abilitare la modifica o salvare una copia, poi riprovare. Se si ripete, chiedere al servizio informatico di consentire il componente nell’antivirus, inviando i dettagli («Copia dettagli»).',
  }),
  undoRefused: () => ({
    what: 'Non è stato scritto nulla.',
    why: 'Excel ha rifiutato l’operazione perché dopo non la saprebbe annullare.',
    todo: 'Riprovare; se si ripete, salvare, chiudere e riaprire la cartella di lavoro. Se rimane, usare «Copia dettagli» e inviarli a chi dà assistenza.',
  }),
  sheetTooLarge: (subject) => ({
    what: 'La lettura non è riuscita.',
    why: `${subject === '' ? 'Un foglio' : named(subject, 'Il foglio')} arriva troppo lontano: ha più celle, o testi più lunghi, di quanto Excel dia in una volta.`,
    todo: 'Eliminare le righe e le colonne vuote oltre l’ultima che serve (selezionarle, clic destro, «Elimina»), salvare, poi riprovare.',
  }),
  stopped: () => ({
    what: 'Operazione interrotta.',
    why: 'È stato premuto «Interrompi».',
    todo: 'Si può riprovare quando si vuole: i dati inseriti sono conservati.',
  }),
  excelError: () => ({
    what: 'La scrittura non è riuscita.',
    why: 'Excel ha rifiutato l’operazione.',
    todo: 'Riprovare; se il problema rimane, usare «Copia dettagli» e inviarli a chi dà assistenza.',
  }),
  partlyDone: (subject) => ({
    what: 'L’operazione è riuscita solo in parte.',
    why: `Excel si è fermato a metà e non ha lasciato riportare tutto com’era. ${named(subject, 'Da controllare:')}.`,
    todo: 'Guardare lì che cosa è cambiato. «Annulla l’operazione», dove c’è, riporta com’era quello che è rimasto.',
  }),
  outcomeUnknown: () => ({
    what: 'Non si sa se la modifica è stata scritta.',
    why: 'Excel non risponde più: l’operazione può essere riuscita, tutta o in parte, oppure no.',
    todo: 'Guardare nei fogli se la modifica c’è, poi riprovare. Se Excel non risponde, salvare una copia e riaprire la cartella di lavoro.',
  }),
  noObjectives: () => ({
    what: 'Non è stato scritto nulla.',
    why: 'In questa cartella di lavoro non c’è ancora nessun obiettivo: non c’è niente da fotografare o da approvare.',
    todo: 'Scrivere prima gli obiettivi con «Nuovo obiettivo», poi riprovare.',
  }),
  notApproved: () => ({
    what: 'Non è stato scritto nulla.',
    why: 'La fotografia del piano approvato non c’è più: senza di quella non si sa che cosa è cambiato.',
    todo: 'Recuperare il foglio «Approvato…» con Annulla di Excel o da una copia del file, oppure approvare di nuovo il piano; poi riprovare.',
  }),
  registerUnreadable: (subject) => ({
    what: 'Non è stato scritto nulla.',
    why: `${named(subject, 'Nel foglio')} le intestazioni delle colonne sono state cambiate: non si sa dove scrivere.`,
    todo: 'Rimettere le intestazioni com’erano (Data, N., Obiettivo…), oppure salvarne una copia altrove ed eliminare il foglio, per cominciarne uno nuovo; poi riprovare.',
  }),
  readingFailed: () => ({
    what: 'La lettura non è riuscita.',
    why: 'Excel non ha dato il contenuto dei fogli.',
    todo: 'Riprovare; se il problema rimane, usare «Copia dettagli» e inviarli a chi dà assistenza.',
  }),
  readingStopped: () => ({
    what: 'Lettura interrotta.',
    why: 'È stato premuto «Interrompi».',
    todo: 'Si può leggere di nuovo quando si vuole.',
  }),
  exampleUnavailable: () => ({
    what: 'L’esempio non è stato caricato.',
    why: 'Il file dell’esempio non è arrivato dal server del componente aggiuntivo.',
    todo: 'Controllare la connessione alla rete, poi riprovare.',
  }),
  functionsUnavailable: () => ({
    what: 'L’elenco delle funzioni non è stato caricato.',
    why: 'Il file con le funzioni non è arrivato dal server del componente aggiuntivo.',
    todo: 'Controllare la connessione alla rete, poi riprovare.',
  }),
  screenFailed: () => ({
    what: 'Questa parte del riquadro non si è aperta.',
    why: 'Un file non è arrivato dal server del componente aggiuntivo, o si è verificato un errore non previsto.',
    todo: 'Controllare la connessione alla rete e riprovare: le bozze sono conservate. Se il problema rimane, usare «Copia dettagli» e inviarli a chi dà assistenza.',
  }),
  unexpected: () => ({
    what: 'L’operazione non è riuscita.',
    why: 'Si è verificato un errore non previsto.',
    todo: 'Riprovare; se il problema rimane, usare «Copia dettagli» e inviarli a chi dà assistenza.',
  }),
};

export const problems = {
  texts,
  undone: 'Nella cartella di lavoro non è rimasto nulla di incompleto.',
  leftBehind: (sheets: string[]) =>
    `Questi fogli non è stato possibile toglierli, si possono eliminare a mano: ${sheets.join(', ')}.`,
};
