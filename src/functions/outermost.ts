/** The outermost layer of every custom function: what Excel may be answered, and how. */
import { Rejection } from "../domain/rejection";
import { place, readArgument } from "./reading/arguments";

/** A function as Excel calls it: any cells, null for what is left out. */
export type CustomFunction = (...given: any[]) => unknown;

/**
 * A body that gives values, rows of values or a refusal, as Excel is to be answered: a refusal that is the whole
 * answer is thrown as `CustomFunctions.Error`, one inside a table is returned in its cell. An error among the cells
 * given comes before any other refusal, since Excel's own functions pass errors on. A number too large to be
 * represented is a refusal: a cell never sees NaN or Infinity. Of a refusal whose words are the answer the words are
 * given. Nothing else is ever thrown.
 */
export function outermost(body: CustomFunction, names: readonly string[]): CustomFunction {
  // So many parameters as the longest function has: gathering them in an array takes as long as a short sum.
  return (a, b, c, d, e, f, g, h, i) => {
    let answer: unknown;
    try {
      answer = shown(body(a, b, c, d, e, f, g, h, i));
    } catch (problem) {
      answer = new Rejection("value", `errore imprevisto: ${String(problem)}`);
    }
    if (answer instanceof Rejection) {
      const passed = passedOn([a, b, c, d, e, f, g, h, i], names);
      if (answer.kind !== "told" || passed) throw asError(passed ?? answer);
      return answer.message;
    }
    return Array.isArray(answer) ? (answer as unknown[][]).map((row) => row.map(asCell)) : answer;
  };
}

const shown = (value: unknown): unknown =>
  typeof value === "number" && !Number.isFinite(value)
    ? new Rejection("value", "il risultato è troppo grande")
    : value;

function asCell(value: unknown): unknown {
  const cell = shown(value);
  return cell instanceof Rejection ? asError(cell) : cell;
}

/** The first error among the cells given, with the name of its argument and its place there. */
function passedOn(given: readonly unknown[], names: readonly string[]): Rejection | undefined {
  for (const [index, name] of names.entries()) {
    const argument = readArgument(name, given[index]);
    for (let at = 0; at < argument.length; at++) {
      const cell = argument.at(at);
      if (!(cell instanceof Rejection)) continue;
      // An error of our own functions says itself what is wrong.
      if (!cell.message.startsWith("#")) return cell;
      return new Rejection("passed", `${place(argument, at)}: ${cell.message}`, cell.code);
    }
  }
  return undefined;
}

type ErrorConstructor = new (code: string, message: string) => unknown;

/** Where `CustomFunctions.Error` is missing (older runtimes), an object of the same shape. */
function asError({ code, message }: Rejection): unknown {
  const ExcelError = (globalThis as { CustomFunctions?: { Error?: ErrorConstructor } })
    .CustomFunctions?.Error;
  return ExcelError ? new ExcelError(code, message) : { code, message };
}
