import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { cellsOnly, filePackage } from '../workbench/xlsx/filePackage';
import { closeEverything, gridValues, openWorkbench, type OpenWorkbench } from './support';

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const workbook = filePackage({
  sheets: [
    {
      name: 'Pesi',
      xml: cellsOnly(
        '<row r="1"><c r="A1"><v>60</v></c><c r="B1"><v>40</v></c><c r="C1"><f>_xldudf_PIAO_VERIFICA_PESI(A1:B1)</f></c><c r="D1"><f>A1+B1</f><v>100</v></c></row>',
      ),
    },
  ],
  others: { 'xl/vbaProject.bin': new Uint8Array(4) },
});

describe('opening a file in the workbench', () => {
  let workbench: OpenWorkbench;

  beforeAll(async () => {
    workbench = await openWorkbench();
  });
  afterEach(() => expect(workbench.errors).toEqual([]));
  afterAll(closeEverything);

  /** As the user chooses a file; the page is loaded anew. */
  const choose = async (name: string, buffer: Buffer) => {
    const { page } = workbench;
    const loaded = page.waitForEvent('load');
    await page.locator('#file').setInputFiles({ name, mimeType: TYPE, buffer });
    await loaded;
    await page.evaluate(async () => {
      await window.workbench.ready;
    });
  };

  it('shows its sheets, computes, and says what it does not keep', async () => {
    const { page, pane } = workbench;
    await choose('pesi dell’ente.xlsm', Buffer.from(workbook));
    expect(await gridValues(page, 'Pesi', 'A1:D1')).toEqual([[60, 40, 'OK', 100]]);
    expect(await page.getByRole('alert').first().textContent()).toMatch(
      /^«pesi dell’ente\.xlsm» contiene macro \(non vengono mai eseguite\)/,
    );
    await pane.getByRole('heading', { level: 1 }).first().waitFor();
  });

  it('gives it back under its name', async () => {
    const { page } = workbench;
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Scarica .xlsx' }).click();
    const download = await downloading;
    expect(download.suggestedFilename()).toBe('pesi dell’ente.xlsx');
    const files = unzipSync(new Uint8Array(readFileSync(await download.path())));
    expect(strFromU8(files['xl/worksheets/sheet1.xml']!)).toContain(
      '<f>_xldudf_PIAO_VERIFICA_PESI(A1:B1)</f><v>OK</v>',
    );
  });

  it('tells what a file is that is no workbook, and begins with a new one', async () => {
    const { page } = workbench;
    page.once('dialog', (dialog) => void dialog.accept());
    await choose('elenco.xlsx', Buffer.from('Obiettivo;Peso'));
    expect(await page.getByRole('alert').first().textContent()).toMatch(
      /^«elenco\.xlsx» non si può aprire\. Il file non è una cartella di lavoro di Excel/,
    );
    expect(await gridValues(page, 'Foglio1', 'A1')).toEqual([['']]);
  });
});
