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

  it.each([
    ['Lotto 1 della rete ciclabile', 'Lotto 2 della rete ciclabile'],
    ['PNRR', 'PNRA'],
    ['', ''],
    ['Gare', 'Gare di appalto per i servizi di ristorazione scolastica'],
  ])('are not, though nearly the same: %s, %s', (one, other) => {
    expect(alike(one, other)).toBe(0);
  });
});
