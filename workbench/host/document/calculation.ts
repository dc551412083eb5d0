/** How formulas that refer to themselves are computed: Excel's own values where a file says none. */
export function iterationsOf({ iterate, iterateCount, iterateDelta }: Record<string, string>) {
  return {
    enabled: iterate === '1' || iterate === 'true',
    maxIteration: Number(iterateCount ?? 100),
    maxChange: Number(iterateDelta ?? 0.001),
  };
}
