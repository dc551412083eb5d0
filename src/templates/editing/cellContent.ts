/** What a cell is given in place of a datum that it says: what else stands in it, and how it says numbers, stays. */
import { isBlank, italian } from '../../domain/cells';
import type { CellContent } from '../../domain/changes';
import { deadlineIn } from '../../domain/cellReadings';
import { toSerial } from '../../domain/dates';
import { roundHalfAway } from '../../domain/decimal';
import { oneLine, parseNumber } from '../../domain/numbers';
import type { PlanValue } from '../../domain/objective';

export interface Held {
  /** What the cell holds; "" where it is blank. */
  content: unknown;
  isPercent: boolean;
}

const DECIMALS = 12;

/** A number in a cell that may show it as a percentage. */
export const numberIn = ({ isPercent }: Pick<Held, 'isPercent'>, points: number): number =>
  isPercent ? roundHalfAway(points / 100, DECIMALS) : points;

const PERCENT = /^([^%]+)%$/;

/** Undefined where nobody can tell which part of the cell says it. */
export function contentInPlace(
  held: Held,
  before: PlanValue,
  after: PlanValue,
): CellContent | undefined {
  const { content } = held;
  if (typeof content !== 'string' || isBlank(content)) return contentAlone(held, after);
  const [was, will] = [textOf(before), textOf(after)];
  if (oneLine(content) === oneLine(was)) return contentAlone(held, after);
  if (was.trim() === '')
    return /[:.]\s*$/.test(content) && will !== '' ? `${content.trimEnd()} ${will}` : undefined;
  const at = content.indexOf(was);
  if (at < 0 || content.includes(was, at + 1)) return undefined;
  return content.slice(0, at) + will + content.slice(at + was.length);
}

const textOf = (value: PlanValue): string =>
  typeof value === 'number' ? italian(value) : (value ?? '');

/** As a cell of its own says it: a number stays a number, a percentage and a date too. */
function contentAlone(held: Held, after: PlanValue): CellContent {
  if (after === null || after === '') return null;
  if (typeof after === 'number') return numberIn(held, after);
  const { content, isPercent } = held;
  const [, points] = PERCENT.exec(after.trim()) ?? [];
  const number = points === undefined ? undefined : parseNumber(points);
  if (isPercent && number !== undefined) return numberIn(held, number);
  if (typeof content !== 'number') return after;
  // The text of a date was made from its serial.
  const isDate = toSerial(deadlineIn(content).text) !== undefined;
  const serial = isDate ? toSerial(after) : undefined;
  return serial ?? parseNumber(after) ?? after;
}
