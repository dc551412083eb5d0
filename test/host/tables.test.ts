import { failureOf, useHost } from './support';

describe('tables', () => {
  const excel = useHost();

  const withTable = (
    test: (
      table: Excel.Table,
      sheet: Excel.Worksheet,
      context: Excel.RequestContext,
    ) => Promise<void>,
  ) =>
    excel.sheet(async (sheet, context) => {
      sheet.getRange('B2:C4').values = [
        ['Voce', 'Peso'],
        ['uno', 40],
        ['due', 60],
      ];
      const table = sheet.tables.add('B2:C4', true);
      await context.sync();
      await test(table, sheet, context);
    });

  it('knows header, rows and columns', () =>
    withTable(async (table, _sheet, context) => {
      const header = table.getHeaderRowRange().load('values,address');
      const body = table.getDataBodyRange().load('values');
      table.columns.load('items/name');
      table.rows.load('items/values');
      await context.sync();
      expect(header.values).toEqual([['Voce', 'Peso']]);
      expect(header.address).toMatch(/!B2:C2$/);
      expect(body.values).toEqual([
        ['uno', 40],
        ['due', 60],
      ]);
      expect(table.columns.items.map(({ name }) => name)).toEqual(['Voce', 'Peso']);
      expect(table.rows.items.map(({ values }) => values)).toEqual([[['uno', 40]], [['due', 60]]]);
    }));

  it('adds a row at the end and one in between', () =>
    withTable(async (table, sheet, context) => {
      sheet.getRange('B6').values = [['sotto']];
      table.rows.add(undefined, [['tre', 5]]);
      table.rows.add(0, [['zero', 0]]);
      const range = table.getRange().load('values,address');
      const below = sheet.getRange('B8').load('values');
      await context.sync();
      expect(range.address).toMatch(/!B2:C6$/);
      expect(range.values.map(([name]) => name as string)).toEqual([
        'Voce',
        'zero',
        'uno',
        'due',
        'tre',
      ]);
      expect(below.values).toEqual([['sotto']]);
    }));

  it('adds and deletes a column', () =>
    withTable(async (table, _sheet, context) => {
      table.columns.add(1, [['Area'], ['A'], ['B']]);
      const range = table.getRange().load('values');
      await context.sync();
      expect(range.values).toEqual([
        ['Voce', 'Area', 'Peso'],
        ['uno', 'A', 40],
        ['due', 'B', 60],
      ]);
      table.columns.getItem('Area').delete();
      const left = table.getRange().load('address');
      await context.sync();
      expect(left.address).toMatch(/!B2:C4$/);
    }));

  it('shows totals', () =>
    withTable(async (table, _sheet, context) => {
      table.showTotals = true;
      const total = table.getTotalRowRange().load('values');
      await context.sync();
      expect(total.values).toEqual([['Totale', 100]]);
    }));

  it('renames, is found by name, and becomes a range again', () =>
    withTable(async (table, sheet, context) => {
      table.name = 'Pesi';
      table.style = 'TableStyleLight9';
      await context.sync();
      const found = context.workbook.tables.getItem('pesi').load('name,style');
      await context.sync();
      expect(found.toJSON()).toMatchObject({ name: 'Pesi', style: 'TableStyleLight9' });
      table.convertToRange();
      const count = sheet.tables.getCount();
      await context.sync();
      expect(count.value).toBe(0);
    }));

  it('inserts a header where there is none', () =>
    excel.sheet(async (sheet, context) => {
      sheet.getRange('A1:B2').values = [
        [1, 2],
        [3, 4],
      ];
      const table = sheet.tables.add('A1:B2', false);
      const range = table.getRange().load('values');
      await context.sync();
      expect(range.values).toEqual([
        ['Colonna1', 'Colonna2'],
        [1, 2],
        [3, 4],
      ]);
    }));

  it('refuses a table over another', async () => {
    const error = await failureOf(
      withTable(async (_table, sheet, context) => {
        sheet.tables.add('C3:D9', true);
        await context.sync();
      }),
    );
    expect(error.code).toBe('InvalidOperation');
  });

  it('begins with an empty row, which the first rows that are added fill', () =>
    excel.sheet(async (sheet, context) => {
      sheet.getRange('A3').values = [['sotto']];
      const table = sheet.tables.add('A1:B1', true);
      table.getHeaderRowRange().values = [['Voce', 'Peso']];
      table.rows.add(undefined, [['uno', 1]]);
      const one = table.getRange().load('values,address');
      await context.sync();
      expect(one.values).toEqual([
        ['Voce', 'Peso'],
        ['uno', 1],
      ]);
      table.rows.add(undefined, [
        ['due', 2],
        ['tre', 3],
      ]);
      const all = table.getRange().load('values');
      const below = sheet.getRange('A5').load('values');
      await context.sync();
      expect(all.values.map(([name]) => name as string)).toEqual(['Voce', 'uno', 'due', 'tre']);
      expect(below.values).toEqual([['sotto']]);
    }));

  it('grows by all rows but the one that it fills', () =>
    excel.sheet(async (sheet, context) => {
      sheet.getRange('A3:B3').values = [['sotto', 'accanto']];
      const table = sheet.tables.add('A1', true);
      table.rows.add(undefined, [['uno'], ['due'], ['tre']]);
      const range = table.getRange().load('address');
      const after = sheet.getRange('A3:B5').load('values');
      await context.sync();
      expect(range.address).toMatch(/!A1:A4$/);
      expect(after.values).toEqual([
        ['due', 'accanto'],
        ['tre', ''],
        ['sotto', ''],
      ]);
    }));
});
