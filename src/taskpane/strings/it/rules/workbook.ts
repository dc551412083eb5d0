/** Rules on the summaries and on the cells of the workbook. */
import type { SummaryField } from '../../../../domain/bookSummary';
import { apart } from '../../apart';
import { counted } from '../../counted';
import { clipped } from '../../clipped';
import type { RuleWords } from '../../ruleWords';

/** The columns of a summary, as sentences name them. */
const FIELDS: Record<SummaryField, string> = {
  number: 'il numero',
  title: 'il titolo',
  unit: 'il settore',
  owner: 'il responsabile',
  portfolioHolder: 'l’assessore',
  strategicRelevance: 'la strategicità',
  weight: 'il peso',
  runningWeight: 'il peso progressivo',
  share: 'il peso su 100',
  difference: 'la differenza',
  otherUnits: 'gli altri settori',
  duration: 'la durata',
  kind: 'il tipo',
  service: 'il servizio',
  performance: 'la performance',
  strategicLine: 'gli indirizzi strategici',
  operationalObjective: 'gli obiettivi operativi',
  state: 'lo stato',
  progress: 'l’avanzamento',
  score: 'il punteggio',
  scoreOutcome: 'l’esito del punteggio',
  indicators: 'gli indicatori',
  notes: 'le note',
};

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

const shown = (value: string | number) => `«${clipped(String(value), 60)}»`;

const row = (number: string, title: string) =>
  [
    number === '' ? 'Una riga' : `L’obiettivo ${number}`,
    title === '' ? '' : ` (${shown(title)})`,
  ].join('');

const waiverOf = (rule: string, sheet: string, cell: string) =>
  `Deroga alla regola ${rule}${sheet === '' ? '' : ` in «${sheet}»${cell === '' ? '' : ` ${cell}`}`}`;

