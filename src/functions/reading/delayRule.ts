/** How a delay counts: a number of days, or a table of days and degrees. */
import { toFraction, toNumber } from '../../domain/numbers';
import { Rejection, badInput } from '../../domain/rejection';
import type { DelayRule, DelayStep } from '../../domain/scoring/deadline';
import { evenDelay, noDelay, steppedDelay } from '../../domain/scoring/deadline';
import type { Argument } from './arguments';
import { place, readArgument, unreadable } from './arguments';

/** Nothing given, or 0: any delay is worth 0. A number of days: from 1 to 0 in as many. A table: by its rows. */
export function readDelayRule(name: string, given: unknown): DelayRule | Rejection {
  const rule = readArgument(name, given);
  if (rule.length > 1) return readDelayTable(rule);
  const value = rule.at(0);
  const days = toNumber(value);
  if (days === null || days === 0) return noDelay;
  if (days !== undefined && days > 0) return evenDelay(days);
  return unreadable(name, value, 'non è un numero di giorni');
}

const COLUMNS = 'serve un numero di giorni, o una tabella di due colonne: giorni e grado';

function readDelayTable(table: Argument): DelayRule | Rejection {
  if (table.columns !== 2) return badInput(table.name, COLUMNS);
  const steps: DelayStep[] = [];
  for (let index = 0; index < table.length; index += 2) {
    const step = readStep(table, index);
    if (step instanceof Rejection) return step;
    if (step === null) continue;
    if (step.days <= (steps.at(-1)?.days ?? 0))
      return badInput(place(table, index), 'i giorni devono crescere da una riga alla successiva');
    steps.push(step);
  }
  return steppedDelay(steps);
}

/** A row of the table; null for a blank one, as Excel hands it over too: with a 0 for each cell. */
function readStep(table: Argument, index: number): DelayStep | null | Rejection {
  const [first, second] = [table.at(index), table.at(index + 1)];
  for (const each of [first, second]) if (each instanceof Rejection) return each;
  const [days, degree] = [toNumber(first), toFraction(second)];
  const hasDays = days !== null && days !== 0;
  if (!hasDays && (degree === null || degree === 0)) return null;
  if (!hasDays) return badInput(place(table, index), 'mancano i giorni');
  if (days === undefined || days < 0)
    return unreadable(place(table, index), first, 'non è un numero di giorni');
  if (degree === null) return badInput(place(table, index + 1), 'manca il grado');
  if (degree === undefined || degree < 0 || degree > 1)
    return unreadable(place(table, index + 1), second, 'non è un grado tra 0 e 1 (100%)');
  return { days, degree };
}
