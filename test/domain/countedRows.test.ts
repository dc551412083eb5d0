/** Which rows of a plan count, and with which weight. */
import type { BookObjective } from '../../src/domain/book';
import type { BookSummaryRow, SummaryField } from '../../src/domain/bookSummary';
import type { ShownValue } from '../../src/domain/places';
import { countedRows, linesByObjective, summaryLines } from '../../src/domain/countedRows';
import type { Objective } from '../../src/domain/objective';
import { bookOf, objectiveOn, place, settings, summaryOf, summaryRow } from './rules/support';

const objective = (given: Partial<Objective> = {}): BookObjective =>
  objectiveOn('uno', { unit: 'Tributi', weight: 30, ...given });
const onSheet = objective().places.fields.weight;

/** The row of a summary for it. */
const standsFor = (
  values: Partial<Record<SummaryField, ShownValue>>,
  given: Partial<BookSummaryRow> = {},
) => summaryRow(4, values, { match: 'id', objective: 'uno', ...given });

const counted = (rows: BookSummaryRow[], of = objective(), names: string[] = []) => {
  const units = names.map((name) => ({ name, aliases: [], owner: '' }));
  return countedRows(bookOf([of], { summaries: [summaryOf(rows)], settings: settings({ units }) }));
};

describe('the weight that counts', () => {
  it('is that of the sheet where no summary lists the objective', () => {
    const of = objective();
    expect(counted([], of)).toEqual([
      {
        ...{ objective: of, shared: null, number: '1', title: 'Sportello telematico' },
        ...{ unit: 'Tributi', weight: 30, weightAt: onSheet, inSummary: null },
        onSheet: { value: 30, at: onSheet },
      },
    ]);
  });

  it('is the one that somebody typed in the summary, and is changed there', () => {
    const [row] = counted([standsFor({ weight: '25 %' })]);
    expect(row).toMatchObject({
      ...{ weight: 25, weightAt: place('Sintesi obiettivi', 4) },
      ...{ onSheet: { value: 30, at: onSheet }, inSummary: { value: '25 %' } },
    });
  });

  it.each(['', '#REF!', 'da definire'])(
    'is that of the sheet where the summary says %j',
    (said) => {
      expect(counted([standsFor({ weight: said })])[0]).toMatchObject({
        ...{ weight: 30, weightAt: onSheet, inSummary: null },
      });
    },
  );

  it('is that of the first summary that says one, that of the authority before those of a unit', () => {
    const rows = (sheet: string, unit: string | null, weight: ShownValue) =>
      summaryOf([summaryRow(4, { weight }, { match: 'id', objective: 'uno' }, sheet)], {
        ...{ sheet, unit },
      });
    const of = (whole: ShownValue) =>
      countedRows(
        bookOf([objective()], {
          summaries: [rows('T', 'Tributi', 10), rows('Tutti', null, whole), rows('S', 'SUAP', 5)],
        }),
      )[0];
    expect(of(20)).toMatchObject({ weight: 20, weightAt: { sheet: 'Tutti' } });
    expect(of('')).toMatchObject({ weight: 10, weightAt: { sheet: 'T' } });
  });

  const formula = (value: ShownValue, of = objective()) => {
    const row = standsFor({ weight: value });
    row.cells.weight = { ...row.cells.weight!, formula: '=uno!B4' };
    return counted([row], of)[0];
  };

  it('is changed on the sheet where a formula shows it, in the summary where the sheet has no cell', () => {
    expect(formula(40)).toMatchObject({ weight: 40, weightAt: onSheet });
    const without = objective();
    delete without.places.fields.weight;
    expect(formula(40, without)).toMatchObject({
      ...{ weight: 40, weightAt: place('Sintesi obiettivi', 4) },
      onSheet: { value: 30, at: null },
    });
  });

  it('is the sheet’s percentage, of which a formula shows the fraction that Excel keeps', () => {
    expect(formula(0.3)!.weight).toBe(30);
    expect(formula(0.07 * 4, objective({ weight: 28 }))!.weight).toBe(28);
    expect(formula(0.31)!.weight).toBe(0.31);
    expect(formula(0, objective({ weight: null }))!.weight).toBe(0);
    expect(formula(0.3, objective({ weight: null }))!.weight).toBe(0.3);
    expect(counted([standsFor({ weight: 0.3 })])[0]!.weight).toBe(0.3);
  });

  it('is that of each unit that shares the objective, in its own row', () => {
    const of = objective({
      sharedWith: ['SUAP', 'Sport'].map((unit, index) => ({
        ...{ unit, number: `${index + 5}`, strategicRelevance: null, weight: 10 },
      })),
    });
    of.places.sharedWith.pop();
    const rows = counted([standsFor({ weight: 15 }, { shared: 0 })], of);
    expect(rows.map(({ unit, number, shared, weight }) => [unit, number, shared, weight])).toEqual([
      ['Tributi', '1', null, 30],
      ['SUAP', '5', 0, 15],
      ['Sport', '6', 1, 10],
    ]);
    expect(rows.map(({ onSheet: said }) => said?.at)).toEqual([
      ...[onSheet, place('uno', 50, 3), null],
    ]);
    expect(rows[2]!.weightAt).toBeNull();
  });
});

