/** The custom function for sheets that must say in words why a value is missing: a formula cannot read the message of an error. */
import { quoted } from "../domain/cells";
import { Rejection, badInput } from "../domain/rejection";
import { answer } from "./answer";
import { BODIES } from "./bodies";
import type { CustomFunction } from "./outermost";
import { outermost } from "./outermost";
import { readArgument, scalar } from "./reading/arguments";
import type { FunctionName } from "./signatures";
import { PARAMETERS } from "./signatures";

/**
 * Valore di una funzione PIAO, oppure in parole perché non si può calcolare.
 * @customfunction VALORE_O_MOTIVO VALORE_O_MOTIVO
 * @helpurl https://localhost:3000/guida/funzioni.html#valore_o_motivo
 * @param {any} funzione Nome della funzione, tra virgolette e senza PIAO: "GRADO", "STATO_FASE", "LEGGI_PESO".
 * @param {any[][][]} argomenti Argomenti della funzione, nel suo ordine: per saltarne uno si scrive "".
 * @returns {any} Il valore della funzione; le parole del suo errore #VALORE!; un testo vuoto al posto di #N/D.
 * @remarks Una formula non può leggere il messaggio di un errore, e spesso Excel non lo mostra: così la cella dice
 *   che cosa correggere. Dove i dati non ci sono ancora (#N/D) la cella resta vuota. Un errore che sta già nelle
 *   celle indicate (#RIF!, #DIV/0!) passa com'è. Con una funzione che riempie più celle, come CRONOPROGRAMMA, non
 *   si usa.
 * @example VALORE_O_MOTIVO("GRADO";8;10)
 * @example VALORE_O_MOTIVO("GRADO";"forse";10)
 * @example VALORE_O_MOTIVO("GRADO";"";10)
 * @example VALORE_O_MOTIVO("AVANZAMENTO";{"X"\"X"\"X"};{"X"\"forse"\""})
 * @example VALORE_O_MOTIVO("LEGGI_PESO";"alto")
 */
export function valoreOMotivo(funzione: any, argomenti: any[][][]): any {
  const given: readonly unknown[] = Array.isArray(argomenti) ? argomenti : [];
  const error = errorAmong([[[funzione]], ...given]);
  if (error) return answer(error);
  const name = scalar(funzione);
  const id = (typeof name === "string" ? name.trim().toUpperCase() : "") as FunctionName;
  const body = BODIES.get(id);
  if (!body) return answer(badInput("funzione", `${quoted(name)} non è una funzione PIAO`));
  return inWords(resultOf(outermost(body, PARAMETERS[id]), given), id);
}

/** The first error among cells, wherever it stands. */
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

/** What the function gives, or throws. */
function resultOf(called: CustomFunction, given: readonly unknown[]): unknown {
  try {
    return called(...given);
  } catch (problem) {
    return problem;
  }
}

function inWords(result: unknown, name: string): unknown {
  if (Array.isArray(result)) {
    const [row] = result as unknown[][];
    const isOneCell = result.length === 1 && row?.length === 1;
    return isOneCell
      ? inWords(row[0], name)
      : answer(badInput("funzione", `${name} riempie più celle: usarla da sola`));
  }
  if (typeof result !== "object" || result === null) return result;
  const { code, message } = result as { code?: unknown; message?: unknown };
  return code === "#N/A" ? "" : String(message);
}
