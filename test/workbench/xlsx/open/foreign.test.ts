/** Workbooks that other programs wrote, opened through the real Office.js, and saved again. */
import { strFromU8, unzipSync } from 'fflate';
import { createHost, type Host } from '../../../../workbench/host';
import { openWorkbook, saveWorkbook } from '../../../../workbench/xlsx';
import { cellsOnly, filePackage, type FileParts } from '../filePackage';
import { packageFaults } from '../packageFaults';

const STYLES = `<numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts>
<fonts count="3"><font><sz val="10"/><name val="Arial"/></font>
<font><b/><sz val="12"/><color theme="0"/><name val="Arial"/></font><font><color indexed="10"/><sz val="10"/></font></fonts>
<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>
<fill><patternFill patternType="solid"><fgColor theme="4" tint="-0.25"/></patternFill></fill></fills>
<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>
<cellXfs count="7"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>
<xf numFmtId="164" fontId="0" fillId="0" borderId="0"/><xf numFmtId="9" fontId="0" fillId="0" borderId="0"/>
<xf numFmtId="0" fontId="1" fillId="2" borderId="0"/><xf numFmtId="0" fontId="2" fillId="0" borderId="0"/>
<xf numFmtId="20" fontId="0" fillId="0" borderId="0"/>
<xf numFmtId="0" fontId="0" fillId="0" borderId="0"><alignment indent="2" textRotation="135"/><protection locked="0"/></xf></cellXfs>
<dxfs count="1"><dxf><font><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf></dxfs>`;

const STRINGS = `<si><t>Peso</t></si><si><t xml:space="preserve"> con spazi </t></si>
<si><r><t>Titolo </t></r><r><rPr><b/><color rgb="FFFF0000"/></rPr><t>importante</t></r></si><si><t>riga_x000D_nuova _x005F_x0041_</t></si>`;

const CELLS = `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s" s="3"><v>2</v></c><c r="D1" t="s"><v>3</v></c></row>
<row r="2"><c r="A2"><v>0.1</v></c><c r="B2" s="1"><v>45473</v></c><c r="C2" s="2"><v>0.8</v></c><c r="D2" s="5"><v>0.34722222222222227</v></c></row>
<row r="3" hidden="1"><c r="A3" t="b"><v>1</v></c><c r="B3" t="e"><v>#N/A</v></c><c r="C3" t="inlineStr"><is><t>in riga</t></is></c><c r="D3" t="inlineStr"><is><r><t>due </t></r><r><rPr><i/></rPr><t>pezzi</t></r></is></c></row>
<row r="4" ht="33" customHeight="1"><c r="A4"><f t="shared" ref="A4:A6" si="0">A2*2+$C$2</f><v>1</v></c><c r="B4" t="str"><f>"a"&amp;"b"</f><v>ab</v></c><c r="C4" t="b"><f>1=1</f><v>1</v></c><c r="D4" t="e"><f>1/0</f><v>#DIV/0!</v></c></row>
<row r="5"><c r="A5"><f t="shared" si="0"/><v>7</v></c><c r="B5" t="str"><f>IF(TRUE,"")</f><v></v></c><c r="C5"><f>A2+1</f></c></row>
<row r="6"><c r="A6"><f t="shared" si="0"/><v>9</v></c><c r="B6"><f>_xlfn.LET(_xlpm.x,2,_xlpm.x*3)</f><v>6</v></c><c r="C6" s="6"/><c r="D6" s="4"><v>1</v></c></row>
<row r="7"><c r="A7" cm="1"><f t="array" ref="A7:B7">_xlfn._xlws.SORT(A1:B1)</f><v>5</v></c><c r="B7"><v>6</v></c><c r="C7"><f t="array" ref="C7">SUM(A2:A2*C2:C2)</f><v>0.08</v></c></row>`;

