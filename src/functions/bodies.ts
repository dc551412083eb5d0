/** What the custom functions compute, by the names that Excel knows them by: values and refusals, before they become cells. */
import * as achievement from "./achievement";
import type { CustomFunction } from "./outermost";
import * as payments from "./payments";
import * as resultPay from "./resultPay";
import * as schedule from "./schedule";
import * as weights from "./weights";

/** "verificaPesi" is VERIFICA_PESI. */
export const idOf = (name: string): string => name.replace(/[A-Z]/g, "_$&").toUpperCase();

export const BODIES: ReadonlyMap<string, CustomFunction> = new Map(
  [weights, achievement, schedule, payments, resultPay].flatMap((file) =>
    Object.entries(file as Record<string, CustomFunction>).map(
      ([name, body]) => [idOf(name), body] as const,
    ),
  ),
);
