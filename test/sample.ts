/**
 * What is exhaustive is tried whole by `npm run fidelity`; `npm test` tries a part of it, chosen by a seed that is printed
 * and can be given: FIDELITY_SEED=7 npm test.
 */
const ALL = process.env.FIDELITY === 'all';
/** The seed of the run: the same in every `npm test`, another in each `npm run fidelity`, unless it is given. */
export const seed = Number(process.env.FIDELITY_SEED ?? (ALL ? Date.now() % 1_000_000 : 2026));

/** Said with each failure, so that it can be had again. */
export const told = `FIDELITY_SEED=${seed}${ALL ? ' FIDELITY=all' : ''}`;

/** Numbers from 1 to a count: a tenth of them, and no more than six. */
export function sample(count: number, salt: number): number[] {
  const all = Array.from({ length: count }, (_, index) => index + 1);
  return chosen(all, Math.min(6, Math.max(1, Math.ceil(count / 10))), salt);
}

/** So many of all, in their order; the salt makes two choices of one run differ. */
export function chosen<T>(all: readonly T[], most: number, salt: number): T[] {
  if (ALL) return [...all];
  const random = generator(seed + salt);
  return all
    .map((value, index) => ({ value, index, order: random() }))
    .sort((a, b) => a.order - b.order)
    .slice(0, most)
    .sort((a, b) => a.index - b.index)
    .map(({ value }) => value);
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
