/** The custom functions by the names that Excel knows them by, called as Excel calls them. */
import { FUNCTIONS } from '../../src/functions/registry';

type CustomFunction = (...given: unknown[]) => unknown;

/** What a function answers; a refusal that is the whole answer, which it throws, as the object that it is. */
const answering =
  (implementation: CustomFunction): CustomFunction =>
  (...given) => {
    try {
      return implementation(...given);
    } catch (refusal) {
      return refusal;
    }
  };

export const functions: ReadonlyMap<string, CustomFunction> = new Map(
  [...FUNCTIONS].map(([id, implementation]) => [id, answering(implementation)]),
);

/** The result of a function of this name. */
export function call(id: string, ...given: unknown[]): unknown {
  const implementation = functions.get(id);
  if (!implementation) throw new Error(`No function ${id}`);
  return implementation(...given);
}

/** A function of this name, to be called many times. */
export const named =
  (id: string) =>
  (...given: unknown[]): unknown =>
    call(id, ...given);

/** `#VALUE!` with this message. */
export const bad = (message: string): unknown => ({ code: '#VALUE!', message });

/** `#N/A` with this message. */
export const missing = (message: string): unknown => ({ code: '#N/A', message });

/** Errors that a function cannot give back: they are told by name in the message of another. */
const TOLD = new Set(['#REF!', '#NAME?']);

/** An error of the input, passed on with the name of its argument. */
export const passed = (code: string): unknown => ({
  code: TOLD.has(code) ? '#VALUE!' : code,
  message: expect.stringMatching(
    TOLD.has(code) ? new RegExp(`^[a-z_]+(?:, .*)?: \\${code}$`) : /./,
  ),
});

/** Whether an answer is an error with a message. */
export const isRefusal = (answer: unknown): boolean =>
  typeof answer === 'object' && answer !== null && 'code' in answer && 'message' in answer;
