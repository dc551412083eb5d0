/** Native formulas computed by LibreOffice give the same as our functions. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Workbook } from 'hucre';
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { storedFormula } from '../../workbench/xlsx/formulas';
import { generateSheets } from './cases';
import { differences } from './differences';
import type { Sheet } from './sheet';

const sheets = generateSheets();

/** A workbook of formulas without results: whoever reads it must compute them. */
async function save(file: string): Promise<void> {
  const bytes = await writeXlsx({
    sheets: sheets.map(({ name, rows }) => ({
      name,
      cells: new Map(
        rows.flatMap((row, down) =>
          row.map((cell, right) => {
            const isFormula = typeof cell === 'object' && cell !== null;
            const content = isFormula
              ? { value: null, formula: storedFormula(cell.formula) }
              : { value: cell };
            return [`${down},${right}`, content] as const;
          }),
        ),
      ),
    })),
  });
  writeFileSync(file, bytes);
}

/** Opens a workbook without a screen and saves it anew, with the results of its formulas. */
function recompute(file: string, folder: string): string {
  const computed = join(folder, 'calcolato');
  // A profile of its own: a LibreOffice that is open elsewhere would refuse the job.
  const profile = `-env:UserInstallation=file://${join(folder, 'profilo')}`;
  const args = [profile, '--headless', '--convert-to', 'xlsx', '--outdir', computed, file];
  execFileSync('soffice', args, { stdio: 'ignore', timeout: 120_000 });
  return join(computed, 'casi.xlsx');
}

describe('LibreOffice', () => {
  let folder: string;
  let workbook: Workbook;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'oracoli-'));
    const file = join(folder, 'casi.xlsx');
    await save(file);
    workbook = await readXlsx(new Uint8Array(readFileSync(recompute(file, folder))));
  }, 180_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const reader = (sheet: Sheet) => (row: number, column: number) =>
    workbook.sheets.find(({ name }) => name === sheet.name)?.rows[row]?.[column];

  it.each(sheets.map((sheet) => [sheet.name, sheet] as const))('%s', (_, sheet) => {
    expect(differences(sheet, reader(sheet))).toEqual([]);
  });
});
