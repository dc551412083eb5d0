/** Findings that somebody answers for: waived with reason and role, told apart, and taken back. */
import { act, fireEvent, screen } from '@testing-library/react';
import type { Book, Waiver } from '../../../../src/domain/book';
import { bookOf } from '../../../domain/rules/support';
import { accessibilityFaults } from '../../support';
import { complete, items, plan, press, showCheck, text, undoable } from '../support';

const TITLE = 'Obiettivi senza titolo';

const waiver: Waiver = {
  ...{ rule: 'OB01', sheet: 'Ob 1', cell: 'A2', value: '', reason: 'Titolo da definire' },
  ...{ role: 'Segretario', date: '2026-01-05', at: { sheet: 'Impostazioni', row: 90, column: 0 } },
};

function book(waivers: Waiver[] = []): Book {
  const cells = new Map([['Ob 1', { values: [['1'], ['']], formulas: new Map<number, string>() }]]);
  return bookOf([complete('Ob 1', { title: '' })], { ...plan('Tributi'), cells, waivers });
}

const fill = (name: RegExp, value: string) =>
  act(async () => fireEvent.change(screen.getByRole('textbox', { name }), { target: { value } }));

describe('a finding', () => {
  it('is waived with a reason and a role, neither of which is guessed', async () => {
    const written: unknown[] = [];
    await showCheck(async () => book(), 'it', {
      addWaiver: async (wanted) => void written.push(wanted),
    });
    await press('Leggi il piano');
    await press(`Deroga: ${TITLE}`);
    await press('Scrivi la deroga');
    expect(written).toEqual([]);
    await fill(/^Motivo/, 'Titolo da definire');
    await press('Scrivi la deroga');
    expect(written).toEqual([]);
    await fill(/^Chi risponde/, ' Segretario ');
    expect(await accessibilityFaults()).toEqual([]);
    await press('Scrivi la deroga');
    expect(written).toEqual([
      {
        ...{ rule: 'OB01', title: TITLE, sheet: 'Ob 1', cell: 'A2', value: '' },
        ...{ reason: 'Titolo da definire', role: 'Segretario', date: '2024-02-29' },
      },
    ]);
    expect(text()).toContain('In deroga: leggere di nuovo il piano');
    expect(screen.queryByRole('button', { name: `Deroga: ${TITLE}` })).toBeNull();
  });

  it('has no place for a waiver where there are no settings', async () => {
    await showCheck(async () => ({ ...book(), settingsSheet: null }));
    await press('Leggi il piano');
    expect(items(TITLE)).toHaveLength(1);
    expect(screen.queryByRole('button', { name: /^Deroga/ })).toBeNull();
  });
});

describe('what is waived', () => {
  it('is not among what blocks, and is not silent', async () => {
    const removed: Waiver[] = [];
    const { services, undo } = undoable();
    await showCheck(async () => book([waiver]), 'it', {
      ...services,
      removeWaiver: async (each) => void removed.push(each),
    });
    await press('Leggi il piano');
    expect(screen.getByText('Il piano è completo')).toBeTruthy();
    expect(text()).toContain('In deroga: 1.');
    expect(text()).not.toContain('non hanno trovato nulla');
    await press('In deroga: 1');
    expect(items('In deroga: 1')[0]).toContain('Motivo: Titolo da definire (Segretario)');
    expect(await accessibilityFaults()).toEqual([]);
    await press(`Togli la deroga: ${TITLE}`);
    expect(removed).toEqual([waiver]);
    expect(text()).toContain('Deroga tolta: leggere di nuovo il piano');
    expect(screen.queryByRole('button', { name: /^Togli la deroga/ })).toBeNull();
    await undo();
    expect(text()).not.toContain('Deroga tolta');
    expect(screen.getByRole('button', { name: /^Togli la deroga/ })).toBeTruthy();
  });

  it('is not told as gone by the next reading', async () => {
    const books = [book(), book([waiver])];
    await showCheck(async () => books.shift()!);
    await press('Leggi il piano');
    await press('Leggi di nuovo il piano');
    expect(text()).toContain('Rispetto alla lettura precedente non è cambiato niente.');
    expect(text()).toContain('In deroga: 1.');
  });
});
