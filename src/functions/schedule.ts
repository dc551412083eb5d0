/** Custom functions on the cronoprogramma: the marked periods of a year, at a date given by a cell. */
import { objectiveProgress, objectiveState } from "../domain/objectiveState";
import { phaseState, trafficLight } from "../domain/phaseState";
import { deviation, end, expected, progress, schedule, start } from "../domain/schedule";
import { answer, answerTable } from "./answer";

/**
 * Avanzamento di una fase: periodi realizzati su periodi previsti, al massimo 1.
 * @customfunction AVANZAMENTO AVANZAMENTO
 * @helpurl https://localhost:3000/guida/funzioni.html#avanzamento
 * @param {any[][]} previsto Celle dei periodi previsti, segnate con X.
 * @param {any[][]} realizzato Celle dei periodi realizzati, segnate con X.
 * @returns {any} L'avanzamento, da 0 a 1.
 * @remarks Periodi realizzati / periodi previsti, al massimo 1. Segnano un periodo X, x, ×, ✓, ✔, ●, ■, 1,
 *   VERO, SI; non lo segnano la cella vuota, 0, -, NO, FALSO; ogni altra cosa è un errore. Conta la posizione
 *   della cella, non l'intestazione. Senza periodi previsti: #N/D.
 * @example AVANZAMENTO({"X"\"X"\""\"X"};{"X"\""\""\"X"})
 * @example AVANZAMENTO(CRONOPROGRAMMA("01/02/2021";"31/05/2021";2021);CRONOPROGRAMMA("01/02/2021";"31/03/2021";2021))
 */
export function avanzamento(previsto: any[][], realizzato: any[][]): any {
  return answer(progress(previsto, realizzato));
}

/**
 * Avanzamento atteso a una data: quota dei periodi previsti che sono già terminati.
 * @customfunction ATTESO ATTESO
 * @helpurl https://localhost:3000/guida/funzioni.html#atteso
 * @param {any[][]} previsto Celle dei periodi previsti, segnate con X.
 * @param {any} data Data di riferimento.
 * @param {any} anno Anno della prima riga di celle.
 * @returns {any} L'avanzamento atteso, da 0 a 1.
 * @remarks Periodi previsti terminati entro la data / periodi previsti. Le colonne sono i periodi dell'anno:
 *   12 mesi, 24 quindicine, 36 decadi (10 giorni), 52 o 53 settimane, o altre parti uguali; più righe sono
 *   più anni.
 * @example ATTESO(CRONOPROGRAMMA("01/02/2021";"31/05/2021";2021);"31/03/2021";2021)
 * @example ATTESO(CRONOPROGRAMMA("01/02/2021";"31/05/2021";2021);"30/03/2021";2021)
 */
export function atteso(previsto: any[][], data: any, anno: any): any {
  return answer(expected(previsto, data, anno));
}

/**
 * Scostamento di una fase a una data: avanzamento meno avanzamento atteso.
 * @customfunction SCOSTAMENTO SCOSTAMENTO
 * @helpurl https://localhost:3000/guida/funzioni.html#scostamento
 * @param {any[][]} previsto Celle dei periodi previsti, segnate con X.
 * @param {any[][]} realizzato Celle dei periodi realizzati, segnate con X.
 * @param {any} data Data di riferimento.
 * @param {any} anno Anno della prima riga di celle.
 * @returns {any} Lo scostamento, da -1 a 1: negativo se si è in ritardo.
 * @remarks AVANZAMENTO − ATTESO: 0 se la fase è come previsto, negativo se è indietro, positivo se è avanti.
 * @see Linee guida DFP n. 2/2017: scostamento = consuntivo − programmato.
 * @example SCOSTAMENTO(CRONOPROGRAMMA("01/02/2021";"31/05/2021";2021);CRONOPROGRAMMA("01/02/2021";"31/03/2021";2021);"30/06/2021";2021)
 */
export function scostamento(previsto: any[][], realizzato: any[][], data: any, anno: any): any {
  return answer(deviation(previsto, realizzato, data, anno));
}

