/** The scores of a plan from its book: which rows, weights and scores are taken, by whom they are grouped. */
import type { Book, BookObjective } from '../../../src/domain/book';
import type { SummaryField } from '../../../src/domain/bookSummary';
import type { ShownValue } from '../../../src/domain/places';
import { planScores } from '../../../src/domain/scoring/planScores';
import type { Smvp } from '../../../src/domain/smvp';
import {
  bookOf,
  objectiveOn,
  place,
  settings,
  summaryOf,
  summaryRow,
  units,
} from '../rules/support';

const shown = (sheet: string, value: ShownValue) => ({
  score: { at: place(sheet, 90, 1), value, formula: '=1' },
  degrees: [],
});

function objective(
  sheet: string,
  score: ShownValue,
  given: Partial<BookObjective['objective']> = {},
): BookObjective {
  const found = objectiveOn(sheet, { unit: 'SUAP', owner: 'Dirigente', weight: 50, ...given });
  found.results = shown(sheet, score);
  return found;
}

const plan = (smvp: Partial<Smvp> = {}, names = ['SUAP', 'Tributi']) =>
  settings({ units: units(...names), smvp });
const scores = (objectives: BookObjective[], given: Partial<Book> = {}) =>
  planScores(bookOf(objectives, { settings: plan(), ...given }));

const SHARED = { unit: 'Tributi', number: '7', weight: 20, strategicRelevance: 40 };

describe('the scores of a plan', () => {
  it('are those of its units, in their order, and of the authority', () => {
    const found = scores([
      objective('Ob 2', 0.4, { number: '2', unit: 'Tributi', weight: 80 }),
      objective('Ob 1', 0.9, { number: '1', weight: 100, sharedWith: [SHARED] }),
    ]);
    expect(found.units.map(({ name, value }) => [name, value])).toEqual([
      ['SUAP', 0.9],
      ['Tributi', 0.5],
    ]);
    expect(found.units[1]!.rows.map(({ number, weight }) => [number, weight])).toEqual([
      ['2', 80],
      ['7', 20],
    ]);
    expect(found.authority).toMatchObject({ value: 0.7, words: '' });
    expect(found.authority.units[0]).toMatchObject({ unit: 'SUAP', objectives: 1, share: 1 });
    expect(found.authority.units[0]!.group).toBe(found.units[0]);
  });

  it('tell the cells that they were taken from', () => {
    const one = objective('Ob 1', 0.9, { strategicRelevance: 80, sharedWith: [SHARED] });
    one.places.fields.strategicRelevance = place('Ob 1', 5, 2);
    one.places.sharedWith = [{ strategicRelevance: place('Ob 1', 51, 2) }];
    const { units: found } = scores([one]);
    expect(found[0]!.rows[0]).toMatchObject({
      ...{ scoreAt: place('Ob 1', 90, 1), relevance: 80, relevanceAt: place('Ob 1', 5, 2) },
    });
    expect(found[1]!.rows[0]).toMatchObject({
      ...{ relevance: 40, relevanceAt: place('Ob 1', 51, 2) },
    });
    const bare = objective('Ob 1', '', { sharedWith: [{ ...SHARED, strategicRelevance: null }] });
    bare.results = { degrees: [] };
    delete bare.places.fields.strategicRelevance;
    bare.places.sharedWith = [];
    const rows = scores([bare]).units.flatMap((each) => each.rows);
    for (const row of rows)
      expect(row).toMatchObject({ scoreAt: null, relevance: null, relevanceAt: null });
  });

  it('leave units without objectives out, and objectives without a unit out of the authority', () => {
    const found = scores([objective('Ob 1', 0.5), objective('Ob 2', 1, { unit: '' })]);
    expect(found.units.map(({ name }) => name)).toEqual(['SUAP', '']);
    expect(found.authority.units.map(({ unit }) => unit)).toEqual(['SUAP']);
  });

  it('ask weights to total 100 of units, not of coefficients nor of responsibles', () => {
    const all = [objective('Ob 1', 0.5)];
    const strict = { smvp: { weights: 'stretto' as const }, units: units('SUAP') };
    const found = scores(all, { settings: settings(strict) });
    expect(found.units[0]!.words).toBe('pesi: somma 50, mancano 50');
    expect(found.owners[0]).toMatchObject({ value: 0.5, words: '' });
    const free = scores(all, { settings: settings({ ...strict, weightScale: 'coefficienti' }) });
    expect(free.units[0]!.value).toBe(0.5);
    expect(scores(all).units[0]!.value).toBe(0.5);
  });

  it('take names without the spaces around them', () => {
    const found = scores([objective('Ob 1', 0.5, { unit: ' Sport ', owner: ' Capo ' })]);
    expect(found.units[0]!.rows[0]).toMatchObject({ unit: 'Sport', owner: 'Capo' });
    expect(scores([objective('Ob 1', 0.5, { unit: 'suap' })]).units[0]!.rows[0]!.unit).toBe('SUAP');
  });

  it('tell of no penalties where there are none', () => {
    const { units: found, owners } = scores([objective('Ob 1', 0.5)]);
    expect([found[0]!.penalties, owners[0]!.penalties]).toEqual([[], []]);
  });

  it('are computed without settings too', () => {
    expect(scores([objective('Ob 1', 0.5)], { settings: null }).units[0]).toMatchObject({
      ...{ name: 'SUAP', value: 0.5 },
    });
  });

  it('are by responsible: the objective’s own, of a unit that shares it the unit’s', () => {
    const found = scores([
      objective('Ob 1', 0.9, { sharedWith: [SHARED] }),
      objective('Ob 2', 0.7, { owner: ' DIRIGENTE ' }),
      objective('Ob 3', 0.1, { owner: '' }),
      objective('Ob 4', 0.1, { owner: '', unit: 'Nessuno' }),
    ]);
    expect(found.owners.map(({ name, rows }) => [name, rows.length])).toEqual([
      ['Dirigente', 2],
      ['Responsabile SUAP', 1],
      ['Responsabile Tributi', 1],
    ]);
    expect(found.owners[0]!.value).toBe(0.8);
  });

  it('count objectives with a weight where units count by them', () => {
    const found = scores(
      [
        objective('Ob 1', 1),
        objective('Ob 2', 1, { weight: 0 }),
        objective('Ob 3', 1, { weight: null }),
      ],
      { settings: plan({ unitShares: 'obiettivi' }) },
    );
    expect(found.authority.units[0]).toMatchObject({ objectives: 1, share: 1 });
  });
});

