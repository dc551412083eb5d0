import { screen, within } from '@testing-library/react';
import { showWizard, button, press, field, write, focused } from './support';

describe('the ways to begin', () => {
  it('are five, over the fields, which can be filled in at once', async () => {
    await showWizard();
    const panel = screen.getByRole('region', { name: 'Come iniziare' });
    expect(
      within(panel)
        .getAllByRole('button')
        .map((each) => each.textContent),
    ).toEqual([
      expect.stringMatching(/^Da zero/),
      expect.stringMatching(/^Da un modello pronto/),
      expect.stringMatching(/^Da un obiettivo esistente/),
      expect.stringMatching(/^Dalla selezione/),
      expect.stringMatching(/^Da una tabella copiata/),
    ]);
    expect(field(/^Titolo dell’obiettivo/)).toBeTruthy();
  });

  it('are gone once the user begins from nothing, and the first field has the focus', async () => {
    await showWizard();
    await press(/^Da zero/);
    expect(screen.queryByRole('region', { name: 'Come iniziare' })).toBeNull();
    expect(focused()).toBe(field(/^Numero/));
  });

  it('begin from the plan where the workbook has none', async () => {
    await showWizard({ readWorkbook: async () => ({ plan: null }) });
    await press(/^Da zero/);
    expect(focused()).toBe(field('Ente'));
  });

  it('are gone on the following steps, and are offered again for another objective', async () => {
    await showWizard();
    await write(/^Numero/, '1');
    await write(/^Titolo dell’obiettivo/, 'PagoPA');
    await press('3. Riepilogo');
    await press('1. Dati');
    expect(screen.queryByRole('region', { name: 'Come iniziare' })).toBeNull();
    await press('3. Riepilogo');
    await press('Crea la scheda');
    await press('Crea un altro obiettivo');
    expect(screen.getByRole('region', { name: 'Come iniziare' })).toBeTruthy();
  });

  it('lead back to the fields, and the focus to where it was', async () => {
    await showWizard();
    await press(/^Da un modello pronto/);
    expect(focused()?.textContent).toBe('Modelli pronti');
    expect(screen.queryByRole('textbox')).toBeNull();
    await press('Torna ai campi');
    expect(focused()).toBe(button(/^Da un modello pronto/));
  });
});
