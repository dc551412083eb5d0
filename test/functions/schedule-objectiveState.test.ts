import { column, errorCell, marked } from '../domain/support';
import { bad, call, missing, passed } from './support';

const objectiveState = (...given: unknown[]) => call('STATO_OBIETTIVO', ...given);
const objectiveProgress = (...given: unknown[]) => call('AVANZAMENTO_OBIETTIVO', ...given);

/** A row of months as FILTER gives it: blanks have become 0. */
const filtered = (...months: number[]): unknown[] => marked(months).map((cell) => cell || 0);

type Row = readonly [planned: unknown[], done: unknown[]];

const late: Row = [marked([1, 2]), marked([1])];
const notStarted: Row = [marked([1, 2]), marked([])];
const ongoing: Row = [marked([3, 4]), marked([3])];
const early: Row = [marked([5, 6]), marked([3])];
const toStart: Row = [marked([9]), marked([])];
const closed: Row = [marked([1]), marked([1])];
const closedLate: Row = [marked([1]), marked([2])];
const closedEarly: Row = [marked([2]), marked([1])];
const blank: Row = [marked([]), marked([])];

const DATE = '31/03/2021';

const plannedOf = (rows: readonly Row[]) => rows.map(([planned]) => planned);
const doneOf = (rows: readonly Row[]) => rows.map(([, done]) => done);

describe('STATO_OBIETTIVO', () => {
  const state = (...phases: Row[]) => objectiveState(plannedOf(phases), doneOf(phases), DATE, 2021);

  it.each<[phases: Row[], name: string]>([
    [[closed, late, ongoing, notStarted], 'Non avviata'],
    [[closed, early, late, blank], 'In ritardo'],
    [[closedEarly, closed, closedLate], 'Conclusa in ritardo'],
    [[closedEarly, closed], 'Conclusa'],
    [[closedEarly, blank], 'Conclusa in anticipo'],
    [[toStart, blank], 'Da avviare'],
    [[closed, toStart], 'In corso'],
    [[ongoing, early], 'In corso'],
    [[early, closedLate, toStart], 'In anticipo'],
    [[blank, blank], 'Non pianificata'],
  ])('%#: %s', (phases, name) => {
    expect(state(...phases)).toBe(name);
    expect(state(...[...phases].reverse())).toBe(name);
  });

  it('takes the zeros of FILTER for blanks', () => {
    const plan = [filtered(1, 2), filtered(3, 4)];
    const done = [filtered(1, 2), filtered(3)];
    expect(objectiveState(plan, done, DATE, 2021)).toBe('In corso');
    expect(objectiveState([filtered()], [filtered()], DATE, 2021)).toBe('Non pianificata');
  });

  it('leaves out phases without weight', () => {
    const weighted = (pesi: unknown) =>
      objectiveState(plannedOf([late, closed]), doneOf([late, closed]), DATE, 2021, pesi);
    expect(weighted([[0], [10]])).toBe('Conclusa');
    expect(weighted([['', '50%']])).toBe('Conclusa');
    expect(weighted(column(10, 10))).toBe('In ritardo');
    expect(weighted(column('', ''))).toBe('In ritardo');
    expect([weighted(null), weighted(undefined), weighted('')]).toEqual(
      new Array(3).fill('In ritardo'),
    );
    // A weight of 0 is what some hosts make of a blank cell.
    expect(weighted(column(0, 0))).toBe('In ritardo');
    expect(weighted(column(0, ''))).toBe('In ritardo');
    expect(weighted(0)).toBe('In ritardo');
    expect(weighted(column(0, 0, 0))).toBe('In ritardo');
    expect(weighted(column(1, 2, 3))).toEqual(bad('pesi: i pesi sono 3, le fasi 2'));
    expect(weighted(column(1, 'alto'))).toEqual(bad('pesi, riga 2: «alto» non è un numero'));
    expect(weighted(column(1, -1))).toEqual(bad('pesi, riga 2: il peso -1 è negativo'));
  });

  it('reads a single column of phases as a year in one part', () => {
    expect(objectiveState(column('X', 'X'), column('X', ''), '31/12/2021', 2021)).toBe(
      'Non avviata',
    );
    expect(objectiveState(column('X', 'X'), column('X', ''), '30/12/2021', 2021)).toBe('In corso');
    expect(objectiveState(column('X', 'X'), column('', ''), '30/12/2021', 2021)).toBe('Da avviare');
  });

  it('takes ranges of different shape, cell by cell', () => {
    const phases = [late, closed, ongoing];
    const flat = doneOf(phases).flat();
    for (const done of [[flat], column(...flat)]) {
      expect(objectiveState(plannedOf(phases), done, DATE, 2021)).toBe('In ritardo');
      expect(objectiveState(plannedOf(phases), done, DATE, 2021, column('', 1, 1))).toBe(
        'In corso',
      );
    }
  });

  it('refuses bad input', () => {
    const [plan, done] = [[['X', 'z']], [['', '']]];
    expect(objectiveState(plan, done, DATE, 2021)).toEqual(
      bad('previsto, colonna 2: «z» non è un segno (usare X)'),
    );
    expect(objectiveState(done, plan, DATE, 2021)).toEqual(
      bad('realizzato, colonna 2: «z» non è un segno (usare X)'),
    );
    expect(
      objectiveState(
        [['X', '']],
        [
          ['', ''],
          ['', 'z'],
        ],
        DATE,
        2021,
      ),
    ).toEqual(bad('previsto e realizzato: le celle sono 2 e 4, devono essere pari'));
    expect(objectiveState(done, done, 'mai', 2021)).toEqual(bad('data: «mai» non è una data'));
    expect(objectiveState(done, done, '', 2021)).toEqual(missing('data: manca la data'));
    expect(objectiveState(done, done, DATE, 'mai')).toEqual(bad('anno: «mai» non è un anno'));
    expect(
      objectiveState(
        [
          ['', ''],
          ['X', 'z'],
        ],
        [
          ['', ''],
          ['', ''],
        ],
        DATE,
        2021,
      ),
    ).toEqual(bad('previsto, riga 2, colonna 2: «z» non è un segno (usare X)'));
  });
});

