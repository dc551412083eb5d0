import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { TextField } from '../../../src/taskpane/components/TextField';

afterEach(cleanup);

function Form() {
  const [value, setValue] = useState('');
  const problem = value === '' ? undefined : { message: 'Non è un anno', blocks: true };
  return (
    <FluentProvider theme={webLightTheme}>
      <TextField id="year" label="Anno" value={value} onChange={setValue} problem={problem} />
      <button>Avanti</button>
    </FluentProvider>
  );
}

const problem = () => screen.queryByText('Non è un anno');

/** Types in the field, which says nothing meanwhile. */
function type(): HTMLElement {
  render(<Form />);
  const field = screen.getByLabelText('Anno');
  fireEvent.change(field, { target: { value: 'presto' } });
  expect(problem()).toBeNull();
  return field;
}

it('a field that is left by a press says what is wrong once the press is over', async () => {
  const field = type();
  const button = screen.getByRole('button');
  fireEvent.pointerDown(button);
  fireEvent.blur(field);
  expect(problem()).toBeNull();
  fireEvent.pointerUp(button);
  fireEvent.click(button);
  expect(problem()).toBeNull();
  await waitFor(() => expect(problem()).not.toBeNull());
});

it('at once when it is left by a key, also after a press that ended outside the pane', async () => {
  const field = type();
  fireEvent.pointerDown(field);
  fireEvent.keyDown(field, { key: 'Tab' });
  fireEvent.blur(field);
  expect(problem()).not.toBeNull();
});
