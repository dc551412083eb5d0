/** Texts of a plan may be whole paragraphs: a sentence quotes one line of them, and no more than it takes to know which it is. */
export function clipped(text: string, longest = 80): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > longest ? `${line.slice(0, longest - 1).trimEnd()}…` : line;
}
