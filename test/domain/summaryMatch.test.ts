/** Which objective a row of a summary stands for. */
import type { BookObjective } from '../../src/domain/book';
import type { BookSummaryRow, SummaryField } from '../../src/domain/bookSummary';
import type { Objective, SharedUnit } from '../../src/domain/objective';
import { GONE_MARK, matchedSummaries } from '../../src/domain/summaryMatch';
import { objectiveOn, place, summaryOf, summaryRow } from './rules/support';

const UNITS = [
  { name: 'Tributi', aliases: ['Entrate'], owner: '' },
  { name: 'SUAP', aliases: [], owner: '' },
];
const objective = (sheet: string, given: Partial<Objective> = {}): BookObjective =>
  objectiveOn(sheet, { unit: 'Tributi', title: `Titolo ${sheet}`, ...given });
const sharing = (unit: string, number: string): SharedUnit => ({
  ...{ unit, number, strategicRelevance: null, weight: 10 },
});

/** A row with these values, and the formula that each of some fields has. */
function row(
  values: Partial<Record<SummaryField, string>>,
  given: Partial<BookSummaryRow> & { formulas?: Partial<Record<SummaryField, string>> } = {},
): BookSummaryRow {
  const { formulas = {}, ...more } = given;
  const made = summaryRow(4, values, more);
  for (const [field, formula] of Object.entries(formulas))
    made.cells[field as SummaryField] = {
      ...{ at: place('Sintesi obiettivi', 4), value: '', formula },
      ...(values[field as SummaryField] !== undefined && { value: values[field as SummaryField]! }),
    };
  return made;
}

function matched(of: BookSummaryRow, objectives: BookObjective[], unit: string | null = null) {
  const [summary] = matchedSummaries([summaryOf([of], { unit })], objectives, UNITS);
  const { match, objective: key, shared } = summary!.rows[0]!;
  return [match, key, shared];
}

const NOTHING = ['none', null, null];
const AMBIGUOUS = ['ambiguous', null, null];
const GONE = ['gone', null, null];

const one = objective('uno', { number: '1' });
const two = objective('due', { number: '2' });

describe('a row with the id of an objective', () => {
  it('stands for it, whatever else it says', () => {
    const of = row({ title: 'Titolo uno' }, { id: 'due', formulas: { number: '=uno!A1' } });
    expect(matched(of, [one, two])).toEqual(['id', 'due', null]);
  });

  it('is ambiguous where two objectives have that id, unless its formulas tell which', () => {
    const same = [one, { ...two, id: 'uno' }];
    expect(matched(row({ number: '1' }, { id: 'uno' }), same)).toEqual(AMBIGUOUS);
    const referring = row({ number: '1' }, { id: 'uno', formulas: { title: '=due!B1' } });
    expect(matched(referring, same)).toEqual(['formula', 'due', null]);
  });

  it('stands for the objective of its formulas, else is of one that is gone, where nobody has the id', () => {
    const of = (formula: string) => row({ number: '2' }, { id: 'x', formulas: { title: formula } });
    expect(matched(of("='uno'!B1"), [one, two])).toEqual(['formula', 'uno', null]);
    expect(matched(of("='tolto'!B1"), [one, two])).toEqual(GONE);
  });

  it('stands for what it says where nobody has the id and somebody has typed over its formulas', () => {
    expect(matched(row({ number: '2', unit: 'Tributi' }, { id: 'x' }), [one, two])).toEqual([
      ...['number', 'due', null],
    ]);
  });

  it('is not taken for an objective that has no id', () => {
    const without = { ...one, id: null };
    expect(matched(row({ title: 'Altro' }, { id: 'uno' }), [without])).toEqual(NOTHING);
    expect(matched(row({ title: 'Altro' }), [without])).toEqual(NOTHING);
  });
});

describe('a row whose formulas refer to a sheet', () => {
  it('stands for the objective of that sheet, in whatever case it is written', () => {
    expect(matched(row({ number: '9' }, { formulas: { title: '=UNO!B1' } }), [one, two])).toEqual([
      ...['formula', 'uno', null],
    ]);
    const capitals = { ...one, sheet: 'UNO' };
    expect(matched(row({}, { formulas: { title: '=uno!B1' } }), [capitals])).toEqual([
      ...['formula', 'uno', null],
    ]);
  });

  it('is ambiguous where it refers to several, and to a sheet with several, as a list is', () => {
    const both = row({}, { formulas: { title: '=uno!B1', number: '=due!B1' } });
    expect(matched(both, [one, two])).toEqual(AMBIGUOUS);
    const list = [one, two].map((each) => ({ ...each, sheet: 'Elenco', id: null }));
    const of = row({ number: '2', unit: 'Tributi' }, { formulas: { title: '=Elenco!B5' } });
    expect(matched(of, list)).toEqual(AMBIGUOUS);
    expect(matched({ ...of, id: 'due' }, [one, two])).toEqual(['id', 'due', null]);
  });

  it('stands for what it says in words where it refers to other sheets alone', () => {
    const of = row({ number: '2', unit: 'Tributi' }, { formulas: { unit: '=Impostazioni!B4' } });
    expect(matched(of, [one, two])).toEqual(['number', 'due', null]);
  });
});

