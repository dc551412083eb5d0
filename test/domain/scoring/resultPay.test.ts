import { resultPay } from '../../../src/domain/scoring/resultPay';
import { bad, missing } from '../support';

const pay = (more: Partial<Parameters<typeof resultPay>[0]>) =>
  resultPay({ base: 5000, score: 0.925, days: null, yearDays: null, share: null, ...more });

describe('result pay', () => {
  it.each([
    [{}, 4625],
    [{ days: 184 }, 2331.51],
    [{ days: 184, yearDays: 366, share: 0.5 }, 1162.57],
    [{ yearDays: 366 }, 4625],
    [{ days: 365 }, 4625],
    [{ days: 0 }, 0],
    [{ score: 0 }, 0],
    [{ base: 0 }, 0],
    [{ score: 2 }, 10_000],
    [{ share: 0 }, 0],
    [{ share: 1 }, 4625],
    [{ base: 1.005, score: 1 }, 1.01],
    [{ score: 2 + 1e-13 }, 10_000],
  ])('of %j is %d', (more, euro) => {
    expect(pay(more)).toBe(euro);
  });

  it.each([
    [{ score: 84 }, 'punteggio: 84 o 84%?'],
    [{ score: 2.01 }, 'punteggio: 2,01 o 2,01%?'],
    [{ score: -0.1 }, 'punteggio: -0,1 è negativo'],
    [{ share: 1.01 }, 'quota: 1,01 o 1,01%?'],
    [{ share: 60 }, 'quota: 60 o 60%?'],
    [{ share: -1 }, 'quota: -1 è negativo'],
    [{ base: -0.01 }, 'base: -0,01 è negativo'],
    [{ yearDays: 0 }, 'giorni_anno: 0 non è un anno di lavoro'],
    [{ yearDays: -1 }, 'giorni_anno: -1 non è un anno di lavoro'],
    [{ days: -1 }, "giorni: -1 non è tra 0 e i 365 giorni dell'anno"],
    [{ days: 366 }, "giorni: 366 non è tra 0 e i 365 giorni dell'anno"],
    [{ days: 366.5, yearDays: 366 }, "giorni: 366,5 non è tra 0 e i 366 giorni dell'anno"],
  ])('of %j is refused: %s', (more, message) => {
    expect(pay(more)).toEqual(bad(message));
  });

  it('needs a base and a score', () => {
    expect(pay({ base: null })).toEqual(missing("base: manca l'importo"));
    expect(pay({ score: null })).toEqual(missing('punteggio: manca il punteggio'));
  });
});
