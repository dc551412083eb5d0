/**
 * How much of what is many is tried, chosen by a seed that is printed and can be given again (FIDELITY_SEED): a few in
 * `npm test`, all of it by `npm run fidelity`; with FIDELITY=exhaustive also where all of it takes more than an hour.
 */
const LEVELS = ['few', 'all', 'exhaustive'] as const;
const level = LEVELS.find((each) => each === (process.env.FIDELITY ?? 'few'));
if (level === undefined) throw new RangeError(`FIDELITY=${process.env.FIDELITY}`);

export const isFew = level === 'few';
/** The same in every `npm test`, another in each `npm run fidelity`, unless it is given. */
export const seed = Number(process.env.FIDELITY_SEED ?? (isFew ? 2026 : Date.now() % 1_000_000));

/** Said with each failure, so that it can be had again. */
export const told = `FIDELITY=${level} FIDELITY_SEED=${seed}`;

/** A few of all, in their order, or all, or the most of them; the salt makes two choices of one run differ. */
export function chosen<T>(all: readonly T[], few: number, salt: number, most = Infinity): T[] {
  const wanted = { few, all: most, exhaustive: Infinity }[level!];
  const random = generator(seed + salt);
  return all
    .map((value, index) => ({ value, index, order: random() }))
    .sort((a, b) => a.order - b.order)
    .slice(0, wanted)
    .sort((a, b) => a.index - b.index)
    .map(({ value }) => value);
}

/**
 * `it` for the journeys of a file, of which a few are made (the others are told as skipped): the first call is for the
 * first of them.
 */
export function itOf(all: number, few: number, salt: number): typeof it {
  const numbers = new Set(chosen([...Array(all).keys()], few, salt));
  let next = 0;
  afterAll(() => expect(next).toBe(all));
  return ((name: string, journey: () => Promise<void>) =>
    (numbers.has(next++) ? it : it.skip)(name, journey)) as typeof it;
}

/** How many cases of a property are tried: a fifth of those in `npm run fidelity`. */
export const runs = (all: number): number => (isFew ? Math.ceil(all / 5) : all);

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
