/** The screen "Cruscotto". */
import { counted } from '../counted';

export const dashboard = {
  title: 'Cruscotto',
  intro:
    'Una pagina di grafici con le loro cifre, il cronoprogramma di tutto il piano, l’elenco dei ritardi per responsabile e chi partecipa a che cosa: quattro fogli fatti di formule, che seguono da soli ciò che si scrive nelle schede.',
  reading: 'Lettura del piano in corso…',
  readAgain: 'Leggi di nuovo',
  nothing: 'Non c’è ancora niente da mostrare',
  nothingHelp: 'Prima si prepara il piano e si scrivono gli obiettivi.',
  what: 'Che cosa verrà scritto',
  standing: 'Il cruscotto che c’è',
  charts: (units: number, hasStates: boolean, hasScores: boolean) =>
    `«Cruscotto»: per ${counted(units, 'settore', 'settori')} gli obiettivi per stato${hasStates ? ', l’avanzamento a fronte dell’atteso' : ''}${hasScores ? ', i punteggi e la loro distribuzione' : ''}. Ogni grafico ha accanto le sue cifre e una frase che dice lo stesso.`,
  gantt: (objectives: number, years: string) =>
    years === ''
      ? `«Cronoprogramma del piano»: ${counted(objectives, 'obiettivo', 'obiettivi')}, senza mesi: le schede di questo piano non ne hanno.`
      : `«Cronoprogramma del piano»: ${counted(objectives, 'obiettivo', 'obiettivi')} con i mesi del ${years}, quello della data di riferimento segnato.`,
  late: (late: number) =>
    `«Elenco dei ritardi»: ora ${late === 0 ? 'nessuna riga' : counted(late, 'riga', 'righe')}, per responsabile, con le fasi in ritardo e le criticità.`,
  people: (people: number) =>
    `«Persone»: ${counted(people, 'ruolo', 'ruoli')} con gli obiettivi in cui partecipano, le quote e i totali.`,
  noStates:
    'Nessuno stato da mostrare: le schede di questo piano non hanno una riga per ciò che è stato fatto.',
  noScores: 'Nessun punteggio da mostrare: le schede di questo piano non calcolano un punteggio.',
  noDate:
    'Nelle impostazioni manca la data di riferimento: gli stati restano vuoti finché non viene scritta.',
  onlyInSummary: (rows: number) =>
    `${counted(rows, 'riga', 'righe')} della sintesi senza una scheda: non entrano nel cruscotto, che legge le schede.`,
  write: 'Scrivi il cruscotto',
  written: 'Il cruscotto è scritto',
  writtenHelp:
    'Da qui in poi segue le schede da solo. Dopo aver aggiunto o tolto obiettivi: «Aggiorna», in questa schermata.',
  upToDate: 'È aggiornato',
  upToDateHelp:
    'Ci sono tutti gli obiettivi, i settori e le persone del piano. Le cifre si muovono da sole.',
  toUpdate: 'C’è da aggiornare',
  added: (rows: number) => `${counted(rows, 'riga', 'righe')} da aggiungere`,
  removed: (rows: number) => `${counted(rows, 'riga', 'righe')} da togliere`,
  rewritten: (cells: number) => `${counted(cells, 'cella', 'celle')} da riscrivere`,
  updateHelp:
    'I fogli si aggiornano dove sono: le righe del piano che mancano entrano, quelle di obiettivi tolti escono. Ciò che è stato scritto a mano resta.',
  update: 'Aggiorna',
  updated: 'Il cruscotto è aggiornato',
  obstacles: 'Non si può aggiornare dov’è',
  obstacle: {
    missing: (sheet: string) => `Manca il foglio «${sheet}».`,
    lost: (sheet: string) => `Nel foglio «${sheet}» le righe della tabella sono state eliminate.`,
    columns: (sheet: string) => `Nel foglio «${sheet}» sono state aggiunte o tolte colonne.`,
    protected: (sheet: string) =>
      `Il foglio «${sheet}» è protetto: toglierla (Revisione › Rimuovi protezione foglio) e leggere di nuovo.`,
    years: (sheet: string) => `Il foglio «${sheet}» mostra anni diversi da quelli del piano.`,
    blocks: (sheet: string) =>
      `Nel foglio «${sheet}» i grafici non sono più quelli che servono: nel piano sono comparsi, o spariti, stati o punteggi.`,
  },
  obstaclesHelp:
    'Toglierlo e scriverlo di nuovo: tutto ciò che mostra viene dalle schede, che non cambiano.',
  remove: 'Togli il cruscotto',
  removeQuestion: (sheets: string) =>
    `Eliminare ${sheets}? Le schede non cambiano. Ciò che è stato scritto a mano in questi fogli si perde, e «Annulla» non li riporta: si possono scrivere di nuovo.`,
  removeYes: 'Sì, elimina',
  removeNo: 'No, conserva',
  isRemoved: 'Il cruscotto è stato tolto',
  goOn: 'Continua',
};
