/** Units of measure as people write them: whether two values are counts of the same thing. */
import { textKey } from '../cells';

/** Abbreviations by what they stand for. */
const SHORT: Readonly<Record<string, string>> = {
  g: 'giorni',
  gg: 'giorni',
  'g.g': 'giorni',
  h: 'ore',
  min: 'minuti',
  '€': 'euro',
  eur: 'euro',
  n: '',
  p: 'punti',
  pt: 'punti',
  pti: 'punti',
};

/** Words between others that do not change what is counted. */
const LINKS = /^(?:di|del|della|dello|dei|degli|delle)$/;

/** Singular and plural have one stem: incontro and incontri, pratica and pratiche, ufficio and uffici. */
const stem = (word: string): string => word.replace(/h?[aeiou]+$/, '') || word;

/** The form in which units are compared. */
function unitKey(unit: string): string {
  return textKey(unit)
    .replace(/\b(?:d'|dell')/g, '')
    .split(' ')
    .map((word) => word.replace(/\.+$/, ''))
    .filter((word) => !LINKS.test(word))
    .map((word) => stem(SHORT[word] ?? word))
    .filter((word) => word !== '')
    .join(' ');
}

/** Whether two units agree; one that is not written agrees with any. */
export function sameUnit(one: string, other: string): boolean {
  const [first, second] = [unitKey(one), unitKey(other)];
  return first === '' || second === '' || first === second;
}
