/** Custom functions on payment times. */
import { payShare, payShareText } from "../domain/paymentWeight";
import { daysToPayment, delayInYear, delayYear } from "../domain/payments";
import { Rejection, badInput, noData } from "../domain/rejection";
import { readOptionalDate, readYear } from "./reading/dates";
import { meanOfInvoices, readInvoices, readPayQuota, readPayWeight } from "./reading/payments";

/**
 * Indicatore di tempestività dei pagamenti (ITP): giorni medi tra scadenza e pagamento, ponderati con gli importi.
 * @customfunction TEMPESTIVITA TEMPESTIVITA
 * @helpurl https://localhost:3000/guida/funzioni.html#tempestivita
 * @param {any[][]} importi Importi delle fatture, in euro.
 * @param {any[][]} scadenze Date di scadenza.
 * @param {any[][]} pagamenti Date di pagamento; vuote se non pagate.
 * @param {any} [dal] Primo giorno del periodo: senza limite se omesso.
 * @param {any} [al] Ultimo giorno del periodo: senza limite se omesso.
 * @param {any[][]} [sospensione] Giorni di sospensione di ciascuna fattura (contestazioni, contenzioso).
 * @returns {any} I giorni medi: negativi se si paga in anticipo.
 * @remarks Σ ((pagamento − scadenza − sospensione) × importo) / Σ importi, sulle fatture pagate nel periodo.
 *   Giorni di calendario. Le righe vuote e le fatture non pagate non contano; le note di credito sono importi
 *   negativi.
 * @see DPCM 22/9/2014, art. 9.
 * @example TEMPESTIVITA({1000;3000};{"31/01/2024";"29/02/2024"};{"10/02/2024";"24/02/2024"})
 * @example TEMPESTIVITA({1000;3000};{"31/01/2024";"29/02/2024"};{"10/02/2024";"24/02/2024"};"01/01/2024";"31/12/2024";{4;0})
 */
export function tempestivita(
  importi: any[][],
  scadenze: any[][],
  pagamenti: any[][],
  dal?: any,
  al?: any,
  sospensione?: any[][],
): any {
  const given = [importi, scadenze, pagamenti, dal, al, sospensione];
  return paidDays("scadenze", "manca la scadenza", given);
}

/**
 * Tempo medio di pagamento: giorni medi tra ricezione e pagamento, ponderati con gli importi.
 * @customfunction TEMPO_PAGAMENTO TEMPO_PAGAMENTO
 * @helpurl https://localhost:3000/guida/funzioni.html#tempo_pagamento
 * @param {any[][]} importi Importi delle fatture, in euro.
 * @param {any[][]} ricezioni Date di ricezione delle fatture.
 * @param {any[][]} pagamenti Date di pagamento; vuote se non pagate.
 * @param {any} [dal] Primo giorno del periodo: senza limite se omesso.
 * @param {any} [al] Ultimo giorno del periodo: senza limite se omesso.
 * @param {any[][]} [sospensione] Giorni di sospensione di ciascuna fattura (contestazioni, contenzioso).
 * @returns {any} I giorni medi.
 * @remarks Σ ((pagamento − ricezione − sospensione) × importo) / Σ importi, sulle fatture pagate nel periodo.
 * @see Tempo medio ponderato di pagamento (L. 145/2018, art. 1, cc. 859-861; Circ. MEF-RGS 1/2024).
 * @example TEMPO_PAGAMENTO({1000;3000};{"02/01/2024";"30/01/2024"};{"10/02/2024";"24/02/2024"})
 */
export function tempoPagamento(
  importi: any[][],
  ricezioni: any[][],
  pagamenti: any[][],
  dal?: any,
  al?: any,
  sospensione?: any[][],
): any {
  const given = [importi, ricezioni, pagamenti, dal, al, sospensione];
  return paidDays("ricezioni", "manca la data di ricezione", given);
}

function paidDays(
  fromName: string,
  missing: string,
  [importi, from, pagamenti, dal, al, sospensione]: readonly unknown[],
): number | Rejection {
  const since = readOptionalDate("dal", dal);
  if (since instanceof Rejection) return since;
  const until = readOptionalDate("al", al);
  if (until instanceof Rejection) return until;
  const period = { first: since ?? -Infinity, last: until ?? Infinity };
  if (period.first > period.last) return badInput("al", "è prima di «dal»");
  const invoices = readInvoices([importi, from, pagamenti, sospensione], fromName, missing);
  if (invoices instanceof Rejection) return invoices;
  return meanOfInvoices(
    invoices,
    (start, paid, suspended) => daysToPayment(period, start, paid, suspended),
    "nessun pagamento nel periodo",
  );
}

