/** Turns what the domain computes into what a custom function may give back to Excel. */
import { Rejection } from "../domain/rejection";

/** What a cell can show. */
type CellValue = number | string | boolean;

/** What the domain computes for a cell. */
type Computed = CellValue | Rejection;

/**
 * The answer of a function of one cell. A rejection becomes a `CustomFunctions.Error`, returned and never
 * thrown; so does a number too large to be represented, since a cell must never see NaN or Infinity.
 */
export function answer(computed: Computed): any {
  if (computed instanceof Rejection) return cellError(computed);
  if (typeof computed === "number" && !Number.isFinite(computed)) {
    return cellError(new Rejection("value", "il risultato è troppo grande"));
  }
  return computed;
}

/**
 * The answer of a function that may spill: rows of cells as they are, a single value or a rejection as a
 * table of one cell, the shape that Excel expects of a function declared as a table.
 */
export function answerTable(
  computed: Computed | readonly (readonly (CellValue | Rejection)[])[],
): any[][] {
  if (!Array.isArray(computed)) return [[answer(computed as Computed)]];
  const rows = computed as readonly (readonly Computed[])[];
  return rows.map((row) => row.map(answer));
}

/** Where `CustomFunctions.Error` is missing (older runtimes), an object of the same shape. */
function cellError({ code, message }: Rejection): any {
  const ExcelError = (globalThis as { CustomFunctions?: { Error?: ErrorConstructor } })
    .CustomFunctions?.Error;
  return ExcelError ? new ExcelError(code, message) : { code, message };
}

type ErrorConstructor = new (code: string, message: string) => unknown;
