import { PHASE_STATES } from '../../src/domain/schedule/phaseState';
import { column, errorCell, marked } from '../domain/support';
import { bad, call, missing, passed } from './support';

const phaseState = (...given: unknown[]) => call('STATO_FASE', ...given);
const trafficLight = (state: unknown) => call('SEMAFORO', state);

const planned = [marked([2, 3, 4, 5])];

describe('STATO_FASE', () => {
  const state = (done: number[], date: string, executed?: unknown) =>
    phaseState(planned, [marked(done)], date, 2021, executed);

  it.each([
    [[2, 3], '30/06/2021', 'In ritardo'],
    [[2, 3], '31/03/2021', 'In corso'],
    [[2, 3], '29/04/2021', 'In corso'],
    [[2, 3], '30/04/2021', 'In ritardo'],
    [[2, 3], '01/03/2021', 'In corso'],
    [[1, 2], '28/02/2021', 'In anticipo'],
    [[2], '01/02/2021', 'In corso'],
    [[1], '31/01/2021', 'In anticipo'],
    [[7], '31/12/2021', 'In ritardo'],
    [[], '27/02/2021', 'Da avviare'],
    [[], '28/02/2021', 'Non avviata'],
    [[], '31/12/2021', 'Non avviata'],
    [[2, 3, 4, 5], '01/05/2021', 'Conclusa'],
    [[1, 2, 3, 5], '01/05/2021', 'Conclusa'],
    // What is marked after the date was not known on it.
    [[2, 3, 4, 5], '31/03/2021', 'In corso'],
    [[2, 3, 4, 5], '31/01/2021', 'Da avviare'],
    [[3, 4, 5], '28/02/2021', 'Non avviata'],
    [[1, 2, 3, 4], '31/12/2021', 'Conclusa in anticipo'],
    [[3, 4, 5, 6], '31/12/2021', 'Conclusa in ritardo'],
    [[2, 3, 4, 6, 7], '31/12/2021', 'Conclusa in ritardo'],
    [[1, 2, 3, 4, 5], '31/12/2021', 'Conclusa'],
  ])('done %j on %s: %s', (done, date, expected) => {
    expect(state(done, date)).toBe(expected);
  });

  it('takes the declaration that the phase was executed', () => {
    expect(state([], '30/06/2021', 'SI')).toBe('Conclusa');
    expect(state([2, 3], '30/06/2021', 'sì')).toBe('Conclusa in anticipo');
    expect(state([6], '30/06/2021', true)).toBe('Conclusa in ritardo');
    expect(state([5], '30/06/2021', [['X']])).toBe('Conclusa');
  });

  it.each(['NO', '', ' ', null, undefined, false, 0, [['']]])(
    'takes %j for a phase that was not declared executed',
    (executed) => {
      expect(state([2, 3], '30/06/2021', executed)).toBe('In ritardo');
    },
  );

  it('refuses other declarations', () => {
    expect(state([2, 3], '30/06/2021', 'forse')).toEqual(bad('eseguito: «forse» non è SI o NO'));
    expect(state([2, 3], '30/06/2021', '__proto__')).toEqual(
      bad('eseguito: «__proto__» non è SI o NO'),
    );
  });

  it('is not planned where no period is, whatever was done', () => {
    expect(phaseState([marked([])], [marked([1])], '30/06/2021', 2021, 'SI')).toBe(
      'Non pianificata',
    );
  });

  it('follows a phase over the years', () => {
    const plan = [marked([11, 12]), marked([1])];
    const at = (date: string, ...done: number[][]) =>
      phaseState(
        plan,
        done.map((months) => marked(months)),
        date,
        2021,
      );
    expect(at('31/12/2021', [11], [])).toBe('In ritardo');
    expect(at('31/12/2021', [11, 12], [])).toBe('In corso');
    expect(at('31/12/2021', [10, 11, 12], [])).toBe('Conclusa in anticipo');
    expect(at('01/03/2022', [11, 12], [2])).toBe('Conclusa in ritardo');
  });

  it('takes ranges of different shape', () => {
    const done = column(...marked([2, 3]));
    expect(phaseState(planned, done, '31/03/2021', 2021)).toBe('In corso');
    expect(phaseState('X', 'X', '31/03', '2021')).toBe('Conclusa');
  });

  it('refuses ranges of different size, bad dates and unknown marks', () => {
    expect(phaseState(planned, [['X']], '30/06/2021', 2021)).toEqual(
      bad('previsto e realizzato: le celle sono 12 e 1, devono essere pari'),
    );
    expect(phaseState(planned, planned, '', 2021)).toEqual(missing('data: manca la data'));
    expect(phaseState(planned, planned, 0, 2021)).toEqual(missing('data: manca la data'));
    expect(phaseState(planned, planned, '30/06', 0)).toEqual(missing("anno: manca l'anno"));
    expect(phaseState(planned, planned, 'mai', 2021)).toEqual(bad('data: «mai» non è una data'));
    expect(phaseState(planned, planned, '30/06', null)).toEqual(missing("anno: manca l'anno"));
    expect(phaseState([['X', 'z']], [['', '']], '30/06/2021', 2021)).toEqual(
      bad('previsto, colonna 2: «z» non è un segno (usare X)'),
    );
    expect(phaseState([['X', '']], [['z', '']], '30/06/2021', 2021)).toEqual(
      bad('realizzato, colonna 1: «z» non è un segno (usare X)'),
    );
  });

  it.each<[string, unknown[]]>([
    ['the planned cells', [[['X', '#REF!']], [['z', '']], '30/06/2021', 2021]],
    ['the done cells', [[['z', '']], [['X', '#REF!']], '30/06/2021', 2021]],
    ['ranges of different size', [[['X']], [['X', '#REF!']], '30/06/2021', 2021]],
    ['the date', [[['z']], [['z']], '#REF!', 'mai']],
    ['the year', [[['z']], [['z']], 'mai', errorCell('#REF!')]],
    ['the declaration', [[['X']], [['z']], '30/06/2021', 2021, '#REF!']],
    ['cells beside a bad declaration', [[['#REF!']], [['']], '30/06/2021', 2021, 'forse']],
    ['cells beside a bad date', [[['#REF!']], [['']], 'mai', 2021]],
  ])('passes on an error in %s', (_, given) => {
    expect(phaseState(...given)).toEqual(passed('#REF!'));
  });
});

