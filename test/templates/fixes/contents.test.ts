/** Fixes of what was copied, or contradicts its neighbours: years, spellings, results, promised changes, units. */
import type { Indicator, IndicatorField } from '../../../src/domain/objective';
import { objectiveOn, place, settings, withIndicators } from '../../domain/rules/support';
import { afterIn, bookWithCells } from './support';

const withValues = (indicator: Indicator) => {
  const fields = ['description', 'target', 'unitOfMeasure', 'actual', 'baseline'] as const;
  const owner = withIndicators([indicator], [...fields] as IndicatorField[]);
  owner.places.indicators = [
    Object.fromEntries(fields.map((field, column) => [field, place('Ob 1', 40, column)])),
  ];
  return bookWithCells([owner]);
};

describe('years of another plan', () => {
  const plan = { settings: settings({ firstYear: 2026, lastYear: 2028 }) };
  const stale = (description: string) =>
    afterIn(bookWithCells([objectiveOn('Ob 1', { description })], plan), 'TE03');

  it.each([
    ['Come nel bilancio di previsione 2025/2027.', 'Come nel bilancio di previsione 2026/2028.'],
    ['Come nel bilancio 2025-27 si dice.', 'Come nel bilancio 2026-28 si dice.'],
  ])('become those of the plan: %s', (text, expected) => {
    expect(stale(text)).toEqual([[expected]]);
  });

  it('are left where the text names them twice: one may be meant', () => {
    expect(stale('Nel bilancio 2025/2027, e poi nel bilancio 2025/2027')).toEqual([]);
  });
});

describe('a line of the DUP', () => {
  it('is written as most write it, wherever it is written otherwise', () => {
    const lines = [
      '01 - COMUNITÀ',
      '01 - COMUNITÀ',
      '01 - COMUNITÀ',
      "01 - COMUNITA'",
      "01 - COMUNITA'",
    ];
    const objectives = lines.map((strategicLine, index) =>
      objectiveOn(`Ob ${index}`, { number: `${index}`, strategicLine }),
    );
    expect(afterIn(bookWithCells(objectives), 'OB37')).toEqual([
      ['01 - COMUNITÀ', '01 - COMUNITÀ'],
    ]);
  });
});

describe('a unit that shares an objective', () => {
  const title = 'Smart working negli uffici';
  const named = (otherUnits: string) => {
    const own = objectiveOn('Ob 1', { title, unit: 'Tributi', otherUnits });
    const other = objectiveOn('Ob 2', { title, unit: 'SUAP', otherUnits: 'Tributi', number: '2' });
    return afterIn(bookWithCells([own, other]), 'OB11');
  };

  it.each([
    ['', 'SUAP'],
    ['SIA, Welfare', 'SIA, Welfare, SUAP'],
    ['SIA; Welfare', 'SIA; Welfare; SUAP'],
  ])('is named back: «%s»', (otherUnits, expected) => {
    expect(named(otherUnits)).toEqual([[expected]]);
  });

  it('is left alone where it is named twice: which of the two goes is not known', () => {
    const shared = { unit: 'SUAP', number: '', strategicRelevance: null, weight: null };
    const sharedWith = [shared, shared];
    const own = objectiveOn('Ob 1', { title, unit: 'Tributi', sharedWith });
    expect(afterIn(bookWithCells([own]), 'OB11')).toEqual([]);
  });
});

describe('a number that is a text', () => {
  const withWeight = (text: string) => {
    const owner = objectiveOn('Ob 1', { weight: 30 });
    const book = bookWithCells([owner]);
    const { row, column } = owner.places.fields.weight!;
    (book.cells.get('Ob 1')!.values[row] as unknown[])[column] = text;
    return afterIn(book, 'FO04');
  };

  it.each([
    ['30', 30],
    [' 12,5', 12.5],
  ])('«%s» is the number that it says', (text, expected) => {
    expect(withWeight(text)).toEqual([[expected]]);
  });
});

describe('a result', () => {
  const copied = { description: 'Bando pubblicato', actual: 'BANDO PUBBLICATO.' };

  it('that only repeats what is planned goes', () => {
    expect(afterIn(withValues(copied), 'TE22')).toEqual([[null]]);
  });

  it('that cannot be there yet goes', () => {
    const book = withValues({ description: 'Utenti serviti', target: 50, actual: 7 });
    const given = settings({ referenceDate: '2026-01-15', monitoringDates: ['30/06'] });
    expect(afterIn({ ...book, settings: given }, 'TE07')).toEqual([[null]]);
  });
});

describe('an indicator that contradicts itself', () => {
  const rise = { description: 'Atti pubblicati: +25%', baseline: 1300 };

  it.each([
    ['as a number', 1600, [[1625]]],
    ['as a text', '1600', [['1625']]],
    ['not where other words would be lost', '1600 atti', []],
  ])('takes the target that its words promise: %s', (_, target, expected) => {
    expect(afterIn(withValues({ ...rise, target }), 'IN12')).toEqual(expected);
  });

  it('takes the unit that the sign of its target tells, and of nothing else', () => {
    const named = { description: 'Utenti soddisfatti', unitOfMeasure: 'numero' };
    expect(afterIn(withValues({ ...named, target: '12%' }), 'IN03')).toEqual([['%']]);
    expect(afterIn(withValues({ ...named, target: 690, baseline: '12%' }), 'IN03')).toEqual([]);
  });
});
