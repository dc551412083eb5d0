/** A photograph on its sheet: read back as it was taken, wherever the sheet stands and however it is sorted. */
import { comparePhotographs } from '../../../src/domain/photograph/comparison';
import type { Photograph } from '../../../src/domain/photograph/photograph';
import { photographOf } from '../../../src/domain/photograph/photographOf';
import { planBlueprint } from '../../../src/templates/plan';
import { photographName, photographSheet } from '../../../src/templates/photograph/photographSheet';
import { readPhotographs } from '../../../src/templates/photograph/readPhotograph';
import { readBook } from '../../../src/templates/reading/readBook';
import type { SheetContents } from '../../../src/templates/sheetContents';
import { fixture, PLAN_NAMES } from '../../fixtures/plans';
import { contentsOf, insertColumns, insertRows, typed } from '../contentsOf';

const facts = { date: '2026-06-30', takenOn: '2026-07-02', role: 'Segretario', remark: '=1+1' };
const head = { plan: 'PEG', authority: 'Unione' };

/** Of the longest one a part is enough. */
const partOf = (name: (typeof PLAN_NAMES)[number]) => {
  const plan = fixture(name);
  return { ...plan, objectives: plan.objectives.slice(0, 12) };
};

const taken = (name: (typeof PLAN_NAMES)[number], more: Partial<Photograph> = {}): Photograph => {
  const book = readBook(planBlueprint(partOf(name)).sheets.map((sheet) => contentsOf(sheet)));
  return { ...photographOf(book, { ...facts, version: null, act: null }), ...more };
};

const written = (photograph: Photograph): SheetContents =>
  contentsOf(photographSheet(photograph, head, photographName(photograph, [])));

const readOne = (sheet: SheetContents) => {
  const { photographs, unreadable } = readPhotographs([sheet]);
  expect(unreadable).toEqual([]);
  return photographs[0]!;
};

it.each(PLAN_NAMES)('%s comes back whole, and counts nowhere', (name) => {
  const sheets = planBlueprint(partOf(name)).sheets.map((sheet) => contentsOf(sheet));
  const take = (of: readonly SheetContents[]) =>
    photographOf(readBook(of), { ...facts, version: null, act: null });
  const photograph = take(sheets);
  expect(photograph.rows.length).toBeGreaterThan(5);
  const sheet = written(photograph);
  const read = readOne(sheet);
  expect([read.sheet, read.isIntact]).toEqual(['Fotografia 30-06-2026', true]);
  expect(read.rows).toHaveLength(photograph.rows.length);
  expect(comparePhotographs(photograph, read)).toEqual([]);
  expect(readBook([...sheets, sheet]).sheets.at(-1)!.role).toBe('report');
  expect(take([...sheets, sheet])).toEqual(photograph);
});

it('an approved plan has its version and its act', () => {
  const act = { kind: 'Deliberazione di Giunta', number: '1/2', date: '2026-01-15' };
  const sheet = written(taken('luzzara', { version: 2, act }));
  expect(sheet.name).toBe('Approvato v2 30-06-2026');
  expect(readOne(sheet)).toMatchObject({ version: 2, act, role: 'Segretario', remark: '=1+1' });
});

it('is read where rows and columns came, and tells that a cell was changed', () => {
  const sheet = written(taken('luzzara'));
  expect(readOne(insertRows(insertColumns(sheet, 3), 12)).isIntact).toBe(true);
  const row = sheet.names.get('Foto_Obiettivi')!.row + 1;
  expect(readOne(typed(sheet, row, 4, 99)).isIntact).toBe(false);
});

it('sorted rows are the same photograph', () => {
  const sheet = written(taken('luzzara'));
  const { row, rows } = sheet.names.get('Foto_Fasi')!;
  const values = [
    ...sheet.values.slice(0, row + 1),
    ...sheet.values.slice(row + 1, row + rows).toReversed(),
    ...sheet.values.slice(row + rows),
  ];
  expect(readOne({ ...sheet, values }).isIntact).toBe(true);
});

it('a copy counts nowhere; one whose headings are gone is told', () => {
  const sheet = written(taken('luzzara'));
  const copy: SheetContents = {
    ...{ ...sheet, name: `${sheet.name} (2)`, template: undefined, properties: {} },
  };
  const { photographs, copies } = readPhotographs([copy, sheet]);
  expect([photographs.map((each) => each.sheet), copies]).toEqual([[sheet.name], [copy.name]]);
  const { row } = sheet.names.get('Foto_Obiettivi')!;
  expect(readPhotographs([typed(sheet, row, 4, 'Pesi nuovi')]).unreadable).toEqual([sheet.name]);
});

it('finds a name that no sheet has', () => {
  const names = ['fotografia 30-06-2026', 'Fotografia 30-06-2026 (2)'];
  expect(photographName({ date: '2026-06-30', version: null }, names)).toBe(
    'Fotografia 30-06-2026 (3)',
  );
});
