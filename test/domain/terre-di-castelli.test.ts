/**
 * The example plan of Unione Terre di Castelli against the counts of the document: 103 sheets, no weights,
 * no grid of months. What the document leaves blank or misprints is listed here, not repaired.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { completePlan } from '../../src/domain/completePlan';
import type { Objective } from '../../src/domain/objective';
import { resolveUnit } from '../../src/domain/units';

const file = join(__dirname, '../fixtures/terre-di-castelli.json');
const plan = completePlan(
  JSON.parse(readFileSync(file, 'utf8')) as Parameters<typeof completePlan>[0],
);

const of = (kind: Objective['kind']) => plan.objectives.filter((one) => one.kind === kind);

/** How many times each text occurs. */
function countsOf(texts: string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const text of texts) counts[text] = (counts[text] ?? 0) + 1;
  return counts;
}

/** Numbers restart in each service: an objective is named with its kind, service and number. */
const nameOf = ({ kind, service, number }: Objective) => `${kind} ${number} ${service}`;

const phasesOf = ({ schedules }: Objective) => schedules.flatMap(({ phases }) => phases);

describe('objectives', () => {
  it('are 103: 58 strategic and 45 ordinary', () => {
    expect(plan.template).toBe('pdo-strategico-ordinario');
    expect(plan.objectives).toHaveLength(103);
    expect(of('strategico')).toHaveLength(58);
    expect(of('ordinario')).toHaveLength(45);
  });

  it('are as many in each structure as the document prints', () => {
    expect(countsOf(of('strategico').map(({ unit }) => unit))).toEqual({
      'Affari generali': 17,
      'Area tecnica': 15,
      'Pianificazione territoriale': 1,
      'Corpo unico di Polizia locale': 3,
      'Servizi finanziari': 4,
      'Welfare locale': 18,
    });
    expect(countsOf(of('ordinario').map(({ unit }) => unit))).toEqual({
      'Affari generali': 17,
      'Area tecnica': 7,
      'Corpo unico di Polizia locale': 5,
      'Servizi finanziari': 4,
      'Welfare locale': 12,
    });
    expect(plan.objectives.every(({ unit }) => resolveUnit(plan.units, unit))).toBe(true);
  });

  it('are numbered within each service and kind, in the order in which the document prints them', () => {
    const numbers = (unit: string, kind: Objective['kind']) =>
      of(kind)
        .filter((one) => one.unit === unit)
        .map(({ number }) => number)
        .join(' ');
    expect(numbers('Affari generali', 'strategico')).toBe('1 1 2 3 1 2 3 4 5 1 2 3 1 2 3 4 5');
    expect(numbers('Affari generali', 'ordinario')).toBe('1 2 3 4 5 6 1 2 3 4 1 2 1 2 3 4 1');
    expect(numbers('Area tecnica', 'strategico')).toBe('1 2 3 4 5 6 7 8 9 10 11 12 14 15 16');
    expect(numbers('Area tecnica', 'ordinario')).toBe('1 2 3 4 5 6 7');
    expect(numbers('Pianificazione territoriale', 'strategico')).toBe('13');
    expect(numbers('Corpo unico di Polizia locale', 'strategico')).toBe('1 2 3');
    expect(numbers('Corpo unico di Polizia locale', 'ordinario')).toBe('1 2 3 4 5');
    expect(numbers('Servizi finanziari', 'strategico')).toBe('1 2 3 4');
    expect(numbers('Servizi finanziari', 'ordinario')).toBe('1 2 3 4');
    expect(numbers('Welfare locale', 'strategico')).toBe('1 2 3 4 5 1 2 3 4 5 1 2 3 4 1 2 3 4');
    expect(numbers('Welfare locale', 'ordinario')).toBe('1 2 3 1 2 3 1 2 3 1 2 3');
  });

  it('print the classes of performance in thirteen ways, and a slash where they are ordinary', () => {
    const counts = countsOf(plan.objectives.map(({ performance }) => performance));
    expect(counts).toEqual({
      Innovativo: 11,
      'Strategico di performance': 10,
      'Strategico di performance Molto impegnativo': 8,
      'Molto impegnativo': 7,
      'Strategico di performance Innovativo': 5,
      'Strategico - molto impegnativo': 5,
      'Strategico di performance e Molto impegnativo': 3,
      'Strategico Molto impegnativo': 3,
      'Strategico Innovativo': 2,
      'Strategico innovativo': 1,
      'Strategico di performance e Innovativo': 1,
      'Strategico di performance e Innovativo e Molto impegnativo': 1,
      'Strategico di performance Impegnativo': 1,
      '/': 45,
    });
    expect(Object.values(counts).reduce((sum, count) => sum + count)).toBe(103);
    expect(of('ordinario').every(({ performance }) => performance === '/')).toBe(true);
  });

  it('have a title, a service, the references to the DUP, the units involved and two levels to fill', () => {
    for (const one of plan.objectives) {
      for (const field of ['title', 'service', 'otherUnits'] as const) {
        expect(one[field]).not.toBe('');
      }
      expect(one.strategicLine).toMatch(/^0[1-4] ?[-–] ?[A-Z]/);
      for (const line of one.operationalObjective.split('\n')) {
        expect(line).toMatch(/^\d\d\.\d\d(\.\d\d)? ?[-–]? ?[A-Z]/);
      }
      expect(one.levels).toEqual([
        { label: 'Percentuale raggiungimento al 31/07', value: null },
        { label: 'Percentuale raggiungimento al 31/12', value: null },
      ]);
    }
  });

  it('have no weight: there is nothing to total', () => {
    expect(plan.objectives.every(({ weight }) => weight === null)).toBe(true);
    expect(plan.summary).toEqual([]);
  });

  it('lack a description in twelve sheets', () => {
    const blank = plan.objectives.filter(({ description }) => description === '');
    expect(blank.map(nameOf)).toEqual([
      'strategico 1 Affari Generali Tutti i Servizi',
      'ordinario 1 Segreteria Generale',
      'ordinario 2 Segreteria Generale',
      'ordinario 3 Segreteria Generale',
      'ordinario 4 Segreteria Generale',
      'ordinario 5 Segreteria Generale',
      'ordinario 6 Segreteria Generale',
      'ordinario 1 Risorse Umane Gestione Giuridica e Gestione Economica del personale',
      'ordinario 2 Risorse Umane Gestione Giuridica',
      'ordinario 3 Risorse Umane Gestione Giuridica',
      'ordinario 4 Risorse Umane Gestione Giuridica',
      'strategico 1 Struttura Welfare Locale',
    ]);
  });
});

