import { act, fireEvent, screen } from '@testing-library/react';
import type { Plan } from '../../../src/domain/plan';
import ExamplesScreen from '../../../src/taskpane/examples/ExamplesScreen';
import type { PaneServices, WriteOptions, Written } from '../../../src/taskpane/services';
import { accessibilityFaults, examplePlan, KnownFailure, show, testServices } from '../support';

const showExamples = (services?: PaneServices) =>
  show(<ExamplesScreen onGo={() => undefined} />, services);

const button = (name: string) => screen.getByRole('button', { name });

/** A writing that goes on until the test ends it. */
function slowWriting() {
  const asked: { plan?: Plan; options?: WriteOptions } = {};
  let finish: (written: Written) => void = () => undefined;
  const services = testServices({
    writePlan: (plan, options) => {
      Object.assign(asked, { plan, options });
      return new Promise((resolve, reject) => {
        finish = resolve;
        options.signal.addEventListener('abort', () =>
          reject(new KnownFailure({ kind: 'stopped', details: 'aborted', leftBehind: [] })),
        );
      });
    },
  });
  return { services, asked, finish: (written: Written) => finish(written) };
}

describe('the screen of the examples', () => {
  it('writes the plan that it has read, and says which sheets it made', async () => {
    await showExamples();
    fireEvent.click(button('Carica questo esempio'));
    const result = await screen.findByText('Esempio caricato');
    expect(document.activeElement?.contains(result)).toBe(true);
    expect(document.activeElement?.textContent).toContain(
      `Sono stati scritti ${examplePlan.objectives.length} fogli`,
    );
  });

  it('shows how far the writing is, and takes no second press meanwhile', async () => {
    const { services, asked, finish } = slowWriting();
    await showExamples(services);
    fireEvent.click(button('Carica questo esempio'));
    await screen.findByRole('progressbar');
    act(() => asked.options?.onProgress({ done: 3, total: 12 }));
    expect(screen.getByText('3 di 12')).toBeTruthy();
    expect(button('Carica questo esempio').getAttribute('aria-disabled')).toBe('true');
    expect(button('Torna alla pagina iniziale').getAttribute('aria-disabled')).toBe('true');
    await act(async () => finish({ sheets: ['Ob 1-1'] }));
    expect(screen.queryByRole('progressbar')).toBeNull();
  });

  it('stops when asked to, and says so', async () => {
    const { services, asked } = slowWriting();
    await showExamples(services);
    fireEvent.click(button('Carica questo esempio'));
    await screen.findByRole('progressbar');
    await act(async () => fireEvent.click(button('Interrompi')));
    expect(asked.options?.signal.aborted).toBe(true);
    expect(screen.getByRole('alert').textContent).toContain('Operazione interrotta.');
  });

  it('says what to do when the file does not arrive', async () => {
    const services = testServices({
      fetchExample: async () => {
        throw new KnownFailure({
          kind: 'exampleUnavailable',
          details: 'HTTP 404 examples/terre-di-pianura.json',
          leftBehind: [],
        });
      },
    });
    await showExamples(services);
    fireEvent.click(button('Carica questo esempio'));
    expect((await screen.findByRole('alert')).textContent).toContain(
      'Controllare la connessione alla rete, poi riprovare.',
    );
  });

  it('has nothing that axe-core finds, before and after', async () => {
    await showExamples();
    expect(await accessibilityFaults()).toEqual([]);
    fireEvent.click(button('Carica questo esempio'));
    await screen.findByText('Esempio caricato');
    expect(await accessibilityFaults()).toEqual([]);
  });
});
