/** Waits for the words of the rules: the start page, which says none, does not load them. */
import { use, useMemo } from 'react';
import type { ReactNode } from 'react';
import { AllStringsProvider, useStrings } from '.';
import type { Strings } from '.';
import type { LateStrings } from './ruleWords';

/** Each language is asked for once: what waits must wait for the same promise at every drawing. */
const asked = new WeakMap<Strings, Promise<LateStrings>>();

function rulesOf(strings: Strings): Promise<LateStrings> {
  const before = asked.get(strings);
  if (before) return before;
  const words = strings.loadRules();
  asked.set(strings, words);
  return words;
}

export function WithRules({ children }: { children: ReactNode }) {
  const strings = useStrings();
  const words = use(rulesOf(strings));
  const all = useMemo(() => ({ ...strings, ...words }), [strings, words]);
  return <AllStringsProvider value={all}>{children}</AllStringsProvider>;
}
