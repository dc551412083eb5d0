/**
 * The degree of achievement of an indicator or of a deadline. No law fixes a formula (D.Lgs. 150/2009 leaves it
 * to each SMVP): direction, baseline, cap and delay rule are parameters.
 */
import type { Argument } from '../functions/reading/arguments';
import {
  place,
  readArgument,
  readOption,
  refusal,
  scalar,
  unreadable,
} from '../functions/reading/arguments';
import { readDate, readOptionalDate } from '../functions/reading/dates';
import type { Reading } from './cells';
import { isBlank, textKey, toBoolean, toFraction, toNumber } from './cells';
import { atLeast } from './decimal';
import { Rejection, badInput, noData } from './rejection';

export const DIRECTIONS = [
  'crescente',
  'decrescente',
  'decrescente_scarto',
  'soglia_min',
  'soglia_max',
  'uguale',
] as const;

type Direction = (typeof DIRECTIONS)[number];

/**
 * GRADO: how far an actual value reaches its target, by direction; between `minimo` (0) and `massimo` (1, or
 * "nessuno"). A blank actual value or target is no data. Percentages as text are fractions, as in cells.
 * Where the actual value of a decreasing indicator is 0 or less, the target is more than reached: `massimo`.
 */
export function achievement(
  consuntivo: unknown,
  target: unknown,
  verso?: unknown,
  partenza?: unknown,
  minimo?: unknown,
  massimo?: unknown,
): number | Rejection {
  const result = gradeOf(consuntivo, target, verso, partenza, minimo, massimo);
  return result instanceof Rejection
    ? refusal(result, consuntivo, target, verso, partenza, minimo, massimo)
    : result;
}

function gradeOf(
  consuntivo: unknown,
  target: unknown,
  verso: unknown,
  partenza: unknown,
  minimo: unknown,
  massimo: unknown,
): number | Rejection {
  const direction = readOption('verso', verso, DIRECTIONS);
  if (direction instanceof Rejection) return direction;
  const limits = readLimits(minimo, massimo);
  if (limits instanceof Rejection) return limits;
  const baseline = readMeasure('partenza', partenza);
  if (baseline instanceof Rejection) return baseline;
  const actual = readMeasure('consuntivo', consuntivo);
  if (actual instanceof Rejection) return actual;
  const due = readMeasure('target', target);
  if (due instanceof Rejection) return due;
  if (actual === null) return noData('consuntivo', 'manca il valore raggiunto');
  if (due === null) return noData('target', 'manca il valore atteso');
  const grade = isThreshold(direction)
    ? Number(meets(direction, actual, due))
    : ratio(direction, actual, due, baseline);
  if (grade instanceof Rejection) return grade;
  if (Number.isNaN(grade)) return badInput('consuntivo', 'i valori sono troppo grandi');
  if (grade === Infinity && limits.most === Infinity) {
    return badInput('massimo', 'senza limite il rapporto con un consuntivo di 0 o meno è infinito');
  }
  return Math.min(limits.most, Math.max(limits.least, grade));
}

type Threshold = 'soglia_min' | 'soglia_max' | 'uguale';

function isThreshold(direction: Direction): direction is Threshold {
  return direction === 'soglia_min' || direction === 'soglia_max' || direction === 'uguale';
}

function meets(direction: Threshold, actual: number, due: number): boolean {
  if (direction === 'soglia_min') return atLeast(actual, due);
  if (direction === 'soglia_max') return atLeast(due, actual);
  return atLeast(actual, due) && atLeast(due, actual);
}

function ratio(
  direction: Exclude<Direction, Threshold>,
  actual: number,
  due: number,
  baseline: number | null,
): number | Rejection {
  if (baseline !== null) {
    if (due !== baseline) return (actual - baseline) / (due - baseline);
    return badInput('partenza', 'è uguale al target: usare "soglia_min" o "soglia_max"');
  }
  if (due <= 0) {
    const what = due === 0 ? 'è 0' : 'è negativo';
    const threshold = direction === 'crescente' ? 'soglia_min' : 'soglia_max';
    return badInput('target', `${what}: con un rapporto non si misura, usare "${threshold}"`);
  }
  if (direction === 'crescente') return actual / due;
  if (direction === 'decrescente_scarto') return 2 - actual / due;
  return actual <= 0 ? Infinity : due / actual;
}

