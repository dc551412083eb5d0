/** What is there twice, copied, or not known. */
import { planSettings } from '../../../src/domain/planSettings';
import type { BookSheet } from '../../../src/domain/book';
import type { Objective } from '../../../src/domain/objective';
import { placeOfRow } from '../../../src/domain/rules/identityRules';
import { fixture } from '../../fixtures/plans';
import {
  bookOf,
  found,
  objectiveOn,
  place,
  settings,
  sheetOf,
  summaryOf,
  summaryRow,
  testRule,
} from './support';

const withSheet = (role: BookSheet['role'], given: Partial<BookSheet> = {}) =>
  bookOf([{ ...objectiveOn('Ob 1'), id: 'abc' }], {
    sheets: [sheetOf('Altro', { role, ...given })],
  });

testRule('ID01', {
  valid: { 'an objective’s sheet': withSheet('objective', { id: 'abc' }) },
  invalid: {
    'a copy': [withSheet('copy', { id: 'abc' }), { original: 'Ob 1' }],
    'a copy of what is gone': [withSheet('copy', { id: 'xyz' }), { original: '' }],
  },
});
testRule('ID05', {
  valid: { 'a sheet that is known': withSheet('objective') },
  invalid: { 'of a later version': [withSheet('unknownVersion'), null] },
});
testRule('ID06', {
  valid: { 'the settings': withSheet('settings') },
  invalid: { 'settings twice': [withSheet('unusedSettings'), { used: 'Impostazioni' }] },
});
testRule('ID07', {
  valid: { 'not of the plan': withSheet('other') },
  invalid: { 'it looks like a list': [withSheet('doubtful'), null] },
});
testRule('ID09', {
  valid: { 'a summary': withSheet('summary') },
  invalid: { 'a copy of it': [withSheet('summaryCopy'), null] },
});

const withIds = (...ids: (string | null)[]) =>
  bookOf(ids.map((id, index) => ({ ...objectiveOn(`Ob ${index + 1}`), id })));
testRule('ID02', {
  valid: { 'ids of their own': withIds('a', 'b'), 'sheets made by hand': withIds(null, null) },
  invalid: { 'one id twice': [withIds('a', 'b', 'a'), { sheets: ['Ob 1', 'Ob 3'] }] },
});

const summary = (...rows: Partial<Parameters<typeof summaryRow>[2]>[]) =>
  bookOf([objectiveOn('Ob 1')], {
    summaries: [summaryOf(rows.map((given, row) => summaryRow(row + 4, { number: '1' }, given)))],
  });
const ROW = { id: 'a', objective: 'Ob 1', match: 'id' as const };
testRule('ID03', {
  valid: {
    'one row for each unit': summary(ROW, { ...ROW, shared: 0 }),
    'rows of nobody': summary({}, {}),
    'rows of an id that no sheet has': summary({ id: 'x' }, { id: 'y' }),
  },
  invalid: {
    'a row copied': [summary(ROW, { ...ROW, shared: 0 }, ROW), { first: 5, second: 7 }],
    'a row of another unit copied': [
      summary(ROW, { ...ROW, shared: 1 }, { ...ROW, shared: 1 }),
      { first: 6, second: 7 },
    ],
    'without ids': [summary({ ...ROW, id: null }, { ...ROW, id: null }), { first: 5, second: 6 }],
    'an id that no sheet has': [summary({ id: 'x' }, { id: 'x' }), { first: 5, second: 6 }],
  },
});

it('a row is told at its number, else at its first cell, else at its beginning', () => {
  const [number, title] = [{ at: place('Sintesi', 4, 3) }, { at: place('Sintesi', 4, 1) }];
  const at = (cells: Parameters<typeof placeOfRow>[1]['cells']) =>
    placeOfRow('Sintesi', { row: 4, cells });
  expect(at({ title, number })).toEqual(number.at);
  expect(at({ title })).toEqual(title.at);
  expect(at({})).toEqual(place('Sintesi', 4));
});

it('a row of the summary of a unit is no copy of that of the authority', () => {
  const book = summary(ROW);
  const ofUnit = { ...book.summaries[0]!, sheet: 'Sintesi Tributi', unit: 'Tributi' };
  expect(found('ID03', { ...book, summaries: [...book.summaries, ofUnit] })).toEqual([]);
});

const numbered = (...given: Partial<Objective>[]) =>
  bookOf(
    given.map((each, index) => objectiveOn(`Ob ${index + 1}`, { unit: 'Tributi', ...each })),
    { settings: settings({ units: [{ name: 'Tributi', aliases: ['Entrate'], owner: '' }] }) },
  );
testRule('ID08', {
  valid: {
    'another unit': numbered({}, { unit: 'SUAP' }),
    'another service': numbered({ service: 'IMU' }, { service: 'TARI' }),
    'another kind': numbered({ kind: 'strategico' }, { kind: 'ordinario' }),
    'no number': numbered({ number: '' }, { number: ' ' }),
    'rows without a sheet': {
      ...numbered(),
      summaries: [
        summaryOf([5, 6].map((row) => summaryRow(row, { number: '1', unit: 'Tributi' }))),
      ],
    },
    'shared with two units under one number': numbered({
      sharedWith: [{ unit: 'Tributi', number: '1', strategicRelevance: null, weight: null }],
    }),
  },
  invalid: {
    'a sheet that was copied by hand': [
      numbered({ number: '01' }, { number: '1', unit: 'ENTRATE' }),
      { number: '1', sheets: ['Ob 1', 'Ob 2'] },
    ],
    'as the last of them has it': [
      numbered({ number: '1' }, { number: ' 01 ' }),
      { number: '01', sheets: ['Ob 1', 'Ob 2'] },
    ],
  },
});

describe('the number that is there twice', () => {
  it('is told at the last of the sheets, with the unit', () => {
    expect(found('ID08', numbered({}, {}))).toMatchObject([
      { unit: 'Tributi', at: place('Ob 2', 0), objective: { key: 'Ob 2' } },
    ]);
  });
  it('is told where the unit that shares has it, else on the sheet', () => {
    const share = { unit: 'SUAP', number: '7', strategicRelevance: null, weight: null };
    const book = numbered({ unit: 'SUAP', number: '7' }, { number: '2', sharedWith: [share] });
    expect(found('ID08', book)).toMatchObject([{ unit: 'SUAP', at: place('Ob 2', 50, 1) }]);
    book.objectives[1]!.places.sharedWith = [];
    expect(found('ID08', book)).toMatchObject([{ sheet: 'Ob 2', at: null }]);
  });
  it.each(['terre-di-pianura', 'terre-di-castelli'] as const)('is found in %s', (name) => {
    const plan = fixture(name);
    const copied = plan.objectives[4]!;
    const book = bookOf(
      [...plan.objectives, copied].map((objective, index) => ({
        ...objectiveOn(`Ob ${index + 1}`),
        objective,
      })),
      { settings: planSettings(plan) },
    );
    const told = found('ID08', book);
    expect(told).toHaveLength(1 + copied.sharedWith.length);
    expect(told[0]?.facts).toEqual({
      number: copied.number,
      sheets: ['Ob 5', `Ob ${plan.objectives.length + 1}`],
    });
    expect(found('ID08', { ...book, objectives: book.objectives.slice(0, -1) })).toEqual([]);
  });
});
