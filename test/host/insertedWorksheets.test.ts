/** `workbook.insertWorksheetsFromBase64`: sheets of another workbook. */
import { createHost, type Host, type HostOptions } from '../../workbench/host';
import { saveWorkbook } from '../../workbench/xlsx';
import { failureOf, until, useHost } from './support';

/** A file whose second sheet refers to its first, with names, a table, rules, formats, a group, a comment. */
async function file(): Promise<string> {
  const host = await createHost();
  try {
    await host.run(async (context) => {
      const { names, worksheets } = context.workbook;
      const [data, plan] = [worksheets.getFirst(), worksheets.add('Piano')];
      data.name = "Dati d'uso";
      data.getRange('A1:B3').values = [
        ['Voce', 'Peso'],
        ['a', 40],
        ['b', 60],
      ];
      const table = data.tables.add('A1:B3', true);
      table.name = 'Pesi';
      names.add('Totale', data.getRange('B2:B3'));
      plan.names.add('PIAO_Scheda', plan.getRange('A1')).visible = false;
      plan.getRange('A1:A5').formulas = [
        ["='Dati d''uso'!B2*2"],
        ['=SUM(Pesi[Peso])'],
        ['=SUM(Totale)'],
        ["=\"'Dati d''uso'!\"&Piano!A1"],
        [7],
      ];
      context.workbook.styles.add('Mio');
      plan.getRange('A2').style = 'Mio';
      plan.getRange('A1').format.fill.color = '#FFC000';
      plan.getRange('B:B').format.columnWidth = 123;
      plan.getRange('3:4').group('ByRows');
      plan.getRange('A5').dataValidation.rule = { custom: { formula: '=A5<Piano!A2' } };
      const rule = plan.getRange('A5').conditionalFormats.add('Custom');
      rule.custom.rule.formula = '=Piano!A5>1';
      rule.custom.format.font.color = '#FF0000';
      plan.getRange('B1').hyperlink = { documentReference: 'Piano!A5', textToDisplay: 'giù' };
      plan.comments.add('A5', 'Da rivedere');
      plan.customProperties.add('scheda', 'x');
      plan.charts.add('Pie', data.getRange('A1:B3')).name = 'Quote';
      plan.load('id');
      await context.sync();
      host.document.sheet(plan.id).notes.add(6, 0, 'nota');
    });
    return Buffer.from(await saveWorkbook(host)).toString('base64');
  } finally {
    host.dispose();
  }
}

/** In a workbook of its own, with a first sheet "Foglio1" and a second "Ultimo". */
const within = async (
  batch: (context: Excel.RequestContext, host: Host) => Promise<void>,
  options: HostOptions = {},
) => {
  const host = await createHost(options);
  try {
    await host.run(async (context) => {
      context.workbook.worksheets.add('Ultimo');
      await context.sync();
      await batch(context, host);
    });
  } finally {
    host.dispose();
  }
};

const sheetNames = async (context: Excel.RequestContext) => {
  const { worksheets } = context.workbook;
  worksheets.load('items/name,items/id');
  await context.sync();
  return worksheets.items.map(({ name }) => name);
};

