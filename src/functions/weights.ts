/** Custom functions on weights: scores, what a score waits for, totals of weights, shares, weights within texts. */
import { Rejection, inWords, noData } from "../domain/rejection";
import { scoreOf } from "../domain/scoring/score";
import { scoreWords } from "../domain/scoring/scoreWords";
import { SCORE_MODES, UNMEASURED } from "../domain/smvp";
import { toWeight } from "../domain/weights";
import { readOption, scalar, unreadable } from "./reading/arguments";
import { readGrades, readScoreRows } from "./reading/grades";
import { checkWeights, normaliseWeights } from "./reading/weightTotals";

/**
 * Che cosa fare di un grado vuoto.
 * @customenum {string}
 */
declare enum NON_MISURATI {
  /** Il suo peso si ripartisce sugli altri (predefinito). */
  escludi = "escludi",
  /** Conta come 0. */
  zero = "zero",
  /** Il risultato è un errore che dice quale grado manca. */
  errore = "errore",
}

/**
 * Come i gradi e i pesi fanno il punteggio.
 * @customenum {string}
 */
declare enum MODO {
  /** Media ponderata: si divide per la somma dei pesi (predefinito). */
  normalizzato = "normalizzato",
  /** Media ponderata con pesi che devono dare 100, oppure 1 se sono tutti frazioni. */
  stretto = "stretto",
  /** Decide il grado più basso tra quelli che hanno un peso. */
  peggiore = "peggiore",
}

/**
 * Punteggio: media dei gradi di raggiungimento ponderata con i pesi, oppure il grado più basso.
 * @customfunction PUNTEGGIO PUNTEGGIO
 * @helpurl https://localhost:3000/guida/funzioni.html#punteggio
 * @param {any[][]} gradi Gradi di raggiungimento, come frazioni da 0 a 1 (celle in formato %), oppure tutti in punti.
 * @param {any[][]} pesi Pesi, una cella per ciascun grado. Le righe senza peso sono escluse.
 * @param {NON_MISURATI} [non_misurati] Che cosa fare di un grado vuoto: "escludi" (predefinito), "zero" o "errore".
 * @param {MODO} [modo] "normalizzato" (predefinito), "stretto": i pesi devono dare 100, oppure "peggiore": decide il grado più basso.
 * @returns {any} Il punteggio, da 0 a 1; in punti se i gradi sono in punti.
 * @remarks Σ (peso × grado) / Σ pesi. Le righe senza peso, o con peso 0, sono prerequisiti (condizioni da
 *   rispettare che non danno punti): restano fuori qualunque sia il grado. Se manca il grado di una riga che
 *   ha un peso, o la cella dice "non misurabile", la riga è esclusa e il suo peso si ripartisce sulle altre;
 *   con "zero" conta 0, con "errore" il risultato dice quale manca. Con "stretto" i pesi devono dare 100, con
 *   una tolleranza di 0,005, oppure 1 se sono tutti frazioni, con una tolleranza di 0,00005. Punti e
 *   percentuali nella stessa colonna (84 e 0,8) sono un errore.
 * @see D.Lgs. 150/2009, art. 7: il sistema di misurazione e valutazione è dell'ente; Linee guida DFP n.
 *   2/2017 sulla media ponderata.
 * @example PUNTEGGIO({1;0,8;0,5};{50;30;20})
 * @example PUNTEGGIO({1;"";0,5};{50;30;20})
 * @example PUNTEGGIO({1;"";0,5};{50;30;20};"zero")
 * @example PUNTEGGIO({1;"";0,5};{50;30;20};"errore")
 * @example PUNTEGGIO({1;0,8};{50;30};;"stretto")
 * @example PUNTEGGIO({1;0,6};{50;50};;"peggiore")
 * @example PUNTEGGIO({84;0,8};{50;50})
 */
export function punteggio(
  gradi: any[][],
  pesi: any[][],
  non_misurati?: NON_MISURATI,
  modo?: MODO,
): any {
  const unmeasured = readOption("non_misurati", non_misurati, UNMEASURED);
  if (unmeasured instanceof Rejection) return unmeasured;
  const mode = readOption("modo", modo, SCORE_MODES);
  if (mode instanceof Rejection) return mode;
  const sum = readGrades(gradi, pesi, unmeasured, mode);
  return sum instanceof Rejection ? sum : scoreOf(sum, mode);
}

