/** Custom functions on the degree of achievement of indicators and deadlines, and on bands of merit. */
import { isFiniteNumber } from "../domain/cells";
import { roundHalfAway } from "../domain/decimal";
import { Rejection, inWords, noData } from "../domain/rejection";
import { between, mixedThresholds, next, reached } from "../domain/scoring/bands";
import { deadlineDegree } from "../domain/scoring/deadline";
import { degreeOf } from "../domain/scoring/degree";
import { STEP_MODES } from "../domain/smvp";
import {
  place,
  readArgument,
  readCount,
  readFraction,
  readOption,
  unreadable,
} from "./reading/arguments";
import { readDate, readOptionalDate } from "./reading/dates";
import { readDelayRule } from "./reading/delayRule";
import { readIndicator } from "./reading/indicator";
import { noThreshold, pointsAt, readThresholds } from "./reading/thresholds";

/**
 * Che cosa vuol dire raggiungere il target.
 * @customenum {string}
 */
declare enum VERSO {
  /** Più è meglio: consuntivo / target (predefinito). */
  crescente = "crescente",
  /** Meno è meglio: target / consuntivo. */
  decrescente = "decrescente",
  /** Meno è meglio: 2 − consuntivo / target. */
  decrescente_scarto = "decrescente_scarto",
  /** 1 se il consuntivo è almeno il target, altrimenti 0. */
  soglia_min = "soglia_min",
  /** 1 se il consuntivo non supera il target, altrimenti 0. */
  soglia_max = "soglia_max",
  /** 1 se il consuntivo è uguale al target, altrimenti 0. */
  uguale = "uguale",
  /** 1 se il consuntivo sta nell'intervallo del target ("3%-5%"), altrimenti 0. */
  intervallo = "intervallo",
  /** Il target è una data: pieno se rispettata, meno con il ritardo. */
  entro_data = "entro_data",
}

/**
 * Come conta il valore di partenza.
 * @customenum {string}
 */
declare enum FORMA {
  /** Parte di strada percorsa dalla partenza al target (predefinita). */
  da_partenza = "da_partenza",
  /** Rapporto tra consuntivo e target: la partenza serve solo alle variazioni ("+10%"). */
  rapporto = "rapporto",
}

/**
 * Come i punti seguono il valore.
 * @customenum {string}
 */
declare enum SCALINI {
  /** I punti della soglia raggiunta (predefinito). */
  gradini = "gradini",
  /** In proporzione tra una soglia e la successiva. */
  lineare = "lineare",
}

