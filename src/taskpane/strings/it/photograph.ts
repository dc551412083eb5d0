/** The screen "Fotografie e variazioni". */
import type { ChangeKind, PlanChange } from '../../../domain/photograph/comparison';
import type { Act } from '../../../domain/photograph/photograph';
import type { PhotographObstacle } from '../../../domain/photograph/obstacles';
import { valueWords, whatChanged } from '../../../templates/photograph/changeWords';
import { counted } from '../counted';

const date = (iso: string): string => iso.split('-').reverse().join('/');

const actText = ({ kind, number, date: day }: Act): string =>
  [kind, number && `n. ${number}`, day && `del ${date(day)}`]
    .filter((part) => part !== '')
    .join(' ');

function obstacle(found: PhotographObstacle): string {
  switch (found.kind) {
    case 'noObjectives':
      return 'Non c’è ancora nessun obiettivo: non c’è niente da fotografare. Scrivere prima gli obiettivi.';
    case 'noDate':
      return 'Scrivere una data, per esempio 30/06/2026.';
    case 'futureDate':
      return 'Questa data deve ancora venire: si può fotografare solo quello che c’è. Scrivere la data di oggi o una già passata.';
    case 'otherReferenceDate':
      return `Stati e avanzamento nei fogli sono calcolati al ${date(found.date)}, la data di riferimento del piano: la fotografia li prende così e lo dice. Per averli a un’altra data, cambiare prima la data di riferimento in Impostazioni.`;
    case 'beforePlan':
      return `La data è precedente al primo anno del piano, il ${found.year}.`;
    case 'afterPlan':
      return `La data è successiva all’ultimo anno del piano, il ${found.year}.`;
    case 'laterResults':
      return `${counted(found.count, 'consuntivo è già scritto', 'consuntivi sono già scritti')} per il ${found.date}, dopo questa data: la fotografia prende anche quelli.`;
    case 'laterMonths':
      return `${counted(found.count, 'fase ha', 'fasi hanno')} mesi segnati come realizzati dopo questa data: la fotografia prende anche quelli.`;
    case 'notComputed':
      return `In ${counted(found.count, 'riga', 'righe')} una formula mostra un errore: la fotografia lo conserverebbe per sempre. Aspettare che Excel finisca il calcolo, o usare «Funzioni», «Ripara formule», poi leggere di nuovo.`;
    case 'sameDate':
      return `C’è già una fotografia di questo giorno, nel foglio «${found.sheet}»: resta com’è, e la nuova prende un nome con un numero in fondo.`;
  }
}

/** What is said of data: of an act, an obstacle, a change. */
const of = {
  act: actText,
  obstacle,
  what: (change: PlanChange) => whatChanged(change),
  fromTo: ({ field, before, after }: PlanChange) =>
    field === null
      ? ''
      : `${valueWords(field, before) || '(vuoto)'} → ${valueWords(field, after) || '(vuoto)'}`,
};

