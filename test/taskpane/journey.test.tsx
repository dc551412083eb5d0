import { TextDecoder, TextEncoder } from 'node:util';
import { MessageChannel } from 'node:worker_threads';
import { act, fireEvent, render, screen } from '@testing-library/react';
import { App } from '../../src/taskpane/App';
import { paneServices } from '../../src/taskpane/paneServices';
import './support';
import { CATALOGUES } from './catalogues';
import type { Host } from '../../workbench/host';

let host: Host;

beforeEach(async () => {
  window.localStorage.clear();
  // Browsers have these, jsdom has not: they must be there before the host is.
  Object.assign(globalThis, { MessageChannel, TextDecoder, TextEncoder });
  const { createHost } = await import('../../workbench/host');
  host = await createHost();
  Object.assign(globalThis, { Excel: host.Excel });
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

describe('the pane on a workbook', () => {
  it('waits for the cell that is being edited, writes the fortnights of a phase in twenty-four columns, takes them up again', async () => {
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
    host.cellEditing.begin();
    await press('Crea la scheda');
    await screen.findByText(/premere Invio o Esc/);
    host.cellEditing.end();
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
});
