/** The form of a function beside a workbook that the test sets. */
import { act, fireEvent, screen } from '@testing-library/react';
import { ScreenFrame } from '../../../src/taskpane/components/ScreenFrame';
import { readCatalogue } from '../../../src/taskpane/formulas/catalogue';
import { FunctionForm } from '../../../src/taskpane/formulas/FunctionForm';
import type {
  CellPlace,
  FormulaOrder,
  FormulaServices,
  Inserted,
  WantedCells,
} from '../../../src/taskpane/formulas/formulaServices';
import type { Language } from '../../../src/taskpane/strings';
import { show, testFormulaServices, testServices } from '../support';
import { metadata } from './support';

export const CELLS: Record<string, unknown[][]> = {
  'Dati!B2:B4': [[1], [0.8], [0.5]],
  'Dati!C2:C4': [[50], [30], [20]],
  'Dati!D2:D4': [[1], [''], ['#DIV/0!']],
  PIAO_DataRiferimento: [[45657]],
};

/** A workbook that tells and takes what a test wants of it. */
class Workbook {
  active: CellPlace = { sheet: 'Dati', cells: 'F5' };
  selected: CellPlace | null = { sheet: 'Dati', cells: 'B2:B4' };
  orders: FormulaOrder[] = [];
  answers: Inserted[] = [];
  readings: (readonly WantedCells[])[] = [];
  stopped = 0;
  private listener: (place: CellPlace) => void = () => undefined;

  goTo = (sheet: string, cells: string) =>
    act(async () => {
      this.active = { sheet, cells };
      this.listener(this.active);
    });

  services: Partial<FormulaServices> = {
    watchActiveCell: async (listener) => {
      this.listener = listener;
      listener(this.active);
      return async () => void (this.stopped += 1);
    },
    readSelectedCells: async () => this.selected,
    readCellNames: async () => ['PIAO_DataRiferimento'],
    readCells: async (wanted) => {
      this.readings.push(wanted);
      return wanted.map((each) => {
        const values = CELLS['name' in each ? each.name : `${each.sheet}!${each.cells}`];
        return values ? { kind: 'values', values } : { kind: 'noSheet' };
      });
    },
    insertFormula: async (order) => {
      this.orders.push(order);
      return this.answers.shift() ?? { outcome: 'written' };
    },
  };
}

/** That of the test that runs. */
export let workbook: Workbook;

/** Before each test of a file that shows forms. */
export function withWorkbook(): void {
  workbook = new Workbook();
}

export async function showForm(
  name: string,
  changes: Partial<FormulaServices> = {},
  language: Language = 'it',
) {
  const info = readCatalogue(await metadata).find((each) => each.name === name);
  if (!info) throw new Error(name);
  const formulas = testFormulaServices({ ...workbook.services, ...changes });
  let back = 0;
  await show(
    <ScreenFrame title="Funzioni" focusHeading={false}>
      <FunctionForm info={info} onBack={() => (back += 1)} />
    </ScreenFrame>,
    testServices({ formulas }),
    language,
  );
  return { backs: () => back };
}

export const field = (name: RegExp) => screen.getByRole('textbox', { name }) as HTMLInputElement;
export const type = async (name: RegExp, value: string) => {
  await act(async () => fireEvent.change(field(name), { target: { value } }));
  await act(async () => fireEvent.blur(field(name)));
};
export const press = (name: string | RegExp) =>
  act(async () => fireEvent.click(screen.getByRole('button', { name })));
export const insertButton = () =>
  screen.getByRole('button', { name: /^Inserisci nella cella attiva/ });
export const region = (name: string) => screen.getByRole('region', { name }).textContent;
export const formula = () => region('La formula')?.replace('La formula', '');
export const result = () => region('Il risultato')?.replace('Il risultato', '');
export const message = (name: RegExp) => {
  const ids = field(name).getAttribute('aria-describedby')?.split(' ') ?? [];
  return ids.map((id) => document.getElementById(id)?.textContent).join(' ');
};

/** The size of a result of one cell. */
export const ONE = { rows: 1, columns: 1 };