export const photograph = {
  of,
  title: 'Fotografie e variazioni',
  intro:
    'Una fotografia conserva in un foglio a parte quello che il piano dice in un giorno. La fotografia del piano approvato serve a trovare ogni variazione successiva e a scriverla nel registro.',
  reading: 'Lettura del piano e delle fotografie in corso…',
  readAgain: 'Leggi di nuovo',
  state: 'A che punto è il piano',
  approved: (version: number, act: string, sheet: string) =>
    `Approvato, versione ${version}${act === '' ? '' : `: ${act}`} (foglio «${sheet}»).`,
  notApproved: 'Non risulta approvato: nessuna fotografia del piano approvato.',
  actWithout: (act: string) =>
    `In Impostazioni c’è già un atto (${act}), ma manca la fotografia del piano com’era allora: approvando da qui si conserva il piano com’è ora.`,
  photographs: (count: number) =>
    count === 0 ? 'Nessuna fotografia.' : counted(count, 'fotografia', 'fotografie') + '.',
  changed: (sheet: string) =>
    `Il foglio «${sheet}» è stato cambiato dopo che la fotografia è stata scattata: i confronti usano quello che dice ora.`,
  unlocked: (sheet: string) =>
    `Il foglio «${sheet}» non è protetto: lo si può cambiare senza accorgersene. Si protegge da Revisione › Proteggi foglio.`,
  copies: (sheets: string) => `Sono copie, e non contano: ${sheets}.`,
  unreadable: (sheets: string) =>
    `Non si riesce più a leggerle, perché intestazioni o nomi sono stati cambiati: ${sheets}. Rimetterli com’erano (Annulla di Excel, o una copia del file).`,
  task: 'Che cosa si vuole fare',
  tasks: {
    take: {
      name: 'Scattare una fotografia',
      about: 'Di un monitoraggio, della fine dell’anno: stati, risultati e punteggi come valori.',
    },
    approve: {
      name: 'Approvare il piano',
      about: 'La versione che l’atto approva, o la successiva dopo una variazione approvata.',
    },
    compare: {
      name: 'Confrontare',
      about: 'Due fotografie, o una e il piano com’è ora: mosso, slittato, riscritto.',
    },
    register: {
      name: 'Registrare le variazioni',
      about: 'Quello che è cambiato dopo l’approvazione, anche se scritto a mano nei fogli.',
    },
  },
  date: 'Data della fotografia',
  dateHint: 'Il giorno di cui la fotografia dice com’era il piano.',
  role: 'Ruolo di chi la scatta',
  roleHint: 'Il ruolo, non il nome: per esempio Segretario generale.',
  remark: 'Annotazione',
  take: 'Scatta la fotografia',
  willBe: (sheet: string) => `Sarà scritta nel foglio «${sheet}», protetto senza password.`,
  taken: 'Fotografia scattata',
  unprotected:
    'Excel non ha protetto il foglio: la fotografia c’è ed è completa, ma la si può cambiare scrivendoci. Si protegge da Revisione › Proteggi foglio.',
  approveHelp:
    'Conserva il piano com’è ora come versione approvata, e scrive l’atto in Impostazioni, da dove si stampa sotto la sintesi. Prima conviene «Verifica».',
  version: (version: number) => `Sarà la versione ${version}.`,
  notRegistered: (count: number) =>
    `${counted(count, 'variazione non è ancora', 'variazioni non sono ancora')} nel registro: con la nuova versione non si troveranno più. Scriverle prima con «Registrare le variazioni».`,
  actKind: 'Atto: tipo',
  actKindExample: 'Deliberazione di Giunta comunale',
  actNumber: 'Atto: numero',
  actDate: 'Atto: data',
  required: 'Da scrivere.',
  badDate: 'Non è una data: scrivere per esempio 15/01/2026.',
  futureAct: 'Un atto con una data che deve ancora venire non può avere approvato il piano.',
  approve: 'Approva il piano',
  done: 'Piano approvato',
  doneHelp: 'Da ora ogni variazione si trova per confronto con questa versione.',
  nothingToCompare:
    'Non c’è ancora nessuna fotografia: scattarne una, poi tornare qui quando il piano è cambiato.',
  before: 'Prima',
  after: 'Dopo',
  now: 'Il piano com’è ora',
  photographOf: (day: string, sheet: string) => `${day} («${sheet}»)`,
  versionOf: (version: number, sheet: string) =>
    `Piano approvato, versione ${version} («${sheet}»)`,
  sameSides: 'Scegliere due fotografie diverse.',
  laterBefore: 'La seconda è di un giorno precedente alla prima: il confronto va all’indietro.',
  noChanges: 'Nessuna differenza.',
  kinds: {
    slipped: 'Slittato',
    moved: 'Mosso',
    rewritten: 'Riscritto',
    added: 'Aggiunto',
    removed: 'Tolto',
  } satisfies Record<ChangeKind, string>,
  writeComparison: 'Scrivi il confronto su un foglio',
  comparisonWritten: 'Confronto scritto',
  needsApproval:
    'Il piano non risulta approvato: le variazioni si trovano per confronto con la versione approvata. Scegliere «Approvare il piano».',
  registerIs: (sheet: string, rows: number, others: number) =>
    `Il foglio «${sheet}» ha ${counted(rows, 'variazione scritta', 'variazioni scritte')} da qui${others > 0 ? ` e ${counted(others, 'riga', 'righe')} di altri, che restano` : ''}.`,
  registerNew: 'Il registro non c’è ancora: sarà un foglio nuovo.',
  registerUnreadable: (sheet: string) =>
    `Nel foglio «${sheet}» le intestazioni delle colonne sono state cambiate: rimetterle com’erano (Data, N., Obiettivo…) prima di aggiungere righe.`,
  noAmendments: 'Nessuna variazione da registrare: il piano dice quello che è stato approvato.',
  amendments: 'Variazioni trovate',
  amendmentsHelp:
    'Pesi, target, termini, fasi, titoli e indicatori diversi dalla versione approvata. Togliere la spunta a quelle che non vanno registrate ora: saranno proposte di nuovo.',
  further: 'già variato una volta',
  registerDate: 'Data della registrazione',
  registerRole: 'Ruolo di chi registra',
  reason: 'Motivo',
  register: (count: number) => `Scrivi nel registro (${count})`,
  registered: 'Variazioni registrate',
  registeredHelp:
    'Quello che già c’era nel registro non è stato toccato. Per stampare approvato e attuale a fianco: «Confrontare».',
  noneChosen: 'Spuntare almeno una variazione.',
};