describe.each([
  ['STATO_OBIETTIVO', objectiveState],
  ['AVANZAMENTO_OBIETTIVO', objectiveProgress],
])('%s passes on errors', (_, compute) => {
  const [z, x] = [[['z', '']], [['X', '']]];

  it.each<[string, unknown[]]>([
    ['the planned cells', [[['z', '#REF!']], x, DATE, 2021]],
    ['the done cells', [z, [['X', '#REF!']], DATE, 2021]],
    ['ranges of different size', [[['X']], [['X', '#REF!']], DATE, 2021]],
    ['the date', [z, x, '#REF!', 2021]],
    ['the year', [z, x, 'mai', errorCell('#REF!')]],
    ['the weights', [z, x, DATE, 2021, '#REF!']],
    ['weights of wrong number', [x, x, DATE, 2021, column(1, '#REF!')]],
    ['cells of a phase without weight', [x, [['#REF!', '']], DATE, 2021, 0]],
    ['cells beside a bad year', [[['#REF!', '']], x, DATE, 'mai']],
    ['cells beside a bad date', [[['#REF!', '']], x, 'mai', 2021]],
  ])('in %s', (__, given) => {
    const [previsto, realizzato, data, anno, pesi] = given;
    expect(compute(previsto, realizzato, data, anno, pesi)).toEqual(passed('#REF!'));
  });

  it('of a FILTER that found nothing', () => {
    expect(compute('#CALC!', '#CALC!', DATE, 2021)).toEqual(passed('#VALUE!'));
  });
});

describe('AVANZAMENTO_OBIETTIVO', () => {
  const plan = [marked([1, 2]), marked([3, 4, 5, 6]), marked([])];
  const done = [marked([1, 2, 3]), marked([3]), marked([])];
  const weighted = (pesi?: unknown) => objectiveProgress(plan, done, DATE, 2021, pesi);

  it('is the mean of the phases by weight', () => {
    expect(weighted()).toBe(0.625);
    expect(weighted(column('', '', ''))).toBe(0.625);
    expect(weighted(column(0, 0, 0))).toBe(0.625);
    expect(weighted(0)).toBe(0.625);
    expect(weighted(column(20, 80, 50))).toBeCloseTo(0.4, 12);
    expect(weighted([['20%', 'Peso 80', '']])).toBeCloseTo(0.4, 12);
    expect(weighted(column(0, 80, ''))).toBe(0.25);
  });

  it('counts what has begun by the date; without a date every mark', () => {
    expect(objectiveProgress(plan, done, '28/02/2021', 2021)).toBe(0.5);
    expect(objectiveProgress(plan, done, '31/01', '2021')).toBe(0.25);
    expect(objectiveProgress(plan, done)).toBe(0.625);
    expect(objectiveProgress(plan, done, '', '')).toBe(0.625);
    expect(objectiveProgress(plan, done, 0, 2021)).toBe(0.625);
  });

  it('refuses nonsense as date or year', () => {
    expect(objectiveProgress(plan, done, DATE)).toEqual(missing("anno: manca l'anno"));
    expect(objectiveProgress(plan, done, '29/02', 2021)).toEqual(
      bad('data: «29/02» non è una data'),
    );
    expect(objectiveProgress(plan, done, '', 'mai')).toEqual(bad('anno: «mai» non è un anno'));
    expect(objectiveProgress(plan, done, 'mai', 2021)).toEqual(bad('data: «mai» non è una data'));
    expect(objectiveProgress(plan, done, DATE, 'mai')).toEqual(bad('anno: «mai» non è un anno'));
  });

  it('takes ranges of different shape, cell by cell', () => {
    expect(objectiveProgress(plan, [done.flat()], DATE, 2021)).toBe(0.625);
    expect(objectiveProgress(plan, column(...done.flat()), DATE, 2021)).toBe(0.625);
    expect(objectiveProgress(column('X', 'X'), [['X', 'z']])).toEqual(
      bad('realizzato, colonna 2: «z» non è un segno (usare X)'),
    );
  });

  it('refuses bad input', () => {
    expect(weighted(column(1, 2))).toEqual(bad('pesi: i pesi sono 2, le fasi 3'));
    expect(weighted(column(1, 2, 'alto'))).toEqual(bad('pesi, riga 3: «alto» non è un numero'));
    expect(weighted(column(1e308, 1e308, 0))).toEqual(bad('pesi: la somma è troppo grande'));
    expect(objectiveProgress([['X', 'z']], [['', '']])).toEqual(
      bad('previsto, colonna 2: «z» non è un segno (usare X)'),
    );
    expect(objectiveProgress([['X']], [['', '']])).toEqual(
      bad('previsto e realizzato: le celle sono 1 e 2, devono essere pari'),
    );
  });

  it('has no data where nothing is planned', () => {
    const none = missing('previsto: nessun periodo pianificato');
    expect(objectiveProgress([marked([])], [marked([1])], DATE, 2021)).toEqual(none);
    expect(weighted(column(0, 0, 10))).toEqual(none);
  });
});