/**
 * Grado di raggiungimento di un indicatore: quanto il consuntivo raggiunge il target.
 * @customfunction GRADO GRADO
 * @helpurl https://localhost:3000/guida/funzioni.html#grado
 * @param {any} consuntivo Valore raggiunto: numero, percentuale, SI/NO, oppure data se il target è una data.
 * @param {any} target Valore atteso: 80, 80%, SI, 31/12/2026, 3%-5%, +10%, anche con parole: "almeno 80%", "non oltre 5", "entro il 30/06/2026".
 * @param {VERSO} [verso] Se è meglio di più o di meno: "crescente", "decrescente", "decrescente_scarto", "soglia_min", "soglia_max", "uguale", "intervallo", "entro_data". Se omesso lo dicono le parole del target.
 * @param {any} [partenza] Valore di partenza: il grado è la parte di strada percorsa da lì al target.
 * @param {any} [minimo] Grado minimo: 0 se omesso.
 * @param {any} [massimo] Grado massimo: 1 se omesso, "nessuno" per non avere limite.
 * @param {any} [soglia] Soglia del grado: se il grado è più basso vale 0.
 * @param {FORMA} [forma] Come conta la partenza: "da_partenza" (predefinita) oppure "rapporto".
 * @param {any[][]} [ritardo] Con una data: come conta il ritardo, come la regola di GRADO_DATA.
 * @returns {any} Il grado: da 0 a 1, salvo minimo e massimo diversi.
 * @remarks Crescente: consuntivo / target. Decrescente: target / consuntivo. Decrescente con scarto: 2 −
 *   consuntivo / target. Con la partenza, nei tre casi: (consuntivo − partenza) / (target − partenza). Soglie,
 *   uguale e intervallo: 1 o 0. SI, sì, X e VERO valgono 1, NO e FALSO 0. Se il target è 0 o negativo un
 *   rapporto non misura nulla: usare una soglia, o scrivere "≤ 0" (è il caso dei giorni di ritardo nei
 *   pagamenti). Un consuntivo di 0 o meno di un indicatore decrescente vale il massimo. Il grado sotto la
 *   soglia vale 0; poi sta tra minimo e massimo.
 * @remarks Le parole del target dicono se è meglio di più (≥, >, almeno, minimo, non meno di) o di meno (≤, <,
 *   non oltre, massimo, al più, meno di, entro 30 giorni), non la regola: "almeno 80%" con 72% vale 0,9. Una
 *   variazione ("+10%") si misura sulla partenza; senza, anche il consuntivo va scritto come variazione. Un
 *   numero accanto a una percentuale scritta come testo (40 e "45%") e parole contrarie al verso sono un
 *   errore: MOTIVO ne dà le parole.
 * @see Nessuna norma fissa la formula: la sceglie il sistema di misurazione e valutazione dell'ente (D.Lgs.
 *   150/2009, art. 7). Linee guida DFP n. 2/2017 per lo scostamento.
 * @example GRADO(8;10)
 * @example GRADO(15;10;"decrescente")
 * @example GRADO(15;10;"decrescente_scarto")
 * @example GRADO(15;10;"decrescente";20)
 * @example GRADO(-3;0;"soglia_max")
 * @example GRADO(12;10;;;;"nessuno")
 * @example GRADO(30;100;;;;;50%)
 * @example GRADO("SI";"SI";"uguale")
 * @example GRADO("72%";"almeno 80%")
 * @example GRADO("4%";"3%-5%")
 * @example GRADO("15/07/2026";"entro il 30/06/2026";;;;;;;30)
 * @example GRADO(800;"+10%";;766)
 * @example GRADO(350;800;;650;;;;"rapporto")
 * @example GRADO(40;"45%")
 * @example GRADO(5;0;"decrescente")
 */
export function grado(
  consuntivo: any,
  target: any,
  verso?: VERSO,
  partenza?: any,
  minimo?: any,
  massimo?: any,
  soglia?: any,
  forma?: FORMA,
  ritardo?: any[][],
): any {
  const given = { consuntivo, target, verso, partenza, minimo, massimo, soglia, forma, ritardo };
  const read = readIndicator(given);
  if (read instanceof Rejection) return read;
  const degree = degreeOf(read.cells, read.limits, read.delay);
  return degree instanceof Rejection ? degree : degree.value;
}

/**
 * Perché GRADO rifiuta un indicatore, in parole: una cella vuota se non lo rifiuta.
 * @customfunction MOTIVO MOTIVO
 * @helpurl https://localhost:3000/guida/funzioni.html#motivo
 * @param {any} consuntivo Valore raggiunto, come in GRADO.
 * @param {any} target Valore atteso, come in GRADO.
 * @param {VERSO} [verso] Come in GRADO.
 * @param {any} [partenza] Valore di partenza, come in GRADO.
 * @param {FORMA} [forma] Come conta la partenza, come in GRADO.
 * @param {any} [minimo] Grado minimo, come in GRADO.
 * @param {any} [massimo] Grado massimo, come in GRADO.
 * @param {any} [soglia] Soglia del grado, come in GRADO.
 * @param {any[][]} [ritardo] Come conta il ritardo, come in GRADO.
 * @returns {any} Le parole dell'errore #VALORE! che darebbe GRADO, oppure un testo vuoto.
 * @remarks Una formula non può leggere il messaggio di un errore: con MOTIVO la cella del grado può mostrarlo,
 *   SE(MOTIVO(…)="";GRADO(…);MOTIVO(…)). Ciò che non è ancora misurato non è un errore: il testo è vuoto, e
 *   GRADO dà #N/D. Di un consuntivo che dice "non misurabile" il motivo è quello, e PUNTEGGIO lo conta come
 *   vuole il sistema di valutazione.
 * @example MOTIVO(40;"45%")
 * @example MOTIVO("40%";"45%")
 * @example MOTIVO("";"45%")
 * @example MOTIVO(8;"circa 10")
 * @example MOTIVO(8;"almeno 10";"decrescente")
 * @example MOTIVO(503;"+10%")
 * @example MOTIVO("non misurabile";"45%")
 */
