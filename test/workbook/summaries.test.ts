/** The summaries of the real plans against the plans themselves: totals by unit, links, weights that follow. */
import { completeObjective, completePlan } from '../../src/domain/completePlan';
import type { Objective } from '../../src/domain/objective';
import type { Plan, SummaryRow } from '../../src/domain/plan';
import { resolveUnit } from '../../src/domain/units';
import { SheetReader } from '../../src/templates/reading/sheetReader';
import { labelKey } from '../../src/templates/labels';
import type { SheetContents } from '../../src/templates/sheetContents';
import { isMark } from '../../src/templates/sintesi/sections';
import { SINTESI } from '../../src/templates/sintesi';
import { updateSummaries, writePlan } from '../../src/workbook';
import { readSheets } from '../../src/workbook/readSheets';
import type { Host } from '../../workbench/host';
import { fixture } from '../fixtures/plans';
import { chosen } from '../sample';
import { namedValues, openWorkbook } from './support';

const numberOf = (number: string) => number.replace(/^0+(?=\d)/, '');

/** What a plan prints, worked out here on its own. */
function printed(plan: Plan) {
  const unitOf = (name: string) => resolveUnit(plan.units, name)?.name ?? name;
  const rows: Pick<SummaryRow, 'number' | 'unit' | 'weight' | 'see'>[] =
    plan.summary.length > 0 ? plan.summary : plan.objectives;
  const units = [...new Set(rows.map(({ unit }) => unitOf(unit)))];
  const ofUnit = (unit: string) => rows.filter((row) => unitOf(row.unit) === unit);
  const totals = units.map((unit) => [
    unit,
    ofUnit(unit).reduce((sum, { weight }) => sum + (weight ?? 0), 0),
  ]);
  /** The objectives that have a sheet and that a row may stand for: its unit's of that number, or that it refers to. */
  const sheetsFor = ({ number, unit, see }: SummaryRow): Objective[] =>
    see === undefined
      ? plan.objectives.filter(
          (each) =>
            numberOf(each.number) === numberOf(number) && unitOf(each.unit) === unitOf(unit),
        )
      : plan.objectives.filter((each) => each.number === see);
  return { unitOf, units, totals, ofUnit, sheetsFor };
}

/** The rows of a summary as shown, without the blank one that ends it: number, unit, weight by their headings, and the row on the sheet. */
function shownRows(sheet: SheetContents) {
  const reader = new SheetReader(sheet);
  const { row, column, rows, columns } = reader.named('Sintesi')!;
  const labels = reader.labels(row, column, column + columns);
  const place = (label: string) => labels.get(labelKey(label));
  return Array.from({ length: rows - 2 }, (_, index) => row + 1 + index).flatMap((at) => {
    const shown = (label: string) => reader.value(at, place(label) ?? -1);
    // Headings between the rows say no objective.
    if (isMark(String(shown('CODICE')))) return [];
    return [{ at, number: shown('N.'), unit: shown('SETTORE'), weight: shown('PESO') }];
  });
}

/** The text of a named cell; blank where the sheet has none of that name. */
function textIn({ names, values }: SheetContents, name: string): string {
  const area = names.get(name);
  return area ? String(values[area.row]?.[area.column] ?? '') : '';
}

const summariesIn = (sheets: readonly SheetContents[]) =>
  sheets.filter(({ template }) => template === SINTESI);

/** The check of the weights below a summary: unit, sum, outcome, row to look at. */
function checkOf({ values, names }: SheetContents): unknown[][] {
  const { row, column, rows, columns } = names.get('VerificaPesi')!;
  return values
    .slice(row, row + rows)
    .map((each) => each.slice(column, column + columns))
    .filter(([unit]) => unit !== '');
}

