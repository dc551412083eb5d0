import type { Rejection } from '../../src/domain/rejection';
import { badInput, inWords, noData } from '../../src/domain/rejection';
import { outermost } from '../../src/functions/outermost';
import { column, errorCell } from '../domain/support';

const scope = globalThis as { CustomFunctions?: unknown };

/** As Excel's runtime defines it. */
class RuntimeError {
  constructor(
    readonly code: string,
    readonly message: string,
  ) {}
}

beforeEach(() => {
  scope.CustomFunctions = { Error: RuntimeError };
});
afterEach(() => {
  delete scope.CustomFunctions;
});

/** What a function throws. */
function thrown(run: () => unknown): unknown {
  try {
    return { answered: run() };
  } catch (error) {
    return error;
  }
}

const answering = (answer: unknown) => outermost(() => answer, ['gradi', 'pesi']);

describe('a function as Excel calls it', () => {
  it.each([0.5, 'OK', 0, '', true, -1e308, null])('answers with %j', (value) => {
    expect(answering(value)()).toBe(value);
  });

  it('passes every argument on, in order', () => {
    const given = [1, 'a', null, [[2]], 5, 6, 7, 8, 9];
    const whole = outermost((...args) => args.map((each) => [each]), []);
    expect(whole(...given)).toEqual(given.map((each) => [each]));
  });

  it('throws a refusal that is the whole answer', () => {
    const error = thrown(answering(badInput('pesi', 'mancano')));
    expect(error).toBeInstanceOf(RuntimeError);
    expect(error).toEqual({ code: '#VALUE!', message: 'pesi: mancano' });
    expect(thrown(answering(noData('gradi', 'nessun grado')))).toEqual({
      code: '#N/A',
      message: 'gradi: nessun grado',
    });
  });

  it('returns a refusal within a table in its cell', () => {
    const table = [
      ['A', 1],
      [noData('pesi', 'm'), Infinity],
    ];
    const [first, [error, large]] = answering(table)() as [unknown[], unknown[]];
    expect(first).toEqual(['A', 1]);
    expect(error).toBeInstanceOf(RuntimeError);
    expect(error).toEqual({ code: '#N/A', message: 'pesi: m' });
    expect(large).toEqual({ code: '#VALUE!', message: 'il risultato è troppo grande' });
  });

  it.each([NaN, Infinity, -Infinity])('never shows %d', (number) => {
    const refusal = { code: '#VALUE!', message: 'il risultato è troppo grande' };
    expect(thrown(answering(number))).toEqual(refusal);
    expect(answering([[number]])()).toEqual([[refusal]]);
  });

  it('throws an object of the same shape where the runtime has no error', () => {
    scope.CustomFunctions = {};
    const refusal = { code: '#VALUE!', message: 'a: m' };
    expect(thrown(answering(badInput('a', 'm')))).toEqual(refusal);
    delete scope.CustomFunctions;
    expect(thrown(answering(badInput('a', 'm')))).toEqual(refusal);
  });

  it('never throws anything else', () => {
    const failing = outermost(() => {
      throw new TypeError('boh');
    }, []);
    expect(thrown(failing)).toEqual({
      code: '#VALUE!',
      message: 'errore imprevisto: TypeError: boh',
    });
  });

  it('answers with the words of a refusal that is told', () => {
    expect(answering(inWords(badInput('pesi', 'mancano')))()).toBe('pesi: mancano');
  });
});

describe('an error among the cells', () => {
  const refusing = (refusal: Rejection) =>
    outermost(() => refusal, ['gradi', 'pesi', 'modo']) as (...given: unknown[]) => unknown;
  const refused = refusing(badInput('pesi', 'mancano'));

  it.each<[unknown[], string, string]>([
    [[column(1, '#N/A'), 5], '#N/A', 'gradi, riga 2: #N/A'],
    [[5, [[1, '#DIV/0!']]], '#DIV/0!', 'pesi, colonna 2: #DIV/0!'],
    [[5, 5, '#NUM!'], '#NUM!', 'modo: #NUM!'],
    [[5, 5, '#REF!'], '#VALUE!', 'modo: #REF!'],
    [['#RIF!', '#N/A'], '#VALUE!', 'gradi: #RIF!'],
    [[5, '#NAME?'], '#VALUE!', 'pesi: #NAME?'],
    [[errorCell('#CALC!')], '#VALUE!', 'gradi: #CALC!'],
    [[{ code: '#N/A', message: 'manca' }], '#N/A', 'manca'],
  ])('comes before the refusal: %j', (given, code, message) => {
    expect(thrown(() => refused(...given))).toEqual({ code, message });
    expect(thrown(() => refusing(noData('a', 'm'))(...given))).toEqual({ code, message });
    expect(thrown(() => refusing(inWords(badInput('a', 'm')))(...given))).toEqual({
      code,
      message,
    });
  });

  it('is not looked for beyond the arguments of the function, nor where there is an answer', () => {
    expect(thrown(() => refused(1, 2, 3, '#REF!'))).toEqual({
      code: '#VALUE!',
      message: 'pesi: mancano',
    });
    expect(outermost(() => 1, ['a'])('#REF!')).toBe(1);
  });
});
