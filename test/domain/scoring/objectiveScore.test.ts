/** The score of an objective as its sheet shows it, and again from its degrees. */
import type { BookObjective } from '../../../src/domain/book';
import type { ShownValue } from '../../../src/domain/places';
import { NOTHING_MEASURABLE, objectiveScore } from '../../../src/domain/scoring/objectiveScore';
import { defaultSmvp, type Smvp } from '../../../src/domain/smvp';
import { objectiveOn, place } from '../rules/support';

const shown = (value: ShownValue, formula: string | null = '=1') => ({
  ...{ at: place('Ob 1', 9), value, formula },
});

/** Weights and degrees of its indicators; what the cells of its score and outcome show. */
function objective(
  parts: readonly (readonly [weight: number | string | null, degree?: ShownValue])[],
  score?: ShownValue,
  outcome = '',
  formula: string | null = '=1',
): BookObjective {
  const found = objectiveOn('Ob 1', {
    indicatorTable: {
      columns: [],
      indicators: parts.map(([weight], index) => ({ description: `I${index}`, weight })),
    },
  });
  found.results = {
    ...(score !== undefined && { score: shown(score, formula) }),
    scoreOutcome: shown(outcome),
    degrees: parts.map(([, degree]) => (degree === undefined ? undefined : shown(degree))),
  };
  return found;
}

const smvp = (given: Partial<Smvp> = {}): Smvp => ({ ...defaultSmvp(), ...given });

describe('what the cell of a score says', () => {
  it.each([
    [0.85, '', { value: 0.85, state: 'measured', words: '' }],
    ['85%', '', { value: 0.85, state: 'measured', words: '' }],
    [0.85, 'provvisorio: 1 di 2', { value: 0.85, state: 'measured', words: 'provvisorio: 1 di 2' }],
    [0.85, 'in attesa: indicatore 1', { value: 0.85, state: 'measured', words: '' }],
    ['', NOTHING_MEASURABLE, { value: null, state: 'unmeasurable', words: NOTHING_MEASURABLE }],
    [
      '',
      'in attesa: nessun peso',
      { value: null, state: 'notYet', words: 'in attesa: nessun peso' },
    ],
    [
      'in attesa: indicatore 2',
      '',
      { value: null, state: 'unreadable', words: 'in attesa: indicatore 2' },
    ],
  ])('%s, with the outcome «%s»', (score, outcome, expected) => {
    expect(objectiveScore(objective([], score, outcome), smvp())).toMatchObject(expected);
  });

  it('is nothing yet where the sheet has none', () => {
    const found = objectiveScore(objective([]), smvp());
    expect(found).toMatchObject({ value: null, state: 'notYet', shown: null, isTyped: false });
  });

  it('says nothing where there is no outcome, and reads one with spaces around it', () => {
    const bare = objective([], 0.5);
    delete bare.results.scoreOutcome;
    expect(objectiveScore(bare, smvp())).toMatchObject({ value: 0.5, words: '' });
    delete bare.results.score;
    expect(objectiveScore(bare, smvp()).words).toBe('');
    const spaced = objectiveScore(objective([], '', ` ${NOTHING_MEASURABLE} `), smvp());
    expect(spaced.state).toBe('unmeasurable');
  });

  it('is typed where no formula says it', () => {
    const typed = (score: ShownValue, formula: string | null) =>
      objectiveScore(objective([], score, '', formula), smvp()).isTyped;
    expect([typed(0.5, null), typed(0.5, '=1'), typed('', null)]).toEqual([true, false, false]);
  });
});

describe('the indicators of a score', () => {
  it('count by their weight and their degree', () => {
    const { parts } = objectiveScore(
      objective([
        [50, 0.5],
        [20, ''],
        [10, 'non misurabile'],
        [20, 'forse'],
        [0, 1],
        [null, 1],
      ]),
      smvp(),
    );
    expect(parts.map(({ use, grade, state }) => [use, grade, state])).toEqual([
      ['counts', 0.5, 'measured'],
      ['sharedOut', null, 'notYet'],
      ['sharedOut', null, 'unmeasurable'],
      ['waits', null, 'unreadable'],
      ['prerequisite', 1, 'measured'],
      ['noWeight', 1, 'measured'],
    ]);
    expect(parts[0]).toMatchObject({ index: 0, description: 'I0', weight: { value: 50 } });
    const found = objective([[50, 0.5], [50]]);
    found.objective.indicatorTable.indicators[1] = { weight: 50 };
    found.places.indicators = [{ weight: place('Ob 1', 7) }];
    const read = objectiveScore(found, smvp()).parts;
    expect(read.map(({ weight }) => weight.at)).toEqual([place('Ob 1', 7), null]);
    expect(read[1]).toMatchObject({ description: '', state: 'notYet', use: 'sharedOut' });
  });
});

describe('a score computed again', () => {
  const computed = (found: BookObjective, given: Partial<Smvp> = {}) =>
    objectiveScore(found, smvp(given)).computed();

  it('is the mean of the degrees by weight, rounded where objectives are', () => {
    const found = objective([
      [1, 1],
      [2, 0.5],
    ]);
    expect(computed(found)).toEqual({
      ...{ mean: expect.closeTo(2 / 3, 12) as number, failed: [], isRounded: true, value: 0.6667 },
    });
    expect(computed(found, { roundedFrom: 'settore' })).toMatchObject({
      ...{ isRounded: false, value: expect.closeTo(2 / 3, 12) as number },
    });
  });

  it('is the lowest degree where the SMVP has it', () => {
    const found = objective([
      [1, 1],
      [2, 0.5],
      [0, 0.1],
    ]);
    expect(computed(found, { aggregation: 'peggiore' })).toMatchObject({ value: 0.5 });
  });

  it('asks weights to total 100 where the SMVP does', () => {
    expect(
      computed(
        objective([
          [50, 1],
          [30, 1],
        ]),
        { weights: 'stretto' },
      ),
    ).toBe('pesi: somma 80, mancano 20');
  });

  it('is provisional on what is measured, and waits for words', () => {
    expect(
      computed(
        objective([
          [50, 1],
          [30, ''],
        ]),
      ),
    ).toMatchObject({ value: 1 });
    expect(
      computed(
        objective([
          [50, 1],
          [30, 'forse'],
        ]),
      ),
    ).toBe('in attesa: indicatore 2');
  });

  it('is 0 where a prerequisite is missed and that counts', () => {
    const found = objective([
      [50, 0.9],
      [0, 0.99],
      [0, 1],
      [0, ''],
      [null, 0],
    ]);
    expect(computed(found)).toMatchObject({ value: 0.9, failed: [] });
    expect(computed(found, { prerequisites: 'azzera' })).toMatchObject({
      ...{ mean: 0.9, value: 0, failed: [{ index: 1 }] },
    });
    const met = objective([
      [50, 0.9],
      [0, 1],
      [50, 0.5],
    ]);
    expect(computed(met, { prerequisites: 'azzera' })).toMatchObject({ value: 0.7, failed: [] });
  });

  it('is none where the sheet has no degrees', () => {
    expect(computed(objective([[50], [30]], 0.5))).toBeNull();
    expect(computed(objective([[50], [30, 0.5]], 0.5))).toMatchObject({ value: 0.5 });
  });
});
