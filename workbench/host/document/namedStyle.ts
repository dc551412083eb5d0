import type { IStyleData } from '@univerjs/core';

/** What a style may say something of; of the rest cells keep what they have. */
export type StyleGroup = 'Number' | 'Font' | 'Alignment' | 'Border' | 'Patterns' | 'Protection';

/** What is kept of a look beside the engine's style. */
export interface LookDetails {
  indent: number;
  locked: boolean;
  shrink: boolean;
}

/** A style with a name, as cells have it. */
export interface NamedStyle {
  /** As files have it: "20% - Accent1". */
  readonly name: string;
  /** Of Excel's own: how Office.js calls it ("Accent1_20"), and its number in files. */
  readonly builtIn: { key: string; id: number } | undefined;
  look: IStyleData;
  details: LookDetails;
  readonly groups: Set<StyleGroup>;
  isChanged: boolean;
}
