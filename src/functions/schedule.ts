/** Custom functions on the cronoprogramma: the marked periods of a year, at a date given by a cell. */
import { Rejection, badInput, noData } from "../domain/rejection";
import { periodDays, touchedPeriods } from "../domain/schedule/calendar";
import { objectiveProgress, objectiveState } from "../domain/schedule/objectiveState";
import { phaseState, trafficLight } from "../domain/schedule/phaseState";
import { deviation, expectedProgress, progress } from "../domain/schedule/progress";
import { isNothing, readArgument, readCount, scalar, unreadable } from "./reading/arguments";
import { readDate, readYear } from "./reading/dates";
import {
  readCalendar,
  readExecuted,
  readMarks,
  readMoment,
  readOptionalMoment,
  readPhase,
  readPhases,
  yearsOf,
} from "./reading/schedule";

const NOTHING_PLANNED = noData("previsto", "nessun periodo pianificato");

/**
 * Avanzamento di una fase: periodi realizzati su periodi previsti, al massimo 1.
 * @customfunction AVANZAMENTO AVANZAMENTO
 * @helpurl https://localhost:3000/guida/funzioni.html#avanzamento
 * @param {any[][]} previsto Celle dei periodi previsti, segnate con X.
 * @param {any[][]} realizzato Celle dei periodi realizzati, segnate con X.
 * @param {any} [data] Data di riferimento: se omessa contano tutti i segni.
 * @param {any} [anno] Anno della prima riga di celle: serve se c'è la data.
 * @returns {any} L'avanzamento, da 0 a 1.
 * @remarks Periodi realizzati / periodi previsti, al massimo 1. Alla data non conta ancora un periodo segnato
 *   che comincia dopo. Segnano un periodo X, x, ×, ✓, ✔, ●, ■, 1, VERO, SI; non lo segnano la cella vuota, 0, -,
 *   NO, FALSO; ogni altra cosa è un errore. Conta la posizione della cella, non l'intestazione. Senza periodi
 *   previsti: #N/D.
 * @example AVANZAMENTO({"X"\"X"\""\"X"};{"X"\""\""\"X"})
 * @example AVANZAMENTO(CRONOPROGRAMMA("01/02/2021";"31/05/2021";2021);CRONOPROGRAMMA("01/02/2021";"31/03/2021";2021))
 * @example AVANZAMENTO(CRONOPROGRAMMA("01/02/2021";"31/05/2021";2021);CRONOPROGRAMMA("01/02/2021";"31/03/2021";2021);"28/02/2021";2021)
 */
export function avanzamento(previsto: any[][], realizzato: any[][], data?: any, anno?: any): any {
  const phase = readPhase(readOptionalMoment, previsto, realizzato, data, anno);
  return phase instanceof Rejection ? phase : (progress(phase) ?? NOTHING_PLANNED);
}

/**
 * Avanzamento atteso a una data: quota dei periodi previsti che sono già terminati.
 * @customfunction ATTESO ATTESO
 * @helpurl https://localhost:3000/guida/funzioni.html#atteso
 * @param {any[][]} previsto Celle dei periodi previsti, segnate con X.
 * @param {any} data Data di riferimento.
 * @param {any} anno Anno della prima riga di celle.
 * @returns {any} L'avanzamento atteso, da 0 a 1.
 * @remarks Periodi previsti terminati entro la data / periodi previsti. Le colonne sono i periodi dell'anno: 1,
 *   2, 3, 4, 6 o 12 sono mesi interi; 24 quindicine (1-15, 16-fine mese); 36 decadi (fino al 10, al 20, alla
 *   fine); 52 o 53 settimane di 7 giorni dal 1° gennaio, non quelle del calendario, l'ultima fino al 31
 *   dicembre; ogni altro numero parti uguali dei giorni dell'anno. Più righe sono più anni; una sola colonna è
 *   un anno scritto in verticale.
 * @example ATTESO(CRONOPROGRAMMA("01/02/2021";"31/05/2021";2021);"31/03/2021";2021)
 * @example ATTESO(CRONOPROGRAMMA("01/02/2021";"31/05/2021";2021);"30/03/2021";2021)
 */
