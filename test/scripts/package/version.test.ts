import fc from 'fast-check';
import {
  compareVersions,
  releaseVersion,
  versionAfter,
} from '../../../scripts/package/version.mjs';

describe('the version of a release', () => {
  it.each([
    ['0.1.0', '2026-11-21T09:55:54Z', '0.1.26325.955'],
    ['1.4.7', '2026-01-01T00:00:00Z', '1.4.26001.0'],
    ['2.0.0', '2028-12-31T23:59:59Z', '2.0.28366.2359'],
    ['2.0.0', '2027-12-31T23:59:59Z', '2.0.27365.2359'],
  ])('of %s, whose source is of %s, is %s', (packaged, date, version) => {
    expect(releaseVersion(packaged, new Date(date))).toBe(version);
  });

  const minute = fc.integer({
    min: Date.UTC(2026, 0, 1) / 60_000,
    max: Date.UTC(2099, 0, 1) / 60_000,
  });
  const at = (minutes: number) => releaseVersion('0.1.0', new Date(minutes * 60_000));

  it('rises from any minute to a later one, with four numbers of at most five digits', () => {
    fc.assert(
      fc.property(minute, minute, (one, other) => {
        expect(Math.sign(compareVersions(at(one), at(other)))).toBe(Math.sign(one - other));
        expect(at(one)).toMatch(/^\d{1,5}(\.\d{1,5}){3}$/);
      }),
    );
  });
});

describe('the version that must follow the one installed', () => {
  it.each([
    ['0.1.26325.955', undefined, '0.1.26325.955'],
    ['0.1.26325.955', '0.1.26325.954', '0.1.26325.955'],
    ['0.1.26325.955', '0.1.9999.9999', '0.1.26325.955'],
    ['0.1.26325.955', '0.1.26325.955', '0.1.26325.956'],
    ['0.1.26325.955', '0.2.26001.7', '0.2.26001.8'],
    ['0.1.26325.955', '0.1.26400.99999', '0.1.26401.0'],
    ['0.1.26325.955', '0.1.99999.99999', '0.2.0.0'],
  ])('%s after %s is %s', (own, installed, version) => {
    expect(versionAfter(own, installed)).toBe(version);
  });

  it.each(['1.2.3', '0.1.26325.955.1', 'ultima', '0.1.263255.955', ''])(
    'refuses «%s», which is no version, saying what is',
    (installed) => {
      expect(() => versionAfter('0.1.26325.955', installed)).toThrow(/servono quattro numeri/);
    },
  );

  it('refuses the last version of all', () => {
    expect(() => versionAfter('0.1.26325.955', '99999.99999.99999.99999')).toThrow(/non ce n'è/);
  });
});
