import { lateObjectives, objectiveRows, overviewByUnit } from '../../src/domain/planOverview';
import type { Phase } from '../../src/domain/objective';
import { completeObjective, completePhase } from '../../src/domain/completePlan';
import { fixture } from '../fixtures/plans';

const settings = {
  units: [
    { name: 'Tributi', aliases: ['TRB'], owner: '' },
    { name: 'Scuola', aliases: [], owner: '' },
  ],
  weightScale: '100' as const,
};
const row = (unit: string, weight: number | null) => ({ unit, number: '1', title: '', weight });
const phase = (given: Partial<Phase>) => completePhase(given);

describe('overviewByUnit', () => {
  it('adds the weights of each unit under any of its names', () => {
    const [tributi, scuola] = overviewByUnit(
      [row('TRB', 60), row('SETTORE TRIBUTI', 40), row('Scuola', 90)],
      settings,
    );
    expect(tributi).toMatchObject({ unit: 'Tributi', weight: 100, missing: 0 });
    expect(tributi!.rows).toHaveLength(2);
    expect(scuola).toMatchObject({ weight: 90, missing: 10 });
  });

  it('has units without objectives, unknown ones after them, objectives without unit last', () => {
    const found = overviewByUnit([row(' ', 5), row('Cultura', 100)], settings);
    expect(found.map(({ unit, rows }) => [unit, rows.length])).toEqual([
      ['Tributi', 0],
      ['Scuola', 0],
      ['Cultura', 1],
      ['', 1],
    ]);
  });

  it('expects no total of units without weights, nor of coefficients', () => {
    expect(overviewByUnit([row('Scuola', null)], settings)[1]!.missing).toBeNull();
    const scale = { ...settings, weightScale: 'coefficienti' as const };
    expect(overviewByUnit([row('Scuola', 1.5)], scale)[1]).toMatchObject({
      weight: 1.5,
      missing: null,
    });
  });

  it('expects all of the total of a unit without weights, where it is said that a total is due', () => {
    const due = { ...settings, isDueWithoutWeights: true };
    const [tributi, scuola] = overviewByUnit([row('Scuola', null)], due);
    expect(tributi).toMatchObject({ weight: 0, missing: null });
    expect(scuola).toMatchObject({ weight: 0, missing: 100 });
    const coefficients = { ...due, weightScale: 'coefficienti' as const };
    expect(overviewByUnit([row('Scuola', null)], coefficients)[1]!.missing).toBeNull();
  });

  it('finds the totals of a real plan, objectives that are shared counted in each unit', () => {
    const plan = fixture('terre-di-pianura');
    const rows = objectiveRows(plan.objectives);
    expect(rows).toHaveLength(plan.summary.length);
    const units = overviewByUnit(rows, plan);
    expect(units.map(({ missing }) => missing)).toEqual(plan.units.map(() => 0));
  });

  it('finds the areas of a plan without units', () => {
    const { objectives, units, weightScale } = fixture('bassa-romagna');
    const areas = overviewByUnit(objectiveRows(objectives), { units, weightScale });
    expect(areas).toHaveLength(9);
    expect(areas[0]).toMatchObject({ unit: 'ORGANIZZAZIONE', missing: null });
  });
});

describe('objectiveRows', () => {
  it('has a row for each objective and for each unit that shares it', () => {
    const shared = { unit: 'Scuola', number: '4', strategicRelevance: null, weight: 30 };
    const given = { title: 'Gara', area: 'Servizi', weight: 70, sharedWith: [shared] };
    const objectives = [
      completeObjective({ ...given, number: '1', unit: ' Tributi ' }, 2024),
      completeObjective({ number: '2', title: 'Bando', unit: ' ', area: 'Servizi' }, 2024),
    ];
    expect(objectiveRows(objectives)).toEqual([
      { index: 0, shared: null, unit: ' Tributi ', number: '1', title: 'Gara', weight: 70 },
      { index: 0, shared: 0, unit: 'Scuola', number: '4', title: 'Gara', weight: 30 },
      { index: 1, shared: null, unit: 'Servizi', number: '2', title: 'Bando', weight: null },
    ]);
  });
});

describe('lateObjectives', () => {
  const objective = (phases: Phase[], doneLabel: 'Ottenuto' | '' = 'Ottenuto') =>
    completeObjective(
      {
        number: '1',
        title: 'Gara',
        schedules: [
          { year: 2024, title: '', periods: 12, doneLabel, hasExecuted: false, phases },
          { year: 2025, title: '', periods: 12, doneLabel, hasExecuted: false, phases: [] },
        ],
      },
      2024,
    );

  it('names those not begun and those behind their schedule', () => {
    const notBegun = objective([phase({ planned: [1, 2] })]);
    const behind = objective([phase({ planned: [1, 2, 3], done: [1] })]);
    const onTime = objective([phase({ planned: [1, 2], done: [1, 2] })]);
    const found = lateObjectives([notBegun, onTime, behind], '2024-04-01');
    expect(found).toEqual([
      { index: 0, number: '1', title: 'Gara', state: 'Non avviata' },
      { index: 2, number: '1', title: 'Gara', state: 'In ritardo' },
    ]);
    expect(lateObjectives([notBegun, behind], '2024-01-15')).toEqual([]);
  });

  it('leaves out phases that weigh nothing, where others weigh', () => {
    const light = phase({ planned: [1], weight: 0 });
    const done = phase({ planned: [1], done: [1], weight: 100 });
    expect(lateObjectives([objective([light, done])], '2024-12-31')).toEqual([]);
    expect(
      lateObjectives([objective([{ ...light, weight: 50 }, done])], '2024-12-31'),
    ).toHaveLength(1);
  });

  it('leaves out blocks where nothing is recorded, phases without months, and bad dates', () => {
    const planned = [phase({ planned: [1] })];
    expect(lateObjectives([objective(planned, '')], '2024-12-31')).toEqual([]);
    expect(lateObjectives([objective(planned)], '')).toEqual([]);
    expect(lateObjectives([objective([phase({})])], '2024-12-31')).toEqual([]);
  });
});
