/** What the heading of a column names, in the words that documents have. */
import { textKey } from '../../domain/cells';
import { fieldOfLabel } from '../sheet/indicatorLabels';
import type { ColumnRole } from './roles';

/** Of what a column tells, by where it stands: a weight or a responsible is a phase's beside the phases. */
export interface Around {
  isOfPhases: boolean;
  isOfIndicators: boolean;
}

const PHASE = /\bfas[ei]\b|\battivita\b|\bazion[ei]\b|\bcronoprogramma\b/;
const INDICATOR = /\bindicator[ei]\b/;

export const namesPhases = (heading: string): boolean => PHASE.test(textKey(heading));
export const namesIndicators = (heading: string): boolean => INDICATOR.test(textKey(heading));

/** "N." alone, or of the objective: "Numero di pratiche" counts something else. */
const NUMBER =
  /^(?:n|nr|num|numero|id|cod|codice|prog|progr|progressivo)\.?°?(?: (?:ob|obiettiv[oi])\.?)?$/;
const WEIGHT = /\bpes[oi]\b|\bponderazione\b/;
const PAST =
  /\b(?:baseline|valore (?:di partenza|iniziale|storico)|partenza|storico|situazione iniziale)\b/;
const ACTUAL = /\b(?:consuntiv[oi]|raggiunt[oi]|conseguit[oi]|effettiv[oi]|rilevat[oi]|actual)\b/;
/** "Valore 2025", "risultato anno 2024": what was measured in a year. */
const MEASURED = /^(?:valor[ei]|risultat[oi]|dato)\b(?!.*\battes).*\b(?:19|20)\d\d\b/;
const TARGET = /\btarget\b|\bvalor[ei] attes[oi]\b|\brisultat[oi] attes[oi]\b(?=.*\d)/;
const DATE_OF = "^(?:(?:data|mese|giorno) (?:di |d')?)?";
const OF_PHASE = '(?: (?:previst[oa]|(?:della )?fase|(?:delle? )?attivita|lavori))*$';
const START = new RegExp(`${DATE_OF}(?:inizio|avvio|dal|da)${OF_PHASE}`);
const END = new RegExp(`${DATE_OF}(?:fine|conclusione|al|a|ultimazione|completamento)${OF_PHASE}`);
const DUE = /\btermin[ei]\b|\bscadenz[ae]\b|\bentro\b/;
const TIMES =
  /^(?:temp[io]|tempistic\w+|periodo|mes[ei])(?: (?:di (?:attuazione|realizzazione|esecuzione)|previst[io]|programmat[io]))*$/;

/** The role of a column by its heading; `ignore` for what is not known. */
export function roleOfHeading(heading: string, { isOfPhases, isOfIndicators }: Around): ColumnRole {
  const key = textKey(heading).replace(/[’‘`]/g, "'");
  if (key === '') return 'ignore';
  if (WEIGHT.test(key)) return weightRole(key, { isOfPhases, isOfIndicators });
  if (/\bresponsabil|^resp(?:\.|$)/.test(key) && !/dato|dati/.test(key))
    return isOfPhases && !/obiettiv/.test(key) ? 'phaseOwner' : 'owner';
  if (/\b(?:dirigente|referente)\b/.test(key)) return 'owner';
  if (NUMBER.test(key)) return isOfPhases && !/\bob/.test(key) ? 'ignore' : 'number';
  if (
    /^(?:settor[ei]|area|direzione|unita organizzativa|struttura|centro di responsabilita|cdr)\b/.test(
      key,
    )
  )
    return 'unit';
  if (/^(?:servizio|ufficio)\b/.test(key)) return 'service';
  if (/\bprodott[oi]\b|\boutput\b/.test(key)) return 'deliverable';
  if (START.test(key)) return 'phaseStart';
  if (END.test(key)) return 'phaseEnd';
  if (PHASE.test(key) && !DUE.test(key)) return 'phase';
  const ofIndicator = indicatorRole(heading, key);
  if (ofIndicator) return ofIndicator;
  if (INDICATOR.test(key)) return 'indicator';
  if (/\b(?:linea|indirizzo|asse) strategic/.test(key)) return 'strategicLine';
  if (/\bdescrizione\b|\brisultat[oi] attes[oi]\b|\bfinalita\b/.test(key)) return 'description';
  if (/\bobiettiv[oi]\b|\btitolo\b|\bdenominazione\b/.test(key)) return 'title';
  if (DUE.test(key)) return isOfPhases ? 'phaseEnd' : 'dueDate';
  if (TIMES.test(key) && (isOfPhases || !isOfIndicators)) return 'phaseTimes';
  return 'ignore';
}

function weightRole(key: string, { isOfPhases, isOfIndicators }: Around): ColumnRole {
  if (/\bindicator/.test(key)) return 'indicatorWeight';
  if (/\bobiettiv/.test(key)) return 'weight';
  if (PHASE.test(key)) return 'phaseWeight';
  if (isOfPhases) return 'phaseWeight';
  return isOfIndicators ? 'indicatorWeight' : 'weight';
}

function indicatorRole(heading: string, key: string): ColumnRole | undefined {
  if (PAST.test(key)) return 'baseline';
  if (TARGET.test(key)) return 'target';
  switch (fieldOfLabel(heading)) {
    case 'description':
      return 'indicator';
    case 'unitOfMeasure':
      return 'unitOfMeasure';
    case 'formula':
      return 'formula';
    case 'polarity':
      return 'polarity';
    case 'baseline3':
      return 'baseline3';
    case 'baseline2':
      return 'baseline2';
    case 'baseline':
      return 'baseline';
    case 'target':
      return 'target';
    case 'actual':
      return 'actual';
    default:
      return ACTUAL.test(key) || MEASURED.test(key) ? 'actual' : undefined;
  }
}

export const NOWHERE: Around = { isOfPhases: false, isOfIndicators: false };

/** What a heading names whatever stands beside it; undefined for what names nothing. */
export function namesColumn(heading: string): ColumnRole | undefined {
  if (heading.trim().length > LONGEST_NAME) return undefined;
  const role = roleOfHeading(heading, NOWHERE);
  return role === 'ignore' ? undefined : role;
}

/** A sentence names no column. */
const LONGEST_NAME = 60;

const HEADING_WORDS = new Set(
  (
    'n nr num numero cod codice id obiettivo obiettivi titolo denominazione descrizione strategico strategici operativo operativi ' +
    'gestionale gestionali settore area servizio ufficio direzione struttura unita organizzativa centro responsabilita cdr ' +
    'responsabile resp dirigente referente peso pesi ponderazione indicatore indicatori misura formula calcolo modalita ' +
    'polarita baseline valore valori target atteso attesi attesa risultato risultati iniziale partenza storico anno anni ' +
    'consuntivo raggiunto raggiunti termine termini scadenza data inizio fine avvio conclusione previsto prevista previsti ' +
    'programmato programmati fase fasi attivita azione azioni prodotto intermedio output tempi tempistica periodo mese mesi ' +
    'cronoprogramma note precedente performance pubblico pubblica di da a al del della dell delle dei e o per il la in'
  ).split(' '),
);

/** Words of headings alone: "Responsabile della fase", not "Responsabile Tributi", which is a value. */
export function isBareName(text: string): boolean {
  const words = textKey(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .split(' ');
  return words.every((word) => HEADING_WORDS.has(word) || /^(?:19|20)\d\d$/.test(word));
}
