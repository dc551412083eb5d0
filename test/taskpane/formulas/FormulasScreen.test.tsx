import { act, fireEvent, screen, within } from '@testing-library/react';
import { readCatalogue } from '../../../src/taskpane/formulas/catalogue';
import FormulasScreen from '../../../src/taskpane/formulas/FormulasScreen';
import type { FormulaServices } from '../../../src/taskpane/formulas/formulaServices';
import type { Language } from '../../../src/taskpane/strings';
import {
  accessibilityFaults,
  KnownFailure,
  show,
  testFormulaServices,
  testServices,
} from '../support';
import { metadata } from './support';

const loadFunctions = async () => readCatalogue(await metadata);

const showScreen = (changes: Partial<FormulaServices> = {}, language?: Language) =>
  show(
    <FormulasScreen onGo={() => undefined} />,
    testServices({ formulas: testFormulaServices({ loadFunctions, ...changes }) }),
    language,
  );

const press = (name: string | RegExp) =>
  act(async () => fireEvent.click(screen.getByRole('button', { name })));
const seek = (text: string) =>
  act(async () => fireEvent.change(screen.getByRole('searchbox'), { target: { value: text } }));
const needs = () =>
  within(screen.getByRole('main'))
    .queryAllByRole('listitem')
    .map((item) => item.textContent);

beforeAll(() => metadata);

