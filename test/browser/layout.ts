/** Looked at in the pane, in any engine: what is wider than the pane, and words that are broken though a line has room. */
export interface Layout {
  /** Pixels by which the pane scrolls sideways. */
  overflow: number;
  brokenWords: string[];
}

export const layoutFaults = (screen: string, { overflow, brokenWords }: Layout): string[] => [
  ...(overflow > 0 ? [`${screen}: ${overflow} pixels too wide`] : []),
  ...(brokenWords.length > 0 ? [`${screen}, broken: ${brokenWords.join(' ')}`] : []),
];

/** Runs in the pane by itself: it knows nothing of this file. */
export function lookAtLayout(): Layout {
  // At 320 pixels a line has room for more letters than these, even in a heading.
  const SHORT = /[\p{L}\p{N}]{2,14}[.,:;]?/gu;
  const { scrollWidth, clientWidth } = document.documentElement;
  const brokenWords = new Set<string>();
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    for (const { index, 0: word } of text.textContent!.matchAll(SHORT)) {
      const range = document.createRange();
      range.setStart(text, index);
      range.setEnd(text, index + word.length);
      const lines = new Set(
        [...range.getClientRects()]
          .filter(({ width }) => width > 0)
          .map(({ bottom }) => Math.round(bottom)),
      );
      if (lines.size > 1) brokenWords.add(word);
    }
  }
  return { overflow: scrollWidth - clientWidth, brokenWords: [...brokenWords] };
}
