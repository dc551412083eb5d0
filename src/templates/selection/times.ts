/** When a phase of a table goes on: by the marks under its periods, by its first and last day, or in words. */
import { isBlank } from '../../domain/cells';
import { MONTHS } from '../../domain/months';
import type { Periods } from '../../domain/periods';
import { periodsInWords } from '../../domain/periodWords';
import { isMark } from '../../domain/schedule/marks';
import type { ColumnRole, PeriodBlock } from './roles';

export interface PhaseTimes {
  /** Positions among the periods, from 1, of each year. */
  planned: Map<number, { periods: Periods; positions: number[] }>;
  /** Cells that were not understood, by their columns. */
  unread: number[];
}

/** Of what goes on longer the years are a mistake. */
const MOST_YEARS = 10;

/** `year`: of times that tell none. */
export function timesOf(
  row: readonly unknown[],
  columns: readonly ColumnRole[],
  blocks: readonly PeriodBlock[],
  year: number,
): PhaseTimes {
  const times: PhaseTimes = { planned: new Map(), unread: [] };
  blocks.forEach((block, index) => {
    if (block.columns.some((column) => columns[column] !== 'period')) return;
    readMarks(row, block, block.year ?? year + index, times);
  });
  if (times.planned.size === 0) readWords(row, columns, year, times);
  return times;
}

function readMarks(
  row: readonly unknown[],
  { columns, positions, periods }: PeriodBlock,
  year: number,
  { planned, unread }: PhaseTimes,
): void {
  const marked = columns.flatMap((column, index) => {
    const mark = isMark(row[column]);
    if (mark === undefined) unread.push(column);
    return mark === true ? (positions[index] ?? []) : [];
  });
  if (marked.length === 0) return;
  const before = planned.get(year)?.positions ?? [];
  planned.set(year, { periods, positions: [...new Set([...before, ...marked])] });
}

function readWords(
  row: readonly unknown[],
  columns: readonly ColumnRole[],
  year: number,
  { planned, unread }: PhaseTimes,
): void {
  const at = (role: ColumnRole) => columns.indexOf(role);
  const text = (role: ColumnRole) => monthText(row[at(role)]);
  const [from, to, words] = [text('phaseStart'), text('phaseEnd'), text('phaseTimes')];
  const said = from !== '' && to !== '' ? `dal ${from} al ${to}` : from || to || words;
  if (said === '') return;
  const years = yearsIn(said, year);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const isBackwards = from !== '' && to !== '' && endsBefore(from, to, year);
  for (let each = first; !isBackwards && each <= Math.min(last, first + MOST_YEARS); each += 1) {
    const { planned: marks } = periodsInWords(said, each, 12);
    const positions = marks.flatMap((mark, index) => (mark ? [index + 1] : []));
    if (positions.length > 0) planned.set(each, { periods: 12, positions });
  }
  if (planned.size > 0) return;
  const told = (['phaseStart', 'phaseEnd', 'phaseTimes'] as const).map(at);
  unread.push(...told.filter((column) => column >= 0 && !isBlank(row[column])));
}

const yearsIn = (text: string, year: number): number[] =>
  (text.match(/\b(?:19|20)\d\d\b/g) ?? [String(year)]).map(Number);

/** An end before its beginning is a mistake, or of the year after: only the user knows. */
function endsBefore(from: string, to: string, year: number): boolean {
  const ends = [from, to].map((text) => {
    const [own = year] = yearsIn(text, year);
    const { planned } = periodsInWords(text, own, 12);
    return { own, first: planned.indexOf(true), last: planned.lastIndexOf(true) };
  });
  const [start, end] = ends as [(typeof ends)[0], (typeof ends)[0]];
  if (start.first < 0 || end.last < 0) return false;
  return start.own * 12 + start.first > end.own * 12 + end.last;
}

/** A bare number is a month: "3" in a column of the beginnings. */
function monthText(cell: unknown): string {
  if (isBlank(cell)) return '';
  const text = String(cell).trim();
  const month = /^\d{1,2}$/.test(text) ? MONTHS[Number(text) - 1] : undefined;
  return month ?? text;
}
