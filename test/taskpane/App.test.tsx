import { act, fireEvent, render, screen } from '@testing-library/react';
import { App } from '../../src/taskpane/App';
import type { PaneServices } from '../../src/taskpane/services';
import { CATALOGUES } from './catalogues';
import type { Language } from '../../src/taskpane/strings';
import { accessibilityFaults, EMPTY_GLANCE, testServices } from './support';

async function open(language: Language = 'it', changes: Partial<PaneServices> = {}) {
  await act(async () => {
    render(<App services={testServices(changes)} strings={CATALOGUES[language]} officeReady />);
  });
}

const heading = () => screen.getByRole('heading', { level: 1 });

describe('the pane', () => {
  it('opens on the start page without taking the focus from the sheet', async () => {
    await open();
    expect(heading().textContent).toBe('Schede Obiettivo');
    expect(document.activeElement).toBe(document.body);
  });

  it('goes to a screen and back, and the focus goes along', async () => {
    await open();
    fireEvent.click(screen.getByRole('button', { name: /^Carica esempio/ }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Carica esempio' })).toBe(
      document.activeElement,
    );
    await act(async () =>
      fireEvent.click(screen.getByRole('button', { name: 'Torna alla pagina iniziale' })),
    );
    expect(heading().textContent).toBe('Schede Obiettivo');
    expect(document.activeElement).toBe(heading());
  });

  it('opens the wizard', async () => {
    await open();
    await act(async () =>
      fireEvent.click(screen.getByRole('button', { name: /^Nuovo obiettivo/ })),
    );
    expect(await screen.findByText('Passo 1 di 3: Dati')).toBeTruthy();
  });

  it('speaks English where Office does', async () => {
    await open('en');
    expect(screen.getByRole('button', { name: /^New objective/ })).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: /^Load an example/ }));
    expect(await screen.findAllByRole('button', { name: /^Load this example/ })).toHaveLength(5);
  });

  it('says what broke, with the details to be copied, instead of going blank', async () => {
    const told = jest.spyOn(console, 'error').mockImplementation();
    const copied: string[] = [];
    await open('it', {
      readGlance: async () => ({ ...EMPTY_GLANCE, objectives: 1, units: null as unknown as [] }),
      copyText: async (text) => copied.push(text) > 0,
    });
    expect(screen.getByRole('alert').textContent).toMatch(
      /^Questa parte del riquadro non si è aperta/,
    );
    expect(screen.getByRole('button', { name: 'Riprova' })).toBeTruthy();
    expect(await accessibilityFaults()).toEqual([]);
    await act(async () => fireEvent.click(screen.getByRole('button', { name: 'Copia dettagli' })));
    expect(copied[0]).toMatch(/null/);
    told.mockRestore();
  });

  it('has nothing that axe-core finds in it', async () => {
    await open();
    expect(await accessibilityFaults()).toEqual([]);
  });
});
