/** Every text of the pane, in the user's language. Italian sets the shape; English must have the same entries. */
import { createContext, useContext } from 'react';
import { en } from './en';
import { it } from './it';

export type Strings = typeof it;
export type Language = 'it' | 'en';

/** Italian, unless Office speaks English ("en-US", "en-GB"…): the product's users and sheets are Italian. */
export function languageFor(displayLanguage: string | undefined): Language {
  return displayLanguage?.toLowerCase().startsWith('en') === true ? 'en' : 'it';
}

export const CATALOGUES: Record<Language, Strings> = { it, en };

const StringsContext = createContext<Strings>(it);

export const StringsProvider = StringsContext.Provider;

export const useStrings = (): Strings => useContext(StringsContext);