describe('SEMAFORO', () => {
  it.each([
    ['Conclusa', 3],
    ['Conclusa in anticipo', 3],
    ['In corso', 3],
    ['In anticipo', 3],
    ['Conclusa in ritardo', 2],
    ['Non avviata', 1],
    ['In ritardo', 1],
    ['Da avviare', 0],
    ['Non pianificata', 0],
    [' in  RITARDO ', 1],
    [[['Conclusa']], 3],
    [{ type: 'String', basicType: 'String', basicValue: 'Conclusa' }, 3],
  ])('%j is %d', (state, light) => {
    expect(trafficLight(state)).toBe(light);
  });

  it('knows every state', () => {
    expect(PHASE_STATES).toHaveLength(9);
    expect(PHASE_STATES.map(trafficLight).every((light) => typeof light === 'number')).toBe(true);
  });

  it.each(['Sospesa', 'ritardo', 3, true, {}, '__proto__', 'constructor', 'toString'])(
    'refuses %j',
    (state) => {
      expect(trafficLight(state)).toMatchObject({
        code: '#VALUE!',
        message: expect.stringMatching(/^stato: «.*» non è lo stato di una fase$/),
      });
    },
  );

  it.each([null, undefined, '', ' ', 0, [['']]])('has no data in %j', (blank) => {
    expect(trafficLight(blank)).toEqual(missing('stato: manca lo stato'));
  });

  it('passes on an error', () => {
    expect(trafficLight('#N/A')).toEqual(passed('#N/A'));
    expect(trafficLight({ code: '#N/A', message: 'previsto: nessun periodo' })).toMatchObject({
      message: 'previsto: nessun periodo',
    });
  });
});
