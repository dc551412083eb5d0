/** What single files hold that others do not: tables and notes, other calendars, other workbooks, other programs. */
import { strFromU8, unzipSync } from 'fflate';
import { createHost } from '../../../../workbench/host';
import { openWorkbook, saveWorkbook } from '../../../../workbench/xlsx';
import { cellsOnly, filePackage } from '../filePackage';
import { packageFaults } from '../packageFaults';
import { keepsCharts } from './single/charts';
import { keepsLines } from './single/lines';
import { keepsLooks } from './single/looks';
import { keepsOrTells } from './single/told';

keepsCharts();
keepsLines();
keepsLooks();
keepsOrTells();

async function open(bytes: Uint8Array) {
  return { host: await createHost({ opened: await openWorkbook(bytes) }) };
}

/** The second style shows dates. */
const DATES = `<numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts><fonts count="1"><font/></fonts>
<fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>
<cellXfs count="2"><xf numFmtId="0" fontId="0"/><xf numFmtId="164" fontId="0"/></cellXfs>`;

/** By which rows are sorted, beside the styles of cells. */
const YELLOW =
  '<dxfs count="1"><dxf><fill><patternFill patternType="solid"><fgColor rgb="FFFFC000"/><bgColor rgb="FFFFC000"/></patternFill></fill></dxf></dxfs>';

describe('a workbook with a table and a note', () => {
  const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
  const text = (address: string, words: string) =>
    `<c r="${address}" t="inlineStr"><is><t>${words}</t></is></c>`;
  const bytes = filePackage({
    styles: DATES + YELLOW,
    sheets: [
      {
        name: 'Piano',
        xml: `${cellsOnly(`<row r="1">${text('A1', 'Titolo')}${text('B1', 'Peso')}</row><row r="2">${text('A2', 'Uno')}<c r="B2"><v>60</v></c></row><row r="3">${text('A3', 'Totale')}<c r="B3"><f>SUBTOTAL(109,Pesi[Peso])</f><v>60</v></c></row>`)}<tableParts count="1"><tablePart r:id="rId1"/></tableParts>`,
        relations: [
          ['rId1', 'table', '../tables/table1.xml'],
          ['rId2', 'comments', '../comments1.xml'],
        ],
      },
    ],
    others: {
      'xl/tables/table1.xml': `<table ${main} id="1" name="Pesi" displayName="Pesi" ref="A1:B3" totalsRowCount="1"><sortState caseSensitive="1" ref="A2:B2"><sortCondition descending="1" sortBy="cellColor" dxfId="0" ref="B2"/></sortState><tableColumns count="2"><tableColumn id="1" name="Titolo" totalsRowLabel="Totale"/><tableColumn id="2" name="Peso" totalsRowFunction="sum"><calculatedColumnFormula>30&amp;""+30</calculatedColumnFormula></tableColumn></tableColumns><tableStyleInfo name="TableStyleLight3" showFirstColumn="1" showRowStripes="0" showColumnStripes="1"/></table>`,
      'xl/comments1.xml': `<comments ${main}><authors><author>Chi scrive</author></authors><commentList><comment ref="B2" authorId="0"><text><r><t>da rivedere</t></r></text></comment></commentList></comments>`,
    },
  });

  it('has them still when it is saved and opened again, and not who wrote the note', async () => {
    const first = await open(bytes);
    const saved = await saveWorkbook(first.host);
    const second = await open(saved);
    try {
      for (const { host } of [first, second]) {
        const [sheet] = host.engine.workbook.getSheets();
        const { notes } = host.document.sheet(sheet!.getSheetId());
        expect(notes.all()).toEqual([{ row: 1, column: 1, text: 'da rivedere' }]);
        await host.run(async (context) => {
          const table = context.workbook.tables.getItem('Pesi');
          table.load(
            'style,showTotals,showBandedRows,showBandedColumns,showFilterButton,highlightFirstColumn,highlightLastColumn,sort/fields,sort/matchCase',
          );
          const area = table.getRange();
          area.load('address');
          await context.sync();
          expect(area.address).toBe('Piano!A1:B3');
          expect(table.toJSON()).toMatchObject({
            ...{ style: 'TableStyleLight3', showTotals: true, showFilterButton: false },
            ...{ showBandedRows: false, showBandedColumns: true },
            ...{ highlightFirstColumn: true, highlightLastColumn: false },
            sort: {
              matchCase: true,
              fields: [{ key: 1, ascending: false, sortOn: 'CellColor', color: '#FFC000' }],
            },
          });
        });
      }
      expect(packageFaults(saved)).toEqual([]);
      const part = strFromU8(unzipSync(saved)['xl/tables/table1.xml'] as Uint8Array);
      expect(part).toContain('totalsRowLabel="Totale"');
      expect(part).toContain(
        'totalsRowFunction="sum"><calculatedColumnFormula>30&amp;&quot;&quot;+30</calculatedColumnFormula></tableColumn>',
      );
      expect(strFromU8(unzipSync(saved)['xl/comments1.xml'] as Uint8Array)).not.toContain('Chi');
    } finally {
      first.host.dispose();
      second.host.dispose();
    }
  });
});