/** Where the cells of a sheet's first column of a summary lead: sheet and cell. */
const linksOf = (host: Host, summary: SheetContents) =>
  host.run(async (context) => {
    const { column } = summary.names.get('Sintesi')!;
    const sheet = context.workbook.worksheets.getItem(summary.name);
    const cells = shownRows(summary).map(({ at }) => sheet.getCell(at, column).load('hyperlink'));
    await context.sync();
    return cells.map(({ hyperlink }) => hyperlink?.documentReference);
  });

/** Part of the sheets, taken all over: they take the most time. The summary is whole where the plan prints one. */
const withSheets = (plan: Plan, oneOf: number): Plan => ({
  ...plan,
  anticorruption: [],
  objectives: plan.objectives.filter((_, index) => index % oneOf === 0),
});

const PLANS = [
  ['terre-di-pianura', 4],
  ['luzzara', 3],
  ['terre-di-castelli', 20],
] as const;

describe.each(chosen(PLANS, 1, 12))('the summaries of %s', (name, oneOf) => {
  const plan = withSheets(fixture(name), oneOf);
  const { unitOf, units, totals, ofUnit, sheetsFor } = printed(plan);
  const hasWeights = name !== 'terre-di-castelli';
  let host: Host;
  let sheets: SheetContents[];
  beforeAll(async () => {
    host = await openWorkbook();
    await writePlan(plan);
    sheets = await readSheets();
  });
  afterAll(() => host.dispose());

  it('list for each unit, and for the authority, the rows that the plan prints', () => {
    const [whole, ...ofUnits] = summariesIn(sheets).map((sheet) =>
      shownRows(sheet).map(({ number, unit }) => [number, unit]),
    );
    const rowsOf = (unit: string) => ofUnit(unit).map(({ number }) => [number, unit]);
    expect(ofUnits).toEqual(units.map(rowsOf));
    expect(whole).toHaveLength(units.flatMap(rowsOf).length);
    expect(whole).toEqual(expect.arrayContaining(units.flatMap(rowsOf)));
  });

  it('lead from every row that has a sheet to that sheet', async () => {
    for (const summary of summariesIn(sheets)) {
      const links = await linksOf(host, summary);
      shownRows(summary).forEach(({ number, unit }, index) => {
        const row = ofUnit(String(unit)).find((each) => each.number === number)!;
        const expected = sheetsFor(row as SummaryRow);
        const target = /^'?(.+?)'?!A1$/.exec(links[index] ?? '')?.[1];
        if (expected.length === 0) return expect(target).toBeUndefined();
        const sheet = sheets.find((each) => each.name === target)!;
        const isExpected = expected.some(
          (each) =>
            each.number === textIn(sheet, 'Numero') &&
            each.title === textIn(sheet, 'Titolo') &&
            unitOf(each.unit) === unitOf(textIn(sheet, 'Settore')),
        );
        expect([number, unit, target, isExpected]).toEqual([number, unit, target, true]);
      });
    }
  });

  if (!hasWeights) {
    it('check no weights: the template has none', () => {
      for (const { names } of summariesIn(sheets)) expect(names.has('VerificaPesi')).toBe(false);
    });
    return;
  }

  it('total the weights of each unit as the plan does, on the authority’s and on the unit’s own', () => {
    const [whole, ...ofUnits] = summariesIn(sheets);
    const sums = (sheet: SheetContents) => checkOf(sheet).map(([unit, sum]) => [unit, sum]);
    expect(sums(whole!)).toEqual(totals);
    expect(ofUnits.flatMap(sums)).toEqual(totals);
  });

  it('all follow a weight changed on its sheet, and no other row does', async () => {
    const own = plan.objectives.find((each) =>
      ofUnit(unitOf(each.unit)).some(
        ({ number, weight, see }) =>
          see === undefined && number === each.number && weight !== null && weight === each.weight,
      ),
    )!;
    const unit = unitOf(own.unit);
    const changed = own.weight! + 7;
    const sheet = sheets.find((each) => textIn(each, 'Titolo') === own.title)!;
    const field = sheet.names.has('Peso') ? 'Peso' : 'Priorita';
    await host.run(async (context) => {
      const names = context.workbook.worksheets.getItem(sheet.name).names;
      names.getItem(field).getRange().getCell(0, 0).values = [
        [field === 'Peso' ? changed : `Strategicità 100 – Peso ${changed}%`],
      ];
      await context.sync();
    });
    const after = await readSheets();
    const before = summariesIn(sheets);
    let follow = 0;
    summariesIn(after).forEach((summary, index) => {
      const was = shownRows(before[index]!);
      shownRows(summary).forEach(({ number, unit: of, weight }, row) => {
        const isIt = number === own.number && of === unit;
        expect([number, of, weight]).toEqual([number, of, isIt ? changed : was[row]?.weight]);
        if (isIt) follow += 1;
      });
      const sums = totals.filter(([of]) => checkOf(summary).some(([each]) => each === of));
      expect(checkOf(summary).map(([of, sum]) => [of, sum])).toEqual(
        sums.map(([of, sum]) => [of, of === unit ? Number(sum) + 7 : sum]),
      );
    });
    expect(follow).toBe(2);
  });
});

