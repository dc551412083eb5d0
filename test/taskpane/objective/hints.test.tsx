import { act, fireEvent, screen, within } from '@testing-library/react';
import { newDraft } from '../../../src/taskpane/objective/draft';
import type { Draft } from '../../../src/taskpane/objective/draft';
import ObjectiveScreen from '../../../src/taskpane/objective/ObjectiveScreen';
import { draftReducer } from '../../../src/taskpane/objective/reducer';
import type { RuleControl } from '../../../src/domain/book';
import { planSettings } from '../../../src/domain/planSettings';
import type { TemplateId } from '../../../src/domain/plan';
import { accessibilityFaults, show, testServices, testStore } from '../support';

const draftWith = (values: Record<string, string>, title = ''): Draft =>
  [
    ...Object.entries(values).map(([field, value]) => ({
      type: 'indicator' as const,
      id: 1,
      field: field as 'description',
      value,
    })),
    { type: 'header' as const, field: 'title' as const, value: title },
  ].reduce(draftReducer, newDraft({ year: 2024 }));

async function showWizard(
  draft: Draft | null = null,
  template: TemplateId = 'scheda-completa',
  language: 'it' | 'en' = 'it',
  controls: RuleControl[] = [],
) {
  const store = testStore(draft ? { objective: draft } : {});
  const plan = planSettings({ template, firstYear: 2024, lastYear: 2026 });
  const services = testServices({
    openDrafts: async () => store,
    readWorkbook: async () => ({ plan }),
    readPlan: async () => {
      const read = await testServices().readPlan();
      return { ...read, book: { ...read.book, controls } };
    },
  });
  await show(<ObjectiveScreen onGo={() => undefined} />, services, language);
  return store;
}

const press = (name: string | RegExp) =>
  act(async () => fireEvent.click(screen.getByRole('button', { name })));
const field = (name: string | RegExp) => screen.getByRole<HTMLInputElement>('textbox', { name });
const write = (element: HTMLElement, value: string) =>
  act(async () => void fireEvent.change(element, { target: { value } }));
const pause = () => act(async () => void jest.advanceTimersByTime(1000));
const indicatorHints = () =>
  within(screen.getByRole('group', { name: 'Indicatore 1' }))
    .queryAllByRole('listitem')
    .map((item) => item.textContent);

describe('hints for an indicator', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('come shortly after the typing, are said by screen readers, and leave the focus where it is', async () => {
    await showWizard();
    await press('Indicatori');
    const name = field('Descrizione indicatore');
    name.focus();
    await write(name, 'Miglioramento del servizio');
    expect(indicatorHints()).toEqual([]);
    await pause();
    expect(indicatorHints()).toEqual([
      expect.stringContaining('Suggerimento. Di «miglioramento» ognuno ha un’idea diversa'),
    ]);
    expect(indicatorHints()[0]).toContain('Per esempio: «Tempo medio di risposta');
    const list = screen.getByRole('list', { name: 'Suggerimenti per l’indicatore 1' });
    expect(list.closest('[aria-live]')?.getAttribute('aria-live')).toBe('polite');
    expect(document.activeElement).toBe(name);

    await write(name, 'Pratiche concluse in 30 giorni');
    await pause();
    expect(indicatorHints()).toEqual([]);
    expect(document.activeElement).toBe(name);
  });

  it('speak of what is still blank once the user has left the indicator', async () => {
    await showWizard(null, 'peg-cronoprogramma');
    await press('Indicatori');
    const name = field(/^Descrizione indicator/);
    const target = field('Target previsto anno');
    name.focus();
    await write(name, 'Numero di utenti');
    await pause();
    fireEvent.blur(name, { relatedTarget: target });
    expect(indicatorHints()).toEqual([]);
    fireEvent.blur(target, { relatedTarget: document.body });
    expect(indicatorHints()).toEqual([expect.stringContaining('L’indicatore 1 non ha un target')]);
  });

  it('go away for good when the user hides them, and the focus goes to their field', async () => {
    const store = await showWizard(
      draftWith({
        description: 'Utenti serviti',
        target: 'molti',
        unitOfMeasure: 'utenti',
        dataSource: 'x',
      }),
    );
    await press(/^Indicatori/);
    await press(/^Nascondi il suggerimento: Il target dell’indicatore 1.* non è un valore/);
    expect(indicatorHints()).toEqual([]);
    expect(document.activeElement).toBe(field('Target previsto anno'));
    await pause();
    expect(store.draft('objective')).toMatchObject({ hidden: ['1-IN29'] });
  });

  it('give the focus to the name where their own field is not in sight', async () => {
    await showWizard(
      draftWith({ description: 'Utenti serviti', target: '12', unitOfMeasure: 'utenti' }),
    );
    await press(/^Indicatori/);
    await press(/^Nascondi il suggerimento: Manca la fonte del dato/);
    expect(document.activeElement).toBe(field('Descrizione indicatore'));
  });

  it('are three at most', async () => {
    await showWizard(draftWith({ description: 'Quota di miglioramento: n. bandi e/o avvisi' }));
    await press(/^Indicatori/);
    expect(indicatorHints()).toHaveLength(3);
  });

  it.each([
    ['circa 46 persone', /non si legge.*Per esempio: «46»/],
    ['aggiudicazione', /non è un valore.*Per esempio: «90%»/],
  ])('propose what can be read of a target in words: %s', async (target, text) => {
    await showWizard(
      draftWith({ description: 'Trasferimenti', target, unitOfMeasure: 'n.', dataSource: 'x' }),
    );
    await press(/^Indicatori/);
    expect(indicatorHints()).toEqual([expect.stringMatching(text)]);
  });

  it('ask for the value in the name where the sheet has no column for it', async () => {
    await showWizard(draftWith({ description: 'Offerte ricevute' }), 'fasi-prodotti');
    await press(/^Indicatori/);
    expect(indicatorHints()).toEqual([expect.stringContaining('«Numero di partecipanti: 50»')]);
  });

  it('do not stand in the way of the sheet', async () => {
    await showWizard(draftWith({ description: 'Miglioramento del servizio' }, 'PagoPA'));
    await write(field(/^Numero/), '1');
    await press('3. Riepilogo');
    await press('Crea la scheda');
    expect(screen.getByText('Scheda creata')).toBeTruthy();
  });

  it('have nothing that axe-core finds', async () => {
    jest.useRealTimers();
    await showWizard(draftWith({ description: 'Miglioramento del servizio' }));
    await press(/^Indicatori/);
    expect(indicatorHints().length).toBeGreaterThan(0);
    expect(await accessibilityFaults()).toEqual([]);
  });

  it('are in English too', async () => {
    await showWizard(
      draftWith({ description: 'Miglioramento del servizio' }),
      'fasi-prodotti',
      'en',
    );
    await press(/^Indicators/);
    expect(screen.getByText(/Everyone has a different idea of “miglioramento”/)).toBeTruthy();
  });
});