/**
 * Che cosa manca a un punteggio, in parole: una cella vuota se è definitivo.
 * @customfunction ESITO_PUNTEGGIO ESITO_PUNTEGGIO
 * @helpurl https://localhost:3000/guida/funzioni.html#esito_punteggio
 * @param {any[][]} gradi Gradi di raggiungimento: numeri, celle vuote, oppure le parole che ne stanno al posto.
 * @param {any[][]} pesi Pesi, una cella per ciascun grado. Le righe senza peso sono escluse.
 * @param {NON_MISURATI} [non_misurati] Come in PUNTEGGIO: "escludi" (predefinito), "zero" o "errore".
 * @param {MODO} [modo] Come in PUNTEGGIO: "normalizzato" (predefinito), "stretto" o "peggiore".
 * @param {any[][]} [motivi] Perché un grado non si può calcolare (vedi MOTIVO), se sta in celle diverse da quelle dei gradi.
 * @returns {any} Testo vuoto se il punteggio è definitivo; altrimenti che cosa manca.
 * @remarks "" se ogni riga che ha un peso ha il suo grado. "provvisorio: 2 di 3" se qualcuno non è ancora
 *   misurato: sono le sole parole accanto alle quali PUNTEGGIO dà un numero. "in attesa: indicatore 2" se al
 *   posto del grado ci sono parole; un grado scritto a mano conta, qualunque sia il motivo. "in attesa:
 *   nessun indicatore misurato"; "pesi: somma 80, mancano 20" con "stretto". Una cella che dice "non
 *   misurabile" non aspetta nulla: il suo peso va come dice non_misurati. Non dà errori per ciò che si scrive
 *   nelle celle: SE(ESITO_PUNTEGGIO(…)="";PUNTEGGIO(…);ESITO_PUNTEGGIO(…)) mostra sempre un numero o il
 *   motivo.
 * @example ESITO_PUNTEGGIO({1;0,8;0,5};{50;30;20})
 * @example ESITO_PUNTEGGIO({1;"";0,5};{50;30;20})
 * @example ESITO_PUNTEGGIO({1;"consuntivo: scrivere 40%";0,5};{50;30;20})
 * @example ESITO_PUNTEGGIO({1;"non misurabile";0,5};{50;30;20})
 * @example ESITO_PUNTEGGIO({"";"";""};{50;30;20})
 * @example ESITO_PUNTEGGIO({1;0,8};{50;30};;"stretto")
 */
export function esitoPunteggio(
  gradi: any[][],
  pesi: any[][],
  non_misurati?: NON_MISURATI,
  modo?: MODO,
  motivi?: any[][],
): any {
  const unmeasured = readOption("non_misurati", non_misurati, UNMEASURED);
  const mode = readOption("modo", modo, SCORE_MODES);
  const rows = readScoreRows(gradi, pesi, motivi);
  for (const each of [unmeasured, mode, rows]) {
    if (each instanceof Rejection) return inWords(each);
  }
  return scoreWords(
    rows as Exclude<typeof rows, Rejection>,
    unmeasured as Exclude<typeof unmeasured, Rejection>,
    mode as Exclude<typeof mode, Rejection>,
  );
}

