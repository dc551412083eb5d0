/** What a file says of whole rows and columns, also where there are no cells. */
import { strFromU8, unzipSync } from 'fflate';
import { createHost, type Host } from '../../../../../workbench/host';
import { openWorkbook, saveWorkbook } from '../../../../../workbench/xlsx';
import { filePackage } from '../../filePackage';
import { packageFaults } from '../../packageFaults';

/** 1 is bold, 2 is yellow and unlocked, 3 is italic. */
const STYLES = `<fonts count="3"><font/><font><b/></font><font><i/></font></fonts>
<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFFFFF00"/></patternFill></fill></fills>
<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>
<cellXfs count="4"><xf/><xf fontId="1"/><xf fillId="2"><protection locked="0"/></xf><xf fontId="2"/></cellXfs>`;

const SHEET = `<sheetPr><outlinePr summaryBelow="0"/></sheetPr><sheetFormatPr defaultRowHeight="15" outlineLevelRow="2" outlineLevelCol="1"/>
<cols><col min="1" max="1" width="20" style="1" customWidth="1"/><col min="3" max="16384" width="9.140625" style="2"/></cols>
<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="C1"><v>2</v></c><c r="D1" s="3"><v>3</v></c></row>
<row r="2"><c r="D2"/></row><row r="3" s="3" customFormat="1"/><row r="4" outlineLevel="1"/><row r="5" outlineLevel="2" hidden="1"><c r="B5"><v>5</v></c></row><row r="6" collapsed="1"/></sheetData>
<rowBreaks count="1" manualBreakCount="1"><brk id="4" max="16383" man="1"/></rowBreaks>
<colBreaks count="1" manualBreakCount="1"><brk id="2" max="1048575" man="1"/></colBreaks>`;

/** What the host tells of cells: bold, italic, colour, unlocked. */
const looks = (host: Host, addresses: string[]) =>
  host.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const ranges = addresses.map((address) => {
      const { format } = sheet.getRange(address);
      format.font.load('bold,italic');
      format.fill.load('color');
      format.protection.load('locked');
      return format;
    });
    await context.sync();
    return ranges.map(({ font, fill, protection }) =>
      [
        ...(font.bold ? ['bold'] : []),
        ...(font.italic ? ['italic'] : []),
        ...(fill.color === '#FFFF00' ? ['yellow'] : []),
        ...(protection.locked ? [] : ['unlocked']),
      ].join(' '),
    );
  });

const sheetOf = (bytes: Uint8Array) =>
  strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml'] as Uint8Array);

export function keepsLines(): void {
  describe('a workbook in which rows and columns look otherwise', () => {
    const file = filePackage({ styles: STYLES, sheets: [{ name: 'Piano', xml: SHEET }] });
    const cells = ['A1', 'A2', 'B2', 'C1', 'C2', 'D1', 'D2', 'B3', 'D3', 'Z9'];
    const shown = [
      ...['', 'bold', '', '', 'yellow unlocked', 'italic', '', 'italic', 'italic'],
      'yellow unlocked',
    ];

    it('shows it where nothing is written, and keeps it, with the columns beyond the grid', async () => {
      const first = await createHost({ opened: await openWorkbook(file) });
      expect(await looks(first, cells)).toEqual(shown);
      const saved = await saveWorkbook(first);
      first.dispose();
      expect(packageFaults(saved)).toEqual([]);
      const xml = sheetOf(saved);
      expect(xml).toMatch(/<col min="1" max="1" width="20" customWidth="1" style="\d+"\/>/);
      expect(xml).toMatch(/<col min="31" max="16384" width="9.140625" [^>]*style="\d+"\/>/);
      // What the column says of cells that are not there is not said of each.
      expect(xml).not.toContain('r="C4"');
      expect(xml).toMatch(/<row r="3" s="\d+" customFormat="1"/);
      expect(xml).toContain('<dimension ref="A1:AD6"/>');
      const second = await createHost({ opened: await openWorkbook(saved) });
      expect(await looks(second, cells)).toEqual(shown);
      second.dispose();
    });

    it('gives it to a cell that is written, and a cell keeps it when it gets a look of its own', async () => {
      const host = await createHost({ opened: await openWorkbook(file) });
      await host.run(async (context) => {
        const sheet = context.workbook.worksheets.getFirst();
        sheet.getRange('A2').values = [['nuovo']];
        sheet.getRange('C2').format.font.bold = true;
        await context.sync();
      });
      const saved = await saveWorkbook(host);
      host.dispose();
      const again = await createHost({ opened: await openWorkbook(saved) });
      expect(await looks(again, ['A2', 'C2'])).toEqual(['bold', 'bold yellow unlocked']);
      again.dispose();
    });

    it('keeps groups and page breaks, which go along with their rows', async () => {
      const host = await createHost({ opened: await openWorkbook(file) });
      const before = sheetOf(await saveWorkbook(host));
      expect(before).toContain('<outlinePr summaryBelow="0"/>');
      expect(before).toMatch(/<sheetFormatPr [^>]*outlineLevelRow="2"/);
      expect(before).toMatch(/<row r="4" outlineLevel="1"/);
      expect(before).toMatch(/<row r="5" hidden="1" outlineLevel="2"/);
      expect(before).toMatch(/<row r="6" collapsed="1"/);
      expect(before).toContain('<brk id="4" max="16383" man="1"/>');
      expect(before).toContain('<brk id="2" max="1048575" man="1"/>');
      await host.run(async (context) => {
        const sheet = context.workbook.worksheets.getFirst();
        sheet.getRange('2:2').insert('Down');
        // Sums stand above, as the file says.
        sheet.getRange('A4').hideGroupDetails('ByRows');
        await context.sync();
      });
      const saved = await saveWorkbook(host);
      host.dispose();
      expect(packageFaults(saved)).toEqual([]);
      const after = sheetOf(saved);
      expect(after).toMatch(/<row r="4"[^>]* collapsed="1"/);
      expect(after).toMatch(/<row r="5" hidden="1" outlineLevel="1"/);
      expect(after).toMatch(/<row r="6" hidden="1" outlineLevel="2"/);
      expect(after).toMatch(/<row r="7" collapsed="1"/);
      expect(after).toContain('<brk id="5" max="16383" man="1"/>');
    });
  });
}
