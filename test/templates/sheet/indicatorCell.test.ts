/** Targets stand in cells of text, and are read back as what they were. */
import fc from 'fast-check';
import { SheetReader } from '../../../src/templates/reading/sheetReader';
import { indicatorCell, indicatorValue } from '../../../src/templates/sheet/indicatorCell';
import type { PlanValue } from '../../../src/domain/objective';
import { STYLES } from '../../../src/templates/style';

const readBack = (value: unknown): PlanValue => {
  const sheet = { name: 'Ob 1', template: 'scheda-completa', values: [[value]], names: new Map() };
  return indicatorValue('target', new SheetReader(sheet).planValue(0, 0));
};

describe('the cell of a target', () => {
  it.each<[PlanValue, PlanValue]>([
    [45, '45'],
    [12.5, '12,5'],
    [-3, '-3'],
    [0, '0'],
    ['45%', '45%'],
    ['+10%', '+10%'],
    ['30/06/2026', '30/06/2026'],
    ['almeno 80%', 'almeno 80%'],
    [null, null],
  ])('is of text, so that Excel makes no other value of %p', (value, content) => {
    expect(indicatorCell('target', value, STYLES.centered)).toEqual([
      content,
      STYLES.centered,
      { numberFormat: '@' },
    ]);
    expect(readBack(content)).toBe(value);
  });

  it('leaves a number alone that no text says as it is', () => {
    expect(indicatorCell('target', 1e300, STYLES.centered)[0]).toBe(1e300);
  });

  it.each(['1.300', '05', '45 %', 'sì'])('says %p as it was typed', (typed) => {
    expect(readBack(typed)).toBe(typed);
  });

  it('gives back any number that was written', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
        expect(readBack(indicatorCell('target', number, STYLES.centered)[0])).toBe(
          Object.is(number, -0) ? 0 : number,
        );
      }),
    );
  });
});

it('other values stand as they are: a typed 45% beside a target of text is read rightly', () => {
  expect(indicatorCell('actual', 0.45, STYLES.centered)).toEqual([0.45, STYLES.centered]);
  expect(indicatorCell('baseline', undefined, STYLES.centered)).toEqual([null, STYLES.centered]);
});
