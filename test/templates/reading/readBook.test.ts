/** What a workbook says of a plan, sheet by sheet. */
import { cellKey, cellOfKey } from '../../../src/domain/places';
import { planFindings } from '../../../src/domain/rules';
import { completePlan } from '../../../src/domain/completePlan';
import { planBlueprint } from '../../../src/templates/plan';
import { readBook } from '../../../src/templates/reading/readBook';
import type { SheetContents } from '../../../src/templates/sheetContents';
import { areaOf, byHand, contentsOf, typed } from '../contentsOf';
import { address } from './support';

const sheetsOf = (plan: Partial<Parameters<typeof completePlan>[0]>) =>
  planBlueprint(completePlan({ id: 'prova', firstYear: 2026, ...plan })).sheets.map((sheet) =>
    contentsOf(sheet),
  );
const named = (name: string, contents: SheetContents): SheetContents => ({ ...contents, name });
const roles = (all: readonly SheetContents[]) =>
  Object.fromEntries(readBook(all).sheets.map(({ name, role }) => [name, role]));

const LIST = sheetsOf({
  template: 'elenco-obiettivi',
  units: [{ name: 'Tributi' }],
  objectives: [
    { title: 'Recupero', unit: 'Tributi', weight: 60 },
    { title: 'Sportello', unit: 'Tributi', weight: 40 },
  ],
});
const SHEETS = sheetsOf({
  template: 'peg-cronoprogramma',
  units: [{ name: 'Tributi' }],
  objectives: [{ number: '1', title: 'Recupero', unit: 'Tributi', weight: 100 }],
});
const TYPED_LIST = named(
  'Di un ufficio',
  byHand([['Settore Gare'], ['OBIETTIVO', 'TERMINE PREVISTO', 'PESO'], ['Bandi', 'luglio', 100]]),
);
const COUNTED: SheetContents[] = sheetsOf({
  template: 'valore-pubblico',
  objectives: [{ title: 'Aria pulita', area: 'Ambiente' }],
  areas: [{ area: 'Ambiente', count: 1 }],
  printedTotal: 7,
});

describe('a list', () => {
  const [list] = LIST.filter(({ template }) => template === 'elenco-obiettivi');
  const { row: headings, column } = areaOf(list!, 'Obiettivi_1');
  // A blank row keeps what is added at the top within the table.
  const row = headings + 2;
  const idColumn = areaOf(list!, 'Obiettivi_1_Id').column;
  const others = LIST.filter((each) => each !== list);
  const keys = (contents: SheetContents) =>
    readBook([...others, contents]).objectives.map(({ key, id }) => [key, id]);
  const ids = keys(list!).map(([, id]) => id);

  it('gives each objective with its sheet, its template and the id of its row', () => {
    const book = readBook(LIST);
    expect(new Set(ids).size).toBe(2);
    expect(book.objectives).toMatchObject(
      ['Recupero', 'Sportello'].map((title, index) => ({
        ...{ key: ids[index], id: ids[index], sheet: list!.name, template: 'elenco-obiettivi' },
        ...{ objective: { title, unit: 'Tributi' }, results: { degrees: [] } },
      })),
    );
    expect(book.sheets.map(({ role }) => role)).toContain('list');
  });

  it('whose row was copied knows the first by the id, the copy by its place', () => {
    expect(keys(typed(list!, row + 1, idColumn, ids[0]))).toEqual([
      [ids[0], ids[0]],
      [`${list!.name}\n${row + 1}`, ids[0]],
    ]);
  });

  it('knows a row without id by its place', () => {
    expect(keys(typed(list!, row, idColumn, ''))).toEqual([
      [`${list!.name}\n${row}`, null],
      [ids[1], ids[1]],
    ]);
  });

  it('tells what it does not read, and the errors in its cells', () => {
    const odd = typed(typed(list!, row, column + 1, true), row + 1, column, '#REF!');
    const book = readBook([...others, odd]);
    expect(book.errors.map(({ at, error }) => [address(at), error])).toEqual([
      [address({ row: row + 1, column }), '#REF!'],
    ]);
    expect(book.unread.map(({ at }) => address(at))).toEqual([
      address({ row, column: column + 1 }),
    ]);
  });
});

describe('the counts of areas', () => {
  it('are those of the lists, the printed total that of the first that has one', () => {
    const again = COUNTED.map((each) =>
      named(`${each.name} bis`, { ...each, template: undefined }),
    );
    const alone = readBook(COUNTED);
    expect([alone.areas, alone.printedTotal]).toEqual([[{ area: 'Ambiente', count: 1 }], 7]);
    expect(readBook([...again, ...COUNTED]).printedTotal).toBe(7);
    expect(readBook(SHEETS).printedTotal).toBeNull();
  });
});

describe('a list that an office typed', () => {
  it('is of the plan beside its list, or where there is nothing else', () => {
    for (const all of [[TYPED_LIST], [...LIST, TYPED_LIST]]) {
      expect(roles(all)['Di un ufficio']).toBe('list');
      const found = readBook(all).objectives.filter(({ sheet }) => sheet === 'Di un ufficio');
      expect(found).toMatchObject([
        { template: 'elenco-obiettivi', objective: { title: 'Bandi' } },
      ]);
    }
  });

  it('is doubtful beside sheets of objectives, with their settings, without, or with settings alone', () => {
    const without = SHEETS.filter(({ template }) => template !== 'impostazioni');
    const settings = SHEETS.filter(({ template }) => template === 'impostazioni');
    expect(without).not.toHaveLength(SHEETS.length);
    expect(settings).toHaveLength(1);
    for (const all of [SHEETS, without, settings])
      expect(roles([...all, TYPED_LIST])['Di un ufficio']).toBe('doubtful');
    const listWithoutSettings = LIST.filter(({ template }) => template === 'elenco-obiettivi');
    expect(roles([...listWithoutSettings, TYPED_LIST])['Di un ufficio']).toBe('doubtful');
  });
});

