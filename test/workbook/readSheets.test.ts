import type { Area } from '../../src/templates/blueprint';
import { planBlueprint } from '../../src/templates/plan';
import type { SheetContents } from '../../src/templates/sheetContents';
import { WorkbookProblem, writePlan, writeWorkbook } from '../../src/workbook';
import { readSheets } from '../../src/workbook/readSheets';
import type { Host } from '../../workbench/host';
import { partOf, plan } from '../fixtures/terre-di-pianura';
import { openWorkbook } from './support';

/** Does something to the workbook by the library, as another add-in or the user would. */
async function change(host: Host, batch: (context: Excel.RequestContext) => void): Promise<void> {
  await host.run(async (context) => {
    batch(context);
    await context.sync();
  });
}

async function readSheet(name: string): Promise<SheetContents> {
  const found = (await readSheets()).find((sheet) => sheet.name === name);
  if (!found) throw new Error(`No sheet ${name}`);
  return found;
}

/** Every kind of sheet that the document has. */
const blueprint = planBlueprint(partOf(['1/1', '1/3', '1/13']));

/** The areas of a blueprint's names, in the order of their names. */
function areasOf(sheet: string): [string, Area][] {
  const found = blueprint.sheets.find(({ name }) => name === sheet);
  return sorted(found?.names.map(({ name, area }) => [name, area]) ?? []);
}

const sorted = <T>(entries: Iterable<[string, T]>) =>
  [...entries].sort(([a], [b]) => a.localeCompare(b));

describe('part of the example plan, read back', () => {
  let host: Host;
  let sheets: SheetContents[];

  beforeAll(async () => {
    host = await openWorkbook();
    await writeWorkbook(blueprint);
    host.counters.reset();
    sheets = await readSheets();
  });
  afterAll(() => host.dispose());

  it('takes two requests', () => {
    expect(host.counters.syncs).toBe(2);
  });

  it('comes in the order of the workbook, each sheet with its template', () => {
    expect(sheets.map(({ name, template }) => [name, template])).toEqual([
      ['Foglio1', undefined],
      ...blueprint.sheets.map(({ name, identity }) => [name, identity.template]),
    ]);
  });

  it('has every name of every sheet where the blueprint put it', () => {
    for (const { name, names } of sheets.slice(1)) expect(sorted(names)).toEqual(areasOf(name));
  });

  it('has in every cell what was written there', () => {
    for (const { name, blocks } of blueprint.sheets) {
      const { values } = sheets.find((sheet) => sheet.name === name)!;
      blocks[0]?.content.forEach((cells, row) =>
        cells.forEach((content, column) => {
          const isFormula = typeof content === 'object' && content !== null;
          if (!isFormula) expect(values[row]?.[column] ?? '').toBe(content ?? '');
        }),
      );
    }
  });

  it('has rows of equal length', () => {
    for (const { values } of sheets) {
      const lengths = new Set(values.map(({ length }) => length));
      expect(lengths.size).toBeLessThanOrEqual(1);
    }
  });

  it('has results where there are formulas', () => {
    const { values, names } = sheets.find(({ name }) => name === 'Ob 1-1')!;
    const { row, column } = names.get('Stato')!;
    expect(values[row]?.[column]).toBe('Non avviata');
  });
});

describe('a sheet that the user changed', () => {
  let host: Host;
  const NAME = "Pos. 1 dell'area (bis)";
  let before: SheetContents;

  const shifted = (rows: number, columns: number) =>
    sorted(before.names).map(([name, area]) => [
      name,
      { ...area, row: area.row + rows, column: area.column + columns },
    ]);

  beforeAll(async () => {
    host = await openWorkbook();
    await writePlan({ ...plan, objectives: plan.objectives.slice(0, 1), summary: [] });
    before = await readSheet('Ob 1-1');
  });
  afterAll(() => host.dispose());

  it('keeps its names when it is renamed, with blanks, an apostrophe and brackets', async () => {
    await change(host, ({ workbook }) => {
      workbook.worksheets.getItem('Ob 1-1').name = NAME;
    });
    const { names, template, values } = await readSheet(NAME);
    expect(template).toBe(before.template);
    expect(values).toEqual(before.values);
    expect(sorted(names)).toEqual(sorted(before.names));
  });

  it('has its fields further on after rows above and columns to the left', async () => {
    await change(host, ({ workbook }) => {
      const sheet = workbook.worksheets.getItem(NAME);
      sheet.getRange('1:3').insert('Down');
      sheet.getRange('A:B').insert('Right');
    });
    const { names, values } = await readSheet(NAME);
    expect(sorted(names)).toEqual(shifted(3, 2));
    expect(values).toHaveLength(before.values.length + 3);
    const { row, column } = before.names.get('Titolo')!;
    expect(values[row + 3]?.[column + 2]).toBe(before.values[row]?.[column]);
    expect(values[0]?.every((value) => value === '')).toBe(true);
  });

  it('has a longer field after a row inside it', async () => {
    const description = before.names.get('Descrizione')!;
    await change(host, ({ workbook }) => {
      const sheet = workbook.worksheets.getItem(NAME);
      const row = sheet.names.getItem('Descrizione').getRange().getCell(1, 0).getEntireRow();
      row.insert('Down');
    });
    const { names, values } = await readSheet(NAME);
    expect(names.get('Descrizione')).toEqual({
      row: description.row + 3,
      column: description.column + 2,
      rows: description.rows + 1,
      columns: description.columns,
    });
    const first = before.values[description.row]?.[description.column];
    expect(values[description.row + 3]?.[description.column + 2]).toBe(first);
    expect(values[description.row + 4]?.every((value) => value === '')).toBe(true);
  });

  it('no longer has the name of a field whose rows were deleted', async () => {
    await change(host, ({ workbook }) => {
      const field = workbook.worksheets.getItem(NAME).names.getItem('Strategia').getRange();
      field.getEntireRow().delete('Up');
    });
    const { names, lostNames } = await readSheet(NAME);
    expect(lostNames).toEqual(['Strategia']);
    expect(names.has('Strategia')).toBe(false);
    expect(names.size).toBe(before.names.size - 1);
  });
});