describe('the unit of a row, where several share the objective', () => {
  const shared = objective('uno', {
    ...{ number: '1', sharedWith: [sharing('SUAP', '4'), sharing('Sport', '5')] },
  });
  shared.places.sharedWith = [0, 1].map((index) => ({
    unit: place('uno', 50 + index, 0),
    weight: place('uno', 50 + index, 3),
  }));
  const of = (values: Partial<Record<SummaryField, string>>, formula?: string) =>
    row(values, { id: 'uno', ...(formula !== undefined && { formulas: { weight: formula } }) });

  it.each([
    ['the leading one, where nothing tells', {}, null, null],
    ['that of a cell of its line to which the row refers', {}, '=uno!D52', 1],
    ['that of its line before what is typed', { unit: 'SUAP' }, '=UNO!D52', 1],
    ['not that of the same cell on another sheet', {}, '=altro!D52', null],
    ['not that of another column', {}, '=uno!E52', null],
    ['not that of another row', {}, '=uno!D53', null],
    ['the one that is named', { unit: 'settore sport' }, null, 1],
    ['the leading one, by another name', { unit: 'ENTRATE', number: '4' }, null, null],
    ['the one whose number it has, where no unit is known', { number: '05' }, null, 1],
    [
      'the one whose number it has, beside a unit that nobody knows',
      { unit: 'X', number: '4' },
      null,
      0,
    ],
    ['the leading one, where an error stands', { unit: '#REF!', number: '#REF!' }, null, null],
  ] as const)('is %s', (_, values, formula, index) => {
    expect(matched(of(values, formula ?? undefined), [shared])).toEqual(['id', 'uno', index]);
  });

  it('is that of the summary, where the row says none', () => {
    expect(matched(of({}), [shared], 'SUAP')).toEqual(['id', 'uno', 0]);
    expect(matched(of({ unit: ' ' }), [shared], 'SUAP')).toEqual(['id', 'uno', 0]);
    expect(matched(of({ unit: 'Sport' }), [shared], 'SUAP')).toEqual(['id', 'uno', 1]);
  });

  it('is none of those that share another objective', () => {
    const other = objective('due', { number: '2', sharedWith: [sharing('SUAP', '4')] });
    expect(matched(of({ unit: 'SUAP', number: '4' }), [other, one])).toEqual(['id', 'uno', null]);
  });

  it('is told by the number where one unit shares it twice, and is the leading one where two have the number', () => {
    const twice = objective('uno', {
      ...{ number: '1', sharedWith: [sharing('SUAP', '4'), sharing('SUAP', '5')] },
    });
    expect(matched(of({ unit: 'SUAP', number: '5' }), [twice])).toEqual(['id', 'uno', 1]);
    expect(matched(of({ unit: 'SUAP', number: '9' }), [twice])).toEqual(['id', 'uno', 0]);
    const alike = objective('uno', {
      ...{ number: '1', sharedWith: [sharing('SUAP', '4'), sharing('Sport', '4')] },
    });
    expect(matched(of({ unit: 'X', number: '4' }), [alike])).toEqual(['id', 'uno', null]);
  });
});

