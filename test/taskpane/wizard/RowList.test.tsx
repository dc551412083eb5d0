import { fireEvent, screen } from '@testing-library/react';
import { useState } from 'react';
import { RowList } from '../../../src/taskpane/wizard/RowList';
import { accessibilityFaults, show } from '../support';

function Rows() {
  const [rows, setRows] = useState<{ id: number }[]>([]);
  return (
    <RowList
      rows={rows}
      empty="Nessuna riga."
      heading={(position) => `Riga ${position}`}
      removeLabel={(position) => `Elimina la riga ${position}`}
      onRemove={(gone) => setRows((before) => before.filter(({ id }) => id !== gone))}
      addId="add"
      addLabel="Aggiungi una riga"
      onAdd={() => setRows((before) => [...before, { id: before.length + 1 }])}
    >
      {(_, position) => <input aria-label={`Nome ${position}`} />}
    </RowList>
  );
}

const button = (name: string) => screen.getByRole('button', { name });

describe('rows that the user adds and removes', () => {
  it('have the focus in the first field of the one added, then on what adds one', async () => {
    await show(
      <main>
        <Rows />
      </main>,
    );
    expect(screen.getByText('Nessuna riga.')).toBeTruthy();
    fireEvent.click(button('Aggiungi una riga'));
    fireEvent.click(button('Aggiungi una riga'));
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Nome 2' }));
    expect(await accessibilityFaults()).toEqual([]);
    fireEvent.click(button('Elimina la riga 2'));
    expect(document.activeElement).toBe(button('Aggiungi una riga'));
    expect(screen.getAllByRole('group')).toHaveLength(1);
  });

  it('are gone through by Enter, which adds one after the last, unless that is blank', async () => {
    await show(<Rows />);
    fireEvent.click(button('Aggiungi una riga'));
    const name = (position: number) =>
      screen.getByRole<HTMLInputElement>('textbox', { name: `Nome ${position}` });
    // True where nobody has taken the key: the form goes on.
    const enter = (position: number) => fireEvent.keyDown(name(position), { key: 'Enter' });
    expect(enter(1)).toBe(true);
    expect(screen.getAllByRole('group')).toHaveLength(1);
    name(1).value = 'uno';
    expect(enter(1)).toBe(false);
    expect(document.activeElement).toBe(name(2));
    name(1).focus();
    expect(enter(1)).toBe(false);
    expect([screen.getAllByRole('group').length, document.activeElement]).toEqual([2, name(2)]);
    expect(fireEvent.keyDown(button('Elimina la riga 1'), { key: 'Enter' })).toBe(true);
  });
});