/**
 * Verifica che i pesi diano il totale atteso, anche per ciascun gruppo (settore, servizio, area).
 * @customfunction VERIFICA_PESI VERIFICA_PESI
 * @helpurl https://localhost:3000/guida/funzioni.html#verifica_pesi
 * @param {any[][]} pesi Pesi da sommare.
 * @param {any} [totale] Totale atteso: 100 se omesso, 100% se i pesi sono percentuali.
 * @param {any[][]} [gruppi] Gruppo di ciascun peso: il risultato ha una riga per gruppo, con somma ed esito.
 * @returns {any[][]} "OK", oppure la somma e quanto manca o è di troppo; con i gruppi, una riga per gruppo.
 * @remarks "OK" se la somma è il totale atteso al centesimo; altrimenti la somma e quanto manca o è di
 *   troppo. Pesi come 0,3 e 0,7 (30% e 70%), nessuno sopra 1, sono percentuali se il totale è omesso, 1 o
 *   100: l'esito è allora in punti percentuali. Con i gruppi il risultato ha una riga per gruppo (gruppo,
 *   somma, esito) nell'ordine in cui compaiono: maiuscole, accenti, apostrofi al posto degli accenti, spazi e
 *   a capo non distinguono un gruppo da un altro, i pesi senza gruppo stanno sotto "(senza gruppo)". Senza
 *   alcun peso: #N/D.
 * @see Pesi degli obiettivi per struttura: sistema di misurazione e valutazione dell'ente (D.Lgs. 150/2009,
 *   art. 7).
 * @example VERIFICA_PESI({15;15;15;15;10;30})
 * @example VERIFICA_PESI({50;40})
 * @example VERIFICA_PESI({60;50})
 * @example VERIFICA_PESI({70;29})
 * @example VERIFICA_PESI({0,3;0,7})
 * @example VERIFICA_PESI({0,3;0,6})
 * @example VERIFICA_PESI({80;100;20};100;{"Attività";"CUC";"ATTIVITA'"})
 */
export function verificaPesi(pesi: any[][], totale?: any, gruppi?: any[][]): any[][] {
  const check = checkWeights(pesi, totale, gruppi);
  return typeof check === "string" ? [[check]] : (check as any);
}

/**
 * Trasforma pesi o coefficienti in quote che danno esattamente il totale.
 * @customfunction NORMALIZZA_PESI NORMALIZZA_PESI
 * @helpurl https://localhost:3000/guida/funzioni.html#normalizza_pesi
 * @param {any[][]} pesi Pesi, coefficienti (1 · 1,5 · 2) o priorità.
 * @param {any} [totale] Totale delle quote: 100 se omesso.
 * @param {any} [decimali] Decimali delle quote, da 0 a 6: 2 se omessi.
 * @returns {any[][]} Le quote, nella stessa forma dei pesi.
 * @remarks Peso / Σ pesi × totale, arrotondato per difetto; le unità dell'ultimo decimale che mancano vanno
 *   ai resti più grandi, a parità al primo. La somma è sempre esattamente il totale. Le celle vuote restano
 *   vuote, un peso 0 resta 0.
 * @see Metodo dei resti più alti.
 * @example NORMALIZZA_PESI({1;1;1})
 * @example NORMALIZZA_PESI({1;1,5;2})
 * @example NORMALIZZA_PESI({2;"";1};100;0)
 * @example NORMALIZZA_PESI({0,3;"70%"})
 */
export function normalizzaPesi(pesi: any[][], totale?: any, decimali?: any): any[][] {
  return normaliseWeights(pesi, totale, decimali) as any;
}

/**
 * Legge il peso scritto in un testo, come "Strategicità 100 – Peso 80%" o "15 / 100".
 * @customfunction LEGGI_PESO LEGGI_PESO
 * @helpurl https://localhost:3000/guida/funzioni.html#leggi_peso
 * @param {any} testo Cella che contiene il peso.
 * @returns {any} Il peso come numero.
 * @remarks Il numero che segue la parola «peso», se c'è; altrimenti l'unico numero del testo, anche seguito
 *   da %, da / 100 o da «punti». Non sceglie tra più pesi: se il peso non è chiaro dà un errore.
 * @example LEGGI_PESO("Strategicità 100 – Peso 80%")
 * @example LEGGI_PESO("15 / 100")
 * @example LEGGI_PESO("12,5")
 * @example LEGGI_PESO("p. 30")
 * @example LEGGI_PESO("Peso 25 - Peso 30")
 * @example LEGGI_PESO("alto")
 */
export function leggiPeso(testo: any): any {
  const value = scalar(testo);
  const weight = toWeight(value);
  if (weight === undefined) return unreadable("testo", value, "non contiene un peso");
  return weight ?? noData("testo", "nessun peso");
}
