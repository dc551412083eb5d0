/**
 * What a draft lacks or leaves in doubt, before its sheet is made: what the rules of the plan find in it, and what only
 * a form can have, such as a text that is no number. Only what makes the sheet impossible blocks it.
 */
import { notAsked, onlyAsked } from './asked';
import { newSheetOf, NOTHING_BESIDE } from './beside';
import type { PlanBeside } from './beside';
import { isBlank } from './draft';
import type { Draft } from './draft';
import { draftBook } from './draftBook';
import { collect, wrong } from './finding';
import type { Finding } from './finding';
import type { Form } from './form';
import { headerPlace, notAskedId } from './places';
import type { Place } from './places';
import { lengthFindings } from './reviewLength';
import { isHint, ruleFindings } from './reviewRules';
import { unreadFindings } from './reviewUnread';

/**
 * The findings of a draft, in the order in which its fields are asked. `asksPlan`: the workbook has no plan yet;
 * `beside`: the plan that it has.
 */
export function reviewDraft(
  given: Draft,
  form: Form,
  asksPlan: boolean,
  beside: PlanBeside = NOTHING_BESIDE,
): Finding[] {
  const draft = onlyAsked(given, form);
  const book = draftBook(draft, form, asksPlan, beside);
  const ofForm = [
    ...lengthFindings(draft, asksPlan),
    ...sameObjectiveFindings(draft, form, beside),
    ...unreadFindings(draft, form, asksPlan),
  ];
  // What cannot be read is told once: to the rules its field is blank.
  const told = new Set(ofForm.map(({ field }) => field));
  const ofRules = ruleFindings(book).flatMap((each) =>
    isHint(each) || told.has(each.finding.field) ? [] : [each.finding],
  );
  const byOrder = [...ofForm, ...ofRules].sort(
    (one, other) => book.orderOf(one.field) - book.orderOf(other.field),
  );
  return [...byOrder, ...notAskedFindings(given, form)];
}

export const blockingFindings = (findings: readonly Finding[]): Finding[] =>
  findings.filter((finding) => finding.blocks);

/** Nothing would be written: the sheet of that objective is there. */
function sameObjectiveFindings(draft: Draft, form: Form, beside: PlanBeside): Finding[] {
  const { number, unit } = draft.header;
  if (isBlank(number)) return [];
  const { existing } = newSheetOf(draft, form, beside);
  return collect(
    existing !== undefined &&
      wrong(
        headerPlace('number'),
        (t) => t.findings.plan.sameObjective(number.trim(), unit.trim(), existing),
        true,
      ),
  );
}

/** Each leads to the remark over all of them, where it can be copied or removed. */
function notAskedFindings(draft: Draft, form: Form): Finding[] {
  const place: Place = { step: 'data', section: 'notAsked', field: notAskedId };
  return notAsked(draft, form).map(({ label }) =>
    wrong(place, (t) => t.objective.problems.notAsked(label(t.objective), form.template.name)),
  );
}
