/** The example of a bare list: objectives with a deadline and a weight, nothing else. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { completePlan } from '../../src/domain/completePlan';
import { resolveUnit } from '../../src/domain/units';
import { checkWeights } from '../../src/functions/reading/weightTotals';

const file = join(__dirname, '../fixtures/casalbuttano.json');
const plan = completePlan(
  JSON.parse(readFileSync(file, 'utf8')) as Parameters<typeof completePlan>[0],
);
const weights = plan.objectives.map(({ weight }) => [weight]);

describe('the plan', () => {
  it('is a list of six objectives for 2024-2026, without numbers, summary or monitoring dates', () => {
    expect(plan).toMatchObject({
      id: 'casalbuttano',
      template: 'elenco-obiettivi',
      firstYear: 2024,
      lastYear: 2026,
      weightScale: '100',
      monitoringDates: [],
      summary: [],
      areas: [],
      printedTotal: null,
    });
    expect(plan.objectives).toHaveLength(6);
    expect(plan.objectives.map(({ number }) => number)).toEqual(['', '', '', '', '', '']);
  });

  it('gives every objective to its only unit, also as the heading prints the name', () => {
    expect(plan.units).toHaveLength(1);
    const [unit] = plan.units;
    for (const objective of plan.objectives) {
      expect(resolveUnit(plan.units, objective.unit)).toBe(unit);
    }
    expect(resolveUnit(plan.units, 'SERVIZIO POLIZIA LOCALE')).toBe(unit);
  });
});

describe('objectives', () => {
  it('have the printed weights, whose total is the printed 100', () => {
    expect(weights.flat()).toEqual([15, 15, 15, 15, 10, 30]);
    expect(checkWeights(weights, 100, null)).toBe('OK');
    const units = plan.objectives.map(({ unit }) => [unit]);
    expect(checkWeights(weights, 100, units)).toEqual([['Servizio Polizia locale', 100, 'OK']]);
  });

  it('keep the deadlines as printed: two ways of writing a date, and a sentence', () => {
    expect(plan.objectives.map(({ dueDate }) => dueDate)).toEqual([
      '31/12/2024',
      '31/12/2024',
      '31/12/2024',
      '31/12/2024',
      '31.12.2024',
      "Trasmissione alla ragioneria delle liquidazioni delle fatture entro 20 giorni dalla ricezione per tutto l'anno 2024",
    ]);
  });

  it('keep the titles as printed, the two paragraphs of the fifth included', () => {
    const titles = plan.objectives.map(({ title }) => title);
    expect(titles.filter((title) => title.trim() === '')).toEqual([]);
    expect(new Set(titles).size).toBe(6);
    expect(titles[1]).toMatch(/"Concilia Mobile" e "Concilia Plus" -$/);
    expect(titles.map((title) => title.split('\n').length)).toEqual([1, 1, 1, 1, 2, 1]);
    expect(titles[4]).toMatch(/^Obiettivo obbligatorio di legge .*\nMonitoraggio .*l'inclusione,$/);
    expect(titles.filter((title) => /<|\t| {2}/.test(title))).toEqual([]);
  });

  it('have no indicators', () => {
    for (const { indicatorTable } of plan.objectives) {
      expect(indicatorTable).toEqual({ columns: [], indicators: [] });
    }
  });
});
