import { degreeOf } from '../../../src/domain/scoring/degree';
import type { Polarity } from '../../../src/domain/smvp';
import { POLARITIES } from '../../../src/domain/smvp';
import { INDICATOR_FIELDS } from '../../../src/domain/objective';
import { payShare } from '../../../src/domain/paymentWeight';
import { READY_MADE } from '../../../src/templates/readyMade';
import type { PlanFacts } from '../../../src/templates/readyMade';
import { hintsOf } from './support';

/** The degree of an indicator; undefined where it is refused. */
function gradeOf(actual: unknown, target: unknown, polarity: unknown): number | undefined {
  const degree = degreeOf({ actual, target, polarity: polarity as Polarity });
  return 'value' in degree ? degree.value : undefined;
}

const plan: PlanFacts = { year: 2026, objectivesShare: null, weightScale: '100' };
const ready = READY_MADE.map(({ id, objective }) => [id, objective(plan)] as const);

describe('the ready-made objectives', () => {
  it('are those that nearly every authority has by law', () => {
    expect(READY_MADE.map(({ id }) => id)).toEqual([
      'tempi-pagamento',
      'trasparenza',
      'anticorruzione',
      'accessibilita',
      'formazione',
    ]);
  });
});

describe.each(ready)('%s', (id, objective) => {
  const { indicators } = objective.indicatorTable;
  const [schedule, ...others] = objective.schedules;

  it('gets no hint', () => {
    const columns = INDICATOR_FIELDS.map((field) => ({ field, label: field }));
    const asked = { ...objective, indicatorTable: { columns, indicators } };
    expect(hintsOf({ ...asked, completionYear: null, duration: '', dueDate: '' })).toEqual([]);
  });

  it('is complete', () => {
    const texts = [
      'title',
      'duration',
      'owner',
      'stakeholders',
      'description',
      'expectedResults',
      'publicValue',
      'notes',
    ] as const;
    for (const field of texts) expect([field, objective[field]]).not.toEqual([field, '']);
    expect(objective.dueDate).toBe('31/12/2026');
    for (const indicator of indicators)
      for (const field of [
        'description',
        'formula',
        'unitOfMeasure',
        'dataSource',
        'dataOwner',
        'target',
        'weight',
      ] as const)
        expect([field, indicator[field] ?? null]).not.toEqual([field, null]);
  });

  it('leaves to the user what only the user knows', () => {
    const { number, unit, people } = objective;
    expect({ number, unit, people }).toEqual({ number: '', unit: '', people: [] });
  });

  it('has weights that total 100, of indicators and of phases', () => {
    const total = (weights: unknown[]) =>
      weights.reduce<number>((sum, each) => sum + Number(each), 0);
    expect(total(indicators.map(({ weight }) => weight))).toBe(100);
    expect(total(schedule!.phases.map(({ weight }) => weight))).toBe(100);
  });

  it('has a schedule within the year of the plan, of twelve months, each phase with an output', () => {
    expect(others).toEqual([]);
    expect([schedule!.year, schedule!.periods]).toEqual([2026, 12]);
    for (const { name, owner, deliverable, planned } of schedule!.phases) {
      expect([name, owner, deliverable]).not.toContain('');
      expect(planned.length).toBeGreaterThan(0);
      expect(planned).toEqual([...new Set(planned)].sort((a, b) => a - b));
      expect(planned.every((month) => month >= 1 && month <= 12)).toBe(true);
    }
  });

  it('has indicators whose grade is 1 when the target is reached', () => {
    for (const { target, polarity } of indicators) {
      expect(POLARITIES).toContain(polarity);
      expect(gradeOf(target, target, polarity)).toBe(1);
    }
  });

  it('tells the law, and nothing to the writer: the sheet is of the adopted plan', () => {
    expect(objective.notes).toMatch(/^Riferimenti: .*\d{4}/);
    expect(objective.notes).not.toMatch(/\n|PIAO\.|aggiornar|va alzato/);
  });

  it('names the year of another plan', () => {
    const other = READY_MADE.find((each) => each.id === id)!.objective({ ...plan, year: 2031 });
    expect(other.dueDate).toBe('31/12/2031');
    expect(other.schedules[0]!.year).toBe(2031);
    expect(JSON.stringify(other)).not.toContain('/2026');
  });
});

describe('the objective on payment times', () => {
  const weightOf = (objectivesShare: number | null) =>
    READY_MADE[0]!.objective({ ...plan, objectivesShare }).weight;

  it('weighs enough to make 30% of result pay', () => {
    expect([1, 0.6, 0.7, 0.8].map(weightOf)).toEqual([30, 50, 42.86, 37.5]);
    for (const share of [0.3, 0.35, 0.55, 0.6, 0.7, 0.8, 0.95, 1])
      expect([share, payShare(weightOf(share)! / 100, share).isEnough]).toEqual([share, true]);
  });

  it('weighs 30 where the share is not known, and never more than the whole', () => {
    expect([weightOf(null), weightOf(0), weightOf(0.1)]).toEqual([30, 30, 100]);
  });

  it('is given no coefficient', () => {
    const { weight } = READY_MADE[0]!.objective({ ...plan, weightScale: 'coefficienti' });
    expect(weight).toBeNull();
  });

  it('is measured by the indicator that the law names, alone', () => {
    const [indicator, ...others] = READY_MADE[0]!.objective(plan).indicatorTable.indicators;
    expect(others).toEqual([]);
    expect(indicator).toMatchObject({ target: 0, polarity: 'soglia_max' });
    expect(gradeOf(-3, indicator!.target, indicator!.polarity)).toBe(1);
    expect(gradeOf(0.5, indicator!.target, indicator!.polarity)).toBe(0);
  });
});
