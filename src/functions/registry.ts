/** The custom functions by the names that Excel knows them by, as they are registered. */
import * as achievement from "./achievement";
import type { CustomFunction } from "./outermost";
import { outermost } from "./outermost";
import * as payments from "./payments";
import * as resultPay from "./resultPay";
import * as schedule from "./schedule";
import type { FunctionName } from "./signatures";
import { PARAMETERS } from "./signatures";
import * as weights from "./weights";

/** "verificaPesi" is VERIFICA_PESI. */
const idOf = (name: string): string => name.replace(/[A-Z]/g, "_$&").toUpperCase();

const bodies = [weights, achievement, schedule, payments, resultPay].flatMap((file) =>
  Object.entries(file as Record<string, CustomFunction>),
);

export const FUNCTIONS: ReadonlyMap<FunctionName, CustomFunction> = new Map(
  bodies.map(([name, body]) => {
    const id = idOf(name) as FunctionName;
    return [id, outermost(body, PARAMETERS[id])];
  }),
);
