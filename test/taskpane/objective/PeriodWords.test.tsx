import { act, fireEvent, screen } from '@testing-library/react';
import { useState } from 'react';
import type { Periods } from '../../../src/domain/periods';
import { PeriodWords } from '../../../src/taskpane/objective/PeriodWords';
import { accessibilityFaults, show, testServices } from '../support';

function Phase({ periods = 12, year = 2026 }: { periods?: Periods; year?: number }) {
  const [planned, setPlanned] = useState<boolean[]>([]);
  const marked = planned.flatMap((on, index) => (on ? [index + 1] : []));
  return (
    <main>
      <PeriodWords id="words" {...{ year, periods }} onPlan={setPlanned} />
      <output>{marked.join(' ')}</output>
    </main>
  );
}

const field = () => screen.getByRole<HTMLInputElement>('combobox', { name: 'Tempi in parole' });
const write = (text: string) =>
  act(async () => fireEvent.change(field(), { target: { value: text } }));
const enter = () => act(async () => fireEvent.keyDown(field(), { key: 'Enter' }));
const marked = () => document.querySelector('output')!.textContent;

describe('the times of a phase in words', () => {
  it('take the place of what was marked, and say so', async () => {
    await show(<Phase />);
    await write('mar-giu');
    await enter();
    expect([marked(), field().value]).toEqual(['3 4 5 6', '']);
    expect(screen.getByText('Segnato nel 2026: mar-giu.')).toBeTruthy();
    await write('II sem.');
    await act(async () => fireEvent.blur(field()));
    expect(marked()).toBe('7 8 9 10 11 12');
  });

  it('are halves of months where the year is divided so', async () => {
    await show(<Phase periods={24} />);
    await write('16/3 – 30/4');
    await enter();
    expect(marked()).toBe('6 7 8');
  });

  it('stay where they cannot be read, with what was not understood', async () => {
    await show(<Phase />);
    await write('mar-giu');
    await enter();
    await write('appena possibile');
    await enter();
    expect([marked(), field().value]).toEqual(['3 4 5 6', 'appena possibile']);
    expect(screen.getByText(/^«appena possibile» non si legge come un tempo/)).toBeTruthy();
    await write('gen 2027');
    expect(screen.queryByText(/non si legge/)).toBeNull();
    await enter();
    expect(marked()).toBe('3 4 5 6');
    expect(screen.getByText(/non cade nel 2026: non è stato segnato nulla/)).toBeTruthy();
  });

  it('can be chosen', async () => {
    await show(<Phase />);
    await act(async () => fireEvent.click(field()));
    await act(async () => fireEvent.click(screen.getByRole('option', { name: 'III trimestre' })));
    expect(marked()).toBe('7 8 9');
    expect(screen.getByText('Segnato nel 2026: III trimestre.')).toBeTruthy();
    expect(await accessibilityFaults()).toEqual([]);
  });

  it('can be chosen in English, too', async () => {
    await show(<Phase />, testServices(), 'en');
    const own = screen.getByRole('combobox', { name: 'Times in words' });
    await act(async () => fireEvent.click(own));
    await act(async () => fireEvent.click(screen.getByRole('option', { name: 'The whole year' })));
    expect(marked()).toBe('1 2 3 4 5 6 7 8 9 10 11 12');
  });
});