describe('what a summary says of its own', () => {
  const row = (
    values: Partial<Record<SummaryField, ShownValue>>,
    given: Parameters<typeof summaryRow>[2] = { match: 'id', objective: 'Ob 1' },
  ) => summaryOf([summaryRow(4, values, given)]);
  const first = (summary: ReturnType<typeof row>, all = [objective('Ob 1', 0.5)]) =>
    scores(all, { summaries: [summary] }).units[0]!.rows[0]!;

  it('counts before the sheet: weight, score, strategic relevance, responsible', () => {
    const found = first(
      row({
        weight: 30,
        score: 0.8,
        scoreOutcome: 'provvisorio: 1 di 2',
        strategicRelevance: 70,
        owner: 'Altri',
      }),
    );
    expect(found).toMatchObject({
      ...{ weight: 30, score: 0.8, words: 'provvisorio: 1 di 2', relevance: 70, owner: 'Altri' },
      ...{ scoreAt: { row: 4, column: 1 }, relevanceAt: { row: 4, column: 3 } },
    });
  });

  it('does not where a formula says it, or nothing does', () => {
    const summary = row({ score: 0.8, owner: '#REF!', strategicRelevance: '' });
    summary.rows[0]!.cells.score!.formula = "='Ob 1'!B9";
    expect(first(summary)).toMatchObject({ score: 0.5, owner: 'Dirigente', relevance: null });
    expect(first(row({ score: '' }))).toMatchObject({ score: 0.5 });
  });

  it('is told where a weight is in words', () => {
    const one = objective('Ob 1', 0.5, { weight: null });
    expect(first(row({ weight: 'alto' }), [one]).weight).toBe('alto');
    expect(first(row({ weight: '' }), [one]).weight).toBeNull();
    expect(first(row({ weight: 'alto' })).weight).toBe(50);
    expect(first(row({ score: 1 }), [one]).weight).toBeNull();
    const found = scores([one], { summaries: [row({ weight: 'alto' })] });
    expect(found.authority.units[0]!.objectives).toBe(0);
  });

  it('counts for an objective that only it names', () => {
    const alone = row(
      { number: '9', title: 'Altro', unit: 'SUAP', weight: 50, score: 1, owner: 'Capo' },
      { match: 'none', objective: null },
    );
    const found = scores([], { summaries: [alone] });
    expect(found.units[0]).toMatchObject({ name: 'SUAP', value: 1 });
    expect(found.units[0]!.rows[0]).toMatchObject({ objective: null, owner: 'Capo' });
    const bare = row(
      { number: '9', title: 'Altro', unit: 'SUAP' },
      { match: 'none', objective: null },
    );
    expect(scores([], { summaries: [bare] }).units[0]!.rows[0]).toMatchObject({
      ...{ score: null, state: 'notYet', owner: 'Responsabile SUAP', scoreAt: null },
    });
  });
});

describe('rows that only a summary has', () => {
  it('are each of their own line', () => {
    const lines = ['8', '9'].map((number, index) =>
      summaryRow(
        4 + index,
        {
          ...{ number, title: `Altro ${number}`, unit: 'SUAP', weight: 50, score: index },
          owner: ` Capo ${number} `,
        },
        { match: 'none', objective: null },
      ),
    );
    const found = scores([], { summaries: [summaryOf(lines)] }).units[0]!;
    expect(found.rows.map(({ score, owner, words }) => [score, owner, words])).toEqual([
      [0, 'Capo 8', ''],
      [1, 'Capo 9', ''],
    ]);
  });
});

describe('penalties', () => {
  const penalties = [
    { subject: 'SUAP', points: 0.05, reason: 'Ritardo' },
    { subject: 'SUAP n. 1', points: 0.1, reason: 'Atto' },
    { subject: 'Ambiente', points: 0.1, reason: 'Atto' },
  ];

  it('take points from units and objectives; those that name nothing are told', () => {
    const found = scores([objective('Ob 1', 0.9), objective('Ob 2', 0.5, { number: '2' })], {
      settings: plan({ penalties }),
    });
    expect(found.units[0]!.value).toBe(0.6);
    // Of a responsible only those of the objectives.
    expect(found.owners[0]!.value).toBe(0.65);
    expect(found.unmet).toEqual([penalties[2]]);
  });

  it('that are not understood let all scores wait', () => {
    const unreadable = [{ ...penalties[2]!, points: null }];
    const found = scores([objective('Ob 1', 0.9)], { settings: plan({ penalties: unreadable }) });
    expect(found.units[0]!.value).toBeNull();
    expect(found.owners[0]!.value).toBeNull();
  });
});
