/** Names of the sheets that the add-in makes. */
import type { Objective } from '../domain/objective';

export const SETTINGS_SHEET = 'Impostazioni';
export const ANTICORRUPTION_SHEET = 'Anticorruzione';
export const SUMMARY_SHEET = 'Sintesi obiettivi';

/** Excel's limit for the name of a sheet. */
const LONGEST = 31;
/** Breaks of lines and the like, as a number taken from a cell may have. */
const UNSEEN = /[\s\p{Cc}]+/gu;
const REFUSED = /[\\/?*:[\]]+/g;

/** "Ob 1-1" for the objective 1/1: what Excel does not take in a name becomes a hyphen. */
export function objectiveSheetName(number: string): string {
  return cut(`Ob ${number.trim()}`);
}

/**
 * The names of a whole plan's sheets: by number; where numbers repeat, as when each service counts its own, with the kind
 * and the service, else the unit, told apart by a count: "Ob S1 Segreteria Generale".
 */
export function planSheetNames(objectives: readonly Objective[]): string[] {
  const usual = objectives.map(({ number }) => objectiveSheetName(number));
  const areUnique =
    new Set(usual.map((name) => name.toLowerCase())).size === usual.length &&
    objectives.every(({ number }) => number.trim() !== '');
  if (areUnique) return usual;
  const taken = new Set<string>();
  return objectives.map(({ number, kind, service, unit }) => {
    const base = `Ob ${kind.charAt(0).toUpperCase()}${number.trim()} ${service.trim() || unit.trim()}`;
    for (let copy = 1; ; copy += 1) {
      const name = cut(base.trimEnd(), copy === 1 ? '' : ` (${copy})`);
      if (taken.has(name.toLowerCase())) continue;
      taken.add(name.toLowerCase());
      return name;
    }
  });
}

/**
 * The name of a new objective's sheet where others may have its number, as when each unit counts its own: the usual
 * one, else with the unit ("Ob 1 SUAP"), else with a count ("Ob 1 (2)").
 */
export function freeSheetName(
  { number, unit }: Pick<Objective, 'number' | 'unit'>,
  taken: readonly string[],
): string {
  const keys = new Set(taken.map((name) => name.toLowerCase()));
  const usual = objectiveSheetName(number);
  const ofUnit = cut(`${usual} ${unit.trim().replace(/^settore (?=\S)/i, '')}`);
  const found = [usual, ofUnit].find((name) => !keys.has(name.toLowerCase()));
  if (found !== undefined) return found;
  for (let copy = 2; ; copy += 1) {
    const name = cut(usual, ` (${copy})`);
    if (!keys.has(name.toLowerCase())) return name;
  }
}

/** "Sintesi SUAP": shortened to what Excel takes, and told apart from the names already taken. */
export function unitSummaryName(unit: string, taken: Set<string>): string {
  for (let copy = 1; ; copy += 1) {
    const name = cut(`Sintesi ${unit.trim()}`, copy === 1 ? '' : ` ${copy}`);
    if (taken.has(name.toLowerCase())) continue;
    taken.add(name.toLowerCase());
    return name;
  }
}

/** A text with its end, as Excel takes it for a sheet's name: no apostrophe stands at the end of one. */
const cut = (text: string, end = ''): string =>
  `${shortened(text.replace(UNSEEN, ' ').replace(REFUSED, '-'), LONGEST - end.length).replace(/[\s']+$/, '')}${end}`;

/** Words that lead to another one: a name cut at a word does not end with them. */
const LEADS_ON =
  /(?:[\s,;:–-]+(?:(?:e|ed|a|al|ai|i|il|gli|la|le|di|da|del|dei|della|delle|degli|per|con|in)(?!\S))?)+$/i;

/** As many whole words as there is room for; the text as far as there is where a long word would leave little of it. */
function shortened(text: string, room: number): string {
  if (text.length <= room) return text;
  const words = text
    .slice(0, room + 1)
    .replace(/\S*$/, '')
    .replace(LEADS_ON, '');
  return words.length > room / 2 ? words : text.slice(0, room);
}
