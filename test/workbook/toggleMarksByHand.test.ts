/** "Segna / togli X" in the sheets of each template and in those made by hand, through Microsoft's library. */
import { OBJECTIVE_TEMPLATES } from '../../src/templates/forms';
import { planBlueprint } from '../../src/templates/plan';
import { writeWorkbook } from '../../src/workbook';
import type { Host } from '../../workbench/host';
import { chosen } from '../sample';
import { planOf } from './arbitraries';
import { marks, type Row } from './handMade';
import { openWorkbook } from './support';
import { MARKED, NO_PERIODS, objective, sheetOf, UNMARKED } from './toggleMarksSupport';

describe.each(chosen(OBJECTIVE_TEMPLATES, 2, 6).map(({ id }) => id))('sheets of %s', (id) => {
  it.each([12, 24] as const)(
    'have all of their %i periods marked and unmarked',
    async (periods) => {
      const host = await openWorkbook();
      try {
        await writeWorkbook(planBlueprint(planOf(id, [objective('1', '', periods)])));
        const sheet = sheetOf(host, 'Ob 1');
        const before = await sheet.formulas();
        expect(await sheet.toggle('A:ZZ')).toEqual({ ...MARKED, cells: 2 * periods - 4, syncs: 3 });
        const changed = (await sheet.formulas()).flatMap((row, index) =>
          row.filter((cell, column) => cell !== before[index]![column]),
        );
        expect(changed).toEqual(Array(2 * periods - 4).fill('X'));
        expect(await sheet.toggle('A:ZZ')).toMatchObject({ ...UNMARKED, cells: 2 * periods });
      } finally {
        host.dispose();
      }
    },
  );
});

describe('a sheet made by hand', () => {
  let host: Host;
  let added = 0;

  beforeAll(async () => {
    host = await openWorkbook();
  });
  afterAll(() => host.dispose());

  async function sheetByHand(rows: Row[]) {
    added += 1;
    const name = `A mano ${added}`;
    const columns = Math.max(...rows.map(({ length }) => length));
    await host.run(async (context) => {
      const sheet = context.workbook.worksheets.add(name);
      sheet.getRangeByIndexes(0, 0, rows.length, columns).values = rows.map((row) =>
        Array.from({ length: columns }, (_, column) => row[column] ?? ''),
      );
      await context.sync();
    });
    return sheetOf(host, name);
  }

  it('has its periods under the twelve months', async () => {
    const sheet = await sheetByHand([
      ['Obiettivo', 'Sportello unico'],
      [],
      ['Fasi', 'Resp.', ...'GFMAMGLASOND'],
      ['Analisi', 'Istruttore', ...marks(1, 3)],
      ['Avvio', 'Istruttore', ...marks(5, 5)],
      [],
      ['Peso', 20],
    ]);
    expect(await sheet.toggle('A1:P8')).toEqual({ ...MARKED, cells: 20, syncs: 3 });
    expect(await sheet.toggle('3:5')).toEqual({ ...UNMARKED, cells: 24, syncs: 3 });
    expect(await sheet.toggle('A1:B2', 'C7:D7')).toEqual({ ...NO_PERIODS, syncs: 2 });
  });

  it('without months has X where the user selects, and no number or word is taken for a mark', async () => {
    const sheet = await sheetByHand([
      ['Fase', 'Trim. 1', 'Trim. 2', 'Peso'],
      ['Analisi', 'X', '', 1],
      ['Avvio', '', '✓', 0],
    ]);
    expect(await sheet.toggle('A1:E3')).toEqual({
      outcome: 'marked',
      cells: 5,
      leftAlone: ['A1', 'B1', 'C1', 'D1', 'A2', 'D2', 'A3', 'D3'],
      syncs: 3,
    });
    expect(await sheet.formulas('A1:E3')).toEqual([
      ['Fase', 'Trim. 1', 'Trim. 2', 'Peso', 'X'],
      ['Analisi', 'X', 'X', 1, 'X'],
      ['Avvio', 'X', '✓', 0, 'X'],
    ]);
    expect(await sheet.toggle('B2:C3')).toMatchObject({ ...UNMARKED, cells: 4 });
  });

  it('has whole columns marked as far as it is used', async () => {
    const sheet = await sheetByHand([['Fase', 'Fatto'], ['Analisi'], ['Avvio']]);
    expect(await sheet.toggle('B:B')).toMatchObject({ outcome: 'marked', cells: 2 });
    expect(await sheet.formulas()).toEqual([
      ['Fase', 'Fatto'],
      ['Analisi', 'X'],
      ['Avvio', 'X'],
    ]);
    const empty = await sheetByHand([['']]);
    expect(await empty.toggle('C:D')).toEqual({ ...NO_PERIODS, syncs: 1 });
  });

  it('keeps months that a formula fills from beside them, and these are told', async () => {
    const sheet = await sheetByHand([['Fasi', 'Dal', 'Al', ...'GFMAMGLASOND'], ['Analisi']]);
    await sheet.edit((worksheet) => {
      worksheet.getRange('D2').formulas = [['=PIAO.CRONOPROGRAMMA("1/2/2024","31/3/2024",2024)']];
    });
    expect(await sheet.row('D2:O2')).toMatch(/^=PIAO.*XX/);
    const before = await sheet.formulas();
    expect(await sheet.toggle('D2:F2')).toEqual({
      outcome: 'nothingToMark',
      cells: 0,
      leftAlone: ['D2', 'E2', 'F2'],
      syncs: 3,
    });
    expect(await sheet.toggle('F2:O3')).toMatchObject({ outcome: 'nothingToMark' });
    expect(await sheet.formulas()).toEqual(before);
  });

  it('with too many cells selected is left alone, before they are read', async () => {
    const sheet = await sheetByHand([['Fase']]);
    expect(await sheet.toggle('B2:Z9000')).toEqual({
      outcome: 'tooMany',
      cells: 0,
      leftAlone: [],
      syncs: 1,
    });
  });
});
