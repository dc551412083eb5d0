import { act, fireEvent, screen, within } from '@testing-library/react';
import type { Objective } from '../../../src/domain/objective';
import { newDraft } from '../../../src/taskpane/objective/draft';
import { draftReducer } from '../../../src/taskpane/objective/reducer';
import ObjectiveScreen from '../../../src/taskpane/objective/ObjectiveScreen';
import type { PaneServices, PlanHead, PlanSettings } from '../../../src/taskpane/services';
import { planSettings } from '../../../src/domain/planSettings';
import { KnownFailure, show, testServices, testStore, type TestStore } from '../support';

async function showWizard(changes: Partial<PaneServices> = {}, store: TestStore = testStore()) {
  const written: { objective: Objective; plan: PlanHead | PlanSettings | null }[] = [];
  const services = testServices({
    openDrafts: async () => store,
    createObjective: async (objective, plan) => {
      written.push({ objective, plan });
      return { sheets: ['Ob 1-1', 'Sintesi'] };
    },
    ...changes,
  });
  await show(<ObjectiveScreen onGo={() => undefined} />, services);
  return { written, store };
}

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const press = (name: string | RegExp) => act(async () => fireEvent.click(button(name)));
const type = (label: string | RegExp, value: string) => {
  const field = screen.getByRole('textbox', { name: label });
  fireEvent.focus(field);
  fireEvent.change(field, { target: { value } });
  fireEvent.blur(field);
};

/** The least that makes a sheet: number and title. */
async function fillHead() {
  type(/^Numero/, '1/1');
  type(/^Titolo dell’obiettivo/, 'Acquisti centralizzati');
}

describe('the wizard', () => {
  it('takes the user through three steps, from heading to heading, to the sheet that was described', async () => {
    const { written } = await showWizard();
    await fillHead();
    type('Settore', 'CUC');
    await press('Peso e durata');
    type('Peso %', '12,5');
    await press('Avanti');
    expect(document.activeElement?.textContent).toBe('Passo 2 di 3: Fasi');
    await press('Indietro');
    expect(document.activeElement?.textContent).toBe('Passo 1 di 3: Dati');
    expect(button('1. Dati').getAttribute('aria-current')).toBe('step');
    await press('Avanti');
    type('Attività', 'Redazione del bando');
    await press('Fase 1, marzo: pianificato');
    await press('Fase 1, aprile: pianificato');
    await press('Avanti');
    await press('Crea la scheda');
    expect(screen.getByText('Scheda creata')).toBeTruthy();
    expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      'Ob 1-1',
      'Sintesi',
    ]);
    expect(written).toHaveLength(1);
    expect(written[0]?.plan).toBeNull();
    expect(written[0]?.objective).toMatchObject({
      number: '1/1',
      title: 'Acquisti centralizzati',
      unit: 'CUC',
      weight: 12.5,
      schedules: [{ year: 2024, phases: [{ name: 'Redazione del bando', planned: [3, 4] }] }],
    });
  });

  it('asks the weight in the scale of the plan', async () => {
    const plan = planSettings({
      template: 'peg-cronoprogramma',
      firstYear: 2024,
      weightScale: 'coefficienti',
    });
    await showWizard({ readWorkbook: async () => ({ plan }) });
    await press('Peso e durata');
    const field = screen.getByRole('textbox', { name: 'Peso', description: /coefficiente/ });
    expect(field).toBeTruthy();
    expect(document.body.textContent).not.toContain('devono dare 100');
  });

  it('says in the review what is missing, and leads to it; makes no sheet without a title, and says why', async () => {
    const { written } = await showWizard();
    type(/^Numero/, '1/1');
    await press('3. Riepilogo');
    await press('Crea la scheda');
    expect(written).toEqual([]);
    const title = screen.getByRole('textbox', { name: /^Titolo dell’obiettivo/ });
    expect(document.activeElement).toBe(title);

    type(/^Titolo dell’obiettivo/, 'Acquisti centralizzati');
    await press('3. Riepilogo');
    const doubtful = screen.getByRole('region', { name: 'Da ricontrollare' });
    expect(within(doubtful).getByText(/Manca il peso/)).toBeTruthy();
    await press(/^Correggi: Manca il peso/);
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Peso %' }));
    expect(screen.getByText(/Manca il peso/)).toBeTruthy();
  });

  it('says at once that a weight cannot be read, but not while it is being typed', async () => {
    await showWizard();
    await press('Peso e durata');
    const weight = screen.getByRole('textbox', { name: 'Peso %' });
    fireEvent.focus(weight);
    fireEvent.change(weight, { target: { value: 'alto' } });
    expect(screen.queryByText(/«alto» non è un numero/)).toBeNull();
    fireEvent.blur(weight);
    expect(screen.getByText(/«alto» non è un numero/)).toBeTruthy();
  });

  it('adds and removes indicators, people, phases and years', async () => {
    await showWizard();
    await press('Indicatori');
    await press('Aggiungi un indicatore');
    expect(screen.getByRole('group', { name: 'Indicatore 2' })).toBeTruthy();
    await press('Elimina l’indicatore 1');
    expect(screen.queryByRole('group', { name: 'Indicatore 2' })).toBeNull();
    expect(document.activeElement).toBe(button('Aggiungi un indicatore'));
    await press('Risorse umane');
    await press('Aggiungi una risorsa');
    type('Ruolo o servizio', 'Segreteria');
    await press('2. Fasi');
    await press('Aggiungi una fase');
    expect(screen.getByRole('group', { name: 'Fase 2' })).toBeTruthy();
    await press('Aggiungi un altro anno');
    expect(screen.getByRole('region', { name: 'Cronoprogramma 2025' })).toBeTruthy();
    await press('Elimina l’anno 2025');
    expect(screen.queryByRole('region', { name: 'Cronoprogramma 2025' })).toBeNull();
  });

  it('asks for the authority and the plan where the workbook has none', async () => {
    const { written } = await showWizard({ readWorkbook: async () => ({ plan: null }) });
    type('Ente', 'Unione dei Comuni');
    type('Titolo del piano', 'PEG 2024-26');
    await fillHead();
    await press('3. Riepilogo');
    await press('Crea la scheda');
    expect(written[0]?.plan).toEqual(
      planSettings({
        template: 'scheda-completa',
        authority: 'Unione dei Comuni',
        title: 'PEG 2024-26',
        firstYear: 2024,
        lastYear: 2026,
      }),
    );
  });

  it('goes on when the workbook cannot be read, says why, and reads it again when asked', async () => {
    let editing = true;
    await showWizard({
      readWorkbook: async () => {
        if (editing)
          throw new KnownFailure({ kind: 'cellBeingEdited', details: 'x', leftBehind: [] });
        return testServices().readWorkbook();
      },
    });
    expect(screen.getByRole('alert').textContent).toContain('Si sta modificando una cella');
    expect(screen.getByRole('textbox', { name: 'Ente' })).toBeTruthy();
    type(/^Titolo dell’obiettivo/, 'PagoPA');
    editing = false;
    await press('Rileggi la cartella di lavoro');
    expect(screen.queryByRole('alert')).toBeNull();
    expect(screen.queryByRole('textbox', { name: 'Ente' })).toBeNull();
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: /^Titolo dell/ }).value).toBe(
      'PagoPA',
    );
  });
});

