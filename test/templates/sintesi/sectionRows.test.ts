/** The headings of a summary that is there, put right for the rows as they will stand. */
import type { BookSummary } from '../../../src/domain/bookSummary';
import type { AddRow } from '../../../src/domain/changes';
import {
  emptiedSections,
  sectionChanges,
  type StandingRow,
} from '../../../src/templates/sintesi/sectionRows';
import { sectionsBefore } from '../../../src/templates/sintesi/sections';
import { SummaryTable } from '../../../src/templates/sintesi/summaryTable';
import { one, rowFor, summary, two } from './support';

const GROUPS = {
  segreteria: { unit: 'Affari generali', service: 'Segreteria', kind: 'strategico' },
  ordinari: { unit: 'Affari generali', service: 'Segreteria', kind: 'ordinario' },
  tributi: { unit: 'Tributi', service: 'Tributi', kind: 'strategico' },
  none: { unit: '', service: '', kind: '' },
};
type Name = keyof typeof GROUPS;

const heading = (name: Name, level: 'unit' | 'service') =>
  sectionsBefore(GROUPS[name], null, true).find((each) => each.level === level)!;
const section = (row: number, name: Name, level: 'unit' | 'service' = 'service') => ({
  ...{ ...heading(name, level), row, isTyped: false },
});
const WHOLE = [section(4, 'segreteria', 'unit'), section(5, 'segreteria')];

const of = (sections: BookSummary['sections'], rows: StandingRow[]) => {
  const table = new SummaryTable(summary([], { sections, end: 30 }));
  return sectionChanges(table, rows, { units: [], settings: null, hasUnits: true });
};
const row = (at: number, name: Name, added?: string): StandingRow => ({
  ...{ at, group: GROUPS[name] },
  ...(added && { added: { kind: 'addRow', sheet: added, at, content: [] } as AddRow }),
});
/** What comes, with its place and what it says, and the rows that go. */
const told = ({ changes }: ReturnType<typeof of>) =>
  changes.map((each) => {
    if (each.kind === 'removeRow') return `- ${each.row}`;
    if (each.kind === 'addRows') return `${each.at} ${String(each.content[0]?.[0])}`;
    return each.kind === 'addRow' ? `${each.at} riga` : each.kind;
  });

it('nothing is done where each row stands under its headings', () => {
  expect(of(WHOLE, [row(6, 'segreteria'), row(7, 'segreteria'), row(8, 'none')])).toEqual({
    ...{ changes: [], added: 0, removed: 0 },
  });
});

it('a row of another kind, and one of another unit, come with their headings right before them', () => {
  const found = of(WHOLE, [
    ...[row(6, 'segreteria'), row(7, 'ordinari', 'S'), row(7, 'tributi', 'S')],
  ]);
  expect(told(found)).toEqual([
    ...['7 Segreteria › Obiettivi ordinari', '7 riga'],
    ...['7 TRIBUTI', '7 Tributi › Obiettivi strategici', '7 riga'],
  ]);
  expect(found).toMatchObject({ added: 3, removed: 0 });
});

it('a row that comes at the end of its group stands before the heading of the next', () => {
  const there = [...WHOLE, section(7, 'ordinari')];
  const rows = [row(6, 'segreteria'), row(7, 'segreteria', 'S'), row(8, 'ordinari')];
  expect(told(of(there, rows))).toEqual(['7 riga']);
});

it('sorting takes headings apart from their rows: they go, and come where they are needed', () => {
  const there = [section(8, 'segreteria', 'unit'), section(9, 'segreteria')];
  const found = of(there, [row(4, 'segreteria'), row(5, 'segreteria')]);
  expect(told(found)).toEqual([
    ...['4 AFFARI GENERALI', '4 Segreteria › Obiettivi strategici'],
    ...['- 8', '- 9'],
  ]);
});

it('the heading of a unit comes above that of the service that is there', () => {
  expect(told(of([section(5, 'segreteria')], [row(6, 'segreteria')]))).toEqual([
    '5 AFFARI GENERALI',
  ]);
});

it('a heading in which somebody wrote stays, whatever stands below', () => {
  const typed = [...WHOLE.slice(0, 1), { ...section(5, 'segreteria'), isTyped: true }];
  expect(told(of(typed, [row(6, 'segreteria')]))).toEqual([]);
  expect(told(of(typed, [row(6, 'ordinari')]))).toEqual(['6 Segreteria › Obiettivi ordinari']);
});

it('a heading that has lost its mark is known by its words, and marked again', () => {
  const lost = [{ ...section(5, 'segreteria'), mark: '', isTyped: true }];
  const found = of([...WHOLE.slice(0, 1), ...lost], [row(6, 'segreteria')]);
  expect(found.changes).toMatchObject([
    { kind: 'cells', row: 5, content: [[heading('segreteria', 'service').mark]] },
  ]);
});

it('headings under which no row stays are told, that of the unit too once all its rows go', () => {
  const sections = [
    ...[...WHOLE, section(7, 'ordinari')],
    ...[section(9, 'tributi', 'unit'), section(10, 'tributi')],
  ];
  const [first, second, third] = [rowFor(one, 6), rowFor(two, 8), rowFor(one, 11)];
  const table = { rows: [first, second, third], sections, end: 13 };
  const gone = (...rows: number[]) =>
    emptiedSections(table, ({ row: at }) => rows.includes(at)).map(({ row: at }) => at);
  expect(gone()).toEqual([]);
  expect(gone(8)).toEqual([7]);
  expect(gone(6, 8)).toEqual([4, 5, 7]);
  expect(gone(11)).toEqual([9, 10]);
});
