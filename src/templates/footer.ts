/** The line at the foot of every printed page. */

/** Characters that Excel takes. */
const LONGEST = 255;
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
