/** The screen "Monitoraggio". */
import { counted } from '../counted';

const objectives = (count: number) => counted(count, 'obiettivo', 'obiettivi');

export const monitoring = {
  title: 'Monitoraggio',
  intro:
    'Un giro di monitoraggio: per ogni obiettivo che cosa scade entro una data, i mesi fatti, i risultati, le criticità. Si scrive tutto insieme nelle schede, e ciò che è stato detto resta nel registro «Monitoraggio».',
  reading: 'Lettura dei fogli in corso…',
  readAgain: 'Leggi di nuovo i fogli',
  noPlan: 'Non c’è ancora un piano da monitorare.',
  noPlanHelp: 'Prima si prepara il piano e si scrivono gli obiettivi.',
  otherPane:
    'In un altro riquadro aperto c’è un giro non ancora scritto su questa cartella di lavoro. Si può andare avanti: prima di scrivere, ogni dato si confronta con quello della scheda e, se nel frattempo è cambiato, viene chiesto.',
  notKept:
    'Su questo computer il giro non può essere conservato: chiudendo il riquadro, quanto scritto andrà perso. Scriverlo nelle schede prima di chiudere.',
  date: {
    label: 'Data del monitoraggio',
    help: 'Le date sono quelle di Impostazioni.',
    other: 'Un’altra data',
    otherLabel: 'Quale data',
    otherHint: 'Per esempio 30/09/2026.',
    unread: 'Non è una data: scrivere giorno, mese e anno, per esempio 30/09/2026.',
    beforePlan: (year: number) =>
      `È prima dell’inizio del piano (${year}): a quella data non può esserci nessun risultato. Scegliere una data del piano.`,
    future: 'È una data che deve ancora venire: i mesi e i risultati dopo oggi non ci sono ancora.',
    afterPlan: (year: number) => `È dopo la fine del piano (${year}).`,
    begin: 'Comincia il giro',
    change: 'Cambia data',
    question: (reference: string, date: string) =>
      reference === ''
        ? `Il piano non ha una data di riferimento: stati e avanzamenti non si calcolano. Portarla al ${date}, quando il giro viene scritto?`
        : `Stati e avanzamenti delle schede sono calcolati al ${reference}. Portare la data di riferimento al ${date}, quando il giro viene scritto?`,
    yes: (date: string) => `Sì, al ${date}`,
    no: (reference: string) => (reference === '' ? 'No' : `No, resta al ${reference}`),
  },
  round: (date: string) => `Giro al ${date}`,
  moves: (date: string) => `Con la scrittura la data di riferimento passa al ${date}.`,
  stays: (date: string) =>
    `La data di riferimento resta al ${date}: stati e punteggi delle schede non contano ciò che viene dopo.`,
  progress: (done: number, all: number) => `${done} di ${all} aggiornati`,
  by: 'Chi aggiorna (ruolo)',
  byHint: 'Resta nel registro. Un ruolo, non un nome.',
  owner: 'Responsabile',
  allOwners: (count: number) => `Tutti (${objectives(count)})`,
  ownerOption: (owner: string, left: number, all: number) =>
    `${owner}: ${left === 0 ? 'tutti aggiornati' : `${left} di ${all} da aggiornare`}`,
  noOwner: 'Senza responsabile',
  noUnit: 'Senza settore',
  onlyDue: 'Mostra solo quelli da aggiornare',
  nothingLeft: 'Qui non c’è altro da aggiornare.',
  untitled: 'obiettivo senza titolo',
  state: {
    written: 'già aggiornato',
    told: 'pronto da scrivere',
    begun: 'iniziato',
    nothingDue: 'niente in scadenza',
    duePhases: (count: number) => counted(count, 'fase', 'fasi'),
    dueResults: (count: number) => counted(count, 'risultato', 'risultati'),
  },
  card: {
    help: 'Ctrl+Invio: fatto, il prossimo.',
    results: 'Risultati',
    target: (target: string) => `Target ${target}`,
    unit: (unit: string) => `unità di misura: ${unit}`,
    noResult:
      'In questa scheda non c’è una cella per il risultato a questa data. Quali consuntivi hanno le schede si sceglie in Impostazioni, sotto RISULTATI E PUNTEGGIO.',
    unmeasurable: 'Non misurabile',
    unmeasurableOf: (name: string) => `Non misurabile: ${name}`,
    reason: 'Perché non si può misurare',
    reasonMissing: 'Scrivere il motivo: il Nucleo deve poterlo leggere.',
    doubt: (why: string) => `Da controllare. ${why.charAt(0).toUpperCase()}${why.slice(1)}.`,
    use: (text: string) => `Scrivi ${text}`,
    keep: (text: string) => `È giusto ${text}`,
    phases: 'Fasi',
    all: 'Tutte le fasi come previsto',
    asPlanned: 'Come previsto',
    asPlannedOf: (name: string) => `Come previsto: ${name}`,
    done: (done: number, due: number) => `${done} di ${counted(due, 'periodo', 'periodi')} fatti`,
    periodsOf: (name: string) => `Periodi fatti della fase «${name}»`,
    period: (period: string, isPlanned: boolean) =>
      `${period}${isPlanned ? ' (previsto)' : ''}: fatto`,
    half: (half: string, month: string) => `${half} quindicina di ${month}`,
    recorded: (name: string) => `Che cosa è stato fatto: ${name}`,
    noMonths:
      'In questa scheda non c’è la riga dei periodi realizzati: si sceglie in Impostazioni, sotto RISULTATI E PUNTEGGIO.',
    levels: 'Percentuale raggiunta',
    notes: 'Criticità ed evidenza',
    about: 'Riguarda',
    whole: 'Tutto l’obiettivo',
    issue: 'Criticità',
    issueHint: {
      onSheet: 'Va nel registro, e in fondo alle criticità della scheda.',
      register: 'Va nel registro: questa scheda non ha un posto per le criticità.',
    },
    cause: 'Causa',
    act: 'Atto o documento',
    actNumber: 'Numero',
    link: 'Collegamento',
    finish: 'Fatto, il prossimo',
    noNews: 'Nessuna novità, il prossimo',
    forget: 'Lascia com’era',
  },
  conflicts: (count: number) =>
    count === 1
      ? 'Nel frattempo un dato della scheda è cambiato'
      : `Nel frattempo ${count} dati delle schede sono cambiati`,
  conflict: (name: string, now: string, told: string) =>
    `«${name}»: nella scheda ora c’è ${now === '' ? 'niente' : `«${now}»`}, qui «${told}».`,
  keepSheet: 'Tieni quello della scheda',
  useMine: 'Scrivi quello di qui',
  lost: (count: number) =>
    count === 1
      ? 'Un obiettivo non c’è più: quanto detto non sarà scritto'
      : `${count} obiettivi non ci sono più: quanto detto non sarà scritto`,
  lostHelp:
    'La scheda è stata eliminata mentre il giro era aperto. Se serve, copiare i testi; poi togliere.',
  lostPart: (name: string, told: string) =>
    `«${name}» non c’è più nella scheda: «${told}» non sarà scritto.`,
  forgetLost: 'Ho visto, togli',
  unwritable: 'Non sarà scritto nelle schede, solo nel registro',
  noCell: (name: string, told: string) =>
    `«${name}»: «${told}». La scheda non ha una cella in cui scriverlo.`,
  formula: (name: string, told: string) =>
    `«${name}»: «${told}». La cella contiene una formula, che resta: dice lei il valore.`,
  unfinished: (count: number) =>
    count === 1
      ? '1 obiettivo è iniziato ma non segnato «Fatto»: resta qui, e non sarà scritto.'
      : `${count} obiettivi sono iniziati ma non segnati «Fatto»: restano qui, e non saranno scritti.`,
  write: (count: number) =>
    count === 0 ? 'Scrivi nelle schede' : `Scrivi ${objectives(count)} nelle schede`,
  decideFirst: 'Prima decidere che cosa vale per i dati cambiati, qui sopra.',
  written: (count: number) =>
    count === 1 ? 'È stato scritto 1 obiettivo.' : `Sono stati scritti ${count} obiettivi.`,
  writtenHelp: 'Quanto detto è anche nel registro «Monitoraggio».',
  takenBack: 'La scrittura è stata annullata: il giro è di nuovo qui, da scrivere.',
  goOn: 'Continua il giro',
  notUpdated: {
    title: (date: string) => `Chi non ha aggiornato al ${date}`,
    none: 'Tutti gli obiettivi sono aggiornati.',
    owner: (owner: string, left: number, all: number) => `${owner}: ${left} di ${all}`,
    never: 'mai aggiornato',
    last: (date: string) => `ultima volta al ${date}`,
    copy: 'Copia l’elenco',
    copied: 'Elenco copiato negli appunti.',
    notCopied: 'Copia non riuscita: selezionare l’elenco e copiarlo a mano.',
  },
};