const TAIL = `<sheetProtection algorithmName="SHA-512" hashValue="abc=" saltValue="def=" spinCount="100000" sheet="1" objects="1" scenarios="1" formatCells="0"/>
<autoFilter ref="A1:C6"/><mergeCells count="1"><mergeCell ref="A9:C9"/></mergeCells>
<conditionalFormatting sqref="A2:A6 C2:C6"><cfRule type="cellIs" dxfId="0" priority="2" operator="between"><formula>1</formula><formula>2</formula></cfRule><cfRule type="containsText" dxfId="0" priority="1" operator="containsText" text="SI"><formula>NOT(ISERROR(SEARCH("SI",A2)))</formula></cfRule></conditionalFormatting>
<conditionalFormatting sqref="D2:D6"><cfRule type="duplicateValues" dxfId="0" priority="3"/><cfRule type="top10" dxfId="0" priority="4" rank="3"/></conditionalFormatting>
<dataValidations count="2"><dataValidation type="list" showDropDown="1" allowBlank="1" showErrorMessage="1" sqref="A2:A6 C2"><formula1>"SI,NO"</formula1></dataValidation><dataValidation type="decimal" operator="lessThanOrEqual" errorStyle="warning" sqref="D2"><formula1>0.5</formula1></dataValidation></dataValidations>
<hyperlinks><hyperlink ref="A1:B1" r:id="rId1" location="sezione" tooltip="il sito"/><hyperlink ref="C1" location="'Nascosto molto'!A1" display="x"/></hyperlinks>
<printOptions horizontalCentered="1"/><pageMargins left="0.5" right="0.5" top="1" bottom="1" header="0.2" footer="0.2"/>
<pageSetup paperSize="9" scale="80" fitToHeight="0" orientation="landscape" blackAndWhite="1" useFirstPageNumber="1" firstPageNumber="3"/>
<headerFooter differentFirst="1"><oddHeader>&amp;LComune &amp;&amp; Unione&amp;R&amp;D</oddHeader><oddFooter>Pagina &amp;P</oddFooter><firstHeader>&amp;CPrima</firstHeader></headerFooter>
<rowBreaks count="2" manualBreakCount="1"><brk id="4" max="16383" man="1"/><brk id="9" max="16383"/></rowBreaks>
<colBreaks count="1" manualBreakCount="1"><brk id="2" max="1048575" man="1"/></colBreaks>
<customProperties><customPr name="prova" r:id="rId2"/></customProperties>
<extLst><ext><x14:dataValidations><x14:dataValidation type="list" allowBlank="1"><x14:formula1><xm:f>'Nascosto molto'!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>B2:B6</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>`;

const SHEET = `<sheetPr><tabColor theme="5"/></sheetPr><sheetViews><sheetView showGridLines="0" showRowColHeaders="0" zoomScale="85" workbookViewId="0"><pane xSplit="1" ySplit="2" topLeftCell="B3" state="frozen"/></sheetView></sheetViews>
<sheetFormatPr defaultColWidth="12" defaultRowHeight="14.4"/><cols><col min="1" max="1" width="20.7109375" customWidth="1"/><col min="2" max="2" width="9.140625" hidden="1"/><col min="3" max="16384" width="11"/></cols>
${cellsOnly(CELLS)}${TAIL}`;

const NAMES = `<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">Piano!$A$1:$C$6,Piano!$A$9:$C$9</definedName>
<definedName name="_xlnm.Print_Titles" localSheetId="0">Piano!$A:$A,Piano!$1:$2</definedName>
<definedName name="Aliquota">0.22</definedName><definedName name="Cella" localSheetId="0" comment="la cella">Piano!$A$2</definedName>
<definedName name="Cella" localSheetId="2">'Nascosto molto'!$A$1</definedName><definedName name="Persa">#REF!</definedName><definedName name="Segreta" hidden="1">Piano!$C$2</definedName></definedNames>`;

const utf16 = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le'));

const FOREIGN: FileParts = {
  ...{ styles: STYLES, sharedStrings: STRINGS, after: NAMES },
  before:
    '<workbookProtection workbookPassword="CC1A" lockStructure="1"/><bookViews><workbookView activeTab="1"/></bookViews>',
  sheets: [
    {
      ...{ name: 'Piano', xml: SHEET },
      relations: [
        ['rId1', 'hyperlink', 'https://www.example.org/pagina', true],
        ['rId2', 'customProperty', '../customProperty1.bin'],
      ],
    },
    { name: 'Vuoto', xml: '<sheetData/>' },
    {
      ...{ name: 'Nascosto molto', state: 'veryHidden' },
      xml: cellsOnly(
        '<row><c t="inlineStr"><is><t>senza indirizzi</t></is></c><c><v>3</v></c></row>',
      ),
    },
  ],
  others: { 'xl/customProperty1.bin': utf16('perché no') },
};

