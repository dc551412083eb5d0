/** What is neither lost in silence nor changed: small things of a sheet are kept, what cannot be is told. */
import { strFromU8, unzipSync } from 'fflate';
import { createHost } from '../../../../../workbench/host';
import { openWorkbook, saveWorkbook } from '../../../../../workbench/xlsx';
import { cellsOnly, filePackage } from '../../filePackage';
import { packageFaults } from '../../packageFaults';

const saved = async (bytes: Uint8Array) => {
  const opened = await openWorkbook(bytes);
  const host = await createHost({ opened });
  try {
    const again = await saveWorkbook(host);
    const files = unzipSync(again);
    const part = (path: string) => strFromU8(files[path] as Uint8Array);
    return { notKept: opened.notKept, again, part };
  } finally {
    host.dispose();
  }
};

export function keepsOrTells(): void {
  describe('a workbook with settings of its own', () => {
    it('keeps how it is seen, computed and printed, and what validations only say', async () => {
      const { notKept, again, part } = await saved(
        filePackage({
          after: '<calcPr calcMode="manual" iterate="1" fullPrecision="0"/>',
          sheets: [
            {
              name: 'Piano',
              xml: `<sheetViews><sheetView showZeros="0" rightToLeft="1" view="pageBreakPreview" workbookViewId="0"/></sheetViews>${cellsOnly('<row r="1"><c r="A1"><v>1</v></c></row>')}<dataValidations count="1"><dataValidation allowBlank="1" showInputMessage="1" promptTitle="Peso" prompt="Da 0 a 100" sqref="A1"/></dataValidations><pageSetup paperSize="27"/><headerFooter scaleWithDoc="0" alignWithMargins="0"><oddFooter>&amp;P</oddFooter></headerFooter>`,
            },
          ],
        }),
      );
      expect(notKept).toEqual([]);
      expect(packageFaults(again)).toEqual([]);
      expect(part('xl/workbook.xml')).toContain(
        '<calcPr calcId="191029" calcMode="manual" iterate="1" fullPrecision="0"/>',
      );
      const sheet = part('xl/worksheets/sheet1.xml');
      expect(sheet).toContain('<sheetView showZeros="0" rightToLeft="1" view="pageBreakPreview" ');
      expect(sheet).toContain('<headerFooter scaleWithDoc="0" alignWithMargins="0">');
      expect(sheet).toContain('<pageSetup paperSize="27"');
      expect(sheet).toMatch(/<dataValidation type="none" sqref="A1" [^>]*prompt="Da 0 a 100"\/>/);
    });
  });

  describe('a workbook with what the workbench has no place for', () => {
    it('tells all of it, also what it does not know by name', async () => {
      const styles = `<fonts count="1"><font><shadow/></font></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="2"><xf/><xf/></cellStyleXfs><cellXfs count="2"><xf/><xf xfId="1" quotePrefix="1"/></cellXfs>`;
      const { notKept } = await saved(
        filePackage({
          ...{ styles, before: '<fileSharing readOnlyRecommended="1"/>' },
          sharedStrings: '<si><t>課</t><rPh sb="0" eb="1"><t>か</t></rPh></si>',
          sheets: [
            {
              name: 'Piano',
              xml: `${cellsOnly('<row r="1"><c r="A1" t="s" s="1"><v>0</v></c><c r="B1"><f t="dataTable" ref="B1:B1" r1="A1"/><v>3</v></c></row>')}<protectedRanges><protectedRange name="a" sqref="A1"/></protectedRanges><scenarios/><nuovoDiDomani/><conditionalFormatting sqref="A1"><cfRule type="dataBar" priority="1"><dataBar showValue="0"><cfvo type="min"/><cfvo type="max"/><color theme="4"/></dataBar></cfRule></conditionalFormatting><ignoredErrors/><pageSetup paperSize="70"/>`,
            },
          ],
          others: { '_xmlsignatures/sig1.xml': '<Signature/>', 'xl/model/item.xml': '<a/>' },
        }),
      );
      expect(notKept).toEqual([
        'firma digitale',
        'modello di dati',
        'letture fonetiche',
        'apostrofi davanti ai testi (i testi restano)',
        'contorni e ombre dei caratteri',
        'consiglio di sola lettura e password di scrittura',
        'scenari (foglio «Piano»)',
        'intervalli con permessi propri (foglio «Piano»)',
        'avvisi di errore messi a tacere (foglio «Piano»)',
        'altro («nuovoDiDomani») (foglio «Piano»)',
        'tabelle di simulazione (restano i valori) (foglio «Piano»)',
        'dettagli di barre e scale dei formati condizionali (foglio «Piano»)',
        'formato della carta (diventa A4) (foglio «Piano»)',
      ]);
    });
  });
}