export function atteso(previsto: any[][], data: any, anno: any): any {
  const range = readArgument("previsto", previsto);
  const moment = readMoment(yearsOf(range), data, anno);
  const planned = moment instanceof Rejection ? moment : readMarks(range, moment);
  const due = planned instanceof Rejection ? planned : expectedProgress(planned);
  return due ?? NOTHING_PLANNED;
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
 * @remarks AVANZAMENTO − ATTESO alla stessa data: 0 se la fase è come previsto, negativo se è indietro, positivo
 *   se è avanti.
 * @see Linee guida DFP n. 2/2017: scostamento = consuntivo − programmato.
 * @example SCOSTAMENTO(CRONOPROGRAMMA("01/02/2021";"31/05/2021";2021);CRONOPROGRAMMA("01/02/2021";"31/03/2021";2021);"30/06/2021";2021)
 */
export function scostamento(previsto: any[][], realizzato: any[][], data: any, anno: any): any {
  const phase = readPhase(readMoment, previsto, realizzato, data, anno);
  return phase instanceof Rejection ? phase : (deviation(phase) ?? NOTHING_PLANNED);
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
 * @remarks Alla data non conta ancora un periodo realizzato che comincia dopo: lo stato di una data passata resta
 *   quello che era. Nell'ordine: "Non pianificata" se non ci sono periodi previsti; conclusa se i realizzati sono
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
  const isExecuted = readExecuted(eseguito);
  if (isExecuted instanceof Rejection) return isExecuted;
  const phase = readPhase(readMoment, previsto, realizzato, data, anno);
  return phase instanceof Rejection ? phase : phaseState(phase, isExecuted);
}

/**
 * Stato di un obiettivo a una data: in ritardo se lo è una fase, concluso se lo sono tutte e così via.
 * @customfunction STATO_OBIETTIVO STATO_OBIETTIVO
 * @helpurl https://localhost:3000/guida/funzioni.html#stato_obiettivo
 * @param {any[][]} previsto Periodi previsti: una riga per fase, segnati con X.
 * @param {any[][]} realizzato Periodi realizzati: una riga per fase, segnati con X.
 * @param {any} data Data di riferimento.
 * @param {any} anno Anno del cronoprogramma.
 * @param {any[][]} [pesi] Pesi delle fasi: se almeno una ha un peso, quelle senza non contano.
 * @returns {any} Lo stato dell'obiettivo.
 * @remarks Le fasi senza periodi previsti restano fuori ("Non pianificata" se lo sono tutte). Il primo che vale:
 *   "Non avviata" se lo è una fase; "In ritardo" se lo è una fase; se sono tutte concluse il peggiore tra
 *   "Conclusa in ritardo", "Conclusa", "Conclusa in anticipo"; "Da avviare" se nessuna è cominciata; "In
 *   anticipo" se lo sono tutte quelle cominciate e non concluse; "In corso". Ogni riga è una fase di un solo anno.
 * @example STATO_OBIETTIVO({"X"\"X"\""\"";"X"\"X"\"X"\"X"};{"X"\"X"\""\"";"X"\""\""\""};"31/10/2021";2021)
 * @example STATO_OBIETTIVO({"X"\"X"\""\"";""\""\""\"X"};{"X"\"X"\""\"";""\""\""\""};"31/10/2021";2021)
 */
export function statoObiettivo(
  previsto: any[][],
  realizzato: any[][],
  data: any,
  anno: any,
  pesi?: any[][],
): any {
  const phases = readPhases(readMoment, previsto, realizzato, data, anno, pesi);
  return phases instanceof Rejection ? phases : objectiveState(phases);
}

/**
 * Avanzamento di un obiettivo: media degli avanzamenti delle fasi, ponderata con i pesi se indicati.
 * @customfunction AVANZAMENTO_OBIETTIVO AVANZAMENTO_OBIETTIVO
 * @helpurl https://localhost:3000/guida/funzioni.html#avanzamento_obiettivo
 * @param {any[][]} previsto Periodi previsti: una riga per fase, segnati con X.
 * @param {any[][]} realizzato Periodi realizzati: una riga per fase, segnati con X.
 * @param {any} data Data di riferimento: se manca contano tutti i segni.
 * @param {any} anno Anno del cronoprogramma.
 * @param {any[][]} [pesi] Pesi delle fasi: se almeno una ha un peso, quelle senza non contano.
 * @returns {any} L'avanzamento, da 0 a 1.
 * @remarks Σ (peso × avanzamento della fase) / Σ pesi, sulle fasi che contano in STATO_OBIETTIVO: quelle senza
 *   periodi previsti restano fuori. Senza pesi le fasi contano allo stesso modo. Alla data non conta ancora un
 *   periodo realizzato che comincia dopo. Se nessuna fase conta: #N/D.
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
  const phases = readPhases(readOptionalMoment, previsto, realizzato, data, anno, pesi);
  if (phases instanceof Rejection) return phases;
  const mean = objectiveProgress(phases);
  if (Number.isNaN(mean)) return badInput("pesi", "la somma è troppo grande");
  return mean ?? NOTHING_PLANNED;
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
  return dayOf("first", previsto, anno);
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
  return dayOf("last", previsto, anno);
}

function dayOf(which: "first" | "last", previsto: unknown, anno: unknown): number | Rejection {
  const range = readArgument("previsto", previsto);
  const calendar = readCalendar(yearsOf(range), anno);
  if (calendar instanceof Rejection) return calendar;
  const planned = readMarks(range);
  if (planned instanceof Rejection) return planned;
  return planned.count === 0 ? NOTHING_PLANNED : periodDays(calendar, planned[which])[which];
}

const MOST_COLUMNS = 366;

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
 *   l'anno non contano. Una data senza anno ("30/06") è dell'anno indicato. I periodi sono quelli di ATTESO.
 * @example CRONOPROGRAMMA("10/04/2021";"02/07/2021";2021)
 * @example CRONOPROGRAMMA("20/01/2021";"20/02/2021";2021;24)
 */
export function cronoprogramma(inizio: any, fine: any, anno: any, colonne?: any): any[][] {
  return markedPeriods(inizio, fine, anno, colonne) as any;
}

function markedPeriods(
  inizio: unknown,
  fine: unknown,
  anno: unknown,
  colonne: unknown,
): string[][] | Rejection {
  const year = readYear("anno", anno);
  if (year instanceof Rejection) return year;
  const from = readDate("inizio", inizio, year);
  if (from instanceof Rejection) return from;
  const to = readDate("fine", fine, year);
  if (to instanceof Rejection) return to;
  if (to < from) return badInput("fine", "è prima dell'inizio");
  const columns = readCount("colonne", colonne, 12, MOST_COLUMNS);
  if (columns instanceof Rejection) return columns;
  return [touchedPeriods(year, columns, from, to).map((isTouched) => (isTouched ? "X" : ""))];
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
  const value = scalar(stato);
  if (isNothing(value)) return noData("stato", "manca lo stato");
  const light = typeof value === "string" ? trafficLight(value) : undefined;
  return light ?? unreadable("stato", value, "non è lo stato di una fase");
}
