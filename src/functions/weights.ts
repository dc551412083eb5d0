/** Custom functions on weights. Each reads cells, asks the domain and answers with a value or an error. */
import { checkWeights, readWeight, score } from '../domain/weights';
import { answer, answerTable } from './answer';

/**
 * Punteggio: media dei gradi di raggiungimento ponderata con i pesi.
 * @customfunction PUNTEGGIO PUNTEGGIO
 * @param {any[][]} gradi Gradi di raggiungimento, come frazioni da 0 a 1 (le celle in %).
 * @param {any[][]} pesi Pesi, una cella per ciascun grado. Le righe senza peso sono escluse.
 * @param {any} [non_misurati] Che cosa fare di un grado vuoto: "escludi" (predefinito), "zero" o "errore".
 * @param {any} [modo] "normalizzato" (predefinito) oppure "stretto": i pesi devono dare 100.
 * @returns {any} Il punteggio, da 0 a 1.
 */
export function punteggio(gradi: any[][], pesi: any[][], non_misurati?: any, modo?: any): any {
  return answer(score(gradi, pesi, non_misurati, modo));
}

/**
 * Verifica che i pesi diano il totale atteso, anche per ciascun gruppo (settore, servizio, area).
 * @customfunction VERIFICA_PESI VERIFICA_PESI
 * @param {any[][]} pesi Pesi da sommare.
 * @param {any} [totale] Totale atteso: 100 se omesso.
 * @param {any[][]} [gruppi] Gruppo di ciascun peso: il risultato ha una riga per gruppo, con somma ed esito.
 * @returns {any[][]} "OK", oppure la somma e quanto manca o è di troppo.
 */
export function verificaPesi(pesi: any[][], totale?: any, gruppi?: any[][]): any[][] {
  return answerTable(checkWeights(pesi, totale, gruppi));
}

/**
 * Legge il peso scritto in un testo, come "Strategicità 100 – Peso 80%" o "15 / 100".
 * @customfunction LEGGI_PESO LEGGI_PESO
 * @param {any} testo Cella che contiene il peso.
 * @returns {any} Il peso come numero.
 */
export function leggiPeso(testo: any): any {
  return answer(readWeight(testo));
}
