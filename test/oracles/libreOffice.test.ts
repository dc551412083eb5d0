/** Native formulas computed by LibreOffice give the same as our functions. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { storedFormula } from '../../workbench/xlsx/formulas';
import { generateSheets } from './cases';
import { differences } from './differences';
import type { Sheet } from './sheet';

const sheets = generateSheets();

/** A workbook of formulas without results: whoever reads it must compute them. */
async function save(file: string): Promise<void> {
  const workbook = new ExcelJS.Workbook();
  for (const { name, rows } of sheets) {
    const worksheet = workbook.addWorksheet(name);
    rows.forEach((row, down) =>
      row.forEach((cell, right) => {
        const isFormula = typeof cell === 'object' && cell !== null;
        worksheet.getCell(down + 1, right + 1).value = isFormula
          ? { formula: storedFormula(cell.formula) }
          : cell;
      }),
    );
  }
  await workbook.xlsx.writeFile(file);
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

/** What a formula gave; an error is its code. */
function shown(result: ExcelJS.Cell['result']): unknown {
  return typeof result === 'object' && 'error' in result ? result.error : result;
}

describe('LibreOffice', () => {
  let folder: string;
  const workbook = new ExcelJS.Workbook();

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'oracoli-'));
    const file = join(folder, 'casi.xlsx');
    await save(file);
    await workbook.xlsx.readFile(recompute(file, folder));
  }, 180_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const reader = (sheet: Sheet) => (row: number, column: number) =>
    shown(workbook.getWorksheet(sheet.name)!.getCell(row + 1, column + 1).result);

  it.each(sheets.map((sheet) => [sheet.name, sheet] as const))('%s', (_, sheet) => {
    expect(differences(sheet, reader(sheet))).toEqual([]);
  });
});