describe('the list of functions', () => {
  it('has the functions by need, in the groups of the reference', async () => {
    await showScreen();
    const groups = screen.getAllByRole('heading', { level: 2 }).map((each) => each.textContent);
    expect(groups).toEqual([
      'Pesi e punteggi',
      'Grado di raggiungimento',
      'Cronoprogramma',
      'Tempi di pagamento',
      'Retribuzione di risultato',
      'Parole al posto degli errori',
      'Una formula mostra #NOME?',
    ]);
    expect(needs()).toHaveLength(26);
    const weights = screen.getByRole('region', { name: 'Pesi e punteggi' });
    expect(
      within(weights)
        .getAllByRole('button')
        .map((each) => each.textContent),
    ).toEqual([
      'Voglio la media pesata dei gradi di raggiungimentoPIAO.PUNTEGGIO',
      'Voglio sapere che cosa manca a un punteggioPIAO.ESITO_PUNTEGGIO',
      'Voglio sapere se i pesi fanno 100PIAO.VERIFICA_PESI',
      'Voglio trasformare pesi o coefficienti in quote che fanno 100PIAO.NORMALIZZA_PESI',
      'Voglio il numero del peso scritto dentro un testoPIAO.LEGGI_PESO',
    ]);
  });

  it('finds by what one types, and says how many', async () => {
    await showScreen();
    await seek('TEMPESTIVITA');
    expect(needs()).toEqual([
      'Voglio l’indicatore di tempestività dei pagamenti (ITP)PIAO.TEMPESTIVITA',
    ]);
    expect(screen.getByText('1 funzione trovata')).toBeTruthy();
    expect(screen.queryByRole('heading', { name: 'Pesi e punteggi' })).toBeNull();
    await seek('fatture');
    expect(screen.getByText('3 funzioni trovate')).toBeTruthy();
    await seek('unicorno');
    expect(needs()).toEqual([]);
    expect(screen.getByText(/Nessuna funzione trovata/)).toBeTruthy();
    await seek('');
    expect(needs()).toHaveLength(26);
  });

  it('leads to the function and back, where one was', async () => {
    await showScreen();
    await seek('pesi');
    await press(/se i pesi fanno 100/);
    expect(document.activeElement?.textContent).toBe('Voglio sapere se i pesi fanno 100');
    expect(screen.getByText('PIAO.VERIFICA_PESI')).toBeTruthy();
    await press('Torna alle funzioni');
    expect((screen.getByRole('searchbox') as HTMLInputElement).value).toBe('pesi');
    expect(document.activeElement?.textContent).toContain('VERIFICA_PESI');
  });

  it('says that the list did not arrive, and tries again', async () => {
    let arrives = false;
    await showScreen({
      loadFunctions: async () => {
        if (arrives) return loadFunctions();
        throw new KnownFailure({ kind: 'functionsUnavailable', details: '404', leftBehind: [] });
      },
    });
    expect(screen.getByRole('alert').textContent).toContain(
      'L’elenco delle funzioni non è stato caricato.',
    );
    expect(await accessibilityFaults()).toEqual([]);
    // What needs no list works all the same.
    expect(screen.getByRole('button', { name: 'Ripara formule' })).toBeTruthy();
    arrives = true;
    await press('Riprova');
    expect(needs()).toHaveLength(26);
  });

  it('begins with what is sought; the repair is at the bottom, where the first lines say it is', async () => {
    await showScreen();
    const search = screen.getByRole('searchbox');
    const repair = screen.getByRole('button', { name: 'Ripara formule' });
    expect(search.compareDocumentPosition(repair)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    expect(screen.getByText(/«Ripara formule», in fondo/)).toBeTruthy();
  });

  it('speaks English too', async () => {
    await showScreen({}, 'en');
    await seek('weighted');
    await press(/weighted average/);
    expect(screen.getByText(/Punteggio: media/).getAttribute('lang')).toBe('it');
    expect(screen.getByText('=PIAO.PUNTEGGIO(…,…)')).toBeTruthy();
  });
});

describe('Ripara formule', () => {
  const report = { repaired: [], locked: [], refused: [], unknown: [], notRead: [], left: 0 };

  it.each([
    [{}, ['Nessuna formula da riparare: nessuna formula PIAO mostra #NOME?.']],
    [
      {
        repaired: [
          { sheet: 'Ob 1', formulas: 7 },
          { sheet: 'Ob 2', formulas: 3 },
          { sheet: 'Ob 3', formulas: 2 },
        ],
        locked: [{ sheet: 'Sintesi', formulas: 1 }],
      },
      [
        '12 formule riparate in 3 fogli.',
        '1 formula non riparata perché il foglio «Sintesi» è protetto',
      ],
    ],
    [{ repaired: [{ sheet: 'Ob 1', formulas: 1 }] }, ['1 formula riparata in 1 foglio.']],
    [
      { unknown: [{ sheet: 'Ob 1', formulas: 2 }], notRead: ['Fatture'] },
      [
        'Nessuna formula riparata.',
        '2 formule del foglio «Ob 1» mostrano ancora #NOME?',
        'Il foglio «Fatture» ha troppe celle',
      ],
    ],
    [
      { repaired: [{ sheet: 'Ob 1', formulas: 600 }], left: 1 },
      [
        '600 formule riparate in 1 foglio.',
        'Riparazione interrotta: 1 formula ancora da riparare.',
      ],
    ],
    [
      { refused: [{ sheet: 'Ob 1', formulas: 1 }] },
      [
        'Nessuna formula riparata.',
        '1 formula del foglio «Ob 1» non riparata perché Excel non accetta di riscriverle',
      ],
    ],
  ])('reports %j', async (changes, texts) => {
    await showScreen({ repairFormulas: async () => ({ ...report, ...changes }) });
    await press('Ripara formule');
    const said = screen.getByText(texts[0] ?? '').closest('[role=status]');
    expect(document.activeElement).toBe(said);
    for (const text of texts) expect(said?.textContent).toContain(text);
    expect(await accessibilityFaults(said!)).toEqual([]);
    await press('Chiudi il resoconto');
    expect(screen.queryByText(texts[0] ?? '')).toBeNull();
  });

  it('shows how far it is, can be stopped, and lets nothing else be done meanwhile', async () => {
    let finish: () => void = () => undefined;
    let given: Parameters<FormulaServices['repairFormulas']>[0] | undefined;
    await showScreen({
      repairFormulas: (options) => {
        given = options;
        return new Promise((resolve) => {
          finish = () => resolve({ ...report, left: 300 });
        });
      },
    });
    await press('Ripara formule');
    await act(async () => given?.onProgress({ done: 600, total: 900 }));
    expect(screen.getByText('600 di 900')).toBeTruthy();
    expect(screen.getByRole('button', { name: /media pesata/ }).getAttribute('aria-disabled')).toBe(
      'true',
    );
    expect(given?.signal.aborted).toBe(false);
    await press('Interrompi');
    expect(given?.signal.aborted).toBe(true);
    await act(async () => finish());
    expect(screen.getByText(/300 formule ancora da riparare/)).toBeTruthy();
  });

  it('says why it could not be done', async () => {
    await showScreen({
      repairFormulas: async () => {
        throw new KnownFailure({ kind: 'cellBeingEdited', details: 'x', leftBehind: [] });
      },
    });
    await press('Ripara formule');
    expect(screen.getByRole('alert').textContent).toContain('Si sta modificando una cella');
  });
});
