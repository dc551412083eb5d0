/**
 * Which faults are tried, chosen by a seed that is printed and can be given again (FIDELITY_SEED). `npm run fidelity`:
 * every request and some actions of every operation; FIDELITY=exhaustive: every action. In `npm test` a few of each of
 * two operations.
 */
const LEVEL = process.env.FIDELITY ?? 'few';
const seed = Number(process.env.FIDELITY_SEED ?? Date.now() % 1_000_000);

const MOST = {
  few: { operations: 2, requests: 2, actions: 2 },
  all: { operations: Infinity, requests: Infinity, actions: 30 },
  exhaustive: { operations: Infinity, requests: Infinity, actions: Infinity },
}[LEVEL];
if (!MOST) throw new RangeError(`FIDELITY=${LEVEL}`);

export const isFew = LEVEL === 'few';

/** Said with each failure, so that it can be had again. */
export const told = `FIDELITY=${LEVEL} FIDELITY_SEED=${seed}`;

export const someOf = <T>(operations: readonly T[]): T[] =>
  numbers(operations.length, MOST.operations, 0).map((number) => operations[number - 1]!);

export const requestsOf = (count: number) => numbers(count, MOST.requests, 1);
export const actionsOf = (count: number) => numbers(count, MOST.actions, 2);

/** Some of the numbers from 1 to a count. */
function numbers(count: number, most: number, salt: number): number[] {
  const random = generator(seed + salt);
  return Array.from({ length: count }, (_, index) => ({ value: index + 1, order: random() }))
    .sort((a, b) => a.order - b.order)
    .slice(0, most)
    .map(({ value }) => value)
    .sort((a, b) => a - b);
}

/** Mulberry32. */
function generator(start: number): () => number {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
