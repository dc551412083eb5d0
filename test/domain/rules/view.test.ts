/** What the rules look at of a book. */
import { lineKey } from '../../../src/domain/countedRows';
import { viewOf } from '../../../src/domain/rules/view';
import { bookOf, objectiveOn, settings, summaryOf, summaryRow, units } from './support';

const tributi = { settings: settings({ units: units('Tributi') }) };
const line = summaryRow(4, { weight: 20 }, { match: 'id', objective: 'Ob 1' });
const book = bookOf([objectiveOn('Ob 1', { unit: 'TRIBUTI', weight: 30 })], {
  ...tributi,
  summaries: [summaryOf([line])],
  asked: { 'scheda-completa': ['title'] },
});
const view = viewOf(book);

describe('what the rules look at', () => {
  it('is the book, its units, the rows that count and those of the summaries', () => {
    expect(view.book).toBe(book);
    expect(view.units).toBe(book.settings!.units);
    expect(view.rows.map(({ weight }) => weight)).toEqual([20]);
    expect(view.byUnit.map(({ unit, weight }) => [unit, weight])).toEqual([['Tributi', 20]]);
    expect(view.lines.map(({ row }) => row)).toEqual([line]);
    expect(view.linesByObjective.get(lineKey('Ob 1', null))).toHaveLength(1);
    expect([...view.objectives]).toEqual([['Ob 1', book.objectives[0]]]);
  });

  it('is no unit, no coefficient and no name where there are no settings', () => {
    const without = viewOf({ ...book, settings: null });
    expect(without.units).toEqual([]);
    expect(without.areCoefficients).toBe(false);
    expect(without.unitName(' TRIBUTI ')).toBe('TRIBUTI');
  });

  it('names a unit as the settings do, else as it is printed', () => {
    expect(view.unitName('settore tributi')).toBe('Tributi');
    expect(view.unitName(' Sport ')).toBe('Sport');
  });

  it('knows one unit under several names', () => {
    const alias = { name: 'Tributi', aliases: ['Entrate'], owner: '' };
    const { isSameUnit } = viewOf({ ...book, settings: settings({ units: [alias] }) });
    expect(isSameUnit('ENTRATE', 'Tributi')).toBe(true);
    expect(isSameUnit('Sport', 'SPORT ')).toBe(true);
    expect(isSameUnit('Sport', 'Tributi')).toBe(false);
  });

  it('knows the data that a way of planning has a place for, and asks all of one that nobody knows', () => {
    const [objective] = book.objectives;
    expect(view.asks(objective!, 'title')).toBe(true);
    expect(view.asks(objective!, 'weight')).toBe(false);
    expect(viewOf({ ...book, asked: {} }).asks(objective!, 'weight')).toBe(true);
  });

  it('knows whether weights are coefficients', () => {
    const of = (weightScale: '100' | 'coefficienti') =>
      viewOf(bookOf([], { settings: settings({ weightScale }) })).areCoefficients;
    expect([of('100'), of('coefficienti')]).toEqual([false, true]);
  });

  it('knows what the authority made of a rule, by the first of what is said of it', () => {
    const control = { rule: 'PE04', at: null, severity: null, threshold: null };
    const { severityOf, thresholdOf } = viewOf(
      bookOf([], {
        controls: [
          { ...control, threshold: 70 },
          { ...control, severity: 'off', threshold: 60 },
          { ...control, rule: 'PE01', severity: 'toKnow' },
        ],
      }),
    );
    expect(['PE04', 'PE01', 'PE02'].map(severityOf)).toEqual([null, 'toKnow', null]);
    const usual = { usual: 50, least: 1, most: 100 };
    expect(['PE04', 'PE01', 'PE02'].map((id) => thresholdOf(id, usual))).toEqual([70, 50, 50]);
  });

  it('goes by the authority’s own number as far as it may be', () => {
    const of = (threshold: number) =>
      viewOf(
        bookOf([], { controls: [{ rule: 'PE04', severity: null, threshold, at: null }] }),
      ).thresholdOf('PE04', { usual: 50, least: 1, most: 100 });
    expect([0, 1, 100, 101].map(of)).toEqual([50, 1, 100, 50]);
  });
});
