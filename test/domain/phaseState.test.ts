import fc from 'fast-check';
import {
  PHASE_STATES,
  objectiveProgress,
  objectiveState,
  phaseState,
} from '../../src/domain/phaseState';

/** A row of twelve months with an X at the given ones. */
const row = (...months: number[]): unknown[] =>
  Array.from({ length: 12 }, (_, index) => (months.includes(index + 1) ? 'X' : ''));
/** The same as FILTER gives it: blanks have become 0. */
const filtered = (...months: number[]): unknown[] => row(...months).map((cell) => cell || 0);

const planned = [row(2, 3, 4, 5)];

describe('STATO_FASE', () => {
  const state = (done: number[], date: string, executed?: unknown) =>
    phaseState(planned, [row(...done)], date, 2021, executed);

  it.each([
    [[2, 3], '30/06/2021', 'In ritardo'],
    [[2, 3], '31/03/2021', 'In corso'],
    [[2, 3], '29/04/2021', 'In corso'],
    [[2, 3], '30/04/2021', 'In ritardo'],
    [[2, 3], '01/03/2021', 'In corso'],
    [[2, 3], '28/02/2021', 'In anticipo'],
    [[], '27/02/2021', 'Da avviare'],
    [[], '28/02/2021', 'Non avviata'],
    [[2, 3, 4, 5], '01/01/2021', 'Conclusa'],
    [[1, 2, 3, 4], '31/12/2021', 'Conclusa in anticipo'],
    [[3, 4, 5, 6], '31/12/2021', 'Conclusa in ritardo'],
    [[2, 3, 4, 6, 7], '31/12/2021', 'Conclusa in ritardo'],
  ])('done %j on %s: %s', (done, date, expected) => {
    expect(state(done, date)).toBe(expected);
  });

  it('takes the declaration that the phase was executed', () => {
    expect(state([], '30/06/2021', 'SI')).toBe('Conclusa');
    expect(state([2, 3], '30/06/2021', 'sì')).toBe('Conclusa in anticipo');
    expect(state([6], '30/06/2021', true)).toBe('Conclusa in ritardo');
    expect(state([2, 3], '30/06/2021', 'NO')).toBe('In ritardo');
    expect(state([2, 3], '30/06/2021', '')).toBe('In ritardo');
    expect(state([2, 3], '30/06/2021', 'forse')).toMatchObject({
      code: '#VALUE!',
      message: 'eseguito: «forse» non è SI o NO',
    });
  });

  it('is not planned where no period is, whatever was done', () => {
    expect(phaseState([row()], [row(1)], '30/06/2021', 2021, 'SI')).toBe('Non pianificata');
  });

  it('follows a phase over the years', () => {
    const plan = [row(11, 12), row(1)];
    expect(phaseState(plan, [row(11), row()], '31/12/2021', 2021)).toBe('In ritardo');
    expect(phaseState(plan, [row(11, 12), row()], '31/12/2021', 2021)).toBe('In corso');
    expect(phaseState(plan, [row(11, 12), row(2)], '01/03/2022', 2021)).toBe('Conclusa in ritardo');
  });

  it('refuses ranges of different size, blank dates and unknown marks', () => {
    expect(phaseState(planned, [['X']], '30/06/2021', 2021)).toMatchObject({ code: '#VALUE!' });
    expect(phaseState(planned, planned, '', 2021)).toMatchObject({ code: '#N/A' });
    expect(phaseState([['X', 'z']], [['', '']], '30/06/2021', 2021)).toMatchObject({
      message: 'previsto, colonna 2: «z» non è un segno (usare X)',
    });
    expect(phaseState(planned, planned, '#N/A', 2021)).toMatchObject({ code: '#N/A' });
  });

  it('always names a known state', () => {
    const months = fc.subarray([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    const serial = fc.integer({ min: 44100, max: 44700 });
    fc.assert(
      fc.property(months, months, serial, fc.boolean(), (plan, done, date, executed) => {
        const state = phaseState([row(...plan)], [row(...done)], date, 2021, executed);
        expect(PHASE_STATES).toContain(state);
        expect(state === 'Non pianificata').toBe(plan.length === 0);
      }),
    );
  });
});

describe('STATO_OBIETTIVO', () => {
  const late = [row(1, 2), row(1)] as const;
  const notStarted = [row(1, 2), row()] as const;
  const ongoing = [row(3, 4), row(3)] as const;
  const toStart = [row(9), row()] as const;
  const closed = [row(1), row(1)] as const;
  const state = (...phases: (readonly [unknown[], unknown[]])[]) =>
    objectiveState(
      phases.map(([plan]) => plan),
      phases.map(([, done]) => done),
      '31/03/2021',
      2021,
    );

  it('is the state that asks for action first', () => {
    expect(state(closed, late, notStarted, ongoing)).toBe('Non avviata');
    expect(state(closed, ongoing, late)).toBe('In ritardo');
    expect(state(toStart, ongoing, closed)).toBe('In corso');
    expect(state(closed, toStart)).toBe('Da avviare');
    expect(state(closed, closed)).toBe('Conclusa');
  });

  it('disregards rows where nothing is planned, unless all are so', () => {
    expect(state(closed, [row(), row()])).toBe('Conclusa');
    expect(state([row(), row()])).toBe('Non pianificata');
  });

  it('takes the zeros of FILTER for blanks', () => {
    const plan = [filtered(1, 2), filtered(3, 4)];
    const done = [filtered(1, 2), filtered(3)];
    expect(objectiveState(plan, done, '31/03/2021', 2021)).toBe('In corso');
    expect(objectiveState([filtered()], [filtered()], '31/03/2021', 2021)).toBe('Non pianificata');
  });

  it('leaves out phases without weight', () => {
    const plan = [late[0], closed[0]];
    const done = [late[1], closed[1]];
    const weighted = (pesi: unknown) => objectiveState(plan, done, '31/03/2021', 2021, pesi);
    expect(weighted([[0], [10]])).toBe('Conclusa');
    expect(weighted([['', '50%']])).toBe('Conclusa');
    expect(weighted([[''], ['']])).toBe('In ritardo');
    expect(weighted(null)).toBe('In ritardo');
    expect(weighted([[0], [0]])).toMatchObject({ code: '#N/A', message: 'pesi: nessun peso' });
    expect(weighted([[1], [2], [3]])).toMatchObject({ message: 'pesi: i pesi sono 3, le fasi 2' });
    expect(weighted([[1], ['alto']])).toMatchObject({
      message: 'pesi, riga 2: «alto» non è un numero',
    });
  });

  it('reads a single column of phases as a year in one part', () => {
    expect(objectiveState([['X'], ['X']], [['X'], ['']], '31/12/2021', 2021)).toBe('Non avviata');
  });

  it('passes on the error of a FILTER that found nothing', () => {
    expect(objectiveState('#CALC!', '#CALC!', '31/03/2021', 2021)).toMatchObject({
      kind: 'passed',
    });
  });
});

describe('AVANZAMENTO_OBIETTIVO', () => {
  const plan = [row(1, 2), row(3, 4, 5, 6), row()];
  const done = [row(1, 2, 3), row(3), row()];
  const weighted = (pesi?: unknown) => objectiveProgress(plan, done, '31/03/2021', 2021, pesi);

  it('is the mean of the phases by weight', () => {
    expect(weighted()).toBe(0.625);
    expect(weighted([[20], [80], [50]])).toBeCloseTo(0.4, 12);
    expect(weighted([[0], [80], ['']])).toBe(0.25);
  });

  it('depends on neither date nor year, but refuses nonsense there', () => {
    expect(objectiveProgress(plan, done, '', '')).toBe(0.625);
    expect(objectiveProgress(plan, done, 'mai', 2021)).toMatchObject({ code: '#VALUE!' });
    expect(objectiveProgress(plan, done, '31/03/2021', 'mai')).toMatchObject({ code: '#VALUE!' });
  });

  it('has no data where nothing is planned', () => {
    expect(objectiveProgress([row()], [row()], '31/03/2021', 2021)).toMatchObject({ code: '#N/A' });
  });
});
