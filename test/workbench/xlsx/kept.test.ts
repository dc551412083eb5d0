import { createHost } from '../../../workbench/host';
import { openWorkbook, saveWorkbook } from '../../../workbench/xlsx';
import { useHost } from '../../host/support';

/** What the host keeps beyond Univer: written to a file, and read from it by another host. */
describe('a workbook that is saved and opened again', () => {
  const excel = useHost();

  const again = async (look: (context: Excel.RequestContext) => Promise<void>) => {
    const host = await createHost({ opened: await openWorkbook(await saveWorkbook(excel.host)) });
    try {
      await host.run(look);
    } finally {
      host.dispose();
    }
  };

  it('has formulas that refer to tables, which still follow them', async () => {
    await excel.sheet(async (sheet, context) => {
      sheet.getRange('A1:B3').values = [
        ["Voce d'uscita [€]", 'Peso'],
        ['a', 1],
        ['b', 2],
      ];
      const table = sheet.tables.add('A1:B3', true);
      table.name = 'Uscite';
      sheet.name = 'Tabelle';
      table.columns.add(undefined, [['Doppio'], ['=[@Peso]*2'], ['=[@Peso]*2']]);
      table.showTotals = true;
      sheet.getRange('E1:E2').formulas = [
        ['=SUM(Uscite[Peso])'],
        ["=COUNTA(Uscite[Voce d''uscita '[€']])"],
      ];
      await context.sync();
    });
    await again(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Tabelle');
      const table = context.workbook.tables.getItem('Uscite').load('name,showTotals');
      const cells = sheet.getRange('A1:E4').load('formulas,values');
      await context.sync();
      expect(table.showTotals).toBe(true);
      expect(cells.formulas.map((row) => row.slice(2))).toEqual([
        ['Doppio', '', '=SUM(Uscite[Peso])'],
        ['=[@Peso]*2', '', "=COUNTA(Uscite[Voce d''uscita '[€']])"],
        ['=[@Peso]*2', '', ''],
        ['=SUBTOTAL(109,[Doppio])', '', ''],
      ]);
      expect(cells.values.map((row) => row[4] as unknown)).toEqual([3, 2, '', '']);
      table.rows.add(undefined, [['c', 10, 20]]);
      table.name = 'Spese';
      cells.load('formulas,values');
      await context.sync();
      expect(cells.formulas[0]![4]).toBe('=SUM(Spese[Peso])');
      expect(cells.values[0]![4]).toBe(13);
    });
  });

  it('has comments with their replies', async () => {
    await excel.sheet(async (sheet, context) => {
      sheet.name = 'Commenti';
      const comment = sheet.comments.add('B2', 'Da rivedere <subito> & bene');
      comment.replies.add('Visto');
      comment.resolved = true;
      sheet.comments.add('C3', 'Solo questo');
      await context.sync();
    });
    await again(async (context) => {
      const { comments } = context.workbook.worksheets.getItem('Commenti');
      comments.load('items/content,items/resolved,items/creationDate,items/replies/items/content');
      await context.sync();
      expect(
        comments.items.map(({ content, resolved, replies }) => [
          content,
          resolved,
          replies.items.map((each) => each.content),
        ]),
      ).toEqual([
        ['Da rivedere <subito> & bene', true, ['Visto']],
        ['Solo questo', false, []],
      ]);
      expect(Math.abs(Date.now() - comments.items[0]!.creationDate.getTime())).toBeLessThan(60_000);
    });
  });

  it('has groups of rows and columns, open and closed', async () => {
    await excel.sheet(async (sheet, context) => {
      sheet.name = 'Gruppi';
      sheet.getRange('A1').values = [['x']];
      sheet.getRange('2:4').group('ByRows');
      sheet.getRange('3:3').group('ByRows');
      sheet.getRange('B:C').group('ByColumns');
      sheet.getRange('A3').hideGroupDetails('ByRows');
      await context.sync();
    });
    await again(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Gruppi');
      const rows = [2, 3, 4].map((row) => sheet.getRange(`A${row}`).load('rowHidden'));
      await context.sync();
      expect(rows.map(({ rowHidden }) => rowHidden)).toEqual([false, true, false]);
      sheet.showOutlineLevels(1, 1);
      const columns = sheet.getRange('A1:D1').load('columnHidden');
      for (const row of rows) row.load('rowHidden');
      await context.sync();
      expect(rows.map(({ rowHidden }) => rowHidden)).toEqual([true, true, true]);
      expect(columns.columnHidden).toBe(null);
    });
  });
});
