import { LONGEST_TEXT } from '../../templates/blueprint';

/** What Excel would take for a formula is written after an apostrophe, which counts among the characters of the cell. */
const NEEDS_APOSTROPHE = /^[=+\-@']/;

/** A text that no cell holds: found before it is written, since Excel would refuse the whole sheet. */
export const isTooLong = (text: string): boolean => {
  const written = text.trim();
  return written.length + Number(NEEDS_APOSTROPHE.test(written)) > LONGEST_TEXT;
};
