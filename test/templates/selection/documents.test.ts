/** The lists of two published documents, selected as they stand: what a table is taken for is what its document says. */
import type { Plan } from '../../../src/domain/plan';
import { listTemplate } from '../../../src/templates/forms';
import { writeList } from '../../../src/templates/list/writeList';
import { objectivesOf } from '../../../src/templates/selection/objectives';
import { readTable } from '../../../src/templates/selection/table';
import { fixture } from '../../fixtures/plans';
import { contentsOf } from '../contentsOf';

/** As far as the table of the counts, which is another. */
function taken(plan: Plan, end?: string) {
  const sheet = contentsOf(writeList(plan, listTemplate(plan.template)!)).values;
  const last = sheet.findIndex(([first]) => first === end);
  const cells = last < 0 ? sheet : sheet.slice(0, last);
  const year = plan.firstYear;
  return objectivesOf(cells, readTable(cells, year), { year, joinsSame: false });
}

it('a list with terms and weights is read row by row, without its titles and its total', () => {
  const plan = fixture('casalbuttano');
  const { objectives, remarks } = taken(plan);
  const told = ({ title, unit, weight, dueDate }: Plan['objectives'][number]) => [
    ...[title, unit, weight, dueDate],
  ];
  expect(objectives.map(({ objective }) => told(objective))).toEqual(plan.objectives.map(told));
  expect(remarks).toEqual([]);
});

it('tables with a line of their own, under headings that come again, are read with what the line says', () => {
  const plan = fixture('bassa-romagna');
  const { objectives } = taken(plan, 'OBIETTIVI PER AREA');
  expect(
    objectives.map(({ objective: { title, unit, indicatorTable } }) => [
      ...[title, unit, indicatorTable.indicators.map(({ description }) => description)],
    ]),
  ).toEqual(
    plan.objectives.map(({ title, area, indicatorTable }) => [
      ...[title, area, indicatorTable.indicators.map(({ description }) => description)],
    ]),
  );
});
