import type { Sheet } from 'hucre';
import { parseCellRef, readXlsx } from 'hucre/xlsx';
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
  state.pageLayout.breaks = {
    rows: [{ id: 'a', at: 3 }],
    columns: [{ id: 'b', at: 2 }],
  };
  state.hyperlinks.push({
    area: { row: 0, column: 0, rows: 1, columns: 1 },
    documentReference: 'Foglio1!B2',
  });
  state.autoFilter = { row: 0, column: 0, rows: 3, columns: 2, columnFilters: new Map() };
  const bytes = await saveWorkbook({ engine, document });
  engine.dispose();
  return bytes;
}

describe('a saved workbook', () => {
  let bytes: Uint8Array;
  let sheet: Sheet;
  let xml: (path: string) => string;
  const cell = (address: string) => {
    const { row, col } = parseCellRef(address);
    return sheet.cells?.get(`${row},${col}`);
  };

  beforeAll(async () => {
    bytes = await save();
    const workbook = await readXlsx(bytes, { readStyles: true });
    sheet = workbook.sheets[0]!;
    const files = unzipSync(bytes);
    xml = (path) => strFromU8(files[path] as Uint8Array);
  });

  it('keeps values, their formats and formulas with results', () => {
    expect(cell('A2')).toMatchObject({ value: 0.8, style: { numFmt: '0%' } });
    expect(cell('B2')).toMatchObject({ formula: 'A2*2', value: 1.6 });
    expect(cell('B3')).toMatchObject({ formula: '1/0', value: '#DIV/0!', type: 'error' });
  });

  it('keeps fonts and fills', () => {
    expect(cell('A1')?.style).toMatchObject({
      font: { bold: true, color: { rgb: 'FFFFFF' }, name: 'Calibri', size: 11 },
      fill: { fgColor: { rgb: '17365D' } },
    });
  });

  it('writes a spilled formula over its range, with all its values', () => {
    expect(xml('xl/worksheets/sheet1.xml')).toContain(
      '<f t="array" ref="D1:E2">_xldudf_PIAO_COPPIA()</f>',
    );
    expect(sheet.rows[1]?.slice(3)).toEqual(['b', 2]);
  });

  it('keeps sizes, merges, frozen rows, gridlines and the tab', () => {
    // 145 pixels: twenty characters of 7 and the 5 beside them.
    expect(sheet.columns?.[0]?.width).toBeCloseTo(145 / 7, 2);
    expect(sheet.rowDefs?.get(4)?.height).toBe(30);
    expect(sheet.merges).toEqual([{ startRow: 4, startCol: 0, endRow: 4, endCol: 1 }]);
    expect(sheet.freezePane).toEqual({ rows: 1 });
    expect(sheet.view).toMatchObject({ showGridLines: false, tabColor: { rgb: '1E7145' } });
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
    expect(sheet.dataValidations).toMatchObject([
      { type: 'list', range: 'C2', values: ['SI', 'NO'] },
    ]);
    expect(xml('xl/worksheets/sheet1.xml')).toContain('<formula>$A1="x"</formula>');
  });

  it('keeps the filter buttons, and the hidden name by which Excel knows their cells', () => {
    expect(sheet.autoFilter).toEqual({ range: 'A1:B3' });
    expect(xml('xl/workbook.xml')).toContain(
      '<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">Foglio1!$A$1:$B$3</definedName>',
    );
  });

  it('keeps the print layout', () => {
    expect(sheet.pageSetup).toMatchObject({
      orientation: 'landscape',
      paperSize: 'a4',
      fitToPage: true,
      fitToWidth: 1,
      printTitlesRow: '$1:$2',
    });
    expect(sheet.headerFooter?.oddFooter).toBe('&CPagina &P di &N');
    expect(xml('xl/worksheets/sheet1.xml')).toContain(
      '<rowBreaks count="1" manualBreakCount="1"><brk id="3" max="16383" man="1"/></rowBreaks><colBreaks count="1" manualBreakCount="1"><brk id="2" max="1048575" man="1"/></colBreaks>',
    );
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
