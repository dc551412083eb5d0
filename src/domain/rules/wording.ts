/**
 * What an Italian sentence of a plan says of measuring: whether it holds a value, a date, a count, or only an
 * intention. Plain rules over words, found by looking at the indicators of real plans; when in doubt they stay silent.
 */
import { withoutActs } from '../acts';
import { textKey } from '../cells';
import { MONTHS } from '../months';

/** Lower case, no accents, straight apostrophes, single spaces. */
export const wordsOf = (text: string): string => textKey(text).replace(/[‘’`]/g, "'");

/** Parts of acts, years, places in a list and rates: figures that are no value to reach. */
const REFERENCES: readonly RegExp[] = [
  // c. 2 lett. b; ai punti 1, 2 e 3; misura 1.4.1; sezione 3.3.
  /\b(?:c|comma|commi|lett|punt[oi]|fas[ei]|misur[ae]|(?:sotto)?sezione|allegato|bando|lotto)\.? ?(?:n\.? ?)?\d[\d.]*(?:(?:,| e) ?\d[\d.]*)*/g,
  // Years, alone and in pairs.
  /\b(?:19|20)\d\d(?: ?[-–/] ?(?:(?:19|20)?\d\d))?\b(?![./]\d)/g,
  // "1) …" at the head of a point; "per 100 000 abitanti".
  /(?:^|[;:] ?)\d{1,2}\)/g,
  /\bper (?:ogni )?\d[\d .]*/g,
];

/** The words without what is a figure and no measure. */
export const withoutReferences = (words: string): string =>
  REFERENCES.reduce((rest, reference) => rest.replace(reference, ' '), withoutActs(words));

/** What stands in a cell for which there is nothing to write: "-", "//", "n.d.", "da definire". */
export const saysNothing = (text: string): boolean => {
  const words = wordsOf(text);
  return (
    !/[\p{L}\d]/u.test(words) ||
    /^(?:n\.? ?[ad]\.?|tbd|(?:ancora )?da (?:definire|individuare|nominare|compilare|inserire|completare|scrivere|determinare|stabilire|indicare|assegnare|quantificare|rilevare|concordare|decidere))$/.test(
      words,
    )
  );
};

const MONTH = MONTHS.join('|');
const DAY_OF_MONTH = String.raw`(?:0?[1-9]|[12]\d|3[01])`;
const MONTH_OF_YEAR = String.raw`(?:0?[1-9]|1[0-2])`;
/** With points or hyphens it may be a decimal, a place in a list or a span ("1.5", "3-5"), unless a year or a word says so. */
const DATE = new RegExp(
  [
    String.raw`(?<![\d.,/-])${DAY_OF_MONTH}\/${MONTH_OF_YEAR}(?![.,-]?\d)`,
    String.raw`(?<![\d.,/-])${DAY_OF_MONTH}([.-])${MONTH_OF_YEAR}\1(?:\d{4}|\d{2})\b`,
    String.raw`\b(?:entro|il|al|dal|del) ${DAY_OF_MONTH}[.-]${MONTH_OF_YEAR}(?![.,-]?\d| ?%)`,
    String.raw`\b(?:${MONTH})\b`,
    String.raw`\b(?:primo|secondo|[12i]+[°ª]?) (?:semestre|trimestre|quadrimestre)\b`,
    String.raw`\bentro (?:l'anno|fine anno|il mandato)`,
  ].join('|'),
);
/** "7/10", "4/5": a mark out of ten or five, where no word makes it a day. */
const MARK_OUT_OF = /(?<!\b(?:entro|il|al|dal|del) )\b(?:[0-5]\/5|(?:\d|10)\/10)\b(?!\/)/g;

/** A day, a month or a part of the year by which something is done. */
export const hasDate = (text: string): boolean =>
  DATE.test(withoutReferences(wordsOf(text)).replace(MARK_OUT_OF, ' '));

const YES_NO =
  /\b(?:si|s|vero) ?[/-] ?(?:no|n|falso)\b|\bsi o no\b|\bon ?[/-] ?off\b|\b(\w{4,}) ?[/-] ?non \1\b/;
/** "SI/NO", "sì - no", "on/off", "fatto/non fatto": nothing between all and nothing. */
export const isYesNo = (text: string): boolean => YES_NO.test(wordsOf(text));

/** Within how many days something is done: the standard of a service, not the value to reach. */
const WITHIN_DAYS =
  /\b(?:entro|nei|in|oltre) (?:i |il )?(?:termine di )?\d+ ?(?:gg|g\.?g\.?|giorn[oi]|ore|mesi|minuti)\b/g;

const FIGURE =
  /\d|\bzero\b|\balmeno (?:un[ao]?|due|tre|quattro|cinque|sei|sette|otto|nove|dieci)\b/;

/** A figure that is neither a law, a year, nor a place in a list. */
export const hasFigure = (text: string): boolean => FIGURE.test(withoutReferences(wordsOf(text)));

const SHARE = /^(?:la )?(?:percentuale|%|quota|tasso|incidenza|rapporto)\b|\bpercentuale di\b|^%/;
/** A part of a whole, that needs both to be computed. */
export const isShare = (text: string): boolean => SHARE.test(wordsOf(text));

/** Whether the text itself tells the value to reach: "almeno 10", "(400)", "entro il 30/06", "SI/NO". */
export function tellsTarget(text: string): boolean {
  if (hasDate(text) || isYesNo(text)) return true;
  const rest = withoutReferences(wordsOf(text));
  return FIGURE.test(isShare(text) ? rest.replace(WITHIN_DAYS, ' ') : rest);
}

const COUNT = '(?:n\\.?[°ro]?\\.?|nr\\.?|n°\\.?|num\\.?|numero)';
const QUANTITY = new RegExp(
  `^(?:\\w\\) ?)?(?:${COUNT}[ .:]|(?:il |la |i )?(?:percentuale|%|quota|tasso|tempo|tempi|indice|indicatore di|grado|livello|importo|valore|ammontare|ore|giorni|giornate|settimane|mesi|minuti|euro|costo|spesa|incidenza|rapporto|media|riduzione percentuale|risparmio|scostamento|residuo|presenz[ae] d(?:i|el|ei|elle|egli)|energia|superficie|popolazione|donne|persone|famiglie|imprese|aziende|associazioni|utenze|consum[oi]|emissioni|km|mq|kg|kwh|tonnellate|litri|itp|ira|tmr)\\b)|^(?:\\w\\) ?)?(?:la )?% |\\b(?:percentuale|numero|tempo medio|tempi medi) |% d`,
);
/** "offerte ricevute", "punti di facilitazione avviati": things that can be counted, near the beginning. */
const COUNTED = /^(?:[\w/']+ ){1,4}?[\w/]{3,}(?:at|it|ut|olt|unt|ers|ess|ors|ott|ert)[ie]\b/;
/** "Vedi fasi" and "quindi" end so and count nothing. */
const PLURAL = /^(?!(?:vedi|quindi|oggi|ogni|altri|dopodomani)\b)\w{3,}i\b/;
const ACTION =
  /^(?:\w\) ?)?(?:\w+(?:ione|mento|aggio|tura|isi|fica)|avvio|studio|rinnovo|utilizzo|supporto|rispetto|richiesta|stesura|fine)\b/;

/** How many or how much, said at the beginning: "Nr domande raccolte", "Percentuale di…". */
export const saysHowMuch = (text: string): boolean => QUANTITY.test(wordsOf(text));

/** The name of something that can be counted or measured, with or without the value to reach. */
export function namesQuantity(text: string): boolean {
  const words = wordsOf(text);
  if (saysNothing(text)) return false;
  return QUANTITY.test(words) || PLURAL.test(words) || (!ACTION.test(words) && COUNTED.test(words));
}

/** What people write where the phases of the plan, or its own times, are given for an indicator. */
const PHASES_ONLY =
  /^(?:.{0,60}[:;] ?)?(?:(?:il|la|pieno|piena|completa) )*(?:rispetto|realizzazione|attuazione|completamento|svolgimento|esecuzione)\b.{0,20}\b(?:fas[ei]|attivita|azion[ei]|tempistic\w*|temp[io]|cronoprogramma|iter|scadenz[ae]|procedur[ae])\b(?!.{0,15}\b(?:di legge|normativ))(?:.{0,40}\b(?:previst|programmat|prefissat|procedural|stabilit|descritt|obiettivo|cronoprogramma)\w*|\W*$)/;

/** "Realizzazione delle fasi", "Rispetto della tempistica prevista": it says that the plan is carried out, and measures nothing. */
export const isPhasesOnly = (text: string): boolean => {
  const words = wordsOf(text);
  return PHASES_ONLY.test(words) && !tellsTarget(text) && !QUANTITY.test(words);
};

/** What is intended, at the beginning: "Miglioramento del servizio", "Al fine di favorire…". */
const INTENTION =
  /^(?:[\w']+ ){0,3}?(miglior(?:are|amento)|ottimizza(?:re|zione)|favorire|potenzia(?:re|mento)|promuovere|promozione|valorizza(?:re|zione)|razionalizza(?:re|zione)|efficienta(?:re|mento)|incentiva(?:re|zione)|sensibilizza(?:re|zione)|rafforza(?:re|mento))\b/;
/** How it is done, anywhere: everybody has a measure of his own for it. */
const MANNER =
  /\b(?:adeguat[oaie]|tempestiv[oaie]|tempestivamente|opportun[oaie]|efficac[ei]|efficient[ei])\b/;

/** A word of intention, or one that everybody measures in his own way. */
export function vagueWord(text: string): string | undefined {
  const words = wordsOf(text);
  return INTENTION.exec(words)?.[1] ?? MANNER.exec(words)?.[0];
}

/** What offices do and produce whatever comes of it; plural, or after a number. */
const PRODUCTS =
  'riunioni|incontri|sedute|atti|determine|determinazioni|delibere|deliberazioni|provvedimenti|pratiche|verbali|comunicazioni|circolari|note|sopralluoghi|monitoraggi|report|relazioni|convocazioni|ordinanze|bozze|istruttorie|tavoli';
const ONE_PRODUCT = 'riunione|incontro|seduta|atto|report|relazione|sopralluogo|tavolo';
const OF = "(?:complessivo )?(?:d(?:i|ei|egli|elle|el) |degl'|dell'|eventuali )*";
const ACTIVITY = new RegExp(
  `^(?:\\w\\) ?)?(?!report)(?:${PRODUCTS})\\b|(?:\\b${COUNT}|\\b(?:almeno|svolgimento di|\\d+))[ .:]+(?:almeno )?(?:\\d+ )?${OF}(?:${PRODUCTS}|${ONE_PRODUCT})\\b`,
);
/** A count of what the office does (meetings, acts), not of what it obtains; done within a time is a result. */
export function countsActivity(text: string): boolean {
  const words = wordsOf(text);
  return ACTIVITY.test(words) && words.search(WITHIN_DAYS) < 0;
}

/** The value is still to be written: "N. atti predisposti:", "rispetto dei tempi: ___%". */
export const isLeftOpen = (text: string): boolean =>
  /[:=]\s*$|_{2,}|\.{4,}|…/.test(text.trim()) || /\bxx+\b/i.test(text);

const TWO_COUNTS = new RegExp(`${COUNT}[ .]+[a-z].*(?: e| ed|[,+;/]) ?${COUNT}[ .]+[a-z]`);

/** More than one thing to measure in one line: "avvisi e/o bandi", "n. avviati e n. conclusi", a list of points. */
export const holdsMany = (text: string): boolean => {
  const words = wordsOf(text);
  return (
    /^(?:\S+ ){1,8}?e\/o\b/.test(words) ||
    TWO_COUNTS.test(words) ||
    /(?:^|\n)\s*1[).].*\n\s*2[).]/s.test(text)
  );
};

/** Two things with a semicolon, or ", e", between them, each of some words: two objectives in one title. */
export const joinsTwo = (title: string): boolean =>
  /^(?:\S+ ){2,}?\S+ ?;(?: \S+){3,}|^(?:\S+ ){2,}?\S+, (?:e|nonche) (?:\S+ ){2,}\S+/.test(
    wordsOf(title),
  );

const COUNT_WORDS = `(?:(?:il |la |i )?(?:numero|percentuale|%|quota|tasso|indice|indicatore|media|valore|${COUNT}) ?(?:complessiv[oa] |annu[oa] |medi[oa] )?(?:d(?:i|ei|egli|elle|el|ella) |degl'|dell'|su )?)*`;
/** What there had better be less of, named at the beginning. */
const BURDEN = new RegExp(
  `^(?:\\w\\) ?)?${COUNT_WORDS}(?:temp[io] (?:medi[oi]? )?(?:di|d'|per|necessari\\w*|ponderat[oi])|temp[io] medi[oi]?\\b|giorni (?:medi|di (?:ritardo|attesa)|necessari|intercors|intercorrenti)|ore di attesa|list[ae] (?:di |d')attesa|attes[ae]|tempestivita (?:dei|nei) pagamenti|itp|ira|tmr|reclami|ritard[oi]|cost[oi]|error[ei]|disservizi|incident[ei]|infortuni|sinistri|guasti|arretrat[oi]|giacenz[ae]|contenzios[oi]|ricorsi|assenz[ae]|assenteismo|morosita|insoluti|perdit[ae]|consum[oi]|scostament[oi]|residui|debit[oi]|pendenz[ae])\\b`,
);
/** Named with these, it is something that was dealt with, or spared. */
const DEALT_WITH =
  /\b(?:gestit|evas|risolt|trattat|riscontrat|esaminat|definit|recuperat|ridott|riduzion|diminuzion|risparmi|rispettat|rispetto de|monitorat|smaltit|(?:recupero|smaltimento) (?:dell'|di )?arretrat|esaurit|abbatt|inserit|ammess|assegnat|soddisfatt|pagat|estint|vint[aeio]\b|accolt[aeio]\b|copert[aeio]\b|riscoss[aeio]\b|incassat|rilevat|liquidat|chius[aeio]\b|conclus[aeio]\b|eliminat|azzerat|rimoss|evitat|prevenut|apertura|formazione|entro)/;
/** What is not as it should be, anywhere. */
const LATE =
  /\b(?:in ritardo|fuori termine|oltre (?:il|i) termin[ei]|oltre la scadenza|scadut[ei]|inevas[eio]|arretrat[eio]|in attesa|list[ae] (?:di |d')attesa)\b/;
/** Not dealt with. */
const NOT_DONE = /\bnon (?:evas|conclus|gestit|risolt|defini|riscoss|incassat|pagat|smaltit)\w*/g;

/** Whether the name says that less is better: days, complaints, delays, costs. When in doubt it is not so. */
export function saysLessIsBetter(text: string): boolean {
  const words = wordsOf(text).replace(NOT_DONE, 'inevase');
  return !DEALT_WITH.test(words) && (BURDEN.test(words) || LATE.test(words));
}

/** All in capitals, and long enough not to be a name ("PUG", "PNRR"). */
export function isCapitals(text: string): boolean {
  const letters = text.replace(/[^\p{L}]/gu, '');
  return letters.length >= 20 && letters === letters.toUpperCase();
}
