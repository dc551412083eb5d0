import { failureOf, useHost } from './support';

describe('structured references', () => {
  const excel = useHost();
  let used = 0;

  /** Headers in B2:D2, three rows of data; formulas beside it and what they show. */
  const withTable = (
    test: (given: {
      name: string;
      table: Excel.Table;
      sheet: Excel.Worksheet;
      shows: (formulas: string[], row?: number) => Promise<unknown[]>;
      context: Excel.RequestContext;
    }) => Promise<void>,
  ) =>
    excel.sheet(async (sheet, context) => {
      sheet.getRange('B2:D5').values = [
        ['Voce', 'Peso', 'Peso % [netto]'],
        ['uno', 10, 1],
        ['due', 20, 2],
        ['tre', 30, 3],
      ];
      const table = sheet.tables.add('B2:D5', true);
      used += 1;
      const name = `Piano_${used}`;
      table.name = name;
      await context.sync();
      const shows = async (formulas: string[], row = 3) => {
        const range = sheet.getRangeByIndexes(row - 1, 9, 1, formulas.length);
        range.formulas = [formulas];
        range.load('values');
        await context.sync();
        return range.values[0]!;
      };
      await test({ name, table, sheet, shows, context });
    });

  it('mean data, headers, totals, all of it, or several columns', () =>
    withTable(async ({ name, table, shows, context }) => {
      table.showTotals = true;
      await context.sync();
      expect(
        await shows([
          `=SUM(${name}[Peso])`,
          `=SUM(${name.toLowerCase()}[PESO])`,
          `=${name}[[#Headers],[Peso]]`,
          `=${name}[[#Totals],[Peso % '[netto']]]`,
          `=ROWS(${name}[#All])`,
          `=SUM(${name}[[#All],[Peso]:[Peso % '[netto']]])`,
          `=ROWS(${name})*COLUMNS(${name}[])`,
          `=COUNTA(${name}[[#Headers],[#Data],[Voce]])`,
          `=SUM(${name}[[Peso]:[Peso % '[netto']]])`,
        ]),
      ).toEqual([60, 60, 'Peso', 6, 5, 72, 9, 4, 66]);
    }));

  it('mean the cell of the same row, in the table and beside it', () =>
    withTable(async ({ name, table, sheet, shows, context }) => {
      expect(
        await shows(
          [
            `=${name}[@Peso]`,
            `=${name}[[#This Row],[Peso]]*2`,
            `=SUM(${name}[@[Peso]:[Peso % '[netto']]])`,
            `=SUM(${name}[[#Headers],[Peso]]:${name}[@Peso])`,
          ],
          4,
        ),
      ).toEqual([20, 40, 22, 30]);
      table.columns.add(undefined, [['Doppio'], ['=[@Peso]*2'], ['=[@Peso]*2'], ['=[@Peso]*2']]);
      const added = sheet.getRange('E3:E5').load('values,formulas');
      const beside = sheet.getRange('K4').load('formulas');
      await context.sync();
      expect(added.values).toEqual([[20], [40], [60]]);
      expect(added.formulas[0]).toEqual(['=[@Peso]*2']);
      expect(beside.formulas).toEqual([[`=${name}[@Peso]`]]);
    }));

  it('read what the row before computes', () =>
    withTable(async ({ table, sheet, context }) => {
      table.columns.add(undefined, [['Da'], [5], [''], ['']]);
      table.columns.add(undefined, [
        ['A'],
        ['=[@Da]+[@Peso]'],
        ['=[@Da]+[@Peso]'],
        ['=[@Da]+[@Peso]'],
      ]);
      sheet.getRange('E4:E5').formulas = [['=F3'], ['=F4']];
      const range = sheet.getRange('E3:F5').load('values');
      await context.sync();
      expect(range.values).toEqual([
        [5, 15],
        [15, 35],
        [35, 65],
      ]);
    }));

  it('follow what is written, rows that are added or deleted, and a table that moves', () =>
    withTable(async ({ name, table, sheet, shows, context }) => {
      expect(await shows([`=SUM(${name}[Peso])`])).toEqual([60]);
      const seen = async (address: string) => {
        const range = sheet.getRange(address).load('values');
        await context.sync();
        return range.values[0]![0] as unknown;
      };
      sheet.getRange('C3').values = [[11]];
      expect(await seen('J3')).toBe(61);
      table.rows.add(undefined, [['quattro', 100, 4]]);
      expect(await seen('J3')).toBe(161);
      table.rows.getItemAt(0).delete();
      expect(await seen('J3')).toBe(150);
      sheet.getRange('1:1').insert('Down');
      sheet.getRange('C6').values = [[0]];
      expect(await seen('J4')).toBe(50);
      table.resize('B3:D5');
      expect(await seen('J4')).toBe(50);
    }));

  it('follow a table and a column that are renamed, also by the text of a header', () =>
    withTable(async ({ name, table, sheet, shows, context }) => {
      await shows([`=SUM(${name}[Peso])`, `=${name}[@Peso]`, `="${name}[Peso]"`]);
      table.name = `${name}_nuovo`;
      table.columns.getItem('Peso').name = 'Punti';
      const range = sheet.getRange('J3:L3').load('values,formulas');
      await context.sync();
      expect(range.formulas).toEqual([
        [`=SUM(${name}_nuovo[Punti])`, `=${name}_nuovo[@Punti]`, `="${name}[Peso]"`],
      ]);
      expect(range.values).toEqual([[60, 10, `${name}[Peso]`]]);
      sheet.getRange('C2').values = [['Punti assegnati']];
      await context.sync();
      range.load('values,formulas');
      await context.sync();
      expect(range.formulas[0]!.slice(0, 2)).toEqual([
        `=SUM(${name}_nuovo[Punti assegnati])`,
        `=${name}_nuovo[@[Punti assegnati]]`,
      ]);
      expect(range.values[0]!.slice(0, 2)).toEqual([60, 10]);
    }));

  it('are lost with a column, a table or its sheet', () =>
    withTable(async ({ name, table, sheet, shows, context }) => {
      const other = context.workbook.worksheets.add();
      other.getRange('A1').formulas = [[`=SUM(${name}[Peso])+1`]];
      const far = other.getRange('A1').load('values,formulas');
      expect(await shows([`=SUM(${name}[Peso])`, `=SUM(${name}[Peso % '[netto']])`])).toEqual([
        60, 6,
      ]);
      table.columns.getItem('Peso').delete();
      const range = sheet.getRange('I3:J3').load('values,formulas');
      await context.sync();
      expect(range.formulas).toEqual([['=SUM(#REF!)', `=SUM(${name}[Peso % '[netto']])`]]);
      expect(range.values).toEqual([['#REF!', 6]]);
      other.getRange('A1').formulas = [[`=ROWS(${name}[Voce])`]];
      sheet.delete();
      far.load('values,formulas');
      await context.sync();
      expect([far.formulas, far.values]).toEqual([[['=ROWS(#REF!)']], [['#REF!']]]);
    }));

  it('become cells when the table becomes a range', () =>
    withTable(async ({ name, table, sheet, shows, context }) => {
      await shows([`=SUM(${name}[Peso])`]);
      table.convertToRange();
      sheet.load('name');
      const range = sheet.getRange('J3').load('values,formulas');
      await context.sync();
      expect(range.formulas).toEqual([[`=SUM('${sheet.name}'!$C$3:$C$5)`]]);
      expect(range.values).toEqual([[60]]);
    }));

  it('are refused where table, column or brackets make no sense', () =>
    withTable(async ({ name, sheet, context }) => {
      for (const formula of [
        '=SUM(Nessuna[Peso])',
        `=SUM(${name}[Nessuna])`,
        '=[@Peso]',
        `=SUM(${name}[[#Tutto],[Peso]])`,
        `=SUM(${name}[[Peso])`,
      ]) {
        sheet.getRange('J3').formulas = [[formula]];
        expect((await failureOf(context.sync())).code).toBe('InvalidArgument');
      }
    }));

  it('stand in names', () =>
    withTable(async ({ name, sheet, shows, context }) => {
      context.workbook.names.add(`Somma_${name}`, `=SUM(${name}[Peso])`);
      expect(await shows([`=Somma_${name}*2`])).toEqual([120]);
      sheet.getRange('C3').values = [[0]];
      const range = sheet.getRange('J3').load('values');
      await context.sync();
      expect(range.values).toEqual([[100]]);
    }));
});