describe('worksheets of another workbook', () => {
  const excel = useHost();
  let base64: string;
  beforeAll(async () => {
    base64 = await file();
  });

  it.each([
    [undefined, "'Dati d''uso'!$B$2:$B$3"],
    [['Piano'], '#REF!'],
  ])('have their charts: of %j they show %s', (sheetNamesToInsert, source) =>
    within(async (context) => {
      const { workbook } = context;
      workbook.insertWorksheetsFromBase64(base64, sheetNamesToInsert && { sheetNamesToInsert });
      const chart = workbook.worksheets.getItem('Piano').charts.getItem('Quote');
      const values = chart.series.getItemAt(0).getDimensionDataSourceString('Values');
      await context.sync();
      expect(values.value).toBe(source);
    }),
  );

  it('come all, to the end, and are what they were; the active sheet stays', () =>
    within(async (context, host) => {
      const heard: string[] = [];
      const { worksheets } = context.workbook;
      worksheets.onAdded.add(async ({ worksheetId }) => {
        heard.push(worksheetId);
      });
      const ids = context.workbook.insertWorksheetsFromBase64(base64);
      const active = worksheets.getActiveWorksheet().load('name');
      expect(await sheetNames(context)).toEqual(['Foglio1', 'Ultimo', "Dati d'uso", 'Piano']);
      expect(ids.value).toEqual(worksheets.items.slice(2).map(({ id }) => id));
      expect(active.name).toBe('Foglio1');
      await until(() => heard.length >= 2);
      expect(heard).toEqual(ids.value);
      const plan = worksheets.getItem(ids.value[1]!);
      const cells = plan.getRange('A1:A5').load('formulas,values');
      const fill = plan.getRange('A1').format.fill.load('color');
      const styled = plan.getRange('A2').load('style');
      const column = plan.getRange('B1').format.load('columnWidth');
      const { dataValidation, conditionalFormats } = plan.getRange('A5');
      dataValidation.load('rule');
      const format = conditionalFormats.getItemAt(0);
      format.custom.rule.load('formula');
      const link = plan.getRange('B1').load('hyperlink');
      const name = plan.names.getItem('PIAO_Scheda').load('formula,visible');
      const property = plan.customProperties.getItemOrNullObject('scheda');
      plan.comments.load('items');
      const table = context.workbook.tables.getItem('Pesi').getRange().load('address');
      plan.showOutlineLevels(1, 0);
      const row = plan.getRange('A4').load('rowHidden');
      await context.sync();
      expect(cells.formulas.slice(0, 4)).toEqual([
        ["='Dati d''uso'!B2*2"],
        ['=SUM(Pesi[Peso])'],
        ['=SUM(Totale)'],
        ["=\"'Dati d''uso'!\"&Piano!A1"],
      ]);
      expect(cells.values.flat()).toEqual([80, 100, 100, "'Dati d''uso'!80", 7]);
      expect([fill.color, column.columnWidth, row.rowHidden]).toEqual(['#FFC000', 123, true]);
      expect(styled.style).toBe('Mio');
      expect(dataValidation.rule.custom).toEqual({ formula: '=A5<Piano!A2' });
      expect(format.custom.rule.formula).toBe('=Piano!A5>1');
      expect(link.hyperlink.documentReference).toBe('Piano!A5');
      expect([name.formula, name.visible]).toEqual(['=Piano!$A$1', false]);
      expect(property.isNullObject).toBe(true);
      expect(table.address).toBe("'Dati d''uso'!A1:B3");
      // Excel on the web leaves comments out.
      expect(plan.comments.items).toEqual([]);
      const copy = plan.copy().load('id');
      await context.sync();
      // A copy has the notes, too.
      for (const id of [ids.value[1]!, copy.id])
        expect(host.document.sheet(id).notes.all()).toEqual([{ row: 6, column: 0, text: 'nota' }]);
    }));

  it('come twice under other names, with names and tables of their own', () =>
    within(
      async (context) => {
        context.workbook.insertWorksheetsFromBase64(base64);
        await context.sync();
        const options = { positionType: 'Before', relativeTo: 'Ultimo' } as const;
        const ids = context.workbook.insertWorksheetsFromBase64(base64, options);
        expect(await sheetNames(context)).toEqual([
          ...['Foglio1', "Dati d'uso (2)", 'Piano (2)', 'Ultimo', "Dati d'uso", 'Piano'],
        ]);
        const { names, tables, worksheets } = context.workbook;
        const plan = worksheets.getItem(ids.value[1]!);
        worksheets.getItem(ids.value[0]!).getRange('B2').values = [[1]];
        const cells = plan.getRange('A1:A2').load('formulas,values');
        tables.load('items/name');
        const own = worksheets.getItem(ids.value[0]!).names.getItem('Totale').load('formula');
        const total = names.getItem('Totale').load('formula');
        const { dataValidation } = plan.getRange('A5');
        dataValidation.load('rule');
        const link = plan.getRange('B1').load('hyperlink');
        plan.comments.load('items/content');
        await context.sync();
        expect(cells.formulas).toEqual([["='Dati d''uso (2)'!B2*2"], ['=SUM(Pesi2[Peso])']]);
        expect(cells.values).toEqual([[2], [61]]);
        expect(tables.items.map(({ name }) => name)).toEqual(['Pesi', 'Pesi2']);
        expect(own.formula).toBe("='Dati d''uso (2)'!$B$2:$B$3");
        expect(total.formula).toBe("='Dati d''uso'!$B$2:$B$3");
        expect(dataValidation.rule.custom).toEqual({ formula: "=A5<'Piano (2)'!A2" });
        expect(link.hyperlink.documentReference).toBe("'Piano (2)'!A5");
        expect(plan.comments.items.map(({ content }) => content)).toEqual(['Da rivedere']);
      },
      { platform: 'desktop' },
    ));

  it('come alone, and lose what refers to those that stay behind', () =>
    within(async (context) => {
      const first = context.workbook.worksheets.getFirst();
      context.workbook.insertWorksheetsFromBase64(base64, {
        ...{ sheetNamesToInsert: ['piano'], positionType: 'After', relativeTo: first },
      });
      const cells = context.workbook.worksheets.getItem('Piano').getRange('A1:A5');
      cells.load('formulas,values');
      expect(await sheetNames(context)).toEqual(['Foglio1', 'Piano', 'Ultimo']);
      expect(cells.formulas.slice(0, 2)).toEqual([['=#REF!*2'], ['=SUM(#REF!)']]);
      expect(cells.values[1]).toEqual(['#REF!']);
      expect(cells.values[4]).toEqual([7]);
    }));

  it.each<[string, string, (workbook: Excel.Workbook) => void]>([
    ['no workbook', 'InvalidArgument', (it) => it.insertWorksheetsFromBase64('YWJj')],
    [
      'an unknown sheet',
      'InvalidArgument',
      (it) => it.insertWorksheetsFromBase64(base64, { sheetNamesToInsert: ['Altro'] }),
    ],
    [
      'a place beside none',
      'ItemNotFound',
      (it) => it.insertWorksheetsFromBase64(base64, { relativeTo: 'Altro', positionType: 'After' }),
    ],
    [
      'a protected structure',
      'AccessDenied',
      (it) => {
        it.protection.protect();
        it.insertWorksheetsFromBase64(base64);
      },
    ],
  ])('are refused: %s', (_what, code, insert) =>
    excel.run(async (context) => {
      insert(context.workbook);
      expect((await failureOf(context.sync())).code).toBe(code);
    }),
  );
});
