import { Rejection } from '../../../src/domain/rejection';
import { isDayAndMonth, readTarget, toAnswer } from '../../../src/domain/scoring/targetText';
import { bad } from '../support';

const number = (value: number, more: object = {}) => ({
  kind: 'number',
  value,
  isPercent: false,
  unit: '',
  ...more,
});
const percent = (value: number, more: object = {}) => number(value, { isPercent: true, ...more });
const date = { kind: 'date', serial: 46203 };
const range = (from: number, to: number, more: object = {}) => ({
  ...{ kind: 'range', from, to, isPercent: false, unit: '', ...more },
});
const variation = (value: number, unit = '') => ({ kind: 'variation', value, unit });
const answer = (value: number) => ({ kind: 'yesNo', value });

describe('a target alone', () => {
  it.each<[unknown, object]>([
    [80, number(80)],
    [0, number(0)],
    [-3, number(-3)],
    [46203, number(46203)],
    ['80', number(80)],
    ['-3', number(-3)],
    ['+10', number(10)],
    ['1.300', number(1300)],
    ['80%', percent(0.8)],
    ['15 / 100', percent(0.15)],
    ['80% degli utenti', percent(0.8, { unit: 'degli utenti' })],
    ['30 giorni', number(30, { unit: 'giorni' })],
    ['9 M€', number(9_000_000, { unit: '€' })],
    ['30.06', number(30.06)],
    [true, answer(1)],
    [false, answer(0)],
    ['SI', answer(1)],
    ['sì', answer(1)],
    ['X', answer(1)],
    ['VERO', answer(1)],
    ['NO', answer(0)],
    ['falso', answer(0)],
    ['30/06/2026', date],
    ['30.06.2026', date],
    ['30-6-2026', date],
    ['2026-06-30', date],
    ['+10%', variation(0.1)],
    ['-10%', variation(-0.1)],
    ['− 10 %', variation(-0.1)],
    ['+10% annuo', variation(0.1, 'annuo')],
    ['3%-5%', range(0.03, 0.05, { isPercent: true })],
    ['3-5%', range(0.03, 0.05, { isPercent: true })],
    ['3 – 5', range(3, 5)],
    ['3—5', range(3, 5)],
    ['3-3', range(3, 3)],
    ['tra 3 e 5', range(3, 5)],
    ['Fra il 3% e il 5%', range(0.03, 0.05, { isPercent: true })],
    ['tra -3 e -1', range(-3, -1)],
    ['da 3 a 5', range(3, 5)],
    ['dal 3% al 5%', range(0.03, 0.05, { isPercent: true })],
    ['3-5 giorni', range(3, 5, { unit: 'giorni' })],
    ['3 giorni-5 giorni', range(3, 5, { unit: 'giorni' })],
    ['da 3 giorni a 5', range(3, 5, { unit: 'giorni' })],
    ['1.300-1.500', range(1300, 1500)],
  ])('%j', (cell, value) => {
    expect(readTarget(cell)).toEqual({ value, side: null, isStrict: false });
  });

  it.each([null, undefined, '', ' \n'])('is not there in %j', (cell) => {
    expect(readTarget(cell)).toBeNull();
  });
});

