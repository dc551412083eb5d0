import { screen } from '@testing-library/react';
import { KnownFailure } from '../support';
import {
  ONE,
  workbook,
  showForm,
  field,
  type,
  press,
  insertButton,
  message,
  withWorkbook,
} from './functionFormSupport';

beforeEach(withWorkbook);

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
