import { act, fireEvent, screen } from '@testing-library/react';
import { FailureMessage } from '../../src/taskpane/components/FailureMessage';
import { ReadingProgress } from '../../src/taskpane/components/ReadingProgress';
import { useReading } from '../../src/taskpane/useReading';
import { accessibilityFaults, KnownFailure, show } from './support';

function Reader({ reading }: { reading: () => Promise<string> }) {
  const [state, read, stop] = useReading(reading);
  return (
    <>
      <button onClick={read}>Leggi</button>
      {state.phase === 'reading' && <ReadingProgress label="Lettura" onStop={stop} />}
      {state.phase === 'done' && <p>Letto: {state.result}</p>}
      {state.phase === 'failed' && <FailureMessage failure={state.failure} />}
    </>
  );
}

/** Readings that end when they are told to. */
function readings() {
  const begun: { end: (result: string) => void; fail: (error: Error) => void }[] = [];
  const reading = () =>
    new Promise<string>((resolve, reject) => begun.push({ end: resolve, fail: reject }));
  return { begun, reading };
}

const press = (name: string) =>
  act(async () => fireEvent.click(screen.getByRole('button', { name })));

describe('a reading', () => {
  afterEach(() => jest.useRealTimers());

  it('gives what was read; a second one meanwhile is refused', async () => {
    const { begun, reading } = readings();
    await show(<Reader reading={reading} />);
    await press('Leggi');
    await press('Leggi');
    expect(begun).toHaveLength(1);
    await act(async () => begun[0]!.end('tre obiettivi'));
    expect(screen.getByText('Letto: tre obiettivi')).toBeTruthy();
    await press('Leggi');
    expect(begun).toHaveLength(2);
  });

  it('that Excel refuses is told as a reading', async () => {
    const { begun, reading } = readings();
    await show(<Reader reading={reading} />);
    await press('Leggi');
    const failure = { kind: 'excelError', details: '', leftBehind: [] } as const;
    await act(async () => begun[0]!.fail(new KnownFailure({ ...failure, leftBehind: [] })));
    expect(screen.getByRole('alert').textContent).toMatch(/^La lettura non è riuscita/);
  });

  it('can be stopped after a second; what comes later is dropped, and another can begin', async () => {
    jest.useFakeTimers();
    const { begun, reading } = readings();
    await show(<Reader reading={reading} />);
    await press('Leggi');
    expect(screen.queryByRole('button', { name: 'Interrompi' })).toBeNull();
    act(() => void jest.advanceTimersByTime(1000));
    jest.useRealTimers();
    expect(await accessibilityFaults()).toEqual([]);
    await press('Interrompi');
    expect(screen.getByRole('alert').textContent).toMatch(/^Lettura interrotta/);
    await press('Leggi');
    await act(async () => begun[0]!.end('la prima'));
    expect(screen.queryByText(/^Letto/)).toBeNull();
    await act(async () => begun[1]!.end('la seconda'));
    expect(screen.getByText('Letto: la seconda')).toBeTruthy();
  });
});
