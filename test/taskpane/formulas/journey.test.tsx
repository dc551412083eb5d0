import { TextDecoder, TextEncoder } from 'node:util';
import { MessageChannel } from 'node:worker_threads';
import { act, fireEvent, render, screen } from '@testing-library/react';
import { App } from '../../../src/taskpane/App';
import { paneServices } from '../../../src/taskpane/paneServices';
import { CATALOGUES } from '../catalogues';
import type { CustomFunctionSet } from '../../../workbench/engine/customFunctionSet';
import type { Host } from '../../../workbench/host';
import { functions } from '../../functions/support';
import { metadata } from './support';

let host: Host;
let served: () => Promise<Response>;

const set = async () =>
  ({ metadata: await metadata, implementations: functions }) as unknown as CustomFunctionSet;

const response = (ok: boolean, content: unknown) =>
  ({ ok, status: ok ? 200 : 404, json: async () => content }) as Response;

/** A workbook of its own, in which the functions are not yet. */
async function startHost() {
  // Browsers have these, jsdom has not: they must be there before the host is.
  Object.assign(globalThis, { MessageChannel, TextDecoder, TextEncoder });
  const { createHost } = await import('../../../workbench/host');
  host = await createHost();
  Object.assign(globalThis, { Excel: host.Excel, fetch: () => served() });
}

const addInLoads = async () => {
  await host.engine.settled();
  host.engine.registerFunctions(await set());
};

beforeEach(() => {
  served = async () => response(true, await metadata);
});

const write = (sheet: string, address: string, formulas: unknown[][]) =>
  host.run(async (context) => {
    const { worksheets } = context.workbook;
    const found = worksheets.getItemOrNullObject(sheet);
    await context.sync();
    const worksheet = found.isNullObject ? worksheets.add(sheet) : found;
    worksheet.getRange(address).formulas = formulas as string[][];
    await context.sync();
  });

const select = (sheet: string, address: string) =>
  act(async () => {
    await host.run(async (context) => {
      const worksheet = context.workbook.worksheets.getItem(sheet);
      worksheet.activate();
      worksheet.getRange(address).select();
      await context.sync();
    });
  });

const cell = (sheet: string, address: string) =>
  host.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address);
    range.load('formulas,text');
    await context.sync();
    return { formula: String(range.formulas[0]?.[0]), text: String(range.text[0]?.[0]) };
  });

const press = async (name: string | RegExp) => {
  const button = await screen.findByRole('button', { name });
  await act(async () => fireEvent.click(button));
};

const type = (label: RegExp, value: string) =>
  act(async () => {
    fireEvent.change(screen.getByRole('textbox', { name: label }), { target: { value } });
  });

const open = async () => {
  await act(async () => {
    render(<App services={paneServices} strings={CATALOGUES.it} officeReady />);
  });
  await press(/^Funzioni/);
};

const result = () => screen.getByRole('region', { name: 'Il risultato' });
/** The result once its cells have been read. */
const computed = async () => {
  await act(async () => {
    await paneServices.formulas.readCells([{ sheet: 'Dati', cells: 'A1' }]);
  });
  return result().querySelector('span')?.textContent;
};

