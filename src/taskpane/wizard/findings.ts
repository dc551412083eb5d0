/** What a wizard's review finds in a draft, and where it is mended. */
import type { AllStrings } from '../strings';
import { useAllStrings } from '../strings';

export interface Finding<Step extends string> {
  /** Whether nothing can be written before this is mended. */
  blocks: boolean;
  /** Something not filled in: said when the draft is reviewed, not while the user is still on the way. */
  missing: boolean;
  step: Step;
  /** The element to give the focus to. */
  field: string;
  message: (strings: AllStrings) => string;
}

/** What a field should say of itself: while the user is still writing, only what is there and wrong. */
export function useProblems(findings: readonly Finding<string>[], reviewed: boolean) {
  const strings = useAllStrings();
  return (field: string): { message: string; blocks: boolean } | undefined => {
    const found = findings.find((each) => each.field === field && (reviewed || !each.missing));
    return found && { message: found.message(strings), blocks: found.blocks };
  };
}
