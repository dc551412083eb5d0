/** Formulas: how else they are written, what they refer to, and when they are computed. */
import { failureOf, useHost } from './support';

describe('formulas told from their cells', () => {
  const excel = useHost();

  it.each([
    ['B2', '=A1*$A$1', '=R[-1]C[-1]*R1C1'],
    ['B2', '=B2:C$3', '=RC:R3C[1]'],
    ['C3', '=SUM(A:A,$B:$D,3:3,$1:4)', '=SUM(C[-2],C2:C4,R,R1:R[1])'],
    ['D4', `='Foglio A1'!B2&"B2"&LOG10(C4)`, `='Foglio A1'!R[-2]C[-2]&"B2"&LOG10(RC[-1])`],
    ['A1', '=XFD1048576', '=R[1048575]C[16383]'],
    ['A1', '=Nome_B2+ROUND(1.5,0)', '=Nome_B2+ROUND(1.5,0)'],
  ])('in %s %s is %s', (address, a1, r1c1) =>
    excel.sheet(async (sheet, context) => {
      context.workbook.names.getItemOrNullObject('Nome_B2').delete();
      context.workbook.names.add('Nome_B2', '=1');
      const other = context.workbook.worksheets.getItemOrNullObject('Foglio A1');
      await context.sync();
      if (other.isNullObject) context.workbook.worksheets.add('Foglio A1');
      const cell = sheet.getRange(address);
      cell.formulas = [[a1]];
      cell.load('formulasR1C1');
      await context.sync();
      expect(cell.formulasR1C1).toEqual([[r1c1]]);
      cell.clear();
      cell.formulasR1C1 = [[r1c1]];
      cell.load('formulas');
      await context.sync();
      expect(cell.formulas).toEqual([[a1]]);
    }),
  );

  it('are written once for many cells, beside values, round the edge of the sheet', () =>
    excel.sheet(async (sheet, context) => {
      sheet.getRange('A1:A3').values = [[1], [2], [3]];
      const range = sheet.getRange('B1:B3');
      range.formulasR1C1 = '=RC[-1]*2' as unknown as string[][];
      const mixed = sheet.getRange('A5:B5');
      mixed.formulasR1C1 = [['R1C1', '=RC[-2]']];
      range.load('formulas,values');
      mixed.load('formulas,formulasR1C1');
      await context.sync();
      expect(range.formulas).toEqual([['=A1*2'], ['=A2*2'], ['=A3*2']]);
      expect(range.values).toEqual([[2], [4], [6]]);
      expect(mixed.formulas).toEqual([['R1C1', '=XFD5']]);
      expect(mixed.formulasR1C1).toEqual([['R1C1', '=RC[16382]']]);
    }));
});

describe("formulas of the user's language", () => {
  const excel = useHost();

  it.each([
    ['=IF(A1>1.5,SUM(B1:B3),"no, sì")', '=SE(A1>1,5;SOMMA(B1:B3);"no, sì")'],
    ['=ROUND(AVERAGEIFS(A:A,B:B,TRUE),2)', '=ARROTONDA(MEDIA.PIÙ.SE(A:A;B:B;VERO);2)'],
    ['=SUM({1,2.5;3,4})', '=SOMMA({1\\2,5;3\\4})'],
    ['=IFERROR(#N/A,#REF!)', '=SE.ERRORE(#N/D;#RIF!)'],
    ["='Foglio 1'!A1+LOG10(100)", "='Foglio 1'!A1+LOG10(100)"],
  ])('%s is %s', (invariant, local) =>
    excel.sheet(async (sheet, context) => {
      const other = context.workbook.worksheets.getItemOrNullObject('Foglio 1');
      await context.sync();
      if (other.isNullObject) context.workbook.worksheets.add('Foglio 1');
      const cells = sheet.getRange('D1:E1');
      cells.formulas = [[invariant, 1.5]];
      cells.load('formulasLocal');
      await context.sync();
      expect(cells.formulasLocal).toEqual([[local, 1.5]]);
      cells.clear();
      cells.formulasLocal = [[local, '1,5']];
      cells.load('formulas');
      await context.sync();
      expect(cells.formulas).toEqual([[invariant, 1.5]]);
    }),
  );

  it('are refused by name where the host does not know a function', () =>
    excel.sheet(async (sheet, context) => {
      sheet.getRange('A1').formulasLocal = [['=BESSEL.J(1;2)']];
      const { code, message } = await failureOf(context.sync());
      expect([code, message]).toEqual(['NotImplemented', expect.stringContaining('BESSEL.J')]);
    }));
});

