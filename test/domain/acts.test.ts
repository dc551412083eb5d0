import { withoutActs } from '../../src/domain/acts';

describe('acts that are cited', () => {
  it.each([
    ['d.lgs. 36/2023', /^#+$/],
    [
      'ai sensi della l. 190/2012, entro il 30/06/2026',
      /^ai sensi della #+, entro il 30\/06\/2026$/,
    ],
    ['deliberazione di giunta n. 97 del 21/09/2023 e 5 incontri', /^#+ e 5 incontri$/],
    ['decreto 33 del 14 marzo 2013', /^#+$/],
    ['regolamento (ue) 2016/679', /^#+$/],
    ['artt. 90, 108 e 110', /^#+$/],
    ['delibera del 30.06.2025', /^#+$/],
  ])('are signs of the same length: «%s»', (words, expected) => {
    expect(withoutActs(words)).toMatch(expected);
    expect(withoutActs(words)).toHaveLength(words.length);
  });

  it.each(['entro le ore 12 del 30/06/2026', '30/06/2026', 'piano 2024/2026', '50 utenti'])(
    'are none of these: «%s»',
    (words) => {
      expect(withoutActs(words)).toBe(words);
    },
  );
});
