/** The custom functions by the names that Excel knows them by, called as Excel calls them. */
import * as achievement from '../../src/functions/achievement';
import * as payments from '../../src/functions/payments';
import * as reason from '../../src/functions/reason';
import * as resultPay from '../../src/functions/resultPay';
import * as schedule from '../../src/functions/schedule';
import * as weights from '../../src/functions/weights';

type CustomFunction = (...given: unknown[]) => unknown;

/** Excel calls with any cells, whatever the declared types. */
const ofFile = (file: object): [string, CustomFunction][] =>
  Object.entries(file as Record<string, CustomFunction>);

/** "verificaPesi" is VERIFICA_PESI. */
const idOf = (name: string): string => name.replace(/[A-Z]/g, '_$&').toUpperCase();

export const functions: ReadonlyMap<string, CustomFunction> = new Map(
  [weights, achievement, schedule, payments, resultPay, reason].flatMap((file) =>
    ofFile(file).map(([name, implementation]) => [idOf(name), implementation]),
  ),
);

/** The result of a function of this name. */
export function call(id: string, ...given: unknown[]): unknown {
  const implementation = functions.get(id);
  if (!implementation) throw new Error(`No function ${id}`);
  return implementation(...given);
}