describe('formulas that are computed', () => {
  const excel = useHost();

  it('are told of by cell, to a sheet and to all', () =>
    excel.sheet(async (sheet, context) => {
      sheet.getRange('A1:A3').values = [[1], [2], [3]];
      sheet.getRange('B1:C3').formulas = [
        ['=A1*2', ''],
        ['=A2*2', '=B2+1'],
        ['', '=1+1'],
      ];
      sheet.load('id');
      const before = sheet.getRange('C3').load('values');
      await context.sync();
      expect(before.values).toEqual([[2]]);
      const heard: [string, string, string][] = [];
      const { worksheets } = context.workbook;
      const listen = async ({ type, worksheetId, address }: Excel.WorksheetCalculatedEventArgs) => {
        if (worksheetId === sheet.id) heard.push([type, worksheetId, address]);
      };
      const handlers = [sheet.onCalculated.add(listen), worksheets.onCalculated.add(listen)];
      await context.sync();
      sheet.getRange('A1:A2').values = [[10], [20]];
      const sum = sheet.getRange('C2').load('values');
      await context.sync();
      for (let again = 0; again < 100 && heard.length < 2; again += 1)
        await new Promise((resolve) => setTimeout(resolve, 30));
      expect(sum.values).toEqual([[41]]);
      const told = ['WorksheetCalculated', sheet.id, 'B1:B2,C2'];
      expect(heard).toEqual([told, told]);
      for (const handler of handlers) handler.remove();
      await context.sync();
    }));

  it('wait in manual mode until they are computed; those that are written are computed alone', () =>
    excel.sheet(async (sheet, context) => {
      const { application } = context.workbook;
      const other = context.workbook.worksheets.add();
      sheet.load('name');
      await context.sync();
      sheet.getRange('A1:C1').formulas = [[1, '=A1*2', '=B1+1']];
      other.getRange('A1').formulas = [[`='${sheet.name}'!A1`]];
      application.calculationMode = 'Manual';
      sheet.getRange('A1').values = [[10]];
      sheet.getRange('D1:D2').formulas = [['=A1'], ['=B1']];
      const cells = sheet.getRange('A1:D1').load('values');
      const below = sheet.getRange('D2').load('values');
      const far = other.getRange('A1').load('values');
      application.load('calculationMode,calculationState');
      const load = () => {
        application.load('calculationState');
        for (const each of [cells, below, far]) each.load('values');
        return context.sync();
      };
      await context.sync();
      expect(application.toJSON()).toMatchObject({
        ...{ calculationMode: 'Manual', calculationState: 'Pending' },
      });
      // What a new formula refers to is as it was.
      expect(cells.values).toEqual([[10, 2, 3, 10]]);
      expect([below.values, far.values]).toEqual([[[2]], [[1]]]);
      sheet.getRange('A1').values = [[20]];
      await load();
      expect(cells.values).toEqual([[20, 2, 3, 10]]);
      sheet.calculate(true);
      await load();
      expect(cells.values).toEqual([[20, 40, 41, 20]]);
      expect(far.values).toEqual([[1]]);
      application.calculate('Recalculate');
      await load();
      expect(far.values).toEqual([[20]]);
      expect(application.calculationState).toBe('Done');
      sheet.getRange('2:2').insert('Down');
      await load();
      sheet.getRange('A1').values = [[3]];
      await load();
      expect(cells.values).toEqual([[3, 40, 41, 20]]);
      application.calculationMode = 'Automatic';
      await load();
      expect([cells.values, far.values]).toEqual([[[3, 6, 7, 3]], [[3]]]);
      sheet.getRange('A1').values = [[4]];
      application.load('calculationMode');
      await load();
      expect(application.calculationMode).toBe('Automatic');
      expect(cells.values).toEqual([[4, 8, 9, 4]]);
    }));

  it('may refer to themselves, and are then computed so many times', () =>
    excel.sheet(async (sheet, context) => {
      const { iterativeCalculation } = context.workbook.application;
      iterativeCalculation.load();
      await context.sync();
      expect(iterativeCalculation.toJSON()).toEqual({
        ...{ enabled: false, maxIteration: 100, maxChange: 0.001 },
      });
      iterativeCalculation.set({ enabled: true, maxIteration: 5, maxChange: 0.5 });
      sheet.getRange('A1').formulas = [['=A1+1']];
      iterativeCalculation.load();
      const cell = sheet.getRange('A1').load('values');
      await context.sync();
      expect(iterativeCalculation.toJSON()).toEqual({
        ...{ enabled: true, maxIteration: 5, maxChange: 0.5 },
      });
      expect(cell.values).toEqual([[5]]);
      iterativeCalculation.enabled = false;
      sheet.getRange('A1').clear();
      iterativeCalculation.maxIteration = 0;
      expect((await failureOf(context.sync())).code).toBe('InvalidArgument');
    }));

  it('may be computed but for tables, and take no other mode', () =>
    excel.run(async (context) => {
      const { application } = context.workbook;
      application.calculationMode = 'AutomaticExceptTables';
      application.load('calculationMode');
      await context.sync();
      expect(application.calculationMode).toBe('AutomaticExceptTables');
      application.calculationMode = 'Automatic';
      application.calculationMode = 'Sometimes' as Excel.CalculationMode;
      expect((await failureOf(context.sync())).code).toBe('InvalidArgument');
    }));
});

