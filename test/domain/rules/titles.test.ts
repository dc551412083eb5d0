import { likeness, titleKey } from '../../../src/domain/rules/titles';

const alike = (one: string, other: string) => likeness([one, other].map(titleKey))(0, 1);

describe('titles', () => {
  it.each([
    ['Gestione degli acquisti', 'GESTIONE DEGLI ACQUISTI.'],
    [
      'Rilancio dell’Unione',
      "Rilancio dell'Unione (obiettivo trasversale) si veda obiettivo n. 1/1",
    ],
    ['Trasparenza', 'Trasparenza OBIETTIVO INTERSETTORIALE'],
    ['Lavoro agile', 'Lavoro agile si veda n.3'],
    ['Lavoro agile', 'Lavoro agile, si veda la scheda n. 3/12'],
    ['Lavoro agile', "Lavoro agile: si veda l'obiettivo n. 3"],
    ['Lavoro agile', 'Lavoro agile ( obiettivo trasversale'],
    [
      'Lavoro agile (obiettivo condiviso con SIA)',
      'Lavoro agile (obiettivo condiviso con Tributi)',
    ],
  ])('are compared without what is added to them: %s', (one, other) => {
    expect(titleKey(one)).toBe(titleKey(other));
    expect(alike(one, other)).toBe(1);
  });

  it('are alike as far as they have letters in common', () => {
    expect(
      alike('Recupero della evasione tributaria', 'Recupero della evasione tributarie'),
    ).toBeGreaterThan(0.9);
    expect(alike('Recupero della evasione tributaria', 'Sportello unico telematico')).toBeLessThan(
      0.5,
    );
  });

  it('are alike by their pairs of letters, as often as both have them', () => {
    // Of 8 and 8 pairs, 7 are in both.
    expect(alike('abcdefghi', 'abcdefghz')).toBeCloseTo(14 / 16);
    expect(alike('abcdefgh', 'abcdefghilmnopqr')).toBeCloseTo(14 / 22);
    expect(alike('abababab', 'abcdabcd')).toBeCloseTo(4 / 14);
  });

  it.each([
    ['abcdefgh', 'abcdefghilmnopqrs'],
    ['abcdefg', 'abcdefgh'],
    ['Via 12 e 3', 'Via 1 e 23'],
    ['Lotto 1 della rete ciclabile', 'Lotto 2 della rete ciclabile'],
    ['Piazza Garibaldi, stralcio I', 'Piazza Garibaldi, stralcio II'],
    ['Riqualificazione edificio A1', 'Riqualificazione edificio A2'],
    ['Riqualificazione edificio B', 'Riqualificazione edificio C'],
    ['PNRR', 'PNRA'],
    ['', ''],
    ['Gare', 'Gare di appalto per i servizi di ristorazione scolastica'],
  ])('are not, though nearly the same: %s, %s', (one, other) => {
    expect(alike(one, other)).toBe(0);
  });
});
