/** What of a long text is quoted beside another: the part where they begin to differ. */

const LONGEST = 60;
/** Words before the difference, so that one sees where it is. */
const LEAD = 20;

const lineOf = (value: string | number) => String(value).replace(/\s+/g, ' ').trim();

/** A text of one line, whole or from a little before what the other says differently. */
export function apart(value: string | number, other: string | number): string {
  const [line, beside] = [lineOf(value), lineOf(other)];
  const from = Math.max(line.length, beside.length) > LONGEST ? start(line, beside) : 0;
  const rest = line.slice(from);
  const isCut = rest.length > LONGEST;
  return `${from > 0 ? '…' : ''}${isCut ? `${rest.slice(0, LONGEST - 1).trimEnd()}…` : rest}`;
}

/** Letters and figures alone count, with where each stands: how a text is written makes no difference. */
const lettersOf = (line: string) =>
  [...line.toLowerCase().matchAll(/[\p{L}\p{N}]/gu)].map(({ 0: letter, index }) => ({
    letter,
    index,
  }));

function start(line: string, beside: string): number {
  const [letters, others] = [lettersOf(line), lettersOf(beside)];
  const first = letters.findIndex(({ letter }, at) => letter !== others[at]?.letter);
  const at = first < 0 ? line.length : letters[first]!.index;
  if (at <= LONGEST - LEAD) return 0;
  return line.lastIndexOf(' ', at - LEAD) + 1;
}
