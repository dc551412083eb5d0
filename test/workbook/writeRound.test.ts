/** A round of monitoring in a workbook: one step, read again where it was told, taken back whole; two requests for 300 objectives. */
import type { Book } from '../../src/domain/book';
import { serialOf } from '../../src/domain/dates';
import { roundAt } from '../../src/domain/monitoring/round';
import { newEntry, type RoundEntry } from '../../src/domain/monitoring/roundEntry';
import { roundChanges } from '../../src/templates/monitoring/roundChanges';
import {
  createPlan,
  lastAction,
  readBook,
  undoLast,
  writePlan,
  writeRound,
} from '../../src/workbook';
import { planSettings } from '../../src/domain/planSettings';
import type { Host } from '../../workbench/host';
import { snapshot } from '../fidelity/snapshot';
import { planOf } from './sheets/support';
import { isFew } from '../sample';
import { openWorkbook } from './support';
import { twoObjectives } from '../taskpane/monitoring/objectives';

const JUNE = serialOf(2026, 6, 30);

/** All that is due, as planned, with a result and what hinders it. */
function told(book: Book, date = JUNE): RoundEntry[] {
  return roundAt(book, date).map((each) => ({
    ...newEntry(each),
    phases: each.phases
      .filter(({ records, isListed }) => records === 'months' && isListed)
      .map(({ schedule, phase, name, done, recorded, ended }) => ({
        ...{ schedule, phase, name, was: { done, recorded }, done: ended, recorded },
      })),
    results: each.indicators
      .filter(({ at }) => at !== null)
      .map(({ indicator, name, result }) => ({
        ...{ indicator, name, was: result, text: '85%' },
        ...{ isUnmeasurable: false, reason: '', confirmed: '' },
      })),
    ...{ issue: '=1+1', isDone: true },
  }));
}

const round = (book: Book, date = JUNE) =>
  roundChanges(book, roundAt(book, date), {
    ...{ date, today: serialOf(2026, 7, 10), by: 'Segretario', movesReference: true },
    entries: told(book, date),
  });

describe('a plan', () => {
  let host: Host;
  beforeAll(async () => {
    host = await openWorkbook();
    await writePlan({
      ...planOf(twoObjectives, 'peg-cronoprogramma'),
      ...{ firstYear: 2026, lastYear: 2026, referenceDate: '2026-01-01' },
      monitoringDates: ['30/06', '31/12'],
    });
  });
  afterAll(() => host.dispose());

  it('has its months, results, reference date and register in one step, which is taken back whole', async () => {
    const before = await snapshot(host);
    const book = await readBook();
    const { sheets } = await writeRound(round(book));
    expect(sheets).toEqual(['Monitoraggio']);
    const after = await readBook();
    expect(
      after.objectives.map(({ objective }) => objective.schedules[0]!.phases[0]!.done),
    ).toEqual([[1, 2], []]);
    expect(after.settings!.referenceDate).toBe('2026-06-30');
    // At the date of the round, and as the formulas compute it.
    expect(after.objectives[0]!.results.state!.value).toBe('Conclusa');
    // A text that looks like a formula is what the cell holds.
    expect(after.monitoring!.entries.map(({ issue }) => issue)).toEqual(['=1+1', '=1+1']);
    expect(after.unread).toEqual(book.unread);
    expect(lastAction()).toMatchObject({ sheets: ['Monitoraggio'] });
    await undoLast();
    expect(await snapshot(host)).toEqual(before);
  });

  it('has the next round below, in two requests, and a sheet that changed meanwhile is not written over', async () => {
    await writeRound(round(await readBook()));
    const first = await readBook();
    const again = round(first, serialOf(2026, 12, 31));
    const before = await snapshot(host);
    host.counters.reset();
    await writeRound(again);
    expect(host.counters.syncs).toBe(2);
    const { entries } = (await readBook()).monitoring!;
    expect(entries.map(({ date }) => date)).toEqual([
      ...[JUNE, JUNE],
      ...[serialOf(2026, 12, 31), serialOf(2026, 12, 31)],
    ]);
    expect(entries.slice(0, 2)).toEqual(first.monitoring!.entries);
    // The heading, its labels and two rounds are printed.
    const printed = await host.run(async ({ workbook }) => {
      const area = workbook.worksheets.getItem('Monitoraggio').pageLayout.getPrintArea();
      area.load('address');
      await workbook.context.sync();
      return area.address;
    });
    expect(printed).toMatch(/A1:O10$/);
    await undoLast();
    expect(await snapshot(host)).toEqual(before);
    // Two panes: what the second one has read is no longer so.
    await writeRound(again);
    const written = await snapshot(host);
    await expect(writeRound(again)).rejects.toMatchObject({ code: 'changedMeanwhile' });
    expect(await snapshot(host)).toEqual(written);
  });
});

