import { screen } from '@testing-library/react';
import { KnownFailure } from '../support';
import { showWizard, found, objective, press, field, write, focused } from './start/support';

describe('the next number of the plan', () => {
  it('is written by itself, gives way to what the user writes, and is offered where that is cleared', async () => {
    await showWizard({ readPlan: found([objective({ number: '4', unit: 'SUAP' })]) });
    expect(screen.getByText('Il prossimo numero del piano è 5.')).toBeTruthy();
    expect(field(/^Numero/).value).toBe('5');
    expect(screen.queryByRole('button', { name: 'Usa 5' })).toBeNull();
    await write(/^Numero/, '7');
    expect(screen.queryByText(/prossimo numero/)).toBeNull();
    await write(/^Numero/, '');
    expect(field(/^Numero/).value).toBe('');
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
    expect(field(/^Numero/).value).toBe('3/4');
    await write('Settore', 'SIA');
    expect(field(/^Numero/).value).toBe('2/4');
    await write(/^Numero/, '2');
    await write(/^Numero/, '2/4');
    await write('Settore', 'SUAP');
    expect(field(/^Numero/).value).toBe('2/4');
    await write(/^Numero/, '9/9');
    await write('Settore', 'SUAP');
    expect(field(/^Numero/).value).toBe('9/9');
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
