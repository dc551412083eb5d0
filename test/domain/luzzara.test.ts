/**
 * The plan of Luzzara against what is known of the document. Pages are missing from the published text:
 * six objectives have no sheet, seven have only a part of theirs, without its heading.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Given } from '../../src/domain/completePlan';
import { completePlan } from '../../src/domain/completePlan';
import type { Objective } from '../../src/domain/objective';
import type { Plan, SummaryRow } from '../../src/domain/plan';
import { resolveUnit } from '../../src/domain/units';
import { checkWeights } from '../../src/functions/reading/weightTotals';

const file = join(__dirname, '../fixtures/luzzara.json');
const plan = completePlan(
  JSON.parse(readFileSync(file, 'utf8')) as Given<Plan> & { id: string; firstYear: number },
);

/** "A1": the letter of the sector, in the order of the plan, and the number without its zero ("06"). */
function codeOf({ unit, number }: Objective | SummaryRow): string {
  const found = resolveUnit(plan.units, unit);
  return `${found ? 'ABCD'.charAt(plan.units.indexOf(found)) : '?'}${Number(number)}`;
}

const codes = (ones: (Objective | SummaryRow)[]) => ones.map(codeOf).join(' ');

const CUT = 'A3 B2 B3 B4 B5 C5 C8';
const isCut = (one: Objective) => CUT.split(' ').includes(codeOf(one));

/** A title without the mark that the summary adds to it, in one case. */
const bareTitle = (title: string) => title.toLowerCase().replace(/ obiettivo intersettoriale$/, '');

describe('summary', () => {
  it('has 31 rows in four sectors, numbered from 1 in each', () => {
    expect(codes(plan.summary)).toBe(
      [
        'A1 A2 A3 A4 A5 A6',
        'B1 B2 B3 B4 B5 B6 B7 B8 B9',
        'C1 C2 C3 C4 C5 C6 C7 C8',
        'D1 D2 D3 D4 D5 D6 D7 D8',
      ].join(' '),
    );
  });

  it('speaks of 25 distinct objectives: two belong to every sector', () => {
    expect(new Set(plan.summary.map(({ title }) => bareTitle(title))).size).toBe(25);
    const crossSector = plan.summary.filter(
      ({ title }) => bareTitle(title) !== title.toLowerCase(),
    );
    expect(codes(crossSector)).toBe('A5 A6 B1 B5 C4 C7 D7 D8');
    expect(new Set(crossSector.map(({ title }) => bareTitle(title))).size).toBe(2);
    expect(crossSector.map(({ weight }) => weight)).toEqual([10, 30, 10, 30, 5, 30, 5, 30]);
  });

  it('totals 100 in each sector', () => {
    const weights = plan.summary.map(({ weight }) => [weight]);
    const units = plan.summary.map(({ unit }) => [resolveUnit(plan.units, unit)?.name ?? '']);
    expect(checkWeights(weights, 100, units)).toEqual(
      plan.units.map(({ name }) => [name, 100, 'OK']),
    );
  });

  it('says how each row is measured, and leaves every state to be written', () => {
    expect(plan.summary.filter(({ indicators }) => indicators === '')).toEqual([]);
    expect(plan.summary.flatMap(({ states }) => states)).toEqual([]);
    expect(codes(plan.summary.filter(({ notes }) => notes !== ''))).toBe('C3 C4 C6 D4');
  });
});