/**
 * Indicatore di ritardo annuale: giorni medi di ritardo, ponderati con gli importi, anche delle fatture non pagate.
 * @customfunction RITARDO_ANNUALE RITARDO_ANNUALE
 * @helpurl https://localhost:3000/guida/funzioni.html#ritardo_annuale
 * @param {any[][]} importi Importi delle fatture, in euro.
 * @param {any[][]} scadenze Date di scadenza.
 * @param {any[][]} pagamenti Date di pagamento; vuote se non pagate.
 * @param {any} anno Anno di cui si misura il ritardo.
 * @param {any} [lettura] Data fino a cui conta il ritardo di ciò che non è pagato: 31/12 dell'anno se omessa.
 * @returns {any} I giorni medi: l'obiettivo è raggiunto se non superano 0.
 * @remarks Σ (ritardo × importo) / Σ importi, sulle fatture scadute nell'anno e su quelle pagate nell'anno
 *   prima della scadenza. Una fattura conta in un solo anno: pagata a dicembre e in scadenza a gennaio, in quello
 *   del pagamento. Il ritardo è pagamento − scadenza; ciò che alla data di lettura non è pagato conta fino a
 *   quella data, se era già scaduto, altrimenti resta fuori.
 * @see L. 145/2018, art. 1, c. 859 lett. b e c. 861; Circ. MEF-RGS 1/2024.
 * @example RITARDO_ANNUALE({1000;3000};{"31/01/2024";"29/02/2024"};{"10/02/2024";"24/02/2024"};2024)
 * @example RITARDO_ANNUALE({1000;3000};{"31/01/2024";"01/12/2024"};{"10/02/2024";""};2024)
 */
export function ritardoAnnuale(
  importi: any[][],
  scadenze: any[][],
  pagamenti: any[][],
  anno: any,
  lettura?: any,
): any {
  const year = readYear("anno", anno);
  if (year instanceof Rejection) return year;
  const reading = readOptionalDate("lettura", lettura, year);
  if (reading instanceof Rejection) return reading;
  const invoices = readInvoices(
    [importi, scadenze, pagamenti, null],
    "scadenze",
    "manca la scadenza",
  );
  if (invoices instanceof Rejection) return invoices;
  const period = delayYear(year, reading);
  return meanOfInvoices(
    invoices,
    (due, paid) => delayInYear(period, due, paid),
    "nessuna fattura scaduta o pagata nell'anno",
  );
}

/**
 * Verifica che l'obiettivo sui tempi di pagamento pesi almeno il 30% della retribuzione di risultato.
 * @customfunction VERIFICA_PAGAMENTI VERIFICA_PAGAMENTI
 * @helpurl https://localhost:3000/guida/funzioni.html#verifica_pagamenti
 * @param {any} peso Peso dell'obiettivo: 30 oppure 30%.
 * @param {any} quota_obiettivi Quota della retribuzione di risultato legata agli obiettivi: 60% oppure 0,6.
 * @param {any} [soglia] Quota minima: 30% se omessa.
 * @returns {any} "OK", oppure la quota raggiunta e il peso che serve.
 * @remarks "OK" se peso × quota degli obiettivi è almeno la soglia: la legge parla della retribuzione di
 *   risultato, non del peso tra gli obiettivi. Altrimenti la quota raggiunta e il peso minimo, arrotondato
 *   per eccesso al centesimo. Un peso sopra 1, o scritto con %, è su 100; sotto 1 è una frazione e tutto è in %;
 *   1 da solo è un errore (1 punto o 100%?). La lettura della norma spetta all'ente e al revisore.
 * @see Art. 4-bis, c. 2, D.L. 13/2023 conv. L. 41/2023; Circ. MEF-RGS 1/2024.
 * @example VERIFICA_PAGAMENTI(30;60%)
 * @example VERIFICA_PAGAMENTI(30;100%)
 * @example VERIFICA_PAGAMENTI(50;60%)
 * @example VERIFICA_PAGAMENTI(30;20%)
 */
export function verificaPagamenti(peso: any, quota_obiettivi: any, soglia?: any): any {
  const weight = readPayWeight("peso", peso);
  if (weight instanceof Rejection) return weight;
  const share = readPayQuota("quota_obiettivi", quota_obiettivi);
  if (share instanceof Rejection) return share;
  const threshold = readPayWeight("soglia", soglia);
  if (threshold instanceof Rejection) return threshold;
  if (weight === null) return noData("peso", "manca il peso");
  if (share === null) return noData("quota_obiettivi", "manca la quota degli obiettivi");
  return payShareText(payShare(weight.value, share, threshold?.value), weight.unit);
}
