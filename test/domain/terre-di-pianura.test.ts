/**
 * The example plan against what is known of the document. Pages are missing from the published text:
 * five sheets have no expected results and no indicator table.
 */
import type { Objective } from '../../src/domain/objective';
import { checkWeights } from '../../src/functions/reading/weightTotals';
import { resolveUnit } from '../../src/domain/units';
import { plan, sheetOf } from '../fixtures/terre-di-pianura';

function totalsBy(unitOf: (printed: string) => string): Record<string, number> {
  const totals: Record<string, number> = {};
  for (const row of plan.summary) {
    const unit = unitOf(row.unit);
    totals[unit] = (totals[unit] ?? 0) + (row.weight ?? 0);
  }
  return totals;
}

describe('sheets', () => {
  it('has the eleven that the text holds, each with a unit, a description and people', () => {
    expect(plan.objectives.map(({ number }) => number)).toEqual(
      '1/1 2/2 1/3 2/4 1/5 1/7 2/8 1/10 2/11 1/13 2/14'.split(' '),
    );
    for (const one of plan.objectives) {
      expect(one.description.length).toBeGreaterThan(600);
      expect(one.people.flatMap(({ members }) => members).length).toBeGreaterThan(1);
      expect(one.strategicRelevance).toBe(100);
    }
  });

  it('leaves blank what the document leaves blank', () => {
    const blank = (field: keyof Objective) =>
      plan.objectives.filter((one) => one[field] === '').map(({ number }) => number);
    expect(blank('strategy')).toEqual(['1/1', '2/14']);
    expect(blank('stakeholders')).toEqual(['1/3', '1/10', '2/11', '1/13', '2/14']);
    expect(blank('otherUnits')).toEqual(['1/3', '1/13']);
    expect(blank('expectedResults')).toEqual(['2/4', '1/5', '1/7', '2/8', '1/10']);
  });

  it('prints the indicators under the six headers of the document', () => {
    const fields = (number: string) =>
      sheetOf(number).indicatorTable.columns.map(({ field }) => field);
    const full = [
      'description',
      'unitOfMeasure',
      'baseline',
      'target',
      'midYearTarget',
      'finalResult',
    ];
    expect(fields('1/1')).toEqual(full);
    expect(fields('2/2')).toEqual(full.slice(0, 3));
    expect(fields('1/3')).toEqual(full);
    expect(fields('2/11')).toEqual(full);
    expect(fields('1/13')).toEqual(full.filter((field) => field !== 'baseline'));
    expect(fields('2/14')).toEqual(
      full.map((field) => (field === 'baseline' ? 'declaredTarget' : field)),
    );
    const lastLabel = (number: string) => sheetOf(number).indicatorTable.columns.at(-1)?.label;
    expect(lastLabel('1/1')).toBe('Risultato finale atteso');
    expect(lastLabel('2/11')).toBe('Risultato finale');
    const rows = plan.objectives.map(({ indicatorTable }) => indicatorTable.indicators.length);
    expect(rows).toEqual([9, 5, 2, 0, 0, 0, 0, 0, 1, 1, 1]);
  });

  it('gives an indicator no value in a column that its table does not print', () => {
    for (const { indicatorTable } of plan.objectives) {
      const printed = new Set(indicatorTable.columns.map(({ field }) => field));
      for (const indicator of indicatorTable.indicators) {
        for (const field of Object.keys(indicator)) expect(printed).toContain(field);
      }
    }
  });

  it('keeps sentences, percentages and numbers as they are written', () => {
    const { indicators } = sheetOf('1/1').indicatorTable;
    expect(indicators[0]?.target).toBe(2);
    expect(indicators[2]?.target).toBe(
      '4 consigli comunali e consiglio unione per deliberare 3 convenzioni',
    );
    expect(indicators[5]?.midYearTarget).toBe('50%');
    expect(sheetOf('1/3').indicatorTable.indicators[1]).toMatchObject({
      baseline: '88%',
      target: 690,
      midYearTarget: 300,
      finalResult: 390,
    });
  });

  it('keeps the shares of participation, even where they do not total 100', () => {
    const total = (number: string) =>
      sheetOf(number).people[0]?.members.reduce((sum, { share }) => sum + (share ?? 0), 0);
    expect(total('2/4')).toBe(90);
    expect(total('1/5')).toBe(150);
    expect(sheetOf('2/2').people[0]?.members.map(({ share }) => share)).toEqual([
      100,
      100,
      100,
      null,
    ]);
    for (const number of ['1/3', '1/7', '2/8', '1/10', '2/11', '1/13', '2/14']) {
      expect(total(number)).toBe(100);
    }
    expect(sheetOf('1/1').people.map(({ members }) => members.length)).toEqual([9, 4]);
  });
});

