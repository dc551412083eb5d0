import { Rejection } from '../../src/domain/rejection';
import { answer, answerTable } from '../../src/functions/answer';

const scope = globalThis as { CustomFunctions?: unknown };

afterEach(() => {
  delete scope.CustomFunctions;
});

describe('answer', () => {
  it('gives values as they are', () => {
    expect([answer(0.5), answer('OK'), answer(0)]).toEqual([0.5, 'OK', 0]);
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
    expect(answer(number)).toMatchObject({ code: '#VALUE!' });
  });
});

describe('answerTable', () => {
  it('always gives a table', () => {
    expect(answerTable('OK')).toEqual([['OK']]);
    expect(answerTable([['A', 90]])).toEqual([['A', 90]]);
    expect(answerTable(new Rejection('na', 'm'))).toEqual([[{ code: '#N/A', message: 'm' }]]);
    expect(answerTable([['A', Infinity]])).toMatchObject([['A', { code: '#VALUE!' }]]);
  });
});
