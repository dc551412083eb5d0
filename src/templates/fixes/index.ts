/** The fixes that findings have, by rule: pure, from the book as it was read. */
import type { Book } from '../../domain/book';
import type { AnyFinding, Finding, RuleId } from '../../domain/rules';
import { asDeliverable } from './deliverableFix';
import type { Fix } from './fix';
import * as indicator from './indicatorFixes';
import { formulaAgain, summaryOrSheet } from './summaryFixes';
import * as text from './textFixes';
import * as weight from './weightFixes';

export { changesOf, type Deliverable, type Fix, type FixOption, type Write } from './fix';
export { isOfPlan } from './textFixes';

const FIXES: { [Id in RuleId]?: (finding: Finding<Id>, book: Book) => Fix | null } = {
  OB11: text.namedBack,
  OB15: text.titleInLowerCase,
  OB37: text.asUsual,
  TE03: text.yearOfPlan,
  TE04: text.deadlineAsDate,
  TE07: text.withoutResult,
  TE22: text.withoutResult,
  IN29: text.targetAsRead,
  IN34: text.targetWithYear,
  IN03: indicator.percentUnit,
  IN07: indicator.decreasing,
  IN08: indicator.otherWay,
  IN12: indicator.targetAsPromised,
  IN30: indicator.asTarget,
  IN32: indicator.asTarget,
  IN33: indicator.otherWay,
  IN35: indicator.targetInPercent,
  IN01: asDeliverable,
  IN21: asDeliverable,
  IN22: asDeliverable,
  IN23: asDeliverable,
  IN15: weight.indicatorsToHundred,
  PE01: weight.unitToHundred,
  PE02: weight.weightInPoints,
  PE06: weight.leastPaymentWeight,
  PE16: weight.phasesToHundred,
  FO04: text.asNumber,
  FO02: formulaAgain,
  PE03: summaryOrSheet,
  SI05: summaryOrSheet,
};

/** Null where it is mended by hand alone. */
export function fixOf(finding: AnyFinding, book: Book): Fix | null {
  // A finding and the fix of its rule go together.
  const fix = FIXES[finding.rule] as ((found: AnyFinding, of: Book) => Fix | null) | undefined;
  return fix?.(finding, book) ?? null;
}
