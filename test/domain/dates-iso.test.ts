/** Serials as the ISO dates that plans hold. */
import fc from 'fast-check';
import { isoDate, toSerial } from '../../src/domain/dates';

describe('isoDate', () => {
  it.each([
    [44377, '2021-06-30'],
    [45351, '2024-02-29'],
    [45657.75, '2024-12-31'],
    [1, '1900-01-01'],
    [61, '1900-03-01'],
    [2_958_465, '9999-12-31'],
  ])('of %p is %p', (serial, iso) => {
    expect(isoDate(serial)).toBe(iso);
  });

  it('gives back every serial, but for the day that never was', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2_958_465 }), (serial) => {
        expect(toSerial(isoDate(serial))).toBe(serial === 60 ? 61 : serial);
      }),
    );
  });
});
