import { failureOf, useHost } from './support';

describe('data validation', () => {
  const excel = useHost();

  it('keeps rule, prompt and alert', () =>
    excel.sheet(async (sheet, context) => {
      const { dataValidation } = sheet.getRange('B2:B5');
      dataValidation.rule = { list: { inCellDropDown: true, source: 'Sì,No,In parte' } };
      dataValidation.prompt = { title: 'Esito', message: 'Scegli', showPrompt: true };
      dataValidation.errorAlert = {
        title: 'Attenzione',
        message: 'Valore non previsto',
        showAlert: true,
        style: 'Warning',
      };
      dataValidation.load('type,rule,prompt,errorAlert,ignoreBlanks');
      await context.sync();
      expect(dataValidation.type).toBe('List');
      expect(dataValidation.rule).toEqual({
        list: { inCellDropDown: true, source: 'Sì,No,In parte' },
      });
      expect(dataValidation.prompt.message).toBe('Scegli');
      expect(dataValidation.errorAlert.style).toBe('Warning');
      expect(dataValidation.ignoreBlanks).toBe(true);
      const told = excel.host.engine.workbook
        .getSheetBySheetId(await idOf(sheet, context))
        ?.getRange('B3')
        .getDataValidation();
      expect(told?.getCriteriaType()).toBe('list');
    }));

  it('takes a range as the source of a list', () =>
    excel.sheet(async (sheet, context) => {
      sheet.load('name');
      const { dataValidation } = sheet.getRange('A1');
      dataValidation.rule = { list: { inCellDropDown: true, source: sheet.getRange('D1:D3') } };
      dataValidation.load('rule');
      await context.sync();
      expect(dataValidation.rule.list?.source).toBe(`='${sheet.name}'!$D$1:$D$3`);
    }));

  it('changes part of the cells and leaves the others', () =>
    excel.sheet(async (sheet, context) => {
      const whole = { wholeNumber: { formula1: 0, formula2: 100, operator: 'Between' as const } };
      sheet.getRange('A1:A3').dataValidation.rule = whole;
      sheet.getRange('A2').dataValidation.clear();
      const [first, second] = ['A1', 'A2'].map((cell) =>
        sheet.getRange(cell).dataValidation.load('type'),
      );
      await context.sync();
      expect([first?.type, second?.type]).toEqual(['WholeNumber', 'None']);
    }));

  it('refuses two kinds of rule at once, and a list over 255 characters', async () => {
    const failing = (rule: Excel.DataValidationRule) =>
      failureOf(
        excel.sheet(async (sheet, context) => {
          sheet.getRange('A1').dataValidation.rule = rule;
          await context.sync();
        }),
      );
    const both = await failing({
      custom: { formula: '=A1>0' },
      list: { inCellDropDown: true, source: 'a' },
    });
    const long = await failing({ list: { inCellDropDown: true, source: 'voce,'.repeat(60) } });
    expect([both.code, long.code]).toEqual(['InvalidArgument', 'InvalidArgument']);
  });
});

describe('conditional formats', () => {
  const excel = useHost();

  it('makes one with a formula, and tells the engine of it whole', () =>
    excel.sheet(async (sheet, context) => {
      const format = sheet.getRange('A2:C9').conditionalFormats.add('Custom');
      format.custom.rule.formula = '=$A2="X"';
      format.custom.format.fill.color = '#FFC7CE';
      format.custom.format.font.bold = true;
      format.load('type,stopIfTrue,priority');
      format.custom.rule.load('formula');
      const range = format.getRange().load('address');
      await context.sync();
      expect(format.type).toBe('Custom');
      expect(format.custom.rule.formula).toBe('=$A2="X"');
      expect(range.address).toMatch(/!A2:C9$/);
      const [told] =
        excel.host.engine.workbook
          .getSheetBySheetId(await idOf(sheet, context))
          ?.getConditionalFormattingRules() ?? [];
      expect(told?.rule).toMatchObject({
        subType: 'formula',
        value: '=$A2="X"',
        style: { bg: { rgb: '#FFC7CE' }, bl: 1 },
      });
    }));

  it('makes every kind it knows', () =>
    excel.sheet(async (sheet, context) => {
      const formats = sheet.getRange('A1:A9').conditionalFormats;
      const value = formats.add('CellValue').cellValue;
      value.rule = { formula1: '50', operator: 'LessThan' };
      value.format.font.color = 'red';
      formats.add('ContainsText').textComparison.rule = { operator: 'Contains', text: 'ritardo' };
      formats.add('ColorScale').colorScale.criteria = {
        minimum: { type: 'LowestValue', color: '#FFFFFF' },
        maximum: { type: 'HighestValue', color: '#1F6F43' },
      };
      formats.add('DataBar').dataBar.positiveFormat.fillColor = '#336699';
      formats.add('IconSet').iconSet.style = 'ThreeArrows';
      formats.load('items/type');
      await context.sync();
      // The newest has the highest priority.
      expect(formats.items.map(({ type }) => type)).toEqual([
        'IconSet',
        'DataBar',
        'ColorScale',
        'ContainsText',
        'CellValue',
      ]);
      const rules = excel.host.engine.workbook
        .getSheetBySheetId(await idOf(sheet, context))
        ?.getConditionalFormattingRules();
      expect(rules).toHaveLength(5);
      formats.clearAll();
      const count = formats.getCount();
      await context.sync();
      expect(count.value).toBe(0);
    }));

  it('refuses a custom function, which Excel does not evaluate there', async () => {
    const error = await failureOf(
      excel.sheet(async (sheet, context) => {
        const format = sheet.getRange('A1').conditionalFormats.add('Custom');
        format.custom.rule.formula = '=PIAO.PUNTEGGIO(A1,B1)>50';
        await context.sync();
      }),
    );
    expect(error.code).toBe('InvalidArgument');
  });
});

async function idOf(sheet: Excel.Worksheet, context: Excel.RequestContext): Promise<string> {
  sheet.load('id');
  await context.sync();
  return sheet.id;
}
