import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readXlsx } from 'hucre/xlsx';
import { readExample } from '../../../workbench/cli/examples';
import { writeWhole } from '../../../workbench/cli/files';
import { withWorkbook } from '../../../workbench/cli/withWorkbook';
import { saveWorkbook } from '../../../workbench/xlsx';
import { packageFaults } from '../xlsx/packageFaults';

const dist = join(__dirname, '../../../dist');

/** Two of the units of the example: what LibreOffice makes of all of them takes a quarter of a minute. */
function example() {
  const plan = readExample(dist, 'terre-di-pianura');
  const has = (rows: readonly string[]) => (row: { number: string }) => rows.includes(row.number);
  return {
    ...plan,
    objectives: plan.objectives.filter(has(['1/1', '2/2'])),
    summary: plan.summary.filter(has(['1/1', '2/2', '1/16'])),
  };
}

describe('npm start -- --esempio terre-di-pianura --salva piano.xlsx', () => {
  let folder: string;
  let file: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'piano-'));
    file = join(folder, 'piano.xlsx');
    const bytes = await withWorkbook({ plan: example() }, dist, ({ host }) => saveWorkbook(host));
    writeWhole(file, bytes);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('writes a workbook with the plan alone, formulas with their results', async () => {
    const { sheets } = await readXlsx(new Uint8Array(readFileSync(file)), { readStyles: true });
    expect(sheets).toHaveLength(7);
    expect(sheets[0]?.name).toBe('Impostazioni');
    const summary = sheets.find(({ name }) => name === 'Sintesi obiettivi');
    expect(summary?.cells?.get('4,6')).toMatchObject({
      value: 80,
      formula: expect.stringContaining('_xldudf_PIAO_VALORE_O_MOTIVO("LEGGI_PESO",') as string,
    });
    const sheet = sheets.find(({ name }) => name === 'Ob 1-1');
    expect(sheet?.pageSetup).toMatchObject({
      ...{ orientation: 'landscape', paperSize: 'a4', scale: 90, printTitlesRow: '$4:$5' },
    });
    expect(sheet?.freezePane).toEqual({ rows: 5 });
  });

  it('shows its values to a reader that does not know the functions', () => {
    // A profile of its own: a LibreOffice that is open elsewhere would refuse the job.
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const args = [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, file];
    execFileSync('soffice', args, { stdio: 'ignore', timeout: 120_000 });
    const text = execFileSync('pdftotext', ['-layout', join(folder, 'piano.pdf'), '-']).toString();
    expect(text).toContain('SINTESI DEGLI OBIETTIVI');
    expect(text).toMatch(/1\/16\s.*100%/);
    expect(text.match(/\bOK\b/g)).toHaveLength(4);
    expect(text).toContain('Non avviata');
    expect(text).not.toMatch(/#NAME\?|#VALUE!|#N\/A|#REF!|Err:5|Pes[oi] in errore/);
  });

  it('is a sound package', () => {
    expect(packageFaults(new Uint8Array(readFileSync(file)))).toEqual([]);
  });

  it('leaves no piece of a file where it cannot write', () => {
    const taken = join(folder, 'cartella.xlsx');
    mkdirSync(taken);
    writeFileSync(join(taken, 'dentro'), '');
    expect(() => writeWhole(taken, 'x')).toThrow(/non si può scrivere/);
    expect(existsSync(`${taken}.part`)).toBe(false);
  });
});