describe('the totals of a list', () => {
  it('are for each responsible the sum of the weights that the document prints', async () => {
    const plan = fixture('casalbuttano');
    const host = await openWorkbook();
    await writePlan(plan);
    for (const [index, [, sum]] of printed(plan).totals.entries()) {
      const name = `Obiettivi_${index + 1}_Totale`;
      const [total] = await namedValues(host, 'Elenco obiettivi', name);
      expect(total?.slice(0, 3)).toEqual([
        'TOTALE',
        sum === 100 ? 'OK' : expect.stringMatching(/^Somma/),
        sum,
      ]);
    }
    host.dispose();
  });

  it('are for each area the objectives announced beside those that are there', async () => {
    const plan = fixture('bassa-romagna');
    const host = await openWorkbook();
    await writePlan(plan);
    const counts = await namedValues(host, 'Valore pubblico', 'Conteggio');
    const there = (area: string) => plan.objectives.filter((each) => each.area === area).length;
    expect(counts.slice(2, 2 + plan.areas.length)).toEqual(
      plan.areas.map(({ area, count }) => [area, count, there(area)]),
    );
    const announced = plan.areas.reduce((sum, { count }) => sum + (count ?? 0), 0);
    const [total, stated] = counts.slice(-2);
    expect(total).toEqual(['TOTALE', announced, plan.objectives.length]);
    expect(stated?.[2]).toContain(`stampa ${plan.printedTotal}, la somma è ${announced}`);
    host.dispose();
  });
});

describe('the summaries of a plan that weighs with coefficients', () => {
  it('show what each is out of 100 among those of its unit, and ask them for no total', async () => {
    const given = [
      ['1', 'SUAP', 1],
      ['2', 'CUC', 2],
      ['3', 'SUAP', 1.5],
      ['4', 'SUAP', null],
    ] as const;
    const plan = completePlan({
      ...{ id: 'prova', firstYear: 2025, weightScale: 'coefficienti' },
      units: [{ name: 'SUAP' }, { name: 'CUC' }],
      objectives: given.map(([number, unit, weight]) => ({ number, title: number, unit, weight })),
    });
    const host = await openWorkbook();
    await writePlan(plan);
    const [headings, ...found] = await namedValues(host, 'Sintesi obiettivi', 'Sintesi');
    const rows = found.slice(0, -1);
    const [weight, share] = ['PESO', 'QUOTA SU 100'].map((label) => headings!.indexOf(label));
    expect(headings).not.toContain('PESO PROGRESSIVO');
    expect(rows.map((row) => [row[weight!], row[share!]])).toEqual([
      [1, 40],
      [1.5, 60],
      ['', ''],
      [2, 100],
    ]);
    const check = await namedValues(host, 'Sintesi obiettivi', 'VerificaPesi');
    expect(check.filter(([unit]) => unit !== '')).toEqual([
      ['SUAP', 2.5],
      ['CUC', 2],
    ]);
    host.dispose();
  });
});

