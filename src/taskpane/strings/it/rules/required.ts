/** Rules on what the law asks of a whole plan, on the DUP, on owners and on objectives that are one another's copies. */
import { clipped } from '../../clipped';
import type { RuleWords } from '../../ruleWords';

const LINKS = {
  strategicLine: 'l’indirizzo strategico',
  operationalObjective: 'l’obiettivo operativo del DUP',
  strategy: 'la strategia',
} as const;

const PEOPLE = {
  owner: 'Il responsabile',
  lead: 'Il project manager',
  portfolioHolder: 'L’assessore',
  people: 'Chi ci lavora',
  phases: 'Il responsabile di una fase',
  dataOwner: 'Il responsabile di un dato',
} as const;

/** What a way of planning may have no place for. */
const LACKED = {
  owner: 'il responsabile',
  weight: 'il peso',
  indicatorTable: 'gli indicatori',
  people: 'le risorse umane',
  target: 'il target degli indicatori',
  unitOfMeasure: 'l’unità di misura',
  formula: 'la formula di calcolo',
  baseline: 'il valore di partenza',
  dataSource: 'la fonte del dato',
  dataOwner: 'il responsabile del dato',
  times: 'la durata, il termine o il cronoprogramma',
  links: 'il collegamento al DUP o alla strategia',
} as const;

const COPIED = { portfolioHolder: 'Assessore', dueDate: 'Termine', duration: 'Durata' } as const;

const quoted = (text: string) => `«${clipped(text)}»`;

/** Objectives of a list have no numbers. */
const theOther = (number: string) =>
  number === '' ? 'di un altro obiettivo' : `dell’obiettivo ${number}`;