export const workbookRules = {
  SI01: {
    title: 'Obiettivi che la sintesi non ha',
    help: 'Aggiungere le righe con «Sintesi», «Aggiorna la sintesi».',
    says: ({ unit }) =>
      unit === '' ? 'Manca nella sintesi.' : `Manca nella sintesi la riga del settore «${unit}».`,
  },
  SI02: {
    title: 'Righe della sintesi di obiettivi tolti',
    help: 'La scheda non c’è più: togliere la riga con «Sintesi», «Aggiorna la sintesi».',
    says: ({ number, title }) => `${row(number, title)} non ha più la sua scheda.`,
  },
  SI03: {
    title: 'Righe della sintesi senza scheda',
    help: 'Il loro peso conta nel totale, ma è scritto solo nella sintesi: va bene se il documento è così, altrimenti manca la scheda.',
    says: ({ number, title }) => `${row(number, title)} è solo nella sintesi.`,
  },
  SI04: {
    title: 'Righe della sintesi di cui non si sa la scheda',
    help: 'Più di una scheda ha lo stesso numero: cambiare il numero, oppure scegliere la scheda con «Aggiorna la sintesi».',
    says: ({ number, title }) => `${row(number, title)} può essere di più schede.`,
  },
  SI05: {
    title: 'La sintesi dice altro dalla scheda',
    help: 'Uno dei due è sbagliato, oppure il documento li ha stampati così: correggere la scheda o la riga.',
    says: ({ field, shown: inSummary, stated }) =>
      `${capital(FIELDS[field])}: nella sintesi «${apart(inSummary, stated)}», nella scheda «${apart(stated, inSummary)}».`,
  },
  SI06: {
    title: 'Colonne della sintesi che non si riconoscono',
    help: 'L’intestazione è stata cambiata o tolta: ciò che vi è scritto non si legge. Rimettere l’intestazione.',
    says: ({ fields }) =>
      `Manca l’intestazione per ${fields.map((field) => FIELDS[field]).join(', ')}.`,
  },
  FO01: {
    title: 'Formule che mostrano #NOME?',
    help: 'Excel non trova le funzioni PIAO: usare «Funzioni», «Ripara formule», oppure riaprire il componente aggiuntivo.',
    says: ({ cells }) => `${counted(cells, 'cella mostra', 'celle mostrano')} #NOME?.`,
  },
  FO10: {
    title: 'Celle che mostrano un errore',
    help: 'Ciò che ne dipende non si calcola: correggere la cella, oppure la formula che vi è scritta.',
    says: ({ error, more }) =>
      more === 0
        ? `La cella mostra ${error}.`
        : `La cella mostra ${error}, e altre ${more} di questo foglio mostrano un errore.`,
  },
  FO11: {
    title: 'Celle non comprese',
    help: 'Il contenuto di queste celle non entra nel piano: correggerlo, o spostarlo dove la scheda lo prevede.',
    says: ({ content, why, more }) =>
      `${content.trim() === '' ? 'Vuota' : `«${content}»`}: ${why}${more === 0 ? '' : `; così altre ${more} celle di questo foglio`}.`,
  },
  FO12: {
    title: 'Fogli che hanno perso dei nomi',
    help: 'Sono state eliminate righe o celle a cui altri fogli si riferiscono: recuperarle con Annulla di Excel, oppure scrivere di nuovo la scheda.',
    says: ({ names }) =>
      `${counted(names.length, 'nome non porta', 'nomi non portano')} più a una cella: ${names.slice(0, 5).join(', ')}${names.length > 5 ? '…' : ''}.`,
  },
  SI07: {
    title: 'Totale stampato che non torna',
    help: 'Il documento stampa un totale diverso dalla somma dei suoi numeri: correggere il totale o uno dei numeri.',
    says: ({ printed, sum }) => `È stampato ${printed}, ma la somma è ${sum}.`,
  },
  SI08: {
    title: 'Obiettivi annunciati e non elencati',
    help: 'Il documento annuncia un numero di obiettivi e qui ne sono elencati altri: se è un estratto va bene così.',
    says: ({ different }) =>
      different
        .map(({ area, count, listed }) => `${area}: annunciati ${count}, elencati ${listed}`)
        .join('; ') + '.',
  },
  SI09: {
    title: 'Righe della sintesi che nominano il proprio settore fra gli altri',
    help: 'L’elenco degli altri settori è stato copiato dalla riga di un altro settore: togliere il proprio e aggiungere quello che guida.',
    says: ({ unit, others }) => `«${unit}» è anche fra gli altri settori: ${shown(others)}.`,
  },
  FO02: {
    title: 'Formule sostituite da un valore',
    help: 'Dove la scheda calcolava qualcuno ha scritto: il valore resterà questo anche se i dati cambiano. Rimettere la formula con «Funzioni», «Ripara formule», o con Annulla di Excel.',
    says: ({ value }) => `Al posto della formula c’è ${shown(String(value))}.`,
  },
  FO03: {
    title: 'Formule con un numero scritto dentro',
    help: 'Chi legge non lo vede e chi aggiorna lo dimentica: scriverlo in una cella, per esempio nelle impostazioni, e richiamarla.',
    says: ({ formula, constant }) => `In ${shown(formula)} c’è ${constant}.`,
  },
  FO04: {
    title: 'Numeri scritti come testo',
    help: 'Per Excel sono parole: le somme li saltano. Riscrivere il numero nella cella, senza apostrofo.',
    says: ({ text }) => `${shown(text)} è un testo.`,
  },
  FO05: {
    title: 'Collegamenti ad altri file e fogli nascosti',
    help: 'Chi riceve la cartella non ha gli altri file e non vede i fogli nascosti: riportare i valori, mostrare i fogli.',
    says: ({ kind, text }) =>
      kind === 'link'
        ? `Una formula legge da ${shown(text)}.`
        : `Il foglio ${shown(text)} è nascosto.`,
  },
  FO06: {
    title: 'Formule diverse da quelle della loro colonna',
    help: 'Nella stessa colonna le altre celle calcolano in un altro modo: ricopiare la formula da una di quelle.',
    says: ({ formula, usual }) => `Qui ${shown(formula)}, nelle altre ${shown(usual)}.`,
  },
  FO13: {
    title: 'Deroghe che non valgono più',
    help: 'Una deroga vale finché la cella mostra ciò che mostrava quando è stata data: darla di nuovo, oppure toglierne la riga dalle impostazioni.',
    says: ({ rule, sheet, cell, why }) =>
      `${waiverOf(rule, sheet, cell)}: ${why === 'changed' ? 'la cella è cambiata, e ciò che era derogato conta di nuovo' : 'ciò che era derogato non c’è più'}.`,
  },
} satisfies Partial<RuleWords>;
