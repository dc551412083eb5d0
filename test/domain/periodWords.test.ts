import { periodsInWords } from '../../src/domain/periodWords';

/** Positions, from 1, of what is marked; else the words that were not read, in brackets. */
const read = (text: string, periods: 12 | 24 = 12) => {
  const { planned, unread } = periodsInWords(text, 2026, periods);
  const marked = planned.flatMap((on, index) => (on ? [index + 1] : []));
  return unread === '' ? marked.join(' ') : `[${unread}]${marked.join(' ')}`;
};

it.each([
  ['mar-giu', '3 4 5 6'],
  ['Mar – Giu', '3 4 5 6'],
  ['mar/giu', '3 4 5 6'],
  ['marzo-giugno', '3 4 5 6'],
  ['da marzo a giugno', '3 4 5 6'],
  ['mar', '3'],
  ['gen, mar, sett.', '1 3 9'],
  ['gennaio e giugno', '1 6'],
  ['gen-feb; ott-dic', '1 2 10 11 12'],
  ['3-6', '3 4 5 6'],
  ['1, 3, 12', '1 3 12'],
  ['9', '9'],
  ['II trim.', '4 5 6'],
  ['2° trimestre', '4 5 6'],
  ['trimestre 2', '4 5 6'],
  ['T2', '4 5 6'],
  ['I e III trimestre', '1 2 3 7 8 9'],
  ['I, II e IV trim.', '1 2 3 4 5 6 10 11 12'],
  ['I-II trimestre', '1 2 3 4 5 6'],
  ['1° semestre', '1 2 3 4 5 6'],
  ['secondo semestre', '7 8 9 10 11 12'],
  ['tutto l’anno', '1 2 3 4 5 6 7 8 9 10 11 12'],
  ['anno', '1 2 3 4 5 6 7 8 9 10 11 12'],
  ['15/3 – 30/6', '3 4 5 6'],
  ['15/03-30/06', '3 4 5 6'],
  ['dal 15/3/2026 al 30/6/2026', '3 4 5 6'],
  ['15 marzo - 10 aprile', '3 4'],
  ['da ottobre', '10 11 12'],
  ['fino a marzo', '1 2 3'],
  ['entro giugno', '6'],
  ['entro il 30/06', '6'],
  ['nov-feb', '11 12'],
  ['nov 2026 - feb 2027', '11 12'],
  ['dic 2025 - feb 2026', '1 2'],
  ['May-July', '5 6 7'],
])('%s marks the months %s', (text, months) => expect(read(text)).toBe(months));

it.each([
  ['15/3 – 30/6', '5 6 7 8 9 10 11 12'],
  ['16/3 – 30/6', '6 7 8 9 10 11 12'],
  ['aprile', '7 8'],
  ['1/9', '17'],
  ['fine giugno', '11 12'],
])('%s marks the fortnights %s', (text, fortnights) => expect(read(text, 24)).toBe(fortnights));

it.each([
  ['presto', '[presto]'],
  ['mar-giu circa', '[circa]'],
  ['31/06', '[31/06]'],
  ['13', '[13]'],
  ['', '[]'],
])('“%s” marks nothing, and tells what is no time', (text, told) =>
  expect(read(text)).toBe(told === '[]' ? '' : told),
);

it('marks nothing of another year', () => {
  expect(read('gen-mar 2027')).toBe('');
  expect(read('2027')).toBe('[2027]');
});
