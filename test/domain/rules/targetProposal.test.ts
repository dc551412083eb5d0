/** What is proposed for targets that formulas do not read. */
import { targetProposal } from '../../../src/domain/rules/targetProposal';

describe('a target in other words', () => {
  it.each([
    ['31/12/26', '31/12/2026'],
    ['31 dicembre 2026', '31/12/2026'],
    ['Entro il 30 giugno 2027', '30/06/2027'],
    ['entro giugno 2026', '30/06/2026'],
    ['primo semestre 2026', '30/06/2026'],
    ['30/06/ 2026', ''],
    ['max 30 gg', 'non oltre 30 gg'],
    ['Al massimo 5%', 'non oltre 5%'],
    ['non superiore a 30', 'non oltre 30'],
    ['non più di 30', 'non oltre 30'],
    ['inferiore a 30 giorni', 'meno di 30 giorni'],
    ['superiore al 90%', '> 90%'],
    ['Min. 3', 'almeno 3'],
    ['non inferiore al 95%', 'almeno 95%'],
    ['almeno tre', 'almeno 3'],
    ['zero', '0'],
    ['aumento del 10%', '+10%'],
    ['Riduzione 5%', '-5%'],
  ])('%s: «%s»', (target, text) => {
    expect(targetProposal(target, 2026)).toEqual({ text, isWhole: text !== '' });
  });

  it.each([
    ['circa 46 persone', '46'],
    ['3 (tre)', '3'],
    ['100% (SI)', '100%'],
    ['80% entro il 31/12', '80%'],
  ])('%s: «%s» and something more', (target, text) => {
    expect(targetProposal(target, 2026)).toEqual({ text, isWhole: false });
  });

  it.each([
    ...['aggiudicazione', 'dicembre', 'entro il 31/12', '2 su 3', '≥ 7/10', '+25% (1.625)'],
    ...['31/06/2026', 'entro il 30 febbraio 2026', 'tutti', '30/06/2026 e 31/12/2026'],
  ])('%s: nothing', (target) => {
    expect(targetProposal(target, 2026)).toEqual({ text: '', isWhole: false });
  });
});
