import { SPECIFICITIES, type FilterCriteria, type FilterDatetime } from '../document/filters';
import type { CellArea } from '../grid/area';
import { readEntry } from '../grid/input';
import type { CellValue } from '../grid/numberFormat';
import type { HostModel } from '../model';
import { periodTest } from './filterPeriods';
import { shownColor } from './shownColor';

interface Shown {
  value: CellValue;
  text: string;
}
type Test = (cell: Shown) => boolean;

/** Whether each of a column's cells, as they are now, meets the criteria. */
export function matching(cells: CellArea, criteria: FilterCriteria, model: HostModel): boolean[] {
  if ('color' in criteria)
    return shownColor(cells, criteria.filterOn, model).map((color) => color === criteria.color);
  const values = (model.cells.values(cells) ?? []).flat();
  const texts = (model.cells.text(cells) ?? []).flat();
  const test = testOf(criteria, values.filter(isNumber), model);
  return values.map((value, index) => test({ value, text: texts[index] ?? '' }));
}

const isNumber = (value: CellValue): value is number => typeof value === 'number';

function testOf(
  criteria: Exclude<FilterCriteria, { color: string }>,
  numbers: number[],
  model: HostModel,
): Test {
  switch (criteria.filterOn) {
    case 'Values':
      return valuesTest(criteria.values, model);
    case 'Custom': {
      const [first, second] = [criteria.criterion1, criteria.criterion2].map((each) =>
        each === undefined ? undefined : customTest(each, model),
      );
      if (!second) return first!;
      return criteria.operator === 'Or'
        ? (cell) => first!(cell) || second(cell)
        : (cell) => first!(cell) && second(cell);
    }
    case 'Dynamic':
      return dynamicTest(criteria.dynamicCriteria, numbers, model);
    default:
      return rankTest(criteria.filterOn, Number(criteria.criterion1), numbers);
  }
}

/** Texts are those that cells show; an empty one shows blank cells. */
function valuesTest(values: readonly (string | FilterDatetime)[], model: HostModel): Test {
  const texts = new Set(values.filter((each) => typeof each === 'string').map(folded));
  const days = values
    .filter((each) => typeof each !== 'string')
    .map(({ date, specificity }) => {
      const parts = SPECIFICITIES.indexOf(specificity) + 1;
      return { parts, from: partsOf(new Date(date)).slice(0, parts).join() };
    });
  return ({ value, text }) =>
    texts.has(folded(text)) ||
    (isNumber(value) &&
      days.some(
        ({ parts, from }) => partsOf(dateOf(value, model)).slice(0, parts).join() === from,
      ));
}

const folded = (text: string) => text.toLowerCase();

const partsOf = (date: Date) => [
  ...[date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()],
  ...[date.getUTCHours(), date.getUTCMinutes(), date.getUTCSeconds()],
];

const DAY = 86_400_000;

function dateOf(serial: number, { document }: HostModel): Date {
  const first = document.countsFrom1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
  // Excel's 1900 has a 29 February: before it days are counted from one later.
  const days = !document.countsFrom1904 && serial < 60 ? serial + 1 : serial;
  // To the second: a time is kept as a share of the day.
  return new Date(Math.round((first + days * DAY) / 1000) * 1000);
}

/** ">50", "=*s", "<>": without an operator it is "=". */
function customTest(criterion: string, model: HostModel): Test {
  const [, operator = '=', operand = ''] = /^(<=|>=|<>|=|<|>)?([^]*)$/.exec(criterion) ?? [];
  const wanted = numberIn(operand, model);
  if (operator === '=' || operator === '<>') {
    const isEqual = equalTest(operand, wanted);
    return operator === '=' ? isEqual : (cell) => !isEqual(cell);
  }
  const { compare } = new Intl.Collator(model.locale.tag, { sensitivity: 'accent' });
  return ({ value }) => {
    if (wanted !== undefined) return isNumber(value) && holds(operator, value - wanted);
    return typeof value === 'string' && value !== '' && holds(operator, compare(value, operand));
  };
}

/** With a point, as in files, or as a user types it. */
function numberIn(operand: string, model: HostModel): number | undefined {
  if (/^-?\d+(\.\d+)?$/.test(operand)) return Number(operand);
  const entry = readEntry(operand, 'General', model.locale);
  return entry?.kind === 'number' ? entry.value : undefined;
}

function equalTest(operand: string, wanted: number | undefined): Test {
  if (wanted !== undefined)
    return ({ value, text }) => value === wanted || folded(text) === folded(operand);
  if (/[*?~]/.test(operand)) {
    const pattern = wildcards(operand);
    return ({ value }) => typeof value === 'string' && value !== '' && pattern.test(value);
  }
  return ({ text }) => folded(text) === folded(operand);
}

function wildcards(text: string): RegExp {
  const source = text.replace(/~[*?~]|[*?]|[^*?~]+|~/g, (part) => {
    if (part === '*') return '[^]*';
    if (part === '?') return '[^]';
    const letters = /^~[*?~]$/.test(part) ? part.slice(1) : part;
    return letters.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
  });
  return new RegExp(`^${source}$`, 'i');
}

function holds(operator: string, difference: number): boolean {
  if (difference === 0) return operator.endsWith('=');
  return operator.startsWith(difference > 0 ? '>' : '<');
}

function dynamicTest(criteria: string, numbers: number[], model: HostModel): Test {
  const now = new Date();
  const today = new Date(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()));
  const inPeriod = periodTest(criteria, today);
  if (inPeriod) return ({ value }) => isNumber(value) && inPeriod(dateOf(value, model));
  const average = numbers.reduce((sum, each) => sum + each, 0) / numbers.length;
  return ({ value }) =>
    isNumber(value) && (criteria === 'AboveAverage' ? value > average : value < average);
}

/** The largest or smallest so many, or so many in a hundred but at least one; those alike are all shown. */
function rankTest(filterOn: string, given: number, numbers: number[]): Test {
  const isTop = filterOn.startsWith('Top');
  const count = filterOn.endsWith('Percent')
    ? Math.max(1, Math.floor((numbers.length * given) / 100))
    : given;
  const ordered = numbers.toSorted((one, other) => (isTop ? other - one : one - other));
  const last = ordered[Math.min(count, ordered.length) - 1];
  return ({ value }) =>
    isNumber(value) && last !== undefined && (isTop ? value >= last : value <= last);
}