describe('formulas from the pane to the cell', () => {
  // In one workbook: each formula is put in a cell of its own.
  let freeRow = 5;
  beforeAll(async () => {
    await startHost();
    await addInLoads();
    await write('Dati', 'A1:B3', [
      [1, 50],
      [0.8, 30],
      [0.5, 20],
    ]);
    await write('Dati', 'D1:F1', [['X', 'X', 'x']]);
    await write('Dati', 'D2', [['X']]);
    await write('Dati', 'D3:F3', [[50, '=1/0', 50]]);
    await write('Dati', 'R1:R2', [[60], [30]]);
    await write('Sintesi obiettivi', 'A1', [['Totale']]);
  });
  afterAll(() => host.dispose());

  it('are prepared from the selection, and the cell shows what was promised', async () => {
    await open();
    await press(/media pesata/);
    await select('Dati', 'A1:A3');
    await press('Usa la selezione: Gradi');
    await select('Dati', 'B1:B3');
    await press('Usa la selezione: Pesi');
    await screen.findByText('=PIAO.PUNTEGGIO(A1:A3;B1:B3)');
    await screen.findByText(/La cella attiva B1 è tra quelle/);

    await select('Sintesi obiettivi', 'A1');
    await press('Inserisci nella cella attiva (A1)');
    await screen.findByText('La cella A1 contiene «Totale». Sostituirlo con la formula?');
    await press('Sì, inserisci');
    await screen.findByText('Formula inserita in A1 del foglio «Sintesi obiettivi».');
    expect(await cell('Sintesi obiettivi', 'A1')).toEqual({
      formula: '=PIAO.PUNTEGGIO(Dati!A1:A3,Dati!B1:B3)',
      text: '84,0%',
    });
    expect(result().textContent).toContain('84,0%');
  });

  it.each<[string, RegExp, [RegExp, string][]]>([
    [
      'a date',
      /in cui comincia una fase/,
      [
        [/^Previsto/, 'Dati!C1:N1'],
        [/^Anno/, '2024'],
      ],
    ],
    [
      'an amount',
      /retribuzione di risultato$|PREMIO/,
      [
        [/^Base/, '5000'],
        [/^Punteggio/, '92,5%'],
        [/^Giorni \(/, '184'],
      ],
    ],
    [
      'a word',
      /se una fase è in ritardo/,
      [
        [/^Previsto/, 'Dati!C1:N1'],
        [/^Realizzato/, 'Dati!C2:N2'],
        [/^Data/, '30/06/2024'],
        [/^Anno/, '2024'],
      ],
    ],
    ['a text with quotes', /peso scritto dentro un testo/, [[/^Testo/, '"detto ""peso"" 80%"']]],
    [
      'a blank cell',
      /ha raggiunto il target/,
      [
        [/^Consuntivo/, 'Dati!Q1'],
        [/^Target/, '10'],
      ],
    ],
    [
      'an error',
      /ha raggiunto il target/,
      [
        [/^Consuntivo/, 'alto'],
        [/^Target/, '10'],
      ],
    ],
    ['an error of another cell', /se i pesi fanno 100/, [[/^Pesi/, 'Dati!D3:F3']]],
    ['a whole column', /se i pesi fanno 100/, [[/^Pesi/, 'Dati!R:R']]],
  ])('promise what the cell shows: %s', async (_what, need, given) => {
    await open();
    await press(need);
    for (const [field, value] of given) await type(field, value);
    const promised = await computed();
    const target = `C${freeRow++}`;
    await select('Foglio1', target);
    await press(`Inserisci nella cella attiva (${target})`);
    await screen.findByText(`Formula inserita in ${target} del foglio «Foglio1».`);
    const { text } = await cell('Foglio1', target);
    const names = CATALOGUES.it.formulas.errorNames;
    expect(promised).toBe(names[text] ?? text);
    expect(promised).toMatch(/./);
  });

  it('are found again when the list arrives at the second try', async () => {
    served = async () => response(false, null);
    await open();
    await screen.findByText('L’elenco delle funzioni non è stato caricato.');
    served = async () => response(true, await metadata);
    await press('Riprova');
    await screen.findByRole('button', { name: /se i pesi fanno 100/ });
  });
});

describe('formulas that were there before the functions', () => {
  beforeAll(startHost);
  afterAll(() => host.dispose());

  it('are repaired when the add-in came too late', async () => {
    await write('Foglio1', 'A1:A2', [['=PIAO.GRADO(8,10)'], ['=_xldudf_PIAO_GRADO(9,10)']]);
    await write('Protetto', 'A1', [['=PIAO.GRADO(7,10)']]);
    await host.run(async (context) => {
      context.workbook.worksheets.getItem('Protetto').protection.protect();
      await context.sync();
    });
    await addInLoads();
    await open();
    await press('Ripara formule');
    await screen.findByText('2 formule riparate in 1 foglio.');
    await screen.findByText(/1 formula non riparata perché il foglio «Protetto» è protetto/);
    expect(await cell('Foglio1', 'A2')).toEqual({ formula: '=PIAO.GRADO(9,10)', text: '0,9' });
  });
});
