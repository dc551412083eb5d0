/** Of whom a finding is, in words: the objective, else the unit; null where it is of the whole plan. */
import type { AnyFinding } from '../../domain/rules';
import { useStrings } from '../strings';

const LONGEST = 60;

/** Titles run over many lines in a narrow pane: the rest is in the sheet. */
const shortened = (title: string) =>
  title.length > LONGEST ? `${title.slice(0, LONGEST).trimEnd()}…` : title;

export function useOwnerName(): (finding: AnyFinding) => string | null {
  const { check } = useStrings();
  return ({ objective, unit }) => {
    if (objective !== null)
      return check.objective(objective.number, shortened(objective.title), unit ?? '');
    return unit === '' ? check.noUnit : unit;
  };
}
