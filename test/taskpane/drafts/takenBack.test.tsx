/** A sheet or a plan that is created and taken back, in the pane on a real workbook. */
import { TextDecoder, TextEncoder } from 'node:util';
import { MessageChannel } from 'node:worker_threads';
import { act, fireEvent, render, screen } from '@testing-library/react';
import { App } from '../../../src/taskpane/App';
import { paneServices } from '../../../src/taskpane/paneServices';
import { CATALOGUES } from '../catalogues';
import type { Host } from '../../../workbench/host';
import { accessibilityFaults } from '../support';

let host: Host;

beforeEach(async () => {
  window.localStorage.clear();
  // Browsers have these, jsdom has not: they must be there before the host is.
  Object.assign(globalThis, { MessageChannel, TextDecoder, TextEncoder });
  const { createHost } = await import('../../../workbench/host');
  host = await createHost();
  Object.assign(globalThis, { Excel: host.Excel });
  await act(async () => {
    render(<App services={paneServices} strings={CATALOGUES.it} officeReady />);
  });
});

afterEach(() => host.dispose());

const press = async (name: string | RegExp) => {
  const button = await screen.findByRole('button', { name });
  await act(async () => fireEvent.click(button));
};
const field = (name: string | RegExp) => screen.findByRole<HTMLInputElement>('textbox', { name });
const type = async (name: string | RegExp, value: string) => {
  const input = await field(name);
  await act(async () => fireEvent.change(input, { target: { value } }));
};

async function write(number: string, title: string) {
  await type(/^Numero/, number);
  await type(/^Titolo dell’obiettivo/, title);
  await press('3. Riepilogo');
  await press('Crea la scheda');
  await screen.findByText('Scheda creata');
}
async function createObjective(title: string) {
  await press(/^Nuovo obiettivo/);
  await type('Ente', 'Comune di prova');
  await write('1', title);
}
const createAnother = () => write('2', 'Asilo');
async function takeBack() {
  await press('Annulla l’operazione');
  await press('Sì, elimina');
  await screen.findByText(/^Operazione annullata/);
}
const plan = async () => (await paneServices.readWorkbook()).plan;

describe('the sheet of an objective that is taken back', () => {
  it('is offered again with all that was typed, asks for the plan that went with it, and is a draft on the start page when it is taken back there', async () => {
    await createObjective('Gara');
    await takeBack();
    expect(await plan()).toBeNull();
    await screen.findByText(/^Scheda annullata/);
    expect(screen.queryByText('Scheda creata')).toBeNull();
    expect(await accessibilityFaults()).toEqual([]);
    await press('Riprendi la scheda annullata');
    expect(document.activeElement?.textContent).toBe('Passo 3 di 3: Riepilogo');
    await press('1. Dati');
    expect((await field('Ente')).value).toBe('Comune di prova');
    expect((await field(/^Titolo dell’obiettivo/)).value).toBe('Gara');
    await press('3. Riepilogo');
    await press('Crea la scheda');
    await screen.findByText('Scheda creata');
    expect(await plan()).toMatchObject({
      authority: 'Comune di prova',
      template: 'scheda-completa',
    });

    await press('Vai alla pagina iniziale');
    expect(screen.queryByText('Obiettivo «Gara».')).toBeNull();
    await takeBack();
    await screen.findByText('Obiettivo «Gara».');
    await press('Riprendi la bozza');
    await screen.findByText('Passo 3 di 3: Riepilogo');
  });

  it('waits as a draft while another objective, of a plan that is asked again, is written', async () => {
    await createObjective('Gara');
    await takeBack();
    await press('Crea un altro obiettivo');
    expect((await field('Ente')).value).toBe('');
    await type('Ente', 'Comune nuovo');
    await createAnother();
    expect(await plan()).toMatchObject({ authority: 'Comune nuovo', template: 'scheda-completa' });
    await press('Vai alla pagina iniziale');
    await screen.findByText('Obiettivo «Gara».');
  });

  it('is not offered when what is taken back came later, which is not written without its plan: why is told, and the plan is asked', async () => {
    await createObjective('Gara');
    await press('Crea un altro obiettivo');
    await createAnother();
    await takeBack();
    await press('Vai alla pagina iniziale');
    await screen.findByText('Obiettivo «Asilo».');
    expect(screen.queryByText('Obiettivo «Gara».')).toBeNull();

    await press('Riprendi la bozza');
    await screen.findByText('Passo 3 di 3: Riepilogo');
    await host.run(async (context) => {
      context.workbook.worksheets.getItem('Impostazioni').delete();
      await context.sync();
    });
    await press('Crea la scheda');
    await screen.findByText(/Il piano di questa cartella di lavoro non c’è più/);
    await press('1. Dati');
    await type('Ente', 'Comune di prova');
    await press('3. Riepilogo');
    await press('Crea la scheda');
    await screen.findByText('Scheda creata');
    expect(await plan()).toMatchObject({ authority: 'Comune di prova' });
  });
});

describe('a plan that is taken back', () => {
  it('is offered again with all that was typed', async () => {
    await press(/^Piano/);
    await type('Ente', 'Comune di prova');
    await press('3. Riepilogo');
    await press('Crea il piano');
    await screen.findByText('Piano creato');
    await takeBack();
    await screen.findByText(/^Piano annullato/);
    await press('Riprendi il piano annullato');
    await press('1. Dati');
    expect((await field('Ente')).value).toBe('Comune di prova');
    await press('3. Riepilogo');
    await press('Crea il piano');
    await screen.findByText('Piano creato');
    expect(await plan()).toMatchObject({ authority: 'Comune di prova' });
  });
});
