import { ruleOf, RULES } from '../../../src/domain/rules/registry';
import { settingsMissing } from '../../../src/domain/rules/settingsRules';
import { WAITING_RULES } from '../../../src/domain/rules/waitingRules';

describe('the registry', () => {
  it('finds each rule by its id', () => {
    for (const each of RULES) expect(ruleOf(each.id)).toBe(each);
    expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
  });

  it('tells the settings first, and last the rules that wait', () => {
    expect(RULES[0]).toBe(settingsMissing);
    expect(RULES.slice(-WAITING_RULES.length)).toEqual(WAITING_RULES);
  });
});
