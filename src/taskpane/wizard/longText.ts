import { LONGEST_TEXT } from '../../templates/blueprint';

/** A text that no cell holds: found before it is written, since Excel would refuse the whole sheet. */
export const isTooLong = (text: string): boolean => text.trim().length > LONGEST_TEXT;
