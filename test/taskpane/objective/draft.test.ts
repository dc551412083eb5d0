import { isUntouched, newDraft, readDraft } from '../../../src/taskpane/objective/draft';
import type { Draft } from '../../../src/taskpane/objective/draft';
import { draftReducer } from '../../../src/taskpane/objective/reducer';

const draft: Draft = newDraft({ year: 2024 });

describe('isUntouched', () => {
  it('says so of a new draft, whatever number was suggested', () => {
    expect(isUntouched(newDraft({ year: 2024, number: '2/9' }))).toBe(true);
  });

  it.each([
    ['a title', draftReducer(draft, { type: 'header', field: 'title', value: 'PagoPA' })],
    ['a month', draftReducer(draft, { type: 'toggleMonth', id: 3, month: 0 })],
    ['a target', draftReducer(draft, { type: 'indicator', id: 1, field: 'target', value: '2' })],
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
    ['another version', { ...draft, version: 2 }],
    ['an unknown step', { ...draft, step: 'end' }],
    ['a head without its fields', { ...draft, header: { title: 'PagoPA' } }],
    [
      'a phase of thirteen months',
      {
        ...draft,
        years: [
          { id: 2, year: '2024', phases: [{ id: 3, name: '', planned: Array(13).fill(false) }] },
        ],
      },
    ],
    ['rows that are not a list', { ...draft, people: {} }],
  ])('refuses %s', (_, stored) => {
    expect(readDraft(stored)).toBeNull();
  });
});
