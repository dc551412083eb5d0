/** What the pane says of the units of a plan. */
import type { Book } from '../../src/domain/book';
import type { BookSummaryRow } from '../../src/domain/bookSummary';
import type { Objective } from '../../src/domain/objective';
import { planUnits, rowsByUnit } from '../../src/domain/planUnits';
import { bookOf, objectiveOn, settings, summaryOf, summaryRow, units } from './rules/support';

const TRIBUTI = { settings: settings({ units: units('Tributi', 'SUAP') }) };
/** The way of planning has a place for weights. */
const WEIGHED = { asked: { 'scheda-completa': ['weight' as const] } };
const objectives = (...all: Partial<Objective>[]) =>
  all.map((each, index) => objectiveOn(`Ob ${index + 1}`, { number: `${index + 1}`, ...each }));
const book = (all: Partial<Objective>[], given: Partial<Book> = {}) =>
  bookOf(objectives(...all), { ...TRIBUTI, ...WEIGHED, ...given });

describe('the units of a plan', () => {
  it('are told with their objectives, their weights and what these lack', () => {
    const found = planUnits(
      book([
        { unit: 'SETTORE TRIBUTI', weight: 60 },
        { unit: 'Tributi' },
        { unit: 'Sport', weight: 120 },
      ]),
    ).units;
    expect(found).toEqual([
      { unit: 'Tributi', objectives: 2, weight: 60, missing: 40, isKnown: true },
      { unit: 'SUAP', objectives: 0, weight: 0, missing: null, isKnown: true },
      { unit: 'Sport', objectives: 1, weight: 120, missing: -20, isKnown: false },
    ]);
  });

  const known = (unit: string, given: Partial<Objective> = {}, of = TRIBUTI) =>
    planUnits(book([{ unit, ...given }], of)).units.at(-1);

  it('are known where the settings name them, or an area of public value is meant, or none is named', () => {
    expect(known('Sport')).toMatchObject({ unit: 'Sport', isKnown: false });
    expect(known('', { area: 'WELFARE' })).toMatchObject({ unit: 'WELFARE', isKnown: true });
    expect(known('Sport', {}, { settings: settings() })).toMatchObject({ isKnown: true });
    expect(known('', {}, { settings: settings() })).toMatchObject({ unit: '', isKnown: false });
  });

  it('come with their rows', () => {
    const [tributi] = rowsByUnit(book([{ unit: 'Tributi', title: 'IMU' }]));
    expect(tributi!.rows.map(({ title }) => title)).toEqual(['IMU']);
  });
});

describe('what is due of the weights', () => {
  const due = (given: Partial<Book>, weight: number | null = null) => {
    const { weightsDue, units: all } = planUnits(book([{ unit: 'Tributi', weight }], given));
    return [weightsDue, all[0]!.missing];
  };

  it('is a total where the way of planning has weights, also before any is there', () => {
    expect(due({})).toEqual(['total', 100]);
  });

  it('is none where it has no place for them, or nobody knows it', () => {
    expect(due({ asked: { 'scheda-completa': ['title'] } })).toEqual(['none', null]);
    expect(due({ asked: {} })).toEqual(['none', null]);
  });

  it('is no total of coefficients', () => {
    const coefficients = settings({ units: units('Tributi'), weightScale: 'coefficienti' });
    expect(due({ settings: coefficients }, 1.5)).toEqual(['coefficients', null]);
  });

  it('is a total where there are weights, if there are no settings', () => {
    expect(due({ settings: null }, 60)).toEqual(['total', 40]);
    expect(due({ settings: null })).toEqual(['none', null]);
  });
});

describe('what the summaries miss', () => {
  const standsFor = (objective: string, shared: number | null = null) =>
    summaryRow(4, {}, { match: 'id', objective, shared });
  const misses = (...rows: BookSummaryRow[]) => {
    const sharedWith = [{ unit: 'SUAP', number: '7', strategicRelevance: null, weight: 10 }];
    const all = [{ unit: 'Tributi' }, { unit: 'Tributi', sharedWith }];
    return planUnits(book(all, { summaries: [summaryOf(rows)] })).summaryMisses;
  };

  it('is nothing where there is no summary, nor where each objective is listed in each of its units', () => {
    expect(planUnits(book([{ unit: 'Tributi' }])).summaryMisses).toEqual([]);
    expect(misses(standsFor('Ob 1'), standsFor('Ob 2'), standsFor('Ob 2', 0))).toEqual([]);
  });

  it('is the numbers of those that are not listed', () => {
    expect(misses(standsFor('Ob 2'))).toEqual(['1', '7']);
  });

  it('is the rows whose sheet is gone too, by number, else by where they stand; each once', () => {
    const gone = (row: number, number: string) => summaryRow(row, { number }, { match: 'gone' });
    expect(
      misses(
        ...[standsFor('Ob 1'), standsFor('Ob 2')],
        ...[gone(5, '9'), gone(6, '#REF!'), gone(7, ''), gone(8, '7')],
        summaryRow(9, {}, { match: 'gone' }),
        summaryRow(10, { number: '3' }),
      ),
    ).toEqual(['7', '9', ...[7, 8, 10].map((row) => `riga ${row} di «Sintesi obiettivi»`)]);
  });
});