describe('a sheet of an objective made by hand', () => {
  const form = [
    ['Titolo', 'Gare'],
    ['Assessore', 'Bilancio'],
    ['Durata', 'annuale', '', 'una nota'],
    ['Peso', '#N/A'],
  ];

  it('is read by its labels, known by its name, and what is not read of it is told', () => {
    const book = readBook([...SHEETS, named('Scheda a mano', byHand(form))]);
    const found = book.objectives.find(({ sheet }) => sheet === 'Scheda a mano');
    expect(found).toMatchObject({ key: 'Scheda a mano', id: null, objective: { title: 'Gare' } });
    expect(book.unread.map(({ at }) => [at.sheet, address(at)])).toEqual([['Scheda a mano', 'D3']]);
    expect(book.errors.map(({ at, error }) => [at.sheet, error])).toEqual([
      ['Scheda a mano', '#N/A'],
    ]);
  });
});

describe('a copy', () => {
  const original = SHEETS.find(({ name }) => name === 'Ob 1')!;
  const copy = { ...original, template: undefined, name: 'Ob 1 (2)' };
  delete copy.properties;

  it('says what it says under a key of its own, by the template of its name', () => {
    const [found] = readBook([...SHEETS, copy]).copies;
    const id = original.properties?.id;
    expect(found).toMatchObject({
      ...{ key: `${id}\nOb 1 (2)`, id, sheet: 'Ob 1 (2)', template: 'peg-cronoprogramma' },
      ...{ objective: { title: 'Recupero' }, results: { degrees: [] } },
    });
  });

  it('that an earlier version made is read by its labels', () => {
    const former = { ...copy };
    delete former.identity;
    const [found] = readBook([...SHEETS, former]).copies;
    expect(found).toMatchObject({ key: '\nOb 1 (2)', id: null, objective: { title: 'Recupero' } });
    // Where too little is left of it, nothing can be said.
    const names = new Map([...former.names].filter(([name]) => /^(Numero|Titolo)$/.test(name)));
    const bare = { ...former, names, values: [['Titolo', 'Recupero']] };
    expect(roles([...SHEETS, bare])['Ob 1 (2)']).toBe('copy');
    expect(readBook([...SHEETS, bare]).copies).toEqual([]);
  });

  it('of a list says nothing of its own', () => {
    const list = LIST.find(({ template }) => template === 'elenco-obiettivi')!;
    const again = { ...list, template: undefined, name: 'Elenco (2)' };
    delete again.properties;
    const book = readBook([...LIST, again]);
    expect([book.copies, book.objectives.length]).toEqual([[], 2]);
    expect(roles([...LIST, again])['Elenco (2)']).toBe('copy');
  });
});

describe('the total of a list', () => {
  it('is what it shows, and whether a formula says it', () => {
    const list = LIST.find(({ template }) => template === 'elenco-obiettivi')!;
    const total = list.values.findIndex(([first]) => first === 'TOTALE');
    const weight = list.values[total]!.length - 2;
    const formula = list.formulas!.get(cellKey(total, weight))!;
    const shown = (formulas: ReadonlyMap<number, string>) =>
      readBook([typed({ ...list, formulas }, total, weight, 90)]).listTotals;
    const cell = { at: { sheet: list.name, row: total, column: weight }, value: 90 };
    expect(shown(list.formulas!)).toContainEqual({ ...cell, formula });
    expect(shown(new Map())).toContainEqual({ ...cell, formula: null });
  });

  it('may be the reason why there is none', () => {
    const list = LIST.find(({ template }) => template === 'elenco-obiettivi')!;
    const total = list.values.findIndex(([first]) => first === 'TOTALE');
    const check = [...list.formulas!.keys()].map(cellOfKey).find(({ row }) => row === total)!;
    const reason = 'pesi, riga 3: «n.d.» non è un numero';
    const book = readBook([typed(list, total, check.column, reason)]);
    expect(book.unread.filter(({ at }) => at.row === total)).toEqual([]);
  });
});

describe('what nobody could read', () => {
  const counts = (sheets: readonly SheetContents[]) => {
    const found: Record<string, number> = {};
    for (const { rule } of planFindings(readBook(sheets))) found[rule] = (found[rule] ?? 0) + 1;
    return found;
  };

  it.each(['#REF!', '#NAME?'])('every cell shows %s: that is told once for each sheet', (error) => {
    const list = LIST.filter(({ template }) => template === 'elenco-obiettivi');
    const all = [...SHEETS, ...list].map((sheet) => ({
      ...sheet,
      values: sheet.values.map((cells) => cells.map(() => error)),
    }));
    expect(counts(all)[error === '#NAME?' ? 'FO01' : 'FO10']).toBe(all.length);
  });

  it('five hundred sheets of anything are no plan, and nothing is found in them', () => {
    const notes = Array.from({ length: 500 }, (_, index) =>
      named(
        `Foglio${index}`,
        byHand([
          ['Appunti', index],
          ['da', 'vedere'],
        ]),
      ),
    );
    expect([counts(notes), readBook(notes).objectives]).toEqual([{}, []]);
  });
});

describe('an empty workbook', () => {
  it('says nothing, and what every template asks is known', () => {
    const book = readBook([]);
    expect(book).toMatchObject({ objectives: [], settings: null, settingsSheet: null });
    expect(Object.keys(book.asked)).not.toEqual([]);
    expect(book.withOwnUnit).toEqual(['pdo-strategico-ordinario']);
  });
});
