/** The line at the foot of every printed page. */
import type { Objective } from '../domain/objective';

/** Characters that the width of A4, lying, has room for: what is longer loses its last word, the number of pages. Excel takes 255. */
const LONGEST = 140;
const PAGES = ' – pagina &P di &N';

/** What the sheet is, with the page; one that is too long ends with "…". An ampersand is doubled: alone it begins a code. */
export function footer(subject: string): string {
  const line = subject.replace(/\s+/g, ' ').trim();
  const room = LONGEST - PAGES.length;
  if (escaped(line).length <= room) return escaped(line) + PAGES;
  let end = Math.min(line.length, room - 1);
  while (escaped(line.slice(0, end)).length > room - 1) end -= 1;
  return `${escaped(line.slice(0, end).trimEnd())}…${PAGES}`;
}

const escaped = (text: string): string => text.replace(/&/g, '&&');

const SUMMARY = 'Sintesi degli obiettivi';

/** Pages after the first repeat the headings of the columns alone. */
export const summaryFooter = (unit: string | null): string =>
  footer([SUMMARY, ...(unit === null ? [] : [unit])].join(' – '));

/** Whether a line at the foot of a summary is one that was made so. */
export const isSummaryFooter = (line: string): boolean =>
  line.startsWith(`${SUMMARY} – `) && line.endsWith(PAGES);

/** Printed pages of objectives that have one number are told apart. */
export function objectiveFooter({
  number,
  kind,
  service,
  unit,
}: Pick<Objective, 'number' | 'kind' | 'service' | 'unit'>): string {
  const who = [unit, service].map((name) => name.trim()).filter((name) => name !== '');
  const what = `Obiettivo ${kind === '' ? '' : `${kind} `}${number}`.trim();
  return footer([what, ...who].join(' – '));
}

/** Whether a line at the foot of an objective's sheet is one that was made so. */
export const isObjectiveFooter = (line: string): boolean =>
  line.startsWith('Obiettivo') && line.endsWith(PAGES);
