/** A text that no cell holds: found before it is written, since Excel would refuse the whole sheet. */
const LONGEST = 32_767;

export const isTooLong = (text: string): boolean => text.trim().length > LONGEST;