describe('a workbook that Excel does not let be read', () => {
  it('is no writing that failed', async () => {
    await showWizard({
      readWorkbook: async () => {
        throw new KnownFailure({ kind: 'excelError', details: 'x', leftBehind: [] });
      },
    });
    const told = screen.getByRole('alert').textContent;
    expect(told).toContain('La lettura non è riuscita.');
    expect(told).not.toContain('incompleto');
  });
});

describe('the draft of the wizard', () => {
  const touched = draftReducer(newDraft({ year: 2024 }), {
    type: 'header',
    field: 'title',
    value: 'PagoPA',
  });

  it('is kept shortly after a change', async () => {
    jest.useFakeTimers();
    try {
      const { store } = await showWizard();
      type(/^Titolo dell’obiettivo/, 'PagoPA');
      act(() => jest.advanceTimersByTime(1000));
      expect(store.draft('objective')).toMatchObject({ header: { title: 'PagoPA' } });
    } finally {
      jest.useRealTimers();
    }
  });

  it('is kept at once when the pane is closed', async () => {
    const { store } = await showWizard();
    type(/^Titolo dell’obiettivo/, 'PagoPA');
    fireEvent(window, new Event('pagehide'));
    expect(store.draft('objective')).toMatchObject({ header: { title: 'PagoPA' } });
  });

  it('is taken up again, or left for a new one after asking', async () => {
    const store = testStore({ objective: touched });
    await showWizard({}, store);
    const title = () => screen.getByRole<HTMLInputElement>('textbox', { name: /^Titolo dell/ });
    expect(title().value).toBe('PagoPA');
    await press('Ricomincia da capo');
    await press('Sì, ricomincia');
    expect(title().value).toBe('');
    expect(document.activeElement).toBe(title());
  });

  it('stays after a failed writing, and goes after a successful one', async () => {
    let fails = true;
    const { store } = await showWizard({
      createObjective: async () => {
        if (fails) throw new KnownFailure({ kind: 'unexpected', details: 'x', leftBehind: [] });
        return { sheets: ['Ob 1-1'] };
      },
    });
    await fillHead();
    await press('3. Riepilogo');
    fireEvent(window, new Event('pagehide'));
    await press('Crea la scheda');
    expect(screen.getByRole('alert').textContent).toContain('L’operazione non è riuscita.');
    expect(store.draft('objective')).toBeDefined();
    fails = false;
    await press('Crea la scheda');
    expect(store.draft('objective')).toBeUndefined();
    await press('Crea un altro obiettivo');
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: /^Titolo dell/ }).value).toBe('');
  });

  it('is said to be at risk where it cannot be kept', async () => {
    await showWizard({}, testStore({}, false));
    expect(screen.getByText(/la bozza non può essere conservata/)).toBeTruthy();
  });
});
