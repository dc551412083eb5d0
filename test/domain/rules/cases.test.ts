/** Every rule that is run has a wrong case, which it tells where it is, and a right one, in which it is silent. */
import { RULES } from '../../../src/domain/rules';
import { WAITING_RULES } from '../../../src/domain/rules/waitingRules';
import { RULE_CASES } from './cases';
import { TOLD, toldOf } from './cases/told';
import { found } from './support';

const waiting = new Set<string>(WAITING_RULES.map(({ id }) => id));
const run = RULES.map(({ id }) => id).filter((id) => !waiting.has(id));

it('has a wrong and a right case of every rule that is run, and of no other', () => {
  expect(Object.keys(RULE_CASES).toSorted()).toEqual(run.toSorted());
});

describe.each(run.filter((id) => RULE_CASES[id]))('%s', (id) => {
  const { wrong, right } = RULE_CASES[id]!;
  it(`finds: ${wrong[0]}`, () => expect(toldOf(id)).toBe(TOLD[id]));
  it(`finds nothing: ${right[0]}`, () => expect(found(id, right[1])).toEqual([]));
});
