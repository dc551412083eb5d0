/** The screen "Cruscotto": it tells what it will do, does it when asked, and asks before sheets go. */
import { act, fireEvent, screen } from '@testing-library/react';
import DashboardScreen from '../../../src/taskpane/dashboard/DashboardScreen';
import type { DashboardPreview, PaneServices } from '../../../src/taskpane/services';
import type { Language } from '../../../src/taskpane/strings';
import { accessibilityFaults, KnownFailure, NO_DASHBOARD, show, testServices } from '../support';

const PLAN: DashboardPreview = {
  ...NO_DASHBOARD,
  ...{ objectives: 30, units: 8, people: 12, late: 1, years: [2026, 2027] },
  ...{ hasStates: true, hasScores: true, hasReferenceDate: true },
};
const SHEETS = ['Cruscotto', 'Cronoprogramma del piano', 'Elenco dei ritardi', 'Persone'];
const STANDING: DashboardPreview = { ...PLAN, sheets: SHEETS };

async function showDashboard(
  preview: DashboardPreview,
  changes: Partial<PaneServices> = {},
  language?: Language,
) {
  const asked: string[] = [];
  const applied = { differences: [], errorsShown: [] };
  const services = testServices({
    readDashboard: async () => preview,
    async writeDashboard() {
      asked.push('write');
      return { sheets: SHEETS };
    },
    async updateDashboard() {
      asked.push('update');
      return applied;
    },
    async removeDashboard() {
      asked.push('remove');
      return applied;
    },
    ...changes,
  });
  await show(<DashboardScreen onGo={() => {}} />, services, language);
  return asked;
}
const press = (name: string | RegExp) =>
  act(async () => fireEvent.click(screen.getByRole('button', { name })));

it('tells what will be written before it does anything, and writes it', async () => {
  const asked = await showDashboard(PLAN);
  screen.getByText(/per 8 settori gli obiettivi per stato, l’avanzamento.*, i punteggi/);
  screen.getByText(/30 obiettivi con i mesi del 2026, 2027/);
  screen.getByText(/ora 1 riga, per responsabile/);
  screen.getByText(/12 ruoli/);
  expect(screen.queryByText(/^Nessun/)).toBeNull();
  expect(asked).toEqual([]);
  expect(await accessibilityFaults()).toEqual([]);
  await press('Scrivi il cruscotto');
  expect(asked).toEqual(['write']);
  screen.getByText('Il cruscotto è scritto');
});

it('says in words what a plan has nothing of', async () => {
  await showDashboard({
    ...{ ...PLAN, hasStates: false, hasScores: false, hasReferenceDate: false },
    ...{ years: [], late: 0, onlyInSummary: 2 },
  });
  screen.getByText(/^Nessuno stato da mostrare/);
  screen.getByText(/^Nessun punteggio da mostrare/);
  screen.getByText(/manca la data di riferimento/);
  screen.getByText(/senza mesi/);
  screen.getByText(/2 righe della sintesi senza una scheda/);
});

it('says that a plan without objectives has nothing to show', async () => {
  await showDashboard(NO_DASHBOARD);
  screen.getByText('Non c’è ancora niente da mostrare');
  expect(screen.queryByRole('button', { name: 'Scrivi il cruscotto' })).toBeNull();
});

it('says that it is up to date, or what there is to update, and updates it', async () => {
  await showDashboard(STANDING);
  screen.getByText('È aggiornato');
  expect(screen.queryByRole('button', { name: 'Aggiorna' })).toBeNull();
});

it('updates what is missing', async () => {
  const asked = await showDashboard({ ...STANDING, added: 6, removed: 1, rewritten: 2 });
  screen.getByText('6 righe da aggiungere, 1 riga da togliere, 2 celle da riscrivere.');
  expect(await accessibilityFaults()).toEqual([]);
  await press('Aggiorna');
  expect(asked).toEqual(['update']);
  screen.getByText('Il cruscotto è aggiornato');
  await press('Continua');
  screen.getByText('Il cruscotto che c’è');
});

it('says what stands in the way, and asks before the sheets go', async () => {
  const asked = await showDashboard({
    ...STANDING,
    obstacles: [
      { sheet: 'Persone', why: 'missing' },
      { sheet: 'Cruscotto', why: 'blocks' },
    ],
  });
  screen.getByText('Manca il foglio «Persone».');
  screen.getByText(/i grafici non sono più quelli che servono/);
  expect(screen.queryByRole('button', { name: 'Aggiorna' })).toBeNull();
  await press('Togli il cruscotto');
  screen.getByText(/Eliminare «Cruscotto», «Cronoprogramma del piano»/);
  await press('No, conserva');
  expect(asked).toEqual([]);
  await press('Togli il cruscotto');
  await press('Sì, elimina');
  expect(asked).toEqual(['remove']);
  screen.getByText('Il cruscotto è stato tolto');
});

it('tells what failed and leaves the choice as it was', async () => {
  const failure = { kind: 'protectedWorkbook' as const, details: '', leftBehind: [] };
  const fail = async () => Promise.reject(new KnownFailure(failure));
  await showDashboard(PLAN, { writeDashboard: fail });
  await press('Scrivi il cruscotto');
  screen.getByText(/protett/);
  screen.getByRole('button', { name: 'Scrivi il cruscotto' });
});

it('is said in English too', async () => {
  await showDashboard({ ...STANDING, added: 1 }, {}, 'en');
  screen.getByText('1 row to add.');
  screen.getByRole('button', { name: 'Update' });
});
