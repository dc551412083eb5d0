/** Times one by one; all the forms, and what is none, are tried with the phrases that they stand in. */
import { serialText } from '../../src/domain/dates';
import { timePoints } from '../../src/domain/timePoints';

const date = (serial: number | null) => (serial === null ? 'none' : serialText(serial));
const days = ({ first, last }: { first: number | null; last: number | null }) =>
  `${date(first)} – ${date(last)}`;

describe('the times that stand in a text', () => {
  it.each<[string, string[]]>([
    ['dal 1/3 al 31/5/2027', ['01/03/2026 – 01/03/2026', '31/05/2027 – 31/05/2027']],
    ['15-30 giugno', ['15/06/2026 – 30/06/2026']],
    ['mar-giu, poi set 2027', ['01/03/2026 – 30/06/2026', '01/09/2027 – 30/09/2027']],
    ['ii trim. 2025', ['01/04/2025 – 30/06/2025']],
    ['fine giugno', ['15/06/2026 – 30/06/2026']],
    ['fine 2027', ['31/12/2027 – 31/12/2027']],
    ['31/06', ['none – none']],
    ['12/24', []],
  ])('%s', (text, times) => {
    expect(timePoints(text, 2026).map(days)).toEqual(times);
  });

  it('say where they stand, in the order of the text, whichever form they have', () => {
    const text = 'nel 2027, o mar-giu, o il 30/06';
    const found = timePoints(text, 2026).map(({ at, end }) => text.slice(at, end));
    expect(found).toEqual(['2027', 'mar-giu', '30/06']);
  });

  it('say the year that they name, and what they are in another where they name none', () => {
    const [one, other] = timePoints('15/03, 30 aprile 2027', 2026);
    expect([one!.year, other!.year]).toEqual([null, 2027]);
    expect(days(one!.inYear(2028))).toBe('15/03/2028 – 15/03/2028');
    expect(days(other!.inYear(2028))).toBe('30/04/2027 – 30/04/2027');
  });
});
