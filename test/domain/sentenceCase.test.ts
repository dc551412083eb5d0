import { sentenceCase } from '../../src/domain/sentenceCase';

describe('a text in capitals as a sentence', () => {
  it.each([
    ['RIDURRE I TEMPI DI PAGAMENTO', 'Ridurre i tempi di pagamento'],
    ['ATTUAZIONE DEL PNRR E DEL PIAO 2026', 'Attuazione del PNRR e del PIAO 2026'],
    [
      "SEMPLIFICARE L'ACCESSO. ATTIVARE LO SPORTELLO",
      "Semplificare l'accesso. Attivare lo sportello",
    ],
    ['SERVIZI DI LUZZARA E FRAZIONI', 'Servizi di Luzzara e frazioni'],
    ['II LOTTO: LAVORI', 'II lotto: lavori'],
    ['QUALITÀ DELLE ATTIVITÀ', 'Qualità delle attività'],
    ['', ''],
  ])('%s', (text, expected) => {
    expect(sentenceCase(text, ['Luzzara'])).toBe(expected);
  });
});
