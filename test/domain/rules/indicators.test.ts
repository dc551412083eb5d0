/** How the rules read the indicators of an objective. */
import type { Indicator, PlanValue } from '../../../src/domain/objective';
import {
  asks,
  compared,
  isActivity,
  isBlankAt,
  isFilled,
  isYesNoIndicator,
  measureOf,
  named,
  of,
  polarityOf,
  sideOfTarget,
  textOf,
  which,
} from '../../../src/domain/rules/indicators';
import { withIndicators } from './support';

const subject = (indicators: Indicator[], index = 0) => ({
  ...{ owner: withIndicators(indicators, ['target']), indicator: indicators[index]!, index },
});

describe('a cell of an indicator', () => {
  it('is a text without spaces around it; blank where there is none', () => {
    expect([textOf(' 10 giorni '), textOf(10), textOf(undefined), textOf(null)]).toEqual([
      ...['10 giorni', '10', '', ''],
    ]);
    expect(isBlankAt({ target: ' ' }, 'target')).toBe(true);
    expect(isBlankAt({ target: 0 }, 'target')).toBe(false);
    expect(isBlankAt({}, 'target')).toBe(true);
  });

  it('makes an indicator of its row, whichever it is', () => {
    expect(isFilled({ description: '', target: 0 })).toBe(true);
    expect(isFilled({ description: ' ', target: null })).toBe(false);
    expect(isFilled({})).toBe(false);
  });

  it('is asked where the table has its column', () => {
    expect(asks(subject([{ description: 'Pratiche' }]), 'target')).toBe(true);
    expect(asks(subject([{ description: 'Pratiche' }]), 'actual')).toBe(false);
  });
});

describe('which indicator it is', () => {
  it('is said by its position from 1 and its name', () => {
    const second = subject([{}, { description: ' Pratiche ' }], 1);
    expect(which(second)).toEqual({ position: 2, name: 'Pratiche' });
    expect(of(second, 'target')).toEqual({
      spot: { indicator: 1, field: 'target' },
      facts: { position: 2, name: 'Pratiche' },
    });
  });

  it('is told from those of the objective that have a name', () => {
    const all = [{ description: 'Pratiche' }, { target: 3 }, { description: ' ' }];
    expect(named(subject(all))).toEqual([{ description: 'Pratiche' }]);
  });
});

describe('an indicator that is either reached or not', () => {
  it.each<[Indicator, boolean]>([
    [{ description: 'Approvazione del regolamento: SI/NO' }, true],
    [{ description: 'Regolamento', unitOfMeasure: 'sì/no' }, true],
    [{ description: 'Regolamento', target: 'SI/NO' }, true],
    [{ description: 'Regolamento', target: 'SI' }, true],
    [{ description: 'Regolamento', target: '80%' }, false],
    [{ description: 'Regolamento' }, false],
  ])('%j: %p', (indicator, is) => {
    expect(isYesNoIndicator(indicator)).toBe(is);
  });
});

it('an indicator that counts what an office does is an activity', () => {
  expect(isActivity({ description: 'N. riunioni svolte' })).toBe(true);
  expect(isActivity({ description: 'Tempo medio di rilascio' })).toBe(false);
  expect(isActivity({})).toBe(false);
});

describe('what a cell holds to measure by', () => {
  it.each<[PlanValue | undefined, unknown]>([
    [80, { number: 80, isPercent: false, unit: '' }],
    [' 80% ', { number: 0.8, isPercent: true, unit: '' }],
    ['almeno 10 giorni', { number: 10, isPercent: false, unit: 'giorni' }],
    ['SI', 'yesNo'],
    ['30/06/2026', 'date'],
    ['30/06', 'date'],
    [' 30/06 ', 'date'],
    ['tra 5 e 10', 'range'],
    ['+10%', 'variation'],
    ['il più possibile', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('%j', (value, measure) => {
    expect(measureOf(value)).toEqual(measure);
  });
});

describe('the polarity that a cell says', () => {
  it.each([
    ['crescente', 'crescente'],
    [' CRESCENTE ', 'crescente'],
    ['Soglia minima', undefined],
    ['soglia_min', 'soglia_min'],
    ['Soglia min.', 'soglia_min'],
    ['uguale a', 'uguale'],
    ['uguale alla', undefined],
    ['almeno il target', 'soglia_min'],
    ['non oltre il target', 'soglia_max'],
    ['decrescente (scarto)', 'decrescente_scarto'],
    ['alta', undefined],
    ['', undefined],
    [null, undefined],
  ])('%j: %j', (polarity, found) => {
    expect(polarityOf({ polarity })).toBe(found);
  });
});

describe('the side that the words of a target say', () => {
  it.each([
    ['almeno 80%', 'more'],
    ['non oltre 5', 'less'],
    ['80%', null],
    ['il più possibile', null],
    ['', null],
    [null, null],
  ])('%j: %j', (target, side) => {
    expect(sideOfTarget({ target })).toBe(side);
  });
});

describe('two numbers to compare', () => {
  it.each<[PlanValue | undefined, PlanValue | undefined, unknown]>([
    [5, 10, [5, 10]],
    ['5 giorni', 'entro 10 giorni', [5, 10]],
    ['50%', '80%', [0.5, 0.8]],
    [0.5, '80%', [0.5, 0.8]],
    ['80%', 0.5, [0.8, 0.5]],
    ['80%', 1, [0.8, 1]],
    ['80%', -1, [0.8, -1]],
    [50, '80%', undefined],
    ['80%', 50, undefined],
    [-5, '80%', undefined],
    ['150%', '80%', [1.5, 0.8]],
    [5, 'SI', undefined],
    ['30/06/2026', 5, undefined],
    ['', 5, undefined],
    [5, undefined, undefined],
  ])('%j beside %j: %j', (one, other, numbers) => {
    expect(compared(one, other)).toEqual(numbers);
  });
});