/** All that Office.js tells of the workbook. */
async function told(host: Host) {
  return host.run(async (context) => {
    const { worksheets, names } = context.workbook;
    worksheets.load(
      'items/name,items/visibility,items/tabColor,items/showGridlines,items/showHeadings',
    );
    names.load('items/name,items/formula,items/visible');
    const sheet = worksheets.getItem('Piano');
    const cells = sheet.getRange('A1:D7');
    cells.load('values,formulas,numberFormat,text');
    sheet.names.load('items/name,items/formula,items/comment');
    sheet.customProperties.load('items/key,items/value');
    sheet.protection.load('protected,options');
    sheet.pageLayout.load(
      'orientation,paperSize,zoom,blackAndWhite,firstPageNumber,leftMargin,centerHorizontally,headersFooters/state',
    );
    const headers = sheet.pageLayout.headersFooters;
    headers.defaultForAllPages.load('leftHeader,rightHeader,centerFooter');
    headers.firstPage.load('centerHeader');
    const area = sheet.pageLayout.getPrintAreaOrNullObject();
    area.load('address');
    const frozen = sheet.freezePanes.getLocationOrNullObject();
    frozen.load('address');
    const breaks = [sheet.horizontalPageBreaks, sheet.verticalPageBreaks];
    for (const each of breaks) each.load('items/rowIndex,items/columnIndex');
    const look = (address: string) => {
      const range = sheet.getRange(address);
      range.load('rowHidden,columnHidden,hyperlink');
      range.format.load('columnWidth,rowHeight,indentLevel,textOrientation');
      range.format.fill.load('color');
      range.format.font.load('name,size,bold,color');
      range.format.protection.load('locked');
      range.dataValidation.load('type,rule,errorAlert,ignoreBlanks');
      range.conditionalFormats.load('items/type,items/priority');
      return range;
    };
    const looked = Object.fromEntries(
      ['A1', 'B2', 'C1', 'A2', 'A3', 'A4', 'C6', 'D2', 'D6'].map((at) => [at, look(at)]),
    );
    const active = worksheets.getActiveWorksheet();
    active.load('name');
    context.workbook.protection.load('protected');
    await context.sync();
    // What the host numbers as it reads is no matter of the file.
    const plain = (key: string, value: unknown) => (key === 'id' ? undefined : value);
    const said = JSON.stringify(
      {
        ...{ sheets: worksheets, names, cells, local: sheet.names, active: active.name },
        properties: sheet.customProperties,
        ...{
          protection: sheet.protection,
          layout: sheet.pageLayout,
          breaks,
          printed: area.address,
        },
        frozen: frozen.address,
        structure: context.workbook.protection.protected,
        looked,
      },
      plain,
    );
    return JSON.parse(said) as Told;
  });
}

/** What JSON keeps of Office.js objects. */
// eslint-disable-next-line typescript/no-explicit-any
type Told = any;

async function open(bytes: Uint8Array) {
  const opened = await openWorkbook(bytes);
  return { host: await createHost({ opened }), ...opened };
}