export function motivo(
  consuntivo: any,
  target: any,
  verso?: VERSO,
  partenza?: any,
  forma?: FORMA,
  minimo?: any,
  massimo?: any,
  soglia?: any,
  ritardo?: any[][],
): any {
  const given = { consuntivo, target, verso, partenza, minimo, massimo, soglia, forma, ritardo };
  const read = readIndicator(given);
  if (read instanceof Rejection) return inWords(read);
  const degree = degreeOf(read.cells, read.limits, read.delay);
  // Nothing measured yet is no refusal.
  if (degree instanceof Rejection) return degree.kind === "na" ? "" : inWords(degree);
  return "";
}

/**
 * Grado di raggiungimento di una scadenza: pieno se rispettata, ridotto con il ritardo.
 * @customfunction GRADO_DATA GRADO_DATA
 * @helpurl https://localhost:3000/guida/funzioni.html#grado_data
 * @param {any} effettiva Data in cui è stato fatto; vuota se non è ancora fatto.
 * @param {any} scadenza Data entro cui andava fatto.
 * @param {any[][]} [regola] Come conta il ritardo: omessa, in ritardo vale 0; un numero di giorni, scende a 0 in quei giorni; una tabella di giorni e gradi.
 * @param {any} [riferimento] Data di riferimento: se ha superato la scadenza, ciò che non è fatto vale 0.
 * @returns {any} Il grado, da 0 a 1.
 * @remarks Entro la scadenza 1. Dopo, secondo la regola: omessa 0; un numero n di giorni: il grado scende in
 *   proporzione, 1 − ritardo / n, fino a 0; una tabella di due colonne, giorni e grado, con i giorni in
 *   ordine crescente: il grado della prima riga i cui giorni coprono il ritardo, 0 oltre l'ultima. I giorni
 *   sono di calendario. Non ancora fatto: #N/D, oppure 0 quando la data di riferimento ha superato la
 *   scadenza.
 * @see La regola sul ritardo è del sistema di misurazione e valutazione dell'ente.
 * @example GRADO_DATA("31/12/2024";"31/12/2024")
 * @example GRADO_DATA("15/01/2025";"31/12/2024")
 * @example GRADO_DATA("15/01/2025";"31/12/2024";30)
 * @example GRADO_DATA("20/01/2025";"31/12/2024";{15\0,9;30\0,8;60\0,6})
 * @example GRADO_DATA("";"31/12/2024";;"31/01/2025")
 * @example GRADO_DATA("";"31/12/2024")
 */
export function gradoData(effettiva: any, scadenza: any, regola?: any[][], riferimento?: any): any {
  const due = readDate("scadenza", scadenza);
  if (due instanceof Rejection) return due;
  const done = readOptionalDate("effettiva", effettiva);
  if (done instanceof Rejection) return done;
  const reference = readOptionalDate("riferimento", riferimento);
  if (reference instanceof Rejection) return reference;
  const rule = readDelayRule("regola", regola);
  if (rule instanceof Rejection) return rule;
  if (done !== null) return deadlineDegree(done, due, rule);
  return reference !== null && reference > due ? 0 : noData("effettiva", "non ancora fatto");
}

/**
 * Punti per scaglioni: quelli della soglia più alta che il valore raggiunge, o in proporzione tra due soglie.
 * @customfunction SCAGLIONE SCAGLIONE
 * @helpurl https://localhost:3000/guida/funzioni.html#scaglione
 * @param {any} valore Valore da collocare.
 * @param {any[][]} soglie Soglie: il valore più basso di ciascuno scaglione.
 * @param {any[][]} punti Punti di ciascuno scaglione, una cella per soglia.
 * @param {SCALINI} [modo] "gradini" (predefinito), oppure "lineare": in proporzione tra una soglia e la successiva.
 * @returns {any} I punti dello scaglione raggiunto.
 * @remarks I punti della soglia più alta che non supera il valore. Con "lineare" i punti crescono in
 *   proporzione da quella soglia alla successiva; dalla più alta in poi sono i suoi. Le soglie possono stare
 *   in qualsiasi ordine, le righe vuote non contano. Sotto la soglia più bassa: #N/D.
 * @see Scaglioni del sistema di misurazione e valutazione dell'ente.
 * @example SCAGLIONE(0,92;{0,76;0,91};{15;19})
 * @example SCAGLIONE(0,9;{0,76;0,91};{15;19})
 * @example SCAGLIONE(0,5;{0,76;0,91};{15;19})
 * @example SCAGLIONE(100;{90;110};{0,6;0,8};"lineare")
 */
