/** The score of a group from its rows: weights, prerequisites, penalties, rounding, and the words in which it waits. */
import {
  groupScore,
  isOfNothingYet,
  NO_WEIGHT,
  NOTHING_MEASURED,
  PENALTIES_UNREADABLE,
  type GroupRules,
  type ScoredRow,
} from '../../../src/domain/scoring/groupScore';
import { defaultSmvp, type Smvp } from '../../../src/domain/smvp';

const row = (
  number: string,
  weight: ScoredRow['weight'],
  score: number | null,
  given: Partial<ScoredRow> = {},
): ScoredRow => ({
  ...{ number, weight, score, relevance: null, words: '', penalties: [] },
  state: score === null ? 'notYet' : 'measured',
  ...given,
});

const rules = (smvp: Partial<Smvp> = {}, given: Partial<GroupRules> = {}): GroupRules => ({
  smvp: { ...defaultSmvp(), ...smvp },
  ...{ isStrict: false, penalties: [], arePenaltiesUnreadable: false },
  ...given,
});

const WAITS = { score: null, state: 'unreadable', words: 'in attesa: indicatore 2' } as const;
const penalty = (points: number) => [{ subject: 'SUAP', points, reason: 'Ritardo' }];

describe('the score of a group', () => {
  it('is the mean of the scores by weight, rounded', () => {
    const found = groupScore([row('1', 60, 0.65), row('2', 40, 1 / 3)], rules());
    expect(found).toMatchObject({ value: 0.5233, band: null, words: '', divisor: 100 });
    expect(found.exact).toBeCloseTo(0.523333333333, 11);
    expect(found.product).toBeCloseTo(52.3333333333, 9);
  });

  it('is rounded where the SMVP has it', () => {
    const rows = [row('1', 1, 1), row('2', 2, 0)];
    expect(groupScore(rows, rules({ roundedFrom: 'settore' })).value).toBe(0.3333);
    expect(groupScore(rows, rules({ roundedFrom: 'ente' })).value).toBeCloseTo(1 / 3, 12);
  });

  it('has a band', () => {
    const bands = [{ threshold: 0.5, label: 'A' }];
    expect(groupScore([row('1', 1, 0.5)], rules({ bands })).band).toBe('A');
    expect(groupScore([row('1', 1, null)], rules({ bands })).band).toBeNull();
  });

  it('takes weights times the strategic relevance where that counts', () => {
    const rows = [row('1', 50, 1, { relevance: 100 }), row('2', 50, 0, { relevance: 50 })];
    expect(groupScore(rows, rules()).value).toBe(0.5);
    const found = groupScore(rows, rules({ relevanceCounts: true }));
    expect(found.value).toBe(0.6667);
    expect(found.rows.map(({ counted }) => counted.weight)).toEqual([5000, 2500]);
  });

  it('waits for a strategic relevance that counts and is not there', () => {
    const rows = [row('1', 50, 1, { relevance: 100 }), row('2/8', 50, 0)];
    const found = groupScore(rows, rules({ relevanceCounts: true }));
    expect(found).toMatchObject({
      ...{ value: null, exact: null },
      words: 'in attesa: strategicità dell’obiettivo 2/8',
    });
    expect(groupScore([...rows, row('3', 1, 1)], rules({ relevanceCounts: true })).words).toBe(
      'in attesa: strategicità degli obiettivi 2/8, 3',
    );
    // A prerequisite needs none.
    expect(groupScore([rows[0]!, row('4', 0, 1)], rules({ relevanceCounts: true })).words).toBe('');
  });

  it('leaves out what its strategic relevance makes nothing', () => {
    const rows = [row('1', 50, 1, { relevance: 100 }), row('2', 50, 0, { relevance: 0 })];
    const found = groupScore(rows, rules({ relevanceCounts: true }));
    expect(found.value).toBe(1);
    expect(found.rows[1]!.counted.use).toBe('noWeight');
  });

  it('shares out the weight of what is not measured, and says that it is not whole', () => {
    const found = groupScore([row('1', 60, 0.5), row('2', 40, null)], rules());
    expect(found).toMatchObject({ value: 0.5, words: 'provvisorio: 1 di 2', divisor: 60 });
    expect(found.rows.map(({ counted }) => counted.use)).toEqual(['counts', 'sharedOut']);
  });

  it('does not wait for what cannot be measured', () => {
    const rows = [row('1', 60, 0.5), row('2', 40, null, { state: 'unmeasurable' })];
    expect(groupScore(rows, rules())).toMatchObject({ value: 0.5, words: '' });
  });

  it('is provisional where a score of it is', () => {
    const rows = [row('1', 60, 0.5, { words: 'provvisorio: 1 di 3' }), row('2', 40, 1)];
    expect(groupScore(rows, rules())).toMatchObject({ value: 0.7, words: 'provvisorio: 1 di 2' });
  });

  it('waits for a score in words', () => {
    const rows = [row('1', 60, 1), row('2', 20, null, WAITS), row('3', 20, null, WAITS)];
    expect(groupScore(rows.slice(0, 2), rules())).toMatchObject({
      ...{ value: null, words: 'in attesa: obiettivo 2' },
    });
    expect(groupScore(rows, rules()).words).toBe('in attesa: obiettivi 2, 3');
    expect(groupScore([row('1', 60, 1), row('2', 0, null, WAITS)], rules()).words).toBe('');
  });

  it('waits for a weight in words', () => {
    const rows = [row('1', 60, 1), row('2', 'alto', 1)];
    expect(groupScore(rows, rules()).words).toBe('in attesa: peso dell’obiettivo 2');
    expect(groupScore([...rows, row('3', 'basso', 1)], rules()).words).toBe(
      'in attesa: pesi degli obiettivi 2, 3',
    );
  });

  it('waits for weights, and for the first score', () => {
    expect(groupScore([row('1', null, 1), row('2', 0, 1)], rules()).words).toBe(NO_WEIGHT);
    expect(groupScore([row('1', 1, null)], rules()).words).toBe(NOTHING_MEASURED);
    const weightless = row('1', 50, 1, { relevance: 0 });
    expect(groupScore([weightless], rules({ relevanceCounts: true })).words).toBe(NO_WEIGHT);
    expect([NO_WEIGHT, NOTHING_MEASURED, PENALTIES_UNREADABLE]).toEqual([
      'in attesa: nessun peso',
      'in attesa: nessun obiettivo misurato',
      'in attesa: punti di una penalità non leggibili in Impostazioni',
    ]);
    expect([NO_WEIGHT, NOTHING_MEASURED, PENALTIES_UNREADABLE].map(isOfNothingYet)).toEqual([
      ...[true, true, false],
    ]);
  });

  it('asks weights to total 100 where the SMVP does', () => {
    const rows = [row('1', 60, 1), row('2', 20, null), row('3', 0, 1)];
    expect(groupScore(rows, rules({}, { isStrict: true }))).toMatchObject({
      ...{ value: null, words: 'pesi: somma 80, mancano 20' },
    });
    const whole = [...rows, row('4', 20, 0)];
    expect(groupScore(whole, rules({}, { isStrict: true })).value).toBe(0.75);
  });

  it('refuses points beside fractions', () => {
    const found = groupScore([row('1', 50, 84), row('2', 50, 0.8)], rules());
    expect(found).toMatchObject({ value: null, words: 'gradi: 84 e 0,8: punti o percentuali?' });
  });

  it('is 0 where a prerequisite is missed and that counts', () => {
    const rows = [row('1', 100, 0.9), row('2', 0, 0.99), row('3', 0, 1), row('4', 0, null)];
    expect(groupScore(rows, rules())).toMatchObject({ value: 0.9, failed: [] });
    const found = groupScore(rows, rules({ prerequisites: 'azzera' }));
    expect(found.value).toBe(0);
    expect(found.failed.map(({ number }) => number)).toEqual(['2']);
    expect(found.rows.map(({ counted }) => counted.use)).toEqual([
      ...['counts', 'prerequisite', 'prerequisite', 'prerequisite'],
    ]);
    const missed = groupScore(
      [row('1', 1, 1), row('2', null, 0)],
      rules({ prerequisites: 'azzera' }),
    );
    expect(missed.value).toBe(1);
  });

  it('loses the points of penalties, of an objective and of the whole', () => {
    const rows = [row('1', 50, 0.9, { penalties: penalty(0.1) }), row('2', 50, 1)];
    const found = groupScore(rows, rules({}, { penalties: penalty(0.05) }));
    expect(found.rows.map(({ counted }) => counted.net)).toEqual([0.8, 1]);
    expect(found).toMatchObject({ value: 0.85, penalties: penalty(0.05) });
    const low = [row('1', 50, 0.05, { penalties: penalty(0.1) })];
    expect(groupScore(low, rules({}, { penalties: penalty(0.5) })).value).toBe(0);
  });

  it('waits where the points of a penalty are not understood', () => {
    const found = groupScore([row('1', 1, 1)], rules({}, { arePenaltiesUnreadable: true }));
    expect(found).toMatchObject({ value: null, words: PENALTIES_UNREADABLE });
  });
});
