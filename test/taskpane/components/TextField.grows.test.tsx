import { act, fireEvent, screen } from '@testing-library/react';
import { useState } from 'react';
import { TextField } from '../../../src/taskpane/components/TextField';
import { show } from '../support';

function Title() {
  const [value, setValue] = useState('');
  return <TextField id="title" label="Titolo" value={value} onChange={setValue} grows />;
}

describe('a text of one paragraph that grows', () => {
  const field = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Titolo' });

  it('shows on more than a line and holds no line of its own', async () => {
    await show(<Title />);
    expect(field().tagName).toBe('TEXTAREA');
    expect(fireEvent.keyDown(field(), { key: 'Enter' })).toBe(false);
    expect(fireEvent.keyDown(field(), { key: 'a' })).toBe(true);
    await act(async () =>
      fireEvent.change(field(), { target: { value: 'Tempi di \r\n pagamento\n\nridotti' } }),
    );
    expect(field().value).toBe('Tempi di pagamento ridotti');
  });
});
