/** What of a long text is quoted beside another. */
import { apart } from '../../../src/taskpane/strings/apart';

const UNITS = 'SIA, Servizi finanziari, Governo del territorio, welfare locale';

it.each([
  ['Giunta', 'Presidente e Giunta', 'Giunta'],
  [15, 20, '15'],
  ['due\nrighe', 'una', 'due righe'],
  // They differ at once: the beginning.
  [`Gare ${UNITS}`, UNITS, 'Gare SIA, Servizi finanziari, Governo del territorio, welfa…'],
  // Late, in spite of what is only written otherwise: from a little before.
  [
    `${UNITS}, servizi comunali diversi`,
    `${UNITS.replace('Governo', 'governo')}. Settori di massima dimensione`,
    '…territorio, welfare locale, servizi comunali diversi',
  ],
  // The other goes on: the end.
  [UNITS, `${UNITS}, tributi`, '…territorio, welfare locale'],
])('%p beside %p', (value, other, quoted) => {
  expect(apart(value, other)).toBe(quoted);
});
