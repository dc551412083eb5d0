/** The custom functions by the names that Excel knows them by, as they are registered. */
import { BODIES, idOf } from "./bodies";
import type { CustomFunction } from "./outermost";
import { outermost } from "./outermost";
import * as reason from "./reason";
import type { FunctionName } from "./signatures";
import { PARAMETERS } from "./signatures";

const bodies: ReadonlyMap<string, CustomFunction> = new Map([
  ...BODIES,
  ...Object.entries(reason as Record<string, CustomFunction>).map(
    ([name, body]) => [idOf(name), body] as const,
  ),
]);

export const FUNCTIONS: ReadonlyMap<FunctionName, CustomFunction> = new Map(
  [...bodies].map(([id, body]) => [
    id as FunctionName,
    outermost(body, PARAMETERS[id as FunctionName]),
  ]),
);