describe('a workbook that counts days from 1904', () => {
  it('shows the days that its serials mean there, and keeps counting so', async () => {
    const bytes = filePackage({
      ...{ styles: DATES, before: '<workbookPr date1904="1"/>' },
      sheets: [
        { name: 'Piano', xml: cellsOnly('<row r="1"><c r="A1" s="1"><v>44011</v></c></row>') },
      ],
    });
    const first = await open(bytes);
    const second = await open(await saveWorkbook(first.host));
    try {
      for (const { host } of [first, second])
        await host.run(async (context) => {
          const cell = context.workbook.worksheets.getFirst().getRange('A1');
          cell.load('values,text');
          await context.sync();
          expect([cell.values[0]?.[0], cell.text[0]?.[0]]).toEqual([44_011, '30/06/2024']);
        });
    } finally {
      first.host.dispose();
      second.host.dispose();
    }
  });
});

describe('a workbook with formulas on another workbook', () => {
  const link = '<externalLink xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>';
  const bytes = filePackage({
    sheets: [
      {
        name: 'Piano',
        xml: cellsOnly(
          '<row r="1"><c r="A1"><f>[1]Bilancio!$B$2*2</f><v>84</v></c><c r="B1"><v>1</v></c></row>',
        ),
      },
    ],
    after: '<externalReferences><externalReference r:id="rIdX"/></externalReferences>',
    others: {
      'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="x/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rIdX" Type="x/externalLink" Target="externalLinks/externalLink7.xml"/></Relationships>`,
      'xl/externalLinks/externalLink7.xml': link,
    },
  });

  it('keeps them with their last results, and what the file says of it', async () => {
    const { host } = await open(bytes);
    try {
      await host.run(async (context) => {
        const sheet = context.workbook.worksheets.getFirst();
        sheet.getRange('B1').values = [[2]];
        const cell = sheet.getRange('A1');
        cell.load('values,formulas');
        await context.sync();
        expect(cell.values).toEqual([[84]]);
        expect(cell.formulas).toEqual([['=[1]Bilancio!$B$2*2']]);
      });
      const saved = await saveWorkbook(host);
      expect(packageFaults(saved)).toEqual([]);
      const files = unzipSync(saved);
      expect(strFromU8(files['xl/externalLinks/externalLink1.xml'] as Uint8Array)).toBe(link);
      expect(strFromU8(files['xl/workbook.xml'] as Uint8Array)).toContain(
        '<externalReferences><externalReference r:id="rIdExternal1"/></externalReferences>',
      );
    } finally {
      host.dispose();
    }
  });
});

