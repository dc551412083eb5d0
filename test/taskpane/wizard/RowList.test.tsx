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
});
