/** A round as it is kept: what is no round is refused, what was written and taken back is there again. */
import { newEntry, type RoundEntry } from '../../../src/domain/monitoring/roundEntry';
import { roundAt } from '../../../src/domain/monitoring/round';
import {
  decided,
  entryOf,
  NEW_ROUND,
  readRoundDraft,
  ROUND_DRAFTS,
  roundReducer,
  type RoundDraft,
} from '../../../src/taskpane/monitoring/roundDraft';
import { bookOf, planSheets } from '../../templates/monitoring/plans';
import { twoObjectives } from './objectives';

const [first] = roundAt(bookOf(planSheets('peg-cronoprogramma', twoObjectives)), 46_203);
const told: RoundEntry = {
  ...newEntry(first!),
  phases: [
    {
      ...{ schedule: 0, phase: 0, name: 'Passo 1', was: { done: [], recorded: '' } },
      ...{ done: [1], recorded: '' },
    },
  ],
  results: [
    {
      ...{ indicator: 0, name: 'Fatture pagate in tempo', was: null, text: '40%' },
      ...{ isUnmeasurable: false, reason: '', confirmed: '' },
    },
  ],
  levels: [{ level: 0, label: 'Consuntivo', was: null, text: '60%' }],
};
const draft: RoundDraft = { ...NEW_ROUND, date: 46_203, entries: [told] };

it('is read as it was written', () =>
  expect(readRoundDraft(JSON.parse(JSON.stringify(draft)))).toEqual(draft));

const without = (field: string) => ({ ...draft, [field]: undefined });
const withEntry = (given: object) => ({ ...draft, entries: [{ ...told, ...given }] });
it.each<[string, unknown]>([
  ['nothing', null],
  ['a text', 'monitoring'],
  ...Object.keys(draft).map((field): [string, unknown] => [`no ${field}`, without(field)]),
  ...Object.keys(told).map((field): [string, unknown] => [
    `no ${field} of an entry`,
    withEntry({ [field]: undefined }),
  ]),
  ['a phase without months', withEntry({ phases: [{ ...told.phases[0], done: 'gen' }] })],
  ['a phase that was nothing', withEntry({ phases: [{ ...told.phases[0], was: null }] })],
  ['a result that was a list', withEntry({ results: [{ ...told.results[0], was: [] }] })],
  ['a level without text', withEntry({ levels: [{ ...told.levels[0], text: 3 }] })],
])('%s is no round', (_, stored) => expect(readRoundDraft(stored)).toBeNull());

it('is worth keeping once something is told', () => {
  expect(ROUND_DRAFTS.isUntouched({ ...NEW_ROUND, date: 1, by: 'Io' })).toBe(true);
  expect(ROUND_DRAFTS.isUntouched(draft)).toBe(false);
});

it('an entry of which nothing is left goes; what was taken back comes, unless it was told anew', () => {
  const blank = roundReducer(draft, { type: 'entry', entry: newEntry(first!) });
  expect(blank.entries).toEqual([]);
  expect(entryOf(blank, first!)).toEqual(newEntry(first!));
  expect(roundReducer(NEW_ROUND, { type: 'restore', draft })).toEqual(draft);
  const anew = { ...told, issue: 'Di nuovo' };
  const kept = roundReducer({ ...NEW_ROUND, entries: [anew] }, { type: 'restore', draft });
  expect(kept).toEqual({ ...draft, entries: [anew] });
  expect(roundReducer(draft, { type: 'forget', keys: [told.key] }).entries).toEqual([]);
});

it('what was decided is no conflict any more', () => {
  const conflict = { of: 'result' as const, index: 0, name: '', now: '', told: '' };
  expect(decided(told, first!, conflict, true).results).toEqual([]);
  expect(decided(told, first!, conflict, false).results[0]!.was).toBe(first!.indicators[0]!.result);
  const months = { ...conflict, of: 'months' as const };
  const before = { ...told, phases: [{ ...told.phases[0]!, was: { done: [5], recorded: '' } }] };
  expect(decided(before, first!, months, true).phases[0]).toMatchObject({
    ...{ done: [], was: { done: [] } },
  });
  expect(decided(before, first!, months, false).phases[0]).toMatchObject({
    ...{ done: [1], was: { done: [] } },
  });
});
