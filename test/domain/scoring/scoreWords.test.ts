import fc from 'fast-check';
import { Rejection } from '../../../src/domain/rejection';
import { GradeSum } from '../../../src/domain/scoring/gradeSum';
import { scoreOf } from '../../../src/domain/scoring/score';
import { gradeState, scoreWords } from '../../../src/domain/scoring/scoreWords';
import { SCORE_MODES, UNMEASURED } from '../../../src/domain/smvp';
import type { ScoreMode, Unmeasured } from '../../../src/domain/smvp';

/** Rows of a grade and a weight, with the refusals by number. */
const rowsOf = (grades: unknown[], weights: number[], refusals: Record<number, string> = {}) =>
  grades.map((grade, index) => ({
    ...{ number: index + 1, grade, weight: weights[index]!, refusal: refusals[index + 1] ?? '' },
  }));

const words = (
  grades: unknown[],
  {
    weights = grades.map(() => 1),
    unmeasured = 'escludi' as Unmeasured,
    mode = 'normalizzato' as ScoreMode,
    refusals = {} as Record<number, string>,
  } = {},
) => scoreWords(rowsOf(grades, weights, refusals), unmeasured, mode);

describe('what a score waits for', () => {
  it('is nothing where every grade is there', () => {
    expect(words([1, 0.8, '50%'])).toBe('');
    expect(words([0])).toBe('');
  });

  it('is what is not measured yet, beside a score that is provisional', () => {
    expect(words([1, '', 0.5])).toBe('provvisorio: 2 di 3');
    expect(words([1, null, ' ', 0.5])).toBe('provvisorio: 2 di 4');
    expect(words([1, '', 0.5], { unmeasured: 'zero' })).toBe('provvisorio: 2 di 3');
    expect(words(['', ''], { unmeasured: 'zero' })).toBe('provvisorio: 0 di 2');
    expect(words([1, '', 0.5], { mode: 'peggiore' })).toBe('provvisorio: 2 di 3');
  });

  it('are the indicators in whose place there are words', () => {
    expect(words([1, 'consuntivo: scrivere 40%', 0.5])).toBe('in attesa: indicatore 2');
    expect(words([1, 'n.d.', 0.5, 'aggiudicazione'])).toBe('in attesa: indicatori 2 e 4');
    expect(words(['a', 'b', 'c'])).toBe('in attesa: indicatori 1, 2 e 3');
    expect(words(['', 'n.d.', 1])).toBe('in attesa: indicatore 2');
    expect(words([true, 1])).toBe('in attesa: indicatore 1');
  });

  it('are those whose degree is refused, unless one was typed', () => {
    const refusals = { 2: 'consuntivo: scrivere 40%' };
    expect(words([1, '', 0.5], { refusals })).toBe('in attesa: indicatore 2');
    expect(words([1, 0.4, 0.5], { refusals })).toBe('');
    expect(words([1, '', 0.5], { refusals: { 2: ' ' } })).toBe('provvisorio: 2 di 3');
  });

  it('is any measure where there is none', () => {
    expect(words(['', ''])).toBe('in attesa: nessun indicatore misurato');
    expect(words(['', 'non misurabile'])).toBe('in attesa: nessun indicatore misurato');
    expect(words(['non misurabile'])).toBe('in attesa: nessun indicatore misurabile');
    expect(words([])).toBe('in attesa: nessun peso');
  });

  it('is not what cannot be measured', () => {
    expect(words([1, 'Non misurabile', 0.5])).toBe('');
    expect(words([1, 'n.m.', ''])).toBe('provvisorio: 1 di 2');
    expect(words([1, '', 0.5], { refusals: { 2: 'non misurabile' } })).toBe('');
    expect(words([1, 'non misurabile'], { unmeasured: 'zero' })).toBe('');
    expect(words([1, 'non misurabile', ''], { unmeasured: 'errore' })).toBe(
      'in attesa: indicatori 2 e 3',
    );
  });

  it('is every measure where a missing one is an error', () => {
    expect(words([1, '', 0.5], { unmeasured: 'errore' })).toBe('in attesa: indicatore 2');
    expect(words([1, 1], { unmeasured: 'errore' })).toBe('');
  });

  it('are weights and grades that make no score', () => {
    const strict = { mode: 'stretto' as const };
    expect(words([1, 0.8], { ...strict, weights: [50, 30] })).toBe('pesi: somma 80, mancano 20');
    expect(words([1, 0.8], { ...strict, weights: [60, 50] })).toBe('pesi: somma 110, 10 di troppo');
    expect(words([1, ''], { ...strict, weights: [0.5, 0.4] })).toBe(
      'pesi: somma 90%, mancano 10 punti percentuali',
    );
    expect(words([1, ''], { ...strict, weights: [50, 50] })).toBe('provvisorio: 1 di 2');
    expect(words([84, 0.8])).toBe('gradi: 84 e 0,8: punti o percentuali?');
    expect(words([84, 0.8, 'boh'])).toBe('in attesa: indicatore 3');
    expect(words([1, 1], { weights: [1e308, 1e308] })).toBe('pesi: la somma è troppo grande');
  });

  it('is said where there is no score, and beside a provisional one alone', () => {
    const grade = fc.constantFrom<unknown>(
      1,
      0.5,
      84,
      0,
      '',
      null,
      'n.d.',
      'non misurabile',
      '80%',
    );
    const row = fc.tuple(grade, fc.constantFrom(50, 30, 100, 0.5));
    const modes = fc.constantFrom(...SCORE_MODES);
    fc.assert(
      fc.property(fc.array(row), fc.constantFrom(...UNMEASURED), modes, (cells, blanks, mode) => {
        const rows = rowsOf(
          cells.map(([each]) => each),
          cells.map(([, weight]) => weight),
        );
        const told = scoreWords(rows, blanks, mode);
        const states = rows.map(gradeState);
        const sum = new GradeSum();
        rows.forEach((each, index) => {
          if (states[index] === 'measured')
            sum.add(each.grade === '80%' ? 0.8 : Number(each.grade), each.weight);
          else if (blanks === 'zero') sum.add(0, each.weight);
          else sum.addUnmeasured(each.weight);
        });
        const isBlocked =
          states.includes('unreadable') ||
          (blanks === 'errore' && states.some((state) => state !== 'measured'));
        const hasScore = !isBlocked && !(scoreOf(sum, mode) instanceof Rejection);
        expect(told === '' || told.startsWith('provvisorio')).toBe(hasScore);
      }),
    );
  });
});
