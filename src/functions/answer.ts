/** What a body of a function gives, as rows where the function is declared as a table. */
import { Rejection } from "../domain/rejection";

/** A value or a refusal as it is: the wrapper of the function makes of it what Excel wants. */
export const answer = (computed: unknown): any => computed;

/** A single value as a table of one cell, the shape that Excel expects of a function declared as a table. */
export function answerTable(computed: unknown): any {
  return computed instanceof Rejection || Array.isArray(computed) ? computed : [[computed]];
}