describe('phases', () => {
  it('are at least one in each objective, each with a name; their phrases give months to 183', () => {
    let withMonths = 0;
    for (const one of plan.objectives) {
      expect(one.schedules).toHaveLength(1);
      expect(one.schedules[0]).toMatchObject({ year: 2024, periods: 12, doneLabel: '' });
      expect(phasesOf(one).length).toBeGreaterThan(0);
      for (const { name, planned, done } of phasesOf(one)) {
        expect(name).not.toBe('');
        expect(done).toEqual([]);
        if (planned.length > 0) withMonths += 1;
      }
    }
    expect(withMonths).toBe(183);
    expect(plan.objectives.flatMap(phasesOf)).toHaveLength(424);
  });

  it('keep what the plan already writes in the column of the recorded ones', () => {
    const rasa = plan.objectives.find(({ title }) => title.includes('(RASA)'));
    expect(rasa && phasesOf(rasa).map(({ recorded }) => recorded)).toEqual([
      'entro marzo di ogni anno;',
      'annuale;',
      'entro il 30 giugno 2024;',
      'semestrale;',
      'annuale;',
      'quadrimestralmente.',
    ]);
    expect(plan.objectives.flatMap(phasesOf).filter(({ recorded }) => recorded)).toHaveLength(80);
  });

  it('share a span of time printed before them in sixteen sheets', () => {
    const spans = plan.objectives.map(({ duration }) => duration).filter((text) => text !== '');
    expect(countsOf(spans)).toEqual({ 'Dal 01/01/2024 al 31/12/2024': 15, "tutto l'anno": 1 });
  });
});

describe('indicators', () => {
  it('are at least one in each objective, but for three sheets that leave them blank', () => {
    const without = plan.objectives.filter(
      ({ indicatorTable }) => indicatorTable.indicators.length === 0,
    );
    expect(without.map(nameOf)).toEqual([
      'strategico 5 Sistemi informativi',
      'ordinario 2 Centrale Unica di Committenza',
      'strategico 2 Centrale Unica di Committenza',
    ]);
    const all = plan.objectives.flatMap(({ indicatorTable }) => indicatorTable.indicators);
    expect(all).toHaveLength(299);
    expect(all.every(({ description }) => description)).toBe(true);
  });

  it('stand under the labels of their sheet, years of older plans included', () => {
    const labels = (index: number) =>
      countsOf(plan.objectives.map((one) => one.indicatorTable.columns[index]?.label ?? ''));
    expect(labels(0)).toEqual({
      'Indicatori di risultato programmati anno 2024': 87,
      'Indicatori di risultato programmati anno 2024 (e 2025)': 1,
      'Indicatori di risultato programmati anno 2023': 7,
      'Indicatori di risultato programmati anno 2022': 2,
      'Indicatori di risultato programmati': 6,
    });
    expect(Object.keys(labels(1)).every((label) => label.startsWith('Indicatori'))).toBe(true);
    for (const { indicatorTable } of plan.objectives) {
      expect(indicatorTable.columns.map(({ field }) => field)).toEqual(['description', 'actual']);
    }
  });
});

describe('texts', () => {
  const texts: string[] = [];
  JSON.stringify(plan, (_key, value: unknown) => {
    if (typeof value === 'string') texts.push(value);
    return value;
  });

  it('hold plain text: no mark-up, tabs, doubled or outer spaces, blank paragraphs', () => {
    const odd = texts.filter((text) => /[<&*#✓]|\t| {2}|^\s|\s$|\n\s|\s\n/.test(text));
    expect(odd).toEqual([]);
  });

  it('speak of roles, never of persons', () => {
    expect(plan.units.map(({ owner }) => owner)).toEqual(
      plan.units.map(({ name }) => `Responsabile ${name}`),
    );
    expect(
      texts.filter((text) => /\b(Dr|Dott|Avv|Ing|Arch|Rag|Geom)(\.|ssa|\s)|@/.test(text)),
    ).toEqual([]);
  });
});
