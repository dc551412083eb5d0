/** In a workbook: a finding is waived, a rule switched off and both are printed in the sheet «Verifica». */
import { TextDecoder, TextEncoder } from 'node:util';
import { MessageChannel } from 'node:worker_threads';
import { act, fireEvent, render, screen } from '@testing-library/react';
import { completePlan } from '../../../../src/domain/completePlan';
import { App } from '../../../../src/taskpane/App';
import { paneServices } from '../../../../src/taskpane/paneServices';
import { CATALOGUES } from '../../catalogues';
import type { Host } from '../../../../workbench/host';

const PLAN = completePlan({
  id: 'prova',
  template: 'scheda-completa',
  authority: 'Comune',
  title: 'Piano',
  firstYear: 2024,
  lastYear: 2024,
  units: [{ name: 'SUAP', owner: 'Responsabile SUAP' }],
  objectives: [{ number: '1', title: 'SPORTELLO TELEMATICO UNICO', unit: 'SUAP', weight: 100 }],
  summary: [],
});
const { title: TITLE } = CATALOGUES.it.rules.OB15;

let host: Host;
beforeEach(async () => {
  window.localStorage.clear();
  // Browsers have these, jsdom has not: they must be there before the host is.
  Object.assign(globalThis, { MessageChannel, TextDecoder, TextEncoder });
  const { createHost } = await import('../../../../workbench/host');
  host = await createHost();
  Object.assign(globalThis, { Excel: host.Excel });
});
afterEach(() => host.dispose());

const press = async (name: string | RegExp) => {
  const button = await screen.findByRole('button', { name });
  await act(async () => fireEvent.click(button));
};
const type = async (label: RegExp, value: string) => {
  const field = await screen.findByRole('textbox', { name: label });
  await act(async () => fireEvent.change(field, { target: { value } }));
};
const values = (name: string) =>
  host.run(async ({ workbook }) => {
    const range = workbook.worksheets.getItem(name).getUsedRange();
    range.load('values');
    await workbook.context.sync();
    return range.values.flat();
  });

it('the sheet says what is waived and what was not run', async () => {
  const { signal } = new AbortController();
  await paneServices.writePlan(PLAN, { onProgress: () => undefined, signal });
  await act(async () => {
    render(<App services={paneServices} strings={CATALOGUES.it} officeReady />);
  });
  await press(/^Verifica/);
  await press('Leggi il piano');
  await press(new RegExp(`^${TITLE}`));
  await press(`Deroga: ${TITLE}`);
  await type(/^Motivo/, 'È una sigla');
  await type(/^Chi risponde/, 'Segretario');
  await press('Scrivi la deroga');
  await screen.findByText(/^In deroga/);
  expect(await values('Impostazioni')).toContain(`OB15 – ${TITLE}`);

  await press('Leggi di nuovo il piano');
  await press('In deroga: 1');
  await screen.findByText(/È una sigla \(Segretario\)/);
  expect(screen.queryByRole('button', { name: new RegExp(`^${TITLE}`) })).toBeNull();

  await press('Controlli: gravità e soglie');
  const severity = await screen.findByRole('combobox', {
    name: `Gravità: ${CATALOGUES.it.rules.IM08.title}`,
  });
  await act(async () => fireEvent.change(severity, { target: { value: 'off' } }));
  await press('Salva 1 controllo');
  await screen.findByText(/^Scelte scritte nelle impostazioni/);
  await press('Torna alla verifica');
  await press('Leggi il piano');
  await press('Scrivi il foglio «Verifica»');
  await screen.findByText('Foglio scritto');
  const { sheets } = await paneServices.readBook();
  const sheet = sheets.find(({ name }) => /^Verifica \d{4}-\d\d-\d\d$/.test(name));
  expect(sheet?.role).toBe('report');
  const printed = await values(sheet!.name);
  expect(printed).toEqual(expect.arrayContaining(['DEROGHE (1)', 'È una sigla']));
  expect(printed).toContain(CATALOGUES.it.needs.switchedOff);
});
