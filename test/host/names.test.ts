import { failureOf, useHost } from './support';

describe('names', () => {
  const excel = useHost();

  it('adds names of the workbook and of a worksheet, each in its scope', () =>
    excel.sheet(async (sheet, context) => {
      sheet.load('name');
      const workbookName = context.workbook.names.add('Tutti', sheet.getRange('B2'), 'commento');
      const sheetName = sheet.names.add('Solo', '=$C$3');
      workbookName.load('name,scope,formula,comment,type,value,visible');
      sheetName.load('scope,formula');
      const outside = context.workbook.names.getItemOrNullObject('Solo');
      await context.sync();
      expect(workbookName.toJSON()).toMatchObject({
        name: 'Tutti',
        scope: 'Workbook',
        comment: 'commento',
        type: 'Range',
        visible: true,
      });
      expect(workbookName.formula).toBe(`='${sheet.name}'!$B$2`);
      expect(sheetName.scope).toBe('Worksheet');
      expect(outside.isNullObject).toBe(true);
    }));

  it('keeps a text as the constant that it is', () =>
    excel.sheet(async (sheet, context) => {
      const name = sheet.names.add('Chi', '="scheda-completa;1;k3x9q2mv"', 'commento');
      name.load('formula,type,value,scope');
      const range = name.getRangeOrNullObject();
      await context.sync();
      expect(name.toJSON()).toMatchObject({
        formula: '="scheda-completa;1;k3x9q2mv"',
        type: 'String',
        value: 'scheda-completa;1;k3x9q2mv',
        scope: 'Worksheet',
      });
      expect(range.isNullObject).toBe(true);
    }));

  it('finds the cells of a name', () =>
    excel.sheet(async (sheet, context) => {
      sheet.getRange('A1').values = [['trovato']];
      sheet.names.add('Campo', sheet.getRange('A1'));
      await context.sync();
      const range = sheet.names.getItem('CAMPO').getRange().load('values,address');
      const byAddress = sheet.getRange('Campo').load('address');
      await context.sync();
      expect(range.values).toEqual([['trovato']]);
      expect(byAddress.address).toBe(range.address);
    }));

  it('computes a formula that uses a name of the workbook', () =>
    excel.sheet(async (sheet, context) => {
      sheet.getRange('A1').values = [[5]];
      context.workbook.names.add('Tasso', sheet.getRange('A1'));
      const cell = sheet.getRange('B1');
      cell.formulas = [['=Tasso*2']];
      cell.load('values');
      await context.sync();
      expect(cell.values).toEqual([[10]]);
    }));

  it.each(['=Quota*2', '=IF(COUNTA(A1:A9)=0,"",Quota*2+SUM(B1:B9)*0+SUM(B1:B9)*0)'])(
    'computes again what used a name before it was there, however long: %s',
    (formula) =>
      excel.sheet(async (sheet, context) => {
        sheet.getRange('A1').values = [[5]];
        const cell = sheet.getRange('C1');
        cell.formulas = [[formula]];
        cell.load('values');
        await context.sync();
        expect(cell.values).toEqual([['#NAME?']]);
        const name = context.workbook.names.add('Quota', sheet.getRange('A1'));
        cell.load('values');
        await context.sync();
        expect(cell.values).toEqual([[10]]);
        name.delete();
        await context.sync();
      }),
  );

  it('keeps constants and their type', () =>
    excel.run(async (context) => {
      const name = context.workbook.names.add('Soglia', '=0.75').load('type,value');
      await context.sync();
      expect([name.type, name.value]).toEqual(['Double', 0.75]);
    }));

  it('lists the names of a scope, hides and deletes them', () =>
    excel.sheet(async (sheet, context) => {
      sheet.names.add('Uno', sheet.getRange('A1'));
      sheet.names.add('Due', sheet.getRange('A2')).visible = false;
      sheet.names.load('items/name,items/visible');
      await context.sync();
      expect(sheet.names.items.map(({ name, visible }) => [name, visible])).toEqual([
        ['Uno', true],
        ['Due', false],
      ]);
      sheet.names.getItem('Uno').delete();
      const count = sheet.names.getCount();
      await context.sync();
      expect(count.value).toBe(1);
    }));

  it.each(['1uno', 'A1', 'con spazio', 'R1C1', 'r', ''])('refuses the name "%s"', async (name) => {
    const error = await failureOf(
      excel.sheet(async (sheet, context) => {
        sheet.names.add(name, sheet.getRange('A1'));
        await context.sync();
      }),
    );
    expect(error.code).toBe('InvalidArgument');
  });

  it('refuses a name taken in the same scope, not in another', async () => {
    const error = await failureOf(
      excel.sheet(async (sheet, context) => {
        context.workbook.names.add('Doppio', sheet.getRange('A1'));
        sheet.names.add('Doppio', sheet.getRange('A1'));
        await context.sync();
        sheet.names.add('DOPPIO', sheet.getRange('A2'));
        await context.sync();
      }),
    );
    expect(error.code).toBe('ItemAlreadyExists');
  });
});
