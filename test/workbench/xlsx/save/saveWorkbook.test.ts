import ExcelJS from 'exceljs';
import { strFromU8, unzipSync } from 'fflate';
import type { CustomFunction } from '../../../../workbench/engine/customFunctionSet';
import { createEngine } from '../../../../workbench/engine/headless';
import { DocumentState } from '../../../../workbench/host/document/document';
import { saveWorkbook } from '../../../../workbench/xlsx';

/** A workbook with one of everything that is saved. */
async function save() {
  const engine = createEngine();
  engine.registerFunctions({
    metadata: { functions: [{ id: 'COPPIA', name: 'COPPIA', parameters: [] }] },
    implementations: new Map<string, CustomFunction>([
      [
        'COPPIA',
        () => [
          ['a', 1],
          ['b', 2],
        ],
      ],
    ]),
  });
  const sheet = engine.workbook.getActiveSheet();
  const id = sheet.getSheetId();
  sheet
    .getRange('A1')
    .setValue({ v: '1/1', t: 4, s: { bl: 1, bg: { rgb: '#17365d' }, cl: { rgb: '#fff' } } });
  sheet.getRange('A2').setValue({ v: 0.8, t: 2, s: { n: { pattern: '0%' } } });
  sheet.getRange('B2').setFormula('=A2*2');
  sheet.getRange('B3').setFormula('=1/0');
  sheet.getRange('D1').setFormula('=PIAO.COPPIA()');
  sheet.getRange('A5:B5').merge();
  sheet.setColumnWidth(0, 145);
  sheet.setRowHeight(4, 40);
  sheet.setFrozenRows(1);
  sheet.setHiddenGridlines(true);
  sheet.setTabColor('#1e7145');
  sheet.insertDefinedName('Peso', 'Foglio1!$A$2');
  engine.workbook.insertDefinedName('PIAO_DataRiferimento', 'Foglio1!$B$2');
  sheet
    .getRange('C2')
    .setDataValidation(engine.api.newDataValidation().requireValueInList(['SI', 'NO']).build());
  sheet.addConditionalFormattingRule(
    sheet
      .newConditionalFormattingRule()
      .whenFormulaSatisfied('=$A1="x"')
      .setBackground('#ffcc00')
      .setRanges([sheet.getRange('A1:B3').getRange()])
      .build(),
  );
  const document = new DocumentState();
  const state = document.sheet(id);
  state.customProperties.set('template', { key: 'template', value: 'perché & no' });
  state.pageLayout.orientation = 'Landscape';
  state.pageLayout.paperSize = 'A4';
  state.pageLayout.zoom = { horizontalFitToPages: 1 };
  state.pageLayout.printTitleRows = { row: 0, column: 0, rows: 2, columns: 16_384 };
  state.pageLayout.headersFooters.defaultForAllPages.centerFooter = 'Pagina &P di &N';
  state.hyperlinks.push({
    area: { row: 0, column: 0, rows: 1, columns: 1 },
    documentReference: 'Foglio1!B2',
  });
  state.autoFilter = { row: 0, column: 0, rows: 3, columns: 2 };
  const bytes = await saveWorkbook({ engine, document });
  engine.dispose();
  return bytes;
}

describe('a saved workbook', () => {
  let bytes: Uint8Array;
  let sheet: ExcelJS.Worksheet;
  let xml: (path: string) => string;

  beforeAll(async () => {
    bytes = await save();
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(bytes.buffer as ArrayBuffer);
    sheet = workbook.worksheets[0] as ExcelJS.Worksheet;
    const files = unzipSync(bytes);
    xml = (path) => strFromU8(files[path] as Uint8Array);
  });

  it('keeps values, their formats and formulas with results', () => {
    expect(sheet.getCell('A2').value).toBe(0.8);
    expect(sheet.getCell('A2').numFmt).toBe('0%');
    expect(sheet.getCell('B2').value).toEqual({ formula: 'A2*2', result: 1.6 });
    expect(sheet.getCell('B3').result).toEqual({ error: '#DIV/0!' });
  });

  it('keeps fonts and fills', () => {
    expect(sheet.getCell('A1').font).toMatchObject({ bold: true, color: { argb: 'FFFFFFFF' } });
    expect(sheet.getCell('A1').fill).toMatchObject({ fgColor: { argb: 'FF17365D' } });
  });

  it('writes a spilled formula over its range, with all its values', () => {
    expect(xml('xl/worksheets/sheet1.xml')).toContain(
      '<f t="array" ref="D1:E2">_xldudf_PIAO_COPPIA()</f>',
    );
    expect(sheet.getCell('E2').value).toBe(2);
    expect(sheet.getCell('D2').value).toBe('b');
  });

  it('keeps sizes, merges, frozen rows, gridlines and the tab', () => {
    // 145 pixels: twenty characters of 7 and the 5 beside them.
    expect(sheet.getColumn(1).width).toBeCloseTo(145 / 7, 2);
    expect(sheet.getRow(5).height).toBe(30);
    expect(sheet.getCell('B5').isMerged).toBe(true);
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 1, showGridLines: false });
    expect(sheet.properties.tabColor).toMatchObject({ argb: 'FF1E7145' });
  });

  it('keeps names of both scopes', () => {
    const workbook = xml('xl/workbook.xml');
    expect(workbook).toContain(
      '<definedName name="Peso" localSheetId="0">Foglio1!$A$2</definedName>',
    );
    expect(workbook).toContain(
      '<definedName name="PIAO_DataRiferimento">Foglio1!$B$2</definedName>',
    );
  });

  it('keeps validations and conditional formats', () => {
    expect(sheet.getCell('C2').dataValidation).toMatchObject({
      type: 'list',
      formulae: ['"SI,NO"'],
    });
    expect(xml('xl/worksheets/sheet1.xml')).toContain('<formula>$A1="x"</formula>');
  });

  it('keeps the filter buttons, and the hidden name by which Excel knows their cells', () => {
    expect(sheet.autoFilter).toBe('A1:B3');
    expect(xml('xl/workbook.xml')).toContain(
      '<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">Foglio1!$A$1:$B$3</definedName>',
    );
  });

  it('keeps the print layout', () => {
    expect(sheet.pageSetup).toMatchObject({
      orientation: 'landscape',
      paperSize: 9,
      fitToPage: true,
      fitToWidth: 1,
      printTitlesRow: '1:2',
    });
    expect(sheet.headerFooter.oddFooter).toBe('&CPagina &P di &N');
  });

  it('keeps links and the custom properties of the sheet', () => {
    expect(xml('xl/worksheets/sheet1.xml')).toContain(
      '<hyperlink ref="A1" location="Foglio1!B2"/>',
    );
    expect(xml('xl/worksheets/sheet1.xml')).toContain(
      '<customPr name="template" r:id="rIdHost1"/>',
    );
    const value = unzipSync(bytes)['xl/customProperty1_1.bin'] as Uint8Array;
    expect(new TextDecoder('utf-16le').decode(value)).toBe('perché & no');
  });
});
