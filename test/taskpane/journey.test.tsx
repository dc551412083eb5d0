import { TextDecoder, TextEncoder } from 'node:util';
import { MessageChannel } from 'node:worker_threads';
import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { App } from '../../src/taskpane/App';
import { paneServices } from '../../src/taskpane/paneServices';
import { CATALOGUES } from './catalogues';
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

const type = (label: string | RegExp, value: string, index = 0) =>
  fireEvent.change(screen.getAllByRole('textbox', { name: label })[index]!, { target: { value } });

const choose = (name: string | RegExp, index = 0) =>
  act(async () => fireEvent.click(screen.getAllByRole('radio', { name })[index]!));

/** How many columns the periods of a schedule have, and which have an X in the first phase. */
const markedColumns = (sheet: string, name: string) =>
  host.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).names.getItem(name).getRange();
    range.load('values');
    await context.sync();
    const [, planned = []] = range.values;
    return [planned.length, planned.flatMap((cell, index) => (cell === 'X' ? [index + 1] : []))];
  });

const sheets = () =>
  host.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    return worksheets.items.map(({ name }) => name);
  });

const text = () => document.body.textContent ?? '';

describe('the pane on a workbook', () => {
  it('writes the sheet of an objective, then refuses to write another of it and keeps the draft', async () => {
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
    await screen.findByText(/^L’obiettivo 1\/10 c’è già, nel foglio «Ob 1-10»/);
    await press('Crea la scheda');
    await screen.findByText('Passo 1 di 3: Dati');
    expect(await sheets()).not.toContain('Ob 1-10 (2)');
    await press('Torna alla pagina iniziale');
    expect(await screen.findByText('Obiettivo «Doppione».')).toBeTruthy();
  });

  it('writes the fortnights of a phase in twenty-four columns, and takes them up again', async () => {
    await open();
    await press(/^Nuovo obiettivo/);
    await screen.findByText('Passo 1 di 3: Dati');
    await choose(/^Scheda con fasi e prodotti/);
    type('Ente', 'Unione dei Comuni');
    type(/^Numero/, '1');
    type(/^Titolo dell’obiettivo/, 'Sportello unico');
    await press('2. Fasi');
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Quindicine' }).checked).toBe(true);
    type('Anno', '2024');
    type('Attività', 'Gara');
    await press('Fase 1, 2ª quindicina di marzo: pianificata');
    await press('Fase 1, 1ª quindicina di aprile: pianificata');
    await press('Aggiungi un altro anno');
    await choose('Mesi', 1);
    type('Attività', 'Avvio', 1);
    await press(/gennaio: pianificato$/);
    await press('3. Riepilogo');
    await press('Crea la scheda');
    await screen.findByText('Scheda creata');
    expect(await markedColumns('Ob 1', 'Cronoprogramma_2024_Periodi')).toEqual([24, [6, 7]]);
    expect(await markedColumns('Ob 1', 'Cronoprogramma_2025_Periodi')).toEqual([12, [1]]);
    const { objectives } = await paneServices.readPlan();
    expect(
      objectives[0]?.objective.schedules.map(({ periods, phases }) => [
        periods,
        phases.map(({ planned }) => planned),
      ]),
    ).toEqual([
      [24, [[6, 7]]],
      [12, [[1]]],
    ]);

    await press('Crea un altro obiettivo');
    await press(/^Da un obiettivo esistente/);
    await press(/^1 · Sportello unico/);
    await press('2. Fasi');
    const pressed = screen.getAllByRole('button', { pressed: true });
    expect(pressed.map((button) => button.firstElementChild?.textContent)).toEqual([
      'Fase 1, 2ª quindicina di marzo: pianificata',
      'Fase 1, 1ª quindicina di aprile: pianificata',
      'Fase 1, gennaio: pianificato',
    ]);
  });

  it('loads the example: a sheet for each objective, the summary and the settings', async () => {
    await open();
    await press(/^Carica esempio/);
    await press(EXAMPLE);
    await waitFor(() => expect(text()).toContain('Esempio caricato'));
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
    await waitFor(() => expect(text()).toContain('La scrittura non è riuscita.'));
    expect(text()).toContain('non è rimasto nulla di incompleto');
    expect(await sheets()).toEqual(before);
  });

  it('tells the user to leave the cell that is being edited, and goes on by itself', async () => {
    await open();
    await press(/^Carica esempio/);
    host.cellEditing.begin();
    await press(EXAMPLE);
    await screen.findByText(/premere Invio o Esc/);
    host.cellEditing.end();
    await waitFor(() => expect(text()).toContain('Esempio caricato'));
  });
});
