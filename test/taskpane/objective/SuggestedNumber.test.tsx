import { screen } from '@testing-library/react';
import { KnownFailure } from '../support';
import {
  showWizard,
  found,
  objective,
  button,
  press,
  field,
  write,
  focused,
} from './start/support';

describe('the next number of the plan', () => {
  it('is proposed while there is none', async () => {
    await showWizard({ readPlan: found([objective({ number: '4', unit: 'SUAP' })]) });
    expect(screen.getByText('Il prossimo numero del piano è 5.')).toBeTruthy();
    await press('Usa 5');
    expect(field(/^Numero/).value).toBe('5');
    expect(focused()).toBe(field(/^Numero/));
    expect(screen.queryByRole('button', { name: 'Usa 5' })).toBeNull();
  });

  it('waits for the unit where it depends on it', async () => {
    const plan = [
      objective({ number: '1/1', unit: 'SUAP' }),
      objective({ number: '1/2', unit: 'SIA' }),
    ];
    await showWizard({ readPlan: found([...plan, objective({ number: '2/3', unit: 'SUAP' })]) });
    expect(screen.queryByText(/prossimo numero/)).toBeNull();
    await write('Settore', 'SUAP');
    expect(button('Usa 3/4')).toBeTruthy();
  });

  it('is not proposed where the plan cannot be read', async () => {
    await showWizard({
      readPlan: async () => {
        throw new KnownFailure({ kind: 'excelError', details: 'x', leftBehind: [] });
      },
    });
    expect(screen.queryByText(/prossimo numero/)).toBeNull();
    expect(screen.queryByRole('alert')).toBeNull();
  });
});