export const requiredRules = {
  IM09: {
    title: 'Dati che il modello non prevede',
    help: 'Nessuna scheda ha un posto per questi dati, che la norma e le linee guida chiedono: non è un errore delle singole schede. Per averli si può scegliere «Scheda completa» al prossimo piano.',
    says: ({ fields }) =>
      `Il modello non prevede ${fields.map((field) => LACKED[field]).join(', ')}.`,
  },
  PE05: {
    title: 'Manca l’obiettivo sui tempi di pagamento',
    help: 'Chi paga le fatture deve avere un obiettivo annuale sui tempi di pagamento, che vale almeno il 30 per cento della retribuzione di risultato. Ce n’è uno già pronto in «Nuovo obiettivo».',
    says: 'Nessun obiettivo del piano riguarda i tempi di pagamento.',
  },
  PE20: {
    title: 'Settori senza obiettivo sui tempi di pagamento',
    help: 'Serve ai settori che pagano fatture: se questi non ne pagano va bene così.',
    says: ({ units }) => `Non lo hanno: ${units.join(', ')}.`,
  },
  PE07: {
    title: 'Tempi di pagamento misurati su un passaggio interno',
    help: 'La legge guarda l’indicatore di ritardo annuale dei pagamenti (piattaforma dei crediti commerciali), non i giorni per liquidare o trasmettere: aggiungere quell’indicatore, con target 0 o meno.',
    says: ({ text }) => `Si misura ${quoted(text)}.`,
    example: '«Indicatore di ritardo annuale dei pagamenti ≤ 0 giorni»',
  },
  PE08: {
    title: 'Nessun obiettivo sulla formazione',
    help: 'La direttiva chiede che la formazione del personale, almeno 40 ore l’anno a testa, sia un obiettivo di chi dirige. Ce n’è uno già pronto in «Nuovo obiettivo».',
    says: 'Nessun obiettivo del piano parla di formazione.',
  },
  PE09: {
    title: 'Nessun obiettivo su anticorruzione e trasparenza',
    help: 'Gli obiettivi in materia di prevenzione della corruzione e trasparenza fanno parte del piano. Ce n’è uno già pronto in «Nuovo obiettivo».',
    says: 'Nessun obiettivo del piano parla di anticorruzione o di trasparenza.',
  },
  PE22: {
    title: 'Misure anticorruzione che nessuno può verificare',
    help: 'L’indicatore dice quando la misura è attuata, lo strumento di verifica come si controlla: completarli nel foglio delle misure.',
    says: ({ name, position, blank }) =>
      `Misura ${position}${name === '' ? '' : ` (${quoted(name)})`}: ${blank.length > 1 ? 'mancano l’indicatore di risultato e lo strumento di verifica' : blank[0] === 'indicator' ? 'manca l’indicatore di risultato' : 'manca lo strumento di verifica'}.`,
  },
  PE10: {
    title: 'Temi del PIAO senza obiettivi',
    help: 'Il PIAO chiede obiettivi di semplificazione e digitalizzazione, di piena accessibilità e di pari opportunità: se sono in un’altra sezione va bene così.',
    says: ({ subjects }) => `Nessun obiettivo parla di ${subjects.join(', ')}.`,
  },
  OB14: {
    title: 'Molti obiettivi di mantenimento',
    help: 'Gli obiettivi devono portare un miglioramento: quelli che conservano ciò che c’è dovrebbero essere la parte minore.',
    says: ({ kept, objectives, share, most }) =>
      `${kept} obiettivi su ${objectives} (${share}%) sono di mantenimento o ordinari: più del ${most}%.`,
  },
  OB05: {
    title: 'Nomi di persone al posto dei ruoli',
    help: 'Il documento si pubblica: indicare il ruolo, per esempio «Responsabile Tributi».',
    says: ({ field, name, more }) =>
      `${PEOPLE[field]} è indicato con un nome: ${quoted(name)}${more === 0 ? '' : `, e così ${more === 1 ? 'un’altra cella' : `altre ${more} celle`}`}.`,
  },
  OB34: {
    title: 'Responsabili di un altro settore',
    help: 'Di solito è un’intestazione copiata da un’altra scheda: correggere il responsabile, oppure il settore. Se la responsabilità è davvero di un altro settore va bene così.',
    says: ({ owner, unit, other, due }) =>
      `${quoted(owner)} risponde di «${other}», ma l’obiettivo è di «${unit}» (${due}).`,
  },
  OB43: {
    title: 'Schede con l’area di un altro settore',
    help: 'Di solito è un’intestazione copiata da un’altra scheda: correggere l’area, oppure il settore della scheda.',
    says: ({ area, unit }) => `L’area è «${area}», ma la scheda è del settore «${unit}».`,
  },
  OB10: {
    title: 'Obiettivi con lo stesso titolo nello stesso settore',
    help: 'Forse uno è una copia, o quello dell’anno prima: eliminarlo, oppure dire nel titolo in che cosa sono diversi.',
    says: ({ number, title, sheet, isSame }) =>
      `${isSame ? 'Ha lo stesso titolo' : 'Ha quasi lo stesso titolo'} ${theOther(number)} ${quoted(title)} nel foglio «${sheet}».`,
  },
  OB30: {
    title: 'Lo stesso obiettivo in più settori, non condiviso',
    help: 'Se è lo stesso lavoro conviene scriverlo una volta e condividerlo, con il peso di ogni settore: così non può dire cose diverse.',
    says: ({ number, sheet }) => `Ha lo stesso titolo ${theOther(number)} nel foglio «${sheet}».`,
  },
  OB33: {
    title: 'Project manager diversi nello stesso obiettivo',
    help: 'L’obiettivo è scritto in più schede: il project manager deve essere lo stesso in tutte.',
    says: ({ lead, own, sheet }) =>
      own === ''
        ? `Qui non è indicato; nel foglio «${sheet}» è ${quoted(lead)}.`
        : `Qui è ${quoted(own)}; nel foglio «${sheet}» è ${quoted(lead)}.`,
  },
  OB41: {
    title: 'Lo stesso obiettivo dice cose diverse in due settori',
    help: 'L’obiettivo è lo stesso, e assessore e date dovrebbero esserlo: correggere, oppure dire nel titolo in che cosa sono diversi.',
    says: ({ field, own, other, sheet }) =>
      `${COPIED[field]}: qui ${quoted(own)}, nel foglio «${sheet}» ${quoted(other)}.`,
  },
  OB07: {
    title: 'Obiettivi senza collegamento al DUP o alla strategia',
    help: 'L’obiettivo deve venire dai bisogni e dalle priorità dell’ente: indicare la strategia o l’obiettivo del DUP da cui discende.',
    says: ({ field }) => `Manca ${LINKS[field]}.`,
  },
  OB35: {
    title: 'Codici del DUP scritti in un’altra forma',
    help: 'Quasi tutti i codici del piano hanno la stessa forma: correggere questo, altrimenti non si ritrova nel DUP.',
    says: ({ text, code, shape }) =>
      code === ''
        ? `${quoted(text)} non ha un codice come ${shape}.`
        : `Il codice «${code}» non ha la forma ${shape} degli altri.`,
  },
  OB36: {
    title: 'Un codice del DUP con due titoli',
    help: 'Lo stesso codice deve avere sempre lo stesso titolo: correggere il codice oppure il titolo.',
    says: ({ code, text, usual }) => `${code}: qui ${quoted(text)}, altrove ${quoted(usual)}.`,
  },
  OB37: {
    title: 'La stessa linea scritta in modi diversi',
    help: 'Chi ordina o conta per linea la trova più volte: scriverla sempre allo stesso modo.',
    says: ({ text, usual }) => `Qui ${quoted(text)}, di solito ${quoted(usual)}.`,
  },
  OB38: {
    title: 'Classe di performance che non va con il tipo di obiettivo',
    help: 'Un obiettivo ordinario non ha una classe di performance; uno strategico la dice, con la parola «strategico».',
    says: ({ kind, performance }) =>
      performance === ''
        ? `È un obiettivo ${kind} senza classe di performance.`
        : `È un obiettivo ${kind}, ma la classe è ${quoted(performance)}.`,
  },
  OB39: {
    title: 'Obiettivi senza portatori di interessi',
    help: 'Dire per chi si lavora: cittadini, imprese, altri uffici.',
    says: 'Mancano gli utenti portatori di interessi.',
  },
  OB13: {
    title: 'Obiettivi senza risorse finanziarie',
    help: 'L’obiettivo deve essere proporzionato alle risorse: indicare lo stanziamento o il capitolo, oppure «nessuna spesa».',
    says: 'Mancano le risorse finanziarie.',
  },
  OB40: {
    title: 'Testi con spazi da riempire',
    help: 'Scrivere il dato al posto dei puntini o della riga.',
    says: ({ text }) => `Resta da riempire: ${quoted(text)}.`,
  },
} satisfies Partial<RuleWords>;
