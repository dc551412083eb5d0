import { sameUnit } from '../../../src/domain/scoring/unitOfMeasure';

describe('units of measure', () => {
  it.each([
    ['', ''],
    ['giorni', ''],
    ['', 'ore'],
    ['giorni', 'giorno'],
    ['gg', 'giorni'],
    ['gg.', 'giorno'],
    ['g', 'gg'],
    ['g.g.', 'giorni'],
    ['h', 'ore'],
    ['h', 'ora'],
    ['min', 'minuti'],
    ['€', 'euro'],
    ['Euro', 'eur'],
    ['incontri', 'incontro'],
    ['pratica', 'pratiche'],
    ['uffici', 'ufficio'],
    ['n. atti', 'atti'],
    ['gg..', 'giorni'],
    ['degli utenti', 'utente'],
    ['GIORNI  lavorativi', 'giorno lavorativo'],
    ["giorni d'attesa", 'giorni attesa'],
    ['ore di formazione', 'ore formazione'],
    ['p.', 'punti'],
    ['pt', 'punto'],
    ['pti', 'punti'],
    ['città', 'citta'],
    ['mq', 'MQ'],
  ])('%j and %j are one', (one, other) => {
    expect([sameUnit(one, other), sameUnit(other, one)]).toEqual([true, true]);
  });

  it.each([
    ['giorni', 'mesi'],
    ['giorni', 'ore'],
    ['giorni', 'giorni lavorativi'],
    ['incontri', 'pratiche'],
    ['ore', 'giorni di ore'],
    ['a', 'e'],
    ['delibere', 'bere'],
    ...['g', 'gg', 'g.g.', 'h', 'min', '€', 'eur', 'p', 'pt', 'pti'].map((short) => [
      short,
      'mesi',
    ]),
  ])('%j and %j are two', (one, other) => {
    expect([sameUnit(one, other), sameUnit(other, one)]).toEqual([false, false]);
  });
});
