/** What a target that is not read would be, in words that the formulas know: where the words leave no doubt. */
import { textKey } from '../cells';
import { serialText } from '../dates';
import { Rejection } from '../rejection';
import { readTarget } from '../scoring/targetText';
import { timePhrases } from '../timePhrases';

export interface TargetProposal {
  /** Blank where nothing can be proposed. */
  text: string;
  /** Whether it says all that the target says. */
  isWhole: boolean;
}

const NONE: TargetProposal = { text: '', isWhole: false };

/** The words of one side in other words than those of the grammar, longer ones first. */
const SIDES: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:non (?:piu|superiore|maggiore)|(?:inferiore|minore) o (?:uguale|pari)) (?:di|del|alla|al|a)\b ?/,
    'non oltre ',
  ],
  [/^(?:al )?(?:max|massimo)\.? (?:di )?/, 'non oltre '],
  [
    /^(?:non (?:inferiore|minore)|(?:superiore|maggiore) o (?:uguale|pari)) (?:di|del|alla|al|a)\b ?/,
    'almeno ',
  ],
  [/^(?:al )?(?:min|minimo)\.? (?:di )?/, 'almeno '],
  [/^(?:inferiore|minore) (?:di|del|alla|al|a)\b ?/, 'meno di '],
  [/^(?:(?:superiore|maggiore|piu) (?:di|del|alla|al|a)|oltre(?: il)?)\b ?/, '> '],
  [/^(?:aumento|incremento|crescita) (?:(?:di|del|pari al) ?)?(?=[\d.,]+ ?%)/, '+'],
  [/^(?:riduzione|diminuzione|calo) (?:(?:di|del|pari al) ?)?(?=[\d.,]+ ?%)/, '-'],
  [/^almeno (?=[a-z])/, 'almeno '],
];

const WORDS = [
  'zero',
  'uno',
  'due',
  'tre',
  'quattro',
  'cinque',
  'sei',
  'sette',
  'otto',
  'nove',
  'dieci',
];

/** "Tre" is 3. */
const inFigures = (words: string): string =>
  words.replace(/^(?:una?|[a-z]+)\b/, (word) => {
    const figure = WORDS.indexOf(/^una?$/.test(word) ? 'uno' : word);
    return figure < 0 ? word : String(figure);
  });

/** No years. */
const FIGURE = /(?<![\d.,/])(?!(?:19|20)\d\d\b)\d[\d.,]*(?<![.,])(?: ?%)?/g;

/** A part of a whole: "2 su 3", "7/10". */
const PART = /\d ?(?:\/|su) ?\d/;

/** `year`: of days and months without one, which are proposed to no one. */
export function targetProposal(target: string, year: number): TargetProposal {
  const words = textKey(target);
  const [phrase, ...more] = timePhrases(words, year);
  const rest = phrase ? words.replace(phrase.text, ' ') : words;
  if (phrase !== undefined && more.length === 0 && !/\d|[a-z]{4}/.test(rest)) {
    const isDay = phrase.hasYear && phrase.last !== null;
    return isDay ? { text: serialText(phrase.last!), isWhole: true } : NONE;
  }
  const [side, said = ''] = SIDES.find(([pattern]) => pattern.test(words)) ?? [];
  const whole = said + inFigures(side ? words.replace(side, '') : words);
  if (isRead(whole)) return { text: whole, isWhole: true };
  const [figure, ...others] = PART.test(rest) ? [] : (rest.match(FIGURE) ?? []);
  return figure !== undefined && others.length === 0 && isRead(figure)
    ? { text: figure, isWhole: false }
    : NONE;
}

const isRead = (text: string): boolean => {
  const read = readTarget(text);
  return read !== null && !(read instanceof Rejection);
};
