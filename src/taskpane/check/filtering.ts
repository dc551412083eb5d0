/** Which findings the user wants to see. */
import type { AnyFinding, Severity } from '../../domain/rules';
import { textKey } from '../../domain/cells';
import { cellAddress } from '../../templates/address';
import { tell } from '../strings/ruleWords';
import type { RuleWords } from '../strings/ruleWords';
import type { UnitOf } from './grouping';

export interface Filter {
  words: string;
  severity: Severity | null;
  /** Those that the reading before had not found. */
  onlyAdded: boolean;
}

export const NO_FILTER: Filter = { words: '', severity: null, onlyAdded: false };

export const isFiltering = ({ words, severity, onlyAdded }: Filter): boolean =>
  words.trim() !== '' || severity !== null || onlyAdded;

/** All that can be looked for in a finding, in the form in which words are compared. */
export type TextOf = (finding: AnyFinding) => string;

/** Made when it is first asked for, and kept: a large plan has thousands. */
export function searchedTexts(rules: RuleWords, unitOf: UnitOf): TextOf {
  const texts = new Map<AnyFinding, string>();
  const textOf = (finding: AnyFinding) => {
    const { rule, objective, sheet, at } = finding;
    const parts = [rule, rules[rule].title, tell(finding, rules).says, sheet, unitOf(finding)];
    const cell = at === null ? null : cellAddress(at.row, at.column);
    return textKey([...parts, objective?.number, objective?.title, cell].join(' '));
  };
  return (finding) => {
    const text = texts.get(finding) ?? textOf(finding);
    texts.set(finding, text);
    return text;
  };
}

export function filtered(
  findings: readonly AnyFinding[],
  { words, severity, onlyAdded }: Filter,
  added: ReadonlySet<AnyFinding>,
  textOf: TextOf,
): readonly AnyFinding[] {
  const wanted = textKey(words).split(' ').filter(Boolean);
  return findings.filter(
    (finding) =>
      (severity === null || finding.severity === severity) &&
      (!onlyAdded || added.has(finding)) &&
      wanted.every((word) => textOf(finding).includes(word)),
  );
}
