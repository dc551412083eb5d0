import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkBook, waivedFinding } from '../../../src/domain/rules';
import { addWaiver, readBook } from '../../../src/workbook';
import { EXIT, work } from '../../../workbench/cli/work';
import { readExample } from '../../../workbench/cli/examples';
import type { WorkOptions } from '../../../workbench/cli/options';
import { withWorkbook } from '../../../workbench/cli/withWorkbook';
import { openWorkbook, saveWorkbook } from '../../../workbench/xlsx';
import { goodPlan } from '../../plants/goodPlans';
import { cellsOnly, filePackage } from '../xlsx/filePackage';

const dist = join(__dirname, '../../../dist');

/** Two units of an example, with one objective, of which nobody is responsible. */
function plan() {
  const whole = readExample(dist, 'terre-di-pianura');
  const [first] = whole.objectives;
  return {
    ...whole,
    units: whole.units.filter(({ name }) => /^(Coordinamento generale|SIA)$/.test(name)),
    objectives: [{ ...first!, owner: '', sharedWith: first!.sharedWith.slice(0, 1) }],
    summary: whole.summary.filter(({ number }) => number === first!.number),
  };
}

describe('npm start -- --apri piano.xlsx', () => {
  let folder: string;
  let file: string;
  let said: string[];
  let warned: string[];
  const at = (name: string) => join(folder, name);
  const named = (name: string) => ({ name, path: at(name) });
  const run = (options: Partial<WorkOptions>) => {
    said = [];
    warned = [];
    return work(
      {
        ...{
          job: 'work',
          source: { files: [{ name: 'piano.xlsx', path: file }] },
          updatesSummary: false,
          verifies: false,
        },
        ...options,
      },
      dist,
      { say: (line) => said.push(line), warn: (line) => warned.push(line) },
    );
  };
  const json = (name: string) => JSON.parse(readFileSync(at(name), 'utf8')) as never;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'piani-'));
    file = at('piano.xlsx');
    const bytes = await withWorkbook({ plan: plan() }, dist, async ({ host }) => {
      await host.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Ob 1-1');
        const weight = sheet.names.getItem('Condivisione_1_Peso').getRange().getCell(0, 0);
        weight.values = [['presto']];
        const settings = context.workbook.worksheets.getItem('Impostazioni');
        const year = settings.names.getItem('UltimoAnno').getRange().getCell(0, 0);
        year.numberFormat = [['dd/mm/yyyy']];
        year.values = [[45_657]];
        await context.sync();
      });
      return saveWorkbook(host);
    });
    writeFileSync(file, bytes);
    writeFileSync(at('rotto.xlsx'), 'non è un file di Excel');
    writeFileSync(at('vuoto.xlsx'), filePackage({ sheets: [{ name: 'A', xml: cellsOnly('') }] }));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('--verifica --json writes what was found, and ends with 3 where something is to be mended', async () => {
    expect(await run({ verifies: true, json: at('esito.json') })).toBe(EXIT.toMend);
    const outcome: Record<string, never[]> = json('esito.json');
    expect(Object.keys(outcome)).toEqual(['objectives', 'units', 'findings', 'unread']);
    expect(outcome['objectives']).toBe(1);
    expect(outcome['units']).toContainEqual({
      ...{ unit: 'Coordinamento generale', objectives: 1, total: 80 },
    });
    for (const finding of outcome['findings']!)
      expect(Object.keys(finding)).toEqual([
        ...['rule', 'severity', 'sheet', 'cell', 'objective', 'unit', 'message', 'law'],
      ]);
    expect(outcome['findings']).toContainEqual({
      rule: 'OB04',
      severity: 'blocca',
      sheet: 'Ob 1-1',
      cell: expect.stringMatching(/^[A-Z]+\d+$/) as string,
      objective: '1/1',
      unit: 'Coordinamento generale',
      message: expect.any(String) as string,
      law: null,
    });
    expect(outcome['unread']).toContainEqual({
      ...{ sheet: 'Ob 1-1', cell: expect.any(String) as string, value: 'presto' },
    });
    expect(outcome['unread']).toContainEqual({
      ...{ sheet: 'Impostazioni', cell: expect.any(String) as string, value: '2024-12-31' },
    });
    expect(said.join('\n')).toMatch(/piano\.xlsx: 1 obiettivo; blocca l’approvazione: [1-9]/);
  });

  it('--verifica tells people what was found, by severity and rule', async () => {
    expect(await run({ verifies: true })).toBe(EXIT.toMend);
    const text = said.join('\n');
    expect(text).toMatch(/\nBlocca l’approvazione\n/);
    expect(text).toMatch(
      /\(1; Regola OB04\)\n {4}Ob 1-1 [A-Z]+\d+ \[1\/1, Coordinamento generale\] /,
    );
    expect(text).toMatch(
      /Celle non comprese \(2; Regola FO11\)\n.*\n {4}Ob 1-1 [A-Z]+\d+ «presto»/,
    );
    expect(warned).toEqual([]);
  });

  it('gives an array for several files, with the error of what could not be done, and ends with 1', async () => {
    const files = ['vuoto.xlsx', 'rotto.xlsx', 'assente.xlsx'].map(named);
    expect(await run({ source: { files }, verifies: true, json: at('esiti.json') })).toBe(
      EXIT.failed,
    );
    expect(json('esiti.json')).toEqual([
      { file: 'vuoto.xlsx', objectives: 0, units: [], findings: expect.anything(), unread: [] },
      { file: 'rotto.xlsx', error: expect.stringMatching(/non è una cartella di lavoro di Excel/) },
      { file: 'assente.xlsx', error: expect.stringMatching(/non c'è: controllare il nome/) },
    ]);
    expect(warned).toHaveLength(2);
  });

  it('ends with 0 where nothing blocks or is to be mended', async () => {
    const good = goodPlan('elenco-obiettivi', 'small');
    const bytes = await withWorkbook({ plan: good }, dist, ({ host }) => saveWorkbook(host));
    writeFileSync(at('buono.xlsx'), bytes);
    expect(await run({ source: { files: [named('buono.xlsx')] }, verifies: true })).toBe(EXIT.fine);
    expect(said.join('\n')).toMatch(
      new RegExp(`buono\\.xlsx: ${good.objectives.length} obiettivi`),
    );
  });

  it('ends with 3 where there is no plan to approve', async () => {
    const files = [named('vuoto.xlsx')];
    expect(await run({ source: { files }, verifies: true })).toBe(EXIT.toMend);
    expect(said.join('\n')).toMatch(/Non è stato trovato nessun obiettivo/);
  });

  it('--aggiorna-sintesi --salva writes the workbook with its summary up to date', async () => {
    const saved = at('nuovo.xlsx');
    expect(await run({ updatesSummary: true, save: saved })).toBe(EXIT.fine);
    expect(said[0]).toMatch(/^piano\.xlsx: (La sintesi è aggiornata|Sintesi aggiornata)/);
    expect(said.join('\n')).toContain(`Scritto ${saved}: `);
    const { document } = await openWorkbook(new Uint8Array(readFileSync(saved)));
    expect(document.info).toMatchObject({
      title: 'PIANO ESECUTIVO DI GESTIONE – ANNI 2021-23',
      company: 'Unione dei Comuni Terre di Pianura',
      lastAuthor: '',
    });
  });

  it('what is waived is told apart, with who answers for it, and the sheet of the check has it too', async () => {
    const waived = await withWorkbook(
      { bytes: new Uint8Array(readFileSync(file)) },
      dist,
      async ({ host }) => {
        const book = await readBook();
        const finding = checkBook(book).findings.find(({ rule }) => rule === 'OB04')!;
        await addWaiver({
          ...{ ...waivedFinding(finding, book), rule: 'OB04', title: 'Responsabile' },
          ...{ reason: 'Sede vacante', role: 'Segretario', date: '2026-11-30' },
        });
        return saveWorkbook(host);
      },
    );
    writeFileSync(at('derogato.xlsx'), waived);
    const source = { files: [named('derogato.xlsx')] };
    await run({ source, verifies: true, json: at('derogato.json') });
    const outcome = json('derogato.json') as Record<string, { rule: string }[]>;
    expect(outcome['findings']!.map(({ rule }) => rule)).not.toContain('OB04');
    expect(outcome['waived']).toEqual([
      expect.objectContaining({
        ...{ rule: 'OB04', severity: 'blocca', sheet: 'Ob 1-1', objective: '1/1' },
        ...{ reason: 'Sede vacante', role: 'Segretario', date: '2026-11-30' },
      }),
    ]);

    const saved = at('verificato.xlsx');
    await run({ source, verifies: true, writesCheck: true, save: saved });
    const text = said.join('\n');
    expect(text).toMatch(
      /\nDeroghe: 1\n {2}Ob 1-1 \w+ .*\(Regola OB04\)\. Sede vacante – Segretario, 30\/11\/2026\n/,
    );
    expect(text).toMatch(/\nControlli eseguiti: \d+; non eseguiti: \d+\n.*\(Regola \w+\): /);
    expect(text).toMatch(/Scritto il foglio «Verifica \d{4}-\d\d-\d\d»/);
    const files = [named('verificato.xlsx')];
    await run({ source: { files }, verifies: true, json: at('verificato.json') });
    expect(json('verificato.json')).toEqual(outcome);
  });

  it('--aggiorna-sintesi on a workbook without objectives says why it cannot', async () => {
    const files = [named('vuoto.xlsx')];
    expect(await run({ source: { files }, updatesSummary: true, save: at('x.xlsx') })).toBe(
      EXIT.failed,
    );
    expect(warned).toEqual([
      expect.stringMatching(/^vuoto\.xlsx: Non c’è ancora nessun obiettivo/),
    ]);
  });
});
