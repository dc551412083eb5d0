import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { createHost } from '../../../workbench/host';
import { openWorkbook, saveWorkbook } from '../../../workbench/xlsx';
import { useHost } from '../../host/support';
import { cellsOnly, filePackage } from './filePackage';
import { packageFaults } from './packageFaults';

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

  it('has styles with their names, and the cells that have them', async () => {
    await excel.sheet(async (sheet, context) => {
      sheet.name = 'Stili';
      const { styles } = context.workbook;
      styles.add("Peso d'obiettivo & <più>");
      const style = styles.getItem("Peso d'obiettivo & <più>");
      style.numberFormat = '0.0';
      style.font.italic = true;
      style.horizontalAlignment = 'Right';
      style.locked = false;
      style.borders.getItem('EdgeTop').color = '#FF0000';
      style.includeFont = false;
      sheet.getRange('A1:A2').values = [[1], [2]];
      sheet.getRange('A1').style = "Peso d'obiettivo & <più>";
      sheet.getRange('A2:B2').style = 'Percent';
      sheet.getRange('C1').style = 'Accent1_20';
      sheet.getRange('D:D').style = 'Good';
      sheet.getRange('A2').format.font.bold = true;
      await context.sync();
    });
    const saved = await saveWorkbook(excel.host);
    expect(packageFaults(saved)).toEqual([]);
    await again(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Stili');
      const cells = ['A1', 'A2', 'B2', 'C1', 'D9', 'E1'].map((at) => sheet.getRange(at));
      for (const cell of cells) cell.load('style,text,numberFormat');
      const bold = sheet.getRange('A2').format.font.load('bold');
      const style = context.workbook.styles.getItem("peso d'obiettivo & <più>");
      style.load(
        'builtIn,numberFormat,horizontalAlignment,locked,includeFont,includeBorder,font/italic',
      );
      const top = style.borders.getItem('EdgeTop').load('color,style');
      const percent = context.workbook.styles.getItem('Percent').load('numberFormat,includeFont');
      await context.sync();
      expect(cells.map((cell) => cell.style)).toEqual([
        ...["Peso d'obiettivo & <più>", 'Percent', 'Percent', 'Accent1_20', 'Good', 'Normal'],
      ]);
      expect(cells.map(({ numberFormat }) => numberFormat[0]![0] as unknown)).toEqual([
        ...['0.0', '0%', '0%', 'General', 'General', 'General'],
      ]);
      expect(bold.bold).toBe(true);
      expect(style.toJSON()).toMatchObject({
        ...{ builtIn: false, numberFormat: '0.0', horizontalAlignment: 'Right', locked: false },
        ...{ includeFont: false, includeBorder: true, font: { italic: true } },
      });
      expect(top.toJSON()).toMatchObject({ color: '#FF0000', style: 'Continuous' });
      expect(percent.toJSON()).toMatchObject({ numberFormat: '0%', includeFont: false });
      style.numberFormat = '0';
      cells[0]!.load('text');
      await context.sync();
      expect(cells[0]!.text).toEqual([['1']]);
    });
  });

  it("reads another program's styles by their numbers, whatever it calls them", async () => {
    const bytes = filePackage({
      styles: `<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><color rgb="FF123456"/><name val="Calibri"/></font></fonts>
<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders>
<cellStyleXfs count="3"><xf/><xf fontId="1" applyNumberFormat="0" applyFill="0"/><xf numFmtId="10"/></cellStyleXfs>
<cellXfs count="3"><xf xfId="0"/><xf fontId="1" xfId="1"/><xf numFmtId="10" xfId="2"/></cellXfs>
<cellStyles count="3"><cellStyle name="Normale" xfId="0" builtinId="0"/><cellStyle name="Valore valido" xfId="1" builtinId="26" customBuiltin="1"/><cellStyle name="Quota" xfId="2"/></cellStyles>`,
      sheets: [
        {
          name: 'Piano',
          xml: cellsOnly(
            '<row r="1"><c r="A1" s="1"><v>1</v></c><c r="B1" s="2"><v>1</v></c><c r="C1"><v>1</v></c><c r="D1" s="1"/></row>',
          ),
        },
      ],
    });
    const host = await createHost({ opened: await openWorkbook(bytes) });
    try {
      await host.run(async (context) => {
        const sheet = context.workbook.worksheets.getFirst();
        const cells = ['A1', 'B1', 'C1', 'D1'].map((at) => sheet.getRange(at).load('style'));
        const good = context.workbook.styles.getItem('Good').load('font/color,includePatterns');
        await context.sync();
        expect(cells.map(({ style }) => style)).toEqual(['Good', 'Quota', 'Normal', 'Good']);
        expect([good.font.color, good.includePatterns]).toEqual(['#123456', false]);
      });
      const styles = strFromU8(unzipSync(await saveWorkbook(host))['xl/styles.xml']!);
      expect(styles).toContain(
        '<cellStyle name="Good" xfId="1" builtinId="26" customBuiltin="1"/>',
      );
    } finally {
      host.dispose();
    }
  });

  it('is computed by hand, and as it is saved, where it says so', async () => {
    const host = await createHost();
    try {
      await host.run(async (context) => {
        const sheet = context.workbook.worksheets.getFirst();
        sheet.getRange('A1:B1').formulas = [[1, '=A1*2']];
        await context.sync();
        context.workbook.application.calculationMode = 'Manual';
        sheet.getRange('A1').values = [[5]];
        await context.sync();
      });
      const saved = await saveWorkbook(host);
      expect(strFromU8(unzipSync(saved)['xl/workbook.xml']!)).toMatch(
        /<calcPr [^>]*calcMode="manual"/,
      );
      const other = await createHost({ opened: await openWorkbook(saved) });
      try {
        await other.run(async (context) => {
          const cells = context.workbook.worksheets.getFirst().getRange('A1:B1');
          cells.load('values');
          await context.sync();
          expect(cells.values).toEqual([[5, 10]]);
          cells.getCell(0, 0).values = [[7]];
          cells.load('values');
          context.workbook.application.load('calculationMode');
          await context.sync();
          expect(cells.values).toEqual([[7, 10]]);
          expect(context.workbook.application.calculationMode).toBe('Manual');
        });
      } finally {
        other.dispose();
      }
    } finally {
      host.dispose();
    }
  });

  it('has rules of the highest values, of averages, periods and contents', async () => {
    const criteria = [
      ...(['Blanks', 'NonErrors', 'Today', 'LastSevenDays', 'NextMonth', 'BelowAverage'] as const),
      ...(['EqualOrAboveAverage', 'TwoStdDevBelowAverage', 'UniqueValues'] as const),
      'DuplicateValues' as const,
    ];
    await excel.sheet(async (sheet, context) => {
      sheet.name = 'Criteri';
      sheet.getRange('A1').values = [[1]];
      const { conditionalFormats } = sheet.getRange('A1:B9');
      const top = conditionalFormats.add('TopBottom').topBottom;
      top.rule = { rank: 3, type: 'BottomPercent' };
      top.format.fill.color = '#FF0000';
      top.format.borders.bottom.style = 'Dash';
      top.format.borders.getItem('EdgeTop').style = 'Continuous';
      top.format.borders.top.color = '#00FF00';
      for (const criterion of criteria) {
        const { preset } = conditionalFormats.add('PresetCriteria');
        preset.rule = { criterion };
        preset.format.font.color = '#00FF00';
      }
      await context.sync();
    });
    const saved = await saveWorkbook(excel.host);
    expect(packageFaults(saved)).toEqual([]);
    expect((await openWorkbook(saved)).notKept).toEqual([]);
    await again(async (context) => {
      const { conditionalFormats } = context.workbook.worksheets
        .getItem('Criteri')
        .getRange('A1:B9');
      conditionalFormats.load('items/type,items/presetOrNullObject/rule');
      await context.sync();
      const [last, ...presets] = conditionalFormats.items.toReversed();
      expect(presets.map(({ presetOrNullObject: { rule } }) => rule.criterion)).toEqual(criteria);
      last!.topBottom.load('rule,format/fill/color');
      presets[0]!.preset.load('format/font/color');
      await context.sync();
      expect(last!.topBottom.toJSON()).toMatchObject({
        ...{ rule: { rank: 3, type: 'BottomPercent' }, format: { fill: { color: '#FF0000' } } },
      });
      expect(presets[0]!.preset.format.font.color).toBe('#00FF00');
      const { borders } = last!.topBottom.format;
      borders.load('items/sideIndex,items/style,items/color');
      await context.sync();
      expect(borders.items.map(({ sideIndex, style, color }) => [sideIndex, style, color])).toEqual(
        [
          ['EdgeTop', 'Continuous', '#00FF00'],
          ['EdgeBottom', 'Dash', '#000000'],
          ['EdgeLeft', 'None', '#000000'],
          ['EdgeRight', 'None', '#000000'],
        ],
      );
    });
  });

  it('has the XML that add-ins keep in it; that of SharePoint, which names persons, is told of', async () => {
    const xml = '<piano xmlns="urn:esempio:piano">è &amp; così</piano>';
    let id = '';
    await excel.run(async (context) => {
      const part = context.workbook.customXmlParts.add(xml).load('id');
      await context.sync();
      id = part.id;
    });
    const saved = await saveWorkbook(excel.host);
    expect(packageFaults(saved)).toEqual([]);
    await again(async (context) => {
      const part = context.workbook.customXmlParts.getItem(id).load('namespaceUri');
      const read = part.getXml();
      await context.sync();
      expect([read.value, part.namespaceUri]).toEqual([xml, 'urn:esempio:piano']);
    });
    const files = unzipSync(saved);
    const shared =
      '<p:properties xmlns:p="http://schemas.microsoft.com/office/2006/metadata/properties"/>';
    files['customXml/item1.xml'] = strToU8(shared);
    const other = await openWorkbook(zipSync(files));
    expect(other.notKept).toEqual(['dati XML di SharePoint']);
    expect(other.document.customXml.all()).toEqual([]);
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
