/** The plans that come with the add-in, in `examples/` beside the pane's page. */
import type { Strings } from '../strings';

export interface Example {
  file: string;
  /** Where its name and description stand in the catalogue. */
  texts: {
    [K in keyof Strings['examples']]: Strings['examples'][K] extends { about: string } ? K : never;
  }[keyof Strings['examples']];
}

export const EXAMPLES: readonly Example[] = [
  { file: 'terre-di-pianura.json', texts: 'terreDiPianura' },
  { file: 'luzzara.json', texts: 'luzzara' },
  { file: 'terre-di-castelli.json', texts: 'terreDiCastelli' },
  { file: 'casalbuttano.json', texts: 'casalbuttano' },
  { file: 'bassa-romagna.json', texts: 'bassaRomagna' },
];
