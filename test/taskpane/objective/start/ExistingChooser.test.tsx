import { act, fireEvent, screen } from '@testing-library/react';
import { fixture } from '../../../fixtures/plans';
import { accessibilityFaults, KnownFailure } from '../../support';
import { showWizard, found, objective, press, field, choices } from './support';

describe('an existing objective', () => {
  const plan = [
    objective({
      number: '1',
      title: 'PagoPA',
      unit: 'SUAP',
      description: 'Pagamenti',
      weight: 30,
      schedules: [{ year: 2023, phases: [{ name: 'Avvio', planned: [3], done: [3] }] }],
    }),
    objective({ number: '2', title: ' ', unit: 'Tributi' }),
  ];

  it('is copied under the next number, in the years of the plan', async () => {
    const { written } = await showWizard({ readPlan: found(plan) });
    await press(/^Da un obiettivo esistente/);
    expect(choices('Obiettivi di questa cartella di lavoro')).toEqual([
      '1 · PagoPASUAP – foglio «Ob 1»',
      '2 · Senza titoloTributi – foglio «Ob 2»',
    ]);
    expect(screen.queryByRole('searchbox')).toBeNull();
    await press(/^1 · PagoPA/);
    expect(screen.getByRole('status').textContent).toContain('Copiato l’obiettivo «PagoPA»');
    expect(field(/^Numero/).value).toBe('3');
    await press('3. Riepilogo');
    await press('Crea la scheda');
    expect(written[0]).toMatchObject({
      number: '3',
      title: 'PagoPA',
      unit: 'SUAP',
      description: 'Pagamenti',
      weight: 30,
      schedules: [{ year: 2024, phases: [{ name: 'Avvio', planned: [3], done: [] }] }],
    });
  });

  it('is searched for among many', async () => {
    const { objectives } = fixture('terre-di-castelli');
    await showWizard({ readPlan: found(objectives) });
    await press(/^Da un obiettivo esistente/);
    const search = screen.getByRole('searchbox', { name: 'Cerca per numero, titolo o settore' });
    const look = (value: string) =>
      act(async () => void fireEvent.change(search, { target: { value } }));
    await look('poverta educativa');
    expect(screen.getByRole('status').textContent).toBe('1 obiettivo');
    expect(choices('Obiettivi di questa cartella di lavoro')).toHaveLength(1);
    await look('xyz');
    expect(screen.getByRole('status').textContent).toContain('Nessun obiettivo corrisponde');
    expect(await accessibilityFaults()).toEqual([]);
  });

  it('may be none', async () => {
    await showWizard();
    await press(/^Da un obiettivo esistente/);
    expect(screen.getByRole('status').textContent).toContain('non contiene ancora obiettivi');
  });

  it('is read again after a failure', async () => {
    let editing = true;
    await showWizard({
      readPlan: async () => {
        if (editing)
          throw new KnownFailure({ kind: 'cellBeingEdited', details: 'x', leftBehind: [] });
        return found(plan)();
      },
    });
    await press(/^Da un obiettivo esistente/);
    expect(screen.getByRole('alert').textContent).toContain('Si sta modificando una cella');
    editing = false;
    await press('Riprova');
    expect(choices('Obiettivi di questa cartella di lavoro')).toHaveLength(2);
  });
});