describe('a workbook of LibreOffice, which knows our functions by name alone', () => {
  it('shows what they give: all of them are computed where one shows #NAME?', async () => {
    const bytes = filePackage({
      sheets: [
        {
          name: 'Piano',
          xml: cellsOnly(
            '<row r="1"><c r="A1"><v>2</v></c><c r="B1" t="e"><f>_xldudf_piao_doppio(A1)</f><v>#NAME?</v></c><c r="C1" t="str"><f>IFERROR(_xldudf_piao_doppio(A1),"")</f><v></v></c><c r="D1" t="e"><f>B1+1</f><v>#NAME?</v></c></row>',
          ),
        },
      ],
    });
    const functions = {
      metadata: {
        functions: [
          { id: 'DOPPIO', name: 'DOPPIO', parameters: [{ name: 'numero', type: 'number' }] },
        ],
      },
      implementations: new Map([['DOPPIO', (value: unknown) => Number(value) * 2]]),
    };
    const host = await createHost({ opened: await openWorkbook(bytes), functions });
    try {
      await host.run(async (context) => {
        const cells = context.workbook.worksheets.getFirst().getRange('A1:D1');
        cells.load('values,formulas');
        await context.sync();
        expect(cells.values).toEqual([[2, 4, 4, 5]]);
        expect(cells.formulas[0]?.[1]).toBe('=PIAO.DOPPIO(A1)');
      });
      const sheet = unzipSync(await saveWorkbook(host))['xl/worksheets/sheet1.xml'] as Uint8Array;
      expect(strFromU8(sheet)).toContain('<f>_xldudf_PIAO_DOPPIO(A1)</f><v>4</v>');
    } finally {
      host.dispose();
    }
  });
});

describe('a workbook with filters', () => {
  it('has them still when it is saved and opened again, with the rows that they hide', async () => {
    const host = await createHost();
    const criteria: Excel.FilterCriteria[] = [
      {
        filterOn: 'Values',
        values: ['a & b', '', { date: '2026-03-01T00:00:00.000Z', specificity: 'Month' }],
      },
      { filterOn: 'Custom', criterion1: '<>', criterion2: '>=2.5', operator: 'And' },
      { filterOn: 'Custom', criterion1: '=a*', criterion2: '=b', operator: 'Or' },
      { filterOn: 'TopItems', criterion1: '3' },
      { filterOn: 'BottomPercent', criterion1: '20' },
      { filterOn: 'Dynamic', dynamicCriteria: 'AboveAverage' },
      { filterOn: 'Dynamic', dynamicCriteria: 'AllDatesInPeriodFebruray' },
      { filterOn: 'Dynamic', dynamicCriteria: 'AllDatesInPeriodQuarter2' },
      { filterOn: 'CellColor', color: '#FFC000' },
      { filterOn: 'FontColor', color: '#FF0000' },
    ];
    const look = (of: typeof host) =>
      of.run(async (context) => {
        const [sheet, other] = ['Foglio1', 'Tabella'].map((name) =>
          context.workbook.worksheets.getItem(name),
        );
        const table = other!.tables.getItemAt(0);
        const rows = [sheet!.getRange('A2:A3'), other!.getRange('A2'), other!.getRange('A3')];
        for (const range of rows) range.load('rowHidden');
        sheet!.autoFilter.load('criteria');
        table.load('autoFilter/criteria,sort/fields');
        await context.sync();
        return {
          hidden: rows.map(({ rowHidden }) => rowHidden),
          criteria: [sheet!.autoFilter.criteria, table.autoFilter.criteria],
          sort: table.sort.fields,
        };
      });
    await host.run(async ({ workbook }) => {
      const sheet = workbook.worksheets.getItem('Foglio1');
      const other = workbook.worksheets.add('Tabella');
      const cells = criteria.map((_, index) => `Colonna ${index + 1}`);
      for (const each of [sheet, other])
        each.getRange('A1:J3').values = [cells, cells.map(() => 1), cells.map(() => 'a & b')];
      criteria.forEach((each, index) => sheet.autoFilter.apply('A1:J3', index, each));
      const table = other.tables.add('A1:J3', true);
      table.sort.apply([{ key: 1, sortOn: 'FontColor', color: '#FF0000' }]);
      table.columns.getItemAt(0).filter.apply(criteria[0]!);
      table.columns.getItemAt(2).filter.apply(criteria[2]!);
    });
    const seen = await look(host);
    const saved = await saveWorkbook(host);
    host.dispose();
    expect(packageFaults(saved)).toEqual([]);
    const read = await openWorkbook(saved);
    expect(read.notKept).toEqual([]);
    const again = await createHost({ opened: read });
    try {
      expect(seen.hidden).toEqual([true, true, false]);
      expect(await look(again)).toEqual(seen);
    } finally {
      again.dispose();
    }
  });
});
