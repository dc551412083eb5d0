/**
 * Which faults are tried: all of them with `npm run fidelity`; in `npm test` a tenth, chosen by a seed that is printed
 * and can be given again (FIDELITY_SEED), and no more than so many of each kind.
 */
const ALL = process.env.FIDELITY === 'all';
const seed = Number(process.env.FIDELITY_SEED ?? Date.now() % 1_000_000);
const MOST = 6;

/** Said with each failure, so that it can be had again. */
export const told = ALL ? 'all faults' : `FIDELITY_SEED=${seed}`;

/** Numbers from 1 to a count. */
export function sample(count: number, salt: number): number[] {
  const all = Array.from({ length: count }, (_, index) => index + 1);
  if (ALL) return all;
  const wanted = Math.min(MOST, Math.max(1, Math.ceil(count / 10)));
  const random = generator(seed + salt);
  return all
    .map((value) => ({ value, order: random() }))
    .sort((a, b) => a.order - b.order)
    .slice(0, wanted)
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
