import { isBlankPhase, newDraft } from '../../../src/taskpane/objective/draft';
import type { Draft } from '../../../src/taskpane/objective/draft';
import { draftReducer } from '../../../src/taskpane/objective/reducer';
import type { DraftAction } from '../../../src/taskpane/objective/actions';

const after = (...actions: DraftAction[]): Draft =>
  actions.reduce(draftReducer, newDraft({ year: 2024 }));

const firstPhase = (draft: Draft) => draft.years[0]?.phases[0];

describe('the draft of an objective', () => {
  it('starts with one indicator, one phase and the given year', () => {
    const draft = newDraft({ year: 2024, number: '3/7' });
    expect(draft.header.number).toBe('3/7');
    expect(draft.indicators).toHaveLength(1);
    expect(draft.years.map(({ year, phases }) => [year, phases.length])).toEqual([['2024', 1]]);
    expect(draft.plan).toMatchObject({ firstYear: '2024', lastYear: '2026' });
  });

  it('keeps each text as it was typed', () => {
    const draft = after(
      { type: 'header', field: 'weight', value: '12,' },
      { type: 'plan', field: 'authority', value: ' Unione ' },
    );
    expect(draft.header.weight).toBe('12,');
    expect(draft.plan.authority).toBe(' Unione ');
  });

  it('marks a period and takes the mark away', () => {
    const id = firstPhase(after())?.id ?? 0;
    const toggle: DraftAction = { type: 'togglePeriod', id, period: 2 };
    expect(firstPhase(after(toggle))?.planned.indexOf(true)).toBe(2);
    expect(firstPhase(after(toggle, toggle))?.planned).not.toContain(true);
  });

  it('gives every added row a number of its own, even after removals', () => {
    const draft = after(
      { type: 'addIndicator' },
      { type: 'removeIndicator', id: 4 },
      { type: 'addIndicator' },
      { type: 'addPerson' },
      { type: 'addYear' },
      { type: 'addPhase', year: 2 },
    );
    const ids = [
      ...draft.indicators,
      ...draft.people,
      ...draft.years,
      ...draft.years.flatMap((year) => year.phases),
    ].map((row) => row.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(Math.max(...ids)).toBeLessThan(draft.nextId);
  });

  it('goes on with the year after the last one', () => {
    const draft = after({ type: 'year', id: 2, value: '2030' }, { type: 'addYear' });
    expect(draft.years.map((year) => year.year)).toEqual(['2030', '2031']);
  });

  describe('a phase that goes on in the year after', () => {
    const named = (id: number, value: string, field: 'name' | 'owner' = 'name'): DraftAction => ({
      ...{ type: 'phase', id, field, value },
    });
    const two = [
      named(3, 'Avvio'),
      named(3, 'Responsabile', 'owner'),
      { type: 'addPhase', year: 2 },
      named(4, 'Gara'),
      { type: 'addPhase', year: 2 },
      { type: 'addYear' },
    ] as const;
    const names = ({ years }: Draft) => years.map(({ phases }) => phases.map(({ name }) => name));

    it('comes along with who does it, and has no times there yet', () => {
      const [, next] = after(...two).years;
      expect(next!.phases).toMatchObject([
        { name: 'Avvio', owner: 'Responsabile', deliverable: '' },
        { name: 'Gara', owner: '' },
      ]);
      expect(next!.phases.some(({ planned }) => planned.includes(true))).toBe(false);
      expect(next!.phases.every(isBlankPhase)).toBe(true);
    });

    it('is there once it has times', () => {
      const [, next] = after(...two, { type: 'togglePeriod', id: 7, period: 0 }).years;
      expect(next!.phases.map(isBlankPhase)).toEqual([false, true]);
    });

    it('is called as in the year before, through all years, until it has a name of its own', () => {
      const third = after(...two, { type: 'togglePeriod', id: 7, period: 0 }, { type: 'addYear' });
      const renamed = draftReducer(third, named(3, 'Avviso'));
      expect(names(renamed)).toEqual([['Avviso', 'Gara', ''], ['Avviso', 'Gara'], ['Avviso']]);
      const own = [named(7, 'Avviso bis'), named(3, 'Bando')].reduce(draftReducer, renamed);
      expect(names(own)).toEqual([['Bando', 'Gara', ''], ['Avviso bis', 'Gara'], ['Avviso bis']]);
    });
  });

  const periods = (id: number, each: 12 | 24): DraftAction => ({
    type: 'periods',
    id,
    periods: each,
  });
  const mark = (period: number): DraftAction => ({ type: 'togglePeriod', id: 3, period });
  const positions = (draft: Draft) =>
    firstPhase(draft)?.planned.flatMap((on, index) => (on ? [index] : []));

  it('divides a year into fortnights and months, keeping what was marked', () => {
    expect(positions(after(mark(2), periods(2, 24)))).toEqual([4, 5]);
    const back = after(periods(2, 24), mark(5), mark(22), mark(23), periods(2, 12));
    expect([back.years[0]?.periods, positions(back)]).toEqual([12, [2, 11]]);
  });

  it('divides the year it is told to, and those that follow it as the last one', () => {
    const draft = after(
      { type: 'addYear' },
      periods(4, 24),
      { type: 'addPhase', year: 4 },
      { type: 'addYear' },
      { type: 'addPhase', year: 2 },
    );
    expect(
      draft.years.map((year) => [year.periods, year.phases.map(({ planned }) => planned.length)]),
    ).toEqual([
      [12, [12, 12]],
      [24, [24, 24]],
      [24, [24]],
    ]);
  });

  it('divides the years as the chosen template does, until something is marked in them', () => {
    const chosen: DraftAction = { type: 'template', template: 'fasi-prodotti' };
    const draft = after({ type: 'addYear' }, mark(2), chosen);
    expect(draft.years.map((year) => year.periods)).toEqual([12, 24]);
    expect(positions(draft)).toEqual([2]);
    const list = draftReducer(after(chosen), { type: 'template', template: 'elenco-obiettivi' });
    expect(list.years.map((year) => year.periods)).toEqual([24]);
  });

  it('adds a phase to the year it was asked for', () => {
    const draft = after({ type: 'addYear' }, { type: 'addPhase', year: 4 });
    expect(draft.years.map((year) => year.phases.length)).toEqual([1, 2]);
  });

  it('removes only the row it is told to', () => {
    const draft = after(
      { type: 'addPerson' },
      { type: 'addPerson' },
      { type: 'person', id: 5, field: 'role', value: 'Segreteria' },
      { type: 'removePerson', id: 4 },
    );
    expect(draft.people).toEqual([{ id: 5, role: 'Segreteria', share: '' }]);
  });

  it('keeps what is typed when the template changes, and the words of a phase apart', () => {
    const draft = after(
      { type: 'template', template: 'fasi-prodotti' },
      { type: 'phase', id: 3, field: 'deliverable', value: 'Delibera' },
      { type: 'template', template: 'peg-cronoprogramma' },
    );
    expect(draft.template).toBe('peg-cronoprogramma');
    expect(firstPhase(draft)).toMatchObject({ name: '', owner: '', deliverable: 'Delibera' });
  });

  it('adds, fills in and removes financial indicators', () => {
    const added = after(
      { type: 'addFinancial' },
      { type: 'addFinancial' },
      { type: 'financial', id: 5, value: 'Entrate da sanzioni' },
    );
    expect(added.financial.map(({ planned }) => planned)).toEqual(['', 'Entrate da sanzioni']);
    const { financial } = draftReducer(added, { type: 'removeFinancial', id: 4 });
    expect(financial).toEqual([{ id: 5, planned: 'Entrate da sanzioni' }]);
  });

  it('adds, fills in and removes the units that share the objective', () => {
    const added = after(
      { type: 'addShared' },
      { type: 'addShared' },
      { type: 'shared', id: 5, field: 'unit', value: 'Tributi' },
    );
    expect(added.shared.map(({ unit }) => unit)).toEqual(['', 'Tributi']);
    const { shared } = draftReducer(added, { type: 'removeShared', id: 4 });
    expect(shared).toEqual([
      { id: 5, unit: 'Tributi', number: '', strategicRelevance: '', weight: '' },
    ]);
  });

  it('changes nothing for a row that is no longer there', () => {
    expect(after({ type: 'togglePeriod', id: 99, period: 0 })).toEqual(after());
  });

  it('leaves the draft it was given as it was', () => {
    const draft = newDraft({ year: 2024 });
    const before = JSON.parse(JSON.stringify(draft));
    draftReducer(draft, { type: 'togglePeriod', id: 3, period: 5 });
    draftReducer(draft, { type: 'indicator', id: 1, field: 'target', value: '2' });
    expect(draft).toEqual(before);
  });
});