describe('sheets', () => {
  it('has the 25 that the text holds, whole or cut', () => {
    expect(codes(plan.objectives)).toBe(
      'A1 A2 A3 A5 B2 B3 B4 B5 B6 B8 B9 C2 C3 C4 C5 C6 C7 C8 D1 D2 D3 D5 D6 D7 D8',
    );
    const held = codes(plan.objectives).split(' ');
    const without = plan.summary.filter((row) => !held.includes(codeOf(row)));
    expect(codes(without)).toBe('A4 A6 B1 B7 C1 D4');
    expect(plan.objectives.filter(({ number }) => number.startsWith('0'))).toHaveLength(3);
  });

  it('knows the weight, the responsible and the duration of those not cut', () => {
    for (const one of plan.objectives) {
      const heading = [one.owner !== '', one.weight !== null, one.duration !== ''];
      expect([codeOf(one), ...heading]).toEqual([codeOf(one), ...heading.map(() => !isCut(one))]);
    }
    expect(codes(plan.objectives.filter((one) => one.description === '' && !isCut(one)))).toBe(
      'B6',
    );
  });

  it('prints six weights that are not those of the summary', () => {
    const rows = new Map(plan.summary.map((row) => [codeOf(row), row]));
    const different = plan.objectives
      .map((one) => [codeOf(one), one.weight, rows.get(codeOf(one))?.weight])
      .filter(([, sheet, summary]) => sheet !== null && sheet !== summary);
    expect(different).toEqual([
      ['B6', 100, 10],
      ['D1', 20, 15],
      ['D2', 20, 10],
      ['D3', 20, 5],
      ['D5', 20, 15],
      ['D6', 25, 10],
    ]);
  });

  it('gives a cut sheet the title of its row, and the others their own', () => {
    const rows = new Map(plan.summary.map((row) => [codeOf(row), row]));
    const renamed = plan.objectives.filter(
      (one) => bareTitle(one.title) !== bareTitle(rows.get(codeOf(one))?.title ?? ''),
    );
    expect(codes(renamed)).toBe('A1 A2 C2 D1 D2 D6');
    expect(plan.objectives.filter(({ title }) => title.trim() === '')).toEqual([]);
  });

  it('marks the objectives of every sector; two of the last name the responsible of the second', () => {
    expect(codes(plan.objectives.filter(({ crossSector }) => crossSector))).toBe(
      'A5 B5 C4 C7 D7 D8',
    );
    expect(codes(plan.objectives.filter(({ lead }) => lead !== ''))).toBe('A5 D7 D8');
    const elsewhere = plan.objectives.filter(
      (one) => one.owner !== '' && one.owner !== resolveUnit(plan.units, one.unit)?.owner,
    );
    expect(codes(elsewhere)).toBe('D7 D8');
    expect(new Set(elsewhere.map(({ owner }) => owner))).toEqual(new Set([plan.units[1]?.owner]));
  });

  it('ends two objectives in 2025, after the plan, and one in no year', () => {
    const ending = (year: number | null) =>
      codes(plan.objectives.filter((one) => one.completionYear === year && !isCut(one)));
    expect(ending(2025)).toBe('C3 C6');
    expect(ending(null)).toBe('D6');
  });

  it('keeps the indicators and the levels of attainment of each sheet', () => {
    const counts = (count: (one: Objective) => number) =>
      Object.fromEntries(
        plan.objectives.map((one) => [codeOf(one), count(one)]).filter(([, items]) => items !== 0),
      ) as Record<string, number>;
    expect(counts(({ indicatorTable }) => indicatorTable.indicators.length)).toEqual({
      ...{ A1: 2, A2: 2, B2: 3, B3: 2, B4: 3, B6: 1, B8: 1, B9: 1 },
      ...{ C2: 1, C3: 4, C6: 3, C7: 3, C8: 3, D7: 2 },
    });
    expect(counts(({ levels }) => levels.length)).toEqual({
      ...{ A1: 1, A2: 2, B2: 1, B3: 1, B4: 1, B6: 1, B8: 1, B9: 1 },
      ...{ C2: 3, C5: 2, C6: 3, C7: 3, C8: 3, D7: 3 },
    });
    const labels = plan.objectives.flatMap(({ levels }) => levels.map(({ label }) => label));
    expect([...new Set(labels)]).toEqual([
      '1° monitoraggio semestrale',
      'Consuntivo',
      'monitoraggio conclusivo',
      'Monitoraggio conclusivo',
      '1° monitoraggio trim.',
      '2° monitoraggio trim.',
    ]);
  });
});

/** As printed: objective, cells of the row, first and last marked cell (or the marked cells). */
const PRINTED_ROWS = `
  A1 17 4–4 · A1 17 11–17 · A2 12 6–6 · A2 12 6–12 · A3 25 · A3 25 24–24
  B3 25 1–25 · B4 16 1–16 · B8 14 1–14 · B9 14 1–14
  C2 31 1–31 · C2 31 1–31 · C6 27 1–27 · C6 27 1–27 · C6 27 13–27
  C7 25 1–25 · C7 25 6,11,17,23 · C7 29 24–29 · C8 33 · C8 33
  D1 12 4–9 · D1 12 5–7 · D2 16 1–5 · D2 16 3–8 · D3 14 1–5 · D3 14 1–5 · D3 14 2–10
  D6 19 4–8 · D6 19 7–13 · D7 14 1–4 · D7 14 3–14 · D7 14 3–14 · D8 19 1–19`
  .trim()
  .split(/\s*(?:·|\n)\s*/)
  .map((row) => {
    const [code = '', cells = '', marked = ''] = row.split(' ');
    const [first = 0, last = 0] = marked.split('–').map(Number);
    const range = Array.from({ length: last - first + 1 }, (_, index) => first + index);
    const marks = marked.includes(',') ? marked.split(',').map(Number) : range;
    return { code, cells: Number(cells), marks: marked === '' ? [] : marks };
  });

