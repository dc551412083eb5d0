/** Who takes part in what. */
import { completeObjective } from '../../src/domain/completePlan';
import { participations } from '../../src/domain/participation';
import { bookObjective, bookOf } from '../bookObjective';

type Given = Parameters<typeof completeObjective>[0];
const planOf = (...given: Given[]) =>
  bookOf(
    given.map((each, index) =>
      bookObjective(completeObjective({ number: String(index + 1), title: 'T', ...each }, 2026)),
    ),
  );
const said = (...given: Given[]) =>
  participations(planOf(...given)).map(({ role, objective, as, shares }) => [
    ...[role, objective.objective.number, as.join(', ')],
    shares.map(({ value }) => value).join('+'),
  ]);

it('gives one row for each role of an objective, with all that it does there', () => {
  expect(
    said({
      ...{ owner: 'Dirigente', lead: 'Istruttore' },
      people: [
        {
          title: 'A',
          members: [
            { role: 'istruttore ', share: 20 },
            { role: 'Messo', share: null },
          ],
        },
        { title: 'B', members: [{ role: 'Istruttore', share: 30 }] },
      ],
      schedules: [
        {
          ...{ year: 2026, title: '', periods: 12, doneLabel: '' },
          phases: [
            { name: 'A', owner: 'Dirigente' },
            { name: 'B' },
            { name: 'C', owner: 'Dirigente' },
          ],
        },
      ],
    }),
  ).toEqual([
    ['Dirigente', '1', 'responsabile, fase 1, fase 3', ''],
    ['Istruttore', '1', 'capofila, partecipa', '20+30'],
    ['Messo', '1', 'partecipa', ''],
  ]);
});

it('puts roles in order, objectives in that of the plan, and names nobody of blanks', () => {
  expect(said({ owner: 'Vice' }, { owner: 'Àrea' }, { owner: ' ' }, { owner: 'VICE' })).toEqual([
    ['Àrea', '2', 'responsabile', ''],
    ['Vice', '1', 'responsabile', ''],
    ['VICE', '4', 'responsabile', ''],
  ]);
});

it('tells rows apart by role and objective', () => {
  const keys = participations(planOf({ owner: 'A' }, { owner: 'A' })).map(({ key }) => key);
  expect(new Set(keys).size).toBe(2);
});
