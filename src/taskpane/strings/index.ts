/** Every text of the pane, in the user's language. Italian sets the shape; English must have the same entries. */
import { createContext, useContext } from 'react';
import { it } from './it';
import type { LateStrings } from './ruleWords';

/** What the start page and every screen can say at once. */
export type Strings = typeof it;
/** With the words of the rules, for the screens that have waited for them. */
export type AllStrings = Strings & LateStrings;
export type Language = 'it' | 'en';

/** Italian, unless Office speaks English ("en-US", "en-GB"…): the product's users and sheets are Italian. */
export function languageFor(displayLanguage: string | undefined): Language {
  return displayLanguage?.toLowerCase().startsWith('en') === true ? 'en' : 'it';
}

const StringsContext = createContext<Strings>(it);

export const StringsProvider = StringsContext.Provider;

export const useStrings = (): Strings => useContext(StringsContext);

const AllStringsContext = createContext<AllStrings | null>(null);

export const AllStringsProvider = AllStringsContext.Provider;

export function useAllStrings(): AllStrings {
  const strings = useContext(AllStringsContext);
  if (strings === null) throw new Error('This screen has not waited for the words of the rules');
  return strings;
}