describe('hints for the objective', () => {
  it('stand below the title', async () => {
    await showWizard(draftWith({}, 'MIGLIORAMENTO DELLA QUALITÀ DEI SERVIZI'));
    const list = screen.getByRole('list', { name: 'Suggerimenti per l’obiettivo' });
    expect(
      within(list)
        .getAllByRole('listitem')
        .map((item) => item.textContent),
    ).toEqual([
      expect.stringContaining('«miglioramento» in generale'),
      expect.stringContaining('tutto in maiuscolo'),
    ]);
    expect(await accessibilityFaults()).toEqual([]);
    await press(/^Nascondi il suggerimento: Il titolo è tutto in maiuscolo/);
    expect(screen.queryByText(/tutto in maiuscolo/)).toBeNull();
    expect(document.activeElement).toBe(field(/^Titolo dell’obiettivo/));
  });

  it('ask for the time after the review, unless a phase has months', async () => {
    await showWizard(draftWith({}, 'PagoPA'));
    await press('Peso e durata');
    expect(screen.queryByText(/Non è detto entro quando/)).toBeNull();
    await press('3. Riepilogo');
    await press('1. Dati');
    expect(screen.getByText(/Non è detto entro quando/)).toBeTruthy();
    await press('2. Fasi');
    await press('Fase 1, marzo: pianificato');
    await press('1. Dati');
    expect(screen.queryByText(/Non è detto entro quando/)).toBeNull();
  });
});

describe('hints, as the review,', () => {
  const off = (rule: string) => ({ rule, severity: 'off' as const, threshold: null, at: null });

  it('follow what the authority has switched off in the settings', async () => {
    const draft = draftWith(
      { description: 'Miglioramento del servizio' },
      'MIGLIORAMENTO DELLA QUALITÀ DEI SERVIZI',
    );
    const controls = [off('OB15'), off('IN21')];
    await showWizard(draft, 'scheda-completa', 'it', controls);
    expect(screen.queryByText(/«miglioramento» in generale/)).not.toBeNull();
    expect(screen.queryByText(/tutto in maiuscolo/)).toBeNull();
    await press(/^Indicatori/);
    expect(indicatorHints().filter((text) => text?.includes('ognuno ha un’idea'))).toEqual([]);
    expect(indicatorHints().length).toBeGreaterThan(0);
  });
});