/** Cell k of n in fortnights: those after the previous cell's last, up to ⌈24·k/n⌉; at least that one. */
function fortnights(marks: number[], cells: number): number[] {
  const all = new Set<number>();
  for (const mark of marks) {
    const last = Math.ceil((24 * mark) / cells);
    const before = Math.ceil((24 * (mark - 1)) / cells);
    for (let each = Math.min(before + 1, last); each <= last; each++) all.add(each);
  }
  return [...all].sort((a, b) => a - b);
}

describe('schedules', () => {
  const rows = plan.objectives.flatMap((one) =>
    one.schedules.flatMap(({ periods, phases }) =>
      phases.map((phase) => ({ code: codeOf(one), periods, phase })),
    ),
  );

  it('has one block of 2024 for each sheet that prints phases', () => {
    const blocks = plan.objectives.flatMap(({ schedules }) => schedules);
    expect(blocks).toHaveLength(new Set(PRINTED_ROWS.map(({ code }) => code)).size);
    expect(blocks.filter(({ year, doneLabel }) => year !== 2024 || doneLabel !== '')).toEqual([]);
    expect(rows.filter(({ phase }) => phase.name === '' || phase.done.length > 0)).toEqual([]);
  });

  it('reads months where the grid has 12 cells, fortnights where it has another number', () => {
    expect(rows.map(({ code, phase }) => [code, phase.printedCells ?? 12])).toEqual(
      PRINTED_ROWS.map(({ code, cells }) => [code, cells]),
    );
    expect(rows.map(({ code, phase }) => [code, phase.planned])).toEqual(
      PRINTED_ROWS.map(({ code, cells, marks }) => [
        code,
        cells === 12 ? marks : fortnights(marks, cells),
      ]),
    );
    for (const { periods, phase } of rows) {
      expect(periods).toBe(phase.printedCells === undefined ? 12 : 24);
    }
  });

  it('marks positions inside the year, in order', () => {
    for (const { periods, phase } of rows) {
      expect(phase.planned.filter((each) => each < 1 || each > periods)).toEqual([]);
      expect([...new Set(phase.planned)].sort((a, b) => a - b)).toEqual(phase.planned);
    }
  });

  it('checks the payments in March, June, September and December', () => {
    const quarterly = rows.find(({ phase }) => phase.name.includes('Monitoraggio trimestrale'));
    expect(quarterly?.phase.planned.map((each) => Math.ceil(each / 2))).toEqual([3, 6, 9, 12]);
  });
});

describe('texts', () => {
  const texts: string[] = [];
  JSON.stringify(plan, (_key, value: unknown) => {
    if (typeof value === 'string') texts.push(value);
    return value;
  });

  it('resolves every printed unit', () => {
    const printed = [...plan.objectives, ...plan.summary].map(({ unit }) => unit);
    expect(printed.filter((unit) => resolveUnit(plan.units, unit) === undefined)).toEqual([]);
  });

  it('holds plain text: no mark-up, tabs, doubled or outer spaces, blank paragraphs', () => {
    const odd = texts.filter((text) => /\*|<\/?[a-z]|\t| {2}|^\s|\s$|\n\s|\s\n/.test(text));
    expect(odd).toEqual([]);
  });

  it('speaks of roles, never of persons', () => {
    const owners = [
      ...plan.units.map(({ owner }) => owner),
      ...plan.objectives.map(({ owner }) => owner),
      ...plan.objectives.flatMap(({ schedules }) =>
        schedules.flatMap(({ phases }) => phases.map(({ owner }) => owner)),
      ),
    ].filter((owner) => owner !== '');
    const role = /^(Responsabil[ei] |Resp\. Servizio|Resp\.Serv\b|Collaboratore del servizio$)/;
    expect(owners.filter((owner) => !role.test(owner))).toEqual([]);
    expect(owners.filter((owner) => /\b[A-Z]\. ?[A-Z]\./.test(owner))).toEqual([]);
    expect(
      texts.filter((text) => /\b(Dr|Dott|Avv|Ing|Arch|Rag|Geom)(\.|ssa|\s)/i.test(text)),
    ).toEqual([]);
  });
});
