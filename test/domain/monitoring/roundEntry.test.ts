/** What a sheet says otherwise by now than when it was told: only that is asked about. */
import type { RoundObjective } from '../../../src/domain/monitoring/round';
import {
  conflictsOf,
  isBlankEntry,
  missingOf,
  newEntry,
  type RoundEntry,
} from '../../../src/domain/monitoring/roundEntry';
import { completeObjective } from '../../../src/domain/completePlan';
import { bookObjective } from '../../bookObjective';

const objective = (given: Partial<RoundObjective> = {}): RoundObjective => ({
  of: bookObjective(completeObjective({ number: '1', title: 'Gara' }, 2026)),
  ...{ key: 'k', unit: '', owner: '', levels: [], hasIssues: false, isDue: true, isUpdated: false },
  phases: [phase([1], '')],
  indicators: [indicator('40%')],
  ...given,
});
const phase = (done: number[], recorded: string, name = 'Bando') => ({
  ...{ schedule: 0, phase: 0, name, year: 2026, periods: 12 as const, planned: [1, 2], done },
  ...{ recorded, ended: [1, 2], begun: 6, state: 'In ritardo' as const },
  ...{ records: 'months' as const, isDue: true, isListed: true },
});
const indicator = (result: string | number | null, name = 'Pratiche') => ({
  ...{ indicator: 0, name, unit: '', target: '90%', baseline: null, polarity: null, result },
  span: { from: 0, to: 0 },
  ...{ at: null, isDue: false },
});
const entry = (given: Partial<RoundEntry> = {}): RoundEntry => ({
  ...newEntry(objective()),
  ...given,
});
const told = entry({
  phases: [
    {
      ...{ schedule: 0, phase: 0, name: 'Bando', was: { done: [1], recorded: '' } },
      ...{ done: [2, 1], recorded: '' },
    },
  ],
  results: [
    {
      ...{ indicator: 0, name: 'Pratiche', was: '40%', text: ' 85% ', reason: '' },
      ...{ isUnmeasurable: false, confirmed: '' },
    },
  ],
});

it('nothing is asked where the sheet is as it was, or already says the same', () => {
  expect(conflictsOf(told, objective())).toEqual([]);
  const same = objective({ phases: [phase([1, 2], '')], indicators: [indicator('85%')] });
  expect(conflictsOf(told, same)).toEqual([]);
});

it('what was told beside another value of the sheet is asked about', () => {
  const other = objective({ phases: [phase([1, 3], '')], indicators: [indicator('70%')] });
  expect(conflictsOf(told, other)).toEqual([
    { of: 'months', index: 0, name: 'Bando', now: '1, 3', told: '1, 2' },
    { of: 'result', index: 0, name: 'Pratiche', now: '70%', told: '85%' },
  ]);
  // What was touched and left as it was is not told.
  const touched = entry({ results: [{ ...told.results[0]!, text: '40%' }] });
  expect(conflictsOf(touched, other)).toEqual([]);
});

it('a row that moved is found by its name; one that is gone is told', () => {
  const moved = objective({ phases: [{ ...phase([1], ''), phase: 3 }] });
  expect([conflictsOf(told, moved), missingOf(told, moved)]).toEqual([[], []]);
  const gone = objective({ phases: [phase([1], '', 'Altra')], indicators: [] });
  expect(missingOf(told, gone)).toEqual([
    { of: 'phase', index: 0, name: 'Bando', told: '1, 2' },
    { of: 'result', index: 0, name: 'Pratiche', told: '85%' },
  ]);
  // Two of that name, none in its place: nobody can tell which.
  const two = [1, 2].map((position) => ({ ...phase([1], ''), phase: position }));
  expect(missingOf(told, objective({ phases: two }))).toHaveLength(1);
});

it('is blank until something is told, or said to be all', () => {
  expect(isBlankEntry(entry())).toBe(true);
  expect(isBlankEntry(entry({ issue: ' ' }))).toBe(true);
  expect(isBlankEntry(entry({ results: [{ ...told.results[0]!, text: '40%' }] }))).toBe(true);
  for (const given of [{ isDone: true }, { link: 'x' }, { phases: told.phases }])
    expect([given, isBlankEntry(entry(given))]).toEqual([given, false]);
});
