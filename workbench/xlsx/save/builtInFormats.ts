/**
 * Formats that every Excel has, by their numbers. What Excel shows of those of days, times and money follows the system:
 * the same words as a format of the file's own would show an Italian the day as an American writes it.
 */
const BUILT_IN: Record<string, number> = {
  '0': 1,
  '0.00': 2,
  '#,##0': 3,
  '#,##0.00': 4,
  '$#,##0_);\\($#,##0\\)': 5,
  '$#,##0_);[Red]\\($#,##0\\)': 6,
  '$#,##0.00_);\\($#,##0.00\\)': 7,
  '$#,##0.00_);[Red]\\($#,##0.00\\)': 8,
  '0%': 9,
  '0.00%': 10,
  '0.00E+00': 11,
  '# ?/?': 12,
  '# ??/??': 13,
  'm/d/yyyy': 14,
  'd-mmm-yy': 15,
  'd-mmm': 16,
  'mmm-yy': 17,
  'h:mm AM/PM': 18,
  'h:mm:ss AM/PM': 19,
  'h:mm': 20,
  'h:mm:ss': 21,
  'm/d/yyyy h:mm': 22,
  '#,##0 ;(#,##0)': 37,
  '#,##0 ;[Red](#,##0)': 38,
  '#,##0.00;(#,##0.00)': 39,
  '#,##0.00;[Red](#,##0.00)': 40,
  'mm:ss': 45,
  '[h]:mm:ss': 46,
  'mmss.0': 47,
  '##0.0E+0': 48,
  '@': 49,
};

/** The writer of packages makes a format of the file's own of each: `styles.xml` with Excel's numbers in their place. */
export function withBuiltInFormats(xml: string): string {
  const numbers = new Map<string, number>();
  const own: string[] = [];
  const [block = '', formats = ''] = /<numFmts[^>]*>([^]*?)<\/numFmts>/.exec(xml) ?? [];
  for (const [element, id = '', code = ''] of formats.matchAll(
    /<numFmt numFmtId="(\d+)" formatCode="([^"]*)"\/>/g,
  )) {
    const number = BUILT_IN[code];
    if (number === undefined) own.push(element);
    else numbers.set(id, number);
  }
  if (numbers.size === 0) return xml;
  const left = own.length > 0 ? `<numFmts count="${own.length}">${own.join('')}</numFmts>` : '';
  return xml
    .replace(block, () => left)
    .replace(/<cellStyleXfs[^]*<\/cellXfs>/, (looks) =>
      looks.replace(/ numFmtId="(\d+)"/g, (said, id: string) =>
        numbers.has(id) ? ` numFmtId="${numbers.get(id)}"` : said,
      ),
    );
}