export function scaglione(valore: any, soglie: any[][], punti: any[][], modo?: SCALINI): any {
  const mode = readOption("modo", modo, STEP_MODES);
  if (mode instanceof Rejection) return mode;
  const value = readFraction("valore", valore);
  if (value instanceof Rejection) return value;
  const points = readArgument("punti", punti);
  const thresholds = readThresholds(readArgument("soglie", soglie), points);
  if (thresholds instanceof Rejection) return thresholds;
  if (value === null) return noData("valore", "manca il valore");
  const step = reached(value, thresholds);
  if (!step) return noThreshold(thresholds);
  const low = pointsAt(points, step);
  const following = mode === "lineare" ? next(value, thresholds) : undefined;
  if (low instanceof Rejection || !following) return low;
  const high = pointsAt(points, following);
  if (high instanceof Rejection) return high;
  return between(value, [step.limit, following.limit], [low, high]);
}

const MOST_DECIMALS = 10;
const NO_ROUNDING = -1;

/**
 * Fascia di merito in cui cade un punteggio.
 * @customfunction FASCIA FASCIA
 * @helpurl https://localhost:3000/guida/funzioni.html#fascia
 * @param {any} punteggio Punteggio da collocare.
 * @param {any[][]} soglie Soglie: il punteggio più basso di ciascuna fascia.
 * @param {any[][]} fasce Nome di ciascuna fascia, una cella per soglia.
 * @param {any} [decimali] Decimali a cui arrotondare il punteggio prima del confronto, da 0 a 10: se omessi non si arrotonda.
 * @returns {any} Il nome della fascia.
 * @remarks Il nome della soglia più alta che il punteggio raggiunge. Con i decimali il punteggio è prima
 *   arrotondato, la metà verso l'alto: se è una frazione (94,5% è 0,945), 2 decimali arrotondano all'unità di
 *   percentuale. Sotto la soglia più bassa: #N/D. Un punteggio in punti con soglie in frazioni, o il
 *   contrario, è un errore.
 * @see Fasce di merito del sistema di misurazione e valutazione dell'ente; differenziazione del premio
 *   individuale (CCNL Funzioni locali).
 * @example FASCIA(0,87;{0,6;0,8;0,95};{"C";"B";"A"})
 * @example FASCIA(0,945;{0,6;0,8;0,95};{"C";"B";"A"})
 * @example FASCIA(0,945;{0,6;0,8;0,95};{"C";"B";"A"};2)
 * @example FASCIA(0,3;{0,6;0,8;0,95};{"C";"B";"A"})
 * @example FASCIA(84;{0,6;0,8;0,95};{"C";"B";"A"})
 */
export function fascia(punteggio: any, soglie: any[][], fasce: any[][], decimali?: any): any {
  const decimals = readCount("decimali", decimali, NO_ROUNDING, MOST_DECIMALS, 0);
  if (decimals instanceof Rejection) return decimals;
  const score = readFraction("punteggio", punteggio);
  if (score instanceof Rejection) return score;
  const labels = readArgument("fasce", fasce);
  const thresholds = readThresholds(readArgument("soglie", soglie), labels);
  if (thresholds instanceof Rejection) return thresholds;
  if (score === null) return noData("punteggio", "manca il valore");
  const mixed = mixedThresholds(score, thresholds);
  if (mixed) return mixed;
  const counted = decimals === NO_ROUNDING ? score : roundHalfAway(score, decimals);
  const band = reached(counted, thresholds);
  if (!band) return noThreshold(thresholds);
  const label = labels.at(band.at);
  const isLabel = typeof label === "string" || typeof label === "boolean" || isFiniteNumber(label);
  return isLabel ? label : unreadable(place(labels, band.at), label, "non è il nome di una fascia");
}
