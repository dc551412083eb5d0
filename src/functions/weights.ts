/** Custom functions on weights. Each reads cells, asks the domain and answers with a value or an error. */
import { score } from "../domain/score";
import { checkWeights, normaliseWeights, readWeight } from "../domain/weights";
import { answer, answerTable } from "./answer";

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
 * Come trattare i pesi che non danno 100.
 * @customenum {string}
 */
declare enum MODO {
  /** Si divide per la loro somma (predefinito). */
  normalizzato = "normalizzato",
  /** Devono dare 100, oppure 1 se scritti come frazioni. */
  stretto = "stretto",
}

/**
 * Punteggio: media dei gradi di raggiungimento ponderata con i pesi.
 * @customfunction PUNTEGGIO PUNTEGGIO
 * @helpurl https://localhost:3000/guida/funzioni.html#punteggio
 * @param {any[][]} gradi Gradi di raggiungimento, come frazioni da 0 a 1 (celle in formato %).
 * @param {any[][]} pesi Pesi, una cella per ciascun grado. Le righe senza peso sono escluse.
 * @param {NON_MISURATI} [non_misurati] Che cosa fare di un grado vuoto: "escludi" (predefinito), "zero" o "errore".
 * @param {MODO} [modo] "normalizzato" (predefinito) oppure "stretto": i pesi devono dare 100.
 * @returns {any} Il punteggio, da 0 a 1.
 * @remarks Σ (peso × grado) / Σ pesi. Le righe senza peso, o con peso 0, sono prerequisiti (condizioni da
 *   rispettare che non danno punti): restano fuori qualunque sia il grado. Se manca il grado di una riga che
 *   ha un peso, la riga è esclusa e il suo peso si ripartisce sulle altre; con "zero" conta 0, con "errore"
 *   il risultato dice quale manca. Con "stretto" i pesi devono dare 100, oppure 1 se sono frazioni, con una
 *   tolleranza di 0,005.
 * @see D.Lgs. 150/2009, art. 7: il sistema di misurazione e valutazione è dell'ente; Linee guida DFP n.
 *   2/2017 sulla media ponderata.
 * @example PUNTEGGIO({1;0,8;0,5};{50;30;20})
 * @example PUNTEGGIO({1;"";0,5};{50;30;20})
 * @example PUNTEGGIO({1;"";0,5};{50;30;20};"zero")
 * @example PUNTEGGIO({1;"";0,5};{50;30;20};"errore")
 * @example PUNTEGGIO({1;0,8};{50;30};;"stretto")
 */
export function punteggio(
  gradi: any[][],
  pesi: any[][],
  non_misurati?: NON_MISURATI,
  modo?: MODO,
): any {
  return answer(score(gradi, pesi, non_misurati, modo));
}

/**
 * Verifica che i pesi diano il totale atteso, anche per ciascun gruppo (settore, servizio, area).
 * @customfunction VERIFICA_PESI VERIFICA_PESI
 * @helpurl https://localhost:3000/guida/funzioni.html#verifica_pesi
 * @param {any[][]} pesi Pesi da sommare.
 * @param {any} [totale] Totale atteso: 100 se omesso.
 * @param {any[][]} [gruppi] Gruppo di ciascun peso: il risultato ha una riga per gruppo, con somma ed esito.
 * @returns {any[][]} "OK", oppure la somma e quanto manca o è di troppo; con i gruppi, una riga per gruppo.
 * @remarks "OK" se la somma è il totale atteso, con una tolleranza di 0,005; altrimenti la somma e quanto
 *   manca o è di troppo. Con i gruppi il risultato ha una riga per gruppo (gruppo, somma, esito) nell'ordine
 *   in cui compaiono: maiuscole, accenti e spazi ripetuti non distinguono un gruppo da un altro, i pesi senza
 *   gruppo stanno sotto "(senza gruppo)".
 * @see Pesi degli obiettivi per struttura: sistema di misurazione e valutazione dell'ente (D.Lgs. 150/2009,
 *   art. 7).
 * @example VERIFICA_PESI({15;15;15;15;10;30})
 * @example VERIFICA_PESI({50;40})
 * @example VERIFICA_PESI({60;50})
 * @example VERIFICA_PESI({0,6;0,4};1)
 * @example VERIFICA_PESI({80;100;20};100;{"SUAP";"CUC";"Suap"})
 */
export function verificaPesi(pesi: any[][], totale?: any, gruppi?: any[][]): any[][] {
  return answerTable(checkWeights(pesi, totale, gruppi));
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
 */
export function normalizzaPesi(pesi: any[][], totale?: any, decimali?: any): any[][] {
  return answerTable(normaliseWeights(pesi, totale, decimali));
}

/**
 * Legge il peso scritto in un testo, come "Strategicità 100 – Peso 80%" o "15 / 100".
 * @customfunction LEGGI_PESO LEGGI_PESO
 * @helpurl https://localhost:3000/guida/funzioni.html#leggi_peso
 * @param {any} testo Cella che contiene il peso.
 * @returns {any} Il peso come numero.
 * @remarks Il numero che segue la parola «peso», se c'è; altrimenti l'unico numero del testo, anche seguito
 *   da % o da / 100. Non sceglie tra più numeri: se il peso non è chiaro dà un errore.
 * @example LEGGI_PESO("Strategicità 100 – Peso 80%")
 * @example LEGGI_PESO("15 / 100")
 * @example LEGGI_PESO("12,5")
 * @example LEGGI_PESO("alto")
 */
export function leggiPeso(testo: any): any {
  return answer(readWeight(testo));
}
