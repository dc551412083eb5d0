import { Rejection } from '../../src/domain/rejection';
import { answer, answerTable } from '../../src/functions/answer';

const scope = globalThis as { CustomFunctions?: unknown };

afterEach(() => {
  delete scope.CustomFunctions;
});

describe('answer', () => {
  it('gives values as they are', () => {
    expect([0.5, 'OK', 0, '', true, -1e308].map(answer)).toEqual([0.5, 'OK', 0, '', true, -1e308]);
  });

  it('returns an error of the runtime where there is one', () => {
    class RuntimeError {
      constructor(
        readonly code: string,
        readonly message: string,
      ) {}
    }
    scope.CustomFunctions = { Error: RuntimeError };
    const error = answer(new Rejection('na', 'nessun peso'));
    expect(error).toBeInstanceOf(RuntimeError);
    expect(error).toEqual({ code: '#N/A', message: 'nessun peso' });
  });

  it('returns a plain object where there is none', () => {
    expect(answer(new Rejection('value', 'm'))).toEqual({ code: '#VALUE!', message: 'm' });
    scope.CustomFunctions = {};
    expect(answer(new Rejection('value', 'm'))).toEqual({ code: '#VALUE!', message: 'm' });
  });

  it.each([NaN, Infinity, -Infinity])('never shows %d', (number) => {
    expect(answer(number)).toEqual({
      code: '#VALUE!',
      message: 'il risultato è troppo grande',
    });
  });
});

describe('answerTable', () => {
  it('always gives a table', () => {
    expect(answerTable('OK')).toEqual([['OK']]);
    expect(answerTable([['A', 90]])).toEqual([['A', 90]]);
    expect(answerTable(new Rejection('na', 'm'))).toEqual([[{ code: '#N/A', message: 'm' }]]);
    expect(answerTable([['A', Infinity]])).toMatchObject([['A', { code: '#VALUE!' }]]);
    expect(answerTable(NaN)).toMatchObject([[{ code: '#VALUE!' }]]);
    expect(
      answerTable([
        ['A', ''],
        [new Rejection('na', 'm'), 2],
      ]),
    ).toEqual([
      ['A', ''],
      [{ code: '#N/A', message: 'm' }, 2],
    ]);
  });
});