it('of sheets with a result for each date is told in the cells of that date', async () => {
  const host = await openWorkbook();
  try {
    const [objective] = twoObjectives;
    await writePlan({
      ...planOf([{ ...objective!, schedules: [] }], 'fasi-prodotti'),
      ...{ firstYear: 2026, lastYear: 2026, referenceDate: '2026-01-01' },
      monitoringDates: ['30/06', '31/12'],
      results: { score: 'indicatori', byDate: true, doneRow: true },
    });
    const december = serialOf(2026, 12, 31);
    await writeRound(round(await readBook()));
    const half = await readBook();
    const write = (text: string) => {
      const entries = told(half, december).map((each) => ({
        ...each,
        results: each.results.map((result) => ({ ...result, text })),
      }));
      const wanted = { date: december, today: december, by: '', movesReference: true, entries };
      return writeRound(roundChanges(half, roundAt(half, december), wanted));
    };
    await write('30%');
    const book = await readBook();
    const at = (date: number) => roundAt(book, date)[0]!.indicators.map(({ result }) => result);
    expect([at(JUNE), at(december), at(serialOf(2026, 9, 30))]).toEqual([['85%'], ['30%'], [null]]);
    // The score reads the result of the date that the round has moved the plan to.
    expect(book.objectives[0]!.results.degrees[0]!.value).toBeCloseTo(30 / 45);
  } finally {
    host.dispose();
  }
});

const MONTHS = [...'GFMAMGLASOND'];
/** `npm run fidelity` has as many as the largest plan. */
const OBJECTIVES = isFew ? 60 : 300;

/** What a sheet of the add-in tells in a round, and nothing that is to be computed. */
const small = (number: number) => [
  [number, `Obiettivo ${number}`, 'SUAP'],
  ['Descrizione', 'Valore atteso', 'Consuntivo'],
  [`Pratiche ${number}`, '90%', ''],
  ['Attività del cronoprogramma 2026', '', ...MONTHS],
  ['Bando', 'Previsto', 'X', 'X'],
  ['', 'Ottenuto'],
  ['Gara', 'Previsto', '', '', 'X'],
  ['', 'Ottenuto'],
];
const NAMES = {
  ...{ Numero: 'A1', Titolo: 'B1', Settore: 'C1', Indicatori: 'A2:C3' },
  ...{ Indicatori_description: 'A2', Indicatori_target: 'B2', Indicatori_actual: 'C2' },
  ...{ Cronoprogramma_2026: 'A4:N8', Cronoprogramma_2026_Periodi: 'C4:N4' },
};

it(`of ${OBJECTIVES} objectives is opened in two requests and written in two`, async () => {
  const host = await openWorkbook();
  try {
    await createPlan(
      planSettings({ firstYear: 2026, template: 'peg-cronoprogramma', monitoringDates: ['30/06'] }),
    );
    await host.run(async ({ workbook }) => {
      for (let number = 1; number <= OBJECTIVES; number += 1) {
        const rows = small(number);
        const values = rows.map((row) => Array.from({ length: 14 }, (_, at) => row[at] ?? ''));
        const sheet = workbook.worksheets.add(`Ob ${number}`);
        sheet.getRange(`A1:N${rows.length}`).values = values;
        const [version, id] = ['2', `bcd${String(number).padStart(4, '0')}`];
        sheet.customProperties.add('schedeObiettivo.template', 'peg-cronoprogramma');
        sheet.customProperties.add('schedeObiettivo.version', version);
        sheet.customProperties.add('schedeObiettivo.id', id);
        sheet.names.add('PIAO_Scheda', `="peg-cronoprogramma;${version};${id}"`);
        for (const [name, address] of Object.entries(NAMES))
          sheet.names.add(name, sheet.getRange(address));
      }
      await workbook.context.sync();
    });
    // The register is there from the first round on.
    const first = await readBook();
    const [entry] = told(first);
    await writeRound(
      roundChanges(first, roundAt(first, JUNE), {
        ...{ date: JUNE, today: JUNE, by: '', movesReference: false, entries: [entry!] },
      }),
    );
    host.counters.reset();
    const book = await readBook();
    expect(host.counters.syncs).toBe(2);
    expect(book.objectives).toHaveLength(OBJECTIVES);
    const write = round(book);
    host.counters.reset();
    await writeRound(write);
    expect(host.counters.syncs).toBe(2);
    expect(host.counters.largestRequest).toBeLessThan(5_000_000);
    expect(host.counters.largestResponse).toBeLessThan(5_000_000);
    const after = await readBook();
    const done = after.objectives.map(({ objective }) =>
      objective.schedules[0]!.phases.map((phase) => phase.done),
    );
    expect(done).toEqual(Array(OBJECTIVES).fill([[1, 2], [3]]));
    const results = roundAt(after, JUNE).map(({ indicators }) => indicators[0]!.result);
    expect(results).toEqual(Array(OBJECTIVES).fill('85%'));
    expect(after.monitoring!.entries).toHaveLength(1 + OBJECTIVES);
  } finally {
    host.dispose();
  }
}, 120_000);
