/** The examples as files: saved, opened, updated and saved again nothing changes; through LibreOffice the plan stays. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Book } from '../../../src/domain/book';
import { readBook, updateSummaries } from '../../../src/workbook';
import { exampleNames, readExample } from '../../../workbench/cli/examples';
import { withWorkbook } from '../../../workbench/cli/withWorkbook';
import type { Host } from '../../../workbench/host';
import { saveWorkbook } from '../../../workbench/xlsx';
import { packageFaults } from '../../workbench/xlsx/packageFaults';

const dist = join(__dirname, '../../../dist');

interface Seen {
  cells: Record<string, unknown>;
  book: Book;
  bytes: Uint8Array;
}

/** All cells, what the add-in reads in them, and the workbook as a file. */
async function see(host: Host): Promise<Seen> {
  const cells = await host.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name,items/visibility,items/customProperties/items/key');
    await context.sync();
    const used = worksheets.items.map((sheet) => {
      const range = sheet.getRange('A1').getBoundingRect(sheet.getUsedRange());
      range.load('address,values,formulas,numberFormat');
      return { name: sheet.name, range };
    });
    await context.sync();
    return Object.fromEntries(
      used.map(({ name, range: { address, values, formulas, numberFormat } }) => [
        name,
        { address, values, formulas, numberFormat },
      ]),
    );
  });
  const book = await readBook();
  return { cells, book, bytes: await saveWorkbook(host) };
}

/** Maps and what JSON does not keep are compared too. */
const plain = (book: Book) => ({
  ...book,
  settingsPlaces: [...book.settingsPlaces],
  settingsTables: [...book.settingsTables],
});

/** As many as LibreOffice writes. */
const toFifteenDigits = (value: unknown) =>
  typeof value === 'number' ? Number(value.toPrecision(14)) : value;

describe.each(exampleNames(dist))('the example %s as a file', (name) => {
  let written: Seen;
  let folder: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'esempio-'));
    written = await withWorkbook({ plan: readExample(dist, name) }, dist, ({ host }) => see(host));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('is a sound package', () => {
    expect(packageFaults(written.bytes)).toEqual([]);
  });

  it('is the same when it is opened, and when it was updated and saved again', async () => {
    const updated = await withWorkbook(
      { bytes: written.bytes },
      dist,
      async ({ host, notKept }) => {
        expect(notKept).toEqual([]);
        const opened = await see(host);
        expect(opened.cells).toEqual(written.cells);
        expect(plain(opened.book)).toEqual(plain(written.book));
        await updateSummaries();
        return see(host);
      },
    );
    expect(updated.cells).toEqual(written.cells);
    expect(packageFaults(updated.bytes)).toEqual([]);
    await withWorkbook({ bytes: updated.bytes }, dist, async ({ host }) => {
      expect((await see(host)).cells).toEqual(written.cells);
    });
  });

  it('is the same plan when LibreOffice has opened and saved it', async () => {
    const file = join(folder, 'piano.xlsx');
    writeFileSync(file, written.bytes);
    const profile = `-env:UserInstallation=file://${join(folder, 'profilo')}`;
    const out = join(folder, 'altro');
    const args = [profile, '--headless', '--convert-to', 'xlsx', '--outdir', out, file];
    execFileSync('soffice', args, { stdio: 'ignore', timeout: 240_000 });
    const bytes = new Uint8Array(readFileSync(join(out, 'piano.xlsx')));
    await withWorkbook({ bytes }, dist, async ({ host }) => {
      const { cells, book, bytes: again } = await see(host);
      const values = (all: Record<string, unknown>) =>
        Object.entries(all).map(([sheet, told]) => [
          sheet,
          (told as { values: unknown[][] }).values.map((row) => row.map(toFifteenDigits)),
        ]);
      expect(values(cells)).toEqual(values(written.cells));
      const objectives = ({ objectives: all }: Book) => all.map(({ objective }) => objective);
      expect(objectives(book)).toEqual(objectives(written.book));
      expect(packageFaults(again)).toEqual([]);
    });
  });
});