describe('words of one side', () => {
  it.each<[string, object, 'more' | 'less', boolean]>([
    ['≥ 80%', percent(0.8), 'more', false],
    ['>=80', number(80), 'more', false],
    ['=> 80', number(80), 'more', false],
    ['⩾80', number(80), 'more', false],
    ['> 5', number(5), 'more', true],
    ['almeno 30', number(30), 'more', false],
    ['Almeno il 90%', percent(0.9), 'more', false],
    ['almeno l’80%', percent(0.8), 'more', false],
    ['minimo 3 incontri', number(3, { unit: 'incontri' }), 'more', false],
    ['non meno di 3', number(3), 'more', false],
    ['non meno del 5%', percent(0.05), 'more', false],
    ['non meno dell’80%', percent(0.8), 'more', false],
    ['almeno +10%', variation(0.1), 'more', false],
    ['≤ 0', number(0), 'less', false],
    ['<=5', number(5), 'less', false],
    ['=< 5', number(5), 'less', false],
    ['⩽ 5', number(5), 'less', false],
    ['< 5', number(5), 'less', true],
    ['non oltre 5', number(5), 'less', false],
    ['NON OLTRE IL 5%', percent(0.05), 'less', false],
    ['massimo 30 giorni', number(30, { unit: 'giorni' }), 'less', false],
    ['al più 5', number(5), 'less', false],
    ['al piu 5', number(5), 'less', false],
    ['meno di 5', number(5), 'less', true],
    ['meno del 5%', percent(0.05), 'less', true],
    ['entro 30 giorni', number(30, { unit: 'giorni' }), 'less', false],
    ['entro i 30 giorni', number(30, { unit: 'giorni' }), 'less', false],
    ['entro il 30/06/2026', date, 'less', false],
    ['entro 30.06.2026', date, 'less', false],
    ['Entro e non oltre il 30/06/2026', date, 'less', false],
    ['non oltre il 30/06/2026', date, 'less', false],
    ['≤ 30/06/2026', date, 'less', false],
    ['al 30/06/2026', date, 'less', false],
  ])('%j', (text, value, side, isStrict) => {
    expect(readTarget(text)).toEqual({ value, side, isStrict });
  });
});

describe('what is not wholly understood', () => {
  it.each<[unknown, string]>([
    ['dieci', '«dieci» non è un numero'],
    ['aggiudicazione', '«aggiudicazione» non è un numero'],
    ['-', '«-» non è un numero'],
    [{}, '«oggetto» non è un numero'],
    [NaN, '«NaN» non è un numero'],
    ['80% circa', '«80% circa»: non si capisce «circa»'],
    ['almeno 80% circa', '«almeno 80% circa»: non si capisce «circa»'],
    ['30 giorni o più', '«30 giorni o più»: non si capisce «giorni o più»'],
    ['8/10', "«8/10»: scrivere l'anno"],
    ['entro il 30/06', "«entro il 30/06»: scrivere l'anno"],
    ['31/06/2026', '«31/06/2026» non è una data'],
    ['entro il 29/02/2026', '«entro il 29/02/2026» non è una data'],
    ['5-3', '«5-3»: gli estremi sono al contrario'],
    ['tra 5% e 3%', '«tra 5% e 3%»: gli estremi sono al contrario'],
  ])('%j is refused', (cell, problem) => {
    expect(readTarget(cell)).toEqual(bad(`target: ${problem}`));
  });

  it.each([
    'circa 80%',
    '3%-5',
    '3 giorni - 5 mesi',
    '1-2-3',
    'almeno SI',
    'almeno 30/06/2026',
    'almeno 30/06',
    'massimo 30/06/2026',
    'almeno 3-5',
    'entro 30',
    'entro 80%',
    'entro giugno',
    'al 80%',
    'al 5',
    'almenotre 3',
    'massimo',
    'almeno',
    '≥',
    '>> 5',
    'più di 5',
    '80% e 3 incontri',
    '1 - 2 - 3',
  ])('%j is refused', (text) => {
    const refusal = readTarget(text);
    expect(refusal).toBeInstanceOf(Rejection);
    expect(refusal).toMatchObject({ kind: 'value', message: expect.stringContaining(text) });
  });

  it('gives examples of what can be written', () => {
    const examples = 'scrivere per esempio 80%, almeno 30, 3-5%, SI, +10% o 31/12/2026';
    for (const text of ['circa 80', 'entro 30'])
      expect(readTarget(text)).toEqual(bad(`target: «${text}» non si capisce: ${examples}`));
  });
});

describe('answers and days', () => {
  it.each([
    ['si', 1],
    [' Sì ', 1],
    ['x', 1],
    ['no', 0],
    ['falso', 0],
    ['-', undefined],
    ['1', undefined],
    ['0', undefined],
    ['forse', undefined],
    ['', undefined],
  ])('%j is %j', (text, value) => {
    expect(toAnswer(text)).toBe(value);
  });

  it('know a day without its year', () => {
    expect(['30/06', ' 1/1 '].map(isDayAndMonth)).toEqual([true, true]);
    expect(['30/06/2026', '30.06', '30-06', '/06', '130/06'].map(isDayAndMonth)).toEqual(
      new Array(5).fill(false),
    );
  });
});
