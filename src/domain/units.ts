/**
 * Recognises the unit that a document prints under several names ("CUC", "SETTORE PROGETTAZIONE E CUC").
 * Weights total 100 by unit, so a total by printed name raises false alarms.
 */
import type { Unit } from './plan';

/**
 * The form in which names of units are compared: lower case, no accents, nor the apostrophe that capitals have for
 * one ("ATTIVITA'" is "Attività"), straight apostrophes and hyphens, single spaces, no leading "settore". Text without
 * letters gives its trimmed self; the word "settore" alone stays.
 */
export function unitKey(printed: string): string {
  return (
    printed
      .normalize('NFD')
      .replace(/[\u0300-\u036f]/g, '')
      .replace(/[‘’`´ʹʼ]/g, "'")
      // After a vowel it is an accent: elisions stand after consonants.
      .replace(/([aeiou])'+(?=([a-z])?)/gi, (_, vowel: string, next?: string) =>
        next === undefined ? vowel : `${vowel} `,
      )
      .replace(/[‐-―]/g, '-')
      .replace(/\s+/g, ' ')
      .trim()
      .toLowerCase()
      .replace(/^settore (?=\S)/, '')
  );
}

/**
 * The unit that a printed name stands for, by its name or one of its aliases.
 * Undefined when the name is blank, unknown, or claimed by more than one unit: guessing would move a
 * weight into the wrong total.
 */
export function resolveUnit(units: readonly Unit[], printed: string): Unit | undefined {
  const key = unitKey(printed);
  return key === '' ? undefined : (claims(units).get(key) ?? undefined);
}

/** Who claims each name, null where several do: asked for each row of a plan, found once for its units. */
const known = new WeakMap<readonly Unit[], ReadonlyMap<string, Unit | null>>();

function claims(units: readonly Unit[]): ReadonlyMap<string, Unit | null> {
  const before = known.get(units);
  if (before) return before;
  const found = new Map<string, Unit | null>();
  for (const unit of units)
    for (const key of new Set([unit.name, ...unit.aliases].map(unitKey)))
      found.set(key, found.has(key) ? null : unit);
  known.set(units, found);
  return found;
}
