/**
 * The example of a plan by areas of public value: objectives and indicators in words, no weights. The
 * document shows some of the objectives that its count table announces, and totals the table wrongly.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { completePlan } from '../../src/domain/completePlan';
import { checkWeights } from '../../src/functions/reading/weightTotals';

const file = join(__dirname, '../fixtures/bassa-romagna.json');
const plan = completePlan(
  JSON.parse(readFileSync(file, 'utf8')) as Parameters<typeof completePlan>[0],
);

/** Area, objectives announced, objectives shown, indicators shown. */
const AREAS: [area: string, announced: number, objectives: number, indicators: number][] = [
  ['ATTRATTIVITÀ', 4, 1, 1],
  ['INNOVAZIONE', 7, 4, 5],
  ['ORGANIZZAZIONE', 17, 4, 4],
  ['PARTECIPAZIONE', 6, 2, 4],
  ['PIANIFICAZIONE', 10, 3, 5],
  ['QUALITÀ', 8, 2, 2],
  ['SICUREZZA', 5, 1, 3],
  ['SOSTENIBILITÀ', 12, 3, 5],
  ['WELFARE', 9, 2, 2],
];

const indicators = plan.objectives.flatMap(({ indicatorTable }) => indicatorTable.indicators);

describe('the plan', () => {
  it('covers 2025-2027, without units, weights, summary or monitoring dates', () => {
    expect(plan).toMatchObject({
      id: 'bassa-romagna',
      template: 'valore-pubblico',
      firstYear: 2025,
      lastYear: 2027,
      units: [],
      monitoringDates: [],
      summary: [],
    });
    for (const { number, unit, weight } of plan.objectives) {
      expect({ number, unit, weight }).toEqual({ number: '', unit: '', weight: null });
    }
  });
});

describe('count table', () => {
  it('has the nine areas in the printed order', () => {
    const printed = AREAS.map(([area, count]) => ({ area, count }));
    expect(plan.areas).toEqual(printed);
  });

  it('prints 79 under counts that sum to 78', () => {
    const counts = plan.areas.map(({ count }) => [count]);
    expect(plan.printedTotal).toBe(79);
    expect(checkWeights(counts, plan.printedTotal, null)).toBe('Somma 78: manca 1');
    expect(checkWeights(counts, 78, null)).toBe('OK');
  });
});

describe('objectives', () => {
  it('are 22 with 31 indicators', () => {
    expect(plan.objectives).toHaveLength(22);
    expect(indicators).toHaveLength(31);
  });

  it('are in areas of the count table, as many in each as the document shows', () => {
    const shown = plan.areas.map(({ area }) => {
      const inArea = plan.objectives.filter((objective) => objective.area === area);
      const rows = inArea.flatMap(({ indicatorTable }) => indicatorTable.indicators);
      return [area, inArea.length, rows.length];
    });
    expect(shown).toEqual(AREAS.map(([area, , objectives, rows]) => [area, objectives, rows]));
    const known = new Set(plan.areas.map(({ area }) => area));
    expect(plan.objectives.filter(({ area }) => !known.has(area))).toEqual([]);
  });

  it('come in the order of the document, which is not that of the count table', () => {
    const areas = [...new Set(plan.objectives.map(({ area }) => area))];
    expect(areas).toEqual([
      'ORGANIZZAZIONE',
      'PIANIFICAZIONE',
      'ATTRATTIVITÀ',
      'SICUREZZA',
      'WELFARE',
      'QUALITÀ',
      'SOSTENIBILITÀ',
      'INNOVAZIONE',
      'PARTECIPAZIONE',
    ]);
  });

  it('have a title each, and no two the same', () => {
    const titles = plan.objectives.map(({ title }) => title);
    expect(titles.filter((title) => title.trim() === '')).toEqual([]);
    expect(new Set(titles).size).toBe(22);
  });

  it('have indicators in words, in the one column that is printed', () => {
    for (const { indicatorTable } of plan.objectives) {
      expect(indicatorTable.columns).toEqual([{ field: 'description', label: 'Indicatore' }]);
    }
    for (const indicator of indicators) {
      expect(Object.keys(indicator)).toEqual(['description']);
      expect(String(indicator.description ?? '').trim()).not.toBe('');
    }
    const [security] = plan.objectives.filter(({ area }) => area === 'SICUREZZA');
    expect(security?.indicatorTable.indicators.map(({ description }) => description)).toEqual([
      'Telecamere installate per il controllo del territorio',
      'Varchi telematici sul territorio',
      'Abitanti per addetto di polizia locale',
    ]);
  });
});

describe('texts', () => {
  const texts = [
    ...plan.objectives.map(({ title }) => title),
    ...indicators.map(({ description }) => String(description ?? '')),
  ];

  it('hold no mark-up, tabs, doubled or outer spaces', () => {
    expect(texts.filter((text) => /[<>*\n\t]| {2}|^\s|\s$/.test(text))).toEqual([]);
  });

  it('keep the misspellings of the document', () => {
    expect(plan.title).toContain('(PLAO)');
    expect(texts.filter((text) => /awarness|delle e previsioni/.test(text))).toHaveLength(2);
  });
});