describe('summary', () => {
  it('has 16 rows numbered from 1 to 16 in the plan', () => {
    expect(plan.summary.map(({ number }) => Number(number.split('/')[1]))).toEqual(
      Array.from({ length: 16 }, (_, index) => index + 1),
    );
  });

  it('has a sheet for eleven rows and refers the other five to the sheet of 1/1', () => {
    const numbers = new Set(plan.objectives.map(({ number }) => number));
    const without = plan.summary.filter(({ number }) => !numbers.has(number));
    expect(without.map(({ number }) => number)).toEqual(['2/6', '3/9', '3/12', '1/15', '1/16']);
    expect(plan.summary.filter(({ see }) => see !== undefined)).toEqual(without);
    expect(without.every(({ see }) => see === '1/1')).toBe(true);
  });

  it('speaks of nine distinct objectives', () => {
    const titleOf = new Map(plan.summary.map(({ number, title }) => [number, title]));
    const titles = plan.summary.map(({ see, title }) => (see ? titleOf.get(see) : title));
    expect(new Set(titles).size).toBe(9);
  });

  it('gives each sheet the weight that the sheet prints, in the same unit', () => {
    for (const one of plan.objectives) {
      const row = plan.summary.find(({ number }) => number === one.number);
      expect(row?.weight).toBe(one.weight);
      expect(row?.strategicRelevance).toBe(one.strategicRelevance);
      const unit = resolveUnit(plan.units, one.unit);
      expect(unit).toBeDefined();
      expect(resolveUnit(plan.units, row?.unit ?? '')).toBe(unit);
    }
  });

  it('agrees with the sharing units that the sheet of 1/1 lists', () => {
    const shared = sheetOf('1/1').sharedWith;
    expect(shared).toHaveLength(5);
    for (const { number, unit, weight, strategicRelevance } of shared) {
      const row = plan.summary.find((one) => one.number === number);
      expect(row).toMatchObject({ see: '1/1', weight, strategicRelevance });
      const resolved = resolveUnit(plan.units, unit);
      expect(resolved).toBeDefined();
      expect(resolveUnit(plan.units, row?.unit ?? '')).toBe(resolved);
    }
  });
});

describe('units', () => {
  it('resolves every printed unit', () => {
    const printed = [
      ...plan.summary.map(({ unit }) => unit),
      ...plan.objectives.map(({ unit }) => unit),
      ...plan.objectives.flatMap(({ sharedWith }) => sharedWith.map(({ unit }) => unit)),
    ];
    expect(printed.filter((unit) => resolveUnit(plan.units, unit) === undefined)).toEqual([]);
  });

  it('totals 100 in each of the eight units', () => {
    const totals = totalsBy((printed) => resolveUnit(plan.units, printed)?.name ?? '?');
    expect(totals).toEqual(Object.fromEntries(plan.units.map(({ name }) => [name, 100])));
    expect(plan.units).toHaveLength(8);
  });

  it('does not total 100 by the names as printed: why aliases exist', () => {
    const totals = totalsBy((printed) => printed);
    expect(totals).toMatchObject({
      'Coordinamento generale': 80,
      'Coordinamento generale – servizio segreteria': 20,
      'Servizi finanziari': 20,
      'Servizi Finanziari': 80,
      'Progettazione e CUC': 30,
      CUC: 70,
    });
  });
});

describe('VERIFICA_PESI over the summary', () => {
  const weights = plan.summary.map(({ weight }) => [weight]);
  const check = (nameOf: (printed: string) => string) =>
    checkWeights(
      weights,
      100,
      plan.summary.map(({ unit }) => [nameOf(unit)]),
    );

  it('raises the alarms of a naive grouping with the names as printed, except for their case', () => {
    expect(check((printed) => printed)).toEqual([
      ['Coordinamento generale', 80, 'Somma 80: mancano 20'],
      ['Coordinamento generale – servizio segreteria', 20, 'Somma 20: mancano 80'],
      ['Suap', 100, 'OK'],
      ['SIA', 100, 'OK'],
      ['Servizi finanziari', 100, 'OK'],
      ['Progettazione e CUC', 30, 'Somma 30: mancano 70'],
      ['CUC', 70, 'Somma 70: mancano 30'],
      ['Tributi e riscossione coattiva', 100, 'OK'],
      ['Governo del territorio', 100, 'OK'],
      ['Welfare locale', 100, 'OK'],
    ]);
  });

  it('is clean with the aliases', () => {
    expect(check((printed) => resolveUnit(plan.units, printed)?.name ?? printed)).toEqual(
      plan.units.map(({ name }) => [name, 100, 'OK']),
    );
  });
});

describe('texts', () => {
  const texts: string[] = [];
  JSON.stringify(plan, (_key, value: unknown) => {
    if (typeof value === 'string') texts.push(value);
    return value;
  });

  it('holds plain text: no mark-up, tabs, doubled or outer spaces, blank paragraphs', () => {
    const odd = texts.filter((text) => /\*|<\/?[a-z]|\t| {2}|^\s|\s$|\n\s|\s\n/.test(text));
    expect(odd).toEqual([]);
  });

  it('speaks of roles, never of persons', () => {
    const roles = [
      ...plan.units.map(({ owner }) => owner),
      ...[...plan.objectives, ...plan.summary].flatMap(({ owner, portfolioHolder }) => [
        owner,
        portfolioHolder,
      ]),
    ];
    const role =
      /^(Responsabile |Resp\. |(Due )?Assessor[ei] competent[ei]$|(Presidente e )?Giunta$)/;
    expect(roles.filter((text) => !role.test(text))).toEqual([]);
    expect(
      texts.filter((text) => /\b(Dr|Dott|Avv|Ing|Arch|Rag|Geom)(\.|ssa|\s)/.test(text)),
    ).toEqual([]);
  });
});
