/** Custom function on result pay. */
import { Rejection } from "../domain/rejection";
import { resultPay } from "../domain/scoring/resultPay";
import { readFraction, readNumber } from "./reading/arguments";

/**
 * Retribuzione di risultato: base per quota, giorni e punteggio, al centesimo.
 * @customfunction PREMIO PREMIO
 * @helpurl https://localhost:3000/guida/funzioni.html#premio
 * @param {any} base Importo base, in euro.
 * @param {any} punteggio Punteggio, come frazione: 85% oppure 0,85.
 * @param {any} [giorni] Giorni di servizio: tutto l'anno se omessi.
 * @param {any} [giorni_anno] Giorni dell'anno: 365 se omessi; 366 per un anno bisestile.
 * @param {any} [quota] Quota della base: 100% se omessa.
 * @returns {any} L'importo in euro.
 * @remarks base × quota × giorni / giorni dell'anno × punteggio, arrotondato al centesimo, il mezzo centesimo
 *   verso l'alto. 0 giorni valgono 0. Il punteggio sta tra 0 e 200%, la quota tra 0 e 100%: 85 scritto per 85% è un errore, non
 *   un premio cento volte più grande.
 * @see Contratto collettivo e sistema di misurazione e valutazione dell'ente.
 * @example PREMIO(5000;92,5%)
 * @example PREMIO(5000;92,5%;184)
 * @example PREMIO(5000;92,5%;184;366;50%)
 * @example PREMIO(5000;85)
 */
export function premio(
  base: any,
  punteggio: any,
  giorni?: any,
  giorni_anno?: any,
  quota?: any,
): any {
  const amount = readNumber("base", base, null);
  if (amount instanceof Rejection) return amount;
  const score = readFraction("punteggio", punteggio);
  if (score instanceof Rejection) return score;
  const days = readNumber("giorni", giorni, null);
  if (days instanceof Rejection) return days;
  const year = readNumber("giorni_anno", giorni_anno, null);
  if (year instanceof Rejection) return year;
  const share = readFraction("quota", quota);
  if (share instanceof Rejection) return share;
  // A year of 0 days is a blank cell.
  return resultPay({ base: amount, score, days, yearDays: year || null, share });
}
