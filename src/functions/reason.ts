/** The custom function for sheets that must say in words why a value is missing: a formula cannot read the message of an error. */
import { isBlank, quoted } from "../domain/cells";
import { Rejection, badInput } from "../domain/rejection";
import { BODIES } from "./bodies";
import { readArgument, scalar } from "./reading/arguments";

/**
 * Valore di una funzione PIAO, oppure in parole perché non si può calcolare.
 * @customfunction VALORE_O_MOTIVO VALORE_O_MOTIVO
 * @helpurl https://localhost:3000/guida/funzioni.html#valore_o_motivo
 * @param {any} funzione Nome della funzione, tra virgolette e senza PIAO: "GRADO", "STATO_FASE", "LEGGI_PESO".
 * @param {any[][][]} argomenti Argomenti della funzione, nel suo ordine: per saltarne uno si scrive "".
 * @returns {any[][]} Il valore della funzione; le parole del suo errore #VALORE!; un testo vuoto al posto di #N/D.
 * @remarks Una formula non può leggere il messaggio di un errore, e spesso Excel non lo mostra: così la cella dice
 *   che cosa correggere. Dove i dati non ci sono ancora (#N/D) la cella resta vuota. Un errore che sta già nelle
 *   celle indicate (#RIF!, #DIV/0!) passa com'è. Una funzione che riempie più
 *   celle, come VERIFICA_PESI con i gruppi, le riempie tutte.
 * @example VALORE_O_MOTIVO("GRADO";8;10)
 * @example VALORE_O_MOTIVO("GRADO";"forse";10)
 * @example VALORE_O_MOTIVO("GRADO";"";10)
 * @example VALORE_O_MOTIVO("AVANZAMENTO";{"X"\"X"\"X"};{"X"\"forse"\""})
 * @example VALORE_O_MOTIVO("LEGGI_PESO";"alto")
 */
export function valoreOMotivo(funzione: any, argomenti: any[][][]): any[][] {
  const given: readonly unknown[] = Array.isArray(argomenti) ? argomenti : [];
  const name = scalar(funzione);
  if (name instanceof Rejection) return name as any;
  if (isBlank(name)) return badInput("funzione", "manca il nome della funzione PIAO") as any;
  const body = typeof name === "string" ? BODIES.get(name.trim().toUpperCase()) : undefined;
  if (!body) return badInput("funzione", `${quoted(name)} non è una funzione PIAO`) as any;
  const result: unknown = body(...given);
  if (Array.isArray(result))
    return (result as unknown[][]).map((row) => row.map((cell) => inWords(cell, given)));
  const answer = inWords(result, given);
  return answer instanceof Rejection ? (answer as any) : [[answer]];
}

function inWords(result: unknown, given: readonly unknown[]): unknown {
  if (!(result instanceof Rejection)) return result;
  const error = result.kind === "passed" ? result : errorAmong(given);
  if (error) return error;
  return result.kind === "na" ? "" : result.message;
}

/** The first error among cells, wherever it stands: Excel's own functions pass it on. */
function errorAmong(given: readonly unknown[]): Rejection | undefined {
  for (const each of given) {
    const argument = readArgument("argomenti", each);
    for (let index = 0; index < argument.length; index++) {
      const cell = argument.at(index);
      if (cell instanceof Rejection) return cell;
    }
  }
  return undefined;
}
