import { listsOthers, namesIn, runsOn } from '../../../src/domain/rules/otherUnits';
import { viewOf } from '../../../src/domain/rules/view';
import { bookOf, objectiveOn, settings } from './support';

it.each([
  ['SIA, Servizi finanziari; Welfare', ['SIA', 'Servizi finanziari', 'Welfare']],
  ['Settore Finanziario – Settore SIA', ['Settore Finanziario', 'Settore SIA']],
  ['AFFARI GENERALI + Tutte le Strutture', ['AFFARI GENERALI', 'Tutte le Strutture']],
  ['SUAP / Tributi', ['SUAP', 'Tributi']],
  ['Progettazione e CUC', ['Progettazione', 'CUC']],
  ['', []],
])('names in a list: %s', (list, names) => {
  expect(namesIn(list)).toEqual(names);
});

describe('a list in which the comma after a unit was left out', () => {
  const unit = 'Progettazione e CUC';
  it.each([
    'Progettazione e CUC servizi comunali',
    'SIA, progettazione e cuc servizi comunali, Welfare',
    'SIA; Progettazione e CUC Tributi',
    'SIA\nProgettazione e CUC Tributi',
    'Progettazione e CUC edilizia',
  ])('%s', (list) => expect(runsOn(list, unit)).toBe(true));

  it.each([
    'Progettazione e CUC',
    'Progettazione e CUC, servizi comunali',
    'Progettazione e CUC • servizi comunali',
    'Progettazione e CUC e SIA',
    'Progettazione e CUC ed edilizia',
    'Progettazione e CUC dei comuni',
    'Progettazione e CUC della Unione',
    'Progettazione e CUC dal 2026',
    'Progettazione e CUC – Sede',
    'Ufficio Progettazione e CUC servizi',
    'Progettazione e CUC Progettazione e CUC servizi',
  ])('is no such list: %s', (list) => expect(runsOn(list, unit)).toBe(false));

  it('is not known by a unit of one word, which others begin with', () => {
    expect(runsOn('Servizi comunali', 'Servizi')).toBe(false);
  });
});

it('holds the own unit too in the way of planning that lists the structures that take part', () => {
  const all = 'pdo-strategico-ordinario';
  const book = {
    ...bookOf([{ ...objectiveOn('Ob 1'), template: all }, objectiveOn('Ob 2')]),
    withOwnUnit: [all] as const,
  };
  expect(listsOthers(viewOf(book), 'Ob 1')).toBe(false);
  expect(listsOthers(viewOf(book), 'Ob 2')).toBe(true);
  expect(listsOthers(viewOf(book), null)).toBe(true);
  const planned = { ...book, settings: settings({ template: all }) };
  expect(listsOthers(viewOf(planned), null)).toBe(false);
  expect(listsOthers(viewOf(planned), 'Ob 2')).toBe(true);
  expect(listsOthers(viewOf({ ...book, settings: null }), null)).toBe(true);
});
