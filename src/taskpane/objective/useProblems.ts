import { useStrings } from '../strings';
import { findingOf } from './review';
import type { StepProps } from './steps';

/** What a field should say of itself, in the user's language: nothing when nothing is wrong with it. */
export function useProblems({ findings, reviewed }: Pick<StepProps, 'findings' | 'reviewed'>) {
  const strings = useStrings();
  return (field: string): { message: string; blocks: boolean } | undefined => {
    const finding = findingOf(findings, field, reviewed);
    return finding && { message: finding.message(strings), blocks: finding.blocks };
  };
}
