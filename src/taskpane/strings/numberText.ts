/**
 * A number as a language writes it and a cell shows it: without separators of thousands, which engines put each by a rule
 * of its own (of 1000 WebKit makes "1.000" in Italian, the others "1000").
 */
export const numberText = (value: number, locale: string, decimals = 2): string =>
  value.toLocaleString(locale, { useGrouping: false, maximumFractionDigits: decimals });
