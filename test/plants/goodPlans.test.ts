/** Plans that are as they should be: nothing in them blocks or is to be mended. */
import { checkBook } from '../../src/domain/rules';
import { planBlueprint } from '../../src/templates/plan';
import { readBook } from '../../src/templates/reading/readBook';
import { contentsOf } from '../templates/contentsOf';
import { GOOD_PLANS, goodPlan } from './goodPlans';

it.each(GOOD_PLANS)('a $size plan of $template has nothing to mend', ({ template, size }) => {
  const plan = goodPlan(template, size);
  const book = readBook(planBlueprint(plan).sheets.map((sheet) => contentsOf(sheet)));
  expect(book.objectives).toHaveLength(plan.objectives.length);
  const { findings } = checkBook(book);
  const told = findings.filter(({ severity }) => severity !== 'toKnow');
  expect(told.map(({ rule, sheet, facts }) => [rule, sheet, facts])).toEqual([]);
});
