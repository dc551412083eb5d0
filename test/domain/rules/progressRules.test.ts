/** What was done, beside the date at which states are computed. */
import type { Objective } from '../../../src/domain/objective';
import { completePhase } from '../../../src/domain/completePlan';
import { checkBook } from '../../../src/domain/rules';
import { bookOf, found, objectiveOn, place, settings, testRule } from './support';

/** An objective with a block for each year: what was done of each of its phases. */
const done = (sheet: string, years: Record<number, number[][]>, periods: 12 | 24 = 12) =>
  objectiveOn(sheet, {
    schedules: Object.entries(years).map(([year, phases]): Objective['schedules'][number] => ({
      ...{ year: Number(year), title: '', periods, doneLabel: 'Ottenuto', hasExecuted: false },
      phases: phases.map((each) => completePhase({ name: 'Fase', done: each })),
    })),
  });
const at = (referenceDate: string, ...objectives: ReturnType<typeof done>[]) =>
  bookOf(objectives, { settings: settings({ referenceDate }) });

testRule('TE16', {
  valid: {
    'nothing done': at('2026-06-30', done('Ob 1', { 2026: [[]] })),
    'no cronoprogramma': at('2026-06-30', done('Ob 1', {})),
    'a month that has begun': at('2026-06-30', done('Ob 1', { 2026: [[1, 6]] })),
    'a month that begins on the date': at('2026-06-01', done('Ob 1', { 2026: [[6]] })),
    'a date that is none': at('giugno', done('Ob 1', { 2026: [[12]] })),
  },
  invalid: {
    'a month that begins after the date': [
      at('2026-05-31', done('Ob 1', { 2026: [[1], [6, 2]] })),
      { date: '2026-05-31', last: '2026-06-01', objectives: 1 },
    ],
    'a half of a month': [
      at('2026-06-30', done('Ob 1', { 2026: [[14]] }, 24)),
      { date: '2026-06-30', last: '2026-07-16', objectives: 1 },
    ],
    'the latest month of all, of another year': [
      at(
        '2026-06-30',
        done('Ob 1', { 2026: [[7]], 2027: [[2]] }),
        done('Ob 2', { 2026: [[9]] }),
        done('Ob 3', { 2026: [[1]] }),
      ),
      { date: '2026-06-30', last: '2027-02-01', objectives: 2 },
    ],
  },
});

describe('TE16', () => {
  const book = at('2026-01-31', done('Ob 1', { 2026: [[2]] }), done('Ob 2', { 2026: [[3]] }));

  it('is told at the date, with the numbers of the objectives', () => {
    const dated = { ...book, settingsPlaces: new Map([['DataRiferimento', place('Imp', 5)]]) };
    expect(found('TE16', dated)).toMatchObject([
      { severity: 'toFix', at: place('Imp', 5), others: [place('Ob 1', 0), place('Ob 2', 0)] },
    ]);
    delete book.objectives[0]!.places.fields.number;
    expect(found('TE16', book)[0]!.others).toEqual([place('Ob 2', 0)]);
  });

  it('is not run without a date of reference', () => {
    const { findings, notRun } = checkBook({ ...book, settings: null });
    expect(findings.map(({ rule }) => rule)).not.toContain('TE16');
    expect(notRun).toContainEqual({ rule: 'TE16', needs: ['referenceDate'] });
  });
});
