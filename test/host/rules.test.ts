import type { Host } from '../../workbench/host';
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

  it('refer to the same cells when rows come or go above them, as formulas do', () =>
    excel.sheet(async (sheet, context) => {
      const format = sheet.getRange('B5:C9').conditionalFormats.add('Custom');
      format.custom.rule.formula = '=AND(B5<>"A5",$A5=$D$2,B5=Altro!A5)';
      sheet.getRange('4:5').insert('Down');
      sheet.getRange('1:1').delete('Up');
      format.custom.rule.load('formula');
      const range = format.getRange().load('address');
      await context.sync();
      expect(range.address).toMatch(/!B6:C10$/);
      expect(format.custom.rule.formula).toBe('=AND(B6<>"A5",$A6=$D$1,B6=Altro!A5)');
    }));

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

  it('makes those of the highest and lowest values', () =>
    excel.sheet(async (sheet, context) => {
      const formats = sheet.getRange('A1:A9').conditionalFormats;
      const format = formats.add('TopBottom');
      format.topBottom.load('rule');
      format.load('type');
      const preset = format.presetOrNullObject;
      await context.sync();
      expect(format.type).toBe('TopBottom');
      expect(format.topBottom.rule).toEqual({ rank: 10, type: 'TopItems' });
      expect(preset.isNullObject).toBe(true);
      format.topBottom.rule = { rank: 20, type: 'BottomPercent' };
      format.topBottom.format.fill.color = '#FFC7CE';
      format.topBottom.load('rule');
      await context.sync();
      expect(format.topBottom.rule).toEqual({ rank: 20, type: 'BottomPercent' });
      expect(await toldOf(excel.host, sheet, context)).toMatchObject([
        { subType: 'rank', isBottom: true, isPercent: true, value: 20 },
      ]);
    }));

  it.each<[Excel.ConditionalPresetCriteriaRule['criterion'], object]>([
    ['Blanks', { subType: 'text', operator: 'containsBlanks' }],
    ['NonErrors', { subType: 'text', operator: 'notContainsErrors' }],
    ['LastSevenDays', { subType: 'timePeriod', operator: 'last7Days' }],
    ['EqualOrBelowAverage', { subType: 'average', operator: 'lessThanOrEqual' }],
    [
      'TwoStdDevAboveAverage',
      {
        subType: 'formula',
        value: '=AND(ISNUMBER(B2),B2>AVERAGE($B$2:$B$9)+2*STDEV.P($B$2:$B$9))',
      },
    ],
    ['UniqueValues', { subType: 'uniqueValues' }],
    ['DuplicateValues', { subType: 'duplicateValues' }],
  ])('makes the preset one of %s', (criterion, told) =>
    excel.sheet(async (sheet, context) => {
      const format = sheet.getRange('B2:B9').conditionalFormats.add('PresetCriteria');
      format.preset.rule = { criterion };
      format.preset.format.font.color = '#FF0000';
      format.preset.load('rule');
      format.load('type');
      await context.sync();
      expect([format.type, format.preset.rule]).toEqual(['PresetCriteria', { criterion }]);
      expect(await toldOf(excel.host, sheet, context)).toMatchObject([told]);
    }),
  );

  it.each<[string, Excel.ConditionalTopBottomRule]>([
    ['more than all', { rank: 101, type: 'TopPercent' }],
    ['none', { rank: 0, type: 'TopItems' }],
    ['a part of one', { rank: 1.5, type: 'BottomItems' }],
    ['of another kind', { rank: 1, type: 'Invalid' }],
  ])('refuses a rank of %s', (_what, rule) =>
    excel.sheet(async (sheet, context) => {
      sheet.getRange('A1').conditionalFormats.add('TopBottom').topBottom.rule = rule;
      expect((await failureOf(context.sync())).code).toBe('InvalidArgument');
    }),
  );

  it('refuses a preset criterion that is none', () =>
    excel.sheet(async (sheet, context) => {
      sheet.getRange('A1').conditionalFormats.add('PresetCriteria').preset.rule = {
        criterion: 'Invalid',
      };
      expect((await failureOf(context.sync())).code).toBe('InvalidArgument');
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

/** What the engine was told of a sheet's rules. */
async function toldOf(host: Host, sheet: Excel.Worksheet, context: Excel.RequestContext) {
  const id = await idOf(sheet, context);
  const told = host.engine.workbook.getSheetBySheetId(id)?.getConditionalFormattingRules();
  return told?.map(({ rule }) => rule);
}

async function idOf(sheet: Excel.Worksheet, context: Excel.RequestContext): Promise<string> {
  sheet.load('id');
  await context.sync();
  return sheet.id;
}
