import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { act, fireEvent, screen, within } from '@testing-library/react';
import type { Plan } from '../../../src/domain/plan';
import ExamplesScreen from '../../../src/taskpane/examples/ExamplesScreen';
import { EXAMPLES } from '../../../src/taskpane/examples/list';
import type { PaneServices, WriteOptions, Written } from '../../../src/taskpane/services';
import { CATALOGUES } from '../catalogues';
import { examplePlan, KnownFailure, show, testServices } from '../support';

const italian = CATALOGUES.it.examples;
const english = CATALOGUES.en.examples;

const showExamples = (services?: PaneServices) =>
  show(<ExamplesScreen onGo={() => undefined} />, services);

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const loadButton = (plan = 'Unione dei Comuni Terre di Pianura') =>
  button(new RegExp(`^Carica questo esempio: ${plan}`));

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

const FILES = [
  'terre-di-pianura.json',
  'luzzara.json',
  'terre-di-castelli.json',
  'casalbuttano.json',
  'bassa-romagna.json',
];

const fixture = (file: string) =>
  JSON.parse(readFileSync(join(__dirname, '../../fixtures', file), 'utf8')) as Plan;

describe('the examples', () => {
  it('are the plans that the build puts beside the pane, each of another template', () => {
    expect(EXAMPLES.map(({ file }) => file)).toEqual(FILES);
    const templates = new Set(FILES.map((file) => fixture(file).template));
    expect(templates.size).toBe(FILES.length);
  });

  it('say of the longest plan how many objectives it has', () => {
    const { objectives } = fixture('terre-di-castelli.json');
    expect(italian.terreDiCastelli.about).toContain(`${objectives.length} obiettivi`);
    expect(english.terreDiCastelli.about).toContain(`${objectives.length} objectives`);
  });
});

describe('the screen of the examples', () => {
  it.each(EXAMPLES)('writes $file where its own button is pressed', async ({ file, texts }) => {
    const fetched: string[] = [];
    const services = testServices({
      fetchExample: async (asked) => {
        fetched.push(asked);
        return examplePlan;
      },
    });
    await showExamples(services);
    const card = screen.getByRole('group', { name: italian[texts].name });
    fireEvent.click(within(card).getByRole('button', { name: /^Carica questo esempio/ }));
    expect(await within(card).findByText('Esempio caricato')).toBeTruthy();
    expect(fetched).toEqual([file]);
  });

  it('writes the plan that it has read, and says which sheets it made', async () => {
    await showExamples();
    fireEvent.click(loadButton());
    const result = await screen.findByText('Esempio caricato');
    expect(document.activeElement?.contains(result)).toBe(true);
    expect(document.activeElement?.textContent).toContain(
      `Sono stati scritti ${examplePlan.objectives.length} fogli`,
    );
  });

  it('shows how far the writing is, and takes no second press meanwhile', async () => {
    const { services, asked, finish } = slowWriting();
    await showExamples(services);
    fireEvent.click(loadButton());
    await screen.findByRole('progressbar');
    act(() => asked.options?.onProgress({ done: 3, total: 12 }));
    expect(screen.getByText('3 di 12')).toBeTruthy();
    expect(loadButton().getAttribute('aria-disabled')).toBe('true');
    expect(loadButton('Comune di Luzzara').getAttribute('aria-disabled')).toBe('true');
    expect(button('Torna alla pagina iniziale').getAttribute('aria-disabled')).toBe('true');
    await act(async () => finish({ sheets: ['Ob 1-1'] }));
    expect(screen.queryByRole('progressbar')).toBeNull();
  });

  it('stops when asked to, and says so', async () => {
    const { services, asked } = slowWriting();
    await showExamples(services);
    fireEvent.click(loadButton());
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
    fireEvent.click(loadButton());
    expect((await screen.findByRole('alert')).textContent).toContain(
      'Controllare la connessione alla rete, poi riprovare.',
    );
  });
});
