/** The names of the screens, and what each of them is given: known to all, whoever shows them. */

/** Those that come in a chunk of their own. */
export type LazyScreen =
  | 'objective'
  | 'edit'
  | 'plan'
  | 'summary'
  | 'weights'
  | 'monitoring'
  | 'scores'
  | 'formulas'
  | 'check'
  | 'controls'
  | 'photograph'
  | 'print'
  | 'dashboard'
  | 'following'
  | 'examples';

export type ScreenName = 'home' | LazyScreen;

export interface ScreenProps {
  onGo: (screen: ScreenName) => void;
}