describe('sheets of every kind', () => {
  let host: Host;
  beforeEach(async () => {
    host = await openWorkbook();
  });
  afterEach(() => host.dispose());

  it('has no rows for an empty sheet', async () => {
    const [sheet, ...others] = await readSheets();
    expect(others).toEqual([]);
    expect(sheet).toMatchObject({ name: 'Foglio1', template: undefined, values: [] });
    expect(sheet?.names.size).toBe(0);
  });

  it('counts rows and columns from A1 on a sheet made by hand', async () => {
    await change(host, ({ workbook }) => {
      const sheet = workbook.worksheets.getItem('Foglio1');
      sheet.getRange('C2:D3').values = [
        ['Obiettivo', 'Peso'],
        ['Carta dei servizi', 12.5],
      ];
      sheet.getRange('H20').format.fill.color = '#FFFF00';
    });
    const [sheet] = await readSheets();
    expect(sheet?.template).toBeUndefined();
    expect(sheet?.values).toEqual([
      ['', '', '', ''],
      ['', '', 'Obiettivo', 'Peso'],
      ['', '', 'Carta dei servizi', 12.5],
    ]);
  });

  it('reads hidden sheets as the others', async () => {
    await change(host, ({ workbook }) => {
      const hidden = workbook.worksheets.add('Nascosto');
      const veryHidden = workbook.worksheets.add('Molto nascosto');
      for (const sheet of [hidden, veryHidden]) sheet.getRange('A1').values = [['dato']];
      hidden.visibility = 'Hidden';
      veryHidden.visibility = 'VeryHidden';
    });
    const sheets = await readSheets();
    expect(sheets.map(({ name, values }) => [name, values])).toEqual([
      ['Foglio1', []],
      ['Nascosto', [['dato']]],
      ['Molto nascosto', [['dato']]],
    ]);
  });

  it('follows the order of the tabs', async () => {
    await change(host, ({ workbook }) => {
      workbook.worksheets.add('Primo').position = 0;
    });
    expect((await readSheets()).map(({ name }) => name)).toEqual(['Primo', 'Foglio1']);
  });

  it('skips names that stand for no area of their sheet', async () => {
    await change(host, ({ workbook }) => {
      const sheet = workbook.worksheets.getItem('Foglio1');
      const other = workbook.worksheets.add('Altro');
      sheet.names.add('Costante', '=0.75');
      sheet.names.add('Formula', '=SUM(Foglio1!$A$1:$A$3)');
      sheet.names.add('Altrove', other.getRange('B2'));
      sheet.names.add('Colonne', sheet.getRange('B:C'));
      sheet.names.add('Cella', sheet.getRange('D4'));
      workbook.names.add('DiTutti', sheet.getRange('A1'));
    });
    const { names } = await readSheet('Foglio1');
    expect(sorted(names)).toEqual([
      ['Cella', { row: 3, column: 3, rows: 1, columns: 1 }],
      ['Colonne', { row: 0, column: 1, rows: 1_048_576, columns: 2 }],
    ]);
  });

  it('says which problem Excel had', async () => {
    host.failAt({ sync: 1 });
    const problem = await readSheets().catch((error: unknown) => error);
    expect(problem).toBeInstanceOf(WorkbookProblem);
    expect((problem as WorkbookProblem).code).toBe('excelError');
  });
});
