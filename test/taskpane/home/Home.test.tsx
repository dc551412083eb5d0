import { fireEvent, screen, waitFor } from '@testing-library/react';
import { planSettings } from '../../../src/domain/planSettings';
import { Home } from '../../../src/taskpane/home/Home';
import { newDraft } from '../../../src/taskpane/objective/draft';
import { draftReducer } from '../../../src/taskpane/objective/reducer';
import type { ScreenName } from '../../../src/taskpane/screenNames';
import type { PaneServices } from '../../../src/taskpane/services';
import { accessibilityFaults, EMPTY_GLANCE, show, testServices, testStore } from '../support';

const draft = draftReducer(newDraft({ year: 2024 }), {
  type: 'header',
  field: 'title',
  value: 'Acquisti centralizzati',
});

async function showHome({
  kept = {},
  officeReady = true,
  outsideExcel = false,
  services = {},
}: {
  kept?: object;
  officeReady?: boolean;
  outsideExcel?: boolean;
  services?: Partial<PaneServices>;
} = {}) {
  const visited: ScreenName[] = [];
  const store = testStore({ ...kept });
  await show(
    <Home
      officeReady={officeReady}
      outsideExcel={outsideExcel}
      focusHeading={false}
      onGo={(name) => visited.push(name)}
    />,
    testServices({ openDrafts: async () => store, ...services }),
  );
  return { visited, store };
}

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));

describe('the start page', () => {
  it('leads to each action', async () => {
    const { visited } = await showHome();
    press(/^Nuovo obiettivo/);
    press(/^Piano/);
    press(/^Sintesi/);
    press(/^Pesi/);
    press(/^Verifica/);
    press(/^Carica esempio/);
    expect(visited).toEqual(['objective', 'plan', 'summary', 'weights', 'check', 'examples']);
  });

  it('offers no weights to set in a plan that has none', async () => {
    const settings = planSettings({ firstYear: 2026, template: 'valore-pubblico' });
    const readGlance = async () => ({ ...EMPTY_GLANCE, settings, weightsDue: 'none' as const });
    await showHome({ services: { readGlance } });
    await screen.findByText(/^Letto alle/);
    expect(screen.queryByRole('button', { name: /^Pesi/ })).toBeNull();
    expect(screen.getByRole('button', { name: /^Verifica/ })).toBeTruthy();
  });

  it('offers nothing to resume when there is no draft, or an untouched one', async () => {
    await showHome({ kept: { objective: newDraft({ year: 2024 }) } });
    expect(screen.queryByText('C’è una bozza non conclusa')).toBeNull();
  });

  it('offers the draft that was left, by its title', async () => {
    const { visited } = await showHome({ kept: { objective: draft } });
    expect(await screen.findByText('Obiettivo «Acquisti centralizzati».')).toBeTruthy();
    press('Riprendi la bozza');
    expect(visited).toEqual(['objective']);
  });

  it('throws a draft away only after asking, with the safe answer ready', async () => {
    const { store } = await showHome({ kept: { objective: draft } });
    await screen.findByText('C’è una bozza non conclusa');
    press('Elimina la bozza');
    expect(store.drafts.size).toBe(1);
    expect(document.activeElement?.textContent).toBe('No, conserva');
    press('No, conserva');
    press('Elimina la bozza');
    press('Sì, elimina');
    expect(store.drafts.size).toBe(0);
    await waitFor(() => expect(screen.queryByText('C’è una bozza non conclusa')).toBeNull());
  });

  it('says what to do when Office’s library is not there, and lets nobody start in vain', async () => {
    const { visited } = await showHome({ officeReady: false });
    expect(screen.getByRole('alert').textContent).toContain('chiudere e riaprire il riquadro');
    press(/^Nuovo obiettivo/);
    expect(visited).toEqual([]);
  });

  it('says, in a browser without Excel, where it is to be opened, and reads no workbook', async () => {
    const readGlance = jest.fn();
    const { visited } = await showHome({ outsideExcel: true, services: { readGlance } });
    expect(screen.getByText(/non c’è una cartella di lavoro da leggere/)).toBeTruthy();
    expect(screen.queryByRole('alert')).toBeNull();
    expect(readGlance).not.toHaveBeenCalled();
    press(/^Pesi/);
    expect(visited).toEqual(['weights']);
    expect(await accessibilityFaults()).toEqual([]);
  });
});