/** Objectives of one unit, called by their numbers. */
const tributi = (numbers: string[], weight: number) =>
  completePlan({
    ...{ id: 'prova', template: 'peg-cronoprogramma', firstYear: 2025 },
    objectives: numbers.map((number) =>
      completeObjective({ number, title: number, unit: 'Tributi', weight }, 2025),
    ),
  });

describe('a weight that is a formula in error', () => {
  it('is told in words in the summary, beside a weight typed there too, and in the check of the weights', async () => {
    const host = await openWorkbook();
    await writePlan(tributi(['1', '2', '3'], 20));
    const [headings] = await namedValues(host, 'Sintesi obiettivi', 'Sintesi');
    const [weight, difference] = ['PESO', 'CONTROLLO'].map((label) => headings!.indexOf(label));
    await host.run(async ({ workbook: { worksheets } }) => {
      for (const number of ['1', '2'])
        worksheets
          .getItem(`Ob ${number}`)
          .names.getItem('Priorita')
          .getRange()
          .getCell(0, 0).formulas = [['=1/0']];
      const summary = worksheets.getItem('Sintesi obiettivi');
      summary.names.getItem('Sintesi').getRange().getCell(2, weight!).values = [[30]];
    });
    const [, ...rows] = await namedValues(host, 'Sintesi obiettivi', 'Sintesi');
    expect(rows.slice(0, 3).map((row) => [row[weight!], row[difference!]])).toEqual([
      ['Peso in errore', ''],
      [30, 'Nella scheda: Peso in errore'],
      [20, ''],
    ]);
    const check = await namedValues(host, 'Sintesi obiettivi', 'VerificaPesi');
    expect(check[0]![0]).toBe('pesi, riga 1: «Peso in errore» non è un numero');
    host.dispose();
  });

  it('is none where the sheet itself is gone: a row that is kept for its note weighs nothing', async () => {
    const host = await openWorkbook();
    await writePlan(tributi(['1', '2'], 40));
    await host.run(async ({ workbook: { worksheets } }) => {
      const table = worksheets.getItem('Sintesi obiettivi').names.getItem('Sintesi').getRange();
      table.getRow(2).getLastCell().getOffsetRange(0, 2).values = [['chiedere']];
      worksheets.getItem('Ob 2').delete();
    });
    await updateSummaries();
    const [headings, ...rows] = await namedValues(host, 'Sintesi obiettivi', 'Sintesi');
    const weights = rows.map((row) => row[headings!.indexOf('PESO')]);
    expect(weights.slice(0, 2)).toEqual([40, '']);
    const [first] = await namedValues(host, 'Sintesi obiettivi', 'VerificaPesi');
    expect(first!.slice(0, 3)).toEqual(['Tributi', 40, 'Somma 40: mancano 60']);
    host.dispose();
  });

  it('is told as not to be read, until the update, beside a weight that somebody typed', async () => {
    const host = await openWorkbook();
    await writePlan(tributi(['1', '2'], 40));
    const [headings] = await namedValues(host, 'Sintesi obiettivi', 'Sintesi');
    const [weight, difference] = ['PESO', 'CONTROLLO'].map((label) => headings!.indexOf(label));
    await host.run(async ({ workbook: { worksheets } }) => {
      const summary = worksheets.getItem('Sintesi obiettivi');
      summary.names.getItem('Sintesi').getRange().getCell(2, weight!).values = [[60]];
      worksheets.getItem('Ob 2').delete();
    });
    const ofSecond = async () =>
      (await namedValues(host, 'Sintesi obiettivi', 'Sintesi'))[2]?.[difference!];
    expect(await ofSecond()).toBe('Peso della scheda non leggibile');
    await updateSummaries();
    expect(await ofSecond()).toBe('obiettivo tolto');
    host.dispose();
  });
});
