import { TextDecoder, TextEncoder } from 'node:util';
import { MessageChannel } from 'node:worker_threads';
import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { App } from '../../src/taskpane/App';
import { paneServices } from '../../src/taskpane/paneServices';
import { CATALOGUES } from '../../src/taskpane/strings';
import type { Host } from '../../workbench/host';
import { examplePlan } from './support';

const EXAMPLE = /^Carica questo esempio: Unione dei Comuni Terre di Pianura/;

let host: Host;

beforeEach(async () => {
  window.localStorage.clear();
  // Browsers have these, jsdom has not: they must be there before the host is.
  Object.assign(globalThis, { MessageChannel, TextDecoder, TextEncoder });
  const { createHost } = await import('../../workbench/host');
  host = await createHost();
  Object.assign(globalThis, {
    Excel: host.Excel,
    fetch: async () => ({ ok: true, status: 200, json: async () => examplePlan }),
  });
});

afterEach(() => host.dispose());

async function open() {
  await act(async () => {
    render(<App services={paneServices} strings={CATALOGUES.it} officeReady />);
  });
}

const press = async (name: string | RegExp) => {
  const button = await screen.findByRole('button', { name });
  await act(async () => fireEvent.click(button));
};

const type = (label: string | RegExp, value: string) =>
  fireEvent.change(screen.getByRole('textbox', { name: label }), { target: { value } });

const sheets = () =>
  host.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    return worksheets.items.map(({ name }) => name);
  });

const text = () => document.body.textContent ?? '';

describe('the pane on a workbook', () => {
  it('writes the sheet of an objective, then refuses to write over it and keeps the draft', async () => {
    await open();
    await press(/^Nuovo obiettivo/);
    await screen.findByText('Passo 1 di 3: Dati');
    type('Ente', 'Unione dei Comuni');
    type(/^Numero/, '1/10');
    type(/^Titolo dell’obiettivo/, 'Acquisti centralizzati');
    await press('3. Riepilogo');
    expect(text()).toContain('Foglio «Ob 1-10»');
    await press('Crea la scheda');
    await screen.findByText('Scheda creata');
    expect(await sheets()).toEqual(expect.arrayContaining(['Impostazioni', 'Ob 1-10']));

    await press('Crea un altro obiettivo');
    type(/^Numero/, '1/10');
    type(/^Titolo dell’obiettivo/, 'Doppione');
    await press('3. Riepilogo');
    await press('Crea la scheda');
    await screen.findByText(/Il foglio «Ob 1-10» esiste già/);
    await press('Torna alla pagina iniziale');
    expect(await screen.findByText('Obiettivo «Doppione».')).toBeTruthy();
  });

  it('loads the example: a sheet for each objective, the summary and the settings', async () => {
    await open();
    await press(/^Carica esempio/);
    await press(EXAMPLE);
    await waitFor(() => expect(text()).toContain('Esempio caricato'), { timeout: 30_000 });
    expect(await sheets()).toEqual(
      expect.arrayContaining([
        'Impostazioni',
        'Sintesi obiettivi',
        ...examplePlan.objectives.map(({ number }) => `Ob ${number.replace('/', '-')}`),
      ]),
    );
  });

  it('leaves the workbook as it was when Excel fails half-way, and says so', async () => {
    const before = await sheets();
    await open();
    await press(/^Carica esempio/);
    host.failAt({ sync: 2 });
    await press(EXAMPLE);
    await waitFor(() => expect(text()).toContain('La scrittura non è riuscita.'), {
      timeout: 30_000,
    });
    expect(text()).toContain('non è rimasto nulla di incompleto');
    expect(await sheets()).toEqual(before);
  });

  it('tells the user to leave the cell that is being edited', async () => {
    await open();
    await press(/^Carica esempio/);
    host.cellEditing.begin();
    await press(EXAMPLE);
    await screen.findByText(/Premere Invio o Esc/);
    host.cellEditing.end();
    await press(EXAMPLE);
    await waitFor(() => expect(text()).toContain('Esempio caricato'), { timeout: 30_000 });
  });
});