/**
 * Stato di una fase a una data: da avviare, in corso, in ritardo, conclusa e così via.
 * @customfunction STATO_FASE STATO_FASE
 * @helpurl https://localhost:3000/guida/funzioni.html#stato_fase
 * @param {any[][]} previsto Celle dei periodi previsti, segnate con X.
 * @param {any[][]} realizzato Celle dei periodi realizzati, segnate con X.
 * @param {any} data Data di riferimento.
 * @param {any} anno Anno della prima riga di celle.
 * @param {any} [eseguito] SI se la fase è dichiarata eseguita.
 * @returns {any} Lo stato della fase.
 * @remarks Nell'ordine: "Non pianificata" se non ci sono periodi previsti; conclusa se i realizzati sono
 *   almeno quanti i previsti o eseguito è SI ("Conclusa in ritardo" se l'ultimo realizzato viene dopo
 *   l'ultimo previsto, "Conclusa in anticipo" se viene prima); senza realizzati "Da avviare" finché nessun
 *   periodo previsto è terminato, poi "Non avviata"; altrimenti "In ritardo" se i realizzati sono meno dei
 *   previsti terminati, "In anticipo" se sono più dei previsti iniziati, "In corso" negli altri casi.
 * @example STATO_FASE(CRONOPROGRAMMA("01/02/2021";"31/05/2021";2021);CRONOPROGRAMMA("01/02/2021";"31/03/2021";2021);"30/06/2021";2021)
 * @example STATO_FASE(CRONOPROGRAMMA("01/02/2021";"31/05/2021";2021);CRONOPROGRAMMA("01/02/2021";"31/03/2021";2021);"31/03/2021";2021)
 * @example STATO_FASE(CRONOPROGRAMMA("01/02/2021";"31/05/2021";2021);CRONOPROGRAMMA("01/02/2021";"31/03/2021";2021);"31/03/2021";2021;"SI")
 */
export function statoFase(
  previsto: any[][],
  realizzato: any[][],
  data: any,
  anno: any,
  eseguito?: any,
): any {
  return answer(phaseState(previsto, realizzato, data, anno, eseguito));
}

/**
 * Stato di un obiettivo a una data: quello della fase che per prima chiede di intervenire.
 * @customfunction STATO_OBIETTIVO STATO_OBIETTIVO
 * @helpurl https://localhost:3000/guida/funzioni.html#stato_obiettivo
 * @param {any[][]} previsto Periodi previsti: una riga per fase, segnati con X.
 * @param {any[][]} realizzato Periodi realizzati: una riga per fase, segnati con X.
 * @param {any} data Data di riferimento.
 * @param {any} anno Anno del cronoprogramma.
 * @param {any[][]} [pesi] Pesi delle fasi: quelle senza peso non contano.
 * @returns {any} Lo stato dell'obiettivo.
 * @remarks Tra gli stati delle fasi, il primo in quest'ordine: Non avviata, In ritardo, In corso, In
 *   anticipo, Da avviare, Conclusa in ritardo, Conclusa, Conclusa in anticipo, Non pianificata. Ogni riga è
 *   una fase di un solo anno.
 * @example STATO_OBIETTIVO({"X"\"X"\""\"";"X"\"X"\"X"\"X"};{"X"\"X"\""\"";"X"\""\""\""};"31/10/2021";2021)
 */
export function statoObiettivo(
  previsto: any[][],
  realizzato: any[][],
  data: any,
  anno: any,
  pesi?: any[][],
): any {
  return answer(objectiveState(previsto, realizzato, data, anno, pesi));
}

/**
 * Avanzamento di un obiettivo: media degli avanzamenti delle fasi, ponderata con i pesi se indicati.
 * @customfunction AVANZAMENTO_OBIETTIVO AVANZAMENTO_OBIETTIVO
 * @helpurl https://localhost:3000/guida/funzioni.html#avanzamento_obiettivo
 * @param {any[][]} previsto Periodi previsti: una riga per fase, segnati con X.
 * @param {any[][]} realizzato Periodi realizzati: una riga per fase, segnati con X.
 * @param {any} data Data di riferimento, come in STATO_OBIETTIVO: non cambia il risultato.
 * @param {any} anno Anno del cronoprogramma, come in STATO_OBIETTIVO: non cambia il risultato.
 * @param {any[][]} [pesi] Pesi delle fasi: uguali se omessi.
 * @returns {any} L'avanzamento, da 0 a 1.
 * @remarks Σ (peso × avanzamento della fase) / Σ pesi. Le fasi senza periodi previsti restano fuori; senza
 *   pesi le fasi contano allo stesso modo.
 * @example AVANZAMENTO_OBIETTIVO({"X"\"X"\""\"";"X"\"X"\"X"\"X"};{"X"\"X"\""\"";"X"\""\""\""};"30/06/2021";2021)
 * @example AVANZAMENTO_OBIETTIVO({"X"\"X"\""\"";"X"\"X"\"X"\"X"};{"X"\"X"\""\"";"X"\""\""\""};"30/06/2021";2021;{1;3})
 */
