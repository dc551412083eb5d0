import { act, fireEvent, screen } from '@testing-library/react';
import type { PaneServices, PlanGlance } from '../../../src/taskpane/services';
import type { ScreenName } from '../../../src/taskpane/screenNames';
import type { Language } from '../../../src/taskpane/strings';
import SummaryScreen from '../../../src/taskpane/summary/SummaryScreen';
import { planSettings } from '../../../src/templates/planSettings';
import { accessibilityFaults, EMPTY_GLANCE, KnownFailure, show, testServices } from '../support';

const SUMMARIES = ['Sintesi obiettivi', 'Sintesi SUAP'];
const UP_TO_DATE: Partial<PlanGlance> = {
  settings: planSettings({ firstYear: 2024 }),
  objectives: 3,
  summaries: SUMMARIES,
};

async function showSummary(
  glance: Partial<PlanGlance>,
  changes: Partial<PaneServices> = {},
  language?: Language,
) {
  const visited: ScreenName[] = [];
  let updates = 0;
  const services = testServices({
    readGlance: async () => ({ ...EMPTY_GLANCE, ...glance }),
    updateSummaries: async () => {
      updates += 1;
      return { sheets: SUMMARIES };
    },
    ...changes,
  });
  await show(<SummaryScreen onGo={(name) => visited.push(name)} />, services, language);
  return { visited, updates: () => updates };
}

const press = (name: string | RegExp) =>
  act(async () => fireEvent.click(screen.getByRole('button', { name })));
const button = (name: string | RegExp) => screen.queryByRole('button', { name });
const text = () => document.body.textContent ?? '';

describe('the screen of the summary', () => {
  it('says what comes first where there is no plan, and leads there', async () => {
    const { visited } = await showSummary({});
    expect(text()).toContain('Non c’è ancora un piano');
    expect(button(/la sintesi/)).toBeNull();
    await press('Prepara il piano');
    expect(visited).toEqual(['plan']);
  });

  it('sends to the first objective where the plan has none', async () => {
    const { visited } = await showSummary({ settings: planSettings({ firstYear: 2024 }) });
    expect(button(/la sintesi/)).toBeNull();
    await press('Crea un obiettivo');
    expect(visited).toEqual(['objective']);
  });

  it('is not needed where the plan is a list', async () => {
    const settings = planSettings({ firstYear: 2024, template: 'elenco-obiettivi' });
    await showSummary({ settings, objectives: 6 });
    expect(text()).toContain('righe del foglio «Elenco obiettivi»');
    expect(button(/la sintesi/)).toBeNull();
  });

  it('creates the summary that is not there without asking: nothing is replaced', async () => {
    const { updates } = await showSummary({ ...UP_TO_DATE, summaries: [] });
    expect(text()).toContain('La sintesi non c’è ancora');
    await press('Crea la sintesi');
    expect(updates()).toBe(1);
    expect(screen.getByText('Sintesi creata')).toBeTruthy();
    expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual(SUMMARIES);
  });

  it('says that it is up to date, and where it is', async () => {
    await showSummary(UP_TO_DATE);
    expect(screen.getByText('La sintesi è aggiornata')).toBeTruthy();
    expect(text()).toContain(
      'Ci sono le schede di 3 obiettivi. La sintesi occupa 2 fogli: «Sintesi obiettivi» e uno per ogni settore.',
    );
    expect(text()).not.toContain('non è aggiornata');
  });

  it('says in what it is out of date, and leads to the weights', async () => {
    const { visited } = await showSummary({
      ...UP_TO_DATE,
      summaryMisses: ['1/5', ''],
      differences: 2,
    });
    expect(screen.getByText('La sintesi non è aggiornata')).toBeTruthy();
    expect(text()).toContain('la scheda non ci sia più: 1/5, senza numero.');
    expect(text()).toContain('2 pesi scritti a mano');
    await press('Apri la verifica');
    expect(visited).toEqual(['check']);
  });

  it('asks before it replaces anything, naming the sheets, with the safe answer ready', async () => {
    const { updates } = await showSummary({ ...UP_TO_DATE, summaryMisses: ['4'] });
    await press('Aggiorna la sintesi');
    const question = screen.getByRole('alert').textContent;
    expect(question).toContain(
      '«Sintesi obiettivi» e gli altri fogli della sintesi (2 in tutto) vengono riscritti',
    );
    expect(question).toContain('Restano gli stati');
    expect(question).toContain('si perdono i pesi scritti a mano');
    expect(document.activeElement?.textContent).toBe('No, lascia com’è');
    expect(await accessibilityFaults()).toEqual([]);
    await press('No, lascia com’è');
    expect(updates()).toBe(0);
    expect(document.activeElement?.textContent).toBe('Aggiorna la sintesi');
    await press('Aggiorna la sintesi');
    await press('Sì, aggiorna');
    expect(updates()).toBe(1);
    expect(screen.getByText('Sintesi aggiornata')).toBeTruthy();
  });

  it('shows how the writing goes, and stops it', async () => {
    let signal: AbortSignal | undefined;
    let fail: (error: Error) => void = () => undefined;
    const { visited } = await showSummary(UP_TO_DATE, {
      updateSummaries: (options) => {
        signal = options.signal;
        options.onProgress({ done: 1, total: 2 });
        return new Promise((_, reject) => {
          fail = reject;
        });
      },
    });
    await press('Aggiorna la sintesi');
    await press('Sì, aggiorna');
    expect(text()).toContain('1 di 2');
    await press('Torna alla pagina iniziale');
    expect(visited).toEqual([]);
    await press('Interrompi');
    expect(signal?.aborted).toBe(true);
    await act(async () => fail(new KnownFailure({ kind: 'stopped', details: '', leftBehind: [] })));
    expect(screen.getByRole('alert').textContent).toContain('Operazione interrotta');
    expect(button('Aggiorna la sintesi')).toBeTruthy();
  });

  it('says why it could not read, and reads again', async () => {
    let fails = true;
    await showSummary(UP_TO_DATE, {
      readGlance: async () => {
        if (fails) throw new KnownFailure({ kind: 'excelError', details: 'x', leftBehind: [] });
        return { ...EMPTY_GLANCE, ...UP_TO_DATE };
      },
    });
    expect(screen.getByRole('alert').textContent).toContain('La lettura non è riuscita.');
    fails = false;
    await press('Leggi di nuovo');
    expect(screen.getByText('La sintesi è aggiornata')).toBeTruthy();
  });

  it.each([
    ['without a plan', {}],
    ['without settings', { ...UP_TO_DATE, settings: null }],
    ['up to date', UP_TO_DATE],
    ['out of date', { ...UP_TO_DATE, summaryMisses: ['1'], differences: 1 }],
  ])('has nothing that axe-core finds, %s', async (_, glance) => {
    await showSummary(glance, {}, 'en');
    expect(await accessibilityFaults()).toEqual([]);
  });
});
