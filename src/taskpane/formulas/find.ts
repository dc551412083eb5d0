/** Finds functions by what one types: the need, the name, any word of the description; no case, no accents. */
import { textKey } from '../../domain/cells';
import type { FunctionInfo, FunctionName } from './catalogue';

export interface Need {
  need: string;
  /** Words that people use for it, besides those of the need. */
  words: string;
}

/** Words of a question that say nothing of what is sought. */
const isWord = (word: string) => word.length > 1;

/** Functions of which every word typed begins some word; all of them when nothing is typed. */
export function findFunctions(
  functions: readonly FunctionInfo[],
  needs: Record<FunctionName, Need>,
  typed: string,
): FunctionInfo[] {
  const words = wordsOf(typed);
  return functions.filter((info) => {
    const { need, words: others } = needs[info.name];
    const parts = [info.name, need, others, info.description];
    const text = ` ${wordsOf(parts.join(' ')).join(' ')} `;
    return words.filter(isWord).every((word) => text.includes(` ${word}`));
  });
}

/** "l’obiettivo" is two words, and so is VERIFICA_PESI. */
function wordsOf(text: string): string[] {
  return textKey(text)
    .split(/[^\p{L}\p{N}%#]+/u)
    .filter((word) => word !== '');
}
