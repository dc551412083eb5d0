/** `Excel.RangeAreas`: several ranges at once; and what is found all over a sheet. */
import { failureOf, useHost } from './support';

describe('several ranges', () => {
  const excel = useHost();

  const short = ({ address }: { address: string }) => address.replaceAll(/'[^']*'!/g, '');

  it('tell what they have in common, and take it', () =>
    excel.sheet(async (sheet, context) => {
      const areas = sheet.getRanges('A1:B2,D4');
      const whole = sheet.getRanges('A:B,D:D');
      areas.style = 'Good';
      areas.load('address,addressLocal,areaCount,cellCount,isEntireColumn,isEntireRow,style');
      whole.load('isEntireColumn,isEntireRow,cellCount,style');
      await context.sync();
      expect(short(areas)).toBe('A1:B2,D4');
      expect(areas.addressLocal).toBe(areas.address);
      expect([areas.areaCount, areas.cellCount, areas.style]).toEqual([2, 5, 'Good']);
      expect([areas.isEntireColumn, areas.isEntireRow]).toEqual([false, false]);
      expect([whole.isEntireColumn, whole.isEntireRow]).toEqual([true, false]);
      expect(whole.cellCount).toBe(3 * 1_048_576);
      expect(whole.style).toBe(null);
      const rule = { wholeNumber: { formula1: 1, operator: 'GreaterThan' as const } };
      areas.dataValidation.rule = rule;
      areas.dataValidation.load('rule,type');
      sheet.getRange('F1:G2').values = [
        [1, 2],
        [3, 4],
      ];
      sheet.getRanges('H8,J8').copyFrom('F1:G2');
      const copied = sheet.getRange('H8:K9').load('values');
      await context.sync();
      expect([areas.dataValidation.type, areas.dataValidation.rule]).toEqual(['WholeNumber', rule]);
      expect(copied.values).toEqual([
        [1, 2, 1, 2],
        [3, 4, 3, 4],
      ]);
    }));

  it('lead to others', () =>
    excel.sheet(async (sheet, context) => {
      sheet.getRange('A1:B2').formulas = [
        [1, '=A1'],
        ['', 'testo'],
      ];
      sheet.tables.add('D4:E5', true).name = `T${Date.now()}`;
      const areas = sheet.getRanges('A1:B2,D4,G9');
      const found = [
        areas.getEntireColumn(),
        areas.getEntireRow(),
        areas.getOffsetRangeAreas(1, 2),
        areas.getIntersection('B1:D9'),
        areas.getIntersectionOrNullObject(sheet.getRanges('B2,G1:G9')),
        areas.getSpecialCells('Constants'),
        areas.getUsedRangeAreas(),
      ].map((each) => each.load('address'));
      const none = [
        areas.getIntersectionOrNullObject('Z1'),
        areas.getSpecialCellsOrNullObject('Formulas', 'Errors'),
        sheet.getRanges('X1,Z1').getUsedRangeAreasOrNullObject(true),
      ];
      const tables = [areas.getTables(), areas.getTables(true)].map((each) => each.getCount());
      await context.sync();
      expect(found.map(short)).toEqual([
        'A:B,D:D,G:G',
        '1:2,4:4,9:9',
        'C2:D3,F5,I10',
        'B1:B2,D4',
        'B2,G9',
        'A1,B2,D4',
        'A1:B2,D4',
      ]);
      expect(none.map(({ isNullObject }) => isNullObject)).toEqual([true, true, true]);
      expect(tables.map(({ value }) => value)).toEqual([1, 0]);
      for (const [code, use] of [
        ['ItemNotFound', () => areas.getIntersection('Z1').load('address')],
        ['ItemNotFound', () => sheet.getRanges('X1,Z1').getUsedRangeAreas(true).load('address')],
        ['InvalidArgument', () => areas.getOffsetRangeAreas(-1, 0).load('address')],
      ] as const) {
        use();
        expect((await failureOf(context.sync())).code).toBe(code);
      }
    }));

  it('have one conditional format together', () =>
    excel.sheet(async (sheet, context) => {
      const areas = sheet.getRanges('A1:B2,D4');
      const format = areas.conditionalFormats.add('CellValue');
      format.cellValue.rule = { formula1: '1', operator: 'GreaterThan' };
      const ranges = format.getRanges().load('address');
      const one = format.getRangeOrNullObject();
      const counts = [areas, sheet.getRange('D4'), sheet.getRange('C3')].map((each) =>
        each.conditionalFormats.getCount(),
      );
      await context.sync();
      expect(short(ranges)).toBe('A1:B2,D4');
      expect(one.isNullObject).toBe(true);
      expect(counts.map(({ value }) => value)).toEqual([1, 1, 0]);
      areas.conditionalFormats.clearAll();
      const left = areas.conditionalFormats.getCount();
      await context.sync();
      expect(left.value).toBe(0);
    }));

  it('are what is found all over a sheet; texts are replaced there', () =>
    excel.sheet(async (sheet, context) => {
      sheet.getRange('A1:C3').formulas = [
        ['Peso', 'peso', 'altro'],
        ['il peso', '="pe"&"so"', ''],
        ['', '', 'Peso'],
      ];
      const all = sheet.findAll('peso', { completeMatch: false, matchCase: false }).load('address');
      const exact = sheet.findAll('Peso', { completeMatch: true, matchCase: true }).load('address');
      const none = sheet.findAllOrNullObject('voto', { completeMatch: false, matchCase: false });
      await context.sync();
      expect([all, exact].map(short)).toEqual(['A1:B2,C3', 'A1,C3']);
      expect(none.isNullObject).toBe(true);
      const count = sheet.replaceAll('peso', 'voto', { completeMatch: false, matchCase: false });
      const cells = sheet.getRange('A1:C3').load('values');
      await context.sync();
      expect(count.value).toBe(4);
      expect(cells.values).toEqual([
        ['voto', 'voto', 'altro'],
        ['il voto', 'peso', ''],
        ['', '', 'voto'],
      ]);
      sheet.findAll('assente', { completeMatch: false, matchCase: false }).load('address');
      expect((await failureOf(context.sync())).code).toBe('ItemNotFound');
    }));
});
