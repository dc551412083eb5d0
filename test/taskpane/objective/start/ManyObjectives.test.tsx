import { act, fireEvent, screen, within } from '@testing-library/react';
import type { Objective } from '../../../../src/domain/objective';
import type { PaneServices } from '../../../../src/taskpane/services';
import { planSettings } from '../../../../src/domain/planSettings';
import { accessibilityFaults } from '../../support';
import { button, found, objective, press, showWizard } from './support';

const PLAN = planSettings({
  template: 'scheda-completa',
  firstYear: 2024,
  lastYear: 2026,
  units: [
    { name: 'SUAP', aliases: ['Sportello'], owner: 'Responsabile SUAP' },
    { name: 'Tributi', aliases: [], owner: '' },
  ],
});

/** A table pasted as Excel copies it. */
const paste = async (text: string, html = '') => {
  await press(/^Da una tabella copiata/);
  const field = screen.getByRole('textbox', { name: 'Incollare qui la tabella' });
  const getData = (kind: string) => (kind === 'text/html' ? html : text);
  const isLeft = fireEvent.paste(field, { clipboardData: { getData } });
  await act(async () => {
    if (isLeft) fireEvent.change(field, { target: { value: text } });
  });
};

async function showTable(text: string, changes: Partial<PaneServices> = {}, html = '') {
  const written: Objective[][] = [];
  await showWizard({
    readWorkbook: async () => ({ plan: PLAN }),
    createObjectives: async (objectives) => {
      written.push([...objectives]);
      return { sheets: objectives.map(({ number }) => `Ob ${number}`) };
    },
    ...changes,
  });
  await paste(text, html);
  return written;
}

const line = (title: string) => screen.getByRole('group', { name: title });
const number = (title: string) =>
  within(line(title)).getByRole<HTMLInputElement>('textbox', { name: 'Numero' });
const box = (title: string) => within(line(title)).getByRole<HTMLInputElement>('checkbox');

const TABLE = [
  'Obiettivo\tSettore\tPeso\tIndicatore\tTarget',
  'Bilancio\tSportello\t60\tGiorni\t30',
  'Cassa\tTributi\t40\tIncassi\t100',
  'Totale\t\t100\t\t',
].join('\n');

describe('many objectives', () => {
  it('of a pasted table become as many sheets, with the numbers that come next', async () => {
    const written = await showTable(TABLE, {
      readPlan: found([objective({ number: '4', title: 'PagoPA', unit: 'SUAP' })]),
    });
    expect(screen.getByText(/tabella di 4 righe e 5 colonne/)).toBeTruthy();
    expect([number('Bilancio').value, number('Cassa').value]).toEqual(['5', '6']);
    expect(line('Bilancio').textContent).toContain(
      'Sportello, responsabile Responsabile SUAP, peso 60, 1 indicatore, 0 fasi',
    );
    expect(await accessibilityFaults()).toEqual([]);
    await press('Crea 2 schede');
    expect(written).toHaveLength(1);
    expect(written[0]).toMatchObject([
      { number: '5', title: 'Bilancio', owner: 'Responsabile SUAP', weight: 60 },
      { number: '6', title: 'Cassa', unit: 'Tributi', weight: 40 },
    ]);
    expect(written[0]![0]!.indicatorTable.indicators).toEqual([
      { description: 'Giorni', target: 30, polarity: 'crescente' },
    ]);
    expect(screen.getByText('2 schede create')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Usa questi dati' })).toBeNull();
  });

  it('that are there already are told, and left out', async () => {
    const written = await showTable(TABLE, {
      readPlan: found([
        objective({ number: '1', title: 'BILANCIO', unit: 'SUAP' }),
        objective({ number: '2', title: 'PagoPA', unit: 'Tributi' }),
      ]),
    });
    expect(box('Bilancio').checked).toBe(false);
    expect(line('Bilancio').textContent).toContain(
      'C’è già un obiettivo con questo titolo, nel foglio «Ob 1»',
    );
    await act(async () => fireEvent.change(number('Cassa'), { target: { value: '2' } }));
    expect(line('Cassa').textContent).toContain('Il numero è già di un altro obiettivo');
    expect(box('Cassa').disabled).toBe(true);
    expect(button('Crea 0 schede').getAttribute('aria-disabled')).toBe('true');
    await act(async () => fireEvent.click(box('Bilancio')));
    await press('Crea 1 scheda');
    expect(written[0]).toMatchObject([{ title: 'Bilancio', number: '3' }]);
  });

  it('without a unit take the one that is said for all; what the template has no place for is told', async () => {
    const written = await showTable(
      'Obiettivo\tIndicatore\tProdotto\tFase\nBilancio\tGiorni\tAtto\tBozza\nCassa\tIncassi\t\t',
    );
    expect(line('Bilancio').textContent).toContain('senza settore');
    expect(line('Bilancio').textContent).toContain(
      'non ha posto per: Prodotto intermedio atteso. Non',
    );
    const unit = screen.getByRole('combobox', {
      name: 'Settore degli obiettivi che non lo dicono',
    });
    await act(async () => fireEvent.change(unit, { target: { value: 'SUAP' } }));
    await press('Crea 2 schede');
    expect(written[0]).toMatchObject([
      { number: '1', unit: 'SUAP', owner: 'Responsabile SUAP' },
      { number: '2', unit: 'SUAP' },
    ]);
  });

  it('need a plan', async () => {
    await showTable(TABLE, { readWorkbook: async () => ({ plan: null }) });
    expect(screen.getByText(/serve prima il piano/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Crea/ })).toBeNull();
  });

  it('of a page are taken cell by cell, with the breaks in them', async () => {
    await showTable(
      'Obiettivo\tPeso\nBilancio\ndi cassa\t60',
      {},
      '<table><tr><td>Obiettivo</td><td>Peso</td></tr><tr><td>Bilancio<br>di\n   cassa</td><td>60</td></tr><tr><td>SPID</td><td>40</td></tr></table>',
    );
    expect(screen.getByText(/tabella di 3 righe e 2 colonne/)).toBeTruthy();
    expect(screen.getByRole('group', { name: /^Bilancio\s+di cassa$/ })).toBeTruthy();
  });
});
