import { act, fireEvent, screen } from '@testing-library/react';
import { accessibilityFaults, KnownFailure } from '../support';
import {
  ONE,
  workbook,
  showForm,
  field,
  type,
  press,
  insertButton,
  formula,
  result,
  message,
  withWorkbook,
} from './functionFormSupport';

beforeEach(withWorkbook);

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
