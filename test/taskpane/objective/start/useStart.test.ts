import { newDraft } from '../../../../src/taskpane/objective/draft';
import { freshDraft, planFacts } from '../../../../src/taskpane/objective/start/useStart';
import { suggestion } from '../../../../src/taskpane/objective/beside';
import { planSettings } from '../../../../src/domain/planSettings';

describe('the plan of a new objective', () => {
  const draft = newDraft({ year: 2026 });
  const settings = planSettings({
    firstYear: 2024,
    lastYear: 2026,
    smvp: { objectivesShare: 0.7 },
  });

  it.each([
    [2023, 2024],
    [2025, 2025],
    [2030, 2026],
  ])('has in %i the year %i', (current, year) => {
    expect(planFacts(settings, draft, current)).toEqual({
      firstYear: 2024,
      lastYear: 2026,
      year,
      objectivesShare: 0.7,
      weightScale: '100',
    });
  });

  it('is that of the draft where the workbook has none', () => {
    expect(planFacts(null, draft, 2027)).toEqual({
      firstYear: 2026,
      lastYear: 2028,
      year: 2027,
      objectivesShare: null,
      weightScale: '100',
    });
    const unread = { ...draft, plan: { ...draft.plan, firstYear: 'x', lastYear: '' } };
    expect(planFacts(null, unread, 2027)).toMatchObject({ firstYear: 2027, year: 2027 });
  });
});

describe('a new draft in a plan', () => {
  it('begins in this year, or the nearest of the plan, divided as its template', () => {
    const yearsOf = (now: number) => {
      const plan = planSettings({ template: 'fasi-prodotti', firstYear: 2027, lastYear: 2029 });
      const fresh = freshDraft(plan, now);
      return [fresh.template, fresh.years[0]?.year, fresh.years[0]?.periods];
    };
    expect(yearsOf(2026)).toEqual(['fasi-prodotti', '2027', 24]);
    expect([yearsOf(2028)[1], yearsOf(2031)[1]]).toEqual(['2028', '2029']);
  });
});

describe('the suggested number', () => {
  let objectives = 0;
  const of = (unit: string, number: string) => ({ unit, number, index: (objectives += 1) });
  it('is one that does not depend on the unit, until the unit is known', () => {
    expect(suggestion([of('SUAP', '1'), of('SIA', '2')], '')).toBe('3');
    expect(suggestion([of('SUAP', '1'), of('SIA', '1')], ' ')).toBe('');
    expect(suggestion([of('SUAP', '1'), of('SUAP', '2'), of('SIA', '1')], '')).toBe('');
    expect(suggestion([of('SUAP', '1'), of('SUAP', '2'), of('SIA', '1')], 'SIA')).toBe('2');
    expect(suggestion([], '')).toBe('');
  });
});
