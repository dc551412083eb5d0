/** How titles are compared: what is added to them and how they are written makes no difference. */
import { textKey } from '../cells';

/** Letters, figures and percent signs alone. */
export const bare = (text: string): string => text.replace(/[^\p{L}\p{N}%]+/gu, ' ');

/** What documents add to a title: that the objective is shared, and where its sheet is. */
const REMARK =
  /\bsi veda (?:l'|la scheda |l'?obiettivo )?(?:obiettivo )?n\.? ?[\d/]+|\(\s*obiettivo (?:intersettoriale|trasversale|condiviso)\b[^)]*\)?|\bobiettivo (?:intersettoriale|trasversale|condiviso)\b/gi;

export const titleKey = (title: string): string => textKey(bare(title.replace(REMARK, ' '))).trim();

/** Pairs of letters, with how often each is there. */
function pairs(text: string): Map<string, number> {
  const found = new Map<string, number>();
  for (let at = 0; at + 1 < text.length; at++) {
    const pair = text.slice(at, at + 2);
    found.set(pair, (found.get(pair) ?? 0) + 1);
  }
  return found;
}

/** The figures of a text, Roman ones and single letters too: "lotto 1" is not "lotto 2", "stralcio I" not "stralcio II". */
const figures = (key: string): string =>
  (key.match(/\d+|(?<= )(?:[ivx]+|[a-z])(?= |$)/g) ?? [])
    .filter((each) => !PARTICLES.has(each))
    .join(' ');

/** Single letters that are words. */
const PARTICLES = new Set(['a', 'e', 'i', 'o', 'l', 'd']);

/** Compares a text with others: how much of their pairs of letters two of them have in common (Dice), from 0 to 1. */
export function likeness(keys: readonly string[]): (one: number, other: number) => number {
  const all = keys.map((key) => ({ key, pairs: pairs(key), figures: figures(key) }));
  return (one, other) => {
    const [a, b] = [all[one]!, all[other]!];
    if (a.key === b.key) return a.key === '' ? 0 : 1;
    const [short, long] = a.key.length < b.key.length ? [a, b] : [b, a];
    const whole = short.key.length + long.key.length - 2;
    // What is much shorter cannot be alike, and need not be counted.
    if (a.figures !== b.figures || short.key.length < 8 || long.key.length > 2 * short.key.length)
      return 0;
    let common = 0;
    for (const [pair, times] of short.pairs) common += Math.min(times, long.pairs.get(pair) ?? 0);
    return (2 * common) / whole;
  };
}