describe('the unit of a row', () => {
  const unitOf = (own: string, printed: ShownValue[], names = ['Tributi', 'SUAP']) =>
    counted(
      printed.map((unit) => standsFor({ unit })),
      objective({ unit: own }),
      names,
    )[0]!.unit;

  it('is the sheet’s where the plan knows it, or names none', () => {
    expect(unitOf('TRIBUTI', ['SUAP'])).toBe('TRIBUTI');
    expect(unitOf('Cultura', ['SUAP'], [])).toBe('Cultura');
    const [row] = countedRows(bookOf([objective({ unit: 'Cultura' })], { settings: null }));
    expect(row!.unit).toBe('Cultura');
  });

  it('is the first of the summaries’ that the plan knows, else the sheet’s', () => {
    expect(unitOf('Cultura', ['Sport', 'Settore SUAP', 'Tributi'])).toBe('Settore SUAP');
    expect(unitOf('Cultura', ['Sport'])).toBe('Cultura');
    expect(counted([standsFor({})], objective({ unit: 'Cultura' }), ['SUAP'])[0]!.unit).toBe(
      'Cultura',
    );
  });
});

describe('objectives that only a summary names', () => {
  const own = (
    values: Partial<Record<SummaryField, ShownValue>>,
    given: Partial<BookSummaryRow> = {},
  ) => summaryRow(9, values, given);
  const alone = (...rows: BookSummaryRow[]) =>
    countedRows(bookOf([], { summaries: [summaryOf(rows, { unit: 'SUAP' })] }));

  it('count with what their row says, in the unit of the summary where it says none', () => {
    const row = own({ number: ' 7 ', title: ' Gare ', unit: 'Tributi', weight: '20 punti' });
    expect(alone(row, own({ title: 'Bandi' }))).toEqual([
      {
        ...{ number: '7', title: 'Gare', unit: 'Tributi', objective: null, shared: null },
        ...{ weight: 20, weightAt: place('Sintesi obiettivi', 9, 3), onSheet: null },
        inSummary: row.cells.weight,
      },
      {
        ...{ number: '', title: 'Bandi', unit: 'SUAP', objective: null, shared: null },
        ...{ weight: null, weightAt: null, onSheet: null, inSummary: null },
      },
    ]);
  });

  it('have no weight where words stand in its cell, and no unit in the summary of the authority', () => {
    const [found] = countedRows(
      bookOf([], { summaries: [summaryOf([own({ number: '7', weight: 'alto' })])] }),
    );
    expect(found).toMatchObject({ unit: '', weight: null, weightAt: { row: 9, column: 1 } });
  });

  it('count once, however many summaries name them', () => {
    const titles = (...rows: BookSummaryRow[]) => alone(...rows).map(({ title }) => title);
    const row = (number: string, title: string, unit: string) => own({ number, title, unit });
    expect(titles(row('7', 'Gare', 'Tributi'), row('07', 'GARE', 'settore tributi'))).toEqual([
      'Gare',
    ]);
    expect(titles(row('7', 'Gare', 'Tributi'), row('7', 'Gare', 'SUAP'))).toHaveLength(2);
    expect(titles(row('7', 'Gare', 'Tributi'), row('7', 'Bandi', 'Tributi'))).toHaveLength(2);
    expect(titles(row('7', 'Gare', 'Tributi'), row('8', 'Gare', 'Tributi'))).toHaveLength(2);
  });

  it('are none of the rows that stand for an objective, are broken, blank, or show errors', () => {
    expect(
      alone(
        own({ number: '7' }, { match: 'ambiguous' }),
        own({ number: '7' }, { match: 'gone' }),
        own({ number: '7' }, { isBroken: true }),
        own({ weight: 10, number: ' ' }),
        own({ number: '#REF!', title: 'Gare' }),
        own({ number: '7', title: '#REF!' }),
      ),
    ).toEqual([]);
  });

  it('come after those that have a sheet', () => {
    const rows = counted([own({ number: '7', title: 'Gare' })]);
    expect(rows.map(({ title }) => title)).toEqual(['Sportello telematico', 'Gare']);
  });
});

describe('the rows of the summaries', () => {
  const summaries = [
    summaryOf([standsFor({}), standsFor({}, { shared: 0 })], { sheet: 'T', unit: 'Tributi' }),
    summaryOf([standsFor({}), summaryRow(5, {})], { sheet: 'Tutti' }),
  ];

  it('are those of the authority before those of a unit', () => {
    expect(summaryLines({ summaries }).map(({ summary }) => summary.sheet)).toEqual([
      ...['Tutti', 'Tutti', 'T', 'T'],
    ]);
    expect(summaries[0]!.sheet).toBe('T');
  });

  it('are found by the objective and the unit for which they stand', () => {
    const found = linesByObjective(summaryLines({ summaries }));
    expect([...found].map(([key, lines]) => [key, lines.length])).toEqual([
      ['uno\n', 2],
      ['uno\n0', 1],
    ]);
  });
});
