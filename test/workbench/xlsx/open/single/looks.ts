/** Looks that the engine has no place for, or half of one: they stand again in the file that is saved. */
import { strFromU8, unzipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import { createHost } from '../../../../../workbench/host';
import { openWorkbook, saveWorkbook } from '../../../../../workbench/xlsx';
import { cellsOnly, filePackage } from '../../filePackage';
import { packageFaults } from '../../packageFaults';

const FILLS = [
  '<patternFill patternType="none"/>',
  '<patternFill patternType="gray125"/>',
  '<patternFill patternType="lightUp"><fgColor rgb="FFFF0000"/><bgColor theme="4"/></patternFill>',
  '<patternFill patternType="darkGrid"/>',
  '<gradientFill degree="90"><stop position="0"><color theme="0"/></stop><stop position="1"><color rgb="FF4472C4"/></stop></gradientFill>',
];
const STYLES = `<fonts count="2"><font/><font><u val="singleAccounting"/></font></fonts>
<fills count="5">${FILLS.map((fill) => `<fill>${fill}</fill>`).join('')}</fills>
<borders count="3"><border/>
<border diagonalUp="1" diagonalDown="1"><left/><right/><top/><bottom/><diagonal style="thin"><color rgb="FF00FF00"/></diagonal></border>
<border diagonalUp="1"><left style="thin"/><right/><top/><bottom/><diagonal style="double"><color auto="1"/></diagonal></border></borders>
<cellStyleXfs count="1"><xf/></cellStyleXfs>
<cellXfs count="9"><xf/><xf fillId="2"/><xf fillId="3"/><xf fillId="4"/><xf borderId="1"/><xf borderId="2"/>
<xf fontId="1"><alignment readingOrder="2"/><protection hidden="1"/></xf><xf numFmtId="14"/><xf numFmtId="22"/></cellXfs>`;

const cells = [...'ABCDEFGH'].map((column, index) => `<c r="${column}1" s="${index + 1}"/>`);
const opened = () =>
  openWorkbook(
    filePackage({
      styles: STYLES,
      sheets: [
        {
          name: 'Piano',
          xml: cellsOnly(
            `<row r="1">${cells.join('')}</row><row r="2"><c r="A2" s="1"/><c r="G2" s="7"><v>46387</v></c><c r="H2" s="8"><v>46387.5</v></c></row>`,
          ),
        },
      ],
    }),
  );

/** The looks of the cells of the first row, and the part that says them. */
async function saved(bytes: Uint8Array) {
  const { sheets } = await readXlsx(bytes, { readStyles: true });
  const styles = [...'ABCDEFGH'].map((_, column) => sheets[0]?.cells?.get(`0,${column}`)?.style);
  return { styles, xml: strFromU8(unzipSync(bytes)['xl/styles.xml'] as Uint8Array) };
}

export function keepsLooks(): void {
  describe('looks that the engine does not know', () => {
    it('are kept: patterns, shades, diagonals, accounting underlines, reading order, hidden formulas', async () => {
      const host = await createHost({ opened: await opened() });
      const bytes = await saveWorkbook(host);
      host.dispose();
      expect(packageFaults(bytes)).toEqual([]);
      const { styles } = await saved(bytes);
      expect(styles[0]?.fill).toEqual({
        ...{ type: 'pattern', pattern: 'lightUp' },
        ...{ fgColor: { rgb: 'FF0000' }, bgColor: { rgb: '4472C4' } },
      });
      expect(styles[1]?.fill).toEqual({ type: 'pattern', pattern: 'darkGrid' });
      expect(styles[2]?.fill).toEqual({
        ...{ type: 'gradient', degree: 90 },
        stops: [
          { position: 0, color: { rgb: 'FFFFFF' } },
          { position: 1, color: { rgb: '4472C4' } },
        ],
      });
      const green = { style: 'thin', color: { rgb: '00FF00' } };
      expect(styles[3]?.border).toEqual({ diagonal: green, diagonalUp: true, diagonalDown: true });
      expect(styles[4]?.border).toMatchObject({
        ...{ left: { style: 'thin' }, diagonal: { style: 'double' }, diagonalUp: true },
      });
      expect(styles[4]?.border?.diagonalDown).toBeUndefined();
      expect(styles[5]).toMatchObject({
        ...{ font: { underline: 'singleAccounting' }, alignment: { readingOrder: 'rtl' } },
        protection: { hidden: true },
      });
    });

    it('go where another colour is given', async () => {
      const host = await createHost({ opened: await opened() });
      await host.run(async (context) => {
        const sheet = context.workbook.worksheets.getFirst();
        sheet.getRange('A1').format.fill.color = '#00FF00';
        sheet.getRange('C1').format.font.bold = true;
        await context.sync();
      });
      const { styles } = await saved(await saveWorkbook(host));
      host.dispose();
      expect(styles[0]?.fill).toEqual({
        ...{ type: 'pattern', pattern: 'solid', fgColor: { rgb: '00FF00' } },
      });
      expect(styles[2]).toMatchObject({ font: { bold: true }, fill: { type: 'gradient' } });
    });

    it('formats that follow the system are shown as it writes them, and stay those', async () => {
      const host = await createHost({ opened: await opened() });
      const text = await host.run(async (context) => {
        const days = context.workbook.worksheets.getFirst().getRange('G2:H2').load('text');
        await context.sync();
        return days.text;
      });
      expect(text).toEqual([['31/12/2026', '31/12/2026 12:00']]);
      const { xml } = await saved(await saveWorkbook(host));
      host.dispose();
      expect(xml).not.toContain('<numFmt');
      expect([...xml.matchAll(/<xf numFmtId="(14|22)"/g)]).toHaveLength(2);
    });
  });
}