/** A number, a percentage, or SI/NO as 1/0. */
function toMeasure(value: unknown): Reading<number> {
  const number = toFraction(value) ?? (isBlank(value) ? null : toNumber(value));
  if (number !== undefined) return number;
  if (typeof value === 'string' && textKey(value) === '-') return undefined;
  const answer = toBoolean(value);
  return typeof answer === 'boolean' ? Number(answer) : undefined;
}

function readMeasure(name: string, given: unknown): number | null | Rejection {
  const value = scalar(given);
  const measure = toMeasure(value);
  return measure === undefined ? unreadable(name, value, 'non è un numero') : measure;
}

/** `nessuno` takes the upper limit away. */
function readLimits(minimo: unknown, massimo: unknown) {
  const least = readMeasure('minimo', minimo);
  if (least instanceof Rejection) return least;
  const top = scalar(massimo);
  const isOpen = typeof top === 'string' && textKey(top) === 'nessuno';
  const most = isOpen ? Infinity : readMeasure('massimo', massimo);
  if (most instanceof Rejection) return most;
  const limits = { least: least ?? 0, most: most ?? 1 };
  return limits.least <= limits.most ? limits : badInput('minimo', 'supera il massimo');
}

/**
 * GRADO_DATA: 1 on or before the deadline; later, by `regola`: nothing given 0, a number n of days
 * max(0; 1 − delay/n), a table days · grade the grade of the first row whose days reach the delay, 0 beyond the
 * last. Not done yet: no data, or 0 once `riferimento` has passed the deadline. Delays are calendar days.
 */
export function deadlineAchievement(
  effettiva: unknown,
  scadenza: unknown,
  regola?: unknown,
  riferimento?: unknown,
): number | Rejection {
  const refused = (problem: Rejection) =>
    refusal(problem, effettiva, scadenza, regola, riferimento);
  const due = readDate('scadenza', scadenza);
  if (due instanceof Rejection) return refused(due);
  const done = readOptionalDate('effettiva', effettiva);
  if (done instanceof Rejection) return refused(done);
  const reference = readOptionalDate('riferimento', riferimento);
  if (reference instanceof Rejection) return refused(reference);
  const afterDelay = readDelayRule(readArgument('regola', regola));
  if (afterDelay instanceof Rejection) return refused(afterDelay);
  if (done !== null) return done <= due ? 1 : afterDelay(done - due);
  return reference !== null && reference > due ? 0 : noData('effettiva', 'non ancora fatto');
}

type DelayRule = (days: number) => number;

function readDelayRule(rule: Argument): DelayRule | Rejection {
  if (rule.length > 1) return readDelayTable(rule);
  const value = rule.at(0);
  if (isBlank(value)) return () => 0;
  const tolerance = toNumber(value);
  if (typeof tolerance !== 'number' || tolerance < 0) {
    return unreadable('regola', value, 'non è un numero di giorni');
  }
  return (days) => Math.max(0, 1 - days / tolerance);
}

function readDelayTable(table: Argument): DelayRule | Rejection {
  if (table.columns !== 2) {
    return badInput(
      'regola',
      'serve un numero di giorni, o una tabella di due colonne: giorni e grado',
    );
  }
  const rows: { days: number; grade: number }[] = [];
  for (let index = 0; index < table.length; index += 2) {
    const [first, second] = [table.at(index), table.at(index + 1)];
    if (isBlank(first) && isBlank(second)) continue;
    const [days, grade] = [toNumber(first), toFraction(second)];
    if (days === null) return badInput(place(table, index), 'mancano i giorni');
    if (days === undefined) {
      return unreadable(place(table, index), first, 'non è un numero di giorni');
    }
    if (grade === null) return badInput(place(table, index + 1), 'manca il grado');
    if (grade === undefined || grade < 0 || grade > 1) {
      return unreadable(place(table, index + 1), second, 'non è un grado tra 0 e 1 (100%)');
    }
    if (days <= (rows.at(-1)?.days ?? -Infinity)) {
      return badInput(place(table, index), 'i giorni devono crescere da una riga alla successiva');
    }
    rows.push({ days, grade });
  }
  return (delay) => rows.find(({ days }) => days >= delay)?.grade ?? 0;
}
