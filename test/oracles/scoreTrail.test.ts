/** The trail of the scores, recomputed by LibreOffice from its plain formulas alone, says what the workbook shows. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { completeObjective, completePlan } from '../../src/domain/completePlan';
import {
  AGGREGATIONS,
  defaultSmvp,
  PREREQUISITES,
  ROUNDED_FROM,
  UNIT_SHARES,
  type Penalty,
  type Smvp,
} from '../../src/domain/smvp';
import { writePlan, writeScoreTrail } from '../../src/workbook';
import type { Host } from '../../workbench/host';
import { storedFormula } from '../../workbench/xlsx/formulas';
import { openWorkbook } from '../workbook/support';

const TRAIL = 'Traccia dei punteggi';
const UNITS = ['SUAP', 'Tributi', 'Personale'];

const share = fc.integer({ min: 1, max: 100 });
const indicator = fc.record({
  weight: fc.constantFrom(0, 10, 25, 40),
  target: share,
  actual: fc.oneof(share, fc.constant(null)),
  polarity: fc.constantFrom('crescente', 'decrescente', 'almeno il target'),
});
const objective = fc.record({
  unit: fc.constantFrom(...UNITS),
  weight: fc.constantFrom(0, 20, 35, 50),
  relevance: fc.constantFrom(50, 80, 100),
  indicators: fc.array(indicator, { minLength: 1, maxLength: 3 }),
});
const smvp: fc.Arbitrary<Smvp> = fc
  .record({
    cap: fc.constantFrom(1, 1.2),
    threshold: fc.constantFrom(null, 0.3),
    decreasing: fc.constantFrom('decrescente' as const, 'decrescente_scarto' as const),
    aggregation: fc.constantFrom(...AGGREGATIONS),
    roundedFrom: fc.constantFrom(...ROUNDED_FROM),
    // With 0 the workbench's engine rounds as if the cell were blank.
    decimals: fc.constantFrom(1, 2, 4),
    prerequisites: fc.constantFrom(...PREREQUISITES),
    unitShares: fc.constantFrom(...UNIT_SHARES),
    penalties: fc.constantFrom<Penalty[]>([], [{ subject: 'SUAP', points: 0.05, reason: '' }]),
  })
  .map((given) => ({
    ...defaultSmvp(),
    ...given,
    shares: UNITS.map((unit, index) => ({ unit, weight: index + 1 })),
  }));

const plans = fc
  .tuple(smvp, fc.array(objective, { minLength: 3, maxLength: 6 }))
  .map(([rules, objectives]) =>
    completePlan({
      ...{ id: 'prova', firstYear: 2026, template: 'scheda-completa', authority: 'Comune' },
      ...{ title: 'Piano', referenceDate: '2026-12-31', smvp: rules },
      presentation: { summaryFace: 'consuntivo' },
      units: UNITS.map((name) => ({ name, aliases: [], owner: `Responsabile ${name}` })),
      objectives: objectives.map(({ unit, weight, relevance, indicators }, index) =>
        completeObjective(
          {
            ...{ number: `${index + 1}`, title: `Obiettivo ${index + 1}`, unit, weight },
            ...{ strategicRelevance: relevance, owner: `Responsabile ${unit}` },
            indicatorTable: {
              columns: [],
              indicators: indicators.map((each, at) => ({
                description: `Pratiche ${at}`,
                ...each,
              })),
            },
          },
          2026,
        ),
      ),
    }),
  );

interface Read {
  name: string;
  values: unknown[][];
  formulas: unknown[][];
}

/** From A1 on, once the answers of custom functions have come. */
const readAll = (host: Host): Promise<Read[]> =>
  host.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    const found = worksheets.items.map((sheet) => {
      const range = sheet.getRange('A1').getBoundingRect(sheet.getUsedRange());
      range.load('values,formulas');
      return { name: sheet.name, range };
    });
    await context.sync();
    return found.map(({ name, range: { values, formulas } }) => ({ name, values, formulas }));
  });

/** The trail with its formulas, the other sheets with what they show. */
async function recomputed(all: readonly Read[]): Promise<unknown[][]> {
  const folder = mkdtempSync(join(tmpdir(), 'traccia-'));
  const file = join(folder, 'traccia.xlsx');
  const content = ({ name, formulas }: Read, value: unknown, row: number, column: number) => {
    const formula = formulas[row]![column];
    const isOwn = name === TRAIL && typeof formula === 'string' && formula.startsWith('=');
    return isOwn ? { value: null, formula: storedFormula(formula) } : { value };
  };
  const bytes = await writeXlsx({
    sheets: all.map((sheet) => ({
      name: sheet.name,
      cells: new Map(
        sheet.values.flatMap((values, row) =>
          values.flatMap((value, column) =>
            value === '' && sheet.formulas[row]![column] === ''
              ? []
              : [[`${row},${column}`, content(sheet, value, row, column) as never] as const],
          ),
        ),
      ),
    })),
  });
  writeFileSync(file, bytes);
  const out = join(folder, 'calcolato');
  const profile = `-env:UserInstallation=file://${join(folder, 'profilo')}`;
  const args = [profile, '--headless', '--convert-to', 'xlsx', '--outdir', out, file];
  execFileSync('soffice', args, { stdio: 'ignore', timeout: 120_000 });
  const workbook = await readXlsx(new Uint8Array(readFileSync(join(out, 'traccia.xlsx'))));
  rmSync(folder, { recursive: true, force: true });
  return workbook.sheets.find(({ name }) => name === TRAIL)!.rows as unknown[][];
}

const [AGAIN, SHOWN, CHECK] = [10, 11, 12];

it('is computed by LibreOffice as the workbook shows its scores', async () => {
  for (const plan of fc.sample(plans, { numRuns: 2, seed: 15 })) {
    const host = await openWorkbook();
    await writePlan(plan);
    await readAll(host);
    await writeScoreTrail();
    const all = await readAll(host);
    host.dispose();
    const rows = await recomputed(all);
    const results = rows.filter((row) => typeof row[AGAIN] === 'number');
    expect(results.length).toBeGreaterThan(0);
    for (const row of results) {
      expect([row[0], row[CHECK]]).toEqual([row[0], 'OK']);
      expect(Math.abs(Number(row[AGAIN]) - Number(row[SHOWN]))).toBeLessThanOrEqual(1e-9);
    }
  }
}, 200_000);
