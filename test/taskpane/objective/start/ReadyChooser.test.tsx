import { screen } from '@testing-library/react';
import { READY_MADE } from '../../../../src/templates/readyMade';
import { showWizard, press, field, write, focused, choices } from './support';

describe('a ready-made objective', () => {
  it('tells the writer what is not for the sheet, and lets another be chosen', async () => {
    await showWizard();
    await press(/^Da un modello pronto/);
    await press(/^Rispetto dei tempi di pagamento/);
    expect(screen.getByRole('status').textContent).toMatch(/il peso va alzato .* lo controlla/);
    await press('Ricomincia da capo');
    await press(/^Sì/);
    await press(/^Da un modello pronto/);
    await press(/^Formazione/);
    expect(field(/^Titolo/).value).toMatch(/^Formazione/);
  });

  it('fills in the fields for the plan, and the sheet is written with them', async () => {
    const { written } = await showWizard();
    await press(/^Da un modello pronto/);
    expect(choices('Modelli pronti')).toEqual(
      READY_MADE.map(({ title }) => expect.stringMatching(new RegExp(`^${title}.+`))),
    );
    await press(/^Rispetto dei tempi di pagamento/);
    expect(screen.getByRole('status').textContent).toContain(
      'Inserito il modello «Rispetto dei tempi di pagamento',
    );
    expect(focused()).toBe(field(/^Numero/));
    await write(/^Numero/, '4');
    await write('Settore', 'Servizi finanziari');
    await press('3. Riepilogo');
    await press('Crea la scheda');
    expect(written[0]).toMatchObject({
      number: '4',
      title: 'Rispetto dei tempi di pagamento delle fatture commerciali',
      // 30% of result pay, of which the objectives make 60%.
      weight: 50,
      dueDate: '31/12/2025',
      schedules: [{ year: 2025, phases: [{ weight: 20 }, {}, {}, {}] }],
    });
    expect(written[0]!.indicatorTable.indicators).toMatchObject([
      { target: 0, polarity: 'soglia_max' },
    ]);
  });

  it('is not put over what is written without asking', async () => {
    await showWizard();
    await write(/^Titolo dell’obiettivo/, 'PagoPA');
    await press(/^Da un modello pronto/);
    await press(/^Formazione/);
    expect(screen.getByRole('alert').textContent).toContain('andrà perso');
    await press('No, tieni la bozza');
    expect(focused()?.textContent).toBe('Modelli pronti');
    await press('Torna ai campi');
    expect(field(/^Titolo dell’obiettivo/).value).toBe('PagoPA');
    await press(/^Da un modello pronto/);
    await press(/^Formazione/);
    await press('Sì, sostituisci');
    expect(field(/^Titolo dell’obiettivo/).value).toContain('Formazione');
  });

  it('does not ask for the plan again, which stays as it is written', async () => {
    await showWizard({ readWorkbook: async () => ({ plan: null }) });
    await write('Ente', 'Comune');
    await press(/^Da un modello pronto/);
    await press(/^Siti web/);
    expect(field('Ente').value).toBe('Comune');
  });

  it('is described in English, and titled as the sheets are', async () => {
    await showWizard({}, 'en');
    await press(/^From a ready-made objective/);
    const [first] = choices('Ready-made objectives');
    expect(first).toMatch(/^Rispetto dei tempi di pagamento.*Yearly delay not above zero/);
  });
});
