/** The screen "Prepara la stampa": it tells what it will do, does it when asked, and says so only once it is done. */
import { act, fireEvent, screen } from '@testing-library/react';
import type { Area } from '../../../src/templates/blueprint';
import PrintScreen from '../../../src/taskpane/print/PrintScreen';
import type { PaneServices, PrintPlan } from '../../../src/taskpane/services';
import type { Language } from '../../../src/taskpane/strings';
import {
  accessibilityFaults,
  KnownFailure,
  NOTHING_TO_PRINT,
  show,
  testServices,
} from '../support';

const area: Area = { row: 0, column: 0, rows: 9, columns: 4 };
const page = (sheet: string, breaks: number[] = []): PrintPlan['printed'][number] => ({
  sheet,
  print: {
    ...{ area, breaks, footer: '' },
    paper: { size: 'A4', orientation: 'Landscape', scale: 90 },
  },
});
const PLAN: PrintPlan = {
  ...NOTHING_TO_PRINT,
  printed: [
    page('Sintesi obiettivi', [20]),
    page('Ob 1', [30, 60]),
    { sheet: 'Ob 2', print: null },
  ],
  ...{ pages: 8, isMoved: true, ofWork: ['Impostazioni'], others: ['Foglio1'] },
  ...{ hidden: ['Ob 9'], locked: ['Ob 2'], large: ['Ob 1'] },
};

async function showPrint(
  plan: PrintPlan,
  changes: Partial<PaneServices> = {},
  language?: Language,
) {
  const asked: boolean[] = [];
  const services = testServices({
    readPrintPlan: async () => plan,
    preparePrint: async ({ hidesWork }) => {
      asked.push(hidesWork);
      return { sheets: ['Copertina e indice'] };
    },
    ...changes,
  });
  await show(<PrintScreen onGo={() => {}} />, services, language);
  return asked;
}
const press = (name: string | RegExp) =>
  act(async () => fireEvent.click(screen.getByRole('button', { name })));

describe('the screen', () => {
  it('tells what will change before it does anything', async () => {
    const asked = await showPrint({ ...PLAN, isMoved: true });
    screen.getByText(/^3 fogli del piano, 8 pagine: margini/);
    screen.getByText('Sintesi obiettivi: 2 pagine');
    screen.getByText('Ob 1: 3 pagine');
    screen.getByText(/^Protetti, restano come sono: «Ob 2»/);
    screen.getByText(/^Nascosti, restano fuori dal PDF: «Ob 9»/);
    screen.getByText(/^Su carta A3.*«Ob 1»/);
    screen.getByText(/restano visibili, in fondo.*«Foglio1»/);
    expect(screen.queryByText(/Troppo larghi/)).toBeNull();
    expect(asked).toEqual([]);
    expect(await accessibilityFaults()).toEqual([]);
  });

  it('prepares with the sheets for working out of sight, or in sight where that is chosen', async () => {
    const asked = await showPrint(PLAN);
    await press('Prepara la stampa');
    expect(asked).toEqual([true]);
    screen.getByText('La stampa è pronta');
    screen.getByText('Copertina e indice');
  });

  it('hides nothing where that is not wanted', async () => {
    const asked = await showPrint(PLAN);
    fireEvent.click(screen.getByRole('checkbox', { name: /«Impostazioni»/ }));
    await press('Prepara la stampa');
    expect(asked).toEqual([false]);
  });

  it.each([
    [[], /«Copertina e indice» c’è già e il suo indice è giusto/],
    [
      [{ kind: 'removeRow' as const, sheet: 'Copertina e indice', row: 9 }],
      /L’indice del foglio «Copertina e indice» viene rifatto/,
    ],
    [null, /«Copertina e indice» è protetto, o non ha più l’indice/],
  ])('says what becomes of the cover that is there', async (coverChanges, told) => {
    await showPrint({ ...PLAN, coverChanges });
    screen.getByText(told);
  });

  it('shows a few of many sheets, and all when asked', async () => {
    await showPrint({
      ...PLAN,
      printed: Array.from({ length: 30 }, (_, index) => page(`F${index}`)),
    });
    expect(screen.queryByText('F29: 1 pagina')).toBeNull();
    await press('Mostra tutti i 30 fogli');
    screen.getByText('F29: 1 pagina');
  });

  it('says that there is nothing to print', async () => {
    await showPrint(NOTHING_TO_PRINT);
    screen.getByText('Non c’è ancora niente da stampare');
    expect(screen.queryByRole('button', { name: 'Prepara la stampa' })).toBeNull();
  });

  it('does not say that it is ready where Excel refuses', async () => {
    const failure = { kind: 'unexpected' as const, details: '', leftBehind: [] };
    await showPrint(PLAN, { preparePrint: async () => Promise.reject(new KnownFailure(failure)) });
    await press('Prepara la stampa');
    screen.getByRole('alert');
    expect(screen.queryByText('La stampa è pronta')).toBeNull();
  });

  it('reads again where reading failed', async () => {
    let tries = 0;
    const failure = { kind: 'unexpected' as const, details: '', leftBehind: [] };
    const readPrintPlan = async () => {
      tries += 1;
      if (tries === 1) throw new KnownFailure(failure);
      return PLAN;
    };
    await showPrint(PLAN, { readPrintPlan }, 'en');
    await press('Read again');
    screen.getByText('Ob 1: 3 pages');
  });
});
