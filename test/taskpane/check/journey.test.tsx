import { TextDecoder, TextEncoder } from 'node:util';
import { MessageChannel } from 'node:worker_threads';
import { act, fireEvent, render, screen } from '@testing-library/react';
import { completePlan } from '../../../src/domain/completePlan';
import { App } from '../../../src/taskpane/App';
import { paneServices } from '../../../src/taskpane/paneServices';
import { CATALOGUES } from '../catalogues';
import type { Host } from '../../../workbench/host';

const PLAN = completePlan({
  id: 'prova',
  template: 'scheda-completa',
  authority: 'Comune',
  title: 'Piano',
  firstYear: 2024,
  lastYear: 2024,
  units: [{ name: 'SUAP', owner: 'Responsabile SUAP' }],
  objectives: [{ number: '1', title: 'Sportello telematico', unit: 'SUAP', weight: 100 }],
  summary: [],
});

const rules = CATALOGUES.it.rules;
const DIFFERENT = rules.PE03.title;
const UNREAD = rules.FO11.title;

let host: Host;

beforeEach(async () => {
  window.localStorage.clear();
  // Browsers have these, jsdom has not: they must be there before the host is.
  Object.assign(globalThis, { MessageChannel, TextDecoder, TextEncoder });
  const { createHost } = await import('../../../workbench/host');
  host = await createHost();
  Object.assign(globalThis, { Excel: host.Excel });
});

afterEach(() => host.dispose());

const open = () =>
  act(async () => {
    render(<App services={paneServices} strings={CATALOGUES.it} officeReady />);
  });

const press = async (name: string | RegExp) => {
  const button = await screen.findByRole('button', { name });
  await act(async () => fireEvent.click(button));
};

const text = () => document.body.textContent ?? '';

describe('the check of a plan in the workbook', () => {
  it('finds the weight typed over in the summary, and the sheet that is not of the plan', async () => {
    const { signal } = new AbortController();
    await paneServices.writePlan(PLAN, { onProgress: () => undefined, signal });
    await host.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.add('Appunti').getRange('A1').values = [['da fare']];
      const summary = worksheets.getItem('Sintesi obiettivi').names.getItem('Sintesi').getRange();
      summary.load('values');
      await context.sync();
      const column = summary.values[0]?.indexOf('PESO') ?? -1;
      summary.getCell(1, column).values = [[40]];
      await context.sync();
    });
    await open();
    await press(/^Verifica/);
    await press('Leggi il piano');
    await screen.findByText(DIFFERENT);
    expect(text()).toMatch(
      /La sintesi dice 40, la scheda 100\. Sintesi obiettivi [A-Z]+\d+ · Ob 1 [A-Z]+\d+/,
    );
    expect(text()).toContain('1 obiettivo in 1 foglio.');
    expect(text()).not.toContain(UNREAD);
    expect(
      screen.getByRole('region', { name: 'Fogli che non sono del piano' }).textContent,
    ).toContain('Appunti');

    await press('Apri la sintesi');
    const ofSheet = await screen.findByRole('radio', { name: 'prendi dalla scheda' });
    await act(async () => fireEvent.click(ofSheet));
    await press('Aggiorna la sintesi');
    await screen.findByText('Sintesi aggiornata');
    await press('Vai alla pagina iniziale');
    await press(/^Verifica/);
    await press('Leggi il piano');
    await screen.findByText('1 obiettivo in 1 foglio.');
    expect(text()).not.toContain(DIFFERENT);
  });
});
