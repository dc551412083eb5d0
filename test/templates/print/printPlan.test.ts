/** Which sheets of a workbook are printed, in which order, and which go out of sight. */
import { planBlueprint } from '../../../src/templates/plan';
import { printPlan } from '../../../src/templates/print/printPlan';
import { readBook } from '../../../src/templates/reading/readBook';
import { contentsOf } from '../contentsOf';
import { DEADLINES_PLAN } from '../scadenze/plan';

it('prints the list of deadlines after the summary of all, wherever it stands', () => {
  const sheets = planBlueprint(DEADLINES_PLAN).sheets.map((sheet) => contentsOf(sheet));
  const moved = sheets.toSorted(
    (one, other) => Number(one.name === 'Scadenze') - Number(other.name === 'Scadenze'),
  );
  const plan = printPlan(readBook(moved), moved, new Map());
  expect(plan.printed.map(({ sheet }) => sheet).slice(0, 2)).toEqual([
    ...['Sintesi obiettivi', 'Scadenze'],
  ]);
  expect(plan.ofWork).toEqual(['Impostazioni']);
});
