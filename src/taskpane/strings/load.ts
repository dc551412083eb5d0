/** The texts in one language: Italian is in the first chunk, English comes in its own when it is asked for. */
import { it } from './it';
import type { Language, Strings } from '.';

export interface LoadedStrings {
  language: Language;
  strings: Strings;
}

/** Italian too when the server does not give the English texts: better that than no pane. */
export async function loadStrings(
  wanted: Language,
  english = async () => (await import(/* webpackChunkName: "english" */ './en')).en,
): Promise<LoadedStrings> {
  if (wanted === 'it') return { language: 'it', strings: it };
  try {
    return { language: 'en', strings: await english() };
  } catch {
    return { language: 'it', strings: it };
  }
}