describe('a workbook that Excel wrote', () => {
  let host: Host;
  let notKept: string[];
  let seen: Told;

  beforeAll(async () => {
    ({ host, notKept } = await open(filePackage(FOREIGN)));
    seen = await told(host);
  });
  afterAll(() => host.dispose());

  it('shows its cells: shared and inline texts, numbers, dates, truth values, errors', () => {
    expect(seen.cells.values.slice(0, 3)).toEqual([
      ['Peso', ' con spazi ', 'Titolo importante', 'riga\rnuova _x0041_'],
      [0.1, 45473, 0.8, 0.34722222222222227],
      [true, '#N/A', 'in riga', 'due pezzi'],
    ]);
    expect(seen.cells.text[1].slice(1, 3)).toEqual(['30/06/2024', '80%']);
  });

  it('has formulas of its own in each cell of a shared one, and shows the results of the file', () => {
    expect(seen.cells.formulas[3]).toEqual(['=A2*2+$C$2', '="a"&"b"', '=1=1', '=1/0']);
    expect(seen.cells.formulas[5][0]).toBe('=A4*2+$C$2');
    expect(seen.cells.formulas[5][1]).toBe('=LET(x,2,x*3)');
    expect(seen.cells.values.slice(3, 6).map(([first]: unknown[]) => first)).toEqual([1, 7, 9]);
    expect(seen.cells.values[3]).toEqual([1, 'ab', true, '#DIV/0!']);
    expect(seen.cells.values[4][1]).toBe('');
  });

  it('computes the formulas that have no result', () => {
    expect(seen.cells.values[4][2]).toBe(1.1);
  });

  it('shows what a formula fills', () => {
    expect(seen.cells.values[6]).toEqual([5, 6, 0.08, '']);
    expect(seen.cells.formulas[6][0]).toBe('=SORT(A1:B1)');
  });

  it('has its sheets, hidden ones and those without cells too', () => {
    const sheets = seen.sheets.items.map(({ name, visibility }: Told) => [name, visibility]);
    expect(sheets).toEqual([
      ['Piano', 'Visible'],
      ['Vuoto', 'Visible'],
      ['Nascosto molto', 'VeryHidden'],
    ]);
    expect(seen.active).toBe('Vuoto');
    expect(seen.sheets.items[0]).toMatchObject({ showGridlines: false, showHeadings: false });
    expect(seen.frozen).toBe('Piano!A1:A2');
  });

  it('has names of both scopes, hidden and lost ones too', () => {
    const names = seen.names.items.map(({ name, formula, visible }: Told) => [
      name,
      formula,
      visible,
    ]);
    expect(names).toEqual([
      ['Aliquota', '=0.22', true],
      ['Persa', '=#REF!', true],
      ['Segreta', '=Piano!$C$2', false],
    ]);
    expect(seen.local.items).toMatchObject([
      { name: 'Cella', formula: '=Piano!$A$2', comment: 'la cella' },
    ]);
  });

  it('has sizes, hidden lines and looks', () => {
    const { A1, A3, A4, B2, C1, C6, D6 } = seen.looked;
    expect(A1.format).toMatchObject({ columnWidth: 108.75, font: { name: 'Arial', size: 10 } });
    expect(A4.format.rowHeight).toBe(33);
    expect([A3.rowHidden, B2.columnHidden]).toEqual([true, true]);
    expect(C1.format.font).toMatchObject({ bold: true, color: '#FFFFFF', size: 12 });
    expect(C1.format.fill.color).toBe('#335693');
    expect(D6.format.font.color).toBe('#FF0000');
    expect(C6.format).toMatchObject({
      ...{ indentLevel: 2, textOrientation: -45, protection: { locked: false } },
    });
  });

  it('has validations, those on other sheets’ cells too', () => {
    const { A2, B2, D2 } = seen.looked;
    expect(A2.dataValidation.rule).toEqual({ list: { source: 'SI,NO', inCellDropDown: false } });
    expect(B2.dataValidation.rule.list.source).toBe("='Nascosto molto'!$A$1:$A$3");
    expect(D2.dataValidation).toMatchObject({
      rule: { decimal: { operator: 'LessThanOrEqualTo', formula1: 0.5 } },
      errorAlert: { style: 'Warning', showAlert: false },
    });
  });

  it('has conditional formats in their order, and keeps them all', () => {
    expect(seen.looked.A2.conditionalFormats).toMatchObject([
      { type: 'ContainsText', priority: 0 },
      { type: 'CellValue', priority: 1 },
    ]);
    expect(notKept).toEqual([]);
  });

  it('has links, custom properties, protection and print layout', () => {
    expect(seen.looked.A1.hyperlink).toMatchObject({
      address: 'https://www.example.org/pagina',
      documentReference: 'sezione',
      screenTip: 'il sito',
    });
    expect(seen.properties.items).toMatchObject([{ key: 'prova', value: 'perché no' }]);
    expect(seen.protection).toMatchObject({ protected: true, options: { allowFormatCells: true } });
    expect(seen.structure).toBe(true);
    expect(seen.layout).toMatchObject({
      ...{ orientation: 'Landscape', paperSize: 'A4', zoom: { scale: 80 }, blackAndWhite: true },
      ...{ firstPageNumber: 3, leftMargin: 36, centerHorizontally: true },
      headersFooters: {
        state: 'FirstAndDefault',
        defaultForAllPages: {
          leftHeader: 'Comune && Unione',
          rightHeader: '&D',
          centerFooter: 'Pagina &P',
        },
        firstPage: { centerHeader: 'Prima' },
      },
    });
    expect(seen.breaks).toEqual([
      { items: [{ rowIndex: 4, columnIndex: 0 }] },
      { items: [{ rowIndex: 0, columnIndex: 2 }] },
    ]);
    expect(seen.printed).toBe('Piano!A1:C6,Piano!A9:C9');
  });

  it('is the same once it is saved and opened again', async () => {
    const bytes = await saveWorkbook(host);
    expect(packageFaults(bytes)).toEqual([]);
    const sheet = strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml'] as Uint8Array);
    expect(sheet).toContain('<sheetFormatPr defaultColWidth="12" defaultRowHeight="14.4"/>');
    expect(sheet).toContain('<f>_xlfn.LET(_xlpm.x,2,_xlpm.x*3)</f>');
    expect(sheet).toContain('cm="1"><f t="array" ref="A7:B7">_xlfn._xlws.SORT(A1:B1)</f>');
    expect(sheet).toContain('<c r="C7"><f t="array" ref="C7">SUM(A2:A2*C2:C2)</f>');
    const again = await open(bytes);
    try {
      expect(await told(again.host)).toEqual(seen);
    } finally {
      again.host.dispose();
    }
  });

  it('does not give away protection whose password nobody knows', async () => {
    const without = (of: (workbook: Excel.Workbook) => { unprotect(): void }) =>
      host.run(async (context) => {
        of(context.workbook).unprotect();
        await context.sync();
      });
    const denied = { code: 'AccessDenied' };
    const sheet = without(({ worksheets }) => worksheets.getItem('Piano').protection);
    await expect(sheet).rejects.toMatchObject(denied);
    await expect(without(({ protection }) => protection)).rejects.toMatchObject(denied);
    const files = unzipSync(await saveWorkbook(host));
    const part = (path: string) => strFromU8(files[path] as Uint8Array);
    expect(part('xl/workbook.xml')).toContain('workbookPassword="CC1A"');
    expect(part('xl/worksheets/sheet1.xml')).toContain('algorithmName="SHA-512" hashValue="abc="');
  });
});
