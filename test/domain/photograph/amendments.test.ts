/** What is proposed for the register: what was amended and is not told there yet, step by step. */
import { proposals, type RegisteredChange } from '../../../src/domain/photograph/amendments';
import { comparePhotographs } from '../../../src/domain/photograph/comparison';
import type { PhotographRow } from '../../../src/domain/photograph/photograph';
import { objectiveRow, phaseRow } from './support';

const approved = [objectiveRow('a', { weight: 30 }), phaseRow('a', { name: 'Bando' })];

const proposed = (now: PhotographRow[], register: RegisteredChange[] = [], version = 1) =>
  proposals(comparePhotographs({ rows: approved }, { rows: now }), register, version);

/** As the register tells what was proposed. */
const registered = (now: PhotographRow[], before: RegisteredChange[] = []): RegisteredChange[] => [
  ...before,
  ...proposed(now, before).map(({ key, before: was, after, part, objective, item, field }) => ({
    ...{ key, version: 1, before: was, after, told: { part, objective, item, field } },
  })),
];

const at = (weight: number) => [objectiveRow('a', { weight }), approved[1]!];
const steps = (all: ReturnType<typeof proposed>) =>
  all.map(({ kind, field, before, after, isFurther }) => [kind, field, before, after, isFurther]);

it('proposes what needs an act, and nothing that the year brings', () => {
  const now = [objectiveRow('a', { weight: 40, state: 'In corso', owner: 'B' }), approved[1]!];
  expect(steps(proposed(now))).toEqual([['rewritten', 'weight', 30, 40, false]]);
});

it('does not propose twice, and goes on from what the register tells', () => {
  const first = registered(at(40));
  expect(proposed(at(40), first)).toEqual([]);
  expect(steps(proposed(at(50), first))).toEqual([['rewritten', 'weight', 40, 50, true]]);
  const second = registered(at(50), first);
  expect(proposed(at(50), second)).toEqual([]);
});

it('proposes the way back to what was approved', () => {
  const first = registered(at(40));
  expect(steps(proposed(at(30), first))).toEqual([['rewritten', 'weight', 40, 30, true]]);
  expect(proposed(at(30), registered(at(30), first))).toEqual([]);
});

it('a phase that came and went is told both times', () => {
  const more = [...approved, phaseRow('a', { name: 'Collaudo' })];
  const first = registered(more);
  expect(steps(proposed(approved, first))).toEqual([['removed', null, 'Collaudo', null, true]]);
});

it('what amends an earlier version says nothing of this one', () => {
  expect(proposed(at(40), registered(at(40)), 2)).toHaveLength(1);
});
