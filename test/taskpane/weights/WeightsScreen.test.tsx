import { fireEvent, screen } from '@testing-library/react';
import { accessibilityFaults, KnownFailure } from '../support';
import { PLAN, planWith, row, unit } from './fixtures';
import { choose, field, press, showWeights, type } from './support';

describe('the weights', () => {
  it('are shown at first of a unit whose total is wrong, with what is missing', async () => {
    await showWeights(PLAN);
    expect(screen.getByRole<HTMLSelectElement>('combobox').value).toBe('1');
    expect(field(/Peso di 2/).value).toBe('30');
    expect(screen.getByText('Mancano 30 per arrivare a 100.', { exact: false })).toBeTruthy();
    expect(screen.getByText('Nessun peso è stato cambiato.')).toBeTruthy();
    expect(await accessibilityFaults()).toEqual([]);
  });

  it('total while they are typed, and only those that changed are written', async () => {
    const { written } = await showWeights(PLAN);
    type(/Peso di 4/, '30');
    expect(screen.getByText('Il totale è 100', { exact: false })).toBeTruthy();
    type(/Peso di 2/, '35,5');
    expect(screen.getByText('Sono 5,5 di troppo', { exact: false })).toBeTruthy();
    type(/Peso di 2/, '30');
    press('Scrivi i pesi');
    expect(await screen.findByText('È stato scritto 1 peso.')).toBeTruthy();
    expect(written).toEqual([[{ cell: PLAN.units[1]!.rows[2]!.cell, weight: 30 }]]);
  });

  it('are not written while one is no weight; a blank empties its cell, a wrong total is no bar', async () => {
    const { written } = await showWeights(PLAN);
    for (const wrong of ['venti', '-5']) {
      type(/Peso di 3/, wrong);
      fireEvent.blur(field(/Peso di 3/));
      expect(screen.getByText(/Non è un peso/)).toBeTruthy();
      press('Scrivi i pesi lo stesso');
    }
    expect(written).toEqual([]);
    type(/Peso di 3/, '');
    press('Scrivi i pesi lo stesso');
    await screen.findByText('È stato scritto 1 peso.');
    expect(written[0]).toMatchObject([{ weight: null }]);
  });

  it('are made 100 in proportion or in equal parts, whole numbers, around those fixed', async () => {
    await showWeights(PLAN);
    press('Porta a 100 in proporzione');
    expect([2, 3, 4].map((number) => field(new RegExp(`Peso di ${number}`)).value)).toEqual([
      ...['43', '57', ''],
    ]);
    press('Dividi in parti uguali');
    expect([2, 3, 4].map((number) => field(new RegExp(`Peso di ${number}`)).value)).toEqual([
      ...['34', '33', '33'],
    ]);
    press('Lascia i pesi com’erano');
    expect(field(/Peso di 2/).value).toBe('30');
    choose('2');
    expect(screen.getByText(/Peso di 6 · Gara: 70\. Lo mostra una formula/)).toBeTruthy();
    press('Porta a 100 in proporzione');
    expect(field(/Peso di 5/).value).toBe('30');
  });

  it('cannot be made 100 where the fixed ones are 100 already, or none is written', async () => {
    const plan = {
      ...PLAN,
      units: [
        unit('A', [row('1', 5), row('2', 100, false)], -5),
        unit('B', [row('3', null)], null),
      ],
    };
    await showWeights(plan);
    press('Dividi in parti uguali');
    expect(screen.getByRole('alert').textContent).toMatch(/^Non si può/);
    choose('1');
    expect(screen.queryByRole('alert')).toBeNull();
    press('Porta a 100 in proporzione');
    expect(screen.getByRole('alert')).toBeTruthy();
  });

  it('of coefficients are asked for no total', async () => {
    await showWeights({ ...PLAN, scale: 'coefficienti' });
    expect(screen.getByText(/nessun totale è dovuto/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Dividi in parti uguali' })).toBeNull();
  });

  it('typed for one unit stay while another is seen, and are not left without asking', async () => {
    const { visited } = await showWeights(PLAN);
    type(/Peso di 4/, '30');
    choose('0');
    choose('1');
    expect(field(/Peso di 4/).value).toBe('30');
    press('Torna alla pagina iniziale');
    expect(visited).toEqual([]);
    press('No, resta qui');
    press('Torna alla pagina iniziale');
    press('Sì, perdili');
    expect(visited).toEqual(['home']);
  });

  it('that cannot be written stay as typed, with the reason', async () => {
    const failure = { kind: 'changedMeanwhile' as const, details: '', leftBehind: [] };
    await showWeights(PLAN, {
      writeWeights: async () => {
        throw new KnownFailure({ ...failure, subject: 'Ob 4 B7' });
      },
    });
    type(/Peso di 4/, '30');
    press('Scrivi i pesi');
    expect((await screen.findByRole('alert')).textContent).toMatch(/«Ob 4 B7» è cambiata/);
    expect(field(/Peso di 4/).value).toBe('30');
  });

  it('that count because the summary says them are told, with the cell that is changed', async () => {
    const ofSummary = { ...row('7', 40), isOfSummary: true };
    await showWeights(planWith(unit('Scuola', [row('1', 60), ofSummary], 0)));
    expect(
      screen.getByText(/Conta il peso scritto nella sintesi \(«Ob 7», cella B7\)/),
    ).toBeTruthy();
    expect(screen.queryAllByText(/Conta il peso scritto/)).toHaveLength(1);
  });

  it('are not there without objectives; a reading that fails is tried again', async () => {
    let readings = 0;
    await showWeights(PLAN, {
      readWeights: async () => {
        readings += 1;
        if (readings === 1)
          throw new KnownFailure({ kind: 'cellBeingEdited', details: '', leftBehind: [] });
        return { scale: '100', units: [] };
      },
    });
    expect(screen.getByRole('alert')).toBeTruthy();
    press('Leggi di nuovo i pesi');
    expect(await screen.findByText(/non ci sono schede con un peso/)).toBeTruthy();
  });
});