describe('a row that somebody typed', () => {
  it('stands for nothing without number and title', () => {
    expect(matched(row({ unit: 'Tributi' }), [objective('a', { number: '' })])).toEqual(NOTHING);
    expect(matched(row({ number: '#REF!', title: ' ' }), [one])).toEqual(NOTHING);
  });

  it('stands for the objective with its number in its unit', () => {
    const suap = objective('tre', { unit: 'SUAP', number: '1' });
    expect(matched(row({ unit: 'entrate', number: ' 01 ' }), [suap, one])).toEqual([
      ...['number', 'uno', null],
    ]);
    expect(matched(row({ number: '1' }), [suap, one], 'SUAP')).toEqual(['number', 'tre', null]);
    expect(matched(row({ number: '1', title: 'Altro' }), [suap, one], 'Sport')).toEqual(NOTHING);
  });

  it('stands for one of the units that share it, by the number that it has there', () => {
    const shared = objective('uno', { number: '1', sharedWith: [sharing('SUAP', '4')] });
    expect(matched(row({ unit: 'SUAP', number: '4' }), [shared])).toEqual(['number', 'uno', 0]);
  });

  it('is told apart by service and kind where numbers restart, if it says them', () => {
    const of = [
      objective('a', { number: '1', service: 'Anagrafe', kind: 'strategico' }),
      objective('b', { number: '1', service: 'Stato civile', kind: 'strategico' }),
      objective('c', { number: '1', service: 'Anagrafe', kind: 'ordinario' }),
    ];
    const said = (service: string, kind: string) =>
      matched(row({ unit: 'Tributi', number: '1', service, kind }), of);
    expect(said('STATO CIVILE', '')).toEqual(['number', 'b', null]);
    expect(said('anagrafe', 'ordinario')).toEqual(['number', 'c', null]);
    expect(said('', 'Ordinario')).toEqual(['number', 'c', null]);
    expect(said('Anagrafe', '')).toEqual(AMBIGUOUS);
    expect(said('', '')).toEqual(AMBIGUOUS);
  });

  it('is told apart by its title among those of one number, in whatever case', () => {
    const same = ['a', 'b'].map((key) => objective(key, { number: '1' }));
    const of = (title: string) => matched(row({ unit: 'Tributi', number: '1', title }), same);
    expect(of(' titolo  B')).toEqual(['title', 'b', null]);
    expect(of('Altro')).toEqual(AMBIGUOUS);
    same[0]!.objective.title = '';
    expect(of('')).toEqual(AMBIGUOUS);
  });

  it('is found by its title alone where it has no number, and asks where two have that', () => {
    const of = (title: string, ...all: BookObjective[]) =>
      matched(row({ unit: 'Tributi', title }), all);
    expect(of('TITOLO DUE', one, two)).toEqual(['title', 'due', null]);
    expect(of('Titolo uno', one, { ...one, key: 'copia' })).toEqual(AMBIGUOUS);
    expect(of('Altro', one, two)).toEqual(NOTHING);
    expect(of('Altro', objective('a', { number: '' }))).toEqual(NOTHING);
    const failed = row({ unit: 'Tributi', number: '#REF!', title: 'Titolo due' });
    expect(matched(failed, [one, two])).toEqual(['title', 'due', null]);
  });

  it('is not found by its title alone where it has a number that no objective has', () => {
    expect(matched(row({ unit: 'Tributi', number: '7', title: 'Titolo uno' }), [one])).toEqual(
      NOTHING,
    );
  });

  it('is found by number and title together in a unit that is printed in a way nobody knows', () => {
    const of = (title: string, ...all: BookObjective[]) =>
      matched(row({ unit: 'Sett. Trib.', number: '1', title }), all);
    expect(of('titolo uno', one, two)).toEqual(['title', 'uno', null]);
    expect(of('', one, objective('b', { number: '1', title: '' }))).toEqual(NOTHING);
    expect(of('Titolo due', one, two)).toEqual(NOTHING);
    const again = objective('tre', { unit: 'SUAP', number: '1', title: 'Titolo uno' });
    expect(of('Titolo uno', one, again)).toEqual(AMBIGUOUS);
  });

  it('reads a number that Excel keeps as one', () => {
    const of = row({ unit: 'Tributi' });
    of.cells.number = { at: place('S', 4), value: 2, formula: null };
    expect(matched(of, [one, two])).toEqual(['number', 'due', null]);
  });
});

describe('a row whose objective is gone', () => {
  it('is one with a formula that has lost its sheet, or that says so itself', () => {
    expect(matched(row({ number: '1', unit: 'Tributi' }, { isBroken: true }), [one])).toEqual(GONE);
    const marked = row({ number: '1', unit: 'Tributi', difference: GONE_MARK });
    expect(matched(marked, [one])).toEqual(GONE);
  });

  it('is none while its id is there', () => {
    expect(matched(row({}, { id: 'uno', isBroken: true }), [one])).toEqual(['id', 'uno', null]);
  });
});

it('the rest of a summary, and of its rows, is left as it was', () => {
  const summary = summaryOf([row({ number: '1' }, { id: 'uno' })], { unit: 'Tributi' });
  const [found] = matchedSummaries([summary], [one], UNITS);
  expect(found).toEqual({
    ...summary,
    rows: [{ ...summary.rows[0], match: 'id', objective: 'uno', shared: null }],
  });
});
