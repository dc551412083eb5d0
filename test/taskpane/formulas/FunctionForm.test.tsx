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
import {
  accessibilityFaults,
  KnownFailure,
  show,
  testFormulaServices,
  testServices,
} from '../support';
import { metadata } from './support';

const CELLS: Record<string, unknown[][]> = {
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

let workbook: Workbook;
beforeEach(() => {
  workbook = new Workbook();
});

async function showForm(
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

const field = (name: RegExp) => screen.getByRole('textbox', { name }) as HTMLInputElement;
const type = async (name: RegExp, value: string) => {
  await act(async () => fireEvent.change(field(name), { target: { value } }));
  await act(async () => fireEvent.blur(field(name)));
};
const press = (name: string | RegExp) =>
  act(async () => fireEvent.click(screen.getByRole('button', { name })));
const insertButton = () => screen.getByRole('button', { name: /^Inserisci nella cella attiva/ });
const region = (name: string) => screen.getByRole('region', { name }).textContent;
const formula = () => region('La formula')?.replace('La formula', '');
const result = () => region('Il risultato')?.replace('Il risultato', '');
const message = (name: RegExp) => {
  const ids = field(name).getAttribute('aria-describedby')?.split(' ') ?? [];
  return ids.map((id) => document.getElementById(id)?.textContent).join(' ');
};

describe('the form of a function', () => {
  it('says what it computes, and has a field for each argument', async () => {
    await showForm('PUNTEGGIO');
    expect(document.activeElement?.textContent).toContain('Voglio la media pesata');
    expect(screen.getByText(/Punteggio: media dei gradi/)).toBeTruthy();
    expect(field(/^Gradi/).required).toBe(true);
    expect(message(/^Gradi/)).toContain('Gradi di raggiungimento, come frazioni');
    const choice = screen.getByRole('combobox', { name: 'Non misurati (facoltativo)' });
    expect([...(choice as HTMLSelectElement).options].map(({ text }) => text)).toEqual([
      'Non indicato',
      'escludi',
      'zero',
      'errore',
    ]);
    expect(formula()).toBe('=PIAO.PUNTEGGIO(…;…)');
    expect(result()).toBe('Si vede qui quando ci sono tutti i dati obbligatori.');
    expect(await accessibilityFaults()).toEqual([]);
  });

  it('takes the selected cells, and shows formula and result as Excel will', async () => {
    await showForm('PUNTEGGIO');
    await press('Usa la selezione: Gradi');
    expect(field(/^Gradi/).value).toBe('B2:B4');
    workbook.selected = { sheet: 'Dati', cells: 'C2:C4' };
    await press('Usa la selezione: Pesi');
    expect(formula()).toBe('=PIAO.PUNTEGGIO(B2:B4;C2:C4)');
    expect(result()).toBe('84,0%');

    await workbook.goTo('Sintesi', 'C5');
    expect(field(/^Gradi/).value).toBe('Dati!B2:B4');
    expect(formula()).toBe('=PIAO.PUNTEGGIO(Dati!B2:B4;Dati!C2:C4)');
    expect(result()).toBe('84,0%');
    expect(await accessibilityFaults()).toEqual([]);
  });

  it('keeps cells typed without a sheet on the sheet where they were typed', async () => {
    await showForm('PUNTEGGIO');
    await type(/^Gradi/, 'b2:b4');
    await workbook.goTo('Sintesi', 'C5');
    expect(field(/^Gradi/).value).toBe('Dati!b2:b4');
    expect(formula()).toBe('=PIAO.PUNTEGGIO(Dati!B2:B4;…)');
  });

  it('offers words with what they mean', async () => {
    await showForm('PUNTEGGIO');
    await type(/^Gradi/, 'D2:D4');
    await type(/^Pesi/, 'C2:C4');
    const choice = screen.getByRole('combobox', { name: /^Non misurati/ });
    await act(async () => fireEvent.change(choice, { target: { value: 'zero' } }));
    expect(screen.getByText('Conta come 0.')).toBeTruthy();
    expect(formula()).toBe('=PIAO.PUNTEGGIO(D2:D4;C2:C4;"zero")');
    expect(result()).toBe('#DIV/0!errore #DIV/0! nei dati');
  });

  it('reads values as an Italian types them', async () => {
    await showForm('GRADO');
    await type(/^Consuntivo/, '12,5%');
    await type(/^Target/, '0,25');
    await type(/^Massimo/, 'nessuno');
    expect(formula()).toBe('=PIAO.GRADO(12,5%;0,25;;;;"nessuno")');
    expect(result()).toBe('50,0%');
    expect(workbook.readings).toEqual([]);
  });

  it('writes dates so that Excel of any language reads them, and reads named cells', async () => {
    await showForm('GRADO_DATA');
    await type(/^Effettiva/, '15/01/2025');
    await type(/^Scadenza/, 'piao_datariferimento');
    await type(/^Regola/, '30');
    expect(formula()).toBe('=PIAO.GRADO_DATA(DATA(2025;1;15);PIAO_DataRiferimento;30)');
    expect(result()).toBe('50,0%');
    await press(insertButton().textContent ?? '');
    expect(workbook.orders[0]?.formula).toBe(
      '=PIAO.GRADO_DATA(DATE(2025,1,15),PIAO_DataRiferimento,30)',
    );
  });

  it('shows the message that the cell will give with an error', async () => {
    await showForm('PUNTEGGIO');
    await type(/^Gradi/, '0,9');
    await type(/^Pesi/, 'C2:C4');
    expect(result()).toMatch(/^#VALORE!.*gradi/);
  });

  it('shows a result of several cells as a table', async () => {
    await showForm('CRONOPROGRAMMA');
    await type(/^Inizio/, '10/04/2021');
    await type(/^Fine/, '02/07/2021');
    await type(/^Anno/, '2021');
    const cells = screen.getAllByRole('cell').map((cell) => cell.textContent);
    expect(cells.join('-')).toBe('---X-X-X-X-----');
    expect(result()).toContain('Occupa 1 riga e 12 colonne');
    await type(/^Colonne/, '24');
    expect(screen.getAllByRole('cell')).toHaveLength(13);
    expect(await accessibilityFaults()).toEqual([]);
  });

  it('tells beside the field what cannot be used', async () => {
    await showForm('PUNTEGGIO');
    await type(/^Gradi/, 'B2-B4');
    expect(message(/^Gradi/)).toContain('Non è un intervallo');
    expect(field(/^Gradi/).getAttribute('aria-invalid')).toBe('true');
    await type(/^Gradi/, 'Manca!B2:B4');
    await type(/^Pesi/, 'C2:C4');
    expect(message(/^Gradi/)).toContain('Il foglio «Manca» non c’è');
    expect(result()).toContain('quando ci sono tutti i dati');
    workbook.selected = null;
    await press('Usa la selezione: Pesi');
    expect(message(/^Pesi/)).toContain('un solo gruppo di celle');
    expect(field(/^Pesi/).value).toBe('C2:C4');
  });

  it.each([
    [async () => [{ kind: 'tooMany' as const }], 'Le celle sono troppe'],
    [async () => Promise.reject(new Error('no')), 'Non è stato possibile leggere le celle'],
    [() => new Promise<never>(() => undefined), 'Calcolo in corso'],
  ])('says what it cannot compute', async (readCells, said) => {
    await showForm('VERIFICA_PESI', { readCells });
    await type(/^Pesi/, 'C:C');
    expect(result()).toContain(said);
    await press(/^Inserisci nella cella attiva/);
    expect(workbook.orders[0]).toMatchObject({ formula: '=PIAO.VERIFICA_PESI(C:C)', size: ONE });
  });

  it('says why the selection could not be read', async () => {
    await showForm('SEMAFORO', {
      readSelectedCells: async () => {
        throw new KnownFailure({ kind: 'cellBeingEdited', details: 'x', leftBehind: [] });
      },
    });
    await press('Usa la selezione: Stato');
    expect(screen.getByRole('alert').textContent).toContain('Si sta modificando una cella');
  });

  it('uses points and commas as English does', async () => {
    await showForm('GRADO', {}, 'en');
    await type(/^Consuntivo/, '1,250.5');
    await type(/^Target/, '2501');
    expect(screen.getByText('=PIAO.GRADO(1250.5,2501)')).toBeTruthy();
    expect(screen.getByText('50.0%')).toBeTruthy();
  });
});

const ONE = { rows: 1, columns: 1 };

describe('inserting', () => {
  const fill = async () => {
    await showForm('PUNTEGGIO');
    await type(/^Gradi/, 'B2:B4');
    await type(/^Pesi/, 'C2:C4');
  };

  it('writes the formula in the active cell, in English, with the format of the result', async () => {
    await fill();
    await workbook.goTo('Sintesi', 'C5');
    expect(insertButton().textContent).toBe('Inserisci nella cella attiva (C5)');
    await press(/^Inserisci/);
    expect(workbook.orders).toEqual([
      {
        sheet: 'Sintesi',
        cell: 'C5',
        formula: '=PIAO.PUNTEGGIO(Dati!B2:B4,Dati!C2:C4)',
        format: '0.0%',
        size: ONE,
        overwrite: false,
      },
    ]);
    expect(screen.getByText('Formula inserita in C5 del foglio «Sintesi».')).toBeTruthy();
    expect(document.activeElement?.getAttribute('role')).toBe('status');
    expect(await accessibilityFaults()).toEqual([]);
  });

  it('leads back to the list afterwards', async () => {
    const { backs } = await showForm('SEMAFORO');
    await type(/^Stato/, 'Conclusa');
    await press(/^Inserisci/);
    await press('Scegli un’altra funzione');
    expect(backs()).toBe(1);
  });

  it('tells what is missing and goes there, and inserts nothing', async () => {
    await showForm('PUNTEGGIO');
    await type(/^Gradi/, 'B2:B4');
    expect(message(/^Pesi/)).not.toContain('Manca');
    await press(/^Inserisci/);
    expect(message(/^Pesi/)).toContain('Manca: scrivere un valore o indicare le celle.');
    expect(document.activeElement).toBe(field(/^Pesi/));
    expect(workbook.orders).toEqual([]);
    await type(/^Pesi/, 'Manca!C2:C4');
    await press(/^Inserisci/);
    expect(document.activeElement).toBe(field(/^Pesi/));
    expect(workbook.orders).toEqual([]);
  });

  it('asks before anything is lost, saying what is there', async () => {
    await fill();
    workbook.answers = [{ outcome: 'occupied', content: 'Totale', inTheWay: [] }];
    await press(/^Inserisci/);
    expect(screen.getByRole('alert').textContent).toBe(
      'La cella F5 contiene «Totale». Sostituirlo con la formula?',
    );
    expect(await accessibilityFaults()).toEqual([]);
    await press('No, annulla');
    expect(workbook.orders).toHaveLength(1);

    workbook.answers = [{ outcome: 'occupied', content: '', inTheWay: ['F6', 'F7'] }];
    await press(/^Inserisci/);
    expect(screen.getByRole('alert').textContent).toContain('F6, F7');
    expect(screen.getByRole('alert').textContent).toContain('#ESPANSIONE!');
    await workbook.goTo('Sintesi', 'C5');
    await press('Sì, inserisci');
    // The cell that was asked about, wherever the user went meanwhile.
    expect(workbook.orders.at(-1)).toMatchObject({ sheet: 'Dati', cell: 'F5', overwrite: true });
  });

  it('tells how many cells the result takes', async () => {
    await showForm('NORMALIZZA_PESI');
    await type(/^Pesi/, 'C2:C4');
    await press(/^Inserisci/);
    expect(workbook.orders[0]?.size).toEqual({ rows: 3, columns: 1 });
    expect(workbook.orders[0]?.format).toBeUndefined();
  });

  it('does not let a formula read its own cell', async () => {
    await fill();
    await workbook.goTo('Dati', 'C3');
    expect(screen.getByRole('alert').textContent).toContain('La cella attiva C3 è tra quelle');
    expect(insertButton().getAttribute('aria-disabled')).toBe('true');
    await press(/^Inserisci/);
    expect(workbook.orders).toEqual([]);
    await workbook.goTo('Sintesi', 'C3');
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('waits until a cell is active', async () => {
    await showForm('SEMAFORO', {
      watchActiveCell: async () => Promise.reject(new Error('no workbook')),
    });
    await type(/^Stato/, 'Conclusa');
    expect(screen.getByText(/Selezionare nel foglio la cella/)).toBeTruthy();
    expect(insertButton().textContent).toBe('Inserisci nella cella attiva');
    await press(/^Inserisci/);
    expect(workbook.orders).toEqual([]);
  });

  it('says why it could not be written', async () => {
    await showForm('SEMAFORO', {
      insertFormula: async () => {
        throw new KnownFailure({
          kind: 'protectedSheet',
          details: 'x',
          leftBehind: [],
          subject: 'Dati',
        });
      },
    });
    await type(/^Stato/, 'Conclusa');
    await press(/^Inserisci/);
    expect(screen.getByRole('alert').textContent).toContain('Dati');
  });
});
