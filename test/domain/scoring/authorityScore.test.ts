import {
  authorityScore,
  NO_SHARE,
  NO_UNIT_MEASURED,
  SHARES_UNREADABLE,
} from '../../../src/domain/scoring/authorityScore';
import { NOTHING_MEASURED } from '../../../src/domain/scoring/groupScore';
import { defaultSmvp, type Smvp } from '../../../src/domain/smvp';

const unit = (name: string, score: number | null, objectives = 1, words = '') => ({
  ...{ unit: name, score, objectives, words },
});
const smvp = (given: Partial<Smvp> = {}): Smvp => ({ ...defaultSmvp(), ...given });
const UNITS = [unit('SUAP', 0.9, 3), unit('Tributi', 0.5, 1)];

describe('the score of the authority', () => {
  it('is the mean of its units', () => {
    expect(authorityScore(UNITS, smvp())).toMatchObject({
      ...{ exact: 0.7, value: 0.7, words: '', band: null, product: 1.4, divisor: 2 },
    });
  });

  it('is by their objectives, or by weights of their own', () => {
    expect(authorityScore(UNITS, smvp({ unitShares: 'obiettivi' })).value).toBe(0.8);
    const shares = [
      { unit: 'settore suap', weight: 1 },
      { unit: 'Tributi', weight: 2 },
      { unit: 'TRIBUTI', weight: 1 },
    ];
    const found = authorityScore(UNITS, smvp({ unitShares: 'pesi', shares }));
    expect(found.value).toBe(0.6);
    expect(found.units.map(({ share }) => share)).toEqual([1, 3]);
  });

  it('is rounded, and has a band', () => {
    const units = [unit('A', 1), unit('B', 0), unit('C', 0)];
    const bands = [{ threshold: 0.3, label: 'D' }];
    expect(authorityScore(units, smvp({ bands, roundedFrom: 'ente' }))).toMatchObject({
      ...{ value: 0.3333, band: 'D' },
    });
    expect(authorityScore(units, smvp({ roundedFrom: 'nessuno' })).value).toBeCloseTo(1 / 3, 12);
  });

  it('is provisional as long as some unit is', () => {
    const units = [...UNITS, unit('Personale', null, 1, NOTHING_MEASURED)];
    expect(authorityScore(units, smvp())).toMatchObject({
      ...{ value: 0.7, words: 'provvisorio: 2 di 3 settori' },
    });
    const part = [UNITS[0]!, unit('Tributi', 0.5, 1, 'provvisorio: 1 di 2')];
    expect(authorityScore(part, smvp()).words).toBe('provvisorio: 1 di 2 settori');
  });

  it('waits for units that wait, unless they count nothing', () => {
    const units = [...UNITS, unit('Polizia', null, 0, 'in attesa: obiettivo 3')];
    const more = [...units, unit('SIA', null, 0, 'pesi: somma 80, mancano 20')];
    expect(authorityScore(more, smvp())).toMatchObject({
      ...{ exact: null, value: null, band: null, words: 'in attesa: Polizia, SIA' },
    });
    expect(authorityScore(units, smvp({ unitShares: 'obiettivi' })).words).toBe('');
  });

  it('waits for weights, and for the first score', () => {
    const none = [unit('SUAP', null, 1, NOTHING_MEASURED)];
    expect(authorityScore(none, smvp()).words).toBe(NO_UNIT_MEASURED);
    expect(authorityScore(UNITS, smvp({ unitShares: 'pesi' }))).toMatchObject({
      ...{ value: null, words: NO_SHARE },
    });
  });

  it('says what it waits for', () => {
    expect([NO_SHARE, NO_UNIT_MEASURED, SHARES_UNREADABLE]).toEqual([
      'in attesa: nessun peso dei settori',
      'in attesa: nessun settore misurato',
      'in attesa: peso di un settore non leggibile in Impostazioni',
    ]);
  });

  it('waits where the weight of a unit is not understood', () => {
    const shares = [
      { unit: 'SUAP', weight: null },
      { unit: 'Tributi', weight: 1 },
    ];
    expect(authorityScore(UNITS, smvp({ unitShares: 'pesi', shares })).words).toBe(
      SHARES_UNREADABLE,
    );
    expect(authorityScore(UNITS, smvp({ shares })).words).toBe('');
  });
});
