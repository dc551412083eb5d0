import { createHost } from '../../workbench/host';
import { failureOf, useHost } from './support';

describe('worksheets', () => {
  const excel = useHost();

  it('adds a worksheet at the end and leaves the active one active', () =>
    excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const active = worksheets.getActiveWorksheet();
      const added = worksheets.add('Nuovo');
      added.load('name,position,visibility');
      active.load('name');
      const count = worksheets.getCount();
      await context.sync();
      expect(added.toJSON()).toMatchObject({ name: 'Nuovo', visibility: 'Visible' });
      expect(added.position).toBe(count.value - 1);
      const still = worksheets.getActiveWorksheet().load('name');
      await context.sync();
      expect(still.name).toBe(active.name);
    }));

  it('keeps using an added worksheet after the sync in which it was added', () =>
    excel.run(async (context) => {
      const added = context.workbook.worksheets.add('Due tempi');
      await context.sync();
      added.getRange('A1').values = [['scritto dopo']];
      await context.sync();
      const read = context.workbook.worksheets.getItem('due TEMPI').getRange('A1').load('values');
      await context.sync();
      expect(read.values).toEqual([['scritto dopo']]);
    }));

  it('loads the items of the collection with the properties asked for', () =>
    excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/name,items/visibility');
      await context.sync();
      expect(worksheets.items.map(({ name }) => name)).toContain('Foglio1');
      expect(() => worksheets.items[0]?.position).toThrow(/load/);
    }));

  it('answers a null object for a worksheet that is not there', () =>
    excel.run(async (context) => {
      const missing = context.workbook.worksheets.getItemOrNullObject('Assente');
      missing.load('name');
      await context.sync();
      expect(missing.isNullObject).toBe(true);
    }));

  it('renames, and formulas follow the name', () =>
    excel.run(async (context) => {
      const source = context.workbook.worksheets.add('Prima');
      const other = context.workbook.worksheets.add('Che guarda');
      source.getRange('B2').values = [[7]];
      const looking = other.getRange('A1');
      looking.formulas = [['=Prima!B2*2']];
      await context.sync();
      source.name = 'Dopo il cambio';
      looking.load('formulas,values');
      await context.sync();
      expect(looking.formulas).toEqual([["='Dopo il cambio'!B2*2"]]);
      expect(looking.values).toEqual([[14]]);
    }));

  it('moves a worksheet to a position', () =>
    excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('In testa');
      sheet.position = 0;
      const first = context.workbook.worksheets.getFirst().load('name');
      await context.sync();
      expect(first.name).toBe('In testa');
    }));

  it('hides, skips hidden ones when asked, and refuses to show a hidden one', async () => {
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Nascosto');
      sheet.visibility = 'Hidden';
      const all = context.workbook.worksheets.getCount();
      const visible = context.workbook.worksheets.getCount(true);
      await context.sync();
      expect(visible.value).toBe(all.value - 1);
    });
    const error = await failureOf(
      excel.run(async (context) => {
        context.workbook.worksheets.getItem('Nascosto').activate();
        await context.sync();
      }),
    );
    expect(error.code).toBe('InvalidOperation');
  });

  it('deletes a worksheet, its names and what pointed at it', () =>
    excel.run(async (context) => {
      const doomed = context.workbook.worksheets.add('Da togliere');
      const other = context.workbook.worksheets.add('Che resta');
      doomed.getRange('A1').values = [[1]];
      doomed.names.add('Suo', doomed.getRange('A1'));
      other.getRange('A1').formulas = [["='Da togliere'!A1"]];
      await context.sync();
      doomed.delete();
      const left = other.getRange('A1').load('values');
      const gone = context.workbook.worksheets.getItemOrNullObject('Da togliere');
      await context.sync();
      expect(gone.isNullObject).toBe(true);
      expect(left.values).toEqual([['#REF!']]);
    }));

  it('activates, and the active worksheet is the one', () =>
    excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Attivo');
      sheet.activate();
      const active = context.workbook.worksheets.getActiveWorksheet().load('name');
      await context.sync();
      expect(active.name).toBe('Attivo');
    }));

  it('keeps tab colour, gridlines and headings', () =>
    excel.sheet(async (sheet, context) => {
      sheet.tabColor = '#1f6f43';
      sheet.showGridlines = false;
      sheet.showHeadings = false;
      await context.sync();
      sheet.load('tabColor,showGridlines,showHeadings');
      await context.sync();
      expect(sheet.tabColor).toBe('#1F6F43');
      expect(sheet.showGridlines).toBe(false);
      expect(sheet.showHeadings).toBe(false);
    }));

  it('walks from one worksheet to the next', () =>
    excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const first = worksheets.getFirst();
      const back = first.getNext().getPrevious().load('name');
      const before = first.getPreviousOrNullObject();
      first.load('name');
      await context.sync();
      expect(back.name).toBe(first.name);
      expect(before.isNullObject).toBe(true);
    }));

  it('copies a worksheet beside another', () =>
    excel.sheet(async (sheet, context) => {
      sheet.getRange('A1:B1').values = [[3, '=A1*2']];
      sheet.getRange('A1').format.fill.color = '#FFCC00';
      await context.sync();
      const copy = sheet.copy('After', sheet);
      copy.load('name,position');
      sheet.load('name,position');
      await context.sync();
      expect(copy.name).toBe(`${sheet.name} (2)`);
      expect(copy.position).toBe(sheet.position + 1);
      const cells = copy.getRange('A1:B1').load('values,formulas');
      const fill = copy.getRange('A1').format.fill.load('color');
      await context.sync();
      expect(cells.formulas).toEqual([[3, '=A1*2']]);
      expect(cells.values).toEqual([[3, 6]]);
      expect(fill.color).toBe('#FFCC00');
    }));

  it('copies the names of a worksheet, for the cells of the copy, and none of its custom properties', () =>
    excel.sheet(async (sheet, context) => {
      sheet.getRange('A1').values = [['prima']];
      sheet.names.add('Titolo', sheet.getRange('A1:B1'));
      sheet.names.add('Chi', '="scheda;1;k3x9q2mv"', 'nota');
      sheet.names.add('Perso', '=#REF!');
      sheet.customProperties.add('modello', 'scheda');
      const copy = sheet.copy('After', sheet);
      copy.load('name');
      copy.names.load('items/name,items/formula,items/comment');
      sheet.names.load('items/name,items/formula');
      copy.customProperties.load('items/key');
      await context.sync();
      expect(copy.customProperties.items).toEqual([]);
      const formulas = (names: Excel.NamedItemCollection) =>
        Object.fromEntries(names.items.map(({ name, formula }) => [name, formula]));
      expect(formulas(copy.names)).toEqual({
        Titolo: `='${copy.name}'!$A$1:$B$1`,
        Chi: '="scheda;1;k3x9q2mv"',
        Perso: '=#REF!',
      });
      copy.getRange('Titolo').values = [['copia', '']];
      const titles = [sheet, copy].map((each) => each.names.getItem('Titolo').getRange());
      for (const title of titles) title.load('values');
      await context.sync();
      expect(titles.map(({ values }) => values[0]![0])).toEqual(['prima', 'copia']);
    }));

  it('makes names of the copy of the workbook’s names for its cells, and leaves those to the workbook', () =>
    excel.sheet(async (sheet, context) => {
      const { names } = context.workbook;
      sheet.getRange('A1:A2').formulas = [[5], ['=TettoComune*2']];
      names.add('TettoComune', sheet.getRange('A1'), 'quanto');
      names.add('SoloUnNumero', '=7');
      sheet.names.add('Proprio', sheet.getRange('A2'));
      const first = sheet.copy('After', sheet);
      first.copy('End');
      for (const each of [sheet, first]) each.load('name');
      first.names.load('items/name,items/formula,items/scope,items/comment');
      first.getRange('A1').values = [[100]];
      const elsewhere = context.workbook.worksheets.getItem('Foglio1').getRange('Z9');
      elsewhere.formulas = [['=TettoComune+1']];
      const common = names.getItem('TettoComune').load('formula,scope');
      const cell = sheet.getRange('A2').load('values');
      elsewhere.load('values');
      await context.sync();
      const told = first.names.items.map(({ name, formula, scope }) => [name, formula, scope]);
      expect(told).toEqual([
        ['Proprio', `='${first.name}'!$A$2`, 'Worksheet'],
        ['TettoComune', `='${first.name}'!$A$1`, 'Worksheet'],
      ]);
      expect([common.formula, common.scope]).toEqual([`='${sheet.name}'!$A$1`, 'Workbook']);
      expect([cell.values, elsewhere.values]).toEqual([[[10]], [[6]]]);
      names.getItem('TettoComune').delete();
      await context.sync();
    }));

  it('copies what is on a worksheet: tables with names of their own, rules, links, page layout', () =>
    excel.sheet(async (sheet, context) => {
      sheet.getRange('A1:B3').values = [
        ['Voce', 'Peso'],
        ['uno', 40],
        ['due', 60],
      ];
      sheet.tables.add('A1:B3', true).name = 'PesiDaCopiare';
      sheet.getRange('D1').dataValidation.rule = {
        list: { inCellDropDown: true, source: 'SI,NO' },
      };
      sheet.getRange('D2').conditionalFormats.add('Custom').custom.rule.formula = '=D2>1';
      sheet.getRange('D3').hyperlink = { documentReference: 'A1', textToDisplay: 'vai' };
      sheet.getRange('D4').format.indentLevel = 3;
      sheet.pageLayout.orientation = 'Landscape';
      sheet.pageLayout.setPrintArea('A1:D9');
      await context.sync();
      const copy = sheet.copy('After', sheet);
      sheet.getRange('D1').dataValidation.clear();
      sheet.pageLayout.orientation = 'Portrait';
      const table = copy.tables.getItemAt(0).load('name');
      const body = copy.tables.getItemAt(0).getDataBodyRange().load('values,address');
      const validation = copy.getRange('D1').dataValidation.load('type');
      const formats = copy.getRange('D2').conditionalFormats.getCount();
      const link = copy.getRange('D3').load('hyperlink');
      const format = copy.getRange('D4').format.load('indentLevel');
      copy.pageLayout.load('orientation');
      const printed = copy.pageLayout.getPrintArea().load('address');
      copy.load('name,id');
      await context.sync();
      expect(table.name).toBe('PesiDaCopiare2');
      expect(body.values).toEqual([
        ['uno', 40],
        ['due', 60],
      ]);
      expect([body, printed].map(({ address }) => address)).toEqual(
        ['A2:B3', 'A1:D9'].map((cells) => `'${copy.name}'!${cells}`),
      );
      expect([validation.type, formats.value, format.indentLevel]).toEqual(['List', 1, 3]);
      expect(link.hyperlink.documentReference).toBe('A1');
      expect(copy.pageLayout.orientation).toBe('Landscape');
      // The engine, which draws them, knows each rule once.
      const drawn = excel.host.engine.workbook.getSheetBySheetId(copy.id);
      expect(drawn?.getDataValidations()).toHaveLength(1);
      expect(drawn?.getConditionalFormattingRules()).toHaveLength(1);
    }));

  it('freezes rows and columns and tells where', () =>
    excel.sheet(async (sheet, context) => {
      sheet.freezePanes.freezeAt(sheet.getRange('A1:B3'));
      const frozen = sheet.freezePanes.getLocationOrNullObject().load('address');
      await context.sync();
      expect(frozen.address).toMatch(/!A1:B3$/);
      sheet.freezePanes.unfreeze();
      const none = sheet.freezePanes.getLocationOrNullObject();
      await context.sync();
      expect(none.isNullObject).toBe(true);
    }));
});

describe('what Excel names by itself', () => {
  it.each([
    ['it-IT', ['Foglio1', 'Foglio2', 'Tabella1', 'Colonna1', 'Totale']],
    ['en-US', ['Sheet1', 'Sheet2', 'Table1', 'Column1', 'Total']],
  ])('is named in the language of %s', async (locale, names) => {
    const host = await createHost({ locale });
    const found = await host.run(async (context) => {
      const { worksheets } = context.workbook;
      const table = worksheets.add().tables.add('A1:B2', false);
      table.showTotals = true;
      worksheets.load('items/name');
      const header = table.getHeaderRowRange().load('values');
      const total = table.getTotalRowRange().load('values');
      table.load('name');
      await context.sync();
      const [first, last] = [header, total].map(({ values }) => values[0]![0] as string);
      return [...worksheets.items.map(({ name }) => name), table.name, first, last];
    });
    host.dispose();
    expect(found).toEqual(names);
  });
});
