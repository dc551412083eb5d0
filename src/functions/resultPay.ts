/** Custom function on result pay. */
import { resultPay } from "../domain/resultPay";
import { answer } from "./answer";

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
 *   verso l'alto. Il punteggio sta tra 0 e 200%, la quota tra 0 e 100%: 85 scritto per 85% è un errore, non
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
  return answer(resultPay(base, punteggio, giorni, giorni_anno, quota));
}
