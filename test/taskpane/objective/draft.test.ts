import {
  HEADER_FIELDS,
  isUntouched,
  newDraft,
  newPhase,
  newShared,
  readDraft,
} from '../../../src/taskpane/objective/draft';
import type { Draft } from '../../../src/taskpane/objective/draft';
import { draftReducer } from '../../../src/taskpane/objective/reducer';

const draft: Draft = newDraft({ year: 2024 });

/** What the first version of the draft kept. */
const OLD_HEADER = [
  'number',
  'title',
  'unit',
  'owner',
  'strategy',
  'weight',
  'description',
] as const;
const OLD_INDICATOR = ['description', 'unitOfMeasure', 'baseline', 'target'] as const;
const pick = <K extends string>(texts: Record<K, string>, keys: readonly K[]) =>
  Object.fromEntries(keys.map((key) => [key, texts[key]]));

describe('isUntouched', () => {
  it('says so of a new draft, whatever number was suggested', () => {
    expect(isUntouched(newDraft({ year: 2024, number: '2/9' }))).toBe(true);
  });

  it.each([
    ['a title', draftReducer(draft, { type: 'header', field: 'title', value: 'PagoPA' })],
    ['a month', draftReducer(draft, { type: 'togglePeriod', id: 3, period: 0 })],
    ['a target', draftReducer(draft, { type: 'indicator', id: 1, field: 'target', value: '2' })],
    ['a unit that shares it', { ...draft, shared: [{ ...newShared(9), unit: 'Tributi' }] }],
    ['an authority', draftReducer(draft, { type: 'plan', field: 'authority', value: 'Unione' })],
  ])('does not once there is %s', (_, touched) => {
    expect(isUntouched(touched)).toBe(false);
  });
});

describe('readDraft', () => {
  it('takes back what was stored', () => {
    expect(readDraft(JSON.parse(JSON.stringify(draft)))).toEqual(draft);
  });

  it.each<[string, unknown]>([
    ['nothing', null],
    ['a text', 'bozza'],
    ['another version', { ...draft, version: 4 }],
    ['an unknown template', { ...draft, template: 'scheda' }],
    ['an unknown step', { ...draft, step: 'end' }],
    ['a head without its fields', { ...draft, header: { title: 'PagoPA' } }],
    [
      'a phase of thirteen months',
      {
        ...draft,
        years: [
          { ...draft.years[0], phases: [{ ...newPhase(3, 12), planned: Array(13).fill(false) }] },
        ],
      },
    ],
    ['months in a year of fortnights', { ...draft, years: [{ ...draft.years[0], periods: 24 }] }],
    ['a year of weeks', { ...draft, years: [{ ...draft.years[0], periods: 52, phases: [] }] }],
    ['rows that are not a list', { ...draft, people: {} }],
    ['units that are no rows', { ...draft, shared: ['Tributi'] }],
    ['a unit without a weight', { ...draft, shared: [{ id: 9, unit: '', number: '' }] }],
    ['hidden hints that are no list', { ...draft, hidden: 'vague' }],
    ['hidden hints that are no texts', { ...draft, hidden: [1] }],
  ])('refuses %s', (_, stored) => {
    expect(readDraft(stored)).toBeNull();
  });
});

describe('the hints that the user has hidden', () => {
  it('are kept with the draft, and none in a draft from before there were hints', () => {
    const hiding = draftReducer(draft, { type: 'hideHint', hint: '1-vague' });
    expect(hiding.hidden).toEqual(['1-vague']);
    expect(readDraft(JSON.parse(JSON.stringify(hiding)))).toEqual(hiding);
    const { hidden, ...older } = draft;
    expect(readDraft(older)).toEqual({ ...older, hidden });
  });
});

describe('the units that share the objective', () => {
  it('has no resources where it was kept before these were asked', () => {
    const header = pick(
      draft.header,
      HEADER_FIELDS.filter((field) => field !== 'resources'),
    );
    expect(readDraft({ ...draft, header })).toEqual({
      ...draft,
      header: { ...header, resources: '' },
    });
  });

  it('are kept with the draft, and none in a draft from before objectives were shared', () => {
    const sharing = draftReducer(draft, { type: 'addShared' });
    expect(readDraft(JSON.parse(JSON.stringify(sharing)))).toEqual(sharing);
    const { shared, ...older } = draft;
    expect(readDraft(older)).toEqual({ ...older, shared });
  });
});

describe('a year of fortnights', () => {
  it('is kept with the draft', () => {
    const fortnights = newDraft({ year: 2024, periods: 24 });
    expect(fortnights.years[0]!.phases[0]!.planned).toHaveLength(24);
    expect(readDraft(JSON.parse(JSON.stringify(fortnights)))).toEqual(fortnights);
  });
});

describe('a draft of the second version', () => {
  const marked = draftReducer(draft, { type: 'togglePeriod', id: 3, period: 2 });
  const years = marked.years.map(({ id, year, phases }) => ({ id, year, phases }));
  const old = { ...marked, version: 2, years };

  it('opens with its months', () => {
    expect(readDraft(JSON.parse(JSON.stringify(old)))).toEqual(marked);
  });

  it.each<[string, unknown]>([
    ['years that are no list', { ...old, years: {} }],
    ['years that are texts', { ...old, years: ['2024'] }],
    ['phases that are no list', { ...old, years: [{ ...years[0], phases: {} }] }],
  ])('is refused with %s', (_, stored) => {
    expect(readDraft(stored)).toBeNull();
  });
});

describe('a draft of the first version', () => {
  const old = {
    version: 1,
    step: 'phases',
    nextId: 5,
    plan: { authority: 'Unione', title: '', firstYear: '2024', lastYear: '2026' },
    header: { ...pick(draft.header, OLD_HEADER), title: 'PagoPA', strategy: 'Servizi digitali' },
    indicators: [
      { id: 1, values: { ...pick(draft.indicators[0]!.values, OLD_INDICATOR), target: '12,' } },
    ],
    people: [{ id: 4, role: 'Segreteria', share: '20' }],
    years: [
      {
        id: 2,
        year: '2024',
        phases: [{ id: 3, name: 'Avvio', planned: Array<boolean>(12).fill(true) }],
      },
    ],
  };

  it('opens with all that was typed, and the template that it was of', () => {
    const read = readDraft(old);
    expect(read).toMatchObject({ ...old, version: 3, template: 'peg-cronoprogramma' });
    expect(read?.header.publicValue).toBe('');
    expect(read?.years[0]?.phases[0]?.owner).toBe('');
    expect(read?.years[0]?.periods).toBe(12);
    expect(readDraft(JSON.parse(JSON.stringify(read)))).toEqual(read);
  });

  it.each<[string, unknown]>([
    ['no rows', { ...old, indicators: null }],
    ['rows that are texts', { ...old, years: ['2024'] }],
    ['a head that is a list', { ...old, header: [] }],
    ['phases that are not a list', { ...old, years: [{ id: 2, year: '2024', phases: 'Avvio' }] }],
  ])('is refused with %s', (_, stored) => {
    expect(readDraft(stored)).toBeNull();
  });
});
