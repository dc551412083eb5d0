/** The custom functions by the names that Excel knows them by, as they are registered. */
import { BODIES, bodiesOf } from "./bodies";
import type { CustomFunction } from "./outermost";
import { outermost } from "./outermost";
import * as reason from "./reason";
import type { FunctionName } from "./signatures";
import { PARAMETERS } from "./signatures";

export const FUNCTIONS: ReadonlyMap<FunctionName, CustomFunction> = new Map(
  [...BODIES, ...bodiesOf(reason)].map(([id, body]) => [id, outermost(body, PARAMETERS[id])]),
);