export function avanzamentoObiettivo(
  previsto: any[][],
  realizzato: any[][],
  data: any,
  anno: any,
  pesi?: any[][],
): any {
  return answer(objectiveProgress(previsto, realizzato, data, anno, pesi));
}

/**
 * Primo giorno dei periodi segnati, come data.
 * @customfunction INIZIO INIZIO
 * @helpurl https://localhost:3000/guida/funzioni.html#inizio
 * @param {any[][]} previsto Celle dei periodi previsti, segnate con X.
 * @param {any} anno Anno della prima riga di celle.
 * @returns {any} La data di inizio: dare alla cella il formato di data.
 * @remarks Il primo giorno del primo periodo segnato.
 * @example INIZIO(CRONOPROGRAMMA("01/02/2021";"31/05/2021";2021);2021)
 */
export function inizio(previsto: any[][], anno: any): any {
  return answer(start(previsto, anno));
}

/**
 * Ultimo giorno dei periodi segnati, come data.
 * @customfunction FINE FINE
 * @helpurl https://localhost:3000/guida/funzioni.html#fine
 * @param {any[][]} previsto Celle dei periodi previsti, segnate con X.
 * @param {any} anno Anno della prima riga di celle.
 * @returns {any} La data di fine: dare alla cella il formato di data.
 * @remarks L'ultimo giorno dell'ultimo periodo segnato.
 * @example FINE(CRONOPROGRAMMA("01/02/2021";"31/05/2021";2021);2021)
 */
export function fine(previsto: any[][], anno: any): any {
  return answer(end(previsto, anno));
}

/**
 * Segna con X i periodi dell'anno che un intervallo di date tocca.
 * @customfunction CRONOPROGRAMMA CRONOPROGRAMMA
 * @helpurl https://localhost:3000/guida/funzioni.html#cronoprogramma
 * @param {any} inizio Data di inizio.
 * @param {any} fine Data di fine.
 * @param {any} anno Anno del cronoprogramma.
 * @param {any} [colonne] Numero di periodi dell'anno: 12 se omesso, 24 per le quindicine, 52 per le settimane, al massimo 366.
 * @returns {any[][]} Una riga di celle con "X" o vuote.
 * @remarks Una X in ogni periodo che l'intervallo tocca, anche solo per un giorno. I giorni prima e dopo
 *   l'anno non contano. Una data senza anno ("30/06") è dell'anno indicato.
 * @example CRONOPROGRAMMA("10/04/2021";"02/07/2021";2021)
 * @example CRONOPROGRAMMA("20/01/2021";"20/02/2021";2021;24)
 */
export function cronoprogramma(inizio: any, fine: any, anno: any, colonne?: any): any[][] {
  const row = schedule(inizio, fine, anno, colonne);
  return answerTable(Array.isArray(row) ? [row] : row);
}

/**
 * Lo stato di una fase come numero, per le icone: 3 bene, 2 attenzione, 1 intervenire, 0 non ancora dovuto.
 * @customfunction SEMAFORO SEMAFORO
 * @helpurl https://localhost:3000/guida/funzioni.html#semaforo
 * @param {any} stato Stato di una fase o di un obiettivo, come lo dà STATO_FASE.
 * @returns {any} Un numero da 0 a 3.
 * @remarks 3: Conclusa, Conclusa in anticipo, In corso, In anticipo. 2: Conclusa in ritardo. 1: Non avviata,
 *   In ritardo. 0: Da avviare, Non pianificata.
 * @example SEMAFORO("Conclusa")
 * @example SEMAFORO("Conclusa in ritardo")
 * @example SEMAFORO("In ritardo")
 * @example SEMAFORO("Da avviare")
 */
export function semaforo(stato: any): any {
  return answer(trafficLight(stato));
}
