/** Custom functions on the degree of achievement of indicators and deadlines, and on bands of merit. */
import { achievement, deadlineAchievement } from "../domain/achievement";
import { band, steps } from "../domain/bands";
import { answer } from "./answer";

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
}

/**
 * Grado di raggiungimento di un indicatore: quanto il consuntivo raggiunge il target.
 * @customfunction GRADO GRADO
 * @helpurl https://localhost:3000/guida/funzioni.html#grado
 * @param {any} consuntivo Valore raggiunto: numero, percentuale oppure SI/NO.
 * @param {any} target Valore atteso.
 * @param {VERSO} [verso] Se è meglio di più o di meno: "crescente" (predefinito), "decrescente", "decrescente_scarto", "soglia_min", "soglia_max", "uguale".
 * @param {any} [partenza] Valore di partenza: il grado è la parte di strada percorsa da lì al target.
 * @param {any} [minimo] Grado minimo: 0 se omesso.
 * @param {any} [massimo] Grado massimo: 1 se omesso, "nessuno" per non avere limite.
 * @returns {any} Il grado: da 0 a 1, salvo minimo e massimo diversi.
 * @remarks Crescente: consuntivo / target. Decrescente: target / consuntivo. Decrescente con scarto: 2 −
 *   consuntivo / target. Con la partenza, nei tre casi: (consuntivo − partenza) / (target − partenza). Soglie
 *   e uguale: 1 o 0. Il risultato sta tra minimo e massimo. SI, sì, X e VERO valgono 1, NO e FALSO 0. Se il
 *   target è 0 o negativo un rapporto non misura nulla: usare una soglia (è il caso dei giorni di ritardo nei
 *   pagamenti). Un consuntivo di 0 o meno di un indicatore decrescente vale il massimo.
 * @see Nessuna norma fissa la formula: la sceglie il sistema di misurazione e valutazione dell'ente (D.Lgs.
 *   150/2009, art. 7). Linee guida DFP n. 2/2017 per lo scostamento.
 * @example GRADO(8;10)
 * @example GRADO(15;10;"decrescente")
 * @example GRADO(15;10;"decrescente_scarto")
 * @example GRADO(15;10;"decrescente";20)
 * @example GRADO(-3;0;"soglia_max")
 * @example GRADO(12;10;;;;"nessuno")
 * @example GRADO("SI";"SI";"uguale")
 * @example GRADO(5;0;"decrescente")
 */
export function grado(
  consuntivo: any,
  target: any,
  verso?: VERSO,
  partenza?: any,
  minimo?: any,
  massimo?: any,
): any {
  return answer(achievement(consuntivo, target, verso, partenza, minimo, massimo));
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
  return answer(deadlineAchievement(effettiva, scadenza, regola, riferimento));
}

/**
 * Punti per scaglioni: quelli della soglia più alta che il valore raggiunge.
 * @customfunction SCAGLIONE SCAGLIONE
 * @helpurl https://localhost:3000/guida/funzioni.html#scaglione
 * @param {any} valore Valore da collocare.
 * @param {any[][]} soglie Soglie: il valore più basso di ciascuno scaglione.
 * @param {any[][]} punti Punti di ciascuno scaglione, una cella per soglia.
 * @returns {any} I punti dello scaglione raggiunto.
 * @remarks I punti della soglia più alta che non supera il valore. Le soglie possono stare in qualsiasi
 *   ordine, le righe vuote non contano. Sotto la soglia più bassa: #N/D.
 * @see Scaglioni del sistema di misurazione e valutazione dell'ente.
 * @example SCAGLIONE(0,92;{0,76;0,91};{15;19})
 * @example SCAGLIONE(0,9;{0,76;0,91};{15;19})
 * @example SCAGLIONE(0,5;{0,76;0,91};{15;19})
 */
export function scaglione(valore: any, soglie: any[][], punti: any[][]): any {
  return answer(steps(valore, soglie, punti));
}

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
 *   percentuale. Sotto la soglia più bassa: #N/D.
 * @see Fasce di merito del sistema di misurazione e valutazione dell'ente; differenziazione del premio
 *   individuale (CCNL Funzioni locali).
 * @example FASCIA(0,87;{0,6;0,8;0,95};{"C";"B";"A"})
 * @example FASCIA(0,945;{0,6;0,8;0,95};{"C";"B";"A"})
 * @example FASCIA(0,945;{0,6;0,8;0,95};{"C";"B";"A"};2)
 * @example FASCIA(0,3;{0,6;0,8;0,95};{"C";"B";"A"})
 */
export function fascia(punteggio: any, soglie: any[][], fasce: any[][], decimali?: any): any {
  return answer(band(punteggio, soglie, fasce, decimali));
}
