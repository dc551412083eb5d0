/**
 * Laws and acts as texts cite them: "D.Lgs. 36/2023", "delibera n. 97 del 21/09/2023". Their numbers are no value to
 * reach, and their dates and years say when something was decided, not when something is to be done.
 */
import { MONTHS } from './months';

const ACT = String.raw`\b(?:d\.? ?lgs|d\.? ?l|l\.? ?r|l|leggi?|decreto(?: legislativo| legge)?|d\.? ?p\.? ?r|d\.? ?p\.? ?c\.? ?m|d\.? ?m|d\.? ?g\.? ?[rc]|delibera(?:zione)?|determina(?:zione)?|direttiva|circolare|regolamento|ccnl|ccdi|prot(?:ocollo)?)\b`;
const YEAR = String.raw`(?:19|20)\d\d`;
const DAY = String.raw`\d{1,2}(?:[./-]\d{1,2}[./-]\d{2,4}|[°^]? (?:${MONTHS.join('|')})(?: ${YEAR})?)`;

const CITATIONS: readonly RegExp[] = [
  String.raw`${ACT}[^;:()]{0,40}?\b(?:n\.? ?|nr\.? ?)?\d+ del ${DAY}`,
  String.raw`${ACT}[^;:()]{0,25}?\bdel ${DAY}`,
  String.raw`${ACT}\.? ?(?:n\.? ?)?\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d{2})\b`,
  // A number with its date or year; "ore 12 del 30/06/2026" is a time.
  String.raw`\bn?\.? ?(?<!\bore )\d+ del (?:${DAY}|${YEAR}\b)`,
  String.raw`${ACT}\.? ?(?:\(?ue\)? |\(?ce\)? )?(?:n\.? ?|nr\.? ?)?\d+(?:[/-]\d+)*(?:/[a-z]{2})?`,
  // 33/2013, which is neither the end of a date nor years; 2016/679.
  String.raw`\b\d{1,4}\/${YEAR}\b(?!\/)(?<!\b\d{1,2}\/\d{1,2}\/\d{4})(?<!\b${YEAR}\/${YEAR})`,
  String.raw`\b${YEAR}\/(?!${YEAR}\b)\d{3,}\b`,
  // art. 5; artt. 90, 108, 110; art. 14-bis.
  String.raw`\bart(?:t|icol[oi])?\.? ?\d+(?:-?\w+)?(?:(?:,| e) ?\d+)*`,
].map((pattern) => new RegExp(pattern, 'g'));

/** The words, in lower case and without accents, with signs in place of the acts that they cite: places stay the same. */
export const withoutActs = (words: string): string =>
  CITATIONS.reduce((rest, act) => rest.replace(act, (found) => '#'.repeat(found.length)), words);
