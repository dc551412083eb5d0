/** The bodies of the custom functions by the names that Excel knows them by: what they give before it is made an answer. */
import * as achievement from "./achievement";
import type { CustomFunction } from "./outermost";
import * as payments from "./payments";
import * as resultPay from "./resultPay";
import * as schedule from "./schedule";
import type { FunctionName } from "./signatures";
import * as weights from "./weights";

/** "verificaPesi" is VERIFICA_PESI. */
const idOf = (name: string): string => name.replace(/[A-Z]/g, "_$&").toUpperCase();

/** The functions that a file exports. */
export const bodiesOf = (file: object): (readonly [FunctionName, CustomFunction])[] =>
  Object.entries(file as Record<string, CustomFunction>).map(
    ([name, body]) => [idOf(name) as FunctionName, body] as const,
  );

/** All but the one that calls the others by name. */
export const BODIES: ReadonlyMap<FunctionName, CustomFunction> = new Map(
  [weights, achievement, schedule, payments, resultPay].flatMap(bodiesOf),
);
