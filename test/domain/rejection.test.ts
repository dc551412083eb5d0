import {
  Rejection,
  badInput,
  errorIn,
  errorName,
  inWords,
  noData,
} from '../../src/domain/rejection';
import { errorCell, passed } from './support';

describe('rejections', () => {
  it('have the code of their kind', () => {
    expect(new Rejection('na', 'm')).toEqual({ kind: 'na', message: 'm', code: '#N/A' });
    expect(new Rejection('value', 'm')).toEqual({ kind: 'value', message: 'm', code: '#VALUE!' });
    expect(new Rejection('passed', 'm', '#REF!').code).toBe('#REF!');
  });

  it('say where and what', () => {
    expect(badInput('pesi', 'mancano')).toEqual(new Rejection('value', 'pesi: mancano'));
    expect(noData('pesi', 'nessun peso')).toEqual(new Rejection('na', 'pesi: nessun peso'));
  });
});

describe('a rejection in words', () => {
  it('keeps them', () => {
    expect(inWords(badInput('pesi', 'mancano'))).toEqual(new Rejection('told', 'pesi: mancano'));
  });
});

describe('errorName', () => {
  it('is the English one, also of errors that cannot be given back', () => {
    expect(['#RIF!', '#ref!', '#N/D', '#CALC!', '#CAMPO!'].map(errorName)).toEqual([
      ...['#REF!', '#REF!', '#N/A', '#CALC!', '#FIELD!'],
    ]);
    expect(['#1', 'REF!', ''].map(errorName)).toEqual([undefined, undefined, undefined]);
  });
});

describe('errorIn', () => {
  it.each([
    ['#VALUE!', '#VALUE!'],
    ['#N/A', '#N/A'],
    ['#DIV/0!', '#DIV/0!'],
    ['#NUM!', '#NUM!'],
    ['#NULL!', '#NULL!'],
    ['#REF!', '#VALUE!'],
    ['#NAME?', '#VALUE!'],
    ['#N/D', '#N/A'],
    ['#VALORE!', '#VALUE!'],
    ['#RIF!', '#VALUE!'],
    ['#NOME?', '#VALUE!'],
    ['#NULLO!', '#NULL!'],
    ['#n/a', '#N/A'],
    ['#rif!', '#VALUE!'],
  ])('finds in %j the error %s', (text, code) => {
    expect(errorIn(text)).toEqual(new Rejection('passed', text, code));
  });

  it.each([
    '#SPILL!',
    '#CALC!',
    '#ESPANSIONE!',
    '#CALCOLO!',
    '#BUSY!',
    '#CONNECT!',
    '#GETTING_DATA',
    '#FIELD!',
    '#CAMPO!',
    '#BLOCKED!',
    '#UNKNOWN!',
  ])('turns %s into an error that a function may return', (text) => {
    expect(errorIn(text)).toEqual(new Rejection('passed', text, '#VALUE!'));
  });

  it('finds errors in data types, known or not', () => {
    expect(errorIn(errorCell('#NUM!'))).toEqual(passed('#NUM!'));
    expect(errorIn(errorCell('#BUSY!'))).toEqual(passed('#VALUE!'));
    expect(errorIn({ type: 'Error' })).toEqual(passed('#VALUE!'));
    expect(errorIn({ basicType: 'Error', basicValue: '#N/A' })).toEqual(passed('#N/A'));
    expect(errorIn({ type: 'Error', basicValue: '#N/A' })).toEqual(passed('#N/A'));
    expect(errorIn({ type: 'Error', basicValue: 5 })).toEqual(passed('#VALUE!'));
    expect(errorIn({ type: 'Error', basicValue: '#N/A', code: '#REF!' })).toEqual(passed('#N/A'));
  });

  it("finds the function's own errors", () => {
    expect(errorIn({ code: '#N/A', message: 'manca' })).toEqual(
      new Rejection('passed', 'manca', '#N/A'),
    );
    expect(errorIn({ code: '#DIV/0!' })).toEqual(passed('#DIV/0!'));
  });

  it('keeps the message that an error carries, if it carries one', () => {
    const message = (given: unknown) =>
      errorIn(errorCell('#CALC!', { message: given }))?.message ?? '';
    expect(message('pesi: manca')).toBe('pesi: manca');
    expect(errorIn(errorCell('#CALC!', { message: 'm' }))).toEqual(passed('#VALUE!'));
    expect([message(''), message(5), message(undefined)]).toEqual(new Array(3).fill('#CALC!'));
    expect(errorIn(errorCell('#BUSY!'))?.message).toBe('#BUSY!');
    expect(errorIn(errorCell('#BOH!'))?.message).toBe('#VALUE!');
  });

  it.each([
    '#1',
    '# note',
    '#',
    '#__proto__',
    'N/A',
    'N/D',
    ' #N/A',
    '',
    5,
    NaN,
    true,
    null,
    undefined,
    {},
    [],
    { code: 'X' },
    { code: 5 },
    { message: '#N/A' },
    { code: 'X', message: 'manca' },
    { basicValue: '#N/A' },
    { type: 'String', basicValue: '#N/A' },
  ])('finds none in %j', (cell) => {
    expect(errorIn(cell)).toBeUndefined();
  });
});
