import type { CellValue } from './numberFormat';

/** How a series goes on; "Default" is what dragging the fill handle does. */
export type SeriesKind =
  | 'Default'
  | 'Series'
  | 'Days'
  | 'Weekdays'
  | 'Months'
  | 'Years'
  | 'Linear'
  | 'Growth';

/** The value of a series at a place counted from its first: before it below 0, after it from its length on. */
type Series = (place: number) => CellValue;

/** The names of days and months that go on in a circle. */
export type Circles = readonly (readonly string[])[];

/** The series that cells without formulas begin; `undefined` where they are repeated as they are. */
export function seriesOf(
  values: readonly CellValue[],
  kind: SeriesKind,
  { isDate, circles }: { isDate: boolean; circles: Circles },
): Series | undefined {
  if (values.every((value): value is number => typeof value === 'number'))
    return numbers(values, kind, isDate);
  if (kind !== 'Default' && kind !== 'Series') return undefined;
  if (!values.every((value): value is string => typeof value === 'string')) return undefined;
  return names(values, circles) ?? numbered(values);
}

function numbers(values: readonly number[], kind: SeriesKind, isDate: boolean): Series | undefined {
  const [first = 0] = values;
  const isOne = values.length === 1;
  const step = isOne ? 1 : values[1]! - first;
  switch (kind) {
    case 'Growth':
      return isOne || values.some((value) => value <= 0) ? undefined : growth(values);
    case 'Days':
      return (place) => first + place * step;
    case 'Weekdays':
      return (place) => weekday(first, place);
    case 'Months':
      return (place) => monthsLater(first, place * (isOne ? 1 : monthsBetween(first, values[1]!)));
    case 'Years':
      return (place) =>
        monthsLater(
          first,
          12 * place * (isOne ? 1 : Math.round(monthsBetween(first, values[1]!) / 12)),
        );
    default:
      if (isOne) return kind === 'Default' && !isDate ? undefined : (place) => first + place;
      return (isDate && byMonths(values)) || linear(values);
  }
}

/** Dates of the same day of months that follow at the same distance. */
function byMonths(values: readonly number[]): Series | undefined {
  const [first = 0, second = 0] = values;
  const step = monthsBetween(first, second);
  const fits =
    step !== 0 && values.every((value, place) => value === monthsLater(first, place * step));
  return fits ? (place) => monthsLater(first, place * step) : undefined;
}

/** The straight line that lies nearest, as Excel draws it through more than two numbers. */
function linear(values: readonly number[]): (place: number) => number {
  const count = values.length;
  const middle = (count - 1) / 2;
  const mean = values.reduce((sum, value) => sum + value, 0) / count;
  let [above, below] = [0, 0];
  values.forEach((value, place) => {
    above += (place - middle) * (value - mean);
    below += (place - middle) ** 2;
  });
  return (place) => tidy(mean + (above / below) * (place - middle));
}

function growth(values: readonly number[]): Series {
  const line = linear(values.map(Math.log));
  return (place) => tidy(Math.exp(line(place)));
}

/** Without what binary fractions add at the end. */
const tidy = (value: number): number => Number(value.toPrecision(12));

const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

const dateOf = (serial: number): Date => new Date(EPOCH + Math.floor(serial) * DAY);

function monthsBetween(one: number, other: number): number {
  const [from, to] = [dateOf(one), dateOf(other)];
  return (to.getUTCFullYear() - from.getUTCFullYear()) * 12 + to.getUTCMonth() - from.getUTCMonth();
}

/** The same day of another month, or its last. */
function monthsLater(serial: number, months: number): number {
  const date = dateOf(serial);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + months];
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  const moved = Date.UTC(year, month, Math.min(date.getUTCDate(), last));
  return Math.round((moved - EPOCH) / DAY) + (serial - Math.floor(serial));
}

function weekday(first: number, place: number): number {
  const step = place < 0 ? -1 : 1;
  let [serial, left] = [first, Math.abs(place)];
  while (left > 0) {
    serial += step;
    const day = dateOf(serial).getUTCDay();
    if (day !== 0 && day !== 6) left -= 1;
  }
  return serial;
}

function names(values: readonly string[], circles: Circles): Series | undefined {
  for (const circle of circles) {
    const places = values.map((value) => circle.indexOf(value.toLowerCase()));
    if (places.includes(-1)) continue;
    const step = places.length === 1 ? 1 : places[1]! - places[0]!;
    const at = (place: number) =>
      (((places[0]! + place * step) % circle.length) + circle.length) % circle.length;
    if (places.some((known, place) => known !== at(place))) return undefined;
    return (place) => spelledAs(values[0]!, circle[at(place)]!);
  }
  return undefined;
}

function spelledAs(sample: string, word: string): string {
  if (sample === sample.toUpperCase()) return word.toUpperCase();
  const isCapital = sample.charAt(0) === sample.charAt(0).toUpperCase();
  return isCapital ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}

/** "Voce 1", "Voce 2": the number at the end goes on, with its noughts. */
function numbered(values: readonly string[]): Series | undefined {
  const parts = values.map((value) => /^(.*?)(\d+)$/su.exec(value));
  const [words, digits] = [parts[0]?.[1], parts[0]?.[2]];
  if (words === undefined || digits === undefined) return undefined;
  if (parts.some((part) => part?.[1] !== words)) return undefined;
  const figures = parts.map((part) => Number(part?.[2]));
  const first = figures[0]!;
  const step = figures.length === 1 ? 1 : figures[1]! - first;
  if (figures.some((figure, place) => figure !== first + place * step)) return undefined;
  return (place) =>
    `${words}${String(Math.abs(first + place * step)).padStart(digits.length, '0')}`;
}
