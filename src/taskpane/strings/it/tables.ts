/** What is said of tables from which objectives are taken: cells that are selected, and tables that are pasted. */
import { counted } from '../counted';

export const tables = {
  selection: {
    heading: 'Celle selezionate',
    help: 'Selezionare le celle in Excel: una colonna di fasi o di indicatori, una tabella, oppure una scheda già fatta.',
    from: (address: string, sheet: string) => `Selezione: ${address}, foglio «${sheet}».`,
    empty:
      'Le celle selezionate sono vuote: selezionare quelle da usare e premere «Rileggi la selezione».',
    cut: 'La selezione è troppo grande o in parti separate: se ne usa solo l’inizio.',
    errors: (cells: string) =>
      `Celle con un errore, lette come vuote: ${cells}. Correggere le formule e premere «Rileggi la selezione», o scrivere poi i dati nella scheda.`,
    readAgain: 'Rileggi la selezione',
    recognised: (title: string) => `Nelle celle è stata riconosciuta la scheda «${title}».`,
    recognisedUntitled: 'Nelle celle è stata riconosciuta una scheda.',
    asTable: 'Leggere le celle come tabella',
    done: 'Inseriti i dati delle celle selezionate: controllarli e completare i campi.',
  },
  pasted: {
    heading: 'Tabella copiata',
    help: 'In Excel o in Word copiare la tabella, con i titoli delle colonne; poi incollarla qui sotto.',
    field: 'Incollare qui la tabella',
    hint: 'Con Ctrl+V (⌘V su Mac), o con il tasto destro e «Incolla».',
    read: (rows: number, columns: number) =>
      `Letta una tabella di ${counted(rows, 'riga', 'righe')} e ${counted(columns, 'colonna', 'colonne')}.`,
    errorAt: (row: number, column: number, error: string) =>
      `riga ${row}, colonna ${column} (${error})`,
    errors: (cells: string) =>
      `Celle con un errore, lette come vuote: ${cells}. Correggere le formule e incollare di nuovo, o scrivere poi i dati nella scheda.`,
    cut: (rows: number) => `La tabella è troppo lunga: si usano le prime ${rows} righe.`,
    done: 'Inseriti i dati della tabella incollata: controllarli e completare i campi.',
  },
  rows: {
    heading: 'Righe',
    help: 'Come è stata intesa ogni riga che non contiene dati. Si può cambiare.',
    onlyData: 'Tutte le righe contengono dati.',
    row: (position: number, text: string) => `Riga ${position}: «${text}»`,
    all: 'Mostra anche le righe di dati',
    fewer: 'Mostra solo le righe senza dati',
    roles: {
      data: 'Dati',
      heading: 'Titoli delle colonne',
      section: 'Inizio di un gruppo (settore o tipo)',
      total: 'Totale: da non usare',
      aside: 'Titolo o nota: da non usare',
    },
  },
  columns: {
    heading: 'Colonne',
    column: (position: number) => `Colonna ${position}`,
    columnOf: (heading: string) => `Colonna «${heading}»`,
    columnsOf: (first: string, last: string) => `Colonne da «${first}» a «${last}»`,
    cells: (examples: string) => `Contiene: ${examples}`,
    roles: {
      ignore: 'Non usare',
      number: 'Numero',
      title: 'Titolo dell’obiettivo',
      unit: 'Settore',
      service: 'Servizio',
      owner: 'Responsabile',
      strategicLine: 'Indirizzo strategico del DUP',
      operationalObjective: 'Obiettivo operativo del DUP',
      description: 'Descrizione',
      weight: 'Peso dell’obiettivo',
      dueDate: 'Termine previsto',
      indicator: 'Indicatore',
      indicatorWeight: 'Peso dell’indicatore',
      unitOfMeasure: 'Unità di misura',
      formula: 'Formula di calcolo',
      polarity: 'Polarità',
      baseline3: 'Valore di tre anni prima',
      baseline2: 'Valore di due anni prima',
      baseline: 'Valore dell’anno precedente',
      target: 'Target',
      laterTarget: 'Target di un anno successivo',
      actual: 'Consuntivo',
      phase: 'Fase o attività',
      phaseOwner: 'Responsabile della fase',
      deliverable: 'Prodotto della fase',
      phaseWeight: 'Peso della fase',
      phaseStart: 'Inizio della fase',
      phaseEnd: 'Fine della fase',
      phaseTimes: 'Tempi della fase, in parole',
      period: 'Mesi segnati',
    },
  },
  remarks: {
    heading: 'Da sapere',
    joinSame: 'Unire in un obiettivo solo le righe con lo stesso titolo',
    more: (count: number) => `e altre ${count} osservazioni come queste.`,
    of: {
      dateAsNumber: (row: number, written: string, number: string) =>
        `Riga ${row}: Excel ha trasformato il numero in una data (${written}). Si propone ${number}: controllarlo.`,
      unread: (row: number, written: string) =>
        `Riga ${row}: «${written}» non è stato capito e non si usa. Scriverlo poi nella scheda.`,
      apart: (row: number, title: string) =>
        `Riga ${row}: stesso titolo della riga sopra («${title}»), ma con numero, peso o settore diverso. Diventano due obiettivi.`,
      joined: (row: number, title: string) =>
        `Riga ${row}: stesso titolo della riga sopra («${title}»), ma con numero, peso o settore diverso. Le due righe sono unite.`,
      otherWeight: (row: number, title: string, kept: string, lost: string) =>
        `Riga ${row}: «${title}» ha già il peso ${kept}, il peso ${lost} non si usa.`,
      fractions: (row: number, total: string) =>
        `Dalla riga ${row}: i pesi vanno da 0 a 1 (in tutto ${total}) e si prendono come sono scritti. Se sono percentuali, scriverli con il segno (30%) o come punti (30) e rileggere la tabella.`,
      noPhase: (row: number) =>
        `Riga ${row}: dice tempi o altro di una fase, ma non quale fase. Non si usa.`,
      laterTargets: (row: number) =>
        `Riga ${row}: la scheda ha il target di un anno solo, quelli degli anni successivi vanno nelle note.`,
      laterTargetsLost: (row: number) =>
        `Riga ${row}: l’elenco non ha colonne per i target di alcuni anni successivi: quelli non si scrivono.`,
      noTimes: (row: number, phase: string, year: number) =>
        `Riga ${row}: la fase «${phase}» non ha mesi, e va nel cronoprogramma del ${year}, il primo della tabella. Se è di un altro anno, spostarla poi nella scheda.`,
      timesOfObjective: (row: number, title: string) =>
        `Riga ${row}: nessuna colonna contiene fasi, i mesi di «${title}» diventano una fase con il suo titolo.`,
    },
  },
  one: {
    which: 'Quale obiettivo',
    nothing:
      'Con queste scelte non c’è nulla da inserire: dire che cosa contiene almeno una colonna.',
    preview: (parts: string) => `Verranno inseriti: ${parts}.`,
    fields: {
      number: (number: string) => `il numero ${number}`,
      unit: (unit: string) => `il settore «${unit}»`,
      owner: (owner: string) => `il responsabile «${owner}»`,
      weight: (weight: string) => `il peso ${weight}`,
    },
    previewTitle: (title: string) => `il titolo «${title}»`,
    previewNoTitle: 'nessun titolo',
    use: 'Usa questi dati',
    heading: 'Uno solo, da completare qui',
  },
  many: {
    heading: (count: number) => `Tutti insieme: ${counted(count, 'obiettivo', 'obiettivi')}`,
    help: 'Di ogni obiettivo scelto si crea la scheda. Si scrivono tutte in una volta, e «Annulla» le toglie tutte.',
    helpRows:
      'Ogni obiettivo scelto diventa una riga nella tabella del suo settore o della sua area. Si scrivono tutti in una volta, e «Annulla» li toglie tutti.',
    noPlan:
      'Per creare insieme le schede di molti obiettivi serve prima il piano: crearlo con «Piano», dalla pagina iniziale.',
    unit: 'Settore degli obiettivi che non lo dicono',
    include: (title: string) => `Crea la scheda di «${title}»`,
    untitled: 'Senza titolo',
    number: (title: string) => `Numero di «${title}»`,
    contents: {
      owner: (owner: string) => `responsabile ${owner}`,
      weight: (weight: string) => `peso ${weight}`,
      noUnit: 'senza settore',
    },
    problems: {
      noNumber: 'Manca il numero.',
      noTitle: 'Manca il titolo: la scheda non si può creare da qui.',
      sameTitle: (sheet: string) =>
        `C’è già un obiettivo con questo titolo, nel foglio «${sheet}».`,
      sameNumber: (sheet: string) =>
        `Il numero è già di un altro obiettivo, nel foglio «${sheet}».`,
      sameNumberHere: 'Il numero è già di un altro obiettivo di questa tabella.',
      unknownUnit: (unit: string) => `Il settore «${unit}» non è tra quelli del piano.`,
      noTable: (group: string) =>
        group === ''
          ? 'Non si sa in quale tabella dell’elenco va: dire il settore o l’area.'
          : `L’elenco non ha una tabella per «${group}».`,
      tooLong: 'Un testo è più lungo di quanto una cella possa contenere.',
      notAsked: (labels: string) => `Il modello non ha posto per: ${labels}. Non sarà scritto.`,
    },
    create: (count: number) => `Crea ${counted(count, 'scheda', 'schede')}`,
    createRows: (count: number) => `Aggiungi ${counted(count, 'obiettivo', 'obiettivi')}`,
    createdRows: (count: number) =>
      counted(count, 'obiettivo aggiunto all’elenco', 'obiettivi aggiunti all’elenco'),
    nothing: 'Scegliere almeno un obiettivo, con numero e titolo.',
    created: (count: number) => `${counted(count, 'scheda creata', 'schede create')}`,
    takenBack: 'Schede annullate',
    takenBackRows: 'Righe annullate',
    again: 'Torna alla tabella',
  },
  paste: {
    open: 'Incolla da una tabella',
    field: 'Incollare qui la tabella: ogni riga si aggiunge',
    add: 'Aggiungi le righe',
    added: (rows: number) =>
      rows === 0
        ? 'Nella tabella non c’è nulla da aggiungere.'
        : `${counted(rows, 'riga incollata', 'righe incollate')}: controllarle.`,
    unused: (columns: string) => `Senza un campo, e non usato: «${columns}».`,
    hints: {
      units:
        'Colonne: settore, responsabile, altri nomi. Bastano i nomi dei settori, uno per riga.',
      people: 'Colonne: ruolo o servizio, partecipazione.',
      indicators:
        'Con i titoli delle colonne (indicatore, peso, target…), oppure una colonna di indicatori.',
      phases:
        'Con i titoli delle colonne (fase, responsabile, mesi con la X, inizio e fine…), oppure una colonna di fasi.',
    },
  },
};
