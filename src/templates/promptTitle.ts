/** The titles of the hints that Excel shows beside a cell. */

/** Characters that Excel takes. */
const LONGEST = 32;

/** A label as the title of a hint: one that is longer ends at a word, which "…" follows. */
export function promptTitle(label: string): string {
  if (label.length <= LONGEST) return label;
  const fitting = label.slice(0, LONGEST);
  const end = fitting.lastIndexOf(' ');
  return `${(end > 0 ? fitting.slice(0, end) : fitting.slice(0, -1)).replace(/[\s,;:.–-]+$/, '')}…`;
}
