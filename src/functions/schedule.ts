/** Custom functions on the cronoprogramma: the marked periods of a year, at a date given by a cell. */
import { objectiveProgress, objectiveState, phaseState } from '../domain/phaseState';
import { end, expected, progress, start } from '../domain/schedule';
import { answer } from './answer';

/**
 * Avanzamento di una fase: periodi realizzati su periodi previsti, al massimo 1.
 * @customfunction AVANZAMENTO AVANZAMENTO
 * @param {any[][]} previsto Celle dei periodi previsti, segnate con X.
 * @param {any[][]} realizzato Celle dei periodi realizzati, segnate con X.
 * @returns {any} L'avanzamento, da 0 a 1.
 */
export function avanzamento(previsto: any[][], realizzato: any[][]): any {
  return answer(progress(previsto, realizzato));
}

/**
 * Avanzamento atteso a una data: quota dei periodi previsti che sono già terminati.
 * @customfunction ATTESO ATTESO
 * @param {any[][]} previsto Celle dei periodi previsti, segnate con X.
 * @param {any} data Data di riferimento.
 * @param {any} anno Anno della prima riga di celle.
 * @returns {any} L'avanzamento atteso, da 0 a 1.
 */
export function atteso(previsto: any[][], data: any, anno: any): any {
  return answer(expected(previsto, data, anno));
}

/**
 * Stato di una fase a una data: da avviare, in corso, in ritardo, conclusa e così via.
 * @customfunction STATO_FASE STATO_FASE
 * @param {any[][]} previsto Celle dei periodi previsti, segnate con X.
 * @param {any[][]} realizzato Celle dei periodi realizzati, segnate con X.
 * @param {any} data Data di riferimento.
 * @param {any} anno Anno della prima riga di celle.
 * @param {any} [eseguito] SI se la fase è dichiarata eseguita.
 * @returns {any} Lo stato della fase.
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
 * @param {any[][]} previsto Periodi previsti: una riga per fase, segnati con X.
 * @param {any[][]} realizzato Periodi realizzati: una riga per fase, segnati con X.
 * @param {any} data Data di riferimento.
 * @param {any} anno Anno del cronoprogramma.
 * @param {any[][]} [pesi] Pesi delle fasi: quelle senza peso non contano.
 * @returns {any} Lo stato dell'obiettivo.
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
 * @param {any[][]} previsto Periodi previsti: una riga per fase, segnati con X.
 * @param {any[][]} realizzato Periodi realizzati: una riga per fase, segnati con X.
 * @param {any} data Data di riferimento, come in STATO_OBIETTIVO: non cambia il risultato.
 * @param {any} anno Anno del cronoprogramma, come in STATO_OBIETTIVO: non cambia il risultato.
 * @param {any[][]} [pesi] Pesi delle fasi: uguali se omessi.
 * @returns {any} L'avanzamento, da 0 a 1.
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
 * @param {any[][]} previsto Celle dei periodi previsti, segnate con X.
 * @param {any} anno Anno della prima riga di celle.
 * @returns {any} La data di inizio: dare alla cella il formato di data.
 */
export function inizio(previsto: any[][], anno: any): any {
  return answer(start(previsto, anno));
}

/**
 * Ultimo giorno dei periodi segnati, come data.
 * @customfunction FINE FINE
 * @param {any[][]} previsto Celle dei periodi previsti, segnate con X.
 * @param {any} anno Anno della prima riga di celle.
 * @returns {any} La data di fine: dare alla cella il formato di data.
 */
export function fine(previsto: any[][], anno: any): any {
  return answer(end(previsto, anno));
}
