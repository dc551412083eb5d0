/** The scores below a summary: what the formulas show is what the chain computes from the book. */
import { completeObjective, completePlan } from '../../src/domain/completePlan';
import type { Objective } from '../../src/domain/objective';
import { isOfNothingYet } from '../../src/domain/scoring/groupScore';
import { planScores, type NamedGroup, type PlanScores } from '../../src/domain/scoring/planScores';
import { defaultSmvp, type Smvp } from '../../src/domain/smvp';
import { readBook } from '../../src/templates/reading/readBook';
import { writePlan, writeScoreTrail } from '../../src/workbook';
import { readAllSheets } from '../../src/workbook/readSheets';
import type { Host } from '../../workbench/host';
import { namedValues, openWorkbook, valuesOf } from './support';

const WHOLE = 'Sintesi obiettivi';
/** Below the lines of three units and a spare one. */
const AUTHORITY = 'B26:E26';

type Part = readonly [weight: number, target: number | string, actual: number | string | null];

const objective = (
  number: string,
  unit: string,
  weight: number | null,
  parts: readonly Part[],
  given: Partial<Objective> = {},
) =>
  completeObjective(
    {
      ...{ number, unit, weight, title: `Obiettivo ${number}`, owner: `Responsabile ${unit}` },
      indicatorTable: {
        columns: [],
        indicators: parts.map(([own, target, actual], index) => ({
          ...{ description: `Pratiche concluse ${index + 1}`, weight: own, target, actual },
        })),
      },
      ...given,
    },
    2026,
  );

const OBJECTIVES = [
  objective('1', 'SUAP', 60, [
    [50, 10, 8],
    [50, '90%', '45%'],
  ]),
  objective('2', 'SUAP', 40, [[100, 30, 10]], {
    sharedWith: [{ unit: 'Tributi', number: '1', weight: 70, strategicRelevance: null }],
  }),
  objective('3', 'SUAP', 0, [[100, 10, 5]]),
  objective('2', 'Tributi', 30, [
    [100, 7, 7],
    [0, 10, 9],
  ]),
  objective('1', 'Personale', 100, [[100, 7, null]]),
];

const plan = (smvp: Partial<Smvp>, objectives = OBJECTIVES) =>
  completePlan({
    ...{ id: 'prova', firstYear: 2026, template: 'scheda-completa', authority: 'Comune' },
    title: 'Piano',
    referenceDate: '2026-12-31',
    units: ['SUAP', 'Tributi', 'Personale'].map((name) => ({
      ...{ name, aliases: [], owner: `Responsabile ${name}` },
    })),
    smvp: { ...defaultSmvp(), ...smvp },
    presentation: { summaryFace: 'consuntivo' },
    objectives,
  });

/** Lines that say something, once the answers of custom functions have come: each may be what another one waits for. */
async function linesOf(host: Host, sheet: string, name: string): Promise<unknown[][]> {
  let lines: unknown[][] = [];
  for (let left = 2; left > 0; left -= 1) lines = await namedValues(host, sheet, name);
  return lines.filter(([who]) => who !== '');
}

const blank = (value: unknown): unknown => value ?? '';
const lineOf = ({ name, value, band, words }: NamedGroup) => [
  name,
  // Words that stand in the place of a score, save where there is nothing to say yet.
  blank(value ?? (isOfNothingYet(words) ? '' : words)),
  ...[blank(band), words],
];

async function computed(host: Host): Promise<PlanScores> {
  return planScores(readBook(await host.run(readAllSheets)));
}

const CASES: [name: string, smvp: Partial<Smvp>][] = [
  ['as before', {}],
  [
    'with everything',
    {
      bands: [
        { threshold: 0.8, label: 'A' },
        { threshold: 0.4, label: 'B' },
      ],
      roundedFrom: 'settore',
      prerequisites: 'azzera',
      unitShares: 'pesi',
      shares: [
        { unit: 'SUAP', weight: 3 },
        { unit: 'Tributi', weight: 1 },
      ],
      penalties: [
        { subject: 'Tributi', points: 0.05, reason: 'Ritardo' },
        { subject: 'SUAP n. 1', points: 0.1, reason: 'Atto mancante' },
      ],
    },
  ],
];

describe.each(CASES)('the scores of a summary, %s', (_, smvp) => {
  let host: Host;
  beforeAll(async () => {
    host = await openWorkbook();
    await writePlan(plan(smvp));
  });
  afterAll(() => host.dispose());

  it('are those of the chain', async () => {
    const units = await linesOf(host, WHOLE, 'PunteggiSettori');
    const owners = await linesOf(host, WHOLE, 'PunteggiResponsabili');
    const scores = await computed(host);
    expect(units.map(near)).toEqual(scores.units.map(lineOf).map(near));
    expect(owners.map(near)).toEqual(scores.owners.map(lineOf).map(near));
    const { authority } = scores;
    const [whole] = await valuesOf(host, WHOLE, AUTHORITY);
    const { value, band, words } = authority;
    expect(near(whole!)).toEqual(near(['ENTE', blank(value), blank(band), words]));
  });
});

it('a plan without weights waits for what the chain waits for', async () => {
  const host = await openWorkbook();
  await writePlan(plan({}, [objective('1', 'SUAP', null, [[100, 10, 8]])]));
  const { authority } = await computed(host);
  const rows = await valuesOf(host, WHOLE, 'B1:E30');
  const [, score, , outcome] = rows.find(([name]) => name === 'ENTE')!;
  expect([score, outcome]).toEqual(['', authority.words]);
  expect(outcome).toBe('in attesa: nessun settore misurato');
  host.dispose();
});

describe('the trail of the scores', () => {
  it('computes each of them again by plain formulas, and finds what the workbook shows', async () => {
    const host = await openWorkbook();
    await writePlan(plan(CASES[1]![1]));
    await writeScoreTrail();
    const [[said]] = (await namedValues(host, 'Traccia dei punteggi', 'Esito')) as [[string]];
    expect(said).toBe('Controlli: 15, diversi: 0');
    const { sheets } = readBook(await host.run(readAllSheets));
    expect(sheets.find(({ name }) => name === 'Traccia dei punteggi')!.role).toBe('report');
    host.dispose();
  });
});

const near = (cells: unknown[]): unknown[] =>
  cells.map((cell) => (typeof cell === 'number' ? Number(cell.toFixed(9)) : cell));