describe('what formulas refer to', () => {
  const excel = useHost();

  /** Two sheets with formulas, a name and a table; and the addresses that a call finds on them. */
  const related = (address: string, find: (range: Excel.Range) => Excel.WorkbookRangeAreas) =>
    excel.sheet(async (sheet, context) => {
      const other = context.workbook.worksheets.add();
      sheet.load('name');
      other.load('name');
      sheet.names.add('Pesi', sheet.getRange('A1:A3'));
      await context.sync();
      sheet.getRange('A1:A3').formulas = [[1], ['=A1*2'], [3]];
      sheet.getRange('B1:B4').formulas = [
        ['=SUM(Pesi)+LOG10(100)'],
        ['="A1"&A$2&A1:A2'],
        [`=${other.name}!C1+$D:$D 4:4`],
        ['=B1+B2'],
      ];
      other.getRange('C1:C2').formulas = [[`='${sheet.name}'!A1`], ['=C1*TRUE']];
      const table = sheet.tables.add('F1:G3', true);
      table.getDataBodyRange().values = [
        [1, '=[@Colonna1]*2'],
        [2, '=[@Colonna1]*2'],
      ];
      sheet.getRange('H1').formulas = [['=SUM(G2:G3)']];
      await context.sync();
      const areas = find(sheet.getRange(address)).load('addresses,areas/items/address');
      areas.ranges.load('items/address');
      await context.sync();
      const short = (each: string) =>
        each.replaceAll(`'${sheet.name}'`, 'uno').replaceAll(other.name, 'due');
      expect(areas.areas.items.map((each) => each.address)).toEqual(areas.addresses);
      expect(areas.ranges.items.map((each) => each.address).join()).toBe(areas.addresses.join());
      return areas.addresses.map(short);
    });

  it.each<[string, string, (range: Excel.Range) => Excel.WorkbookRangeAreas, string[]]>([
    ['a name', 'B1', (it) => it.getDirectPrecedents(), ['uno!A1:A3']],
    ['cells and ranges, each once', 'B2', (it) => it.getDirectPrecedents(), ['uno!A1:A2']],
    [
      'lines and other sheets',
      'B3',
      (it) => it.getDirectPrecedents(),
      ['uno!D:D,uno!4:4', 'due!C1'],
    ],
    [
      'formulas of several cells',
      'B1:B4',
      (it) => it.getDirectPrecedents(),
      ['uno!A1:A3,uno!D:D,uno!4:4,uno!B1,uno!B2', 'due!C1'],
    ],
    ['what that refers to', 'B4', (it) => it.getPrecedents(), ['uno!B1,uno!B2,uno!A1:A3']],
    ['a row of its table', 'G3', (it) => it.getDirectPrecedents(), ['uno!F3']],
    ['formulas from afar', 'H1', (it) => it.getPrecedents(), ['uno!G2:G3,uno!F2,uno!F3']],
    ['is referred to', 'A1', (it) => it.getDirectDependents(), ['uno!B1,uno!A2:B2', 'due!C1']],
    ['is referred to by a name', 'A3', (it) => it.getDirectDependents(), ['uno!B1']],
    [
      'is referred to from afar',
      'A1',
      (it) => it.getDependents(),
      ['uno!B1,uno!A2:B2,uno!B3:B4', 'due!C1:C2'],
    ],
    ['is referred to in a table', 'F2', (it) => it.getDependents(), ['uno!H1,uno!G2']],
  ])('%s', async (_what, address, find, expected) => {
    expect(await related(address, find)).toEqual(expected);
  });

  it('is nothing: ItemNotFound; of one sheet alone it is a range or a null object', () =>
    excel.sheet(async (sheet, context) => {
      sheet.getRange('A1:A2').formulas = [[1], ['="A1"&[9]Foglio!A1']];
      sheet.getRange('B1').formulas = [['=A1']];
      const areas = sheet.getRange('B1').getDirectPrecedents();
      sheet.load('name');
      const other = context.workbook.worksheets.add().load('name');
      await context.sync();
      const own = areas.getRangeAreasBySheet(sheet.name).load('address,areaCount');
      const none = areas.getRangeAreasOrNullObjectBySheet(other.name);
      const count = areas.areas.getCount();
      await context.sync();
      expect([own.address, own.areaCount]).toEqual([`'${sheet.name}'!A1`, 1]);
      expect([none.isNullObject, count.value]).toEqual([true, 1]);
      for (const find of [
        () => areas.getRangeAreasBySheet(other.name),
        () => sheet.getRange('A2').getDirectPrecedents(),
        () => sheet.getRange('C9').getPrecedents(),
        () => sheet.getRange('B1').getDependents(),
      ]) {
        find();
        expect((await failureOf(context.sync())).code).toBe('ItemNotFound');
      }
    }));
});

describe('cells that are compared', () => {
  const excel = useHost();

  it('are themselves, however many formulas ask: 0 is not blank, nor a text its number', () =>
    excel.sheet(async (sheet, context) => {
      sheet.getRange('A1:A4').values = [[0], [''], ["'5"], [5]];
      const asking = ['=""', '=0', '=5', '="5"'];
      const range = sheet.getRange('B1:I4');
      range.formulas = [1, 2, 3, 4].map((row) =>
        [...asking, ...asking].map((compared) => `=IF(A${row}${compared},1,0)`),
      );
      range.load('values');
      await context.sync();
      const [zero, blank, text, number] = [
        [0, 1, 0, 0],
        [1, 1, 0, 0],
        [0, 0, 0, 1],
        [0, 0, 1, 0],
      ];
      const twice = [zero, blank, text, number].map((row) => [...row!, ...row!]);
      expect(range.values).toEqual(twice);
    }));
});
